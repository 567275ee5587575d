"""Digests of a network: what goes into the next, who gets it, what stands in it."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone

from impact.accounts.models import User
from networks.enums import MeetingStatus, Share
from networks.models import Digest, DigestItem, LocalNetwork, Meeting, Network, RecordItem, Theme
from networks.queries.agreed import Shown, shown_item


def shareable_since_last(digest: Digest) -> list[tuple[RecordItem, Theme | None]]:
    """Pieces that may be shared and stood in no digest of this network, theme by theme, those without one last."""
    taken = DigestItem.objects.filter(digest__network=digest.network_id).values("item")
    found = (
        RecordItem.objects.for_networks()
        .filter(record__meeting__local_network__network=digest.network_id)
        .exclude(pk__in=taken)
        .select_related("record__meeting__local_network")
        .prefetch_related("themes__theme")
    )
    rows = [(item, next((one.theme for one in item.themes.all()), None)) for item in found]
    return sorted(
        rows, key=lambda row: (row[1].position if row[1] else 10_000, row[0].record.agreed_at or 0, row[0].pk)
    )


def coordinators_of(network: Network) -> list[tuple[User, LocalNetwork]]:
    """Everybody who leads a local network of it, once, with one of their groups."""
    groups = LocalNetwork.objects.filter(network=network).select_related("coordinator", "deputy").order_by("pk")
    found: dict[int, tuple[User, LocalNetwork]] = {}
    for group in groups:
        for person in (group.coordinator, group.deputy):
            if person is not None and person.is_active:
                found.setdefault(person.pk, (person, group))
    return list(found.values())


def next_meeting_of(user: User, network: Network, now: dt.datetime) -> dt.date | None:
    """The day of the next meeting of this person's groups in this network."""
    mine = Q(local_network__coordinator=user) | Q(local_network__deputy=user)
    found = Meeting.objects.filter(
        mine, local_network__network=network, status=MeetingStatus.PLANNED, entry__starts_at__gt=now
    ).select_related("entry")
    first = found.order_by("entry__starts_at").first()
    return timezone.localdate(first.entry.starts_at) if first else None


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One piece on the page of a digest."""

    row: DigestItem
    shown: Shown
    place: str
    kind: str


def lines_of_digest(digest: Digest, *, all_of_them: bool = False) -> list[tuple[str, list[DigestLine]]]:
    """(theme, pieces) in order; what is withheld, or goes less far, since keeps its place and loses its words."""
    rows = (
        DigestItem.objects.filter(digest=digest)
        .select_related(
            "theme",
            "item__withheld",
            "item__membership__invitation__person",
            "item__question",
            "item__record__meeting__local_network",
        )
        .order_by("position", "pk")
    )
    found: dict[str, list[DigestLine]] = {}
    for row in rows if all_of_them else rows.filter(kept=True):
        place = row.item.record.meeting.local_network.place
        shown = shown_item(row.item) if row.item.goes_to != Share.GROUP else Shown("", "", "", withheld=True)
        line = DigestLine(row, shown, place, str(row.item.get_kind_display()))
        found.setdefault(str(row.theme) if row.theme else "", []).append(line)
    return list(found.items())


def digest_for(group: LocalNetwork, number: int) -> Digest | None:
    """A digest that was sent to this group's coordinators."""
    return (
        Digest.objects.filter(network=group.network_id, number=number, status="sent").select_related("network").first()
    )
