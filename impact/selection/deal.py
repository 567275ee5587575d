"""Dealing: turn target chances into N hands, every one a panel, that together give everybody their chance.

Copies of each type are rounded once for all hands; then the pile is cut into two parts again and again until each
part is one hand (`halve`). A pile that cannot be cut is dealt again together with ready hands; what still fails is
lost, which is said (`Deal.complete`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import floor

import numpy as np

from impact.selection.grouping import Grouping
from impact.selection.halve import halve
from impact.selection.solver import INFINITY, Floats, Ints, Program, solve
from impact.selection.stream import Stream

FEWEST, FEWEST_WEIGHED = 600, 100
WIDER = 1.25
ROUNDING = 1e-6
NEAR = 1e-6  # 0.0001 points
REDEALS = 8  # one for so many hands


@dataclass(frozen=True, slots=True)
class Deal:
    """`hands[h, t]`: how many of type t hand h holds; `asked` hands were wanted."""

    hands: Ints
    asked: int

    @property
    def complete(self) -> bool:
        return len(self.hands) == self.asked


def number_of_hands(smallest: float, types: int, panels: int, *, equal: bool) -> int:
    """The first number of hands whose whole copies come within `NEAR` of the smallest chance, from N0 on; else the
    nearest. N0 is `panels`, less where there are few types, least where weights will mend what is left: `equal` says
    that none will, and then the search goes on beyond 1.25 N0 to 1.25 `panels`.
    """
    fewest = min(panels, max(FEWEST, 3 * types // 2) if equal else max(FEWEST_WEIGHED, 2 * types))
    wanted = range(fewest, int(WIDER * (panels if equal else fewest)) + 1)
    losses = {hands: smallest - floor(hands * smallest + ROUNDING) / hands for hands in wanted}
    return min(wanted, key=lambda hands: (max(losses[hands], NEAR), hands))


def deal(
    grouping: Grouping, chances: Floats, hands: int, stream: Stream, step: Callable[[int], None] | None = None
) -> Deal:
    """Deal `hands` hands for the target `chances` of types; `step` is told how many hands are ready."""
    types = len(grouping.sizes)
    pile = copies(grouping, chances, hands)
    piles = [] if pile is None else [(pile, hands)]
    ready: list[Ints] = []
    redeals = hands // REDEALS
    while piles:
        counts, size = piles.pop()
        if size == 1:
            ready.append(counts)
            if step:
                step(len(ready))
            continue
        part = halve(grouping, counts, size, stream)
        if part is not None:
            piles += [(counts - part, size - size // 2), (part, size // 2)]
        elif redeals and ready:
            redeals -= 1
            piles.append(_joined(counts, size, ready, stream))
    return Deal(np.array(ready, dtype=np.int64).reshape(len(ready), types), hands)


def _joined(counts: Ints, size: int, ready: list[Ints], stream: Stream) -> tuple[Ints, int]:
    """A pile that could not be cut together with as many ready hands, which are dealt again with it."""
    mates = min(len(ready), size)
    for _ in range(mates):
        counts = counts + ready.pop(int(stream.words(1)[0] % np.uint64(len(ready))))
    return counts, size + mates


def copies(grouping: Grouping, chances: Floats, hands: int) -> Ints | None:
    """How many places of `hands` panels each type gets: its due rounded down or up, nobody under their whole copies,
    quotas kept in sum. None when no such rounding exists.
    """
    types, groups = len(grouping.sizes), len(grouping.cap)
    due = hands * chances * grouping.sizes
    low = np.maximum(np.floor(due + ROUNDING), grouping.sizes * np.floor(hands * chances + ROUNDING))
    row, column = np.nonzero(grouping.within)
    every, quotas = np.arange(types), len(grouping.low)
    answer = solve(
        Program(
            cost=low - due,
            low=low,
            high=np.maximum(np.ceil(due - ROUNDING), low),
            row_low=np.concatenate((hands * grouping.low, [hands * grouping.size], np.full(groups, -INFINITY))),
            row_high=hands * np.concatenate((grouping.high, [grouping.size], grouping.cap)).astype(np.float64),
            rows=np.concatenate((row, np.full(types, quotas), quotas + 1 + grouping.group)),
            columns=np.concatenate((column, every, every)),
            entries=np.ones(len(row) + 2 * types),
            whole=np.ones(types, dtype=np.bool_),
        )
    )
    return None if answer is None else np.rint(answer.values).astype(np.int64)
