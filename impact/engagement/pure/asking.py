"""When we ask whether something happened, and what the answers come to. Plain Python."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from impact.privacy.rounding import rounded, shown

USUAL_WEEKS = 12
FEWEST_WEEKS, MOST_WEEKS = 1, 104
DAYS_BETWEEN = 14
MOST_ASKED = 2
FEWEST_ANSWERS = 10
SCORES = (5, 4, 3, 2, 1)


def ask_day(day: dt.date, weeks: int) -> dt.date:
    """The day on which we ask, so many weeks after `day`. Raises ValueError for a number of weeks nobody would want."""
    if not FEWEST_WEEKS <= weeks <= MOST_WEEKS:
        message = f"Ask between {FEWEST_WEEKS} and {MOST_WEEKS} weeks later."
        raise ValueError(message)
    return day + dt.timedelta(weeks=weeks)


def next_asking(asked_on: list[dt.date], today: dt.date) -> int | None:
    """The number of the mail that is due, one or two; None when it is too soon or we have asked twice."""
    if not asked_on:
        return 1
    if len(asked_on) >= MOST_ASKED or today < max(asked_on) + dt.timedelta(days=DAYS_BETWEEN):
        return None
    return len(asked_on) + 1


@dataclass(frozen=True, slots=True)
class Totals:
    """How useful people found an event; `counts` is None when too few said so to show it.

    `exact` is for staff. `base` and `counts` are for everybody: rounded, and None for a count too small to show.
    """

    exact: int
    base: int
    counts: tuple[tuple[int, int | None], ...] | None

    @property
    def is_shown(self) -> bool:
        """Whether enough people answered."""
        return self.counts is not None

    @property
    def hides_some(self) -> bool:
        """Whether a count is too small to show."""
        return any(count is None for _score, count in self.counts or ())


def totals(scores: Iterable[int]) -> Totals:
    """Count the answers; below ten nothing is shown."""
    given = list(scores)
    exact = len(given)
    if exact < FEWEST_ANSWERS:
        return Totals(exact, 0, None)
    return Totals(exact, rounded(exact), tuple((score, shown(given.count(score))) for score in SCORES))
