"""From counts of types to named people: everybody of a type gets the same share of its places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import gcd

from impact.selection.grouping import Grouping
from impact.selection.solver import Ints

Panels = tuple[tuple[int, ...], ...]


def in_turn(grouping: Grouping, hands: Ints) -> Panels:
    """One panel for each hand; the members of a type take its places in turn, so nobody is more than one ahead."""
    turn = [0] * len(grouping.members)
    panels = []
    for hand in hands:
        panel: list[int] = []
        for kind in hand.nonzero()[0].tolist():
            people, count = grouping.members[kind], int(hand[kind])
            panel += [people[(turn[kind] + place) % len(people)] for place in range(count)]
            turn[kind] = (turn[kind] + count) % len(people)
        panels.append(tuple(sorted(panel)))
    return tuple(panels)


@dataclass(frozen=True, slots=True)
class _Rota:
    """Who of one type sits, along all the weight of the hands that hold `count` of it: in part j those from place
    j * count on, round the table. Parts are equal to within one unit of weight.
    """

    people: tuple[int, ...]
    count: int
    edges: tuple[int, ...]

    def seated(self, position: int) -> list[int]:
        part = bisect_right(self.edges, position)
        return [self.people[(part * self.count + place) % len(self.people)] for place in range(self.count)]


def equally(grouping: Grouping, hands: Ints, weights: Sequence[int]) -> dict[tuple[int, ...], int]:
    """Panels with whole weights; a hand is split where the members of one of its types have to take turns."""
    seatings: list[list[tuple[_Rota, int]]] = [[] for _ in weights]
    for kind, people in enumerate(grouping.members):
        counts = hands[:, kind].tolist()
        for count in sorted(set(counts) - {0}):
            holders = [number for number, held in enumerate(counts) if held == count]
            starts = list(accumulate((weights[number] for number in holders), initial=0))
            parts = len(people) // gcd(len(people), count)
            edges = tuple(part * starts[-1] // parts for part in range(1, parts))
            rota = _Rota(people, count, edges)
            for number, start in zip(holders, starts, strict=False):
                seatings[number].append((rota, start))
    found: dict[tuple[int, ...], int] = {}
    for weight, seating in zip(weights, seatings, strict=True):
        for panel, part in _split(weight, seating):
            found[panel] = found.get(panel, 0) + part
    return found


def _split(weight: int, seating: Sequence[tuple[_Rota, int]]) -> list[tuple[tuple[int, ...], int]]:
    cuts = {0, weight}
    for rota, start in seating:
        first, last = bisect_right(rota.edges, start), bisect_right(rota.edges, start + weight - 1)
        cuts.update(edge - start for edge in rota.edges[first:last])
    ordered = sorted(cuts)
    return [
        (tuple(sorted(index for rota, start in seating for index in rota.seated(start + begin))), end - begin)
        for begin, end in pairwise(ordered)
    ]
