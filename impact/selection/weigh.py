"""Weights for hands so that everybody comes as near as possible to a target chance.

A linear program minimises the largest shortfall; where it is not nothing, its duals price new hands, exactly
(column generation as in Flanigan et al., Nature 2021, here towards fixed targets). When no hand improves it any
more the shortfall is proven: panels are whole, and the fractional targets cannot be had.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from impact.selection.grouping import Grouping
from impact.selection.panel import best_panel
from impact.selection.solver import INFINITY, Answer, Floats, Ints, Program, SolverFailed, solve

LARGE = 800  # types: from here on the interior point method without crossover is the quicker one
IMPROVES = 1e-9
ROUNDING = 1e-6
NODES = 100


@dataclass(frozen=True, slots=True)
class Weighed:
    """`hands[h, t]` with `weights[h]` (sum 1); the largest `shortfall` of a chance against its target."""

    hands: Ints
    weights: Floats
    shortfall: float


@dataclass(frozen=True, slots=True)
class Effort:
    """At most so many `rounds` of new hands; a shortfall of `enough` is not worked on."""

    rounds: int
    enough: float


def weigh(
    grouping: Grouping, targets: Floats, hands: Ints, effort: Effort, step: Callable[[], None] | None = None
) -> Weighed:
    """The best weights for `hands`, of which there is one at least, and for new ones.

    `step` is called once a round. Raises SolverFailed.
    """
    hands = np.unique(hands, axis=0)
    for left in range(effort.rounds, -1, -1):
        if step:
            step()
        answer = _balanced(grouping, targets, hands)
        weights, shortfall = answer.values[:-1], float(answer.values[-1])
        if shortfall <= effort.enough or left == 0:
            break
        best = best_panel(grouping, answer.duals[:-1] / grouping.sizes)
        if best is None or best.worth <= -float(answer.duals[-1]) + IMPROVES:
            break
        hands = np.vstack((hands, best.counts))
    used = weights > 0
    return Weighed(hands[used], weights[used] / weights[used].sum(), shortfall)


def _balanced(grouping: Grouping, targets: Floats, hands: Ints) -> Answer:
    """Columns: a weight for each hand, the shortfall. Rows: each type's chance against its target, the sum."""
    count, types = hands.shape
    hand, kind = np.nonzero(hands)
    shares = hands[hand, kind] / grouping.sizes[kind]
    answer = solve(
        Program(
            cost=np.append(np.zeros(count), 1.0),
            low=np.zeros(count + 1),
            high=np.append(np.full(count, INFINITY), 1.0),
            row_low=np.append(targets, 1.0),
            row_high=np.append(np.full(types, INFINITY), 1.0),
            rows=np.concatenate((kind, np.arange(types), np.full(count, types))),
            columns=np.concatenate((hand, np.full(types, count), np.arange(count))),
            entries=np.concatenate((shares, np.ones(types + count))),
        ),
        interior=types > LARGE,
    )
    if answer is None:
        message = "no weights for hands that meet the quotas"
        raise SolverFailed(message)
    return answer


def whole_weights(grouping: Grouping, targets: Floats, hands: Ints, total: int) -> list[int] | None:
    """Whole weights with the sum `total`: by how many copies anybody is short of their whole copies is as small as
    a search of `NODES` nodes finds. None when it finds nothing.
    """
    count, types = hands.shape
    hand, kind = np.nonzero(hands)
    answer = solve(
        Program(
            cost=np.append(np.zeros(count), 1.0),
            low=np.zeros(count + 1),
            high=np.full(count + 1, float(total)),
            row_low=np.append(grouping.sizes * np.floor(total * targets + ROUNDING), total),
            row_high=np.append(np.full(types, INFINITY), total),
            rows=np.concatenate((kind, np.arange(types), np.full(count, types))),
            columns=np.concatenate((hand, np.full(types, count), np.arange(count))),
            entries=np.concatenate((hands[hand, kind], grouping.sizes, np.ones(count))),
            whole=np.ones(count + 1, dtype=np.bool_),
        ),
        nodes=NODES,
    )
    return None if answer is None else np.rint(answer.values[:-1]).astype(int).tolist()
