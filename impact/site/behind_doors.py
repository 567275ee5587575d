"""What is behind each door of the home page today, asked from the apps through their figures."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from assemblies.figures import assembly_doors
from impact.site.doors import Door, State, Window, door
from networks.figures import networks_by_nation
from projects.figures import calls
from surveys.figures import survey_doors

USUAL_MINUTES = 10
PUBLIC_BALLOTS = "public_ballots"
_STATES = {"open": State.OPEN, "upcoming": State.PLANNED, "planned": State.PLANNED}


@dataclass(frozen=True, slots=True)
class SurveyBehind:
    """The survey's door, and how long answering takes."""

    door: Door
    minutes: int


@dataclass(frozen=True, slots=True)
class NetworksBehind:
    """Networks are never shut: how many local ones there are, in how many nations."""

    url: str
    how_many: int
    nations: int


def _state(word: str) -> State:
    """An app's own word as one of our three; what is neither open nor planned is closed."""
    return _STATES.get(word, State.CLOSED)


def survey_door(now: datetime) -> SurveyBehind:
    """The national survey. Ballots published elsewhere were never ours to answer."""
    found = [one for one in survey_doors(now) if one.source_kind != PUBLIC_BALLOTS]
    windows = [
        Window(reverse("surveys:start", args=[one.slug]), _state(one.state), one.opens_at, one.closes_at)
        for one in found
    ]
    minutes = next((one.minutes for one in found if _state(one.state) is State.OPEN), USUAL_MINUTES)
    return SurveyBehind(door(windows, now=now, all_url=reverse("surveys:index")), minutes)


def assembly_door(now: datetime) -> Door:
    """Assemblies: sign-up for each opens and closes by itself."""
    windows = [
        Window(reverse("assemblies:detail", args=[one.slug]), _state(one.state), one.opens_at, one.closes_at)
        for one in assembly_doors(now)
    ]
    return door(windows, now=now, all_url=reverse("assemblies:index"))


def site_door(now: datetime) -> Door:
    """Calls for expressions of interest."""
    windows = [Window(one.url, _state(one.phase), one.opens_at, one.closes_at) for one in calls(now)]
    return door(windows, now=now, all_url=reverse("projects:calls"))


def network_door() -> NetworksBehind:
    """Local networks in the four nations."""
    counts = [nation.local_networks for nation in networks_by_nation()]
    return NetworksBehind(reverse("networks:index"), sum(counts), sum(1 for count in counts if count))
