"""Reads over meeting records."""

from typing import Any
from uuid import UUID

from django.db.models import Q

from impact.accounts.models import User
from networks.models import MeetingRecord


def bodies_of(record: MeetingRecord) -> dict[str, dict[str, Any]]:
    """What is written on each page of a draft."""
    return {row.section: row.body for row in record.sections.order_by("section")}


def state_of(record: MeetingRecord) -> str:
    """Which versions a reader has seen, so that nobody sends or agrees what they have not read."""
    return ",".join(f"{row.section}.{row.version}" for row in record.sections.order_by("section"))


def record_for(user: User, public_id: UUID) -> MeetingRecord | None:
    """This coordinator's record, or None when it does not exist or is somebody else's."""
    mine = Q(meeting__local_network__coordinator=user) | Q(meeting__local_network__deputy=user)
    return (
        MeetingRecord.objects.filter(mine, public_id=public_id)
        .select_related(
            "meeting__local_network__network__template", "meeting__local_network__nation", "meeting__entry__seating"
        )
        .first()
    )
