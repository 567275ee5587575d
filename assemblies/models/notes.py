"""Notes of a session: written by staff, agreed by members, then frozen."""

import uuid
from typing import Self, TypeVar

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from assemblies.enums import NotesAnswer, NotesStatus
from assemblies.models.history import history, of_this_assembly, only_when
from assemblies.models.session import Session
from impact.accounts.models import User
from impact.participation.models import Invitation
from impact.programme.texts import TextsField, en_filled

Row = TypeVar("Row", bound=models.Model)


class OfSessionQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a session."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session."""
        return self.filter(session__in=Session.objects.visible_to(user))


_NOT_FINAL = "SELECT NOT EXISTS (SELECT 1 FROM assemblies_finalnotes WHERE session_id = NEW.session_id)"
_SENT = "SELECT n.status = 'sent' AND n.version = NEW.version FROM assemblies_sessionnotes n WHERE n.id = NEW.notes_id"


@history(
    "SessionNotesEvent", "id", "public_id", "session", "version", "status", "answer_by", "written_by", "changed_at"
)
class SessionNotes(models.Model):
    """The notes as they are worked on; every change after sending is a new version."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.OneToOneField(Session, on_delete=models.PROTECT, related_name="notes", verbose_name=_("session"))
    body = TextsField(_("notes"))
    version = models.PositiveSmallIntegerField(_("version"), default=1)
    status = models.CharField(_("status"), max_length=10, choices=NotesStatus.choices, default=NotesStatus.DRAFT)
    answer_by = models.DateTimeField(_("members answer by"), null=True, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("written by")
    )
    changed_at = models.DateTimeField(_("last changed"))

    objects = OfSessionQuerySet["SessionNotes"].as_manager()

    class Meta:
        verbose_name = _("notes of a session")
        verbose_name_plural = _("notes of sessions")
        constraints = (
            en_filled("body"),
            models.CheckConstraint(condition=Q(version__gt=0), name="notes_version_begins_at_one"),
            models.CheckConstraint(condition=Q(status__in=NotesStatus.values), name="notes_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=NotesStatus.SENT) | Q(answer_by__isnull=False),
                name="notes_that_are_sent_say_until_when",
            ),
        )
        triggers = (only_when("notes_that_are_final_never_change", reads=_NOT_FINAL, says="these notes are final"),)

    def __str__(self) -> str:
        return f"{self.session}: {self.get_status_display()}"


class NotesReplyQuerySet(models.QuerySet["NotesReply"]):
    """Reads over what members say to notes."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the notes."""
        return self.filter(notes__in=SessionNotes.objects.visible_to(user))


class NotesReply(models.Model):
    """One member and one version: right, or something should be changed."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    notes = models.ForeignKey(SessionNotes, on_delete=models.CASCADE, related_name="replies", verbose_name=_("notes"))
    version = models.PositiveSmallIntegerField(_("version"))
    invitation = models.ForeignKey(
        Invitation, on_delete=models.CASCADE, related_name="notes_replies", verbose_name=_("member")
    )
    answer = models.CharField(_("answer"), max_length=10, choices=NotesAnswer.choices)
    words = models.TextField(_("what should be changed"), max_length=3000, blank=True)
    replied_at = models.DateTimeField(_("answered"))
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip

    objects = NotesReplyQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer to notes")
        verbose_name_plural = _("answers to notes")
        constraints = (
            models.UniqueConstraint(
                fields=["notes", "version", "invitation"], name="notes_are_answered_once_for_each_version"
            ),
            models.CheckConstraint(condition=Q(answer__in=NotesAnswer.values), name="notes_answer_is_known"),
            models.CheckConstraint(
                condition=~Q(answer=NotesAnswer.CHANGE) | ~Q(words=""), name="notes_change_is_said_in_words"
            ),
        )
        triggers = (
            of_this_assembly(
                "notes_answer_is_of_a_member",
                "SELECT a.public_id FROM assemblies_sessionnotes n JOIN assemblies_session s ON s.id = n.session_id"
                " JOIN assemblies_assembly a ON a.id = s.assembly_id WHERE n.id = NEW.notes_id",
            ),
            only_when(
                "notes_are_answered_while_they_are_out",
                reads=_SENT,
                says="this version of the notes is not out for agreement",
            ),
        )

    def __str__(self) -> str:
        return self.get_answer_display()


class FinalNotes(models.Model):
    """The words members agreed. Written once, by triggers and by missing privileges. Counts, never names."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.OneToOneField(
        Session, on_delete=models.PROTECT, related_name="final_notes", verbose_name=_("session")
    )
    body = TextsField(_("notes"))
    version = models.PositiveSmallIntegerField(_("version"))
    members = models.PositiveSmallIntegerField(_("members asked"))
    agreed = models.PositiveSmallIntegerField(_("members who agreed"))
    asked_change = models.PositiveSmallIntegerField(_("members who still asked for a change"), default=0)
    not_changed_because = TextsField(_("why it was not changed"), blank=True)
    sha256 = models.CharField(_("check sum"), max_length=64)
    final_at = models.DateTimeField(_("final since"))
    finished_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("finished by")
    )

    objects = OfSessionQuerySet["FinalNotes"].as_manager()

    class Meta:
        verbose_name = _("final notes")
        verbose_name_plural = _("final notes")
        constraints = (
            en_filled("body"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="final_notes_have_a_check_sum"),
            models.CheckConstraint(
                condition=Q(members__gte=models.F("agreed") + models.F("asked_change")),
                name="final_notes_count_each_member_once",
            ),
            models.CheckConstraint(
                condition=Q(asked_change=0) | (Q(not_changed_because__has_key="en") & ~Q(not_changed_because__en="")),
                name="final_notes_say_why_a_change_was_not_made",
            ),
        )
        triggers = (pgtrigger.Protect(name="final_notes_never_change", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return str(self.session)
