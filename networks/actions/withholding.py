"""Words of an agreed record that are no longer shown. The record itself never changes."""

import datetime as dt

from django.db import transaction

from impact.accounts.models import User
from networks.enums import WithheldBecause
from networks.models import MeetingRecord, RecordItem, WithheldItem


def withhold(item: RecordItem, *, by: User | None, now: dt.datetime, because: WithheldBecause) -> WithheldItem:
    """Once; asked again, or by two at once, what is there stays."""
    found, _made = WithheldItem.objects.get_or_create(
        item=item, defaults={"because": because, "withheld_at": now, "by": by}
    )
    return found


@transaction.atomic
def withhold_item(*, by: User, now: dt.datetime, item: RecordItem) -> WithheldItem:
    """Staff withhold a piece because somebody asked for it."""
    MeetingRecord.objects.select_for_update(of=("self",)).get(pk=item.record_id)  # a piece itself cannot be locked
    return withhold(item, by=by, now=now, because=WithheldBecause.ASKED)
