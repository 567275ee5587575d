"""Somebody stepped back: the next person by the same rule, offered and told at once. Never picked by hand."""

import datetime as dt

from django.db import transaction

from assemblies.actions.seating import offer_seat, seating_of
from assemblies.models import Assembly, SignUp
from impact.participation.actions.seating import lock
from impact.participation.actions.selecting import replace_people
from impact.participation.models import Invitation, PoolMember
from impact.participation.queries import seats_of, selection_of

BECAUSE = "Somebody can’t come, so a seat is free."


@transaction.atomic
def offer_to_next(*, now: dt.datetime, assembly: Assembly) -> int:
    """Offer every free seat to the next people. Returns how many; nothing while nobody waits or no seat is free.

    The seating is locked first, so that nobody comes or goes between looking and picking.
    """
    assembly.refresh_from_db(fields=["told_at", "status"])
    seating, selection = seating_of(assembly), selection_of(assembly.public_id)
    if assembly.status == "finished" or assembly.told_at is None:
        return 0
    if seating is None or selection is None or selection.status != "drawn":
        return 0
    lock(seating)
    free = seats_of(seating)[1]
    numbers = dict(PoolMember.objects.filter(selection=selection).values_list("source", "number"))
    listed = {row.source: row for row in Invitation.objects.filter(seating=seating).select_related("person", "seating")}
    counting = set(SignUp.objects.submitted().filter(assembly=assembly).values_list("public_id", flat=True))
    waiting = {source for source, row in listed.items() if row.is_waiting and source in counting}
    holding = {source for source, row in listed.items() if row.seat_id is not None}
    if not free or not waiting:
        return 0
    replacement = replace_people(
        now=now,
        selection=selection,
        fixed=[numbers[source] for source in holding if source in numbers],
        out=[number for source, number in numbers.items() if source not in holding and source not in waiting],
        seats=free,
        because=BECAUSE,
    )
    if replacement is None:
        return 0
    by_number = {number: source for source, number in numbers.items()}
    for number in replacement.picked:
        offer_seat(now=now, assembly=assembly, invitation=listed[by_number[number]])
    return len(replacement.picked)
