"""What we write to somebody on their way into a local network, and out of it."""

from datetime import datetime
from typing import Any

from impact.jobs.mail import Files, queue_mail
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for, dates_of
from impact.people.actions import write_to_person
from impact.people.models import Outgoing
from impact.ui.links import absolute
from networks.emails.base import page_of, to_member
from networks.models import Membership


def asked_to_join(membership: Membership, *, now: datetime) -> None:
    """We know that they would like to join; what happens next, and their private link."""
    _tell(membership, "asked_to_join", now)


def invited(membership: Membership, *, now: datetime) -> Outgoing | None:
    """A place is kept for them: what it means, until when, yes or no by link or phone."""
    return _tell(membership, "invited", now)


def welcome(membership: Membership, *, now: datetime) -> None:
    """They are in: dates for the calendar, what we need to know from them."""
    entries = [entry for entry in dates_of(membership.invitation.seating) if entry.is_planned and entry.ends_at > now]
    files: Files | None = None
    if entries:
        content = calendar_for(membership.invitation, entries, language=membership.invitation.person.portal_language)
        files = {"meetings.ics": (content, MIME_TYPE)}
    _tell(membership, "welcome", now, files=files, entries=entries)


def stepped_back(membership: Membership, *, now: datetime) -> None:
    """They said no or stepped back: thank you, and how to come back."""
    _tell(membership, "stepped_back", now)


def not_this_time(membership: Membership, *, now: datetime) -> None:
    """No place for them now; they stay on the list, and other ways in."""
    language = membership.invitation.person.portal_language
    more: dict[str, Any] = {
        "survey_link": absolute("surveys:index", language=language),
        "events_link": absolute("engagement:index", language=language),
        "networks_link": absolute("networks:index", language=language),
    }
    _tell(membership, "not_this_time", now, **more)


def lapsed(membership: Membership, *, now: datetime) -> None:
    """We didn't hear back."""
    _tell(membership, "lapsed", now)


def come_in(membership: Membership, code: str) -> None:
    """Six digits with which somebody comes to their pages."""
    person = membership.invitation.person
    context = to_member(membership, code=code)
    queue_mail(to=person.email, template="networks/come_in", context=context, language=person.portal_language)


def _tell(
    membership: Membership, template: str, now: datetime, *, files: Files | None = None, **more: Any
) -> Outgoing | None:
    context = to_member(membership, answer_link=page_of(membership.invitation, "space_answer"), **more)
    person = membership.invitation.person
    return write_to_person(now=now, person=person, template=f"networks/{template}", context=context, files=files)
