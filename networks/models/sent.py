"""A record with the members: what was sent, to whom, and what they said to it and to their own words."""

import datetime as dt
import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.enums import OutgoingStatus
from impact.people.models import Outgoing
from networks.enums import RecordAnswer, Share, WordsAnswer
from networks.models.history import MEETING_OF_RECORD, NEVER, Row, of_this_group
from networks.models.membership import Membership
from networks.models.record import MeetingRecord, OfRecordQuerySet
from networks.pure.deadlines import answers_until


class SentRecord(models.Model):
    """A numbered version of a record as it went to the members, never changed. `body` holds every page.

    Read it through `networks.queries`, which leaves out the words of people who took back their consent.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="sendings", verbose_name=_("meeting record")
    )
    version = models.PositiveSmallIntegerField(_("version"))
    body = models.JSONField(_("what was sent"))
    sha256 = models.CharField(_("check sum"), max_length=64)
    sent_at = models.DateTimeField(_("sent"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("sent by")
    )
    answer_by = models.DateTimeField(_("to be answered by"))
    not_changed_because = models.TextField(
        _("what was asked for and not changed, and why"), max_length=2000, blank=True
    )

    objects = OfRecordQuerySet["SentRecord"].as_manager()

    class Meta:
        verbose_name = _("record with the members")
        verbose_name_plural = _("records with the members")
        constraints = (
            models.UniqueConstraint(fields=["record", "version"], name="sent_record_version_stands_once"),
            models.CheckConstraint(condition=Q(version__gte=1), name="sent_record_version_begins_at_one"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="sent_record_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="sent_record_never_changes", operation=NEVER),)

    def __str__(self) -> str:
        return f"{self.record_id}, {self.version}"


class OfSendingQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a sending."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the sending."""
        return self.filter(sent__in=SentRecord.objects.visible_to(user))


_GROUP = MEETING_OF_RECORD + "(SELECT record_id FROM networks_sentrecord WHERE id = NEW.sent_id)"  # noqa: S608 (no input of anybody's)


class RecordCopy(models.Model):
    """One member who was asked. Somebody without e-mail has their days from the day their letter went out."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sent = models.ForeignKey(SentRecord, on_delete=models.PROTECT, related_name="copies", verbose_name=_("sending"))
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="record_copies", verbose_name=_("member")
    )
    outgoing = models.ForeignKey(
        Outgoing, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("letter or call")
    )
    days = models.PositiveSmallIntegerField(_("working days to answer"))
    reminded_at = models.DateTimeField(_("reminded"), null=True, blank=True)

    objects = OfSendingQuerySet["RecordCopy"].as_manager()

    class Meta:
        verbose_name = _("copy of a record")
        verbose_name_plural = _("copies of records")
        constraints = (models.UniqueConstraint(fields=["sent", "membership"], name="record_goes_to_a_member_once"),)
        triggers = (of_this_group("record_goes_to_members_of_its_group", _GROUP),)

    def __str__(self) -> str:
        return f"{self.sent_id}, {self.membership_id}"

    @property
    def deadline(self) -> dt.datetime | None:
        """Until when we wait for them; None while their letter has not gone out."""
        if self.outgoing is None:
            return self.sent.answer_by
        if self.outgoing.status != OutgoingStatus.DONE or self.outgoing.done_on is None:
            return None
        return max(self.sent.answer_by, answers_until(self.outgoing.done_on, self.days))


class _Answer(models.Model):
    """What both answers have in common."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    words = models.TextField(_("what they say"), max_length=2000, blank=True)
    replied_at = models.DateTimeField(_("answered"), default=timezone.now)
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip

    class Meta:
        abstract = True


class RecordReply(_Answer):
    """What a member says to a version of a record; said again, the later answer stands."""

    sent = models.ForeignKey(SentRecord, on_delete=models.PROTECT, related_name="replies", verbose_name=_("sending"))
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="record_replies", verbose_name=_("member")
    )
    answer = models.CharField(_("answer"), max_length=6, choices=RecordAnswer.choices)

    objects = OfSendingQuerySet["RecordReply"].as_manager()

    class Meta:
        verbose_name = _("answer to a record")
        verbose_name_plural = _("answers to records")
        constraints = (
            models.UniqueConstraint(fields=["sent", "membership"], name="record_is_answered_once_by_a_member"),
            models.CheckConstraint(condition=Q(answer__in=RecordAnswer.values), name="record_answer_is_known"),
            models.CheckConstraint(
                condition=~Q(answer=RecordAnswer.CHANGE) | ~Q(words=""), name="record_answer_that_asks_says_what"
            ),
        )
        triggers = (of_this_group("record_is_answered_by_members_of_its_group", _GROUP),)

    def __str__(self) -> str:
        return f"{self.membership_id}: {self.answer}"


class WordsReply(_Answer):
    """What a member says to one piece that stands as their words: right, change or leave out, and how far it may go."""

    sent = models.ForeignKey(
        SentRecord, on_delete=models.PROTECT, related_name="words_replies", verbose_name=_("sending")
    )
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="words_replies", verbose_name=_("member")
    )
    key = models.CharField(_("which piece"), max_length=60)
    answer = models.CharField(_("answer"), max_length=9, choices=WordsAnswer.choices)
    share = models.CharField(_("may go to"), max_length=9, choices=Share.choices)

    objects = OfSendingQuerySet["WordsReply"].as_manager()

    class Meta:
        verbose_name = _("answer to one's own words")
        verbose_name_plural = _("answers to one's own words")
        constraints = (
            models.UniqueConstraint(fields=["sent", "membership", "key"], name="words_are_answered_once_by_a_member"),
            models.CheckConstraint(condition=Q(answer__in=WordsAnswer.values), name="words_answer_is_known"),
            models.CheckConstraint(condition=Q(share__in=Share.values), name="words_answer_sharing_is_known"),
            models.CheckConstraint(
                condition=~Q(answer=WordsAnswer.CHANGE) | ~Q(words=""), name="words_answer_that_asks_says_what"
            ),
        )
        triggers = (of_this_group("words_are_answered_by_members_of_its_group", _GROUP),)

    def __str__(self) -> str:
        return f"{self.membership_id}, {self.key}: {self.answer}"
