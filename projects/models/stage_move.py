"""Each time a project moved on, and what was missing when somebody said why it should."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from projects.enums import ProjectStatus
from projects.models.part import PartQuerySet
from projects.models.project import Project


class StageMoveQuerySet(PartQuerySet["StageMove"]):
    """Reads over moves."""


class StageMove(models.Model):
    """One move, written once. What was missing stands beside the reason, never without one."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="moves", verbose_name=_("project"))
    from_status = models.CharField(_("from"), max_length=12, choices=ProjectStatus.choices)
    to_status = models.CharField(_("to"), max_length=12, choices=ProjectStatus.choices)
    missing = models.TextField(_("what was missing"), blank=True)
    reason = models.TextField(_("why it moved on all the same"), max_length=2000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("when"), default=timezone.now)

    objects = StageMoveQuerySet.as_manager()

    class Meta:
        verbose_name = _("move to a stage")
        verbose_name_plural = _("moves to a stage")
        default_permissions = ("view",)
        constraints = (
            models.CheckConstraint(
                condition=Q(missing="") | ~Q(reason=""), name="project_moves_with_something_missing_for_a_reason"
            ),
            models.UniqueConstraint(fields=["project", "to_status"], name="project_comes_to_a_stage_once"),
        )

    def __str__(self) -> str:
        return f"{self.get_from_status_display()} → {self.get_to_status_display()}"
