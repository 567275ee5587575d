"""Stages, windows, answers and asking, in plain Python."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.engagement.pure import answers, asking, stages
from impact.privacy.rounding import rounded, shown

LONDON = ZoneInfo("Europe/London")
NOW = dt.datetime(2026, 5, 18, 10, 0, tzinfo=LONDON)
DAY = dt.timedelta(days=1)
ENDS = {"held", "cancelled"}


def window(status="open", opens=-5, closes=5, starts=8, ends=9):
    moments = [None if days is None else NOW + days * DAY for days in (opens, closes)]
    return stages.Window(status, *moments, NOW + starts * DAY, NOW + ends * DAY)


@pytest.mark.parametrize("status", ["planned", "open", "closed", "held", "cancelled"])
@pytest.mark.parametrize("verb", ["open", "close", "reopen", "hold", "cancel", "nonsense"])
def test_only_what_the_table_says(status, verb):
    assert stages.after(status, verb) == stages.STAGES.get((status, verb))
    if status in ENDS:
        assert stages.after(status, verb) is None


@given(st.lists(st.sampled_from(["open", "close", "reopen", "hold", "cancel"]), max_size=12))
def test_what_is_over_stays_over(verbs):
    status = "planned"
    for verb in verbs:
        following = stages.after(status, verb)
        assert not (status in ENDS and following)
        status = following or status


@given(st.lists(st.sampled_from(["introduce", "talk", "drop"]), max_size=8))
def test_connections_are_never_lost(verbs):
    status = "suggested"
    for verb in verbs:
        status = stages.connection_after(status, verb) or status
        assert status in {"suggested", "introduced", "in_touch", "nothing"}


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "open"),
        ({"opens": 1}, "planned"),
        ({"closes": -1}, "closed"),
        ({"status": "planned"}, "planned"),
        ({"status": "closed"}, "closed"),
        ({"starts": -2, "ends": -1}, "over"),
        ({"status": "closed", "starts": -2, "ends": -1}, "over"),
        ({"status": "planned", "starts": -2, "ends": -1}, "planned"),
        ({"status": "cancelled"}, "cancelled"),
        ({"status": "held", "starts": -2, "ends": -1}, "held"),
        ({"opens": None}, "open"),
    ],
)
def test_what_people_are_told(changes, state):
    assert window(**changes).state(NOW) == state


@pytest.mark.parametrize(
    ("changes", "started", "takes"),
    [
        ({}, 0, True),
        ({"closes": -0.5}, -1, True),
        ({"closes": -0.5}, 0, False),
        ({"closes": -2}, -3, False),
        ({"closes": -0.5, "starts": -0.1}, -1, False),
        ({"closes": -0.5, "status": "closed"}, -1, True),
        ({"closes": -0.5, "status": "held"}, -1, False),
        ({"status": "closed", "closes": None}, -1, False),
    ],
)
def test_who_began_in_time_may_finish(changes, started, takes):
    assert window(**changes).takes(NOW, started_at=NOW + started * DAY) is takes


def test_when_seats_move_and_when_things_are_asked():
    assert window().seats_move(NOW)
    assert not window(starts=-1).seats_move(NOW)
    assert not window(status="cancelled").seats_move(NOW)
    assert window(starts=-1).has_begun(NOW)
    assert not window(status="cancelled", starts=-1).has_begun(NOW)
    assert not window(starts=-1).is_over(NOW)
    assert window(starts=-2, ends=-1).is_over(NOW)
    assert window(status="held").is_over(NOW)
    assert not window(status="planned", starts=-2, ends=-1).is_over(NOW)


def test_answers_that_are_needed():
    told = {"name": "A", "written_in": "en", "contact_route": "email", "evil": "x"}
    assert "evil" not in answers.tidied(told)
    assert answers.missing(told) == ("email",)
    assert answers.missing({**told, "email": "a@example.org"}) == ()
    assert answers.missing({}) == ("name", "written_in", "contact_route")
    assert answers.email_of({**told, "email": " A@Example.org "}) == "a@example.org"
    assert answers.email_of({"contact_route": "phone", "email": "a@example.org"}) == ""


def test_when_we_ask():
    day = dt.date(2026, 5, 18)
    assert asking.ask_day(day, 12) == dt.date(2026, 8, 10)
    for weeks in (0, -1, 105):
        with pytest.raises(ValueError, match="weeks"):
            asking.ask_day(day, weeks)


@given(st.lists(st.integers(0, 400), max_size=40))
def test_we_ask_at_most_twice_with_two_weeks_between(days):
    asked: list[dt.date] = []
    for offset in sorted(days):
        today = dt.date(2026, 1, 1) + dt.timedelta(days=offset)
        number = asking.next_asking(asked, today)
        if number is not None:
            assert number == len(asked) + 1
            asked.append(today)
    assert len(asked) <= 2
    if len(asked) == 2:
        assert (asked[1] - asked[0]).days >= 14


@given(st.lists(st.integers(1, 5), max_size=30))
def test_totals_are_shown_from_ten_on(scores):
    found = asking.totals(scores)
    assert found.exact == len(scores)
    assert found.is_shown is (len(scores) >= 10)
    assert found.base == (rounded(len(scores)) if found.is_shown else 0)
    if found.counts is None:
        assert not found.hides_some
    else:
        for score, number in found.counts:
            assert number == shown(scores.count(score)), "never an exact small number"
            assert number is None or (number >= 10 and number % 5 == 0)
        assert found.hides_some is any(number is None for _score, number in found.counts)
        assert [score for score, _number in found.counts] == [5, 4, 3, 2, 1]
