"""What time does by itself: offers run out, the next person is asked, reminders and later questions go out.

Run again at any moment, or twice at once, it does nothing twice: each step is noted in the database, once.
"""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from impact.engagement import emails
from impact.engagement.actions.asking import ask_how_it_was, ask_whether_it_happened
from impact.engagement.actions.registering import tidy
from impact.engagement.actions.seating import settle
from impact.engagement.models import Event
from impact.engagement.queries import registration_of
from impact.participation.actions import lapse_due, note_reminder
from impact.participation.enums import SeatingKind
from impact.participation.models import CalendarEntry, Invitation
from impact.participation.queries import reminders_due


@dataclass(frozen=True, slots=True)
class Moved:
    """How much was done."""

    lapsed: int
    offered: int
    reminded: int
    thanked: int
    asked: int
    tidied: int


def move_on(*, now: dt.datetime) -> Moved:
    """Do everything that is due."""
    return Moved(
        lapsed=_lapse(now=now),
        offered=sum(settle(now=now, event=event) for event in Event.objects.standing().order_by("pk")),
        reminded=sum(_remind(*due, now=now) for due in list(reminders_due(SeatingKind.EVENT, now))),
        thanked=ask_how_it_was(now=now),
        asked=ask_whether_it_happened(now=now),
        tidied=tidy(now=now),
    )


@transaction.atomic
def _lapse(*, now: dt.datetime) -> int:
    lapsed = lapse_due(now=now, kind=SeatingKind.EVENT)
    for invitation in lapsed:
        registration = registration_of(invitation)
        if registration is not None and registration.event.window.seats_move(now):
            emails.not_heard(registration, now=now)
    return len(lapsed)


@transaction.atomic
def _remind(entry: CalendarEntry, invitation: Invitation, hours: int, *, now: dt.datetime) -> int:
    registration = registration_of(invitation)
    if registration is None or not note_reminder(now=now, entry=entry, invitation=invitation, hours_before=hours):
        return 0
    emails.reminder(registration, now=now)
    return 1
