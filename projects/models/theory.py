"""The theory of change: what a project believes will lead to what. Versions are kept."""

import uuid
from typing import ClassVar, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import TextsField, en_filled
from projects.models.part import PartQuerySet
from projects.models.project import Project

THEORY_FIELDS = (
    "what_changes",
    "who_leads",
    "activities",
    "who_takes_part",
    "outputs",
    "medium_benefits",
    "long_benefits",
    "context",
    "assumptions",
    "enablers",
    "evidence",
    "evaluation_plan",
    "resources",
)


class TheoryOfChangeQuerySet(PartQuerySet["TheoryOfChange"]):
    """Reads over theories of change."""

    shown: ClassVar[str] = "agreed_at"

    def newest_first(self) -> Self:
        """The latest version first."""
        return self.order_by("-number")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="TheoryOfChangeEvent",
    fields=["id", "public_id", "project", "number", *THEORY_FIELDS, "written_at", "written_by", "agreed_at"],
)
class TheoryOfChange(models.Model):
    """One version. Once agreed it never changes; a new version is written beside it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="theories", verbose_name=_("project"))
    number = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    what_changes = TextsField(_("what changes"))
    who_leads = TextsField(_("who leads"), blank=True)
    activities = TextsField(_("activities"), blank=True)
    who_takes_part = TextsField(_("who takes part"), blank=True)
    outputs = TextsField(_("what comes out of it"), blank=True)
    medium_benefits = TextsField(_("benefits in one to three years"), blank=True)
    long_benefits = TextsField(_("benefits in the long run"), blank=True)
    context = TextsField(_("context"), blank=True)
    assumptions = TextsField(_("what we assume"), blank=True)
    enablers = TextsField(_("what helps"), blank=True)
    evidence = TextsField(_("evidence it stands on"), blank=True)
    evaluation_plan = TextsField(_("how we find out"), blank=True)
    resources = TextsField(_("money, time and people"), blank=True)
    written_at = models.DateTimeField(_("written"), default=timezone.now, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written by"),
    )
    agreed_at = models.DateTimeField(_("agreed"), null=True, blank=True, editable=False)
    agreed_by = models.CharField(_("agreed by"), max_length=300, blank=True, editable=False)

    objects = TheoryOfChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("theory of change")
        verbose_name_plural = _("theories of change")
        permissions = (("agree_theoryofchange", "Can say that a theory of change is agreed"),)
        constraints = (
            en_filled("what_changes", model="theory"),
            models.UniqueConstraint(fields=["project", "number"], name="theory_version_stands_once"),
            models.UniqueConstraint(
                fields=["project"], condition=Q(agreed_at__isnull=True), name="theory_has_one_draft_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(agreed_at__isnull=True, agreed_by="") | (Q(agreed_at__isnull=False) & ~Q(agreed_by="")),
                name="theory_agreed_says_by_whom",
            ),
        )
        triggers = (
            pgtrigger.Protect(
                name="theory_agreed_never_changes",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__agreed_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.project}: {self.number}"
