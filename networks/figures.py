"""The door out: what the public may know of the networks, and what waits for staff."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.ui.waiting import Waiting
from networks.models import LocalNetwork, MeetingRecord, Network, PlanVersion, RecordItem
from networks.queries.hostings import hostings_waiting
from networks.queries.manager import waiting_in_networks
from networks.queries.plans import follow_ups_late


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened, for the thread: already filtered to what is public."""

    kind: str
    public_id: UUID
    title: dict[str, str]
    url: str
    nation: str
    on: date
    status: str


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
    """What is late, hostings without a local network, follow-ups that nobody wrote down."""
    lines = []
    if user.has_perm("networks.add_meeting"):
        late = waiting_in_networks(user, timezone.now())
        lines.append(
            Waiting(_("local networks with something late"), late, reverse("admin:networks_localnetwork_inbox"))
        )
    if user.has_perm("networks.add_localnetwork"):
        url = reverse("admin:programme_hosting_changelist")
        lines.append(Waiting(_("hostings with no local network yet"), hostings_waiting(user), url))
    if user.has_perm("networks.change_followup"):
        url = reverse("admin:networks_followup_changelist") + "?recorded_at__isempty=1"
        lines.append(
            Waiting(_("follow-ups of action plans that are late"), follow_ups_late(user, timezone.localdate()), url)
        )
    return tuple(lines)


def steps() -> tuple[Step, ...]:
    """Networks shown, records shared, plans released and what became of them: what everybody may see, newest first."""
    found = [*_networks(), *_records(), *_plans()]
    return tuple(sorted(found, key=lambda step: (step.on, str(step.public_id)), reverse=True))


def _networks() -> list[Step]:
    return [
        Step("network", one.public_id, dict(one.title), one.get_absolute_url(), "", _day(one.published_at), one.status)
        for one in Network.objects.published()
    ]


def _records() -> list[Step]:
    shared = MeetingRecord.objects.shared().filter(
        pk__in=RecordItem.objects.for_everybody().values("record"),
        meeting__local_network__network__published_at__isnull=False,
    )
    rows = shared.select_related("meeting__local_network__network", "meeting__local_network__nation")
    return [
        Step(
            kind="meeting record",
            public_id=one.public_id,
            title=dict(group.network.title),
            url=group.network.get_absolute_url(),
            nation=group.nation.code if group.nation else "",
            on=_day(one.shared_at),
            status=one.status,
        )
        for one in rows
        for group in [one.meeting.local_network]
    ]


def _plans() -> list[Step]:
    versions = (
        PlanVersion.objects.filter(released_at__isnull=False, plan__local_network__network__published_at__isnull=False)
        .select_related("plan__local_network__network", "plan__local_network__nation")
        .prefetch_related("follow_ups")
    )
    found = []
    for version in versions:
        group = version.plan.local_network
        slug = group.network.slug
        url = reverse("networks:released_plan", kwargs={"slug": slug, "public_id": version.public_id})
        nation, title = group.nation.code if group.nation else "", dict(group.network.title)
        found.append(Step("action plan", version.public_id, title, url, nation, _day(version.released_at), "released"))
        found += [
            Step("follow-up", one.public_id, title, url, nation, _day(one.recorded_at), one.found)
            for one in version.follow_ups.all()
            if one.recorded_at
        ]
    return found


def _day(moment: datetime | None) -> date:
    return timezone.localdate(moment) if moment else date.min
