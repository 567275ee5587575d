"""Reserves: the next one steps in, or all are released, each with a letter."""

from datetime import datetime

from django.db import transaction

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.deciding import locked, move, turn_down_expression
from projects.actions.letters import draft_letters
from projects.models import Call, Expression, ReservePlace
from projects.queries import freed_places, next_place, reserves_in_order


class NobodyLeft(Refused):
    """No chosen site has gone."""

    message = "No place is free: every chosen site is still there, or somebody stepped in already."


class NoReserve(Refused):
    """The list of reserves is empty."""

    message = "There is no reserve left in this call."


class AnotherIsNext(Refused):
    """The order of the reserves moved while the page was open."""

    message = "Another reserve is next by now. Reload the page, and look at what would change."


@transaction.atomic
def offer_to_next_reserve(
    *, by: User | None, now: datetime, call: Call, leaving: Expression, seen: Expression
) -> Expression:
    """The next reserve in the order is chosen in place of a site that left, and a letter is drafted.

    Twice for one place is refused. Raises NobodyLeft, NoReserve, AnotherIsNext.
    """
    call = Call.objects.select_for_update().get(pk=call.pk)
    if leaving.pk not in {one.pk for one in freed_places(call)}:
        raise NobodyLeft
    order = reserves_in_order(call)
    if not order:
        raise NoReserve
    if order[0].pk != seen.pk:
        raise AnotherIsNext
    reserve = move(locked(order[0]), "choose", now)
    place = ReservePlace.objects.filter(expression=reserve).first()
    if place is None:
        place = ReservePlace(call=call, expression=reserve, position=next_place(call))
    place.promoted_at, place.in_place_of = now, leaving
    place.save()
    draft_letters(by=by, now=now, expressions=[reserve])
    return reserve


@transaction.atomic
def release_reserves(*, by: User | None, now: datetime, call: Call) -> list[Expression]:
    """Every reserve of the call is told "not this time" by a letter that is drafted now. Raises NoReserve."""
    call = Call.objects.select_for_update().get(pk=call.pk)
    order = reserves_in_order(call)
    if not order:
        raise NoReserve
    released = [turn_down_expression(by=by, now=now, expression=one) for one in order]
    draft_letters(by=by, now=now, expressions=released)
    return released
