"""Corrections of agreed records stand beside them."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.emails.records import correction_written
from networks.models import Addendum, MeetingRecord
from networks.queries import members_of
from networks.queries.answers import latest_sent


class NotYetAgreed(Refused):
    """What is not agreed is simply changed."""

    message = _("This record is not agreed yet: change the record itself.")


@transaction.atomic
def add_correction(*, by: User, now: dt.datetime, record: MeetingRecord, text: str, asked_by: str = "") -> Addendum:
    """Write a correction beside an agreed record; the members hear that there is one. A second click finds it written.

    Raises NotYetAgreed.
    """
    record = MeetingRecord.objects.select_for_update(of=("self",)).select_related("meeting").get(pk=record.pk)
    if not record.is_agreed():
        raise NotYetAgreed
    last = record.addenda.order_by("-number").first()
    if last is not None and (last.text, last.asked_by) == (text, asked_by):
        return last
    number = last.number + 1 if last else 1
    addendum = Addendum.objects.create(
        record=record, number=number, text=text, asked_by=asked_by, written_by=by, written_at=now
    )
    sent = latest_sent(record)
    if sent is not None:
        for member in members_of(record.meeting.local_network_id):
            correction_written(sent, member, now=now)
    return addendum
