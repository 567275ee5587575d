"""From what was sent to a coded answer or a problem."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.answers import Cleaned, Problem, bounds, clean, is_sound, keep_order, moved, tidy_text
from tests.factories.surveys import option, question
from tests.surveys.strategies import coded_for

ONE = question("one")
MANY = question("many", "multiple", [*(option(n) for n in (1, 2, 3, 4)), option(9, exclusive=True)], limit=3)
RANK = question("rank", "choose_and_rank", 6, limit=3)
SHORT = question("short", "short_text")
LONG = question("long", "long_text")
YEAR = question("year", "year")
NUMBER = question("number", "number", least=0, most=168)


@pytest.mark.parametrize(
    ("asked", "values", "expected"),
    [
        (ONE, [], Cleaned()),
        (ONE, [""], Cleaned()),
        (ONE, ["2"], Cleaned(2)),
        (ONE, [" 2 "], Cleaned(2)),
        (ONE, ["2", "2"], Cleaned(2)),
        (ONE, ["1", "2"], Problem("one_only")),
        (ONE, ["7"], Problem("unknown_option")),
        (ONE, ["-1"], Problem("unknown_option")),
        (ONE, ["x"], Problem("unknown_option")),
        (ONE, ["٢"], Problem("unknown_option")),
        (ONE, ["9" * 400], Problem("unknown_option")),
        (MANY, ["3", "1", "3"], Cleaned([1, 3])),
        (MANY, ["9"], Cleaned([9])),
        (MANY, ["9", "1"], Problem("stands_alone", {"option": 9})),
        (MANY, ["1", "2", "3", "4"], Problem("too_many", {"limit": 3, "chosen": 4})),
        (MANY, ["1", "\x00"], Problem("unknown_option")),
        (MANY, [], Cleaned()),
        (SHORT, [], Cleaned(text="")),
        (SHORT, ["  a\r\nb\x00\x07 "], Cleaned(text="a\nb")),
        (SHORT, ["a", "b"], Problem("one_only")),
        (SHORT, ["x" * 2001], Problem("too_long", {"limit": 2000, "length": 2001})),
        (LONG, ["x" * 20_000], Cleaned(text="x" * 20_000)),
        (LONG, ["x" * 100_000], Problem("too_long", {"limit": 20_000, "length": 100_000})),
        (YEAR, ["1985"], Cleaned(1985)),
        (YEAR, [" 1,985"], Cleaned(1985)),
        (YEAR, [""], Cleaned()),
        (YEAR, [], Cleaned()),
        (YEAR, ["last year"], Problem("not_a_number")),
        (YEAR, ["1899"], Problem("too_small", {"least": 1900})),
        (YEAR, ["2101"], Problem("too_big", {"most": 2100})),
        (NUMBER, ["-1"], Problem("too_small", {"least": 0})),
        (NUMBER, ["169"], Problem("too_big", {"most": 168})),
        (NUMBER, ["1.5"], Problem("not_a_number")),
        (NUMBER, ["1" * 50], Problem("not_a_number")),
        (NUMBER, ["1", "2"], Problem("one_only")),
    ],
)
def test_clean(asked, values, expected):
    cleaned = clean(asked, values)
    assert cleaned == expected
    if isinstance(expected, Problem):
        assert cleaned.params == expected.params


@pytest.mark.parametrize(
    ("values", "order", "expected"),
    [
        (["1", "3"], ["3", "1"], Cleaned({"chosen": [1, 3], "order": [3, 1]})),
        (["1", "3"], ["", "3"], Cleaned({"chosen": [1, 3], "order": [3]})),
        (["1", "3"], [], Cleaned({"chosen": [1, 3], "order": []})),
        ([], [], Cleaned()),
        (["1"], ["1", "1"], Problem("repeated")),
        (["1"], ["2"], Problem("not_chosen")),
        (["1"], ["x"], Problem("unknown_option")),
        (["1", "2", "3", "4"], [], Problem("too_many")),
        ([], ["1"], Problem("not_chosen")),
    ],
)
def test_choose_and_rank(values, order, expected):
    cleaned = clean(RANK, values, order)
    if isinstance(expected, Problem):
        assert cleaned.code == expected.code
    else:
        assert cleaned == expected


def test_empty_is_an_answer():
    assert Cleaned().is_empty
    assert Cleaned(text="").is_empty
    assert not Cleaned(1).is_empty
    assert not Cleaned(text="x").is_empty


def test_keep_order_after_the_choice_changed():
    before = {"chosen": [1, 2, 3], "order": [3, 1]}
    assert keep_order(RANK, before, [1, 4]) == {"chosen": [1, 4], "order": [1]}
    assert keep_order(RANK, None, [2]) == {"chosen": [2], "order": []}
    assert keep_order(RANK, before, []) is None


def test_moving_up_and_down():
    answer = {"chosen": [1, 2, 3], "order": [1, 2, 3]}
    assert moved(answer, 2, -1)["order"] == [2, 1, 3]
    assert moved(answer, 2, 1)["order"] == [1, 3, 2]
    assert moved(answer, 1, -1)["order"] == [1, 2, 3]
    assert moved(answer, 3, 1)["order"] == [1, 2, 3]
    assert moved({"chosen": [1, 2], "order": [1]}, 2, -1)["order"] == [1, 2]
    assert moved(answer, 9, 1) == answer
    assert moved(None, 1, 1) is None


def test_bounds_of_years_and_numbers():
    assert bounds(YEAR) == (1900, 2100)
    assert bounds(NUMBER) == (0, 168)
    assert bounds(question("free", "number")) == (0, 1_000_000)


@pytest.mark.parametrize(
    ("asked", "coded", "sound"),
    [
        (ONE, 1, True),
        (ONE, True, False),
        (ONE, 9, False),
        (ONE, [1], False),
        (MANY, [1, 2], True),
        (MANY, [2, 1], False),
        (MANY, [1, 1], False),
        (MANY, [1, 9], False),
        (MANY, [], False),
        (MANY, 1, False),
        (RANK, {"chosen": [1, 2], "order": [2]}, True),
        (RANK, {"chosen": [2, 1], "order": []}, False),
        (RANK, {"chosen": [1], "order": [2]}, False),
        (RANK, {"chosen": [1]}, False),
        (RANK, [1], False),
        (YEAR, 1999, True),
        (YEAR, 1, False),
        (YEAR, "1999", False),
        (SHORT, "text", False),
    ],
)
def test_is_sound(asked, coded, sound):
    assert is_sound(asked, coded) is sound


@pytest.mark.parametrize("asked", [ONE, MANY, RANK, YEAR], ids=lambda q: q.kind)
@given(st.data())
def test_what_is_sound_survives_being_sent_again(asked, data):
    coded = data.draw(coded_for(asked).filter(lambda c: is_sound(asked, c)))
    if isinstance(coded, dict):
        sent = clean(asked, [str(c) for c in coded["chosen"]], [str(c) for c in coded["order"]])
    else:
        sent = clean(asked, [str(c) for c in (coded if isinstance(coded, list) else [coded])])
    assert sent == Cleaned(coded)


@pytest.mark.parametrize("asked", [ONE, MANY, RANK, SHORT, LONG, YEAR, NUMBER], ids=lambda q: q.kind)
@given(st.lists(st.text(max_size=30), max_size=8), st.lists(st.text(max_size=30), max_size=8))
def test_nothing_that_is_sent_breaks_it(asked, values, order):
    cleaned = clean(asked, values, order)
    if isinstance(cleaned, Cleaned) and cleaned.coded is not None:
        assert is_sound(asked, cleaned.coded)


@given(st.text())
def test_tidy_text_is_tidy_and_done_once(text):
    tidied = tidy_text(text)
    assert "\x00" not in tidied
    assert "\r" not in tidied
    assert tidy_text(tidied) == tidied
    tidied.encode()


def test_right_to_left_text_is_kept():
    assert tidy_text("אני \u202bרוצה\u202c") == "אני \u202bרוצה\u202c"
