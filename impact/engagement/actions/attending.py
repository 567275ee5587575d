"""Who was there, which organisation they are from, and what they are offered for their time and costs."""

import datetime as dt
from collections.abc import Collection

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.actions.seating import SeatsStand, lock_event, lock_registration
from impact.engagement.models import Event, Registration
from impact.jobs.refusals import Refused
from impact.participation.actions import NotPossible, offer_payment, write_needs
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, PaymentOffer
from impact.programme.models import Organisation


class NotThere(Refused):
    """Nobody can have been there yet, or this person has no seat."""

    message = _("This works from the day of the event on, for people who have a seat.")


class NoSeat(Refused):
    """Money is offered to people who come."""

    message = _("This person has no seat, so there is nothing to offer money for.")


@transaction.atomic
def mark_attendance(*, by: User, now: dt.datetime, event: Event, there: Collection[int]) -> int:
    """Note for everybody who had a seat whether they were there. Returns how many were. Raises NotThere."""
    del by
    locked = lock_event(event)
    if not locked.window.has_begun(now):
        raise NotThere
    coming = Registration.objects.filter(event=locked).coming()
    coming.exclude(pk__in=there).update(attended=False)
    return coming.filter(pk__in=there).update(attended=True)


@transaction.atomic
def mark_one(*, by: User, now: dt.datetime, registration: Registration, was_there: bool) -> Registration:
    """Note whether one person was there. Raises NotThere."""
    del by
    event, locked = lock_registration(registration)
    if not event.window.has_begun(now) or not locked.is_coming:
        raise NotThere
    locked.attended = was_there
    locked.save(update_fields=["attended"])
    return locked


@transaction.atomic
def set_organisation(*, by: User, registration: Registration, organisation: Organisation | None) -> Registration:
    """Say which organisation of our list it is that somebody named in their own words."""
    del by
    _event, locked = lock_registration(registration)
    locked.organisation = organisation
    locked.save(update_fields=["organisation"])
    return locked


@transaction.atomic
def say_needs(*, now: dt.datetime, registration: Registration, needs: Needs) -> AccessNeeds:
    """Keep what somebody with a seat needs, while there is time to arrange it. Raises SeatsStand, NotPossible."""
    event, locked = lock_registration(registration)
    if not event.window.seats_move(now):
        raise SeatsStand
    if locked.invitation is None or not locked.holds_a_seat:
        raise NotPossible
    return write_needs(now=now, invitation=locked.invitation, needs=needs)


@transaction.atomic
def offer_money(*, by: User, now: dt.datetime, registration: Registration, terms: Terms) -> PaymentOffer:
    """Offer money for time and costs, and write to the person. Raises NoSeat."""
    _event, locked = lock_registration(registration)
    if locked.invitation is None or not locked.holds_a_seat:
        raise NoSeat
    offer = offer_payment(by=by, now=now, invitation=locked.invitation, terms=terms)
    emails.payment_offered(locked, offer, now=now)
    return offer
