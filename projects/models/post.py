"""Who works in a project: coaches, facilitators and others, with dates."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, DateRangeField, IntegerRangeField, RangeOperators
from django.db import models
from django.db.models import Case, F, Func, Q, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from projects.enums import PostRole
from projects.models.part import PartQuerySet
from projects.models.project import Project

FULL_TIME = 100
CLOSED = Value("[]")
# Half-open ranges of one number: GiST compares ranges by itself, so no extension of the database is needed.
_SAME_PROJECT = Func(F("project"), F("project"), CLOSED, function="int8range", output_field=BigIntegerRangeField())
_SAME_NUMBER = Func(F("number"), F("number"), CLOSED, function="int4range", output_field=IntegerRangeField())
# Dates the wrong way round are refused by a constraint of their own, in words: a range of them cannot even be made.
_END = Case(When(ends_on__lt=F("starts_on"), then=F("starts_on")), default=F("ends_on"))
_DAYS = Func(F("starts_on"), _END, CLOSED, function="daterange", output_field=DateRangeField())

NOT_OVER_FULL_TIME = """
    IF NEW.holder = '' THEN
        RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('projects_post ' || lower(btrim(NEW.holder)), 0));
    SELECT max(shared) INTO most FROM (
        SELECT (
            SELECT sum(other.share) FROM projects_post other
            WHERE lower(btrim(other.holder)) = lower(btrim(NEW.holder)) AND other.id <> NEW.id
              AND days.day BETWEEN other.starts_on AND coalesce(other.ends_on, 'infinity'::date)
        ) AS shared
        FROM (
            SELECT NEW.starts_on AS day
            UNION
            SELECT begun.starts_on FROM projects_post begun
            WHERE lower(btrim(begun.holder)) = lower(btrim(NEW.holder)) AND begun.id <> NEW.id
              AND begun.starts_on BETWEEN NEW.starts_on AND coalesce(NEW.ends_on, 'infinity'::date)
        ) days
    ) sums;
    IF coalesce(most, 0) + NEW.share > 100 THEN
        RAISE EXCEPTION 'post_holder_never_works_more_than_full_time' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


class PostQuerySet(PartQuerySet["Post"]):
    """Reads over posts."""

    def in_order(self) -> "PostQuerySet":
        """By number, then by date."""
        return self.order_by("number", "starts_on", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PostEvent",
    fields=["id", "public_id", "project", "number", "role", "share", "starts_on", "ends_on", "created_at"],
)
class Post(models.Model):
    """One person in one post of a project. A post (its number) has one holder at a time, a person 100 % at most."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="posts", verbose_name=_("project"))
    number = models.PositiveSmallIntegerField(
        _("number of the post"), default=1, help_text=_("Who follows somebody in the same post gets the same number.")
    )
    role = models.CharField(_("post"), max_length=12, choices=PostRole.choices)
    holder = models.CharField(
        _("who"),
        max_length=150,
        blank=True,
        help_text=_("May stay empty. Two people of one name: add where they work."),
    )
    share = models.PositiveSmallIntegerField(
        _("per cent of full time"), default=FULL_TIME, help_text=_("One day a week is 20.")
    )
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("to"), null=True, blank=True)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = PostQuerySet.as_manager()

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        constraints = (
            models.CheckConstraint(condition=Q(role__in=PostRole.values), name="post_role_is_known"),
            models.CheckConstraint(condition=Q(share__gte=1, share__lte=FULL_TIME), name="post_share_is_a_percentage"),
            models.CheckConstraint(condition=Q(number__gte=1), name="post_number_starts_at_one"),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="post_ends_after_it_starts",
                violation_error_message=_("The post must end after it starts. Check both dates."),
            ),
            ExclusionConstraint(
                name="post_has_one_holder_at_a_time",
                violation_error_message=_(
                    "Somebody is in this post on some of these days. Change the dates, or give it another number."
                ),
                expressions=[
                    (_SAME_PROJECT, RangeOperators.EQUAL),
                    (_SAME_NUMBER, RangeOperators.EQUAL),
                    (_DAYS, RangeOperators.OVERLAPS),
                ],
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="post_holder_never_works_more_than_full_time",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                declare=[("most", "integer")],
                func=NOT_OVER_FULL_TIME,
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_role_display()} {self.number}"
