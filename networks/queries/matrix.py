"""Themes against local networks, over all four nations; and the board of shared solutions."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet

from impact.programme.models import Nation
from networks.enums import ItemKind, UptakeStatus
from networks.models import ItemTheme, LocalNetwork, Network, RecordItem, SolutionUptake, Theme
from networks.pure.matrix import Heard, ThemeRow, rows_of
from networks.queries.agreed import Shown, shown_item


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One theme with its counts and, where people said yes, its words."""

    theme: Theme
    row: ThemeRow
    cells: tuple[tuple[LocalNetwork, tuple[tuple[str, int], ...]], ...]
    words: tuple[tuple[str, str, Shown], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every theme, every place; nations in which nobody meets are said."""

    rows: tuple[MatrixRow, ...]
    places: tuple[LocalNetwork, ...]
    empty_nations: tuple[Nation, ...]
    nations: int


def matrix_of(network: Network, *, shared_only: bool) -> Matrix:
    """Counts of agreed pieces (or, for coordinators, of shared ones); words only of pieces shared with networks."""
    every = RecordItem.objects.for_networks() if shared_only else RecordItem.objects.readable()
    mine = every.filter(record__meeting__local_network__network=network)
    coded = ItemTheme.objects.filter(theme__network=network, item__in=mine).select_related(
        "item__record__meeting__local_network__nation"
    )
    heard = [
        Heard(one.theme_id, group.pk, group.nation.code if group.nation else "", one.item.kind)
        for one in coded
        for group in [one.item.record.meeting.local_network]
    ]
    themes = list(Theme.objects.filter(network=network).order_by("position"))
    places = list(
        LocalNetwork.objects.filter(network=network)
        .select_related("nation")
        .order_by("tier", "nation__number", "place")
    )
    words = _words(network)
    labels = dict(ItemKind.choices)
    rows = tuple(
        MatrixRow(
            theme=theme,
            row=row,
            cells=tuple(
                (place, tuple((str(labels[kind]), count) for kind, count in row.cells.get(place.pk, {}).items()))
                for place in places
            ),
            words=tuple(words.get(theme.pk, ())),
        )
        for theme, row in zip(themes, rows_of([one.pk for one in themes], heard), strict=True)
    )
    nations = list(Nation.objects.order_by("number"))
    met = {place.nation_id for place in places}
    return Matrix(rows, tuple(places), tuple(one for one in nations if one.pk not in met), len(nations))


def _words(network: Network) -> dict[int, list[tuple[str, str, Shown]]]:
    readable = RecordItem.objects.for_networks().filter(record__meeting__local_network__network=network)
    coded = (
        ItemTheme.objects.filter(theme__network=network, item__in=readable)
        .select_related(
            "item__withheld",
            "item__membership__invitation__person",
            "item__question",
            "item__record__meeting__local_network",
        )
        .order_by("item__kind", "pk")
    )
    found: dict[int, list[tuple[str, str, Shown]]] = {}
    for one in coded:
        place = one.item.record.meeting.local_network.place
        found.setdefault(one.theme_id, []).append((place, str(one.item.get_kind_display()), shown_item(one.item)))
    return found


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for on the board of solutions."""

    theme: str = ""
    network: str = ""
    nation: str = ""
    words: str = ""


def solutions(wanted: Wanted) -> "QuerySet[RecordItem]":
    """Shared solutions of all networks, newest first, with how many others try them."""
    found = RecordItem.objects.for_networks().filter(kind=ItemKind.SOLUTION)
    if wanted.theme:
        found = found.filter(themes__theme__public_id=wanted.theme)
    if wanted.network:
        found = found.filter(record__meeting__local_network__network__slug=wanted.network)
    if wanted.nation:
        found = found.filter(record__meeting__local_network__nation__code=wanted.nation)
    if wanted.words:
        found = found.filter(text__icontains=wanted.words)
    uptakes = SolutionUptake.objects.select_related("local_network").order_by("said_at")
    counts = {
        f"n_{status.value}": Count("uptakes", filter=Q(uptakes__status=status), distinct=True)
        for status in UptakeStatus
    }
    return (
        found.select_related(
            "withheld",
            "question",
            "membership__invitation__person",
            "record__meeting__local_network__network",
            "record__meeting__local_network__nation",
        )
        .prefetch_related(Prefetch("uptakes", uptakes), "themes__theme")
        .annotate(**counts)
        .order_by("-record__shared_at", "pk")
    )


def choices_for_board() -> dict[str, Any]:
    """What the board can be narrowed to."""
    return {
        "themes": Theme.objects.select_related("network").order_by("network__slug", "position"),
        "networks": Network.objects.order_by("slug"),
        "nations": Nation.objects.order_by("number"),
    }
