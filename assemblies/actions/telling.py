"""Everybody hears on the same day: the picked get an offer, everyone else hears that it was chance."""

import datetime as dt

from django.db import transaction

from assemblies import emails
from assemblies.actions.seating import fill_seats, offer_seat
from assemblies.models import Assembly
from impact.participation.models import Invitation, PoolMember
from impact.participation.queries import selection_of


@transaction.atomic
def tell_everyone(*, now: dt.datetime, assembly: Assembly) -> tuple[int, int]:
    """Offer the panel its seats and write to everybody. Returns (offered, not picked); (0, 0) when it is done already.

    Who withdrew meanwhile is not on the list any more; their seat goes to the next person by the same rule.
    """
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    selection = selection_of(locked.public_id)
    if locked.told_at is not None or selection is None or selection.status != "drawn":
        return 0, 0
    picked = set(
        PoolMember.objects.filter(selection=selection, number__in=selection.outcome.members).values_list(
            "source", flat=True
        )
    )
    listed = Invitation.objects.filter(seating__subject=locked.public_id).waiting().select_related("person", "seating")
    offered = others = 0
    for invitation in listed:
        if invitation.source in picked:
            offer_seat(now=now, assembly=locked, invitation=invitation)
            offered += 1
        else:
            emails.not_picked(locked, invitation, now=now)
            others += 1
    locked.told_at = now
    locked.save(update_fields=["told_at"])
    fill_seats(now=now, assembly=locked)
    return offered, others
