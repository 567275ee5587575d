"""One panel by an exact whole-number program: the most valuable one, or any."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.selection.grouping import Grouping
from impact.selection.solver import INFINITY, Floats, Ints, Program, solve

PROOF_MARGIN = 2e-7  # what is allowed for the tolerances of the solver in a limit it proves


@dataclass(frozen=True, slots=True)
class Best:
    """`counts[t]` of the best panel, what it is worth, and a limit that no panel exceeds."""

    counts: Ints
    worth: float
    limit: float


def best_panel(grouping: Grouping, worth: Floats) -> Best | None:
    """The panel with the greatest sum of `worth[t]` over its members; None when no panel meets the quotas."""
    types, quotas = len(grouping.sizes), len(grouping.low)
    if types == 0 or np.any(grouping.low > grouping.high):
        return None
    homes = grouping.homes
    row_of_home = {int(home): quotas + 1 + number for number, home in enumerate(homes)}
    housed = np.flatnonzero(np.isin(grouping.group, homes))
    row, column = np.nonzero(grouping.within)
    answer = solve(
        Program(
            cost=-worth,
            low=np.zeros(types),
            high=np.minimum(grouping.sizes, grouping.cap[grouping.group]).astype(np.float64),
            row_low=np.concatenate((grouping.low, [grouping.size], np.full(len(homes), -INFINITY))),
            row_high=np.concatenate((grouping.high, [grouping.size], np.ones(len(homes)))),
            rows=np.concatenate((
                row, np.full(types, quotas), [row_of_home[int(home)] for home in grouping.group[housed]]
            )).astype(np.int64),
            columns=np.concatenate((column, np.arange(types), housed)),
            entries=np.ones(len(row) + types + len(housed)),
            whole=np.ones(types, dtype=np.bool_),
        )
    )  # fmt: skip
    if answer is None:
        return None
    counts = np.rint(answer.values).astype(np.int64)
    return Best(counts, float(worth @ counts), max(-answer.limit, float(worth @ counts)) + PROOF_MARGIN)


def any_panel(grouping: Grouping) -> Ints | None:
    """Counts of some panel that meets the quotas, or None."""
    found = best_panel(grouping, np.zeros(len(grouping.sizes)))
    return None if found is None else found.counts


def impossible_types(grouping: Grouping, hands: Ints) -> tuple[int, ...]:
    """Types that no panel can hold, proven one by one; those that some hand holds need no proof."""
    found = []
    for number in np.flatnonzero(hands.sum(axis=0) == 0):
        alone = np.zeros(len(grouping.sizes))
        alone[number] = 1.0
        best = best_panel(grouping, alone)
        if best is None or best.counts[number] == 0:
            found.append(int(number))
    return tuple(found)
