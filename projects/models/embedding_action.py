"""A lesson on its way into policy and practice, and whether it arrived."""

import datetime as dt
import uuid
from typing import ClassVar, Self

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Organisation, PolicyHook
from impact.programme.texts import TextsField, en_filled
from projects.enums import EmbeddingStatus
from projects.models.lesson import Lesson
from projects.models.part import PartQuerySet
from projects.pure import stages

OUTCOMES = (EmbeddingStatus.TAKEN_UP, EmbeddingStatus.NOT_TAKEN_UP)


class EmbeddingActionQuerySet(PartQuerySet["EmbeddingAction"]):
    """Reads over embedding actions."""

    path: ClassVar[str] = "lesson__project"
    shown: ClassVar[str] = "lesson__published_at"

    def without_outcome(self) -> Self:
        """Those nobody knows the end of yet."""
        return self.exclude(status__in=OUTCOMES)

    def overdue(self, today: dt.date) -> Self:
        """Those that should have come to an end."""
        return self.without_outcome().filter(due_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EmbeddingActionEvent",
    fields=[
        "id", "public_id", "lesson", "what", "hook", "target", "owner", "owner_role", "due_on", "status", "uptake",
        "source", "source_url", "ended_on", "created_at",
    ],
)  # fmt: skip
class EmbeddingAction(models.Model):
    """What is done so that a lesson takes effect. “Taken up” is only said with evidence and its source."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    lesson = models.ForeignKey(Lesson, on_delete=models.PROTECT, related_name="actions", verbose_name=_("lesson"))
    what = TextsField(_("what is done"))
    hook = models.ForeignKey(
        PolicyHook,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="actions",
        verbose_name=_("policy hook"),
    )
    target = TextsField(_("who should take it up"), blank=True)
    owner = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", verbose_name=_("organisation that does it")
    )
    owner_role = models.CharField(_("who there"), max_length=150, blank=True, help_text=_("A role, not a name."))
    due_on = models.DateField(_("due"))
    status = models.CharField(
        _("status"), max_length=14, choices=EmbeddingStatus.choices, default=EmbeddingStatus.PLANNED
    )
    uptake = TextsField(_("what became of it"), blank=True)
    source = models.CharField(_("where that can be seen"), max_length=300, blank=True)
    source_url = models.URLField(_("address"), max_length=500, blank=True)
    ended_on = models.DateField(_("known since"), null=True, blank=True)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = EmbeddingActionQuerySet.as_manager()

    class Meta:
        verbose_name = _("embedding action")
        verbose_name_plural = _("embedding actions")
        permissions = (("end_embeddingaction", "Can say what became of an embedding action"),)
        constraints = (
            en_filled("what", model="embedding_action"),
            models.CheckConstraint(
                condition=Q(status__in=EmbeddingStatus.values), name="embedding_action_status_is_known"
            ),
            models.CheckConstraint(
                condition=Q(hook__isnull=False) | (Q(target__has_key="en") & ~Q(target__en="")),
                name="embedding_action_says_who_should_take_it_up",
                violation_error_message=_("Choose a policy hook, or say who should take it up."),
            ),
            models.CheckConstraint(
                condition=~Q(status=EmbeddingStatus.TAKEN_UP)
                | (Q(uptake__has_key="en") & ~Q(uptake__en="") & ~Q(source="") & Q(ended_on__isnull=False)),
                name="embedding_action_is_taken_up_with_evidence",
            ),
            models.CheckConstraint(
                condition=~Q(status=EmbeddingStatus.NOT_TAKEN_UP)
                | (Q(uptake__has_key="en") & ~Q(uptake__en="") & Q(ended_on__isnull=False)),
                name="embedding_action_is_not_taken_up_for_a_reason",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="embedding_action_follows_its_stages",
                field="status",
                transitions=stages.moves(stages.EMBEDDING),
            ),
        )

    def __str__(self) -> str:
        return str(self.what)
