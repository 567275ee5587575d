"""What a door of the home page says at a given moment."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from impact.site.doors import State, Window, door

NOW = dt.datetime(2026, 5, 18, 10, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def test_nothing_behind_it_is_closed_without_a_date():
    found = door([], now=NOW, all_url="/all/")
    assert (found.state, found.url, found.closed_at, found.is_shut) == (State.CLOSED, "/all/", None, True)


def opened(url, closes_at=None):
    return Window(url, State.OPEN, NOW - DAY, closes_at)


def test_one_open_thing_is_entered_directly():
    found = door([opened("/one/", NOW + DAY)], now=NOW, all_url="/all/")
    assert (found.state, found.url, found.how_many, found.closes_at) == (State.OPEN, "/one/", 1, NOW + DAY)
    assert not found.is_shut


def test_several_open_things_lead_to_the_list_and_name_the_first_closing():
    windows = [opened("/a/", NOW + 3 * DAY), opened("/b/", NOW + 2 * DAY), opened("/c/")]
    found = door(windows, now=NOW, all_url="/all/")
    assert (found.url, found.how_many, found.closes_at) == ("/all/", 3, NOW + 2 * DAY)


def test_a_door_that_opens_later_names_the_first_opening():
    later = [Window(f"/{days}/", State.PLANNED, NOW + days * DAY) for days in (9, 4)]
    past = Window("/d/", State.CLOSED, None, NOW - DAY)
    found = door([*later, Window("/c/", State.PLANNED), past], now=NOW, all_url="/all/")
    assert (found.state, found.opens_at, found.closes_at, found.is_shut) == (State.PLANNED, NOW + 4 * DAY, None, True)


def test_a_plan_without_a_date_is_still_a_plan():
    found = door([Window("/a/", State.PLANNED)], now=NOW, all_url="/all/")
    assert (found.state, found.opens_at) == (State.PLANNED, None)


def test_a_closed_door_names_the_last_closing():
    windows = [Window(f"/{days}/", State.CLOSED, None, NOW - days * DAY) for days in (3, 0)]
    found = door(windows, now=NOW, all_url="/all/")
    assert (found.state, found.closed_at) == (State.CLOSED, NOW)


def test_what_is_closed_now_may_say_when_it_opens_again():
    found = door([Window("/a/", State.CLOSED, NOW + 7 * DAY)], now=NOW, all_url="/all/")
    assert (found.state, found.opens_at) == (State.PLANNED, NOW + 7 * DAY)


moments = st.one_of(st.none(), st.integers(-50, 50).map(lambda days: NOW + days * DAY))


@given(st.lists(st.builds(Window, st.just("/one/"), st.sampled_from(State), moments, moments)))
def test_a_door_is_open_exactly_when_something_behind_it_is(windows):
    found = door(windows, now=NOW, all_url="/all/")
    assert (found.state is State.OPEN) == any(window.state is State.OPEN for window in windows)
    assert found.closes_at is None or found.closes_at > NOW
    assert found.opens_at is None or found.opens_at > NOW
    assert found.closed_at is None or found.closed_at <= NOW
