"""A project: what became of a topic at a place."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Hosting, Nation, Organisation, Topic
from impact.programme.queries import nations_for
from impact.programme.texts import TextsField, en_filled
from projects.enums import ProjectStatus
from projects.pure import stages


class ProjectQuerySet(models.QuerySet["Project"]):
    """Reads over projects."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see their nations' projects; everybody else the published ones."""
        if not isinstance(user, User) or not user.is_staff:
            return self.published()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)

    def for_team(self, user: User) -> Self:
        """Those this person's site team works on."""
        return self.filter(team__user=user, team__removed_at__isnull=True)

    def newest_first(self) -> Self:
        """By year, then by short name."""
        return self.order_by("-year", "slug")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "slug",
        "title",
        "summary",
        "hosting",
        "topic",
        "topic_words",
        "nation",
        "place",
        "delivery_model",
        "host",
        "year",
        "starts_on",
        "ends_on",
        "status",
        "published_at",
    ],
    model_name="ProjectEvent",
)
class Project(models.Model):
    """One project, shown to the public as a Factfile. It starts from a hosting; older ones have none."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    summary = TextsField(_("what it is about"), blank=True)
    hosting = models.OneToOneField(
        Hosting, null=True, blank=True, on_delete=models.PROTECT, related_name="project", verbose_name=_("hosting")
    )
    topic = models.ForeignKey(
        Topic, null=True, blank=True, on_delete=models.PROTECT, related_name="projects", verbose_name=_("topic")
    )
    topic_words = models.CharField(
        _("topic in words"), max_length=200, blank=True, help_text=_("For a project that is older than our topics.")
    )
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    place = models.CharField(_("place"), max_length=120, blank=True)
    delivery_model = models.ForeignKey(
        DeliveryModel, on_delete=models.PROTECT, related_name="projects", verbose_name=_("delivery model")
    )
    host = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", verbose_name=_("host organisation")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    starts_on = models.DateField(_("starts"), null=True, blank=True)
    ends_on = models.DateField(_("ends"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=ProjectStatus.choices, default=ProjectStatus.SET_UP)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        permissions = (
            ("publish_project", "Can show a project on the public pages"),
            ("move_project", "Can move a project on to its next stage"),
            ("start_project", "Can start a project from a hosting"),
        )
        constraints = (
            en_filled("title"),
            models.CheckConstraint(
                condition=Q(topic__isnull=False) | ~Q(topic_words=""),
                name="project_has_a_topic",
                violation_error_message=_(
                    "Choose a topic, or write it in words for a project that is older than our topics."
                ),
            ),
            models.CheckConstraint(condition=~Q(slug=""), name="project_has_a_short_name"),
            models.CheckConstraint(condition=Q(status__in=ProjectStatus.values), name="project_status_is_known"),
            models.CheckConstraint(condition=Q(year__gte=2021, year__lte=2100), name="project_year_is_sensible"),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(starts_on__isnull=False, ends_on__gte=F("starts_on")),
                name="project_ends_after_it_starts",
                violation_error_message=_("The project must end after it starts. Check both dates."),
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="project_moves_one_stage_at_a_time",
                field="status",
                transitions=stages.moves(stages.PROJECT),
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The project's public page."""
        return reverse("projects:detail", kwargs={"slug": self.slug})
