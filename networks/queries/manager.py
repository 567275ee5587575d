"""The manager's board: every local network, its meetings and what is late; and the inbox made of it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import Exists, Max, OuterRef, QuerySet
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.participation.pure.stages import LONDON
from impact.programme.models import Nation, NetworkTemplate
from networks.enums import MeetingStatus, NetworkStatus, RecordStatus, Tier
from networks.models import Debrief, Distribution, LocalNetwork, Meeting, Membership, Network
from networks.pure.mix import mix_of
from networks.queries.roster import mix_in_words

LATE_RECORD = dt.timedelta(days=7)
LATE_DEBRIEF = dt.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Cell:
    """One meeting: where it stands in words, with its number and day in `said`, and whether something is late."""

    number: int
    said: str
    words: str
    late: bool
    meeting: int


class Place(NamedTuple):
    """What the board says of one local network. Plain values: a model each costs more than all the rest."""

    pk: int
    place: str
    status: str
    tier: str
    network_id: int
    nation_id: int | None
    coordinator_id: int | None
    network: str = ""
    nation: str = ""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One local network with everything that is not as usual, in words."""

    group: Place
    people: int
    cells: tuple[Cell, ...]
    gaps: tuple[str, ...]

    @property
    def is_late(self) -> bool:
        """Whether anything of it waits."""
        return bool(self.gaps) or any(cell.late for cell in self.cells)


class _Held(NamedTuple):
    """What the board reads of one meeting: hundreds of them, so no more than this."""

    group: int
    meeting: int
    number: int
    status: str
    starts: dt.datetime
    ends: dt.datetime
    record: str | None
    agreed: dt.datetime | None
    until: dt.datetime | None
    materials: bool
    debriefed: bool


def manager_board(groups: "QuerySet[LocalNetwork]", now: dt.datetime) -> list[BoardRow]:
    """The rows of these local networks, in five queries however many there are."""
    fields = ("pk", "place", "status", "tier", "network_id", "nation_id", "coordinator_id")
    found = [Place(*row) for row in groups.order_by("network__slug", "place", "pk").values_list(*fields)]
    keys = [one.pk for one in found]
    networks = Network.objects.select_related("template").in_bulk({one.network_id for one in found})
    named = {key: str(one) for key, one in networks.items()}
    nations: dict[int | None, str] = {one.pk: str(one) for one in Nation.objects.all()}
    kinds: dict[int, list[str]] = defaultdict(list)
    for group, kind in Membership.objects.members().filter(local_network__in=keys).values_list("local_network", "kind"):
        kinds[group].append(kind)
    meetings: dict[int, list[_Held]] = defaultdict(list)
    for one in _meetings(keys):
        meetings[one.group].append(one)
    rows = _Rows(now)
    return [
        rows.row(
            one._replace(network=named[one.network_id], nation=nations.get(one.nation_id, "")),
            networks[one.network_id].template,
            kinds[one.pk],
            meetings[one.pk],
        )
        for one in found
    ]


def _meetings(keys: list[int]) -> Iterable[_Held]:
    rows = (
        Meeting.objects.filter(local_network__in=keys)
        .annotate(
            materials=Exists(Distribution.objects.filter(meeting=OuterRef("pk"))),
            debriefed=Exists(Debrief.objects.filter(meeting=OuterRef("pk"))),
            until=Max("record__sendings__answer_by"),
        )
        .order_by("number")
    )
    names = (
        "local_network", "pk", "number", "status", "entry__starts_at", "entry__ends_at", "record__status",
        "record__agreed_at", "until", "materials", "debriefed",
    )  # fmt: skip
    return (_Held(*row) for row in rows.values_list(*names))


