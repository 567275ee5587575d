"""The manager's board: every local network, its meetings and what is late; and the inbox made of it."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, Max, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from networks.enums import MeetingStatus, NetworkStatus, RecordStatus, Tier
from networks.models import Debrief, Distribution, LocalNetwork, Meeting, Membership
from networks.pure.mix import mix_of
from networks.queries.roster import mix_in_words

LATE_RECORD = dt.timedelta(days=7)
LATE_DEBRIEF = dt.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Cell:
    """One meeting: its day, where it stands in words, and whether something is late."""

    number: int
    day: dt.date
    words: str
    late: bool
    meeting: int


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One local network with everything that is not as usual, in words."""

    group: LocalNetwork
    people: int
    cells: tuple[Cell, ...]
    gaps: tuple[str, ...]

    @property
    def is_late(self) -> bool:
        """Whether anything of it waits."""
        return bool(self.gaps) or any(cell.late for cell in self.cells)


def manager_board(groups: "QuerySet[LocalNetwork]", now: dt.datetime) -> list[BoardRow]:
    """The rows of these local networks, in five queries however many there are."""
    found = list(
        groups.select_related("network__template", "nation", "coordinator").order_by("network__slug", "place", "pk")
    )
    keys = [one.pk for one in found]
    kinds: dict[int, Counter[str]] = defaultdict(Counter)
    for group, kind in Membership.objects.members().filter(local_network__in=keys).values_list("local_network", "kind"):
        kinds[group][kind] += 1
    meetings: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in _meetings(keys):
        meetings[meeting.local_network_id].append(meeting)
    return [_row(one, kinds[one.pk], meetings[one.pk], now) for one in found]


def _meetings(keys: list[int]) -> Iterable[Meeting]:
    return (
        Meeting.objects.filter(local_network__in=keys)
        .select_related("entry", "record")
        .annotate(
            materials=Exists(Distribution.objects.filter(meeting=OuterRef("pk"))),
            debriefed=Exists(Debrief.objects.filter(meeting=OuterRef("pk"))),
            until=Max("record__sendings__answer_by"),
        )
        .only(
            "local_network_id",
            "number",
            "status",
            "entry__starts_at",
            "entry__ends_at",
            "record__status",
            "record__agreed_at",
        )
        .order_by("number")
    )


def _row(group: LocalNetwork, kinds: Counter[str], meetings: list[Meeting], now: dt.datetime) -> BoardRow:
    template = group.network.template
    cells = tuple(_cell(one, template.materials_days, now) for one in meetings)
    gaps = []
    if group.coordinator_id is None:
        gaps.append(_("No coordinator."))
    if group.status != NetworkStatus.FINISHED and group.tier == Tier.LOCAL:
        mix = mix_of(
            kinds.elements(), wanted=template.kinds, people_from=template.people_from, people_to=template.people_to
        )
        gaps += mix_in_words(mix)
        planned = sum(one.status != MeetingStatus.CANCELLED for one in meetings)
        if planned < template.meetings:
            said = _("%(planned)d of %(all)d meetings planned.")
            gaps.append(said % {"planned": planned, "all": template.meetings})
    return BoardRow(group, sum(kinds.values()), cells, tuple(gaps))


def _cell(meeting: Meeting, materials_days: int, now: dt.datetime) -> Cell:
    words, late = _standing(meeting, materials_days, now)
    return Cell(meeting.number, timezone.localdate(meeting.entry.starts_at), words, late, meeting.pk)


def _standing(meeting: Meeting, materials_days: int, now: dt.datetime) -> tuple[str, bool]:
    """Where a meeting stands, in words, and whether somebody is late with it."""
    if meeting.status == MeetingStatus.CANCELLED:
        return _("Cancelled"), False
    record = getattr(meeting, "record", None)
    starts, ends = meeting.entry.starts_at, meeting.entry.ends_at
    if record is None and starts > now:
        if meeting.materials:  # type: ignore[attr-defined]
            return _("Planned, materials sent"), False
        late = starts - now < dt.timedelta(days=materials_days)
        return (_("Planned, materials late"), True) if late else (_("Planned"), False)
    if record is None or record.status == RecordStatus.DRAFT:
        late = now - ends > LATE_RECORD
        words = _("Record not begun") if record is None else _("Record being written")
        return words, late
    if record.status == RecordStatus.SENT:
        over = meeting.until is not None and meeting.until <= now  # type: ignore[attr-defined]
        return (_("Record can be agreed"), True) if over else (_("Record with the members"), False)
    debrief_late = not meeting.debriefed and now - record.agreed_at > LATE_DEBRIEF  # type: ignore[attr-defined]
    words = _("Record shared") if record.status == RecordStatus.SHARED else _("Record agreed")
    return (f"{words}, {_('no debrief yet')}", True) if debrief_late else (words, False)


@dataclass(frozen=True, slots=True)
class InboxLine:
    """One thing that waits, with where to do it."""

    words: str
    group: LocalNetwork
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
