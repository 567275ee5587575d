import datetime as dt
import itertools

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from networks.pure.schedule import (
    OUTSIDE,
    PAST,
    TOO_CLOSE,
    WEEKEND,
    WRONG_ORDER,
    end_of_window,
    propose,
    warnings_about,
)

DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2031, 12, 31))
MONTHS = st.integers(1, 24)


@given(DAYS, MONTHS)
def test_a_window_ends_as_calendars_count(day, months):
    assert end_of_window(day, months) == day + relativedelta(months=months)


@given(DAYS, MONTHS, st.integers(1, 8), st.integers(0, 6), st.lists(DAYS, max_size=20))
def test_proposed_days_are_in_order_inside_and_apart(starts_on, months, meetings, weekday, avoid):
    days = propose(starts_on, months=months, meetings=meetings, weekday=weekday, avoid=avoid)
    assert len(days) == meetings
    assert days == sorted(set(days))
    assert {day.weekday() for day in days} == {weekday}
    assert days[0] >= starts_on
    weeks = [starts_on + dt.timedelta(days=n) for n in range((end_of_window(starts_on, months) - starts_on).days + 1)]
    free = [day for day in weeks if day.weekday() == weekday and day not in avoid]
    if len(free) >= meetings:
        assert set(days) <= set(free)
        assert days[0] == free[0]
        if (
            meetings > 1
        ):  # evenly: no two gaps differ by more than the weeks that had to be avoided, and one for rounding
            places = [free.index(day) for day in days]
            gaps = [later - earlier for earlier, later in itertools.pairwise(places)]
            assert max(gaps) - min(gaps) <= 1
            assert places[-1] == len(free) - 1


@given(st.lists(DAYS, max_size=6), st.none() | DAYS, MONTHS, st.integers(0, 60), DAYS)
def test_warnings_say_exactly_what_is_not_as_usual(days, starts_on, months, between, today):
    found = warnings_about(days, starts_on=starts_on, months=months, days_between=between, today=today)
    expected = set()
    for place, day in enumerate(days):
        if starts_on and not starts_on <= day <= starts_on + relativedelta(months=months):
            expected.add((place, OUTSIDE))
        if place:
            gap = (day - days[place - 1]).days
            expected |= {(place, WRONG_ORDER)} if gap <= 0 else {(place, TOO_CLOSE)} if gap < between else set()
        if day.strftime("%a") in ("Sat", "Sun"):
            expected.add((place, WEEKEND))
        if day < today:
            expected.add((place, PAST))
    assert set(found) == expected
    assert len(found) == len(expected)
    assert [place for place, _what in found] == sorted(place for place, _what in found)
