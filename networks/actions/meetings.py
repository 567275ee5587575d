"""Plan the four meetings of a local network."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import MeetingStatus
from networks.models import MEETINGS, LocalNetwork, Meeting
from networks.pure import stages


class NumberTaken(Refused):
    """Each of the four numbers is used once."""

    message = _("This local network already has a meeting with this number. Change that meeting, or choose another.")


class WrongNumber(Refused):
    """There are four meetings."""

    message = _("A local network has four meetings: choose a number from 1 to 4.")


class HasRecord(Refused):
    """What is being recorded is not planned any more."""

    message = _("This meeting has a record, so its date and status can no longer be changed here.")


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the meeting stands.")


@transaction.atomic
def plan_meeting(
    *, by: User | None, now: datetime, local_network: LocalNetwork, number: int, held_on: date, mode: str
) -> Meeting:
    """Put a meeting into the plan. Raises WrongNumber, NumberTaken."""
    del by, now
    local_network = LocalNetwork.objects.select_for_update().get(pk=local_network.pk)
    if not 1 <= number <= MEETINGS:
        raise WrongNumber
    if local_network.meetings.filter(number=number).exists():
        raise NumberTaken
    return Meeting.objects.create(local_network=local_network, number=number, held_on=held_on, mode=mode)


def _locked(meeting: Meeting) -> Meeting:
    """The meeting, locked. Raises HasRecord."""
    meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
    if hasattr(meeting, "record"):
        raise HasRecord
    return meeting


@transaction.atomic
def change_meeting(*, by: User | None, meeting: Meeting, held_on: date, mode: str) -> Meeting:
    """Give a meeting another date or mode. Raises HasRecord."""
    del by
    meeting = _locked(meeting)
    meeting.held_on, meeting.mode = held_on, mode
    meeting.save(update_fields=["held_on", "mode"])
    return meeting


@transaction.atomic
def cancel_meeting(*, by: User | None, meeting: Meeting) -> Meeting:
    """Say that a meeting will not take place. Raises HasRecord, NotNow."""
    del by
    return _move(meeting, "cancel")


@transaction.atomic
def plan_again(*, by: User | None, meeting: Meeting) -> Meeting:
    """Take back that a meeting was cancelled. Raises HasRecord, NotNow."""
    del by
    return _move(meeting, "plan_again")


def _move(meeting: Meeting, verb: str) -> Meeting:
    meeting = _locked(meeting)
    following = stages.after(stages.MEETING, meeting.status, verb)
    if following is None:
        raise NotNow
    meeting.status = MeetingStatus(following)
    meeting.save(update_fields=["status"])
    return meeting
