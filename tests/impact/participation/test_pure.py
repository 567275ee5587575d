"""Plain rules: stages, deadlines, files for spreadsheets, the pool."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.participation.pure.calendar import one_line
from impact.participation.pure.money import csv_file, harmless
from impact.participation.pure.pooling import Row, complete_quotas, figures_of, member_id, number_of, pool_from
from impact.participation.pure.replacing import next_people, replacement_seed
from impact.participation.pure.stages import STAGES, after, answer_deadline, needs_after, reminder_due
from impact.selection import plan_lottery

QUOTAS = [{"feature": "group", "value": value, "minimum": 1, "maximum": 3} for value in ("a", "b")]


def rows(*values, household=""):
    return [Row(number, {"group": value}, household) for number, value in enumerate(values, start=1)]


def test_stages_are_a_table():
    assert after("offered", "accept") == "accepted"
    assert after("accepted", "offer") is None
    assert needs_after("met", "review") == "reviewed"
    assert needs_after("reviewed", "flag") is None
    assert {status for status, _verb in STAGES} <= {"waiting", "offered", "accepted", "declined", "lapsed", "left"}


@given(st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)), st.integers(1, 60))
def test_a_deadline_is_at_eight_in_the_evening(day, days):
    deadline = answer_deadline(day, days)
    assert (deadline.hour, deadline.date()) == (20, day + dt.timedelta(days=days))


def test_people_get_at_least_a_day():
    with pytest.raises(ValueError, match="at least a day"):
        answer_deadline(dt.date(2026, 1, 1), 0)


def test_a_reminder_is_due_between_its_moment_and_the_start():
    start = dt.datetime(2026, 5, 1, 10, tzinfo=dt.UTC)
    assert not reminder_due(start, 24, start - dt.timedelta(hours=25))
    assert reminder_due(start, 24, start - dt.timedelta(hours=24))
    assert not reminder_due(start, 24, start)


@given(st.text())
def test_a_cell_never_begins_a_formula(cell):
    assert not harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert harmless(cell) in {cell, f"'{cell}"}


def test_a_file_for_finance_reads_back():
    read = list(csv.reader(io.StringIO(csv_file(["name", "amount"], [['Ann, "B"', 3], ["=1+1", "x\ny"]]))))
    assert read == [["name", "amount"], ['Ann, "B"', "3"], ["'=1+1", "x\ny"]]


@given(st.text())
def test_a_name_is_one_line_in_a_calendar(text):
    line = one_line(text)
    assert line.isprintable()
    assert "\n" not in line


def test_values_nobody_set_ask_for_nothing():
    complete = complete_quotas(QUOTAS, rows("a", "b", "c"), 2)
    assert [(one["value"], one["minimum"], one["maximum"]) for one in complete] == [
        ("a", 1, 3), ("b", 1, 3), ("c", 0, 2),
    ]  # fmt: skip
    assert complete_quotas([], rows("a"), 1) == []


def test_ids_keep_the_order_of_numbers():
    assert sorted(map(member_id, (10, 9, 100))) == [member_id(9), member_id(10), member_id(100)]
    assert number_of(member_id(42)) == 42


def test_figures_are_of_the_whole_and_of_nobody():
    people = rows(*"aaabbbcc")
    lottery = plan_lottery(pool_from(people, complete_quotas(QUOTAS, people, 4), 4), panels=600, equal=True)
    figures = figures_of(lottery)
    assert figures["bound"] >= figures["minimum"] > 0
    assert set(figures) == {
        "panels", "equal", "minimum", "maximum", "bound", "proof", "gini", "geometric_mean", "impossible", "curve", "prices",
    }  # fmt: skip


def next_for(people, size=3, *, fixed=(), gone=(), seats=1, number=1):
    pool = pool_from(people, complete_quotas(QUOTAS, people, size), size)
    ids = [{member_id(one) for one in found} for found in (fixed, gone)]
    seed = replacement_seed("ab" * 32, number)
    return next_people(pool, fixed=ids[0], gone=ids[1], seats=seats, seed=seed)


def test_the_next_person_keeps_the_mix():
    picked, changes = next_for(rows(*"aaabbb"), fixed=(1, 2), gone=(4,), seats=1)
    assert changes == ()
    assert number_of(picked[0]) in {5, 6}, "only a b keeps one of each"


def test_where_nobody_keeps_the_mix_the_numbers_give_least():
    picked, changes = next_for(rows(*"aaab"), fixed=(1, 2), gone=(4,), seats=1)
    assert [number_of(one) for one in picked] == [3]
    assert [(one.value, one.bound, one.now, one.then) for one in changes] == [("b", "minimum", 1, 0)]


def test_numbers_that_gave_before_give_again():
    people = rows(*"aaaaa", "b")
    picked, _changes = next_for(people, size=4, fixed=(1, 2, 3, 4), gone=(), seats=1)
    assert len(picked) == 1


def test_nobody_left_is_nobody_picked():
    assert next_for(rows(*"aab"), fixed=(1, 2), gone=(3,)) == ((), ())
    together = [Row(1, {"group": "a"}, "home"), Row(2, {"group": "b"}), Row(3, {"group": "b"}, "home")]
    assert next_for(together, fixed=(1, 2)) == ((), ()), "one seat for a household"


def test_more_seats_than_people_ask_them_all():
    picked, _changes = next_for(rows(*"aabb"), size=4, fixed=(1,), gone=(2,), seats=3)
    assert sorted(map(number_of, picked)) == [3, 4]


def test_each_time_has_a_seed_of_its_own():
    assert len({replacement_seed("00" * 32, number) for number in range(1, 50)}) == 49
