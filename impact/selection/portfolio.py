"""Sites: the best-scoring set that meets the mix, not a ranking. What is proposed here a panel of people decides.

Candidates at or over the floor; a whole-number program for the set with the greatest sum of scores within the rules
(quotas on nation, kind, place, first-timers, struggling services ...); then what each rule costs, who was nearly in,
and if wished a fair lottery among those whom the reviewers cannot tell apart.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from impact.selection.lottery import Lottery
from impact.selection.plan import plan_lottery
from impact.selection.pool import Member, Pool, PoolRejected, Quota
from impact.selection.relax import Infeasible, smallest_relaxation
from impact.selection.replace import remaining_pool
from impact.selection.scores import Candidate, Score, reviewer_noise, scored
from impact.selection.solver import Program, solve

TIE_BREAK = Fraction(1, 4)  # of a point, for the whole set: totals are halves, so it only decides between equals


class TooFewCandidates(PoolRejected):
    """Fewer candidates reach the floor than there are places."""


@dataclass(frozen=True, slots=True)
class Rules:
    """`size` sites, every criterion's median at least `floor`, and `quotas` on the values of candidates."""

    size: int
    floor: Mapping[str, int]
    quotas: tuple[Quota, ...]


@dataclass(frozen=True, slots=True)
class RulePrice:
    """What the total score would gain without one rule (`feature` and `value`, or "floor" and "")."""

    feature: str
    value: str
    gain: Fraction


@dataclass(frozen=True, slots=True)
class Near:
    """A candidate on the edge: what the total loses when one outside is taken in, or one inside is left out."""

    id: str
    inside: bool
    loss: Fraction


@dataclass(frozen=True, slots=True)
class Portfolio:
    """`chosen` ids with their `total`; `reserves` in the order in which taking them in costs least; the `prices` of
    rules; the `noise` of a total between reviewers and `near`, whose loss lies within it; every candidate's score.
    """

    chosen: tuple[str, ...]
    total: Fraction
    reserves: tuple[str, ...]
    prices: tuple[RulePrice, ...]
    noise: float
    near: tuple[Near, ...]
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True)
class _Field:
    """The candidates over the floor, in the order of ids, with their scores, as a pool under quotas."""

    pool: Pool
    totals: tuple[Fraction, ...]


def propose(candidates: Sequence[Candidate], rules: Rules, *, reserves: int = 5) -> Portfolio:
    """The best set and everything the panel should know beside it.

    Raises ReviewIncomplete, TooFewCandidates, another PoolRejected, or Infeasible (with the smallest change of rules).
    """
    scores = scored(candidates, rules.floor)
    field = _field(candidates, scores, rules)
    best = _best(field, rules.quotas)
    if best is None:
        raise Infeasible(smallest_relaxation(field.pool))
    total = _sum(field, best)
    edges = _edges(field, rules.quotas, best, total)
    noise = reviewer_noise(candidates, rules.floor)
    ids = [member.id for member in field.pool.members]
    outside = sorted((near for near in edges if not near.inside), key=lambda near: (near.loss, near.id))
    return Portfolio(
        chosen=tuple(ids[index] for index in best),
        total=total,
        reserves=tuple(near.id for near in outside[:reserves]),
        prices=_prices(candidates, scores, rules, field, total),
        noise=noise,
        near=tuple(near for near in edges if near.loss <= noise),
        scores=scores,
    )


