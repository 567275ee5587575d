"""Who reads which expression of interest: as many readers each as the round asks, one with lived experience of care.

Readers' loads are as even as they can be (the greatest load as small as possible, then the next), nobody is over what
they can read, and the same two people do not always meet. What was assigned before is kept; only what is missing is
added. Everything depends on the arguments alone. When it cannot be done, it says in words whom to look for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from impact.selection.solver import Program, solve
from projects.pure.pairing import mixed

Pair = tuple[str, str]  # expression, reader


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody on the panel; `most` is how many expressions they can read in all."""

    id: str
    most: int
    lived: bool


@dataclass(frozen=True, slots=True)
class Missing:
    """How many more readers are needed: `lived` with lived experience of care, and `others` besides."""

    lived: int
    others: int


class TooFewReaders(Exception):
    """The panel is too small, or those on it can read too little."""

    def __init__(self, missing: Missing) -> None:
        super().__init__(missing)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class _Need:
    """What one expression still lacks: `places` readers, of whom `lived` (0 or 1) with lived experience."""

    expression: str
    places: int
    lived: int


def assign(  # noqa: PLR0913  (the limits are named one by one)
    expressions: Sequence[str],
    readers: Sequence[Reader],
    *,
    fewest: int,
    most_each: int,
    kept: Collection[Pair] = (),
    barred: Collection[Pair] = (),
) -> tuple[Pair, ...]:
    """The pairs to add, in order, so that each expression has `fewest` readers. Raises TooFewReaders.

    `kept` stands already and counts; `barred` never comes about (somebody stood aside). `most_each` is what one more
    reader could take on: it only serves to say how many are missing.
    """
    readers = sorted(readers, key=lambda one: one.id)
    needs = _needs(expressions, readers, fewest, kept)
    if not needs:
        return ()
    closed = frozenset(kept) | frozenset(barred)
    chosen, gaps = _fill(needs, readers, closed, _loads(readers, kept))
    if any(sum(gap) for gap in gaps):
        raise TooFewReaders(_missing(needs, gaps, most_each))
    return tuple(sorted(mixed(chosen, kept, closed, {one.id: one.lived for one in readers})))


def _needs(expressions: Sequence[str], readers: Sequence[Reader], fewest: int, kept: Collection[Pair]) -> list[_Need]:
    lived = {one.id for one in readers if one.lived}
    have: dict[str, list[str]] = {expression: [] for expression in expressions}
    for expression, reader in kept:
        if expression in have:
            have[expression].append(reader)
    found = []
    for expression in sorted(have):
        lacks_lived = int(not lived.intersection(have[expression]))
        places = max(fewest - len(have[expression]), lacks_lived)
        if places:
            found.append(_Need(expression, places, lacks_lived))
    return found


def _loads(readers: Sequence[Reader], kept: Collection[Pair]) -> dict[str, int]:
    loads = {one.id: 0 for one in readers}
    for _expression, reader in kept:
        loads[reader] = loads.get(reader, 0) + 1
    return loads


def _chance(expression: str, reader: str) -> float:
    """A number from 0 to 1 that is always the same for this pair: it scatters the pairs without a clock or a seed."""
    digest = hashlib.sha256(f"{expression}|{reader}".encode()).digest()
    return int.from_bytes(digest[:4]) / 2**32


class _Columns:
    """Columns and rows of the program, one after another."""

    def __init__(self) -> None:
        self.cost: list[float] = []
        self.high: list[float] = []
        self.rows: list[int] = []
        self.columns: list[int] = []
        self.entries: list[float] = []

    def add(self, cost: float, high: float, *cells: tuple[int, float]) -> None:
        """One column with its entries (row, value)."""
        for row, value in cells:
            self.rows.append(row)
            self.columns.append(len(self.cost))
            self.entries.append(value)
        self.cost.append(cost)
        self.high.append(high)


def _fill(
    needs: Sequence[_Need], readers: Sequence[Reader], closed: Collection[Pair], loads: dict[str, int]
) -> tuple[list[Pair], list[tuple[int, int]]]:
    """The pairs, and for each need what stays open: (with lived experience, others).

    A flow with a convex cost on each reader's load: its corners are whole numbers, and the least sum of squares of a
    flow's loads also has the least greatest load, then the least next one (Frank and Murota on decreasing minimality).
    """
    count, rows = len(needs), 2 * len(needs) + len(readers)
    room = [max(0, one.most - loads[one.id]) for one in readers]
    pairs = [
        (row, place)
        for row, need in enumerate(needs)
        for place, reader in enumerate(readers)
        if room[place] and (need.expression, reader.id) not in closed
    ]
    tie = 1 / (2 * (len(pairs) + 1))
    columns = _Columns()
    for row, place in pairs:
        lived = ((count + row, 1.0),) if readers[place].lived else ()
        chance = _chance(needs[row].expression, readers[place].id)
        columns.add(tie * chance, 1, (row, 1.0), *lived, (2 * count + place, 1.0))
    for place, reader in enumerate(readers):
        for more in range(min(room[place], count)):
            columns.add(2 * (loads[reader.id] + more) + 1, 1, (2 * count + place, -1.0))
    dear = 4.0 * (max((loads[one.id] + one.most for one in readers), default=0) + 1)
    first_gap = len(columns.cost)
    for row, need in enumerate(needs):
        columns.add(dear + 1, 1, (row, 1.0), (count + row, 1.0))
        columns.add(dear, need.places, (row, 1.0))
    values = _solved(columns, needs, rows)
    chosen = [(needs[row].expression, readers[place].id) for at, (row, place) in enumerate(pairs) if values[at]]
    gaps = [(values[first_gap + 2 * row], values[first_gap + 2 * row + 1]) for row in range(count)]
    return chosen, gaps


def _solved(columns: _Columns, needs: Sequence[_Need], rows: int) -> list[int]:
    count = len(needs)
    row_low, row_high = np.zeros(rows), np.zeros(rows)
    row_low[:count] = row_high[:count] = [need.places for need in needs]
    row_low[count : 2 * count], row_high[count : 2 * count] = [need.lived for need in needs], np.inf
    answer = solve(
        Program(
            cost=np.array(columns.cost),
            low=np.zeros(len(columns.cost)),
            high=np.array(columns.high),
            row_low=row_low,
            row_high=row_high,
            rows=np.array(columns.rows, dtype=np.int64),
            columns=np.array(columns.columns, dtype=np.int64),
            entries=np.array(columns.entries),
        )
    )
    assert answer is not None, "gaps make every program possible"
    return [round(value) for value in answer.values.tolist()]


def _missing(needs: Sequence[_Need], gaps: Sequence[tuple[int, int]], most_each: int) -> Missing:
    """The fewest new readers, each reading up to `most_each`, with whom the open places can be filled."""
    lived_places = sum(lived for lived, _other in gaps)
    places = sum(lived + other for lived, other in gaps)
    deepest = max(lived + other for lived, other in gaps)
    lived = -(-lived_places // most_each)
    others = max(deepest, -(-places // most_each), lived) - lived
    open_needs = [_Need(need.expression, sum(gap), gap[0]) for need, gap in zip(needs, gaps, strict=True) if sum(gap)]
    while True:
        new = [Reader(f"{place:06}", most_each, place < lived) for place in range(lived + others)]
        if not any(sum(gap) for gap in _fill(open_needs, new, (), dict.fromkeys((one.id for one in new), 0))[1]):
            return Missing(lived, others)
        others += 1
