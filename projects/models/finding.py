"""What a project found out."""

import uuid
from typing import ClassVar

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import EvidenceKind
from impact.programme.texts import TextsField, en_filled
from projects.models.evaluation import Indicator
from projects.models.part import PartQuerySet
from projects.models.project import Project


class FindingQuerySet(PartQuerySet["Finding"]):
    """Reads over findings."""

    shown: ClassVar[str] = "published_at"


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="FindingEvent",
    fields=["id", "public_id", "project", "words", "kind", "strength", "indicator", "published_at", "created_at"],
)
class Finding(models.Model):
    """One finding, on what kind of evidence it stands, and in words how sure we are."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="findings", verbose_name=_("project"))
    words = TextsField(_("what was found"))
    kind = models.CharField(_("kind of evidence"), max_length=20, choices=EvidenceKind.choices)
    strength = TextsField(_("how sure we are, and why"))
    indicator = models.ForeignKey(
        Indicator,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="findings",
        verbose_name=_("indicator"),
    )
    published_at = models.DateTimeField(_("shown"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        constraints = (
            en_filled("words", model="project_finding"),
            en_filled("strength", model="project_finding"),
            models.CheckConstraint(condition=Q(kind__in=EvidenceKind.values), name="project_finding_kind_is_known"),
        )

    def __str__(self) -> str:
        return str(self.words)
