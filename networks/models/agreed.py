"""What a local network agreed: rows that are written once, by triggers and by missing privileges."""

import uuid
from collections.abc import Sequence
from typing import Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from networks.enums import ItemKind, MemberKind, RecordStatus, Share
from networks.models.history import MEETING_OF_RECORD, NEVER, of_this_group, refuses_when
from networks.models.membership import Membership
from networks.models.network import DiscussionQuestion
from networks.models.record import MeetingRecord, OfRecordQuerySet
from networks.pure.sections import narrower


def _only_before_agreeing(name: str) -> pgtrigger.Trigger:
    """Rows come in the transaction that agrees the record; nothing is added afterwards."""
    return refuses_when(
        name,
        pgtrigger.Insert,
        reads="SELECT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id)",
        says="nothing is added to an agreed meeting record",
    )


class AgreedRecord(models.Model):
    """That this row exists is what makes a record frozen. `version` is the one the members had, 0 without members."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.OneToOneField(
        MeetingRecord, on_delete=models.PROTECT, related_name="agreed", verbose_name=_("meeting record")
    )
    version = models.PositiveSmallIntegerField(_("version"))
    asked = models.PositiveSmallIntegerField(_("members who were asked"), default=0)
    said_right = models.PositiveSmallIntegerField(_("said that it is right"), default=0)
    asked_change = models.PositiveSmallIntegerField(_("asked for a change that was not made"), default=0)
    not_changed_because = models.TextField(_("why it was not made"), max_length=2000, blank=True)
    sha256 = models.CharField(_("check sum"), max_length=64)
    agreed_at = models.DateTimeField(_("agreed"))

    objects = OfRecordQuerySet["AgreedRecord"].as_manager()

    class Meta:
        verbose_name = _("agreed record")
        verbose_name_plural = _("agreed records")
        constraints = (
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="agreed_record_has_its_check_sum"
            ),
            models.CheckConstraint(
                condition=Q(asked_change=0) | ~Q(not_changed_because=""),
                name="agreed_record_says_why_it_was_not_changed",
            ),
        )
        triggers = (pgtrigger.Protect(name="agreed_record_never_changes", operation=NEVER),)

    def __str__(self) -> str:
        return str(self.record_id)


class Attendance(models.Model):
    """How many people of one kind came; never who."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="attendance", verbose_name=_("meeting record")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=MemberKind.choices)
    count = models.PositiveSmallIntegerField(_("how many"))

    objects = OfRecordQuerySet["Attendance"].as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        constraints = (
            models.UniqueConstraint(fields=["record", "kind"], name="attendance_counts_each_kind_once"),
            models.CheckConstraint(condition=Q(kind__in=MemberKind.values), name="attendance_kind_is_known"),
            models.CheckConstraint(condition=Q(count__lte=99), name="attendance_is_a_sensible_number"),
        )
        triggers = (
            pgtrigger.Protect(name="attendance_never_changes", operation=NEVER),
            _only_before_agreeing("attendance_comes_before_agreeing"),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.count}"


class RecordItemQuerySet(models.QuerySet["RecordItem"]):
    """Reads over the pieces of agreed records."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the record sees what was agreed in it."""
        return self.filter(record__in=MeetingRecord.objects.visible_to(user))

    def readable(self) -> Self:
        """Those that are not withheld. Every page, digest, export and mail begins here."""
        return self.filter(withheld__isnull=True)

    def for_networks(self) -> Self:
        """What other local networks may read: shared records, consented pieces."""
        return self._going_to([Share.NETWORKS, Share.EVERYBODY])

    def for_everybody(self) -> Self:
        """What stands on public pages."""
        return self._going_to([Share.EVERYBODY])

    def _going_to(self, levels: Sequence[Share]) -> Self:
        """Both what was consented to for the piece and what its member says now for all their words have a say."""
        now = Q(membership__isnull=True) | Q(membership__shares__in=levels)
        return self.readable().filter(now, record__status=RecordStatus.SHARED, share__in=levels)


class RecordItem(models.Model):
    """One piece of an agreed record. `share` is what was consented to; `membership` is whose words they are, if anybody's."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="items", verbose_name=_("meeting record")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=ItemKind.choices)
    position = models.PositiveSmallIntegerField(_("place"))
    key = models.CharField(_("place while it was written"), max_length=60)
    text = models.TextField(_("words"))
    share = models.CharField(_("may go to"), max_length=9, choices=Share.choices, default=Share.GROUP)
    membership = models.ForeignKey(
        Membership, null=True, blank=True, on_delete=models.PROTECT, related_name="items", verbose_name=_("whose words")
    )
    question = models.ForeignKey(
        DiscussionQuestion, null=True, blank=True, on_delete=models.PROTECT, related_name="items",
        verbose_name=_("question"),
    )  # fmt: skip

    objects = RecordItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("piece of a record")
        verbose_name_plural = _("pieces of records")
        constraints = (
            models.UniqueConstraint(fields=["record", "key"], name="record_item_stands_once"),
            models.CheckConstraint(condition=~Q(text=""), name="record_item_has_words"),
            models.CheckConstraint(condition=Q(kind__in=ItemKind.values), name="record_item_kind_is_known"),
            models.CheckConstraint(condition=Q(share__in=Share.values), name="record_item_sharing_is_known"),
        )
        triggers = (
            pgtrigger.Protect(name="record_item_never_changes", operation=NEVER),
            _only_before_agreeing("record_item_comes_before_agreeing"),
            of_this_group("record_item_is_of_a_member_of_its_group", f"{MEETING_OF_RECORD} NEW.record_id"),
        )

    def __str__(self) -> str:
        return f"{self.record_id}/{self.key}"

    @property
    def goes_to(self) -> str:
        """How far it goes now: its member may have narrowed all their words since it was agreed."""
        return narrower(self.share, self.membership.shares) if self.membership else self.share


class ActionPoint(models.Model):
    """What somebody said they would do; only whether it is done may still change."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="action_points", verbose_name=_("meeting record")
    )
    text = models.TextField(_("what"))
    owner = models.CharField(_("who"), max_length=150, blank=True)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    done = models.BooleanField(_("done"), default=False)

    objects = OfRecordQuerySet["ActionPoint"].as_manager()

    class Meta:
        verbose_name = _("next action")
        verbose_name_plural = _("next actions")
        constraints = (models.CheckConstraint(condition=~Q(text=""), name="action_point_has_words"),)
        triggers = (
            pgtrigger.ReadOnly(name="action_point_changes_only_when_done", exclude=["done"]),
            pgtrigger.Protect(name="action_point_is_never_deleted", operation=pgtrigger.Delete),
            _only_before_agreeing("action_point_comes_before_agreeing"),
        )

    def __str__(self) -> str:
        return self.text
