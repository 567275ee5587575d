"""When no panel meets the quotas: the smallest change that makes one possible.

An elastic whole-number program: every minimum may fall and every maximum rise, each by whole places, and the sum of
those steps is as small as can be; of equal sums the one whose largest step is smallest. The size changes only where no change of quotas would do (households, a pool that
is too small), because each place of it costs more than all quotas together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from impact.selection.grouping import Grouping, grouped
from impact.selection.pool import Pool, Quota
from impact.selection.solver import INFINITY, Program, solve


@dataclass(frozen=True, slots=True)
class Change:
    """One bound that moves: "minimum" or "maximum" of a value of a feature, or the "size" (feature and value "")."""

    feature: str
    value: str
    bound: str
    now: int
    then: int


class Infeasible(ValueError):
    """No panel meets the quotas. `changes` is the smallest change with which one does."""

    def __init__(self, changes: tuple[Change, ...]) -> None:
        super().__init__(f"no panel meets these quotas; smallest change: {in_words(changes)}")
        self.changes = changes


def in_words(changes: Iterable[Change]) -> str:
    """The changes as one English sentence without a full stop."""
    parts = []
    for change in changes:
        verb = "lower" if change.then < change.now else "raise"
        what = "the size" if change.bound == "size" else f"the {change.bound} of {change.feature} {change.value}"
        parts.append(f"{verb} {what} from {change.now} to {change.then}")
    return ", ".join(parts) or "none"


def relaxed_quotas(quotas: Iterable[Quota], changes: Iterable[Change]) -> tuple[Quota, ...]:
    """The quotas after the changes (a change of size is not among them)."""
    moved = {(change.feature, change.value, change.bound): change.then for change in changes}
    return tuple(
        replace(
            quota,
            minimum=moved.get((*quota.key, "minimum"), quota.minimum),
            maximum=moved.get((*quota.key, "maximum"), quota.maximum),
        )
        for quota in quotas
    )


def smallest_relaxation(pool: Pool) -> tuple[Change, ...]:
    """The smallest change with which a panel exists; none when one exists already. Raises SolverFailed."""
    grouping = grouped(pool, everybody=True)
    answer = solve(_elastic(grouping))
    assert answer is not None  # giving up every place would do
    types, rows = len(grouping.sizes), len(grouping.low)
    steps = np.rint(answer.values[types:]).astype(int).tolist()
    changes = []
    for row, quota in enumerate(pool.quotas):
        fall, rise = steps[row], steps[rows + row]
        if fall:
            changes.append(Change(quota.feature, quota.value, "minimum", quota.minimum, quota.minimum - fall))
        if rise:
            changes.append(Change(quota.feature, quota.value, "maximum", quota.maximum, quota.maximum + rise))
    given_up = steps[2 * rows]
    if given_up:
        changes.append(Change("", "", "size", pool.size, pool.size - given_up))
    return tuple(changes)


def _elastic(grouping: Grouping) -> Program:
    """Columns: types, falls of minimums, rises of maximums, places given up, the largest step.

    Rows: quotas with falls, quotas with rises, places, groups, steps under the largest.
    """
    types, rows, groups = len(grouping.sizes), len(grouping.low), len(grouping.cap)
    row, column = np.nonzero(grouping.within)
    kinds, quotas, steps = np.arange(types), np.arange(rows), np.arange(2 * rows)
    dear = 2.0 * (rows * grouping.size + int(grouping.low.sum())) + 1
    slight = 0.5 / (1 + grouping.size + int(grouping.low.max(initial=0)))
    columns = types + 2 * rows + 2
    place, group, under = 2 * rows, 2 * rows + 1, 2 * rows + 1 + groups
    return Program(
        cost=np.concatenate((np.zeros(types), np.ones(2 * rows), [dear, slight])),
        low=np.zeros(columns),
        high=np.concatenate((
            grouping.sizes, grouping.low, np.full(rows, grouping.size), [grouping.size, INFINITY]
        )).astype(np.float64),
        row_low=np.concatenate((
            grouping.low, np.full(rows, -INFINITY), [grouping.size], np.full(groups + 2 * rows, -INFINITY)
        )),
        row_high=np.concatenate((
            np.full(rows, INFINITY), grouping.high, [grouping.size], grouping.cap, np.zeros(2 * rows)
        )),
        rows=np.concatenate((
            row, quotas, rows + row, rows + quotas, np.full(types + 1, place), group + grouping.group,
            under + steps, under + steps,
        )),
        columns=np.concatenate((
            column, types + quotas, column, types + rows + quotas, kinds, [types + 2 * rows], kinds,
            types + steps, np.full(2 * rows, columns - 1),
        )),
        entries=np.concatenate((
            np.ones(len(row) + rows + len(row)), -np.ones(rows), np.ones(types + 1 + types),
            np.ones(2 * rows), -np.ones(2 * rows),
        )),
        whole=np.ones(columns, dtype=np.bool_),
    )  # fmt: skip
