import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.pure.lengths import months_between, months_later
from projects.pure.reports import is_filled, joined, missing_parts, state_of
from projects.pure.stages import STATES_BEFORE_THE_END, stage_place

DATES = st.dates(dt.date(2021, 1, 1), dt.date(2090, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 12, 5), 12, dt.date(2027, 12, 5)),
        (dt.date(2026, 11, 30), 3, dt.date(2027, 2, 28)),
    ],
)
def test_months_later(day, months, later):
    assert months_later(day, months) == later


@given(day=DATES, months=st.integers(1, 48))
def test_counting_months_finds_what_was_added(day, months):
    assert months_between(day, months_later(day, months) - dt.timedelta(days=1)) == months


@given(stages=st.integers(1, 12))
def test_stages_go_forward_from_the_first_and_end_behind_the_last(stages):
    places = [stage_place(state, stages) for state in (*STATES_BEFORE_THE_END, "complete")]
    assert places == sorted(places)
    assert places[-2:] == [stages, stages + 1]
    assert places[0] >= 1


def test_four_stages_are_the_four_states():
    assert [stage_place(state, 4) for state in STATES_BEFORE_THE_END] == [1, 2, 3, 4]


def test_pages_of_a_report():
    assert missing_parts({}) == ["done"]
    assert missing_parts({"done": {"text": ""}}) == ["done"]
    assert missing_parts({"done": {"text": "Something"}}) == []
    assert not is_filled({"on": "2026-05-01", "x_value": ""})
    assert joined({"text": "A"}, {"text": "B"}) == {"text": "A\n\nB"}
    assert joined({"text": ""}, {"text": "B"}) == {"text": "B"}
    assert state_of({"b": 2, "a": 1}) == "a:1 b:2" != state_of({"b": 3, "a": 1})
