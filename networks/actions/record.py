"""Write a meeting record, page by page; nothing that was written is ever overwritten unseen."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import MeetingStatus, RecordStatus
from networks.models import Meeting, MeetingRecord, RecordSection


class NotYours(Refused):
    """Only the coordinator writes."""

    message = _("Only the coordinator of this local network writes its records.")


class TooEarly(Refused):
    """The meeting has not taken place."""

    message = _("This meeting has not taken place yet. You can write its record from the day of the meeting.")


class WasCancelled(Refused):
    """The meeting did not take place."""

    message = _("This meeting was cancelled, so it has no record. Tell the Networks team if it took place after all.")


class IsAgreed(Refused):
    """Agreed records never change."""

    message = _("This record has been agreed, so it can no longer be changed. Tell the Networks team about a mistake.")


class WithMembers(Refused):
    """What members read stays as it is until they have answered or it is taken back."""

    message = _("The members have this record now. Take it back first if something has to be changed.")


class SavedByOther(Refused):
    """Somebody else, or another window, saved meanwhile. `current` is the section as it is now."""

    message = _("This was changed in another window meanwhile. Look at both and choose; nothing was lost.")

    def __init__(self, *, current: RecordSection) -> None:
        super().__init__()
        self.current = current


@transaction.atomic
def start_record(*, by: User, now: datetime, meeting: Meeting) -> MeetingRecord:
    """Begin the record of a meeting; a second click finds it begun. Raises NotYours, WasCancelled, TooEarly."""
    meeting = (
        Meeting.objects.select_for_update(of=("self",)).select_related("local_network", "entry").get(pk=meeting.pk)
    )
    if not meeting.local_network.is_led_by(by):
        raise NotYours
    started = MeetingRecord.objects.filter(meeting=meeting).first()
    if started is not None:
        return started
    if meeting.status == MeetingStatus.CANCELLED:
        raise WasCancelled
    if meeting.held_on > timezone.localdate(now):
        raise TooEarly
    return MeetingRecord.objects.create(meeting=meeting, started_at=now, started_by=by)


def lock_record(record: MeetingRecord, by: User) -> MeetingRecord:
    """The record, locked until the transaction ends. Raises NotYours."""
    record = (
        MeetingRecord.objects.select_for_update(of=("self",))
        .select_related("meeting__local_network__network__template", "meeting__entry")
        .get(pk=record.pk)
    )
    if not record.meeting.local_network.is_led_by(by):
        raise NotYours
    return record


def must_be_draft(record: MeetingRecord) -> None:
    """Raises IsAgreed, WithMembers."""
    if record.status != RecordStatus.DRAFT:
        raise IsAgreed if record.is_agreed() else WithMembers


@transaction.atomic
def save_section(
    *, by: User, now: datetime, record: MeetingRecord, section: str, body: dict[str, Any], seen: int
) -> RecordSection:
    """Save one page; `seen` is the version the writer saw (0: none yet). Raises NotYours, IsAgreed, SavedByOther."""
    record = lock_record(record, by)
    must_be_draft(record)
    # The page's own lock: who takes back their yes changes pages without holding the record.
    pages = record.sections.select_for_update(of=("self",)).select_related("saved_by")
    current = pages.filter(section=section).first()
    if current is None:
        return RecordSection.objects.create(record=record, section=section, body=body, saved_at=now, saved_by=by)
    if current.body == body:
        return current
    if current.version != seen:
        raise SavedByOther(current=current)
    current.body, current.version, current.saved_at, current.saved_by = body, current.version + 1, now, by
    current.save(update_fields=["body", "version", "saved_at", "saved_by"])
    return current
