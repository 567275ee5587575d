"""A survey: when it is open, for whom, and what people are told before they start."""

import uuid
from datetime import datetime, timedelta
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import TextsField, en_filled
from surveys.enums import AccessMode, LawfulBasis, SourceKind, SurveyStatus, Under16
from surveys.models.scope import numbers_for

GRACE = timedelta(hours=24)
WALES = 4


def all_nations() -> list[int]:
    """The audience unless staff say otherwise."""
    return [1, 2, 3, 4]


class SurveyQuerySet(models.QuerySet["Survey"]):
    """Reads over surveys."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Staff see surveys whose audience touches their nation."""
        numbers = numbers_for(user)
        return self if numbers is None else self.filter(nations__overlap=numbers)

    def public(self) -> Self:
        """What the public may know of: opened (also for a later date) or closed."""
        return self.exclude(status=SurveyStatus.DRAFT)

    def open_at(self, now: datetime) -> Self:
        """Can be started now."""
        return self.filter(
            Q(closes_at__isnull=True) | Q(closes_at__gt=now), status=SurveyStatus.OPEN, opens_at__lte=now
        )

    def upcoming_at(self, now: datetime) -> Self:
        """Announced with a date."""
        return self.filter(status=SurveyStatus.OPEN, opens_at__gt=now)

    def closed_at(self, now: datetime) -> Self:
        """Can no longer be started."""
        return self.filter(Q(status=SurveyStatus.CLOSED) | Q(status=SurveyStatus.OPEN, closes_at__lte=now))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "slug",
        "title",
        "source_kind",
        "status",
        "opens_at",
        "closes_at",
        "results_embargo_until",
        "nations",
        "help_phone",
        "help_hours",
        "minutes",
        "under_16",
        "access",
        "retention_months",
        "welcome",
        "notice",
        "privacy_notice_version",
        "lawful_basis",
        "welsh_override_by",
        "welsh_override_reason",
    ],
    model_name="SurveyEvent",
)
class Survey(models.Model):
    """One survey; its questionnaires are numbered versions."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name in addresses"), max_length=60, unique=True)
    title = TextsField(_("title"))
    source_kind = models.CharField(_("where the answers come from"), max_length=20, choices=SourceKind.choices)
    status = models.CharField(_("status"), max_length=10, choices=SurveyStatus.choices, default=SurveyStatus.DRAFT)
    nations = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("for people in"),
        default=all_nations,
        help_text=_("Numbers of the nations whose people are asked."),
    )
    opens_at = models.DateTimeField(_("opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("closes"), null=True, blank=True)
    results_embargo_until = models.DateTimeField(_("no results before"), null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(
        _("minutes it takes"), default=10, validators=(MinValueValidator(1), MaxValueValidator(120))
    )
    help_phone = models.CharField(_("help line"), max_length=40, blank=True)
    help_hours = TextsField(_("help line hours"), blank=True)
    under_16 = models.CharField(_("people under 16"), max_length=10, choices=Under16.choices, default=Under16.THANK)
    access = models.CharField(_("access"), max_length=15, choices=AccessMode.choices, default=AccessMode.OPEN)
    retention_months = models.PositiveSmallIntegerField(_("months that answers are kept"), default=120)
    welcome = TextsField(_("who asks, and why"), blank=True)
    notice = TextsField(_("what happens to answers"), blank=True)
    privacy_notice_version = models.CharField(_("version of the privacy notice"), max_length=20, blank=True)
    lawful_basis = models.CharField(
        _("lawful basis"), max_length=20, choices=LawfulBasis.choices, default=LawfulBasis.PUBLIC_TASK
    )
    welsh_override_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("opened without checked Welsh by"),
    )
    welsh_override_reason = models.TextField(_("reason for opening without checked Welsh"), blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = SurveyQuerySet.as_manager()

    class Meta:
        verbose_name = _("survey")
        verbose_name_plural = _("surveys")
        permissions = (
            ("open_survey", "Can open, close and extend a survey"),
            ("preview_survey", "Can preview a survey"),
        )
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(source_kind__in=SourceKind.values), name="survey_source_is_known"),
            models.CheckConstraint(condition=Q(status__in=SurveyStatus.values), name="survey_status_is_known"),
            models.CheckConstraint(condition=Q(nations__len__gte=1), name="survey_is_for_at_least_one_nation"),
            models.CheckConstraint(condition=Q(nations__contained_by=[1, 2, 3, 4]), name="survey_nations_are_known"),
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True) | Q(closes_at__isnull=True) | Q(closes_at__gt=F("opens_at")),
                name="survey_closes_after_it_opens",
            ),
            models.CheckConstraint(
                condition=Q(status=SurveyStatus.DRAFT) | Q(opens_at__isnull=False),
                name="survey_open_has_an_opening_time",
            ),
            models.CheckConstraint(
                condition=~Q(status=SurveyStatus.CLOSED) | Q(closes_at__isnull=False), name="survey_closed_says_when"
            ),
            models.CheckConstraint(
                condition=~Q(status=SurveyStatus.OPEN)
                | (~Q(help_phone="") & Q(help_hours__has_key="en") & ~Q(help_hours__en="")),
                name="survey_open_has_a_help_line_and_hours",
            ),
            models.CheckConstraint(
                condition=~Q(status=SurveyStatus.OPEN) | ~Q(privacy_notice_version=""),
                name="survey_open_has_a_privacy_notice",
            ),
            models.CheckConstraint(condition=Q(minutes__gte=1, minutes__lte=120), name="survey_takes_1_to_120_minutes"),
            models.CheckConstraint(condition=Q(retention_months__gte=1), name="survey_answers_are_kept_a_stated_time"),
            models.CheckConstraint(
                condition=Q(welsh_override_by__isnull=True, welsh_override_reason="")
                | (Q(welsh_override_by__isnull=False) & ~Q(welsh_override_reason="")),
                name="survey_without_checked_welsh_says_who_and_why",
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    def is_open(self, now: datetime) -> bool:
        """Can be started at this moment."""
        if self.status != SurveyStatus.OPEN or self.opens_at is None or now < self.opens_at:
            return False
        return self.closes_at is None or now < self.closes_at

    def is_upcoming(self, now: datetime) -> bool:
        """Announced, not yet begun."""
        return self.status == SurveyStatus.OPEN and self.opens_at is not None and now < self.opens_at

    def is_closed(self, now: datetime) -> bool:
        """Over: nobody can start any more."""
        return self.status != SurveyStatus.DRAFT and self.closes_at is not None and self.closes_at <= now

    def takes_answers(self, now: datetime) -> bool:
        """Whether somebody who started may still save and send: until 24 hours after closing."""
        if self.status == SurveyStatus.DRAFT:
            return False
        return self.closes_at is None or now < self.closes_at + GRACE

    @property
    def is_invented(self) -> bool:
        """Every page and file made from it must say that the answers are invented."""
        return self.source_kind == SourceKind.EXAMPLE

    @property
    def is_for_wales(self) -> bool:
        """People in Wales are asked, so Welsh must be whole and checked."""
        return WALES in self.nations
