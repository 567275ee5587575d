"""Readers of expressions swapped until the same two people do not meet again and again. Loads never change."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet

Pair = tuple[str, str]  # expression, reader
MOST_LOOKS = 400_000


class _Table:
    """Who reads what, and how often each two readers meet."""

    def __init__(self, chosen: Sequence[Pair], kept: Collection[Pair], lived: Mapping[str, bool]) -> None:
        self.lived = lived
        self.members: dict[str, set[str]] = {}
        for expression, reader in sorted({*chosen, *kept}):
            self.members.setdefault(expression, set()).add(reader)
        self.meetings: Counter[frozenset[str]] = Counter()
        for members in self.members.values():
            for one in members:
                for other in members:
                    if one < other:
                        self.meetings[frozenset((one, other))] += 1

    def cost(self, reader: str, beside: Collection[str]) -> int:
        """How often this reader meets those beside them."""
        return sum(self.meetings[frozenset((reader, other))] for other in beside)

    def covered(self, expression: str, out: str, into: str) -> bool:
        """Whether somebody with lived experience still reads it after the swap."""
        return self.lived[out] <= self.lived[into] or any(
            self.lived.get(one, False) for one in self.members[expression] if one != out
        )

    def gain(self, first: Pair, second: Pair) -> int:
        """By how much the sum of squared meetings falls when the two readers change places, halved."""
        (here, one), (there, other) = first, second
        if one == other or other in self.members[here] or one in self.members[there]:
            return 0
        if not (self.covered(here, one, other) and self.covered(there, other, one)):
            return 0
        mine, theirs = self.members[here] - {one}, self.members[there] - {other}
        before = self.cost(one, mine) + self.cost(other, theirs)
        after = self.cost(one, theirs) + self.cost(other, mine)
        shared = len(mine & theirs)
        return before - after - len(mine) - len(theirs) + 2 * shared

    def swap(self, first: Pair, second: Pair) -> None:
        """Change places."""
        for (expression, out), into in ((first, second[1]), (second, first[1])):
            members = self.members[expression]
            members.remove(out)
            for beside in members:
                self.meetings[frozenset((out, beside))] -= 1
                self.meetings[frozenset((into, beside))] += 1
            members.add(into)


def mixed(
    chosen: Sequence[Pair], kept: Collection[Pair], closed: Collection[Pair], lived: Mapping[str, bool]
) -> list[Pair]:
    """The same loads with fewer repeated pairs: single swaps that help, in a fixed order, a bounded number of looks."""
    table, cells, looks = _Table(chosen, kept, lived), sorted(chosen), 0
    never = frozenset(closed)
    better = True
    while better and looks < MOST_LOOKS:
        better = False
        for place, (expression, reader) in enumerate(cells):
            beside = table.members[expression] - {reader}
            if looks >= MOST_LOOKS or table.cost(reader, beside) <= len(beside):  # they meet here and nowhere else
                continue
            other = _better(table, cells, place, never)
            looks += len(cells) if other is None else other + 1
            if other is not None:
                first, second = cells[place], cells[other]
                table.swap(first, second)
                cells[place], cells[other] = (first[0], second[1]), (second[0], first[1])
                better = True
    return cells


def _better(table: _Table, cells: Sequence[Pair], place: int, never: AbstractSet[Pair]) -> int | None:
    """The first cell with which changing places helps."""
    here, reader = cells[place]
    for other, (there, beside) in enumerate(cells):
        if table.gain(cells[place], cells[other]) > 0 and not {(here, beside), (there, reader)} & never:
            return other
    return None
