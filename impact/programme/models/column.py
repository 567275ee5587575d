"""What is said beside the evidence of a topic: what we did not find, and what is different in each nation."""

import uuid
from typing import Self

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import EvidenceKind
from impact.programme.models.history import history
from impact.programme.models.nation import Nation
from impact.programme.models.topic import Topic
from impact.programme.texts import TextsField, en_filled


class EvidenceColumnQuerySet(models.QuerySet["EvidenceColumn"]):
    """Reads over notes on columns."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic."""
        return self.filter(topic__in=Topic.objects.visible_to(user))


@history("EvidenceColumnEvent", "id", "public_id", "topic", "kind", "note", "searched_on")
class EvidenceColumn(models.Model):
    """One column of the evidence review: what we looked for and did not find, and when."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="columns", verbose_name=_("topic"))
    kind = models.CharField(_("kind of evidence"), max_length=20, choices=EvidenceKind.choices)
    note = TextsField(_("what we looked for and did not find"))
    searched_on = models.DateField(_("looked for on"))

    objects = EvidenceColumnQuerySet.as_manager()

    class Meta:
        verbose_name = _("note on a column of evidence")
        verbose_name_plural = _("notes on columns of evidence")
        constraints = (
            en_filled("note"),
            models.CheckConstraint(condition=Q(kind__in=EvidenceKind.values), name="evidence_column_kind_is_known"),
            models.UniqueConstraint(fields=["topic", "kind"], name="evidence_column_has_one_note"),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.note}"


class ContextNoteQuerySet(models.QuerySet["ContextNote"]):
    """Reads over context notes."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic."""
        return self.filter(topic__in=Topic.objects.visible_to(user))


@history("ContextNoteEvent", "id", "public_id", "topic", "nation", "text")
class ContextNote(models.Model):
    """What one nation's law, money or history means for a topic."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="context", verbose_name=_("topic"))
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    text = TextsField(_("what is different here"))

    objects = ContextNoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic in one nation")
        verbose_name_plural = _("topics in each nation")
        constraints = (
            en_filled("text"),
            models.UniqueConstraint(fields=["topic", "nation"], name="context_note_is_one_for_each_nation"),
        )

    def __str__(self) -> str:
        return f"{self.topic}: {self.nation}"
