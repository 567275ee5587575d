"""What we write about a sign-up and about a seat, by the route the person chose."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.utils import timezone

from assemblies.enums import SelectionMode
from assemblies.models import Assembly, Session, SignUp
from impact.jobs.mail import Files, queue_mail
from impact.participation.actions.inviting import link_token as seat_token
from impact.participation.models import Invitation, PaymentOffer
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for, dates_of, place_on_list
from impact.people.actions import write_to_person
from impact.people.models import Outgoing, Person
from impact.people.pure.tokens import derive_token
from impact.ui.languages import BY_CODE, ENGLISH
from impact.ui.links import absolute

LINK = "sign-up"


def link_token(sign_up: SignUp) -> str:
    """The token of the private link; the database keeps its hash only."""
    return derive_token(secret=settings.SECRET_KEY, purpose=LINK, public_id=sign_up.public_id)


def _tell(sign_up: SignUp, person: Person, template: str, now: dt.datetime) -> None:
    language = person.portal_language
    context = {
        "sign_up": sign_up,
        "assembly": sign_up.assembly,
        "person": person,
        "link": absolute("assemblies:manage", language=language, token=link_token(sign_up)),
    }
    if sign_up.invitation is not None:
        context |= _seat_context(sign_up.assembly, sign_up.invitation)
    write_to_person(now=now, person=person, template=f"assemblies/{template}", context=context)


def signed_up(sign_up: SignUp, person: Person, *, now: dt.datetime) -> None:
    """Reference, what happens next, and the private link; where seats go as people come, the seat or the place on the
    waiting list too.
    """
    _tell(sign_up, person, "signed_up", now)


def signed_up_before(first: SignUp, person: Person, *, now: dt.datetime) -> None:
    """Somebody signed up again with this address: the first sign-up stands, and this is its link."""
    _tell(first, person, "signed_up_before", now)


def withdrawn(sign_up: SignUp, person: Person, *, now: dt.datetime) -> None:
    """It is withdrawn, and other ways in."""
    _tell(sign_up, person, "withdrawn", now)


def _seat_context(assembly: Assembly, invitation: Invitation) -> dict[str, Any]:
    person = invitation.person
    language = person.portal_language
    return {
        "assembly": assembly,
        "invitation": invitation,
        "person": person,
        "place": None if assembly.selection_mode == SelectionMode.FAIR_DRAW else place_on_list(invitation),
        "seat_link": absolute("assemblies:seat", language=language, token=seat_token(invitation)),
        "survey_link": absolute("surveys:index", language=language),
        "networks_link": absolute("networks:index", language=language),
        "events_link": absolute("engagement:index", language=language),
    }


def _about_seat(
    assembly: Assembly, invitation: Invitation, template: str, now: dt.datetime, *, calendar: bool = False
) -> Outgoing | None:
    files: Files | None = None
    entries = list(dates_of(invitation.seating)) if calendar else []
    if entries:
        content = calendar_for(invitation, entries, language=invitation.person.portal_language)
        files = {"assembly.ics": (content, MIME_TYPE)}
    context = _seat_context(assembly, invitation) | {"has_calendar": bool(entries), "entries": entries}
    return write_to_person(
        now=now, person=invitation.person, template=f"assemblies/{template}", context=context, files=files
    )


def seat_offered(assembly: Assembly, invitation: Invitation, *, now: dt.datetime) -> Outgoing | None:
    """A seat is kept for them: what it means, until when, yes or no by link or phone."""
    return _about_seat(assembly, invitation, "seat_offered", now)


def not_picked(assembly: Assembly, invitation: Invitation, *, now: dt.datetime) -> None:
    """Not this time: it was chance, three other ways in, and how likely it was."""
    _about_seat(assembly, invitation, "not_picked", now)


def seat_confirmed(assembly: Assembly, invitation: Invitation, *, now: dt.datetime) -> None:
    """They are coming: dates for the calendar, what we need to know from them."""
    _about_seat(assembly, invitation, "seat_confirmed", now, calendar=True)


def seat_lapsed(assembly: Assembly, invitation: Invitation, *, now: dt.datetime) -> None:
    """We didn't hear back: the seat goes to the next person, and how to get on the list again."""
    _about_seat(assembly, invitation, "seat_lapsed", now)


def stepped_back(assembly: Assembly, invitation: Invitation, *, now: dt.datetime, had_seat: bool) -> None:
    """They said no, stepped back or left the list: thank you, and how to come back."""
    context = _seat_context(assembly, invitation) | {"had_seat": had_seat}
    write_to_person(now=now, person=invitation.person, template="assemblies/stepped_back", context=context)


def _session_context(session: Session, invitation: Invitation) -> dict[str, Any]:
    language, token = invitation.person.portal_language, seat_token(invitation)
    return {
        "assembly": session.assembly,
        "session": session,
        "entry": session.entry,
        "person": invitation.person,
        "link": absolute("assemblies:member_session", language=language, token=token, number=session.number),
        "contact_link": absolute("people:contact", language=language),
    }


def _day_before(session: Session) -> dt.date:
    """A letter or call about a session is of use until then."""
    return timezone.localdate(session.entry.starts_at) - dt.timedelta(days=1)


def about_date(session: Session, invitation: Invitation, template: str, *, now: dt.datetime) -> None:
    """A date was added, changed or cancelled: with a file that puts it right in people's calendars."""
    content = calendar_for(invitation, [session.entry], language=invitation.person.portal_language)
    write_to_person(
        now=now,
        person=invitation.person,
        template=f"assemblies/{template}",
        context=_session_context(session, invitation),
        files={"session.ics": (content, MIME_TYPE)},
        not_after=_day_before(session),
    )


def notes_to_agree(
    session: Session, invitation: Invitation, *, version: int, answer_by: dt.datetime, now: dt.datetime
) -> None:
    """The notes are out: read them, and say whether they are right."""
    context = _session_context(session, invitation) | {"version": version, "answer_by": answer_by}
    write_to_person(now=now, person=invitation.person, template="assemblies/notes_to_agree", context=context)


def reminder(session: Session, invitation: Invitation, *, now: dt.datetime) -> None:
    """A session is near: when, where, and how to join."""
    write_to_person(
        now=now,
        person=invitation.person,
        template="assemblies/reminder",
        context=_session_context(session, invitation),
        not_after=_day_before(session),
    )


def money_offered(assembly: Assembly, offer: PaymentOffer, *, now: dt.datetime) -> None:
    """What for, how much, that it may be declined, and where to say yes or no."""
    invitation = offer.invitation
    context = _seat_context(assembly, invitation) | {"offer": offer}
    write_to_person(now=now, person=invitation.person, template="assemblies/money_offered", context=context)


def come_back(draft: SignUp, email: str, code: str) -> None:
    """Six digits with which somebody goes on with an unfinished sign-up."""
    written_in = draft.draft.get("written_in") or ENGLISH.code
    language = written_in if written_in in BY_CODE else ENGLISH.code
    context = {"assembly": draft.assembly, "code": code}
    queue_mail(to=email, template="assemblies/come_back", context=context, language=language)
