"""From a pool to its lottery: relaxed targets, dealing, and where dealing is not enough, weights or exact stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from impact.selection.deal import Deal, deal, number_of_hands
from impact.selection.grouping import Grouping, grouped
from impact.selection.lottery import WEIGHT_TOTAL, Lottery, Price
from impact.selection.panel import any_panel, impossible_types
from impact.selection.pool import Pool
from impact.selection.relax import Infeasible, smallest_relaxation
from impact.selection.relaxed import Relaxed, possible
from impact.selection.seats import equally, in_turn
from impact.selection.solver import Floats, Ints
from impact.selection.staged import staged_leximin
from impact.selection.stream import Stream
from impact.selection.weigh import Effort, Weighed, weigh, whole_weights

Progress = Callable[[int, int, str], None]
WHOLE = 100  # progress is told in hundredths
DEALT, WEIGHED = 78, 90  # of them, when dealing and when weighing is over
MANY = 1500  # members: from here on equal panels serve as the weighted lottery too
CLOSE = 1e-7  # a shortfall up to this is rounding
CLOSE_FOR_MANY = 1e-5
FEW_TYPES, SOME_TYPES = 60, 400
ROUNDS, ROUNDS_FOR_MANY = 300, 10


class Cancelled(Exception):
    """The caller asked to stop."""


@dataclass(slots=True)
class _Watch:
    """Tells how far the work is, never backwards, and stops it when asked to."""

    progress: Progress | None
    cancelled: Callable[[], bool] | None
    done: int = field(default=0, init=False)

    def at(self, done: int, note: str) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        self.done = max(self.done, min(done, WHOLE))
        if self.progress is not None:
            self.progress(self.done, WHOLE, note)

    def on(self, limit: int, note: str) -> None:
        """One step further, but not beyond `limit`: for rounds whose number nobody knows."""
        self.at(min(self.done + 1, limit), note)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the caller asked for, and the stream that decides between equals."""

    panels: int
    equal: bool
    stream: Stream
    watch: _Watch


@dataclass(frozen=True, slots=True)
class _Drawn:
    panels: Sequence[tuple[tuple[int, ...], int]]
    bound: Fraction
    proof: str = "duals"


