"""The best chances that quotas allow when panels may be fractional: relaxed leximin, and a bound proven by its duals.

Maximise the smallest chance; fix whoever cannot have more (those with a dual, by complementary slackness); go on
with the rest. Flanigan et al., Nature 2021, methods, "leximin", here over types and without the panels. Real panels
can do no better, so the duals of the first stage prove a limit to everybody's guarantee.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from impact.selection.grouping import Grouping
from impact.selection.solver import INFINITY, TOLERANCE, Answer, Floats, Program, SolverFailed, solve

TIED = 1e-7  # a reduced cost above this holds a type to its floor
NOTHING = 1e-9  # a chance below this is none
LOOSEST = 1e-4
GRAIN = 10**12  # duals are rounded to this many parts of one before they are added up as fractions


@dataclass(frozen=True, slots=True)
class Relaxed:
    """`chances[t]` of every member of type t; `bound` on the smallest chance under any lottery, exact;
    `low_prices[r]` and `high_prices[r]`: by how much one place of slack in quota r would raise the bound.
    """

    chances: Floats
    bound: Fraction
    low_prices: Floats
    high_prices: Floats


def relaxed_leximin(grouping: Grouping) -> Relaxed | None:
    """The relaxed leximin chances, or None when not even fractional panels meet the quotas. Raises SolverFailed."""
    types = len(grouping.sizes)
    if types == 0 or np.any(grouping.low > grouping.high):
        return None
    first = answer = solve(_stage(grouping, np.full(types, -1.0)))
    if first is None or answer is None:
        return None
    chances = np.full(types, -1.0)
    while True:
        open_types = chances < 0
        tied = open_types & (answer.reduced[:types] > TIED)
        chances[tied if np.any(tied) else open_types] = min(1.0, max(0.0, float(answer.values[types])))
        if np.all(chances >= 0):
            break
        answer = _next_stage(grouping, chances, answer)
    rows = len(grouping.low)
    return Relaxed(
        chances=chances,
        bound=certified(grouping, first.duals, first.reduced[:types]),
        low_prices=np.maximum(first.duals[:rows], 0),
        high_prices=np.maximum(-first.duals[:rows], 0),
    )


def possible(grouping: Grouping) -> tuple[Grouping, Relaxed] | None:
    """The same pool without the types that no fractional panel can hold, and its relaxed leximin; None as above."""
    found = relaxed_leximin(grouping)
    if found is None:
        return None
    nowhere = np.flatnonzero(found.chances <= NOTHING)
    if not len(nowhere):
        return grouping, found
    return possible(grouping.without(int(number) for number in nowhere))


def _next_stage(grouping: Grouping, chances: Floats, last: Answer) -> Answer:
    loosened = TOLERANCE
    while loosened <= LOOSEST:
        floors = np.where(chances < 0, chances, chances * (1 - loosened))
        answer = solve(_stage(grouping, floors, last))
        if answer is not None:
            return answer
        loosened *= 10
        last = Answer(last.values, last.duals, last.reduced, last.objective, last.limit)  # begin without its basis
    message = "the fixed floors of the relaxed leximin contradict one another"
    raise SolverFailed(message)


def _stage(grouping: Grouping, floors: Floats, last: Answer | None = None) -> Program:
    """Maximise the common level z of the types whose floor is negative; the others keep their floor.

    Columns: for an open type what it has above z times its size, for a fixed one its places; then z.
    Rows: quotas, size, groups.
    """
    types, quotas, groups = len(grouping.sizes), len(grouping.low), len(grouping.cap)
    opened = np.where(floors < 0, grouping.sizes, 0).astype(np.float64)
    level = np.concatenate((
        grouping.within @ opened,
        [opened.sum()],
        np.bincount(grouping.group, weights=opened, minlength=groups),
    ))  # fmt: skip
    under_level = np.flatnonzero(level)
    row, column = np.nonzero(grouping.within)
    every = np.arange(types)
    cost = np.zeros(types + 1)
    cost[types] = -1
    return Program(
        cost=cost,
        low=np.append(np.maximum(floors, 0) * grouping.sizes, 0.0),
        high=np.append(grouping.sizes, 1.0),
        row_low=np.concatenate((grouping.low, [grouping.size], np.full(groups, -INFINITY))),
        row_high=np.concatenate((grouping.high, [grouping.size], grouping.cap)).astype(np.float64),
        rows=np.concatenate((row, np.full(types, quotas), quotas + 1 + grouping.group, under_level)),
        columns=np.concatenate((column, every, every, np.full(len(under_level), types))),
        entries=np.concatenate((np.ones(len(row) + 2 * types), level[under_level])),
        start=last.basis if last else None,
    )


def certified(grouping: Grouping, duals: Floats, reduced: Floats) -> Fraction:
    """A proven limit of the smallest chance, added up in fractions, whatever the quality of the duals.

    For weights w >= 0 of types with sum(w m) = 1 the smallest chance is at most sum(w y), y the expected places of
    types; for any prices of quotas, places and groups that is at most what the right-hand sides cost plus whatever a
    full type is still worth (weak duality). `duals` are those of the first stage's rows, `reduced` of its types.
    """
    rows, groups = len(grouping.low), len(grouping.cap)
    weights = [max(0, round(value * GRAIN)) for value in reduced.tolist()]
    prices = [-round(value * GRAIN) for value in duals.tolist()]
    quotas, place = prices[:rows], prices[rows]
    caps = [max(0, price) for price in prices[rows + 1 : rows + 1 + groups]]
    total = place * grouping.size + sum(price * int(cap) for price, cap in zip(caps, grouping.cap, strict=True))
    for price, low, high in zip(quotas, grouping.low, grouping.high, strict=True):
        total += price * int(high) if price > 0 else price * int(low)
    weighed = 0
    for number, size in enumerate(grouping.sizes.tolist()):
        counted = sum(quotas[row] for row in np.flatnonzero(grouping.within[:, number]))
        total += size * max(0, weights[number] - counted - place - caps[int(grouping.group[number])])
        weighed += size * weights[number]
    return min(Fraction(1), Fraction(total, weighed)) if weighed else Fraction(1)
