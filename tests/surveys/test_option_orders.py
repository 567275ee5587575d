"""Twenty balanced orders."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.example import example_definition
from surveys.option_orders import ORDERS, choose_order, ordered, square_row
from tests.factories.surveys import option, question


@given(st.integers(1, 30), st.integers(0, 100))
def test_each_row_is_an_order(size, row):
    assert sorted(square_row(size, row)) == list(range(size))


@given(st.integers(1, 20))
def test_every_item_stands_everywhere_about_equally_often(size):
    seen = Counter((place, item) for row in range(ORDERS) for place, item in enumerate(square_row(size, row)))
    assert len(seen) == size * size
    assert set(seen.values()) <= {ORDERS // size, -(-ORDERS // size)}


def test_the_example_is_perfectly_balanced():
    asked = example_definition("example").segment("ranking")
    seen = Counter((place, o.code) for row in range(ORDERS) for place, o in enumerate(ordered(asked, row)))
    assert set(seen.values()) == {1}
    assert len(seen) == 400


@given(st.integers(0, 10_000))
def test_options_of_a_heading_stay_together(number):
    asked = example_definition("example").segment("ranking")
    headings = [o.heading for o in ordered(asked, choose_order(number))]
    runs = [h for place, h in enumerate(headings) if place == 0 or headings[place - 1] != h]
    assert len(runs) == 5


def test_options_that_stand_alone_come_last():
    asked = question("q", "multiple", [option(1, exclusive=True), option(2), option(3), option(4, not_said=True)])
    for row in range(ORDERS):
        assert [o.code for o in ordered(asked, row)][2:] == [1, 4]


@pytest.mark.parametrize("number", [0, 19, 20, 12345])
def test_any_number_chooses_one_of_the_twenty(number):
    assert 0 <= choose_order(number) < ORDERS


def test_no_options_no_order():
    assert ordered(question("q", "multiple", 0), 3) == ()
