"""What we write about an event, by the route the person chose, with the date for their calendar."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.utils import timezone

from impact.engagement.models import Commitment, GapNotice, Registration
from impact.participation.actions.inviting import link_token, note_letter
from impact.participation.models import PaymentOffer
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for, place_on_list
from impact.people.actions import write_to_person
from impact.people.models import Outgoing, Person
from impact.people.pure.tokens import derive_token
from impact.ui.links import absolute

CALENDAR = "invitation.ics"
ASKED = "did it happen"


def commitment_token(commitment: Commitment) -> str:
    """The token of the private link to answer whether it happened; the database keeps its hash only."""
    return derive_token(secret=settings.SECRET_KEY, purpose=ASKED, public_id=commitment.public_id)


def calendar_of(registration: Registration, *, language: str) -> bytes:
    """The date as a calendar file. What somebody typed as their name is not in it."""
    event, invitation = registration.event, registration.invitation
    if invitation is None:
        return b""
    about = absolute("engagement:detail", language=language, slug=event.slug)
    return calendar_for(invitation, [event.entry], language=language, about=about)


def _tell(
    registration: Registration, template: str, now: dt.datetime, *, calendar: bool = False, **more: Any
) -> Outgoing | None:
    person, invitation = registration.person, registration.invitation
    if person is None or invitation is None:
        return None
    language = person.portal_language
    token = link_token(invitation)
    context = {
        "registration": registration,
        "event": registration.event,
        "entry": registration.event.entry,
        "person": person,
        "invitation": invitation,
        "link": absolute("engagement:place", language=language, token=token),
        **more,
    }
    files = {CALENDAR: (calendar_of(registration, language=language), MIME_TYPE)} if calendar else None
    starts_at = registration.event.entry.starts_at
    # A letter or call about the event is of use until the day before.
    not_after = timezone.localdate(starts_at) - dt.timedelta(days=1) if starts_at > now else None
    return write_to_person(
        now=now, person=person, template=f"engagement/{template}", context=context, files=files, not_after=not_after
    )


def registered(registration: Registration, *, now: dt.datetime) -> None:
    """A seat, or a place on the waiting list; reference and private link; the date once they have a seat."""
    invitation = registration.invitation
    number = place_on_list(invitation) if invitation else None
    _tell(registration, "registered", now, calendar=registration.is_coming, number=number)


def registered_before(first: Registration, *, now: dt.datetime) -> None:
    """Somebody registered again with this address: the first registration stands, and this is its link."""
    _tell(first, "registered_before", now)


def offered(registration: Registration, *, now: dt.datetime) -> None:
    """A seat is free: say yes or no by this moment. By letter or phone the days begin when it has gone out."""
    outgoing = _tell(registration, "offered", now)
    if outgoing is not None and registration.invitation is not None:
        note_letter(invitation=registration.invitation, told_by=outgoing)


def not_heard(registration: Registration, *, now: dt.datetime) -> None:
    """We did not hear back, so the seat goes to the next person; they may come back to the list."""
    _tell(registration, "not_heard", now)


def stepped_back(registration: Registration, *, now: dt.datetime) -> None:
    """They are off the list; how to come back."""
    _tell(registration, "stepped_back", now)


def changed(registration: Registration, *, now: dt.datetime) -> None:
    """Date, time, place or link is another one now."""
    _tell(registration, "changed", now, calendar=registration.is_coming)


def cancelled(registration: Registration, *, now: dt.datetime) -> None:
    """It does not take place; calendars take it out."""
    _tell(registration, "cancelled", now, calendar=registration.is_coming)


def reminder(registration: Registration, *, now: dt.datetime) -> None:
    """When and where, how to join, and how to step back."""
    _tell(registration, "reminder", now, calendar=True)


def payment_offered(registration: Registration, offer: PaymentOffer, *, now: dt.datetime) -> None:
    """There is an offer of money to answer."""
    _tell(registration, "payment_offered", now, offer=offer)


def how_was_it(registration: Registration, *, now: dt.datetime) -> None:
    """Thanks, and three questions: how it was, what they will do, who else could benefit."""
    _tell(registration, "how_was_it", now)


def did_it_happen(commitment: Commitment, *, now: dt.datetime, again: bool) -> None:
    """Whether what they wanted to do has happened."""
    registration = commitment.registration
    person = registration.person if registration else None
    if registration is None or person is None:
        return
    answer = absolute("engagement:happened", language=person.portal_language, token=commitment_token(commitment))
    _tell(registration, "did_it_happen", now, commitment=commitment, answer=answer, again=again)


def gap_notice(notice: GapNotice, contact: Person, *, now: dt.datetime) -> None:
    """There is a gap in the evidence that this organisation may be able to fill."""
    language = contact.portal_language
    link = absolute("gaps:gap", language=language, slug=notice.gap.slug)
    tell_us = absolute("people:contact", language=language)
    context = {
        "gap": notice.gap,
        "organisation": notice.organisation,
        "person": contact,
        "link": link,
        "tell_us": tell_us,
    }
    write_to_person(now=now, person=contact, template="engagement/gap_notice", context=context)
