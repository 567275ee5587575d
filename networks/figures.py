"""The door out: what the public may know of the networks, and what waits for staff."""

from dataclasses import dataclass

from django.db.models import Count
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.ui.waiting import Waiting
from networks.models import LocalNetwork, Meeting, Network


@dataclass(frozen=True, slots=True)
class NationNetworks:
    """How many local networks of published networks there are in one nation."""

    nation: str
    name: dict[str, str]
    local_networks: int


def networks_by_nation() -> tuple[NationNetworks, ...]:
    """Every nation in its order, also those without any."""
    published = LocalNetwork.objects.local().filter(network__in=Network.objects.published())
    counts = dict(published.values_list("nation").annotate(number=Count("pk")).order_by())
    nations = Nation.objects.order_by("number")
    return tuple(NationNetworks(nation.code, dict(nation.name), counts.get(nation.pk, 0)) for nation in nations)


def waiting(user: User) -> tuple[Waiting, ...]:
    """Meetings without an agreed record, and local networks without a coordinator."""
    lines = []
    if user.has_perm("networks.add_meeting"):
        missing = Meeting.objects.visible_to(user).without_agreed_record(timezone.now()).count()
        url = reverse("admin:networks_meeting_changelist") + "?record=missing"
        lines.append(Waiting(_("meetings without an agreed record"), missing, url))
    if user.has_perm("networks.change_localnetwork"):
        alone = LocalNetwork.objects.visible_to(user).filter(coordinator__isnull=True).count()
        url = reverse("admin:networks_localnetwork_changelist") + "?coordinator__isempty=1"
        lines.append(Waiting(_("local networks without a coordinator"), alone, url))
    return tuple(lines)
