import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.enums import CallStatus, ExpressionStatus, ProjectStatus
from projects.pure import stages

MOMENTS = st.datetimes(timezones=st.just(dt.UTC))
ORDER = CallStatus.values


@given(status=st.sampled_from(ORDER), times=st.lists(MOMENTS, min_size=4, max_size=4).map(sorted))
def test_the_clock_only_moves_a_call_forward(status, times):
    opens_at, first, second, closes_at = times
    phases = [stages.call_phase(status, opens_at, closes_at, now) for now in (first, second)]
    assert ORDER.index(status) <= ORDER.index(phases[0]) <= ORDER.index(phases[1])


def test_the_deadline_is_strict(now):
    week = dt.timedelta(days=7)
    tick = dt.timedelta(microseconds=1)
    assert stages.call_phase("planned", now, now + week, now - tick) == "planned"
    assert stages.call_phase("planned", now, now + week, now) == "open"
    assert stages.call_phase("open", now, now + week, now + week - tick) == "open"
    assert stages.call_phase("open", now, now + week, now + week) == "closed"
    assert stages.call_phase("planned", now, now + week, now + week) == "closed"
    assert stages.call_phase("decided", now, now + week, now) == "decided"


@pytest.mark.parametrize(
    ("table", "words"),
    [(stages.CALL, CallStatus), (stages.EXPRESSION, ExpressionStatus), (stages.PROJECT, ProjectStatus)],
)
def test_tables_use_the_stored_words_and_reach_every_state(table, words):
    states = {before for before, _verb in table} | {step[0] for step in table.values()}
    assert states == set(words.values)
    assert all(before != after for before, after in stages.moves(table))


def test_what_the_table_does_not_allow_leads_nowhere():
    assert stages.after(stages.EXPRESSION, "draft", "send") == "sent"
    assert stages.after(stages.EXPRESSION, "withdrawn", "send") is None
