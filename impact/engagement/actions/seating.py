"""Who has a seat: say yes or no to one, step back, come back; and free seats go to whoever has waited longest."""

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.models import Event, Registration
from impact.engagement.queries import registration_of
from impact.jobs.refusals import Refused
from impact.participation.actions import accept, decline, edit_seating, leave, offer_next, rejoin
from impact.participation.enums import InvitationStatus
from impact.participation.models import Invitation


class SeatsStand(Refused):
    """It has begun, is over, or is off."""

    message = _(
        "This event has begun, is over or is cancelled, so seats don’t change any more. Phone us if we can help."
    )


def lock_event(event: Event) -> Event:
    """Whoever changes who has a seat holds the event first, then the registration, then the seats: never crosswise."""
    return (
        Event.objects.select_for_update(of=("self",), no_key=True)
        .select_related("nation", "seating", "entry")
        .get(pk=event.pk)
    )


def lock_registration(registration: Registration) -> tuple[Event, Registration]:
    """The event and the registration as they are now, and nobody else's for this moment."""
    event = lock_event(registration.event)
    locked = (
        Registration.objects.select_for_update(of=("self",))
        .select_related("person", "invitation__seating", "organisation")
        .get(pk=registration.pk)
    )
    locked.event = event
    return event, locked


def _seat(registration: Registration, now: dt.datetime) -> tuple[Registration, Invitation]:
    event, locked = lock_registration(registration)
    if locked.invitation is None or not event.window.seats_move(now):
        raise SeatsStand
    return locked, locked.invitation


@transaction.atomic
def settle(*, now: dt.datetime, event: Event, at_once: Invitation | None = None) -> int:
    """Offer every free seat to whoever has waited longest, and write to them. Returns how many were offered.

    `at_once` is somebody who has just said that they want a seat: if it is their turn, they have it.
    """
    locked = lock_event(event)
    if not locked.window.seats_move(now) or not Invitation.objects.filter(seating=locked.seating).waiting().exists():
        return 0
    _shorten(locked, now)
    offers = 0
    while (invitation := offer_next(now=now, seating=locked.seating, latest=locked.starts_at)) is not None:
        offers += 1
        registration = registration_of(invitation)
        if registration is None:
            continue
        registration.invitation = invitation
        if at_once is not None and invitation.pk == at_once.pk:
            registration.invitation = accept(now=now, invitation=invitation)
            emails.registered(registration, now=now)
        else:
            emails.offered(registration, now=now)
    return offers


def _shorten(event: Event, now: dt.datetime) -> None:
    """In the last days before the event people have fewer days to answer: at least one, or until it starts."""
    left = (timezone.localdate(event.starts_at) - timezone.localdate(now)).days - 1
    days = max(1, min(event.days_to_answer, left))
    if event.seating.days_to_answer != days:
        rule = event.seating.rule
        event.seating = edit_seating(
            seating=event.seating, nation=event.nation, rule=rule, seats=event.capacity, days=days
        )


@transaction.atomic
def accept_seat(*, by: User | None, now: dt.datetime, registration: Registration) -> Registration:
    """Yes to an offered seat: they are coming, and get the date. Again changes nothing.

    Raises SeatsStand, NotPossible.
    """
    locked, invitation = _seat(registration, now)
    if not invitation.is_accepted:
        locked.invitation = accept(now=now, invitation=invitation, by=by)
        emails.registered(locked, now=now)
    return locked


@transaction.atomic
def decline_seat(*, by: User | None, now: dt.datetime, registration: Registration) -> Registration:
    """No to an offered seat: the next person gets it. Again changes nothing. Raises SeatsStand, NotPossible."""
    locked, invitation = _seat(registration, now)
    if invitation.status != InvitationStatus.DECLINED:
        locked.invitation = decline(now=now, invitation=invitation, by=by)
        emails.stepped_back(locked, now=now)
        settle(now=now, event=locked.event)
    return locked


@transaction.atomic
def step_back(*, by: User | None, now: dt.datetime, registration: Registration) -> Registration:
    """They can't come, or no longer wait: the next person gets the seat. Again changes nothing.

    Raises SeatsStand, NotPossible.
    """
    locked, invitation = _seat(registration, now)
    if invitation.status != InvitationStatus.LEFT:
        locked.invitation = leave(now=now, invitation=invitation, by=by)
        emails.stepped_back(locked, now=now)
        settle(now=now, event=locked.event)
    return locked


@transaction.atomic
def come_back(*, by: User | None, now: dt.datetime, registration: Registration) -> Registration:
    """They would like to come after all: a seat if one is free and nobody waits, else the end of the list.

    Raises SeatsStand, NotPossible.
    """
    del by
    locked, invitation = _seat(registration, now)
    if invitation.is_waiting:
        return locked
    locked.invitation = rejoin(now=now, invitation=invitation)
    settle(now=now, event=locked.event, at_once=locked.invitation)
    locked.invitation.refresh_from_db()
    if locked.invitation.is_waiting:
        emails.registered(locked, now=now)
    return locked
