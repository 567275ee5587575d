"""Coded answers -> typed columns."""

import pytest

from surveys.columns import Columns, columns_of
from tests.factories.surveys import definition, option, page, question, small_pages

KNOWN = definition(*small_pages())


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, Columns()),
        ({"perspectives": [2]}, Columns(perspectives=(2,), main_perspective=2)),
        ({"perspectives": [2, 3]}, Columns(perspectives=(2, 3))),
        ({"perspectives": [2, 3], "main": 3}, Columns(perspectives=(2, 3), main_perspective=3)),
        ({"perspectives": [2, 3], "main": 5}, Columns(perspectives=(2, 3))),
        ({"perspectives": [9]}, Columns()),
        ({"main": 3}, Columns()),
        ({"nation": 4, "job": 2}, Columns(nation=4, profession=2)),
        ({"top": {"chosen": [1, 2, 5], "order": [5, 1]}}, Columns(ranking=(5, 1), also_chosen=(2,))),
        ({"top": {"chosen": [4, 2], "order": []}}, Columns(also_chosen=(2, 4))),
        ({"top": [1]}, Columns()),
    ],
)
def test_columns(answers, expected):
    assert columns_of(KNOWN, answers) == expected


def test_would_rather_not_say_is_not_given():
    nation = question("nation", options=[*(option(n) for n in range(1, 5)), option(5, not_said=True)], segment="nation")
    band = question("age", options=[option(1), option(7, not_said=True)], segment="age_band")
    top = question("top", "choose_and_rank", [option(1), option(2, not_said=True)], limit=2, segment="ranking")
    known = definition(page("a", nation), page("b", band), page("c", top))
    answers = {"nation": 5, "age": 7, "top": {"chosen": [2], "order": [2]}}
    assert columns_of(known, answers) == Columns()


def test_a_nation_that_is_not_one_of_the_four_is_not_given():
    nation = question("nation", options=6, segment="nation")
    assert columns_of(definition(page("a", nation)), {"nation": 6}) == Columns()


def test_a_main_perspective_alone_counts_as_the_only_one():
    main = question("main", options=8, segment="main_perspective")
    columns = columns_of(definition(page("a", main)), {"main": 4})
    assert (columns.main_perspective, columns.perspectives) == (4, (4,))
