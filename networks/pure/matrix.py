"""Themes against places: how often each theme came up where, heard in how many nations, and where places differ.

Plain Python over rows (theme, place, nation, kind). Nothing is averaged away: a theme on which one place agrees and
another does not is a divergence, and stays one however many agree.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

DISAGREEMENT = "disagreement"
SAYS = frozenset({"learned", "solution"})


@dataclass(frozen=True, slots=True)
class Heard:
    """One piece of a record that belongs to a theme; `nation` is empty for the group of coordinators."""

    theme: int
    place: int
    nation: str
    kind: str


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme: how often it came up at each place, by kind; in which nations; whether places differ."""

    theme: int
    cells: Mapping[int, Mapping[str, int]]
    nations: tuple[str, ...]
    differs: bool

    @property
    def total(self) -> int:
        """How often it came up altogether."""
        return sum(count for cell in self.cells.values() for count in cell.values())


def rows_of(themes: Iterable[int], heard: Iterable[Heard]) -> list[ThemeRow]:
    """A row for each theme in its order, also for one that never came up."""
    by_theme: dict[int, list[Heard]] = defaultdict(list)
    for one in heard:
        by_theme[one.theme].append(one)
    rows = []
    for theme in themes:
        cells: dict[int, Counter[str]] = defaultdict(Counter)
        for one in by_theme[theme]:
            cells[one.place][one.kind] += 1
        rows.append(
            ThemeRow(
                theme=theme,
                cells={place: dict(counts) for place, counts in cells.items()},
                nations=tuple(sorted({one.nation for one in by_theme[theme] if one.nation})),
                differs=_differs(cells),
            )
        )
    return rows


def _differs(cells: Mapping[int, Mapping[str, int]]) -> bool:
    """A place speaks of disagreement, and another place (or the same) has learned or suggested something."""
    disagree = any(counts.get(DISAGREEMENT) for counts in cells.values())
    return disagree and any(counts.get(kind) for counts in cells.values() for kind in SAYS)
