"""Reachability against brute force over every possible answer."""

from itertools import chain, combinations, product

import pytest
from hypothesis import given, settings

from surveys.definition import All, Any, AnyOf, AtLeast, Not
from surveys.reach import TooComplicated, unreachable_pages
from surveys.routing import reachable_pages
from tests.factories.surveys import definition, option, page, question
from tests.surveys.strategies import questionnaires


def every_answer(asked):
    if asked.kind in ("single", "likert"):
        return [None, *sorted(asked.codes)]
    alone = [o.code for o in asked.options if o.exclusive]
    free = sorted(asked.codes - set(alone))
    most = min(asked.limit or len(free), len(free))
    sets = chain.from_iterable(combinations(free, size) for size in range(1, most + 1))
    return [None, *(list(chosen) for chosen in sets), *([code] for code in alone)]


def reached_by_brute_force(known):
    reached = set()
    for given_answers in product(*(every_answer(q) for q in known.questions)):
        answers = {q.code: a for q, a in zip(known.questions, given_answers, strict=True) if a is not None}
        reached |= {p.slug for p in reachable_pages(known, answers)}
    return reached


@settings(max_examples=60, deadline=None)
@given(questionnaires(kinds=("single", "multiple"), most=4))
def test_equals_brute_force(known):
    expected = {p.slug for p in known.pages} - reached_by_brute_force(known)
    assert {p.slug for p in unreachable_pages(known)} == expected


@pytest.mark.parametrize(
    ("condition", "reached"),
    [
        (AtLeast("many", 3), False),  # at most two may be chosen
        (AtLeast("many", 2), True),
        (All((AnyOf("many", frozenset({9})), AnyOf("many", frozenset({1})))), False),  # 9 stands alone
        (All((AnyOf("many", frozenset({9})), Not(AtLeast("many", 2)))), True),
        (AtLeast("one", 2), False),
        (All((AnyOf("one", frozenset({1})), AnyOf("one", frozenset({2})))), False),
        (All((AnyOf("many", frozenset({1, 2})), AnyOf("many", frozenset({2, 3})))), True),
        (All(tuple(AnyOf("many", frozenset({n})) for n in (1, 2, 3))), False),  # three wanted, two allowed
        (All((Not(AnyOf("one", frozenset({1, 2, 3}))), AtLeast("one", 1))), False),
        (Any((AtLeast("many", 3), Not(AtLeast("one", 1)))), True),
    ],
)
def test_demands_on_one_question(condition, reached):
    many = question("many", "multiple", [*(option(n) for n in (1, 2, 3)), option(9, exclusive=True)], limit=2)
    known = definition(page("a", many), page("b", question("one")), page("c", question("c", condition=condition)))
    assert [p.slug for p in unreachable_pages(known)] == ([] if reached else ["c"])
    assert ("c" in reached_by_brute_force(known)) is reached


def test_too_many_alternatives_are_said_so():
    every = [question(f"q{n}", "multiple", 4) for n in range(14)]
    ways = tuple(Any((AnyOf(q.code, frozenset({1})), AnyOf(q.code, frozenset({2})))) for q in every)
    known = definition(page("a", *every), page("z", question("z", condition=All(ways))))
    with pytest.raises(TooComplicated):
        unreachable_pages(known)


def test_too_many_sets_of_one_question_are_said_so():
    many = question("many", "multiple", 24)
    wanted = tuple(AnyOf("many", frozenset({2 * n + 1, 2 * n + 2})) for n in range(12))
    for limit, expected in ((None, []), (12, [])):
        asked = question("many", "multiple", many.options, limit=limit)
        known = definition(page("a", asked), page("z", question("z", condition=All(wanted))))
        assert unreachable_pages(known) == expected
    more = tuple(AnyOf("many", frozenset({2 * n + 1, 2 * n + 2})) for n in range(13))
    asked = question("many", "multiple", 26)
    known = definition(page("a", asked), page("z", question("z", condition=All(more))))
    with pytest.raises(TooComplicated):
        unreachable_pages(known)
