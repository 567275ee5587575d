"""How a project finds out what it achieved: the plan, what is measured, and when it was measured."""

import uuid
from typing import ClassVar, Self

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import TextsField, en_filled
from projects.models.part import PartQuerySet
from projects.models.project import Project
from projects.models.site_report import SiteReport


class EvaluationPlanQuerySet(PartQuerySet["EvaluationPlan"]):
    """Reads over evaluation plans."""

    shown: ClassVar[str] = "project__published_at"


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EvaluationPlanEvent",
    fields=["id", "public_id", "project", "questions", "methods", "who", "created_at"],
)
class EvaluationPlan(models.Model):
    """What is asked, how, and by whom."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.OneToOneField(Project, on_delete=models.PROTECT, related_name="plan", verbose_name=_("project"))
    questions = TextsField(_("what we want to find out"))
    methods = TextsField(_("how"), blank=True)
    who = TextsField(_("who does it"), blank=True)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = EvaluationPlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluation plan")
        verbose_name_plural = _("evaluation plans")
        constraints = (en_filled("questions", model="evaluation_plan"),)

    def __str__(self) -> str:
        return str(self.project)


class IndicatorQuerySet(PartQuerySet["Indicator"]):
    """Reads over indicators."""

    shown: ClassVar[str] = "project__published_at"

    def in_order(self) -> Self:
        """As staff ordered them."""
        return self.order_by("position", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="IndicatorEvent",
    fields=["id", "public_id", "project", "name", "unit", "baseline", "baseline_on", "position", "created_at"],
)
class Indicator(models.Model):
    """One thing that is measured, with where it stood before."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="indicators", verbose_name=_("project"))
    name = TextsField(_("what is measured"))
    unit = TextsField(_("in what"), blank=True, help_text=_("For example people, days, per cent."))
    baseline = models.DecimalField(_("before the project"), max_digits=12, decimal_places=2, null=True, blank=True)
    baseline_on = models.DateField(_("measured on"), null=True, blank=True)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = IndicatorQuerySet.as_manager()

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        constraints = (
            en_filled("name"),
            models.CheckConstraint(
                condition=Q(baseline__isnull=True) | Q(baseline_on__isnull=False),
                name="indicator_baseline_has_its_day",
                violation_error_message=_("Say on which day the first value was measured."),
            ),
        )

    def __str__(self) -> str:
        return str(self.name)


class FollowUpQuerySet(PartQuerySet["FollowUp"]):
    """Reads over follow-ups."""

    path: ClassVar[str] = "indicator__project"


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="FollowUpEvent",
    fields=["id", "public_id", "indicator", "report", "on", "value", "written_by", "written_at"],
)
class FollowUp(models.Model):
    """An indicator measured again, by staff or with a site's report."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    indicator = models.ForeignKey(
        Indicator, on_delete=models.PROTECT, related_name="follow_ups", verbose_name=_("indicator")
    )
    report = models.ForeignKey(
        SiteReport, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="follow_ups",
        verbose_name=_("report"),
    )  # fmt: skip
    on = models.DateField(_("measured on"))
    value = models.DecimalField(_("value"), max_digits=12, decimal_places=2, null=True, blank=True)
    words = models.TextField(_("in words"), max_length=5000, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("written by"),
    )  # fmt: skip
    written_at = models.DateTimeField(_("written"), default=timezone.now, editable=False)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        constraints = (
            models.CheckConstraint(
                condition=Q(value__isnull=False) | ~Q(words=""),
                name="follow_up_says_something",
                violation_error_message=_("Write a value, or say it in words."),
            ),
            models.UniqueConstraint(fields=["indicator", "report"], name="follow_up_stands_once_in_a_report"),
        )

    def __str__(self) -> str:
        return f"{self.on}: {self.words if self.value is None else self.value}"