def lottery_in_band(
    candidates: Sequence[Candidate], rules: Rules, band: Fraction, *, seed: bytes = b""
) -> tuple[tuple[str, ...], Lottery | None]:
    """Who is in without question, and a fair lottery for the other places among those who are within `band` points.

    A candidate is in (or out) without question when leaving it out (taking it in) costs more than `band`. The lottery
    keeps the rules and treats everybody in the band as equals; None when no place is left to draw. Raises as `propose`.
    """
    scores = scored(candidates, rules.floor)
    field = _field(candidates, scores, rules)
    best = _best(field, rules.quotas)
    if best is None:
        raise Infeasible(smallest_relaxation(field.pool))
    edges = _edges(field, rules.quotas, best, _sum(field, best))
    loss = {near.id: near.loss for near in edges}
    ids = [member.id for member in field.pool.members]
    inside = {ids[index] for index in best}
    certain = tuple(one for one in ids if one in inside and (one not in loss or loss[one] > band))
    out = [one for one in ids if one not in inside and (one not in loss or loss[one] > band)]
    if len(certain) == rules.size:
        return certain, None
    return certain, plan_lottery(remaining_pool(field.pool, certain, out), seed=seed)


def _field(candidates: Sequence[Candidate], scores: Sequence[Score], rules: Rules, *, floor: bool = True) -> _Field:
    totals = {score.id: score.total for score in scores if not (floor and score.below)}
    members = tuple(Member(one.id, one.values) for one in candidates if one.id in totals)
    if len(members) < rules.size:
        message = f"{len(members)} candidates reach the floor for {rules.size} places"
        raise TooFewCandidates(message)
    pool = Pool(members, rules.quotas, rules.size)
    return _Field(pool, tuple(totals[member.id] for member in pool.members))


def _sum(field: _Field, chosen: Collection[int]) -> Fraction:
    return sum((field.totals[index] for index in chosen), Fraction())


def _best(
    field: _Field, quotas: Sequence[Quota], *, kept: Collection[int] = (), barred: Collection[int] = ()
) -> tuple[int, ...] | None:
    """Indexes of the set with the greatest total within `quotas`, with the `kept` and without the `barred`."""
    members, size = field.pool.members, field.pool.size
    count = len(members)
    counted = [
        (row, index)
        for row, quota in enumerate(quotas)
        for index, member in enumerate(members)
        if member.values[quota.feature] == quota.value
    ]
    worth = [float(total - TIE_BREAK * place / (count * size)) for place, total in enumerate(field.totals)]
    low, high = np.zeros(count), np.ones(count)
    low[list(kept)], high[list(barred)] = 1, 0
    answer = solve(
        Program(
            cost=-np.array(worth),
            low=low,
            high=high,
            row_low=np.array([*(quota.minimum for quota in quotas), size], dtype=np.float64),
            row_high=np.array([*(quota.maximum for quota in quotas), size], dtype=np.float64),
            rows=np.array([*(row for row, _ in counted), *[len(quotas)] * count], dtype=np.int64),
            columns=np.array([*(index for _, index in counted), *range(count)], dtype=np.int64),
            entries=np.ones(len(counted) + count),
            whole=np.ones(count, dtype=np.bool_),
        )
    )
    return None if answer is None else tuple(np.flatnonzero(answer.values > 1 / 2).tolist())


def _edges(field: _Field, quotas: Sequence[Quota], best: Collection[int], total: Fraction) -> tuple[Near, ...]:
    """What forcing each candidate to the other side costs; those whom the rules hold where they are have no edge."""
    found = []
    for index, member in enumerate(field.pool.members):
        inside = index in best
        other = _best(field, quotas, barred=(index,)) if inside else _best(field, quotas, kept=(index,))
        if other is not None:
            found.append(Near(member.id, inside, total - _sum(field, other)))
    return tuple(found)


def _prices(
    candidates: Sequence[Candidate], scores: Sequence[Score], rules: Rules, field: _Field, total: Fraction
) -> tuple[RulePrice, ...]:
    found = []
    for quota in rules.quotas:
        without = _best(field, [other for other in rules.quotas if other != quota])
        assert without is not None
        found.append(RulePrice(quota.feature, quota.value, _sum(field, without) - total))
    everybody = _field(candidates, scores, rules, floor=False)
    without = _best(everybody, rules.quotas)
    assert without is not None
    return (*found, RulePrice("floor", "", _sum(everybody, without) - total))
