"""What everybody may read of networks: places, and words that were consented to."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from impact.programme.models import Nation
from networks.enums import ItemKind, MeetingStatus
from networks.models import LocalNetwork, Meeting, Network, RecordItem


@dataclass(frozen=True, slots=True)
class Place:
    """A local network as the public sees it: where, where it stands, what it learned and may be shown."""

    local_network: LocalNetwork
    held: int
    learned: tuple[RecordItem, ...]
    solutions: tuple[RecordItem, ...]


@dataclass(frozen=True, slots=True)
class NationPlaces:
    """The local networks of one nation; the list may be empty, and the page says so."""

    nation: Nation
    places: tuple[Place, ...]


def places_by_nation(network: Network | None = None) -> list[NationPlaces]:
    """Every nation in its order with the local networks of published networks, or of one network."""
    local_networks = (
        LocalNetwork.objects.local()
        .filter(network__in=Network.objects.published())
        .select_related("network__template")
        .prefetch_related(Prefetch("meetings", queryset=_meetings()))
        .order_by("network__slug", "place")
    )
    if network is not None:
        local_networks = local_networks.filter(network=network)
    by_nation: dict[int, list[Place]] = {}
    for one in local_networks:
        if one.nation_id is not None:
            by_nation.setdefault(one.nation_id, []).append(_place(one))
    nations = Nation.objects.order_by("number")
    return [NationPlaces(nation, tuple(by_nation.get(nation.pk, ()))) for nation in nations]


def _meetings() -> Any:
    shown = RecordItem.objects.for_everybody().select_related("membership__invitation__person")
    words = Prefetch("record__items", queryset=shown.order_by("kind", "position"))
    return Meeting.objects.select_related("record").prefetch_related(words).order_by("number")


def _place(one: LocalNetwork) -> Place:
    meetings = list(one.meetings.all())
    items = [item for meeting in meetings if hasattr(meeting, "record") for item in meeting.record.items.all()]
    return Place(
        local_network=one,
        held=sum(meeting.status == MeetingStatus.HELD for meeting in meetings),
        learned=tuple(item for item in items if item.kind == ItemKind.LEARNED),
        solutions=tuple(item for item in items if item.kind == ItemKind.SOLUTION),
    )
