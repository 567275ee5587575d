"""Send a meeting record to the members, who say whether it is right."""

import datetime as dt

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import locked_draft
from networks.enums import RecordStatus
from networks.models import MeetingRecord, RecordCopy, SentRecord
from networks.pure.deadlines import answers_until
from networks.pure.freezing import check_sum
from networks.pure.sections import missing_sections
from networks.queries import bodies_of, members_of, state_of


class NotComplete(Refused):
    """The four pages that make a record."""

    message = _("This record cannot be sent yet. The list shows what is still missing.")


class ChangedMeanwhile(Refused):
    """Somebody saved after the page was read."""

    message = _("Something was saved after you opened this page. Please read the record once more, then send it.")


@transaction.atomic
def send_record(*, by: User, now: dt.datetime, record: MeetingRecord, seen: str) -> SentRecord:
    """A new version goes to every member; `seen` is the state that was read.

    The first version gives `record_days` working days to answer, later ones `again_days`. A second click finds it
    sent. Raises NotYours, IsAgreed, NotComplete, ChangedMeanwhile.
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
    version = (record.sendings.aggregate(last=Max("version"))["last"] or 0) + 1
    template = record.meeting.local_network.network.template
    days = template.record_days if version == 1 else template.again_days
    sent = SentRecord.objects.create(
        record=record,
        version=version,
        body=bodies,
        sha256=check_sum(bodies),
        sent_at=now,
        sent_by=by,
        answer_by=answers_until(timezone.localdate(now), days),
    )
    for member in members_of(record.meeting.local_network_id):
        RecordCopy.objects.create(sent=sent, membership=member, days=days)
    record.status = RecordStatus.SENT
    record.save(update_fields=["status"])
    return sent
