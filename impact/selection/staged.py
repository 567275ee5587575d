"""Leximin over whole panels: the exact way, for pools where the fractional targets cannot be had.

Flanigan et al., Nature 2021, methods: maximise the smallest chance of the open types over weights of known hands;
price new hands by the duals with an exact whole-number program until none helps; fix the types whose dual is not
nothing at that level; go on with the others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from impact.selection.grouping import Grouping
from impact.selection.panel import best_panel
from impact.selection.relaxed import GRAIN, LOOSEST
from impact.selection.solver import INFINITY, TOLERANCE, Answer, Floats, Ints, Program, SolverFailed, solve

HELPS = 1e-7
TIED = 1e-6
PRICINGS = 3000


@dataclass(frozen=True, slots=True)
class Staged:
    """`hands[h, t]` with `weights[h]` (sum 1); `bound` on the smallest chance, proven by the last exact pricing of
    the first stage; `finished` says whether every stage was.
    """

    hands: Ints
    weights: Floats
    bound: Fraction
    finished: bool


def staged_leximin(grouping: Grouping, hands: Ints, *, step: Callable[[], None] | None = None) -> Staged:
    """Begin with `hands`, in which every type occurs. `step` is called once a pricing. Raises SolverFailed."""
    chances = np.full(len(grouping.sizes), -1.0)
    bound = Fraction(1)
    pricings = 0
    while True:
        answer = _stage(grouping, chances, hands)
        duals = np.maximum(answer.duals[:-1], 0)
        if step:
            step()
        pricings += 1
        best = best_panel(grouping, duals / grouping.sizes)
        assert best is not None
        limit = -float(answer.duals[-1])
        if np.all(chances < 0):
            bound = min(bound, _bound(duals, best.limit))
        if best.worth > limit + HELPS and pricings < PRICINGS and not _known(hands, best.counts):
            hands = np.vstack((hands, best.counts))
            continue
        tied = (chances < 0) & (duals > TIED)
        chances[tied if np.any(tied) else chances < 0] = min(1.0, float(answer.values[-1]))
        if np.all(chances >= 0) or pricings >= PRICINGS:
            break
    weights = np.maximum(answer.values[:-1], 0)
    used = weights > 0
    return Staged(hands[used], weights[used] / weights.sum(), bound, pricings < PRICINGS)


def _known(hands: Ints, counts: Ints) -> bool:
    return bool(np.any(np.all(hands == counts, axis=1)))


def _bound(duals: Floats, limit: float) -> Fraction:
    """The mean of chances with the duals as weights is at most what the best panel is worth."""
    weights = sum(round(value * GRAIN) for value in duals.tolist())
    return min(Fraction(1), Fraction(round(limit * GRAIN), weights)) if weights else Fraction(1)


def _stage(grouping: Grouping, chances: Floats, hands: Ints) -> Answer:
    """Columns: a weight for each hand, the level of open types. Rows: each type's chance, the sum of weights."""
    count, types = hands.shape
    hand, kind = np.nonzero(hands)
    shares = hands[hand, kind] / grouping.sizes[kind]
    opened = np.flatnonzero(chances < 0)
    loosened = TOLERANCE
    while loosened <= LOOSEST:
        answer = solve(
            Program(
                cost=np.append(np.zeros(count), -1.0),
                low=np.zeros(count + 1),
                high=np.append(np.full(count, INFINITY), 1.0),
                row_low=np.append(np.maximum(chances * (1 - loosened), 0), 1.0),
                row_high=np.append(np.full(types, INFINITY), 1.0),
                rows=np.concatenate((kind, opened, np.full(count, types))),
                columns=np.concatenate((hand, np.full(len(opened), count), np.arange(count))),
                entries=np.concatenate((shares, np.full(len(opened), -1.0), np.ones(count))),
            )
        )
        if answer is not None:
            return answer
        loosened *= 10
    message = "the fixed chances of the leximin contradict one another"
    raise SolverFailed(message)
