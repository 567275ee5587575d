"""How long a project lasts, in months: plain calendar arithmetic."""

import datetime as dt
from calendar import monthrange

DAYS_A_MONTH = 365.25 / 12


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months later; the last day of a shorter month."""
    years, place = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(years, place + 1, min(day.day, monthrange(years, place + 1)[1]))


def months_between(starts_on: dt.date, ends_on: dt.date) -> int:
    """About how many months, both days included."""
    return round(((ends_on - starts_on).days + 1) / DAYS_A_MONTH)
