"""Plan the meetings of a local network."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.actions import add_entry, cancel_entry, change_entry
from impact.participation.actions.dates import When
from impact.ui.refusals import Refused
from networks.actions.seating import open_seats
from networks.enums import MeetingStatus, Tier
from networks.models import LocalNetwork, Meeting
from networks.pure import stages


class NumberTaken(Refused):
    """Each number is used once."""

    message = _("This local network already has a meeting with this number. Change that meeting, or choose another.")


class WrongNumber(Refused):
    """There are as many meetings as the kind of network says."""

    message = _("A local network has four meetings: choose a number from 1 to 4.")

    def __init__(self, most: int) -> None:
        words = _("This network has %(most)d meetings: choose a number from 1 to %(most)d.")
        super().__init__(str(words) % {"most": most})


class HasRecord(Refused):
    """What is being recorded is not planned any more."""

    message = _("This meeting has a record, so its date and status can no longer be changed here.")


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the meeting stands.")


@transaction.atomic
def plan_meeting(
    *,
    by: User | None,
    now: dt.datetime,
    local_network: LocalNetwork,
    number: int,
    when: When,
    mode: str,
    focus: str = "",
) -> Meeting:
    """Put a meeting into the plan. Raises WrongNumber, NumberTaken, EndsBeforeItStarts."""
    del by
    local_network = (
        LocalNetwork.objects.select_for_update(of=("self",))
        .select_related("network__template", "nation")
        .get(pk=local_network.pk)
    )
    most = local_network.network.template.meetings
    if number < 1 or (local_network.tier == Tier.LOCAL and number > most):
        raise WrongNumber(most)
    if local_network.meetings.filter(number=number).exists():
        raise NumberTaken
    entry = add_entry(now=now, seating=open_seats(now=now, local_network=local_network), when=when)
    return Meeting.objects.create(local_network=local_network, number=number, entry=entry, mode=mode, focus=focus)


def lock_meeting(meeting: Meeting) -> Meeting:
    """The meeting, locked. Raises HasRecord."""
    meeting = (
        Meeting.objects.select_for_update(of=("self",))
        .select_related("entry__seating", "local_network__network__template", "local_network__nation")
        .get(pk=meeting.pk)
    )
    if hasattr(meeting, "record"):
        raise HasRecord
    return meeting


@transaction.atomic
def change_meeting(
    *, by: User | None, now: dt.datetime, meeting: Meeting, when: When, mode: str, focus: str = ""
) -> Meeting:
    """Give a meeting another date, place or mode. Raises HasRecord, AlreadyCancelled, EndsBeforeItStarts."""
    del by
    meeting = lock_meeting(meeting)
    meeting.entry, _changed = change_entry(now=now, entry=meeting.entry, when=when)
    meeting.mode, meeting.focus = mode, focus
    meeting.save(update_fields=["mode", "focus"])
    return meeting


@transaction.atomic
def cancel_meeting(*, by: User | None, now: dt.datetime, meeting: Meeting, because: str = "") -> Meeting:
    """Say that a meeting will not take place. Raises HasRecord, NotNow."""
    del by
    meeting = _move(meeting, "cancel")
    meeting.cancelled_because = because
    meeting.save(update_fields=["cancelled_because"])
    meeting.entry = cancel_entry(now=now, entry=meeting.entry)
    return meeting


@transaction.atomic
def plan_again(*, by: User | None, now: dt.datetime, meeting: Meeting) -> Meeting:
    """Take back that a meeting was cancelled: it gets a new date in the calendar. Raises HasRecord, NotNow."""
    del by
    meeting = _move(meeting, "plan_again")
    old = meeting.entry
    when = When(
        title=old.title,
        starts_at=old.starts_at,
        ends_at=old.ends_at,
        place=old.place,
        joining_link=old.joining_link,
        remind_hours=tuple(old.remind_hours),
    )
    meeting.entry, meeting.cancelled_because = add_entry(now=now, seating=old.seating, when=when), ""
    meeting.save(update_fields=["entry", "cancelled_because"])
    return meeting


def _move(meeting: Meeting, verb: str) -> Meeting:
    meeting = lock_meeting(meeting)
    following = stages.after(stages.MEETING, meeting.status, verb)
    if following is None:
        raise NotNow
    meeting.status = MeetingStatus(following)
    meeting.save(update_fields=["status"])
    return meeting
