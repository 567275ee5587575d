"""What may be shown: the gate on small groups, rounding, and the mark [c]. Plain whole-number arithmetic.

Counts are rounded to the nearest 5. A rounded count below 10 is not shown: it becomes [c] (`None` here), so [c]
stands for 0 to 7 and a shown `r` stands for r-2 to r+2. The test is on the *rounded* value. Shares are whole
percentages of one rounded number over another. Points are rounded to 5 and hidden together with their count.
Groups are shown against priorities only from a minimum base on; smaller ones are merged by a map fixed before the
survey opens. The full audit of what a set of tables implies is a later step: it will take these same rules in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from impact.privacy.rounding import HIDE_BELOW, ROUND_TO, rounded, shown

__all__ = [
    "HIDE_BELOW",
    "MERGES",
    "MINIMUM_BASE",
    "ROUND_TO",
    "MergesNotNested",
    "Rules",
    "check_merges",
    "gate",
    "rounded",
    "share",
    "shown",
    "shown_points",
]

MINIMUM_BASE = 50

# The merge map over perspective numbers, fixed beforehand and the same in every edition. Each step names the groups
# that are counted together when one of them is too small alone; later steps hold earlier ones whole.
# People with lived experience are never counted together with anybody else while there is another way.
MERGES: tuple[tuple[int, ...], ...] = (
    (5, 6),
    (7, 8),
    (5, 6, 7, 8),
    (4, 5, 6, 7, 8),
    (3, 4, 5, 6, 7, 8),
    (1, 2),
    (1, 2, 3, 4, 5, 6, 7, 8),
)


@dataclass(frozen=True, slots=True)
class Rules:
    """The numbers of the rule set, printed in every report."""

    minimum_base: int = MINIMUM_BASE
    round_to: int = ROUND_TO
    hide_below: int = HIDE_BELOW
    merges: tuple[tuple[int, ...], ...] = MERGES


class MergesNotNested(ValueError):
    """Two steps of a merge map overlap without one holding the other whole."""


def shown_points(doubled: int, count: int) -> int | None:
    """Points to the nearest 5 (halves up), hidden together with the count they come from."""
    if shown(count) is None:
        return None
    return ROUND_TO * ((doubled + ROUND_TO) // (2 * ROUND_TO))


def share(count: int, base: int) -> int | None:
    """A whole percentage of the rounded count over the rounded base (halves up), or None for [c]."""
    top, bottom = shown(count), shown(base)
    if top is None or bottom is None:
        return None
    return (200 * top + bottom) // (2 * bottom)


def check_merges(merges: Sequence[Sequence[int]]) -> None:
    """Raise MergesNotNested unless later steps hold earlier ones whole or not at all."""
    for index, step in enumerate(merges):
        for later in merges[index + 1 :]:
            both = set(step) & set(later)
            if both and both != set(step):
                message = f"{tuple(step)} and {tuple(later)}"
                raise MergesNotNested(message)


def gate(bases: Mapping[int, int], groups: Iterable[int], *, rules: Rules | None = None) -> tuple[tuple[int, ...], ...]:
    """Merge groups until every block has the minimum base. Empty: even together they are too few.

    The smallest block under the minimum goes first (the lowest number on a tie) and takes in everything its next
    step of the map names. A group the map does not know joins all the others.
    """
    settled = rules or Rules()
    check_merges(settled.merges)
    everyone = tuple(sorted(set(groups)))
    blocks: list[tuple[int, ...]] = [(number,) for number in everyone]
    while True:
        small = [block for block in blocks if _base(bases, block) < settled.minimum_base]
        if not small:
            return tuple(sorted(blocks))
        worst = min(small, key=lambda block: (_base(bases, block), block))
        if worst == everyone:
            return ()
        step = _next_step(worst, everyone, settled.merges)
        joined = [block for block in blocks if set(block) & step]
        blocks = [block for block in blocks if not set(block) & step]
        blocks.append(tuple(sorted(number for block in joined for number in block)))


def _base(bases: Mapping[int, int], block: Iterable[int]) -> int:
    return sum(bases.get(number, 0) for number in block)


def _next_step(block: tuple[int, ...], everyone: tuple[int, ...], merges: Sequence[Sequence[int]]) -> set[int]:
    for step in merges:
        wider = set(step) & set(everyone)
        if set(block) < wider:
            return wider
    return set(everyone)
