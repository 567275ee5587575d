"""Counting rankings: a sum that can be cut into pieces and added up in any order. Pure (numpy only).

Rows come as four whole-number arrays; a code of 0 means "no option at this place".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Key = TypeVar("Key")
Codes = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class RankingTally:
    """What reports are made of. Submitted responses only; group 0 is "Not said".

    `main_base` and `any_base` count people who chose at least one option. `ordered[group, option]` counts places
    1..N; `shared[group, option][first, last]` counts options chosen without a place, which share those places.
    """

    submitted: int = 0
    main_base: dict[int, int] = field(default_factory=dict)
    any_base: dict[int, int] = field(default_factory=dict)
    ordered: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    shared: dict[tuple[int, int], dict[tuple[int, int], int]] = field(default_factory=dict)
    named_any: dict[tuple[int, int], int] = field(default_factory=dict)
    all_ordered: int = 0
    part_ordered: int = 0
    not_ordered: int = 0
    nothing_chosen: int = 0

    def __add__(self, other: RankingTally) -> RankingTally:
        """Add two tallies of different people; `RankingTally()` changes nothing."""
        return RankingTally(
            submitted=self.submitted + other.submitted,
            main_base=_added(self.main_base, other.main_base),
            any_base=_added(self.any_base, other.any_base),
            ordered=_added_places(self.ordered, other.ordered),
            shared={
                key: _added(self.shared.get(key, {}), other.shared.get(key, {}))
                for key in sorted({*self.shared, *other.shared})
            },
            named_any=_added(self.named_any, other.named_any),
            all_ordered=self.all_ordered + other.all_ordered,
            part_ordered=self.part_ordered + other.part_ordered,
            not_ordered=self.not_ordered + other.not_ordered,
            nothing_chosen=self.nothing_chosen + other.nothing_chosen,
        )


def _added(one: Mapping[Key, int], two: Mapping[Key, int]) -> dict[Key, int]:
    keys = sorted({*one, *two})  # type: ignore[type-var]
    return {key: one.get(key, 0) + two.get(key, 0) for key in keys}


def _added_places(
    one: Mapping[tuple[int, int], tuple[int, ...]], two: Mapping[tuple[int, int], tuple[int, ...]]
) -> dict[tuple[int, int], tuple[int, ...]]:
    total = {}
    for key in sorted({*one, *two}):
        first, second = one.get(key, ()), two.get(key, ())
        width = max(len(first), len(second))
        pairs = zip(_padded(first, width), _padded(second, width), strict=True)
        total[key] = tuple(a + b for a, b in pairs)
    return total


def _padded(places: tuple[int, ...], width: int) -> tuple[int, ...]:
    return places + (0,) * (width - len(places))


def count(main: Codes, groups: Codes, ranked: Codes, also: Codes) -> RankingTally:
    """Tally one block of rows.

    `main` (rows): main group. `groups` (rows, most groups): every group named. `ranked` (rows, N): options in the
    order given. `also` (rows, N): options chosen without a place.
    """
    places = (ranked > 0).sum(axis=1)
    loose = (also > 0).sum(axis=1)
    chose = (places + loose) > 0
    columns = np.concatenate((ranked, also), axis=1)
    named = _named_groups(groups)
    return RankingTally(
        submitted=len(main),
        main_base=_histogram(main[chose]),
        any_base=_histogram(named.group[chose[named.row]]),
        ordered=_places(main, ranked),
        shared=_shared(main, also, places, loose),
        named_any=_pairs(*_flat(named.group, columns[named.row])),
        all_ordered=int((chose & (loose == 0)).sum()),
        part_ordered=int(((places > 0) & (loose > 0)).sum()),
        not_ordered=int(((places == 0) & (loose > 0)).sum()),
        nothing_chosen=int((~chose).sum()),
    )


@dataclass(frozen=True, slots=True)
class _Named:
    """One entry for each (row, group named); rows that name none have group 0."""

    row: NDArray[np.intp]
    group: Codes


def _named_groups(groups: Codes) -> _Named:
    rows, columns = np.nonzero(groups)
    nobody = np.flatnonzero(~(groups > 0).any(axis=1))
    return _Named(
        np.concatenate((rows, nobody)),
        np.concatenate((groups[rows, columns], np.zeros(len(nobody), dtype=groups.dtype))),
    )


def _histogram(values: Codes) -> dict[int, int]:
    found, counts = np.unique(values, return_counts=True)
    return dict(zip(found.tolist(), counts.tolist(), strict=True))


def _flat(group: Codes, options: Codes) -> tuple[Codes, Codes]:
    """Repeat each row's group beside each of its options."""
    there = options > 0
    return np.repeat(group, there.sum(axis=1)), options[there]


def _joined(*parts: NDArray[np.integer]) -> NDArray[np.int64]:
    """Several small codes in one whole number, 16 bits each."""
    key = np.zeros(len(parts[0]), dtype=np.int64)
    for part in parts:
        key = (key << 16) | part.astype(np.int64)
    return key


def _split(key: int, parts: int) -> tuple[int, ...]:
    return tuple((key >> (16 * place)) & 0xFFFF for place in reversed(range(parts)))


def _pairs(group: Codes, option: Codes) -> dict[tuple[int, int], int]:
    found, counts = np.unique(_joined(group, option), return_counts=True)
    return {(key >> 16, key & 0xFFFF): n for key, n in zip(found.tolist(), counts.tolist(), strict=True)}


def _places(main: Codes, ranked: Codes) -> dict[tuple[int, int], tuple[int, ...]]:
    width = ranked.shape[1]
    rows, place = np.nonzero(ranked)
    found, counts = np.unique(_joined(main[rows], ranked[rows, place], place), return_counts=True)
    table: dict[tuple[int, int], list[int]] = {}
    for key, n in zip(found.tolist(), counts.tolist(), strict=True):
        group, option, at = _split(key, 3)
        table.setdefault((group, option), [0] * width)[at] = n
    return {key: tuple(places) for key, places in table.items()}


def _shared(
    main: Codes, also: Codes, places: NDArray[np.integer], loose: NDArray[np.integer]
) -> dict[tuple[int, int], dict[tuple[int, int], int]]:
    rows, column = np.nonzero(also)
    first, last = places[rows] + 1, places[rows] + loose[rows]
    found, counts = np.unique(
        _joined(main[rows], also[rows, column], first, last) if len(rows) else np.zeros(0, dtype=np.int64),
        return_counts=True,
    )
    table: dict[tuple[int, int], dict[tuple[int, int], int]] = {}
    for key, n in zip(found.tolist(), counts.tolist(), strict=True):
        group, option, start, end = _split(key, 4)
        table.setdefault((group, option), {})[start, end] = n
    return table
