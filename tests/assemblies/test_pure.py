"""When an Assembly takes sign-ups, and which answers belong together: plain Python."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assemblies.enums import AssemblyStatus
from assemblies.pure.answers import ALWAYS_NEEDED, KEYS, email_of, missing, tidied
from assemblies.pure.stages import GRACE, STAGES, Window, after

LONDON = ZoneInfo("Europe/London")
OPENS = dt.datetime(2026, 5, 1, 9, tzinfo=LONDON)
CLOSES = dt.datetime(2026, 5, 31, 17, tzinfo=LONDON)
HOUR = dt.timedelta(hours=1)
WHOLE = {
    "name": "A", "written_in": "en", "contact_route": "email", "email": "a@example.org", "perspectives": [1],
    "main_perspective": 1, "nation": "wls", "new_here": "no",
}  # fmt: skip


def test_every_status_can_be_reached_and_is_known():
    assert {"planned", *STAGES.values()} == set(AssemblyStatus.values)
    assert after("planned", "open") == "open"
    assert after("finished", "open") is None


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (OPENS - HOUR, "planned"),
        (OPENS, "open"),
        (CLOSES - HOUR, "open"),
        (CLOSES, "closed"),
        (CLOSES + HOUR, "closed"),
    ],
)
def test_open_means_between_its_two_moments(moment, state):
    assert Window("open", OPENS, CLOSES).state(moment) == state


def test_other_states_do_not_depend_on_the_clock():
    assert Window("planned", OPENS, CLOSES).state(OPENS) == "planned"
    assert Window("open", None, None).state(OPENS) == "open"
    assert Window("meeting", OPENS, CLOSES).state(OPENS) == "meeting"


@pytest.mark.parametrize(
    ("status", "started", "moment", "takes"),
    [
        ("open", CLOSES - HOUR, CLOSES - HOUR, True),
        ("open", CLOSES - HOUR, CLOSES + GRACE - HOUR, True),
        ("closed", CLOSES - HOUR, CLOSES + GRACE - HOUR, True),
        ("open", CLOSES - HOUR, CLOSES + GRACE, False),
        ("closed", CLOSES, CLOSES + HOUR, False),
        ("selected", CLOSES - HOUR, CLOSES + HOUR, False),
        ("planned", OPENS - HOUR, OPENS, False),
    ],
)
def test_who_began_in_time_has_24_more_hours(status, started, moment, takes):
    assert Window(status, OPENS, CLOSES).takes(moment, started_at=started) is takes


def test_closed_without_a_date_takes_nobody():
    assert not Window("closed", None, None).takes(OPENS, started_at=OPENS)


@pytest.mark.parametrize(
    "closing", [dt.datetime(2026, 3, 28, 17, tzinfo=LONDON), dt.datetime(2026, 10, 24, 17, tzinfo=LONDON)]
)
def test_24_hours_are_24_hours_over_a_clock_change(closing):
    window = Window("open", OPENS - dt.timedelta(days=300), closing)
    real = closing.astimezone(dt.UTC)
    assert window.takes(real + dt.timedelta(hours=22), started_at=closing - HOUR)
    assert not window.takes(real + dt.timedelta(hours=25), started_at=closing - HOUR)


def test_one_perspective_is_the_main_one():
    assert tidied({"perspectives": [3]})["main_perspective"] == 3


def test_a_main_perspective_no_longer_named_is_asked_for_again():
    assert tidied({"perspectives": [1, 2], "main_perspective": 3})["main_perspective"] is None
    assert tidied({"perspectives": [1, 2], "main_perspective": 2})["main_perspective"] == 2


@given(
    st.dictionaries(st.sampled_from([*sorted(KEYS - {"perspectives"}), "csrf", "x"]), st.text()),
    st.lists(st.integers(1, 8)),
)
def test_tidying_keeps_what_is_ours_and_tidying_twice_changes_nothing(answers, named):
    once = tidied({**answers, "perspectives": named})
    assert set(once) <= KEYS
    assert tidied(once) == once
    assert once["main_perspective"] is None or once["main_perspective"] in named


@pytest.mark.parametrize("key", [*ALWAYS_NEEDED, "email"])
@pytest.mark.parametrize("nothing", [None, "", []])
def test_what_is_missing_is_named(key, nothing):
    assert missing(WHOLE) == ()
    if key == "contact_route":
        return
    assert missing({**WHOLE, key: nothing}) == (key,)


@pytest.mark.parametrize(
    ("route", "needs"),
    [
        ("letter", ("address",)),
        ("phone", ("phone",)),
        ("text", ("phone",)),
        ("supporter", ("supporter_name", "supporter_contact")),
    ],
)
def test_each_route_needs_its_contact(route, needs):
    assert missing({**WHOLE, "contact_route": route}) == needs


def test_only_an_email_address_tells_people_apart():
    assert email_of({**WHOLE, "email": " A@Example.org "}) == "a@example.org"
    assert email_of({**WHOLE, "contact_route": "phone"}) == ""
