"""The record of one meeting: sections while it is written, rows that never change once it is agreed."""

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
from impact.programme.models.history import history
from networks.enums import RecordStatus, Section
from networks.models.history import Row
from networks.models.meeting import Meeting
from networks.pure import stages


class MeetingRecordQuerySet(models.QuerySet["MeetingRecord"]):
    """Reads over meeting records."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the meeting sees its record."""
        return self.filter(meeting__in=Meeting.objects.visible_to(user))

    def agreed(self) -> Self:
        """Those that are frozen."""
        return self.filter(status__in=[RecordStatus.AGREED, RecordStatus.SHARED])

    def shared(self) -> Self:
        """Those whose shareable words other networks may read."""
        return self.filter(status=RecordStatus.SHARED)


_AGREED = Q(agreed_at__isnull=False, agreed_by__isnull=False)


@history(
    "MeetingRecordEvent",
    "id", "public_id", "meeting", "status", "started_at", "started_by", "agreed_at", "agreed_by", "shared_at",
)  # fmt: skip
class MeetingRecord(models.Model):
    """Where a record stands. Its words are in RecordSection while it is written, then in RecordItem and its like."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="record", verbose_name=_("meeting"))
    status = models.CharField(_("status"), max_length=10, choices=RecordStatus.choices, default=RecordStatus.DRAFT)
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("started by")
    )
    agreed_at = models.DateTimeField(_("agreed"), null=True, blank=True)
    agreed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("agreed by"),
    )
    shared_at = models.DateTimeField(_("shared"), null=True, blank=True)

    objects = MeetingRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting record")
        verbose_name_plural = _("meeting records")
        permissions = (("write_meetingrecord", "Can write the records of one's own local networks"),)
        constraints = (
            models.CheckConstraint(
                condition=Q(
                    status__in=[RecordStatus.DRAFT, RecordStatus.SENT],
                    agreed_at__isnull=True,
                    agreed_by__isnull=True,
                    shared_at__isnull=True,
                )
                | (Q(status=RecordStatus.AGREED, shared_at__isnull=True) & _AGREED)
                | (Q(status=RecordStatus.SHARED, shared_at__isnull=False) & _AGREED),
                name="record_agreed_has_its_date_and_person",
            ),
        )
        triggers = (
            pgtrigger.FSM(name="record_agreed_stays_agreed", field="status", transitions=stages.moves(stages.RECORD)),
            pgtrigger.Protect(
                name="record_agreed_never_changes",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__status=RecordStatus.AGREED.value)
                & (
                    ~pgtrigger.Q(new__status=RecordStatus.SHARED.value)
                    | pgtrigger.Q(old__agreed_at__df=pgtrigger.F("new__agreed_at"))
                    | pgtrigger.Q(old__agreed_by__df=pgtrigger.F("new__agreed_by"))
                    | pgtrigger.Q(old__meeting__df=pgtrigger.F("new__meeting"))
                ),
            ),
            pgtrigger.Protect(
                name="record_shared_never_changes",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__status=RecordStatus.SHARED.value),
            ),
            pgtrigger.Protect(
                name="record_agreed_is_never_deleted",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__status__in=[RecordStatus.AGREED.value, RecordStatus.SHARED.value]),
            ),
        )

    def __str__(self) -> str:
        return str(self.meeting)

    def is_agreed(self) -> bool:
        """Frozen: nobody can change it any more."""
        return self.status in (RecordStatus.AGREED, RecordStatus.SHARED)

    @property
    def is_sent(self) -> bool:
        """The members have it, to say whether it is right."""
        return self.status == RecordStatus.SENT


class OfRecordQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a record."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the record."""
        return self.filter(record__in=MeetingRecord.objects.visible_to(user))


class RecordSectionQuerySet(models.QuerySet["RecordSection"]):
    """Reads over draft sections."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the record sees its draft."""
        return self.filter(record__in=MeetingRecord.objects.visible_to(user))


class RecordSection(models.Model):
    """One page of a draft. `version` rises with each save, so that two people never overwrite each other."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="sections", verbose_name=_("meeting record")
    )
    section = models.CharField(_("section"), max_length=14, choices=Section.choices)
    body = models.JSONField(_("what was written"), default=dict)
    version = models.PositiveIntegerField(_("version"), default=1)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("saved by")
    )

    objects = RecordSectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("section of a draft")
        verbose_name_plural = _("sections of drafts")
        constraints = (
            models.UniqueConstraint(fields=["record", "section"], name="record_section_is_written_once"),
            models.CheckConstraint(condition=Q(section__in=Section.values), name="record_section_is_known"),
            models.CheckConstraint(condition=Q(version__gte=1), name="record_section_version_starts_at_one"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="record_section_changes_only_in_a_draft",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("frozen", "boolean")],
                func=pgtrigger.Func(
                    """
                    SELECT EXISTS (
                        SELECT 1 FROM networks_agreedrecord
                        WHERE record_id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.record_id ELSE NEW.record_id END)
                           OR record_id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.record_id ELSE OLD.record_id END)
                    ) INTO frozen;
                    IF frozen THEN
                        RAISE EXCEPTION 'pgtrigger: an agreed meeting record never changes';
                    END IF;
                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.record_id}/{self.section}"
