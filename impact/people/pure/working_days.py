"""Deadlines in working days. Bank holidays differ by nation and count as working days: a date is never too late."""

import datetime as dt

_FRIDAY = 4


def add_working_days(day: dt.date, days: int) -> dt.date:
    """The day that many working days (Monday to Friday) after `day`. Raises ValueError when `days` is negative."""
    if days < 0:
        message = "Working days are counted forwards."
        raise ValueError(message)
    while days:
        day += dt.timedelta(days=1)
        if day.weekday() <= _FRIDAY:
            days -= 1
    return day
