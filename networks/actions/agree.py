"""Agree a meeting record: its words become rows that never change."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import lock_record
from networks.enums import MeetingStatus, RecordStatus, Section
from networks.models import (
    ActionPoint,
    AgreedRecord,
    Attendance,
    DiscussionQuestion,
    MeetingRecord,
    Membership,
    RecordItem,
    SentRecord,
)
from networks.pure import stages
from networks.pure.freezing import check_sum
from networks.pure.sections import actions_in, attendance_in, pieces_in


class NotWithMembers(Refused):
    """Only what the members had is agreed."""

    message = _("Send this record to the members first. It is agreed when they have answered, or their time is over.")


class StillWaiting(Refused):
    """Members still have time to answer."""

    message = _("Members still have time to answer, and not everybody has. Agree the record after the last day.")


@transaction.atomic
def agree_record(*, by: User, now: dt.datetime, record: MeetingRecord) -> MeetingRecord:
    """Freeze the record as the members had it. A second click changes nothing.

    Raises NotYours, NotWithMembers, StillWaiting.
    """
    record = lock_record(record, by)
    if record.is_agreed():
        return record
    if not record.is_sent:
        raise NotWithMembers
    sent = record.sendings.order_by("-version")[0]
    answered = set(sent.replies.values_list("membership", flat=True))
    if any(copy.membership_id not in answered and now < sent.answer_by for copy in sent.copies.all()):
        raise StillWaiting
    write_rows(record, sent, now)
    record.status, record.agreed_at, record.agreed_by = RecordStatus.AGREED, now, by
    record.save(update_fields=["status", "agreed_at", "agreed_by"])
    mark_held(record)
    return record


def write_rows(record: MeetingRecord, sent: SentRecord, now: dt.datetime) -> None:
    """The rows first, the mark last: once it lies there, the database takes no more rows."""
    bodies: dict[str, dict[str, Any]] = sent.body
    for kind, count in attendance_in(bodies[Section.ATTENDANCE]):
        Attendance.objects.create(record=record, kind=kind, count=count)
    local_network = record.meeting.local_network
    members = {str(one.public_id): one for one in Membership.objects.filter(local_network=local_network)}
    questions = {str(one.public_id): one for one in DiscussionQuestion.objects.filter(network=local_network.network_id)}
    for position, piece in enumerate(pieces_in(bodies), start=1):
        RecordItem.objects.create(
            record=record,
            kind=piece.kind,
            position=position,
            key=piece.key,
            text=piece.text,
            share=piece.share,
            membership=members.get(piece.who),
            question=questions.get(piece.question),
        )
    for text, owner, due_on in actions_in(bodies[Section.ACTIONS]):
        due = dt.date.fromisoformat(due_on) if due_on else None
        ActionPoint.objects.create(record=record, text=text, owner=owner, due_on=due)
    AgreedRecord.objects.create(
        record=record, version=sent.version, asked=sent.copies.count(), sha256=check_sum(bodies), agreed_at=now
    )


def mark_held(record: MeetingRecord) -> None:
    """A meeting with an agreed record took place."""
    meeting = record.meeting
    following = stages.after(stages.MEETING, meeting.status, "hold")
    if following is not None:
        meeting.status = MeetingStatus(following)
        meeting.save(update_fields=["status"])
