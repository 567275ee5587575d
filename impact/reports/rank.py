"""The order of priorities by the James Lind Alliance rule, in exact whole numbers.

Choose up to N and put them in order: the first is worth N points, the last one 1. Items somebody chose without
ordering share the mean of the points for the places they occupy. Points are added up inside each group; each
group's list is then scored again *by position*, so that every group weighs the same however many people in it
answered; those scores are added up across groups. Halves occur (means and mid-ranks), so everything here is kept
**doubled**: no fraction and no float is ever needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

TOP = 10


class Tally(Protocol):
    """What ranking needs of the additive counts (`surveys.figures.RankingTally` has it)."""

    @property
    def main_base(self) -> Mapping[int, int]:
        """Main base."""
        ...

    @property
    def ordered(self) -> Mapping[tuple[int, int], tuple[int, ...]]:
        """Ordered."""
        ...

    @property
    def shared(self) -> Mapping[tuple[int, int], Mapping[tuple[int, int], int]]:
        """Shared."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """One item in an ordered list. `first`..`last` are the places it shares; equal means a tie."""

    code: int
    amount: int
    first: int
    last: int

    @property
    def equal(self) -> bool:
        """Another item has the same amount."""
        return self.last > self.first


class PositionBeyondLimit(ValueError):
    """A tally holds a position that the question did not offer."""


def doubled_points(choose: int, positions: Sequence[int], runs: Mapping[tuple[int, int], int]) -> int:
    """Twice the points of one item: `positions[i]` people put it (i+1)th; `runs` are shared stretches of places."""
    if len(positions) > choose and any(positions[choose:]):
        message = f"a position beyond {choose}"
        raise PositionBeyondLimit(message)
    total = sum(2 * (choose - index) * people for index, people in enumerate(positions[:choose]))
    for (first, last), people in runs.items():
        if not 1 <= first <= last <= choose:
            message = f"a shared run {first}..{last} beyond {choose}"
            raise PositionBeyondLimit(message)
        total += (2 * choose + 2 - first - last) * people
    return total


def block_points(tally: Tally, block: Iterable[int], options: Iterable[int], choose: int) -> dict[int, int]:
    """Twice the points of every option among the people of the groups in `block`."""
    groups = tuple(block)
    return {
        code: sum(
            doubled_points(choose, tally.ordered.get((group, code), ()), tally.shared.get((group, code), {}))
            for group in groups
        )
        for code in options
    }


def block_chosen(tally: Tally, block: Iterable[int], options: Iterable[int]) -> dict[int, int]:
    """How many people of the groups in `block` chose each option, ordered or not."""
    groups = tuple(block)
    return {
        code: sum(
            sum(tally.ordered.get((group, code), ())) + sum(tally.shared.get((group, code), {}).values())
            for group in groups
        )
        for code in options
    }


def block_base(tally: Tally, block: Iterable[int]) -> int:
    """How many people of the groups in `block` chose at least one option."""
    return sum(tally.main_base.get(group, 0) for group in block)


def placed(amounts: Mapping[int, int]) -> tuple[Placed, ...]:
    """Items by amount, most first; equal amounts share their places (and stand in code order)."""
    ordered = sorted(amounts.items(), key=lambda pair: (-pair[1], pair[0]))
    result: list[Placed] = []
    for amount, tied in groupby(ordered, key=lambda pair: pair[1]):
        codes = [code for code, _ in tied]
        first, last = len(result) + 1, len(result) + len(codes)
        result.extend(Placed(code, amount, first, last) for code in codes)
    return tuple(result)


def position_scores(amounts: Mapping[int, int]) -> dict[int, int]:
    """One group's list scored again by position: of K items the first gets K, the last 1, ties the mean (doubled)."""
    size = len(amounts)
    return {item.code: 2 * size + 2 - item.first - item.last for item in placed(amounts)}


def headline_scores(lists: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Position scores summed across the groups' lists (doubled)."""
    total: dict[int, int] = {}
    for amounts in lists:
        for code, score in position_scores(amounts).items():
            total[code] = total.get(code, 0) + score
    return total


def headline(lists: Iterable[Mapping[int, int]]) -> tuple[Placed, ...]:
    """All groups together, each with the same weight, in order."""
    return placed(headline_scores(lists))


def top(items: Sequence[Placed], size: int = TOP) -> tuple[int, ...]:
    """The codes in the first `size` places; a tie at the edge is let in whole."""
    return tuple(item.code for item in items if item.first <= size)


def union_of_tops(order: Sequence[int], tops: Iterable[Iterable[int]]) -> tuple[int, ...]:
    """Every item that stands in at least one group's top list, in the given order."""
    named = {code for codes in tops for code in codes}
    return tuple(code for code in order if code in named)
