"""Agree a meeting record: what the members had becomes rows that never change."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import lock_record
from networks.actions.sending import NotWithMembers
from networks.emails.records import record_agreed
from networks.enums import MeetingStatus, RecordAnswer, RecordStatus, Section
from networks.models import (
    ActionPoint,
    AgreedRecord,
    Attendance,
    DiscussionQuestion,
    ItemTheme,
    LocalNetwork,
    MeetingRecord,
    Membership,
    RecordItem,
    SentRecord,
    Theme,
)
from networks.pure import stages
from networks.pure.answers import Standing, share_of
from networks.pure.freezing import check_sum
from networks.pure.sections import Piece, actions_in, attendance_in, pieces_in
from networks.queries import members_of
from networks.queries.answers import answers_seen, latest_sent, silenced_in, standing_of


class StillWaiting(Refused):
    """Members still have time to answer."""

    message = _("Members still have time to answer, and not everybody has. Agree the record after the last day.")


class ChangeAsked(Refused):
    """A wish is neither met nor answered."""

    message = _("A member asked for a change. Take the record back and make it, or say why it is not made.")


class AnsweredMeanwhile(Refused):
    """An answer came after the page was read."""

    message = _("A member has answered after you opened this page. Read what they say, then agree the record.")


@transaction.atomic
def agree_record(
    *, by: User, now: dt.datetime, record: MeetingRecord, seen: str, not_changed_because: str = ""
) -> MeetingRecord:
    """Freeze the record as the members had it; `seen` is `answers_seen` as it was read. A second click changes nothing.

    Words that a member wants left out, or of somebody who took back their yes, do not go in.
    Raises NotYours, NotWithMembers, StillWaiting, AnsweredMeanwhile, ChangeAsked.
    """
    LocalNetwork.objects.select_for_update(of=("self",)).get(meetings__record=record)  # see consenting
    record = lock_record(record, by)
    if record.is_agreed():
        return record
    sent = latest_sent(record)
    if not record.is_sent or sent is None:
        raise NotWithMembers
    found = standing_of(sent, now)
    if found.waiting:
        raise StillWaiting
    if answers_seen(record) != seen:
        raise AnsweredMeanwhile
    if found.wishes and not not_changed_because.strip():
        raise ChangeAsked
    _write_rows(record, sent, found, by=by, now=now)
    AgreedRecord.objects.create(
        record=record,
        version=sent.version,
        asked=sent.copies.count(),
        said_right=sent.replies.filter(answer=RecordAnswer.RIGHT).count(),
        asked_change=found.wishes,
        not_changed_because=not_changed_because if found.wishes else "",
        sha256=check_sum(sent.body),
        agreed_at=now,
    )
    record.status, record.agreed_at, record.agreed_by = RecordStatus.AGREED, now, by
    record.save(update_fields=["status", "agreed_at", "agreed_by"])
    _mark_held(record)
    for member in members_of(record.meeting.local_network_id):
        record_agreed(sent, member, now=now)
    return record


def _write_rows(record: MeetingRecord, sent: SentRecord, found: Standing, *, by: User, now: dt.datetime) -> None:
    """The rows first, the mark last: once it lies there, the database takes no more rows."""
    for kind, count in attendance_in(sent.body.get(Section.ATTENDANCE, {})):
        Attendance.objects.create(record=record, kind=kind, count=count)
    local_network = record.meeting.local_network
    members = {str(one.public_id): one for one in Membership.objects.filter(local_network=local_network)}
    questions = {str(one.public_id): one for one in DiscussionQuestion.objects.filter(network=local_network.network_id)}
    themes = {str(one.public_id): one for one in Theme.objects.filter(network=local_network.network_id)}
    silenced = silenced_in(local_network.pk)
    kept = [one for one in pieces_in(sent.body) if one.who not in silenced and one.key not in found.left_out]
    for position, piece in enumerate(kept, start=1):
        item = RecordItem.objects.create(
            record=record,
            kind=piece.kind,
            position=position,
            key=piece.key,
            text=piece.text,
            share=_share(piece, members.get(piece.who), found),
            membership=members.get(piece.who),
            question=questions.get(piece.question),
        )
        if piece.theme in themes:
            ItemTheme.objects.create(item=item, theme=themes[piece.theme], coded_by=by, coded_at=now)
    for text, owner, due_on in actions_in(sent.body.get(Section.ACTIONS, {})):
        due = dt.date.fromisoformat(due_on) if due_on else None
        ActionPoint.objects.create(record=record, text=text, owner=owner, due_on=due)


def _share(piece: Piece, member: Membership | None, found: Standing) -> str:
    return share_of(piece, found.shares.get(piece.key), member.shares if member else None)


def _mark_held(record: MeetingRecord) -> None:
    """A meeting with an agreed record took place."""
    meeting = record.meeting
    following = stages.after(stages.MEETING, meeting.status, "hold")
    if following is not None:
        meeting.status = MeetingStatus(following)
        meeting.save(update_fields=["status"])
