"""Send a meeting record to the members, who say whether it is right."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import F, Max, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import lock_record, must_be_draft
from networks.emails.records import record_reminder, record_to_check
from networks.enums import RecordStatus, Section, WordsAnswer
from networks.models import MeetingRecord, RecordCopy, SentRecord, WordsReply
from networks.pure.answers import Said, carried
from networks.pure.deadlines import answers_until
from networks.pure.freezing import check_sum
from networks.pure.sections import missing_sections, pieces_in
from networks.queries import bodies_of, members_of, state_of
from networks.queries.answers import latest_sent, silenced_in, standing_of

REMIND_BEFORE = dt.timedelta(days=3)


class NotComplete(Refused):
    """The four pages that make a record."""

    message = _("This record cannot be sent yet. The list shows what is still missing.")


class NotWithMembers(Refused):
    """Only what the members had is agreed or taken back."""

    message = _("Send this record to the members first. It is agreed when they have answered, or their time is over.")


class ChangedMeanwhile(Refused):
    """Somebody saved after the page was read."""

    message = _("Something was saved after you opened this page. Please read the record once more, then send it.")


class WishesUnanswered(Refused):
    """Members asked for something, and would hear nothing about it."""

    message = _("Members asked for changes. Say what was not changed and why, or that everything was changed.")


class NoConsent(Refused):
    """Words of somebody who has not said yes."""

    message = _("Somebody has not said that their words may be kept.")

    def __init__(self, key: str) -> None:
        page = Section(key.partition(".")[0]).label
        words = _(
            "On the page “%(page)s” stand words of somebody who has not said yes to that. Take their words out, or "
            "choose “Nobody in particular” if nobody can tell whose words they are."
        )
        super().__init__(str(words) % {"page": page})


@transaction.atomic
def send_record(
    *, by: User, now: dt.datetime, record: MeetingRecord, seen: str, not_changed_because: str = ""
) -> SentRecord:
    """A new version goes to every member; `seen` is the state that was read.

    The first version gives `record_days` working days to answer, later ones `again_days`. A second click finds it
    sent. `not_changed_because` answers what was asked for before and not done. What members said to their own words
    goes along with them. Raises NotYours, IsAgreed, NotComplete, ChangedMeanwhile, NoConsent, WishesUnanswered.
    """
    record = lock_record(record, by)
    before = latest_sent(record)
    if before is not None and record.is_sent:
        return before
    must_be_draft(record)
    bodies = bodies_of(record)
    if missing_sections(bodies):
        raise NotComplete
    if state_of(record) != seen:
        raise ChangedMeanwhile
    silenced = silenced_in(record.meeting.local_network_id)
    page = next((piece.key for piece in pieces_in(bodies) if piece.who in silenced), "")
    if page:
        raise NoConsent(page)
    if before is not None and standing_of(before, now).wishes and not not_changed_because.strip():
        raise WishesUnanswered
    sent = _write_version(record, before, bodies, by=by, now=now, not_changed_because=not_changed_because)
    record.status = RecordStatus.SENT
    record.save(update_fields=["status"])
    return sent


def _write_version(
    record: MeetingRecord,
    before: SentRecord | None,
    bodies: dict[str, dict[str, Any]],
    *,
    by: User,
    now: dt.datetime,
    not_changed_because: str,
) -> SentRecord:
    version = before.version + 1 if before else 1
    template = record.meeting.local_network.network.template
    days = template.record_days if version == 1 else template.again_days
    sent = SentRecord.objects.create(
        record=record,
        version=version,
        body=bodies,
        sha256=check_sum(bodies),
        not_changed_because=not_changed_because,
        sent_at=now,
        sent_by=by,
        answer_by=answers_until(timezone.localdate(now), days),
    )
    for member in members_of(record.meeting.local_network_id):
        letter = record_to_check(sent, member, days=days, now=now)
        RecordCopy.objects.create(sent=sent, membership=member, days=days, outgoing=letter)
    if before is not None:
        _carry_over(before, sent)
    return sent


def _carry_over(before: SentRecord, sent: SentRecord) -> None:
    """What members said to their own words holds for the next version too, until they say something else."""
    for membership in {one.membership_id for one in WordsReply.objects.filter(sent=before)}:
        rows = {one.key: one for one in WordsReply.objects.filter(sent=before, membership=membership)}
        said = [Said(one.key, one.answer, one.share) for one in rows.values()]
        for was, now in carried(pieces_in(before.body), pieces_in(sent.body), said):
            row = rows[was.key]
            WordsReply.objects.create(
                sent=sent,
                membership_id=membership,
                key=now.key,
                answer=now.answer,
                share=now.share,
                words=row.words if now.answer == WordsAnswer.CHANGE else "",
                replied_at=row.replied_at,
                typed_by_id=row.typed_by_id,
            )


@transaction.atomic
def take_back_record(*, by: User, record: MeetingRecord) -> MeetingRecord:
    """Back to be changed; what members said so far stays to be read. Raises NotYours, NotWithMembers."""
    record = lock_record(record, by)
    if record.status == RecordStatus.DRAFT:
        return record
    if record.status != RecordStatus.SENT:
        raise NotWithMembers
    record.status = RecordStatus.DRAFT
    record.save(update_fields=["status"])
    return record


@transaction.atomic
def remind_of_records(*, now: dt.datetime) -> int:
    """Write once to members who have three days left to answer. Returns how many."""
    soon = RecordCopy.objects.filter(
        sent__record__status=RecordStatus.SENT,
        reminded_at__isnull=True,
        outgoing__isnull=True,
        sent__answer_by__gt=now,
        sent__answer_by__lte=now + REMIND_BEFORE,
        membership__invitation__status="accepted",
    ).exclude(membership__record_replies__sent=F("sent"))
    latest = Q(sent__version=F("newest"))
    rows = soon.annotate(newest=Max("sent__record__sendings__version")).filter(latest).values_list("pk", flat=True)
    told = 0
    for copy in (
        RecordCopy.objects.filter(pk__in=list(rows), reminded_at__isnull=True)
        .select_for_update(of=("self",), skip_locked=True)
        .select_related(
            "membership__local_network__network", "membership__invitation__person", "sent__record__meeting__entry"
        )
        .order_by("pk")
    ):
        record_reminder(copy, now=now)
        copy.reminded_at = now
        copy.save(update_fields=["reminded_at"])
        told += 1
    return told
