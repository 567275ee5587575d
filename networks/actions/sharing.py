"""Let the other local networks, and everybody, read what may be read of an agreed record."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.record import lock_record
from networks.enums import RecordStatus
from networks.models import MeetingRecord


class NotAgreed(Refused):
    """Only agreed words go further."""

    message = _("This record is not agreed yet, so nothing of it can be shared.")


@transaction.atomic
def share_record(*, by: User, now: dt.datetime, record: MeetingRecord) -> MeetingRecord:
    """Each piece goes as far as was consented to. A second click changes nothing. Raises NotYours, NotAgreed."""
    record = lock_record(record, by)
    if record.status == RecordStatus.SHARED:
        return record
    if record.status != RecordStatus.AGREED:
        raise NotAgreed
    record.status, record.shared_at = RecordStatus.SHARED, now
    record.save(update_fields=["status", "shared_at"])
    return record
