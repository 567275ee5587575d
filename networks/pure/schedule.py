"""Dates for the meetings of a local network, spread evenly over its window; and what is not as usual about dates.

Plain Python: days come in, days go out; hours are the caller's.
"""

import calendar
import datetime as dt
from collections.abc import Collection, Sequence

OUTSIDE, TOO_CLOSE, WRONG_ORDER, WEEKEND, PAST = "outside", "too_close", "wrong_order", "weekend", "past"
_SATURDAY = 5
_WEEK = 7


def end_of_window(starts_on: dt.date, months: int) -> dt.date:
    """The last day of the window: so many calendar months later, the last day of a shorter month at the most."""
    whole = starts_on.month - 1 + months
    year, month = starts_on.year + whole // 12, whole % 12 + 1
    return dt.date(year, month, min(starts_on.day, calendar.monthrange(year, month)[1]))


def propose(
    starts_on: dt.date, *, months: int, meetings: int, weekday: int, avoid: Collection[dt.date] = ()
) -> list[dt.date]:
    """Days on `weekday` (Monday is 0), evenly through the window, the first as early as may be.

    A day to avoid moves to the same weekday of a neighbouring week. Days stay in order and inside the window as long as
    the window has room for them.
    """
    last = end_of_window(starts_on, months)
    first = starts_on + dt.timedelta(days=(weekday - starts_on.weekday()) % _WEEK)
    weeks = max((last - first).days // _WEEK, 0)
    free = [day for week in range(weeks + 1) if (day := first + dt.timedelta(weeks=week)) not in avoid]
    if len(free) < meetings:  # no room: week after week, also past the window, and the warnings say so
        free = [first + dt.timedelta(weeks=week) for week in range(meetings)]
    if meetings == 1:
        return free[:1]
    step = (len(free) - 1) / (meetings - 1)
    return [free[round(place * step)] for place in range(meetings)]


def warnings_about(
    days: Sequence[dt.date], *, starts_on: dt.date | None, months: int, days_between: int, today: dt.date
) -> list[tuple[int, str]]:
    """(place in the list from 0, what is not as usual) in order; nothing when all is as usual."""
    found = []
    last = end_of_window(starts_on, months) if starts_on else None
    for place, day in enumerate(days):
        if starts_on and last and not starts_on <= day <= last:
            found.append((place, OUTSIDE))
        if place and day <= days[place - 1]:
            found.append((place, WRONG_ORDER))
        elif place and (day - days[place - 1]).days < days_between:
            found.append((place, TOO_CLOSE))
        if day.weekday() >= _SATURDAY:
            found.append((place, WEEKEND))
        if day < today:
            found.append((place, PAST))
    return found
