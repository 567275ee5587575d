"""The set after moves, and which rules it keeps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.pure.choosing import (
    Cell,
    Checked,
    Facts,
    Rule,
    check,
    cross,
    led_by,
    points,
    share,
    standing,
    total_of,
    yes_or_no,
)

PLACES = st.sampled_from(["in", "reserve", "out"])
ONES = st.sampled_from("abcdefg")


@given(st.lists(st.tuples(ONES, PLACES)))
def test_everybody_stands_in_one_place_and_the_last_move_decides(moves):
    now = standing("abc", "de", moves)
    assert not now.chosen & set(now.reserves)
    assert len(now.reserves) == len(set(now.reserves))
    last = {"a": "in", "b": "in", "c": "in", "d": "reserve", "e": "reserve", "f": "out", "g": "out"} | dict(moves)
    assert {one: now.place(one) for one in "abcdefg"} == last


def test_reserves_keep_their_order():
    assert standing("ab", "cde", [("d", "in"), ("a", "reserve"), ("c", "reserve")]).reserves == ("c", "e", "a")


def test_rules_are_counted():
    rules = (Rule("nation", "wls", 1, None), Rule("nation", "eng", 0, 1), Rule("kind", "charity", 0, 9))
    values = {"a": {"nation": "eng", "kind": "charity"}, "b": {"nation": "eng"}}
    found = check(rules, Facts(values, {"b"}), "ab", 3)
    assert [(one.rule.feature, one.count, one.off, one.kept) for one in found] == [
        ("size", 2, -1, False),
        ("floor", 1, 1, False),
        ("nation", 0, -1, False),
        ("nation", 2, 1, False),
        ("kind", 1, 0, True),
    ]
    assert rules[0].key == "nation:wls"
    assert Checked(rules[2], 9).kept


def test_small_words():
    assert [led_by(kind) for kind in ("user_led", "carer_led", "council")] == ["lived", "lived", ""]
    assert [yes_or_no(said=said) for said in (True, False, None)] == ["yes", "no", ""]
    assert total_of("ab", {"a": 2.5}) == 2.5
    assert (share(1, 4), share(0, 0)) == (25, None)
    assert [points(one) for one in (3.0, 2.5, 1.256)] == ["3", "2.5", "1.26"]


@pytest.mark.parametrize(
    ("cell", "heat"), [((0, 0), 0), ((0, 9), 0), ((1, 9), 1), ((4, 8), 2), ((3, 4), 3), ((9, 9), 4)]
)
def test_the_more_are_in_the_stronger_the_colour(cell, heat):
    assert Cell(*cell).heat == heat


def test_pairs_are_counted():
    assert cross([("a", "x"), ("a", "x"), ("b", "y")], [("a", "x")]) == {("a", "x"): Cell(1, 2), ("b", "y"): Cell(0, 1)}
