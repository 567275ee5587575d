"""The tables of the balance board: who was sent, who is in, and how that compares with what people need."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from projects.enums import ExpressionStatus, RuleFeature
from projects.models import NationNeed
from projects.pure.choosing import LIVED, Cell, cross, points, share
from projects.queries.choice_words import Words, who
from projects.queries.choosing import Site

UNTOLD = ""
CROSSED = (
    (RuleFeature.NATION, RuleFeature.DELIVERY_MODEL),
    (RuleFeature.NATION, RuleFeature.TOPIC),
)
ALONE = (RuleFeature.KIND, RuleFeature.REGION, RuleFeature.PLACE_KIND)
SHARES = ((RuleFeature.NEW_HERE, "yes"), (RuleFeature.LED_BY, LIVED), (RuleFeature.UNDER_PRESSURE, "yes"))


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One value with its cells; None where nobody was sent."""

    label: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class HeatTable:
    """One table: colour and number say the same, how many are in and how many were sent."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """One share among those who are in, beside its share of all sent."""

    label: str
    chosen: str
    sent: str


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One nation: its share of a need, and of the sites."""

    label: str
    need: str
    sites: str
    sent: str


@dataclass(frozen=True, slots=True)
class NeedTable:
    """One measure over the nations."""

    title: str
    source: str
    is_example: bool
    rows: tuple[NeedRow, ...]


def arrived(sites: Iterable[Site]) -> list[Site]:
    """Those that stand: withdrawn ones are not counted."""
    return [site for site in sites if site.status != ExpressionStatus.WITHDRAWN]


def heat_tables(sites: Sequence[Site], chosen: Collection[str], words: Words) -> tuple[HeatTable, ...]:
    """Nation by delivery model and by topic, then kind, region and kind of place alone."""
    inside = [site for site in sites if site.id in chosen]
    crossed = [_crossed(sites, inside, down, across, words) for down, across in CROSSED]
    return (*crossed, *(_alone(sites, inside, feature, words) for feature in ALONE))


def _label(feature: str, value: str, words: Words) -> str:
    return words.get((feature, value), value) if value else _("Not said")


def _order(values: Iterable[str], feature: str, words: Words) -> list[str]:
    """In the order of words (nations and models as they are kept); not said comes last."""
    places = {key: place for place, key in enumerate(words)}
    return sorted(values, key=lambda value: (value == UNTOLD, places.get((feature, value), len(places)), value))


def _crossed(sites: Sequence[Site], inside: Sequence[Site], down: str, across: str, words: Words) -> HeatTable:
    cells = cross(
        [(site.value(down), site.value(across)) for site in sites],
        [(site.value(down), site.value(across)) for site in inside],
    )
    rows = _order({one for one, _other in cells}, down, words)
    columns = _order({other for _one, other in cells}, across, words)
    found = []
    for row in rows:
        line = [cells.get((row, column)) for column in columns]
        found.append(HeatRow(_label(down, row, words), (*line, _sum(line))))
    return HeatTable(
        title=f"{RuleFeature(down).label} × {RuleFeature(across).label}",
        heads=(*(_label(across, column, words) for column in columns), _("All")),
        rows=tuple(found),
    )


def _sum(cells: Iterable[Cell | None]) -> Cell:
    there = [cell for cell in cells if cell is not None]
    return Cell(sum(cell.chosen for cell in there), sum(cell.sent for cell in there))


def _alone(sites: Sequence[Site], inside: Sequence[Site], feature: str, words: Words) -> HeatTable:
    cells = cross([(site.value(feature), "") for site in sites], [(site.value(feature), "") for site in inside])
    rows = _order({one for one, _other in cells}, feature, words)
    return HeatTable(
        title=str(RuleFeature(feature).label),
        heads=(_("In, of all sent"),),
        rows=tuple(HeatRow(_label(feature, row, words), (cells[row, ""],)) for row in rows),
    )


def part_in_words(part: int, whole: int) -> str:
    """A share with the numbers it is made of."""
    percent = share(part, whole)
    if percent is None:
        return "–"
    return _("%(part)s of %(whole)s (%(percent)s %%)") % {
        "part": part, "whole": whole, "percent": points(round(percent)),
    }  # fmt: skip


def shares(sites: Sequence[Site], chosen: Collection[str], words: Words) -> tuple[Share, ...]:
    """First-timers, led by people with lived experience, under serious pressure."""
    inside = [site for site in sites if site.id in chosen]
    return tuple(
        Share(
            who(feature, value, words),
            part_in_words(sum(site.value(feature) == value for site in inside), len(inside)),
            part_in_words(sum(site.value(feature) == value for site in sites), len(sites)),
        )
        for feature, value in SHARES
    )


def needs(sites: Sequence[Site], chosen: Collection[str], words: Words) -> tuple[NeedTable, ...]:
    """Each measure of need: every nation's share of it beside its share of sites."""
    sent = Counter(site.value(RuleFeature.NATION) for site in sites)
    inside = Counter(site.value(RuleFeature.NATION) for site in sites if site.id in chosen)
    by_measure: dict[str, list[NationNeed]] = {}
    for need in NationNeed.objects.select_related("nation").order_by("measure", "nation__number"):
        by_measure.setdefault(need.measure, []).append(need)
    return tuple(
        NeedTable(
            title=str(rows[0].words),
            source=f"{rows[0].source}, {rows[0].as_of.year}",
            is_example=any(row.is_example for row in rows),
            rows=tuple(
                NeedRow(
                    _label(RuleFeature.NATION, row.nation.code, words),
                    f"{points(row.share)} %",
                    part_in_words(inside[row.nation.code], sum(inside.values())),
                    part_in_words(sent[row.nation.code], sum(sent.values())),
                )
                for row in rows
            ),
        )
        for rows in by_measure.values()
    )