def _words() -> dict[str, str]:
    """What is said of a meeting, in the reader's language: once for a whole board."""
    return {
        "cancelled": _("Cancelled"),
        "materials sent": _("Planned, materials sent"),
        "materials late": _("Planned, materials late"),
        "planned": _("Planned"),
        "not begun": _("Record not begun"),
        "written": _("Record being written"),
        "agree": _("Record can be agreed"),
        "members": _("Record with the members"),
        "shared": _("Record shared"),
        "agreed": _("Record agreed"),
        "no debrief": _("no debrief yet"),
    }


class _Rows:
    """Makes the rows; what is said often is put into words once."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now
        self.words = _words()
        self.mixes: dict[tuple[int, tuple[str, ...]], list[str]] = {}

    def row(self, group: Place, template: NetworkTemplate, kinds: list[str], meetings: list[_Held]) -> BoardRow:
        """One local network."""
        cells = tuple(self.cell(one, template.materials_days) for one in meetings)
        gaps = [] if group.coordinator_id else [_("No coordinator.")]
        if group.status != NetworkStatus.FINISHED and group.tier == Tier.LOCAL:
            gaps += self.mix(template, kinds)
            planned = sum(one.status != MeetingStatus.CANCELLED for one in meetings)
            if planned < template.meetings:
                said = _("%(planned)d of %(all)d meetings planned.")
                gaps.append(said % {"planned": planned, "all": template.meetings})
        return BoardRow(group, len(kinds), cells, tuple(gaps))

    def mix(self, template: NetworkTemplate, kinds: list[str]) -> list[str]:
        """What is not as usual about the people, in words."""
        key = (template.pk, tuple(sorted(kinds)))
        if key not in self.mixes:
            mix = mix_of(kinds, wanted=template.kinds, people_from=template.people_from, people_to=template.people_to)
            self.mixes[key] = mix_in_words(mix)
        return self.mixes[key]

    def cell(self, one: _Held, materials_days: int) -> Cell:
        """One meeting."""
        code, late = _standing(one, materials_days, self.now)
        words = self.words[code]
        if code in ("shared", "agreed") and late:
            words = f"{words}, {self.words['no debrief']}"
        day = one.starts.astimezone(LONDON)
        said = f"{one.number}. {day.day:02}/{day.month:02}/{day.year}: {words}"
        return Cell(one.number, said, words, late, one.meeting)


def _standing(one: _Held, materials_days: int, now: dt.datetime) -> tuple[str, bool]:
    """Where a meeting stands, as a key of the words, and whether somebody is late with it."""
    if one.status == MeetingStatus.CANCELLED:
        return "cancelled", False
    if one.record is None and one.starts > now:
        late = not one.materials and one.starts - now < dt.timedelta(days=materials_days)
        return "materials sent" if one.materials else "materials late" if late else "planned", late
    if one.record in (None, RecordStatus.DRAFT):
        return "not begun" if one.record is None else "written", now - one.ends > LATE_RECORD
    if one.record == RecordStatus.SENT:
        over = one.until is not None and one.until <= now
        return "agree" if over else "members", over
    late = not one.debriefed and one.agreed is not None and now - one.agreed > LATE_DEBRIEF
    return "shared" if one.record == RecordStatus.SHARED else "agreed", late


@dataclass(frozen=True, slots=True)
class InboxLine:
    """One thing that waits, with where to do it."""

    words: str
    group: Place
    meeting: int | None = None


def inbox_of(rows: list[BoardRow]) -> list[InboxLine]:
    """Everything that is late or missing on a board, one line each."""
    lines = []
    for row in rows:
        lines += [InboxLine(words, row.group) for words in row.gaps]
        for cell in row.cells:
            if cell.late:
                said = _("Meeting %(number)d: %(words)s.") % {"number": cell.number, "words": cell.words}
                lines.append(InboxLine(said, row.group, cell.meeting))
    return lines


def waiting_in_networks(user: User, now: dt.datetime) -> int:
    """How many local networks of this person's nations have something late."""
    visible = LocalNetwork.objects.visible_to(user).exclude(status=NetworkStatus.FINISHED)
    return sum(row.is_late for row in manager_board(visible, now))
