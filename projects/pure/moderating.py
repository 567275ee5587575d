"""Where reviewers differ so widely that they should talk it over, and how long a reviewer has still."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDE_TOTAL = 8
WIDE_CRITERION = 3


@dataclass(frozen=True, slots=True)
class Spread:
    """How far apart the reviews of one expression are: in all, and criterion by criterion."""

    total: int
    criteria: Mapping[str, int]

    def is_wide(self, wide_total: int = WIDE_TOTAL) -> bool:
        """Whether they should talk: totals far apart, or one criterion seen very differently."""
        return self.total >= wide_total or any(apart >= WIDE_CRITERION for apart in self.criteria.values())

    def widest(self) -> tuple[str, ...]:
        """The criteria that are seen very differently."""
        return tuple(name for name, apart in self.criteria.items() if apart >= WIDE_CRITERION)


def spread(reviews: Sequence[Mapping[str, int]]) -> Spread:
    """The spread of whole reviews (criterion -> score); nothing is apart when there are none."""
    if not reviews:
        return Spread(0, {})
    totals = [sum(review.values()) for review in reviews]
    names = [name for name in reviews[0] if all(name in review for review in reviews)]
    criteria = {
        name: max(review[name] for review in reviews) - min(review[name] for review in reviews) for name in names
    }
    return Spread(max(totals) - min(totals), criteria)
