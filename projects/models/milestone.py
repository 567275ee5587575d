"""What a project wants to have reached by when."""

import datetime as dt
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


class MilestoneQuerySet(PartQuerySet["Milestone"]):
    """Reads over milestones."""

    shown: ClassVar[str] = "project__published_at"

    def open(self) -> Self:
        """Those not reached yet."""
        return self.filter(done_on__isnull=True)

    def overdue(self, today: dt.date) -> Self:
        """Those that should have been reached."""
        return self.open().filter(due_on__lt=today)

    def in_order(self) -> Self:
        """By the day they are due."""
        return self.order_by("due_on", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="MilestoneEvent",
    fields=["id", "public_id", "project", "title", "due_on", "done_on", "done_by", "created_at"],
)
class Milestone(models.Model):
    """One milestone. Its day moves only with a reason; each move is kept."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="milestones", verbose_name=_("project"))
    title = TextsField(_("milestone"))
    due_on = models.DateField(_("due"))
    done_on = models.DateField(_("reached"), null=True, blank=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("said by"),
    )
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = MilestoneQuerySet.as_manager()

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        constraints = (en_filled("title"),)

    def __str__(self) -> str:
        return str(self.title)

    def is_late(self, today: dt.date) -> bool:
        """Not reached, and its day is past."""
        return self.done_on is None and self.due_on < today


class MilestoneMoveQuerySet(PartQuerySet["MilestoneMove"]):
    """Reads over moves."""

    path: ClassVar[str] = "milestone__project"


class MilestoneMove(models.Model):
    """The day of a milestone moved, and why. Written once."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    milestone = models.ForeignKey(
        Milestone, on_delete=models.PROTECT, related_name="moves", verbose_name=_("milestone")
    )
    from_day = models.DateField(_("from"))
    to_day = models.DateField(_("to"))
    reason = models.TextField(_("why"), max_length=2000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("when"), default=timezone.now)

    objects = MilestoneMoveQuerySet.as_manager()

    class Meta:
        verbose_name = _("move of a milestone")
        verbose_name_plural = _("moves of milestones")
        default_permissions = ("view",)
        constraints = (models.CheckConstraint(condition=~Q(reason=""), name="milestone_moves_for_a_reason"),)

    def __str__(self) -> str:
        return f"{self.from_day} → {self.to_day}"
