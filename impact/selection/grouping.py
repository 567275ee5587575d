"""People who are exchangeable for the quotas, counted together (exact: only counts per type matter).

A type is one combination of values; people who share a household with somebody else of the pool are a type for each
household, and the types of one household form a group of which a panel takes one at most. Every other type is a
group of its own, of which a panel takes as many as there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from impact.selection.pool import Member, Pool
from impact.selection.solver import Ints


@dataclass(frozen=True, slots=True)
class Grouping:
    """T types, R quota rows and G groups of one pool.

    `members[t]` are indexes into the pool; `sizes[t]` how many they are; `within[r, t]` is 1 where quota r counts
    type t; `features` are the ranges of rows of each feature; `group[t]` is the group of a type and `cap[g]` how
    many of a group fit on one panel. `aside` are the members whom a maximum of 0 rules out; they are of no type.
    """

    members: tuple[tuple[int, ...], ...]
    sizes: Ints
    within: NDArray[np.float64]
    low: Ints
    high: Ints
    features: tuple[tuple[int, int], ...]
    group: Ints
    cap: Ints
    aside: tuple[int, ...]
    size: int

    @property
    def homes(self) -> Ints:
        """Numbers of the groups that are tighter than their types: the shared households."""
        people = np.bincount(self.group, weights=self.sizes, minlength=len(self.cap))
        return np.flatnonzero(people > self.cap)

    def without(self, types: Iterable[int]) -> Grouping:
        """The same pool where some types are set aside."""
        gone = set(types)
        kept = [number for number in range(len(self.members)) if number not in gone]
        names, group = np.unique(self.group[kept], return_inverse=True)
        aside = [index for number in sorted(gone) for index in self.members[number]]
        return Grouping(
            members=tuple(self.members[number] for number in kept),
            sizes=self.sizes[kept],
            within=self.within[:, kept],
            low=self.low,
            high=self.high,
            features=self.features,
            group=group.astype(np.int64),
            cap=self.cap[names],
            aside=tuple(sorted((*self.aside, *aside))),
            size=self.size,
        )


def shared_homes(members: Iterable[Member]) -> frozenset[str]:
    """Households with more than one member in the pool."""
    homes = sorted(member.household for member in members if member.household)
    return frozenset(home for home, people in groupby(homes) if len(list(people)) > 1)


def grouped(pool: Pool, *, everybody: bool = False) -> Grouping:
    """The types of a pool, in the order of their values; `everybody` keeps those whom a maximum of 0 rules out."""
    shared = shared_homes(pool.members)
    closed = set() if everybody else {quota.key for quota in pool.quotas if quota.maximum == 0}
    features = pool.features
    found: dict[tuple[str, ...], list[int]] = {}
    aside = []
    for index, member in enumerate(pool.members):
        values = tuple(member.values[feature] for feature in features)
        if closed.intersection(zip(features, values, strict=True)):
            aside.append(index)
            continue
        home = member.household if member.household in shared else ""
        found.setdefault((home, *values), []).append(index)
    keys = sorted(found)
    rows = {quota.key: number for number, quota in enumerate(pool.quotas)}
    within = np.zeros((len(rows), len(keys)))
    for number, key in enumerate(keys):
        for pair in zip(features, key[1:], strict=True):
            within[rows[pair], number] = 1
    sizes = np.array([len(found[key]) for key in keys], dtype=np.int64)
    group, cap = _groups(keys, sizes)
    return Grouping(
        members=tuple(tuple(found[key]) for key in keys),
        sizes=sizes,
        within=within,
        low=np.array([quota.minimum for quota in pool.quotas], dtype=np.int64),
        high=np.array([quota.maximum for quota in pool.quotas], dtype=np.int64),
        features=_ranges(pool),
        group=group,
        cap=cap,
        aside=tuple(aside),
        size=pool.size,
    )


def _ranges(pool: Pool) -> tuple[tuple[int, int], ...]:
    ranges, start = [], 0
    for _, quotas in groupby(pool.quotas, key=lambda quota: quota.feature):
        stop = start + len(list(quotas))
        ranges.append((start, stop))
        start = stop
    return tuple(ranges)


def _groups(keys: list[tuple[str, ...]], sizes: Ints) -> tuple[Ints, Ints]:
    names: dict[tuple[str, ...], int] = {}
    group = [names.setdefault((key[0],) if key[0] else key, len(names)) for key in keys]
    cap = [0] * len(names)
    for key, number, size in zip(keys, group, sizes, strict=True):
        cap[number] = 1 if key[0] else int(size)
    return np.array(group, dtype=np.int64), np.array(cap, dtype=np.int64)
