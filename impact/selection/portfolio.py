"""Sites: the best-scoring set that meets the mix, not a ranking. What is proposed here a panel of people decides.

Candidates at or over the floor; a whole-number program for the set with the greatest sum of scores within the rules
(quotas on nation, kind, place, first-timers, struggling services ...); then what each rule costs, who was nearly in,
and if wished a fair lottery among those whom the reviewers cannot tell apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from impact.selection.lottery import Lottery
from impact.selection.margins import Best, Field, Margins, Progress, best_set, binding
from impact.selection.plan import plan_lottery
from impact.selection.pool import Member, Pool, PoolRejected, Quota
from impact.selection.relax import Infeasible, smallest_relaxation
from impact.selection.replace import remaining_pool
from impact.selection.scores import Candidate, Score, reviewer_noise, scored


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
    rules; the `noise` of a total between reviewers and `near`, whose loss lies within it; every candidate's score. `gap`
    is how much better another set could be at most: 0 says that the total is proven to be the greatest.
    """

    chosen: tuple[str, ...]
    total: Fraction
    reserves: tuple[str, ...]
    prices: tuple[RulePrice, ...]
    noise: float
    near: tuple[Near, ...]
    scores: tuple[Score, ...]
    gap: float = 0.0


def propose(
    candidates: Sequence[Candidate], rules: Rules, *, reserves: int = 5, progress: Progress | None = None
) -> Portfolio:
    """The best set and everything the panel should know beside it. `progress(done, total, note)` may raise to stop.

    Raises ReviewIncomplete, TooFewCandidates, another PoolRejected, or Infeasible (with the smallest change of rules).
    """
    scores = scored(candidates, rules.floor)
    field = _field(candidates, scores, rules)
    best = _best(field)
    total = field.sum(best.chosen)
    margins = Margins(field, rules.quotas, frozenset(best.chosen), progress)
    noise = reviewer_noise(candidates, rules.floor)
    near = margins.within(noise)
    ids = [member.id for member in field.pool.members]
    return Portfolio(
        chosen=tuple(ids[index] for index in best.chosen),
        total=total,
        reserves=tuple(ids[index] for index in margins.next_in(reserves)),
        prices=_prices(candidates, scores, rules, field, total),
        noise=noise,
        near=tuple(Near(ids[index], index in margins.best, loss) for index, loss in near.items()),
        scores=scores,
        gap=best.gap,
    )


def band_of(candidates: Sequence[Candidate], rules: Rules, band: Fraction) -> tuple[tuple[str, ...], Pool | None]:
    """Who is in without question, and the pool of those within `band` points for the other places, under what is left
    of the rules; no pool when no place is left. Raises as `propose`.

    A candidate is in (or out) without question when leaving it out (taking it in) costs more than `band`.
    """
    scores = scored(candidates, rules.floor)
    field = _field(candidates, scores, rules)
    inside = frozenset(_best(field).chosen)
    near = Margins(field, rules.quotas, inside).within(band)
    ids = [member.id for member in field.pool.members]
    certain = tuple(one for index, one in enumerate(ids) if index in inside and index not in near)
    out = [one for index, one in enumerate(ids) if index not in inside and index not in near]
    return certain, None if len(certain) == rules.size else remaining_pool(field.pool, certain, out)


def lottery_in_band(
    candidates: Sequence[Candidate], rules: Rules, band: Fraction, *, seed: bytes = b""
) -> tuple[tuple[str, ...], Lottery | None]:
    """Who is in without question, and a fair lottery for the other places among those who are within `band` points.

    The lottery keeps the rules and treats everybody in the band as equals; None when no place is left to draw. Raises
    as `propose`.
    """
    certain, pool = band_of(candidates, rules, band)
    return certain, None if pool is None else plan_lottery(pool, seed=seed)


def _field(candidates: Sequence[Candidate], scores: Sequence[Score], rules: Rules, *, floor: bool = True) -> Field:
    totals = {score.id: score.total for score in scores if not (floor and score.below)}
    members = tuple(Member(one.id, one.values) for one in candidates if one.id in totals)
    if len(members) < rules.size:
        message = f"{len(members)} candidates reach the floor for {rules.size} places"
        raise TooFewCandidates(message)
    pool = Pool(members, rules.quotas, rules.size)
    return Field(pool, tuple(totals[member.id] for member in pool.members))


def _best(field: Field) -> Best:
    best = best_set(field, field.pool.quotas)
    if best is None:
        raise Infeasible(smallest_relaxation(field.pool))
    return best


def _prices(
    candidates: Sequence[Candidate], scores: Sequence[Score], rules: Rules, field: Field, total: Fraction
) -> tuple[RulePrice, ...]:
    found = []
    bound = set(binding(field, rules.quotas))
    for quota in rules.quotas:
        gain = Fraction()
        if quota in bound:
            without = best_set(field, [other for other in rules.quotas if other != quota])
            assert without is not None
            gain = field.sum(without.chosen) - total
        found.append(RulePrice(quota.feature, quota.value, gain))
    everybody = _field(candidates, scores, rules, floor=False)
    without = best_set(everybody, rules.quotas)
    assert without is not None
    return (*found, RulePrice("floor", "", everybody.sum(without.chosen) - total))
