"""The best set of candidates under quotas, and what moving one of them across its edge costs.

An exact loss takes a whole-number program of its own. The relaxed program says beforehand, by its reduced costs, what
each loss is at least; so only those near the edge are worked out exactly, with the same result as working out all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil

import numpy as np

from impact.selection.pool import Pool, Quota
from impact.selection.solver import Floats, Program, solve

TIE_BREAK = Fraction(1, 4)  # of a point, for the whole set: totals are halves, so it only decides between equals
STEPS = 2  # medians of whole scores are halves, so every loss is a number of halves
ROUNDING = 1e-6
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Field:
    """The candidates over the floor, in the order of ids, with their scores, as a pool under quotas."""

    pool: Pool
    totals: tuple[Fraction, ...]

    def sum(self, chosen: Collection[int]) -> Fraction:
        """The total of a set."""
        return sum((self.totals[index] for index in chosen), Fraction())

    def worth(self) -> Floats:
        """The totals, with so little taken off by place that it only decides between equals."""
        share = TIE_BREAK / (len(self.totals) * self.pool.size)
        return np.array([float(total - share * place) for place, total in enumerate(self.totals)])


@dataclass(frozen=True, slots=True)
class Best:
    """Indexes of the best set, and how far a better one could be from it at most (nothing: it is proven)."""

    chosen: tuple[int, ...]
    gap: float


def best_set(
    where: Field, quotas: Sequence[Quota], *, kept: Collection[int] = (), barred: Collection[int] = ()
) -> Best | None:
    """The set with the greatest total within `quotas`, with the `kept` and without the `barred`; None: there is none."""
    answer = solve(_program(where, quotas, kept=kept, barred=barred))
    if answer is None:
        return None
    chosen = tuple(np.flatnonzero(answer.values > 1 / 2).tolist())
    return Best(chosen, max(0.0, round(answer.objective - answer.limit, 6)))


def _program(
    where: Field, quotas: Sequence[Quota], *, kept: Collection[int] = (), barred: Collection[int] = ()
) -> Program:
    members, size = where.pool.members, where.pool.size
    count = len(members)
    counted = [
        (row, index)
        for row, quota in enumerate(quotas)
        for index, member in enumerate(members)
        if member.values[quota.feature] == quota.value
    ]
    low, high = np.zeros(count), np.ones(count)
    low[list(kept)], high[list(barred)] = 1, 0
    return Program(
        cost=-where.worth(),
        low=low,
        high=high,
        row_low=np.array([*(quota.minimum for quota in quotas), size], dtype=np.float64),
        row_high=np.array([*(quota.maximum for quota in quotas), size], dtype=np.float64),
        rows=np.array([*(row for row, _ in counted), *[len(quotas)] * count], dtype=np.int64),
        columns=np.array([*(index for _, index in counted), *range(count)], dtype=np.int64),
        entries=np.ones(len(counted) + count),
        whole=np.ones(count, dtype=np.bool_),
    )


def binding(where: Field, quotas: Sequence[Quota]) -> list[Quota]:
    """Those that can leave anybody out: a quota of nothing to everybody is no rule."""
    have: dict[tuple[str, str], int] = {}
    for quota in quotas:
        have[quota.key] = sum(member.values[quota.feature] == quota.value for member in where.pool.members)
    return [quota for quota in quotas if quota.minimum or quota.maximum < min(where.pool.size, have[quota.key])]


@dataclass(slots=True)
class Margins:
    """What each candidate's move to the other side costs: bounds for all, exact losses when they are asked for."""

    where: Field
    quotas: Sequence[Quota]
    best: Collection[int]
    progress: Progress | None = None
    _least: tuple[Fraction, ...] = field(init=False, default=())
    _known: dict[tuple[object, ...], Fraction | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._least = self._bounds()

    def _bounds(self) -> tuple[Fraction, ...]:
        """By duality: a set without (or with) one candidate is worse than the relaxed best by its reduced cost."""
        answer = solve(replace(_program(self.where, self.quotas), whole=None))
        assert answer is not None  # the best set is an answer
        spare = -answer.objective - float(self.where.worth()[list(self.best)].sum())
        found = []
        for index, reduced in enumerate(answer.reduced.tolist()):
            held = max(0.0, -reduced if index in self.best else reduced)
            least = held - spare - float(TIE_BREAK) - ROUNDING
            found.append(Fraction(max(0, ceil(least * STEPS)), STEPS))
        return tuple(found)

    def loss(self, index: int) -> Fraction | None:
        """The exact loss; None for one whom the rules hold where they are. Who is alike in everything loses alike."""
        inside, member = index in self.best, self.where.pool.members[index]
        alike = (inside, self.where.totals[index], *(member.values[name] for name in self.where.pool.features))
        if alike not in self._known:
            other = best_set(
                self.where, self.quotas, kept=() if inside else (index,), barred=(index,) if inside else ()
            )
            self._known[alike] = None if other is None else self.where.sum(self.best) - self.where.sum(other.chosen)
        return self._known[alike]

    def within(self, limit: float | Fraction) -> dict[int, Fraction]:
        """Everybody whose loss is `limit` at most."""
        near = [index for index, least in enumerate(self._least) if least <= limit]
        found = {}
        for done, index in enumerate(near):
            if self.progress is not None:
                self.progress(done, len(near), "near the edge")
            loss = self.loss(index)
            if loss is not None and loss <= limit:
                found[index] = loss
        return found

    def next_in(self, how_many: int) -> list[int]:
        """Those outside whose coming in costs least, in that order; of equals, by id."""
        found: list[tuple[Fraction, int]] = []
        outside = sorted((least, index) for index, least in enumerate(self._least) if index not in self.best)
        for least, index in outside:
            if len(found) >= how_many and (least, index) > sorted(found)[how_many - 1]:
                break
            loss = self.loss(index)
            if loss is not None:
                found.append((loss, index))
        return [index for _, index in sorted(found)[:how_many]]
