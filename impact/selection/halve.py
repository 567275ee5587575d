"""Cut the counts of several hands into two parts so that each part can still become hands that meet the quotas.

Each type gives a part its fair share, rounded down or up; quotas, places and groups must hold for both parts. First a
systematic rounding along the types (which keeps groups by construction), then single exchanges that lower what is
missing, all scored in one matrix product; where these stall, a feasibility program with a limit on nodes, not time.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from impact.selection.grouping import Grouping
from impact.selection.solver import Floats, Ints, Program, solve
from impact.selection.stream import Stream

EXCHANGES = 48
ALONE = 2**18  # products of matrices up to this size stay on one thread of OpenBLAS; more threads only spin
NODES = 400


@dataclass(frozen=True, slots=True)
class _Cut:
    """One cut: `types` may each give `fixed` or one more; rows of `within` are their quotas, `low`..`high` and
    `places` what the ones more have to come to; `share` is the fraction of the one more that is fair. `home` is the
    household of a type, or -1 where either part could hold all the cards of it.
    """

    types: Ints
    fixed: Ints
    share: Floats
    within: NDArray[np.float32]
    low: Floats
    high: Floats
    places: int
    home: Ints


def halve(grouping: Grouping, counts: Ints, hands: int, stream: Stream) -> Ints | None:
    """The counts (of length T) of the first `hands // 2` of `hands` hands that hold `counts` together, or None."""
    cut = _cut(grouping, counts, hands)
    more = _exchanged(grouping, cut, stream)
    if more is not None:
        part = cut.fixed.copy()
        part[cut.types] += more
        return part
    narrow = _solved(grouping, counts, hands, widely=False)
    return narrow if narrow is not None else _solved(grouping, counts, hands, widely=True)


def _windows(grouping: Grouping, counts: Ints, hands: int) -> tuple[Floats, Floats]:
    left = hands // 2
    right = hands - left
    sums = grouping.within @ counts
    low = np.maximum(left * grouping.low, sums - right * grouping.high)
    high = np.minimum(left * grouping.high, sums - right * grouping.low)
    return low, high


def _cut(grouping: Grouping, counts: Ints, hands: int) -> _Cut:
    left = hands // 2
    fixed, rest = np.divmod(counts * left, hands)
    types = np.flatnonzero(rest)
    low, high = _windows(grouping, counts, hands)
    had = grouping.within @ fixed
    return _Cut(
        types=types,
        fixed=fixed,
        share=rest[types] / hands,
        within=grouping.within[:, types].astype(np.float32),
        low=low - had,
        high=high - had,
        places=left * grouping.size - int(fixed.sum()),
        home=_homes(grouping, counts, left)[types],
    )


def _exchanged(grouping: Grouping, cut: _Cut, stream: Stream) -> Ints | None:
    order = np.argsort(grouping.group[cut.types], kind="stable")
    marks = np.floor(np.cumsum(cut.share[order]) + 1e-9)
    taken = np.zeros(len(order), dtype=np.bool_)
    taken[order] = np.diff(marks, prepend=0.0) > 0
    if int(taken.sum()) != cut.places:
        return None
    sums = (cut.within @ taken).astype(np.float64)
    for _ in range(EXCHANGES):
        if np.all((sums >= cut.low) & (sums <= cut.high)):
            return taken.astype(np.int64)
        pair = _best_exchange(cut, sums, taken, stream)
        if pair is None:
            return None
        gives, gets = pair
        taken[gives], taken[gets] = False, True
        sums += cut.within[:, gets] - cut.within[:, gives]
    return None


def _homes(grouping: Grouping, counts: Ints, left: int) -> Ints:
    """The household of each type whose number of cards in a part must not change, else -1."""
    together = np.bincount(grouping.group, weights=counts, minlength=len(grouping.cap))
    people = np.bincount(grouping.group, weights=grouping.sizes, minlength=len(grouping.cap))
    bound = (people > grouping.cap) & (together > left)
    return np.where(bound[grouping.group], grouping.group, -1)


def _best_exchange(cut: _Cut, sums: Floats, taken: NDArray[np.bool_], stream: Stream) -> tuple[int, int] | None:
    """The exchange that lowers the excess most (chance decides between equals); None when all would raise it."""
    side = isqrt(ALONE // max(1, len(sums)))
    inside, outside = _some(np.flatnonzero(taken), side, stream), _some(np.flatnonzero(~taken), side, stream)
    if not len(inside) or not len(outside):
        return None
    now = _excess(cut, sums)
    fewer, more = _excess(cut, sums - 1) - now, _excess(cut, sums + 1) - now
    gives, gets = cut.within[:, inside], cut.within[:, outside]
    score = (fewer @ gives)[:, None] + (more @ gets)[None, :] - (gives * (fewer + more)[:, None]).T @ gets
    if np.any(cut.home >= 0):
        left, entered = cut.home[inside][:, None], cut.home[outside][None, :]
        score[(left != entered) & ((left >= 0) | (entered >= 0))] = np.inf
    best = score.min()
    if best > 0:
        return None
    equals = np.flatnonzero(score.ravel() == best)
    chosen = int(equals[int(stream.words(1)[0] % np.uint64(len(equals)))])
    return int(inside[chosen // len(outside)]), int(outside[chosen % len(outside)])


def _some(places: Ints, most: int, stream: Stream) -> Ints:
    """At most `most` of the places, evenly spread from a random one on."""
    if len(places) <= most:
        return places
    begin = int(stream.words(1)[0] % np.uint64(len(places)))
    return places[(begin + np.arange(most) * len(places) // most) % len(places)]


def _excess(cut: _Cut, sums: Floats) -> NDArray[np.float32]:
    """What each quota lacks or has too much; small whole numbers, so exact in any precision."""
    return (np.maximum(cut.low - sums, 0) + np.maximum(sums - cut.high, 0)).astype(np.float32)


def _solved(grouping: Grouping, counts: Ints, hands: int, *, widely: bool) -> Ints | None:
    """The same by a feasibility program; `widely` lets types give anything that both parts can hold."""
    left = hands // 2
    right = hands - left
    types = np.flatnonzero(counts)
    held, room = counts[types], grouping.cap[grouping.group[types]]
    low = np.maximum(0, held - right * room)
    high = np.minimum(held, left * room)
    if not widely:
        low = np.maximum(low, held * left // hands)
        high = np.minimum(high, -(-held * left // hands))
    quota_low, quota_high = _windows(grouping, counts, hands)
    names, group = np.unique(grouping.group[types], return_inverse=True)
    together = np.bincount(group, weights=held)
    row, column = np.nonzero(grouping.within[:, types])
    every, rows = np.arange(len(types)), len(quota_low)
    places = np.array([left * grouping.size])
    answer = solve(
        Program(
            cost=np.zeros(len(types)),
            low=low.astype(np.float64),
            high=high.astype(np.float64),
            row_low=np.concatenate((quota_low, places, together - right * grouping.cap[names])),
            row_high=np.concatenate((quota_high, places, left * grouping.cap[names])).astype(np.float64),
            rows=np.concatenate((row, np.full(len(types), rows), rows + 1 + group)),
            columns=np.concatenate((column, every, every)),
            entries=np.ones(len(row) + 2 * len(types)),
            whole=np.ones(len(types), dtype=np.bool_),
        ),
        nodes=NODES,
    )
    if answer is None:
        return None
    part = np.zeros_like(counts)
    part[types] = np.rint(answer.values).astype(np.int64)
    return part
