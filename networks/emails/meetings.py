"""What we write to members about the dates of their meetings."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from impact.participation.models import Invitation
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for
from impact.people.actions import write_to_person
from networks.emails.base import page_of, to_member
from networks.models import Meeting, Membership


def dates_planned(meetings: Sequence[Meeting], membership: Membership, *, now: dt.datetime) -> None:
    """All new dates in one message."""
    _about_dates(meetings, membership, "dates_planned", now)


def date_changed(meeting: Meeting, membership: Membership, *, now: dt.datetime) -> None:
    """Time, place or link are others now."""
    _about_dates([meeting], membership, "date_changed", now)


def date_cancelled(meeting: Meeting, membership: Membership, *, now: dt.datetime) -> None:
    """A meeting will not take place."""
    _about_dates([meeting], membership, "date_cancelled", now)


def reminder(meeting: Meeting, membership: Membership, *, now: dt.datetime) -> None:
    """A meeting is soon."""
    context = to_member(membership, **_of(meeting, membership.invitation))
    person = membership.invitation.person
    not_after = _day_before(meeting)
    write_to_person(now=now, person=person, template="networks/meeting_reminder", context=context, not_after=not_after)


def feedback_wanted(meeting: Meeting, membership: Membership, *, now: dt.datetime) -> None:
    """How was it? Asked once after a meeting."""
    more = {"feedback_link": page_of(membership.invitation, "space_feedback", number=meeting.number)}
    context = to_member(membership, **_of(meeting, membership.invitation), **more)
    person = membership.invitation.person
    write_to_person(now=now, person=person, template="networks/feedback_wanted", context=context)


def _about_dates(meetings: Sequence[Meeting], membership: Membership, template: str, now: dt.datetime) -> None:
    invitation = membership.invitation
    content = calendar_for(invitation, [one.entry for one in meetings], language=invitation.person.portal_language)
    context = to_member(membership, meetings=meetings, **_of(meetings[0], invitation))
    write_to_person(
        now=now,
        person=invitation.person,
        template=f"networks/{template}",
        context=context,
        files={"meetings.ics": (content, MIME_TYPE)},
        not_after=_day_before(meetings[0]),
    )


def _of(meeting: Meeting, invitation: Invitation) -> dict[str, Any]:
    link = page_of(invitation, "space_meeting", number=meeting.number)
    return {"meeting": meeting, "entry": meeting.entry, "meeting_link": link}


def _day_before(meeting: Meeting) -> dt.date:
    """A letter or call about a meeting is of use until then."""
    return timezone.localdate(meeting.entry.starts_at) - dt.timedelta(days=1)