def plan_lottery(  # noqa: PLR0913  four of them are optional wishes
    pool: Pool,
    *,
    panels: int = 1000,
    equal: bool = False,
    seed: bytes = b"",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Lottery:
    """The lottery that treats the members of `pool` as equally as its quotas allow (leximin).

    `equal`: numbered panels that are equally likely, for a draw in public; about `panels` of them (up to a quarter
    more, fewer for a small pool). Else panels have weights out of `WEIGHT_TOTAL` (from `MANY` members on, or where
    equal panels reach the leximin exactly, they are equal all the same). `seed` decides between lotteries that are
    equally good. `progress(done, total, note)` never goes back and may raise; `cancelled()` is asked as often.
    The same arguments give the same lottery, whatever the hash seed or thread.

    Raises Infeasible (with the smallest change that helps), Cancelled, SolverFailed.
    """
    wish = _Wish(panels, equal, Stream(seed), _Watch(progress, cancelled))
    wish.watch.at(0, "grouping")
    found = possible(grouped(pool))
    while found is not None:
        grouping, relaxed = found
        drawn = _drawn(grouping, relaxed, wish)
        if isinstance(drawn, _Drawn):
            wish.watch.at(WHOLE, "ready")
            order = sorted(drawn.panels)
            return Lottery(
                members=tuple(member.id for member in pool.members),
                panels=tuple(panel for panel, _ in order),
                weights=tuple(weight for _, weight in order),
                bound=drawn.bound,
                proof=drawn.proof,
                impossible=grouping.aside,
                prices=_prices(pool, relaxed),
            )
        found = possible(grouping.without(drawn)) if drawn else None
    raise Infeasible(smallest_relaxation(pool))


def _drawn(grouping: Grouping, relaxed: Relaxed, wish: _Wish) -> _Drawn | tuple[int, ...]:
    """A lottery; or the types that turn out to be impossible; or nothing, when no panel meets the quotas."""
    watch, types = wish.watch, len(grouping.sizes)
    watch.at(2, "dealing")
    some = any_panel(grouping)
    if some is None:
        return ()
    count = number_of_hands(float(relaxed.chances.min()), types, wish.panels, equal=wish.equal)
    dealt = deal(
        grouping, relaxed.chances, count, wish.stream, lambda ready: watch.at(2 + DEALT * ready // count, "dealing")
    )
    people = sum(map(len, grouping.members))
    if dealt.complete and (wish.equal or people > MANY or _exact(grouping, relaxed.chances, dealt)):
        return _Drawn(_numbered(grouping, dealt.hands, [1] * count), relaxed.bound)
    close = CLOSE if types <= FEW_TYPES else CLOSE_FOR_MANY
    few = types <= SOME_TYPES
    weighed = weigh(
        grouping,
        relaxed.chances,
        np.vstack((dealt.hands, some)),
        Effort(rounds=ROUNDS if few else ROUNDS_FOR_MANY, enough=close / 10),
        step=lambda: watch.on(WEIGHED, "weighing"),
    )
    if few and weighed.shortfall > close:
        return _by_stages(grouping, weighed, count, wish)
    if wish.equal and few:
        watch.on(WEIGHED, "whole weights")
        known = np.unique(np.vstack((dealt.hands, weighed.hands)), axis=0)
        copies = whole_weights(grouping, relaxed.chances, known, count)
        if copies is not None:
            return _Drawn(_numbered(grouping, known, copies), relaxed.bound)
    return _Drawn(_seated(grouping, weighed.hands, weighed.weights, count, equal=wish.equal), relaxed.bound)


def _by_stages(grouping: Grouping, weighed: Weighed, count: int, wish: _Wish) -> _Drawn | tuple[int, ...]:
    impossible = impossible_types(grouping, weighed.hands)
    if impossible:
        return impossible
    staged = staged_leximin(grouping, weighed.hands, step=lambda: wish.watch.on(WHOLE - 1, "exact stages"))
    panels = _seated(grouping, staged.hands, staged.weights, count, equal=wish.equal)
    return _Drawn(panels, staged.bound, "pricing")


def _exact(grouping: Grouping, targets: Floats, dealt: Deal) -> bool:
    """Equal hands meet every target, with whole turns for everybody."""
    copies = dealt.hands.sum(axis=0)
    met = np.all(np.abs(copies / (dealt.asked * grouping.sizes) - targets) <= CLOSE)
    return bool(met and np.all(copies % grouping.sizes == 0))


def _seated(
    grouping: Grouping, hands: Ints, weights: Floats, count: int, *, equal: bool
) -> list[tuple[tuple[int, ...], int]]:
    if equal:
        return _numbered(grouping, hands, apportioned(weights, count))
    whole = apportioned(weights, WEIGHT_TOTAL)
    used = [number for number, weight in enumerate(whole) if weight]
    return list(equally(grouping, hands[used], [whole[number] for number in used]).items())


def _numbered(grouping: Grouping, hands: Ints, copies: Sequence[int]) -> list[tuple[tuple[int, ...], int]]:
    return [(panel, 1) for panel in in_turn(grouping, np.repeat(hands, copies, axis=0))]


def apportioned(weights: Floats, total: int) -> list[int]:
    """Whole numbers with the sum `total` in proportion to `weights` (sum 1), by largest remainders."""
    due = [weight * total for weight in weights.tolist()]
    whole = [int(amount) for amount in due]
    order = sorted(range(len(due)), key=lambda number: (whole[number] - due[number], number))
    for number in order[: total - sum(whole)]:
        whole[number] += 1
    return whole


def _prices(pool: Pool, relaxed: Relaxed) -> tuple[Price, ...]:
    found = []
    for quota, low, high in zip(pool.quotas, relaxed.low_prices, relaxed.high_prices, strict=True):
        for side, cost in (("minimum", float(low)), ("maximum", float(high))):
            if cost > 0:
                found.append(Price(quota.feature, quota.value, side, round(cost, 12)))
    return tuple(found)
