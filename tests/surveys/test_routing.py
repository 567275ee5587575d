"""Which pages are asked: conditions, routes, next and previous, reading and writing."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys import routing
from surveys.definition import All, Any, AnyOf, AtLeast, Not, UnknownItem
from tests.factories.surveys import definition, page, question
from tests.surveys.strategies import answers_to, conditions, questionnaires

YES = AnyOf("q", frozenset({1}))


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        (None, set()),
        (2, {2}),
        ([1, 3], {1, 3}),
        ({"chosen": [1, 4], "order": [4]}, {1, 4}),
        ({}, set()),
        (True, set()),
    ],
)
def test_codes_of_an_answer(answer, codes):
    assert routing.codes_of(answer) == codes


@pytest.mark.parametrize(
    ("condition", "answers", "expected"),
    [
        (None, {}, True),
        (YES, {}, False),
        (YES, {"q": 1}, True),
        (YES, {"q": [1, 2]}, True),
        (YES, {"q": 2}, False),
        (AtLeast("q", 2), {"q": [1, 2]}, True),
        (AtLeast("q", 2), {"q": [1]}, False),
        (Not(YES), {}, True),
        (All((YES, AtLeast("q", 2))), {"q": [1]}, False),
        (All((YES, AtLeast("q", 2))), {"q": [1, 3]}, True),
        (Any((YES, AtLeast("q", 2))), {"q": [2, 3]}, True),
        (Any((YES, AtLeast("q", 2))), {"q": [3]}, False),
    ],
)
def test_holds(condition, answers, expected):
    assert routing.holds(condition, answers) is expected


def three_pages():
    return definition(
        page("a", question("q", "multiple")),
        page("b", question("b", condition=YES), question("b2", condition=Not(YES))),
        page("c", question("c", condition=AnyOf("b", frozenset({2})))),
        page("d", question("d")),
    )


def test_an_answer_to_a_question_no_longer_asked_decides_nothing():
    known = three_pages()
    assert [p.slug for p in routing.reachable_pages(known, {"q": [1], "b": 2})] == ["a", "b", "c", "d"]
    assert [p.slug for p in routing.reachable_pages(known, {"q": [2], "b": 2})] == ["a", "b", "d"]
    assert routing.reachable_answers(known, {"q": [2], "b": 2, "d": 1}) == {"q": [2], "d": 1}


def test_questions_of_a_page():
    known = three_pages()
    asked = routing.reachable_questions(known, known.page("b"), {"q": [1]})
    assert [q.code for q in asked] == ["b"]


def test_next_previous_and_progress():
    known = three_pages()
    answers = {"q": [1], "b": 1}
    assert routing.next_page(known, answers, "b").slug == "d"
    assert routing.next_page(known, answers, "d") is None
    assert routing.previous_page(known, answers, "d").slug == "b"
    assert routing.previous_page(known, answers, "a") is None
    assert routing.progress(known, answers, "d") == (3, 3)
    assert routing.progress(known, {}, "a") == (1, 3)
    assert routing.next_page(known, answers, "c").slug == "d"  # also from a page that is no longer asked
    with pytest.raises(UnknownItem):
        routing.next_page(known, answers, "nowhere")


def test_where_to_go_on():
    known = three_pages()
    assert routing.first_unanswered(known, {"q": [1]}, frozenset()).slug == "b"
    assert routing.first_unanswered(known, {"q": [1]}, frozenset({"b"})).slug == "d"
    assert routing.first_unanswered(known, {"q": [1], "b": 1, "d": 1}, frozenset()) is None


def test_a_page_without_questions_is_always_shown():
    assert [p.slug for p in routing.reachable_pages(definition(page("hello")), {})] == ["hello"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_walk_forward_and_back_visits_the_same_pages(data):
    known = data.draw(questionnaires())
    answers = data.draw(answers_to(known))
    pages = [p.slug for p in routing.reachable_pages(known, answers)]
    for here, there in zip(pages, [*pages[1:], None], strict=True):
        following = routing.next_page(known, answers, here)
        assert (following.slug if following else None) == there
        if there:
            assert routing.previous_page(known, answers, there).slug == here


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_dropping_unreachable_answers_changes_no_route_and_is_done_once(data):
    known = data.draw(questionnaires())
    answers = data.draw(answers_to(known))
    kept = routing.reachable_answers(known, answers)
    assert routing.reachable_answers(known, kept) == kept
    assert routing.reachable_pages(known, kept) == routing.reachable_pages(known, answers)
    assert set(kept) <= set(answers)


@given(conditions(("q", "r")))
def test_what_is_written_is_read_again(condition):
    assert routing.read_condition(routing.write_condition(condition)) == condition


@given(conditions(("q", "r")))
def test_questions_in_a_condition_are_those_of_its_leaves(condition):
    assert set(routing.questions_in(condition)) == {leaf.question for leaf in routing.leaves_of(condition)}


@pytest.mark.parametrize(
    "data",
    [
        [],
        "any_of",
        {},
        {"any_of": {"question": "q", "codes": [1]}, "all": []},
        {"any_of": {"question": "q", "codes": []}},
        {"any_of": {"question": "q", "codes": ["1"]}},
        {"any_of": {"question": "q", "codes": [True]}},
        {"any_of": {"question": "q", "codes": [0]}},
        {"any_of": {"question": "q", "codes": [1], "more": 1}},
        {"any_of": {"question": "", "codes": [1]}},
        {"any_of": {"codes": [1]}},
        {"any_of": 3},
        {"at_least": {"question": "q", "count": 0}},
        {"at_least": {"question": "q", "count": True}},
        {"at_least": {"question": "q"}},
        {"all": []},
        {"any": {}},
        {"not": None},
        {"xor": []},
        {"all": [{"not": {"any_of": {"question": "q", "codes": [1]}}}] * 40},
    ],
)
def test_what_cannot_be_read_is_refused(data):
    with pytest.raises(routing.BadCondition):
        routing.read_condition(data)


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["any_of", "all", "any", "not", "at_least", "question", "codes"]), inner, max_size=3
        )
    ),
    max_leaves=10,
)


@given(json_like)
def test_no_stored_json_breaks_the_reader(data):
    with contextlib.suppress(routing.BadCondition):
        routing.read_condition(data)
