"""Seats of a local network: one for each member, as many as there are people."""

import datetime as dt

from django.db import transaction

from impact.participation.actions import open_seating
from impact.participation.enums import SeatingKind, SeatRule
from impact.participation.models import Seating
from networks.models import LocalNetwork

DAYS_TO_ANSWER = 14


def seating_of(local_network: LocalNetwork) -> Seating | None:
    """Its seats, once there are any."""
    return Seating.objects.filter(subject=local_network.public_id).first()


@transaction.atomic
def open_seats(*, now: dt.datetime, local_network: LocalNetwork) -> Seating:
    """Its seats; called again, they are found. A group larger or smaller than usual is a warning, never a rule."""
    found = seating_of(local_network)
    if found is not None:
        return found
    return open_seating(
        now=now,
        kind=SeatingKind.NETWORK,
        subject=local_network.public_id,
        nation=local_network.nation,
        rule=SeatRule.EVERYONE,
        seats=0,
        days=DAYS_TO_ANSWER,
    )
