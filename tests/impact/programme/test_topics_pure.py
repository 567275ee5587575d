"""Scores, columns and months: plain Python."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.programme.pure import stages
from impact.programme.pure.evidence import COLUMNS, silent
from impact.programme.pure.months import beside_usual
from impact.programme.pure.scores import Spread, spread, unfinished

SCORE = st.integers(0, 4)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], None),
        ([3], Spread(1, 3.0, 3, 3)),
        ([2, 3], Spread(2, 2.5, 2, 3)),
        ([0, 4, 4], Spread(3, 4.0, 0, 4)),
    ],
)
def test_the_middle_score_and_how_far_apart_they_are(scores, expected):
    assert spread(scores) == expected


@pytest.mark.parametrize(("scores", "wide"), [([2, 2], False), ([2, 3], False), ([1, 3], True), ([0, 4], True)])
def test_people_who_see_it_differently_should_talk(scores, wide):
    assert spread(scores).is_wide is wide


@given(st.lists(SCORE, min_size=1))
def test_the_middle_lies_between_lowest_and_highest_whatever_the_order(scores):
    found = spread(scores)
    assert found.lowest <= found.median <= found.highest
    assert found == spread(sorted(scores))


@pytest.mark.parametrize(
    ("scored", "missing"),
    [
        ([], ["a", "b"]),
        ([("a", 1), ("a", 1), ("b", 1)], ["a", "b"]),
        ([("a", 1), ("a", 2), ("b", 1)], ["b"]),
        ([("a", 1), ("a", 2), ("b", 1), ("b", 3)], []),
        ([("c", 1), ("c", 2)], ["a", "b"]),
    ],
)
def test_a_criterion_needs_two_people_and_twice_the_same_is_one(scored, missing):
    assert unfinished(["a", "b"], scored) == missing


@given(st.lists(st.sampled_from(COLUMNS)), st.lists(st.sampled_from(COLUMNS)))
def test_a_column_is_silent_when_it_has_neither_item_nor_note(items, notes):
    assert set(silent(items, notes)) == set(COLUMNS) - set(items) - set(notes)


@pytest.mark.parametrize(
    ("months", "word"), [(1, "shorter"), (11, "shorter"), (12, ""), (18, ""), (19, "longer"), (600, "longer")]
)
def test_what_is_not_usual_is_said(months, word):
    assert beside_usual(months, 12, 18) == word


def test_a_gap_that_was_filled_can_be_open_again():
    assert stages.after(stages.GAP, "filled", "reopen") == "open"
    assert stages.after(stages.GAP, "open", "reopen") is None
    assert stages.after(stages.GAP, "nonsense", "fill") is None
