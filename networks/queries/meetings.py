"""The meetings of a local network, with what is not as usual and who comes."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from networks.enums import MeetingStatus, Tier
from networks.models import DiscussionQuestion, LocalNetwork, Meeting, MeetingReply
from networks.pure.schedule import OUTSIDE, PAST, TOO_CLOSE, WEEKEND, WRONG_ORDER, end_of_window, warnings_about


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """One line of the plan."""

    meeting: Meeting
    coming: tuple[MeetingReply, ...]
    not_coming: tuple[MeetingReply, ...]
    warnings: tuple[str, ...]


def plan_of(local_network: LocalNetwork, today: dt.date) -> list[PlannedMeeting]:
    """Every meeting in its order."""
    replies = MeetingReply.objects.select_related("membership__invitation__person").order_by("replied_at")
    meetings = list(
        Meeting.objects.filter(local_network=local_network)
        .select_related("entry", "record")
        .prefetch_related(Prefetch("replies", replies))
        .order_by("number")
    )
    standing = [one for one in meetings if one.status != MeetingStatus.CANCELLED]
    said = warnings_in_words(local_network, [one.held_on for one in standing], today)
    by_meeting = {standing[place].pk: words for place, words in said.items()}
    return [
        PlannedMeeting(
            meeting=one,
            coming=tuple(reply for reply in one.replies.all() if reply.coming),
            not_coming=tuple(reply for reply in one.replies.all() if not reply.coming),
            warnings=tuple(by_meeting.get(one.pk, ())) if one.status == MeetingStatus.PLANNED else (),
        )
        for one in meetings
    ]


def warnings_in_words(local_network: LocalNetwork, days: list[dt.date], today: dt.date) -> dict[int, list[str]]:
    """What is not as usual about these days, by their place in the list."""
    template = local_network.network.template
    labels = {
        OUTSIDE: _("outside the %(months)d months in which this group meets") % {"months": template.window_months},
        TOO_CLOSE: _("less than %(days)d days after the meeting before") % {"days": template.days_between},
        WRONG_ORDER: _("not after the meeting before"),
        WEEKEND: _("on a weekend"),
        PAST: _("in the past"),
    }
    found: dict[int, list[str]] = {}
    for place, code in warnings_about(
        days,
        starts_on=local_network.starts_on if local_network.tier == Tier.LOCAL else None,
        months=template.window_months,
        days_between=template.days_between if local_network.tier == Tier.LOCAL else 0,
        today=today,
    ):
        found.setdefault(place, []).append(str(labels[code]))
    return found


def window_of(local_network: LocalNetwork) -> tuple[dt.date, dt.date] | None:
    """First and last day in which the group meets, once staff said from when."""
    starts = local_network.starts_on
    return (starts, end_of_window(starts, local_network.network.template.window_months)) if starts else None


def open_numbers(local_network: LocalNetwork) -> list[int]:
    """Numbers that have no meeting yet; for the coordinators' group the next one."""
    taken = set(Meeting.objects.filter(local_network=local_network).values_list("number", flat=True))
    if local_network.tier == Tier.COORDINATORS:
        return [max(taken, default=0) + 1]
    return [number for number in range(1, local_network.network.template.meetings + 1) if number not in taken]


def meeting_of(local_network_id: int, number: int) -> Meeting | None:
    """One meeting of a group, by its number."""
    return Meeting.objects.whole().filter(local_network=local_network_id, number=number).first()


def questions_for(meeting: Meeting) -> list[DiscussionQuestion]:
    """What this meeting talks about."""
    found = DiscussionQuestion.objects.filter(network=meeting.local_network.network_id).order_by("position")
    return [one for one in found if one.meeting_number in (None, meeting.number)]
