"""Which local networks look for members, and for whom."""

from dataclasses import dataclass

from django.db.models import Prefetch

from impact.programme.models import Nation
from networks.enums import MemberKind
from networks.models import LocalNetwork, Membership
from networks.queries.roster import mix_for


@dataclass(frozen=True, slots=True)
class Looking:
    """A local network and the kinds of people it still needs, in words."""

    group: LocalNetwork
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NationLooking:
    """Those of one nation; the list may be empty, and the page says so."""

    nation: Nation
    groups: tuple[Looking, ...]


def looking_for_members() -> list[NationLooking]:
    """Every nation in its order."""
    groups = (
        LocalNetwork.objects.recruiting()
        .select_related("network__template")
        .prefetch_related(Prefetch("memberships", Membership.objects.members(), to_attr="people"))
        .order_by("place", "pk")
    )
    labels = dict(MemberKind.choices)
    by_nation: dict[int, list[Looking]] = {}
    for group in groups:
        mix = mix_for(group, (one.kind for one in group.people))  # type: ignore[attr-defined]
        needs = tuple(str(labels[kind]) for kind in mix.missing if kind in labels)
        by_nation.setdefault(group.nation_id or 0, []).append(Looking(group, needs))
    return [NationLooking(one, tuple(by_nation.get(one.pk, ()))) for one in Nation.objects.order_by("number")]
