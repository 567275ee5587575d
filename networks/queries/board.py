"""A coordinator's board."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from impact.accounts.models import User
from networks.enums import MeetingStatus, RecordStatus
from networks.models import LocalNetwork, Meeting, MeetingRecord


@dataclass(frozen=True, slots=True)
class BoardMeeting:
    """One meeting on a coordinator's board."""

    meeting: Meeting
    record: MeetingRecord | None
    can_write: bool


@dataclass(frozen=True, slots=True)
class BoardNetwork:
    """One local network on a coordinator's board."""

    local_network: LocalNetwork
    meetings: tuple[BoardMeeting, ...]


def board_for(user: User, *, today: date) -> list[BoardNetwork]:
    """What a coordinator sees first: her local networks, their meetings, what to write."""
    meetings = Meeting.objects.select_related("record", "entry").order_by("number")
    mine = (
        LocalNetwork.objects.coordinated_by(user)
        .select_related("network", "nation")
        .prefetch_related(Prefetch("meetings", queryset=meetings))
        .order_by("network__slug", "place")
    )
    return [BoardNetwork(one, tuple(_on_board(meeting, today) for meeting in one.meetings.all())) for one in mine]


def _on_board(meeting: Meeting, today: date) -> BoardMeeting:
    record = getattr(meeting, "record", None)
    can_write = meeting.status != MeetingStatus.CANCELLED and meeting.held_on <= today
    return BoardMeeting(meeting, record, can_write and (record is None or record.status == RecordStatus.DRAFT))
