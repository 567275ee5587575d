"""Until when members may answer a record or a plan. Plain Python: time comes in."""

import datetime as dt

from impact.participation.pure.stages import EVENING, LONDON
from impact.people.pure.working_days import add_working_days


def answers_until(told_on: dt.date, working_days: int) -> dt.datetime:
    """Eight in the evening, local time, so many working days after somebody was told."""
    return dt.datetime.combine(add_working_days(told_on, working_days), EVENING, LONDON)
