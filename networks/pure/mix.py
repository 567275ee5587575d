"""Whether a group has the people its kind of network wants. Warnings for people to weigh, never rules."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mix:
    """What is not as usual: so many too few or too many, and kinds nobody belongs to."""

    people: int
    too_few: int
    too_many: int
    missing: tuple[str, ...]
    counts: dict[str, int]

    @property
    def as_usual(self) -> bool:
        """Nothing to say."""
        return not (self.too_few or self.too_many or self.missing)


def mix_of(kinds: Iterable[str], *, wanted: Sequence[str], people_from: int, people_to: int) -> Mix:
    """Compare the kinds of the people there are with what is wanted."""
    counts = Counter(kinds)
    people = sum(counts.values())
    return Mix(
        people=people,
        too_few=max(0, people_from - people),
        too_many=max(0, people - people_to),
        missing=tuple(kind for kind in wanted if not counts[kind]),
        counts={kind: counts[kind] for kind in dict.fromkeys([*wanted, *sorted(counts)])},
    )
