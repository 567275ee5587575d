"""Send a registration: once, however often the button is pressed; or type in one that came by phone or on paper."""

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.actions.registering import NotComplete, NotOpen, email_key, other_with_key
from impact.engagement.actions.seating import lock_event, lock_registration
from impact.engagement.enums import LawfulBasis
from impact.engagement.models import Event, Registration
from impact.engagement.pure.answers import missing, tidied
from impact.engagement.queries import answers_of
from impact.jobs.refusals import Refused
from impact.participation.actions import invite
from impact.people.actions import add_person, edit_person
from impact.people.models import Person
from impact.people.pure.details import FIELDS as PERSON_FIELDS
from impact.people.pure.details import Details
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.numbering import RANDOM_BYTES, reference
from impact.ui.languages import BY_CODE


class NotAgreed(Refused):
    """We may not keep it without a yes."""

    message = _("To send it, tick the box that says you agree. Without your yes we may not keep what you told us.")


@transaction.atomic
def submit_registration(
    *, now: dt.datetime, registration: Registration, agreed: bool, quietly: bool = False
) -> Registration:
    """Send it: a seat if one is free and nobody waits, else the waiting list; and write to the person.

    Sending again changes nothing. Somebody who registered already keeps the first registration; the answer looks the
    same, and only the owner of the address learns of it. Raises NotOpen, NotComplete, NotAgreed.
    """
    event, locked = lock_registration(registration)
    if not locked.is_draft:
        return locked
    if not event.window.takes(now, started_at=locked.started_at):
        raise NotOpen
    answers = tidied(answers_of(locked))
    if missing(answers):
        raise NotComplete
    if not agreed:
        raise NotAgreed
    first = other_with_key(locked, email_key(answers))
    if first is not None:
        return _set_aside(locked, first, now=now, quietly=quietly)
    return _count(by=None, now=now, registration=locked, answers=answers, quietly=quietly)


@transaction.atomic
def enter_registration(
    *, by: User, now: dt.datetime, event: Event, channel: str, answers: Mapping[str, Any]
) -> Registration:
    """Type in what came by phone or on paper; staff may do so until it begins. Raises NotOpen, NotComplete."""
    locked = lock_event(event)
    if not locked.window.seats_move(now):
        raise NotOpen
    answers = tidied(answers)
    if missing(answers):
        raise NotComplete
    registration = Registration(event=locked, channel=channel, entered_by=by, started_at=now)
    registration.save()
    return _count(by=by, now=now, registration=registration, answers=answers, quietly=False)


@transaction.atomic
def correct_registration(
    *, by: User, now: dt.datetime, registration: Registration, answers: Mapping[str, Any]
) -> Registration:
    """Staff correct what somebody told them. Raises NotOpen, NotComplete."""
    _event, locked = lock_registration(registration)
    if locked.invitation is None:
        raise NotOpen
    everything = tidied({**answers_of(locked), **answers})
    if missing(everything):
        raise NotComplete
    _apply(by=by, now=now, registration=locked, answers=everything)
    locked.save(update_fields=APPLIED)
    return locked


APPLIED = ("person", "email_key", "organisation_name", "perspectives", "draft")
SENT = ("invitation", "reference", "submitted_at", "privacy_notice_version", "lawful_basis")


def _number(registration: Registration) -> None:
    nation = registration.event.nation
    registration.reference = reference(nation.code.upper() if nation else "UK", secrets.token_bytes(RANDOM_BYTES))


def _apply(*, by: User | None, now: dt.datetime, registration: Registration, answers: Mapping[str, Any]) -> Person:
    """Put complete answers into their columns and empty the draft."""
    key = email_key(answers)
    registration.person = person = _person(by=by, now=now, registration=registration, answers=answers)
    # An address that another registration holds already is simply not used to tell them apart.
    registration.email_key = "" if other_with_key(registration, key) else key
    registration.organisation_name = answers.get("organisation_name") or ""
    registration.perspectives = answers.get("perspectives") or []
    registration.draft = {}
    return person


def _person(*, by: User | None, now: dt.datetime, registration: Registration, answers: Mapping[str, Any]) -> Person:
    """Write the person down, or correct them. Looked after by the team of the event's nation."""
    language = BY_CODE[answers["written_in"]]
    told = {field: answers.get(field) or "" for field in PERSON_FIELDS}
    details = Details(**{**told, "language": language.language, "format": language.format})
    nation = registration.event.nation
    if registration.person is None:
        return add_person(by=by, now=now, details=details, nation=nation)
    return edit_person(by=by, person=registration.person, details=details, nation=nation)


def _count(
    *, by: User | None, now: dt.datetime, registration: Registration, answers: Mapping[str, Any], quietly: bool
) -> Registration:
    _number(registration)
    person = _apply(by=by, now=now, registration=registration, answers=answers)
    registration.invitation = invite(
        now=now, seating=registration.event.seating, person=person, source=registration.public_id, at_once=True
    )
    registration.submitted_at = now
    registration.privacy_notice_version, registration.lawful_basis = PRIVACY_NOTICE_VERSION, LawfulBasis.CONSENT
    registration.save(update_fields=[*APPLIED, *SENT])
    if not quietly:
        emails.registered(registration, now=now)
    return registration


def _set_aside(registration: Registration, first: Registration, *, now: dt.datetime, quietly: bool) -> Registration:
    _number(registration)
    registration.submitted_at, registration.same_as, registration.draft = now, first, {}
    registration.save(update_fields=["reference", "submitted_at", "same_as", "draft"])
    if not quietly:
        emails.registered_before(first, now=now)
    return registration
