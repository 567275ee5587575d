"""Named reads over networks, their meetings and records."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Prefetch

from impact.accounts.models import User
from impact.programme.models import Nation
from networks.enums import MeetingStatus
from networks.models import LocalNetwork, Meeting, MeetingRecord, Network, Solution


def bodies_of(record: MeetingRecord) -> dict[str, dict[str, Any]]:
    """What is written on each page of a draft."""
    return {row.section: row.body for row in record.sections.order_by("section")}


def state_of(record: MeetingRecord) -> str:
    """Which versions a reader has seen, so that nobody agrees what they have not read."""
    return ",".join(f"{row.section}.{row.version}" for row in record.sections.order_by("section"))


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
    meetings = Meeting.objects.select_related("record").order_by("number")
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
    return BoardMeeting(meeting, record, can_write and (record is None or not record.is_agreed()))


def record_for(user: User, public_id: UUID) -> MeetingRecord | None:
    """This coordinator's record, or None when it does not exist or is somebody else's."""
    return (
        MeetingRecord.objects.filter(public_id=public_id, meeting__local_network__coordinator=user)
        .select_related("meeting__local_network__network", "meeting__local_network__nation")
        .first()
    )


@dataclass(frozen=True, slots=True)
class Place:
    """A local network as the public sees it: where, where it stands, what it learned and may be shown."""

    local_network: LocalNetwork
    learned: tuple[str, ...]
    solutions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NationPlaces:
    """The local networks of one nation; the list may be empty, and the page says so."""

    nation: Nation
    places: tuple[Place, ...]


def places_by_nation(network: Network | None = None) -> list[NationPlaces]:
    """Every nation in its order with the local networks of published networks, or of one network."""
    local_networks = (
        LocalNetwork.objects.filter(network__in=Network.objects.published())
        .select_related("network")
        .prefetch_related(Prefetch("meetings", queryset=_agreed_meetings()))
        .order_by("network__slug", "place")
    )
    if network is not None:
        local_networks = local_networks.filter(network=network)
    by_nation: dict[int, list[Place]] = {}
    for one in local_networks:
        by_nation.setdefault(one.nation_id, []).append(_place(one))
    nations = Nation.objects.order_by("number")
    return [NationPlaces(nation, tuple(by_nation.get(nation.pk, ()))) for nation in nations]


def _agreed_meetings() -> Any:
    shared = Prefetch("record__solutions", queryset=Solution.objects.filter(shared=True).order_by("pk"))
    return (
        Meeting.objects.filter(record__agreed_text__isnull=False)
        .select_related("record__agreed_text")
        .prefetch_related(shared)
        .order_by("number")
    )


def _place(one: LocalNetwork) -> Place:
    records = [meeting.record for meeting in one.meetings.all()]
    learned = tuple(record.agreed_text.learned for record in records if record.agreed_text.learned_shared)
    solutions = tuple(solution.text for record in records for solution in record.solutions.all())
    return Place(one, learned, solutions)
