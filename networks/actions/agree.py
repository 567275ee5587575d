"""Agree a meeting record: its words become rows that never change."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import locked_draft
from networks.enums import MeetingStatus, RecordStatus, Section
from networks.models import ActionPoint, AgreedText, Attendance, MeetingRecord, Solution
from networks.pure import stages
from networks.pure.freezing import check_sum
from networks.pure.sections import actions_in, attendance_in, missing_sections, solutions_in
from networks.queries import bodies_of, state_of


class NotComplete(Refused):
    """The four pages that make a record."""

    message = _("This record cannot be agreed yet. The list shows what is still missing.")


class ChangedMeanwhile(Refused):
    """Somebody saved after the page was read."""

    message = _("Something was saved after you opened this page. Please read the record once more, then agree it.")


@transaction.atomic
def agree_record(*, by: User, now: dt.datetime, record: MeetingRecord, seen: str) -> MeetingRecord:
    """Freeze the record as it was read; `seen` is the state that was read. A second click changes nothing.

    Raises NotYours, NotComplete, ChangedMeanwhile.
    """
    if MeetingRecord.objects.agreed().filter(pk=record.pk, agreed_by=by).exists():
        return MeetingRecord.objects.get(pk=record.pk)
    record = locked_draft(record, by)
    bodies = bodies_of(record)
    if missing_sections(bodies):
        raise NotComplete
    if state_of(record) != seen:
        raise ChangedMeanwhile
    _write_rows(record, bodies, now)
    record.status, record.agreed_at, record.agreed_by = RecordStatus.AGREED, now, by
    record.save(update_fields=["status", "agreed_at", "agreed_by"])
    _mark_held(record)
    return record


def _write_rows(record: MeetingRecord, bodies: dict[str, dict[str, Any]], now: dt.datetime) -> None:
    """The rows first, the text last: once the text lies there, the database takes no more rows."""
    for kind, count in attendance_in(bodies[Section.ATTENDANCE]):
        Attendance.objects.create(record=record, kind=kind, count=count)
    for text, shared in solutions_in(bodies[Section.SOLUTIONS]):
        Solution.objects.create(record=record, text=text, shared=shared)
    for text, owner, due_on in actions_in(bodies[Section.ACTIONS]):
        due = dt.date.fromisoformat(due_on) if due_on else None
        ActionPoint.objects.create(record=record, text=text, owner=owner, due_on=due)
    learned = bodies[Section.LEARNED]
    AgreedText.objects.create(
        record=record,
        learned=learned["text"],
        learned_shared=bool(learned.get("shared")),
        discussion=bodies.get(Section.DISCUSSION, {}).get("text", ""),
        sha256=check_sum(bodies),
        agreed_at=now,
    )


def _mark_held(record: MeetingRecord) -> None:
    meeting = record.meeting
    following = stages.after(stages.MEETING, meeting.status, "hold")
    if following is not None:
        meeting.status = MeetingStatus(following)
        meeting.save(update_fields=["status"])
