"""Send a meeting record to the members, who say whether it is right."""

import datetime as dt

from django.db import transaction
from django.db.models import F, Max, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import lock_record, locked_draft
from networks.emails.records import record_reminder, record_to_check
from networks.enums import RecordStatus, Section
from networks.models import MeetingRecord, RecordCopy, SentRecord
from networks.pure.deadlines import answers_until
from networks.pure.freezing import check_sum
from networks.pure.sections import missing_sections, pieces_in
from networks.queries import bodies_of, members_of, state_of
from networks.queries.answers import silenced_in

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
    sent. `not_changed_because` answers what was asked for before and not done. Raises NotYours, IsAgreed, NotComplete,
    ChangedMeanwhile, NoConsent.
    """
    latest = SentRecord.objects.filter(record=record).order_by("-version").first()
    if latest is not None and MeetingRecord.objects.filter(pk=record.pk, status=RecordStatus.SENT).exists():
        return latest
    record = locked_draft(record, by)
    bodies = bodies_of(record)
    if missing_sections(bodies):
        raise NotComplete
    if state_of(record) != seen:
        raise ChangedMeanwhile
    silenced = silenced_in(record.meeting.local_network_id)
    page = next((piece.key for piece in pieces_in(bodies) if piece.who in silenced), "")
    if page:
        raise NoConsent(page)
    version = (record.sendings.aggregate(last=Max("version"))["last"] or 0) + 1
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
    record.status = RecordStatus.SENT
    record.save(update_fields=["status"])
    return sent


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
        RecordCopy.objects.filter(pk__in=list(rows))
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
