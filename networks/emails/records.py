"""What we write to members about meeting records. Never a word of the record itself: only where to read it."""

from datetime import datetime

from impact.people.actions import write_to_person
from impact.people.models import Outgoing
from networks.emails.base import page_of, to_member
from networks.models import Membership, RecordCopy, SentRecord


def record_to_check(sent: SentRecord, membership: Membership, *, days: int, now: datetime) -> Outgoing | None:
    """A record is with them: read it, say whether it is right, until when, and that silence counts as no changes."""
    return _about_record(sent, membership, "record_to_check", now, days=days)


def record_reminder(copy: RecordCopy, *, now: datetime) -> None:
    """Three days are left."""
    _about_record(copy.sent, copy.membership, "record_reminder", now, days=copy.days)


def record_agreed(sent: SentRecord, membership: Membership, *, now: datetime) -> None:
    """It is agreed: where to read it."""
    _about_record(sent, membership, "record_agreed", now, days=0)


def correction_written(sent: SentRecord, membership: Membership, *, now: datetime) -> None:
    """A correction stands beside an agreed record now."""
    _about_record(sent, membership, "record_correction", now, days=0)


def _about_record(
    sent: SentRecord, membership: Membership, template: str, now: datetime, *, days: int
) -> Outgoing | None:
    meeting = sent.record.meeting
    context = to_member(
        membership,
        meeting=meeting,
        sent=sent,
        days=days,
        record_link=page_of(membership.invitation, "space_record", number=meeting.number),
    )
    person = membership.invitation.person
    return write_to_person(now=now, person=person, template=f"networks/{template}", context=context)
