"""Open a seating and change how many seats it has."""

import datetime as dt
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.jobs.refusals import Refused
from impact.participation.enums import SeatingKind, SeatRule
from impact.participation.models import Seat, Seating
from impact.programme.models import Nation


class SeatsTaken(Refused):
    """Fewer seats than are held already."""

    message = _("More seats than that are offered or taken already. First somebody has to step back.")


@transaction.atomic
def open_seating(
    *, now: dt.datetime, kind: SeatingKind, subject: UUID, nation: Nation | None, rule: str, seats: int, days: int = 7
) -> Seating:
    """The seats of one Assembly or event, once; opening it again changes it to what is said now. Raises SeatsTaken."""
    seating = Seating.objects.select_for_update(of=("self",)).filter(subject=subject).first()
    if seating is None:
        seating = Seating(kind=kind, subject=subject, nation=nation, rule=rule, days_to_answer=days, created_at=now)
        seating.save()
        _set_seats(seating, seats)
        return seating
    return edit_seating(seating=seating, nation=nation, rule=rule, seats=seats, days=days)


@transaction.atomic
def edit_seating(*, seating: Seating, nation: Nation | None, rule: str, seats: int, days: int) -> Seating:
    """Change rule, days to answer and number of seats. Raises SeatsTaken."""
    locked = lock(seating)
    locked.nation, locked.rule, locked.days_to_answer = nation, rule, days
    locked.save(update_fields=["nation", "rule", "days_to_answer"])
    _set_seats(locked, seats)
    return locked


def lock(seating: Seating) -> Seating:
    """Everybody who gives or takes seats holds this row first: nobody counts what another is changing."""
    return Seating.objects.select_for_update(of=("self",)).get(pk=seating.pk)


def free_seat(seating: Seating) -> Seat | None:
    """The free seat with the lowest number; a seating for everyone grows by one when it is full."""
    found = Seat.objects.filter(seating=seating).free().first()
    if found is None and seating.rule == SeatRule.EVERYONE:
        highest = Seat.objects.filter(seating=seating).order_by("-number").first()
        found = Seat(seating=seating, number=highest.number + 1 if highest else 1)
        found.save()
    return found


def _set_seats(seating: Seating, wanted: int) -> None:
    if seating.rule == SeatRule.EVERYONE:  # it has grown with the people
        wanted = max(wanted, Seat.objects.filter(seating=seating, holder__isnull=False).count())
    have = list(Seat.objects.filter(seating=seating).order_by("number"))
    if len(have) < wanted:
        start = have[-1].number if have else 0
        new = range(start + 1, start + 1 + wanted - len(have))
        Seat.objects.bulk_create([Seat(seating=seating, number=number) for number in new])
        return
    if len(have) > wanted:
        too_many = len(have) - wanted
        spare = list(Seat.objects.filter(seating=seating).free().reverse()[:too_many])
        if len(spare) < too_many:
            raise SeatsTaken
        Seat.objects.filter(pk__in=[seat.pk for seat in spare]).delete()
