"""What several people's scores come to: the middle one, how far apart they are, and what is missing."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

LEAST_PEOPLE = 2
WIDE = 2

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Spread:
    """How several people scored one criterion."""

    people: int
    median: float
    lowest: int
    highest: int

    @property
    def is_wide(self) -> bool:
        """People see it so differently that they should talk."""
        return self.highest - self.lowest >= WIDE


def spread(scores: Sequence[int]) -> Spread | None:
    """The median and the range, or None when nobody has scored."""
    if not scores:
        return None
    return Spread(len(scores), float(median(scores)), min(scores), max(scores))


def unfinished(criteria: Iterable[Key], scored: Iterable[tuple[Key, int]], *, least: int = LEAST_PEOPLE) -> list[Key]:
    """Criteria that fewer than `least` people have scored; `scored` names the criterion and who scored it."""
    people: dict[Key, set[int]] = {}
    for criterion, person in scored:
        people.setdefault(criterion, set()).add(person)
    return [criterion for criterion in criteria if len(people.get(criterion, ())) < least]
