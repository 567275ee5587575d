"""What stands against publishing, in words."""

from dataclasses import replace

import pytest

from surveys.definition import All, Any, AnyOf, AtLeast, Not, Words
from surveys.publish_check import check, longest_sentence
from tests.factories.surveys import VARIANTS, definition, option, page, question, small_pages, words

GOOD = definition(*small_pages())


def codes(known, *earlier, **lists):
    return {finding.code for finding in check(known, earlier, **lists)}


def only(asked, *more):
    return definition(page("a", asked), *more)


def test_a_good_questionnaire_has_no_findings():
    assert check(GOOD) == []
    assert check(GOOD, [GOOD]) == []


def test_empty():
    assert codes(definition()) == {"no_questions"}
    assert codes(definition(page("hello"))) == {"no_questions"}


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_language_and_format_is_needed(variant):
    holed = {name: text for name, text in words("Nation").items() if name != variant}
    found = check(only(question("q", options=[option(1), replace(option(2), words=holed)])))
    assert [f.code for f in found] == ["text_missing"]
    assert found[0].stops
    assert "option 2" in found[0].words
    assert "“q”" in found[0].words


def test_a_language_that_is_not_offered_is_not_needed():
    asked = question("q")
    english = replace(
        asked, words={"en": Words("Q")}, options=tuple(replace(o, words={"en": Words("O")}) for o in asked.options)
    )
    known = definition(replace(page("a", english), words={"en": Words("A")}), variants=("en",))
    assert check(known) == []


def test_a_hint_is_translated_or_left_out():
    texts = words("Q") | {"en": Words("Q", "Think of today.")}
    assert codes(only(replace(question("q"), words=texts))) == {"hint_missing"}


def test_long_sentences_and_silent_pictures_are_advice():
    easy = Words("One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.")
    found = check(
        only(replace(question("q"), words=words("Q") | {"en-simple": easy, "cy-simple": Words("Q", picture="map")}))
    )
    assert {f.code: f.stops for f in found} == {"sentence_too_long": False, "picture_without_words": True}
    assert found[0].stops, "what stops comes first"


@pytest.mark.parametrize(("text", "most"), [("", 0), ("One two. Three!", 2), ("A b c\nd", 3), ("Pay 3.50 now", 3)])
def test_longest_sentence(text, most):
    assert longest_sentence(text) == most


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (question("q", options=1), "too_few_options"),
        (question("q", "multiple", 3, limit=4), "limit_over_options"),
        (replace(question("q", "year"), options=(option(1),)), "options_not_used"),
        (question("q", options=[option(1), option(2, heading="elsewhere")]), "heading_unknown"),
        (question("q", options=6, segment="nation"), "segment_code_unknown"),
        (question("q", options=12, kind="multiple", segment="perspectives"), "segment_code_unknown"),
        (question("q", options=3, segment="main_perspective"), "perspectives_missing"),
    ],
)
def test_questions(asked, code):
    assert codes(only(asked)) == {code}


def test_the_lists_of_the_programme_decide():
    asked = question("q", options=6, segment="nation")
    assert codes(only(asked), nations=frozenset(range(1, 7))) == set()
    silent = question("q", options=[option(1), option(5, not_said=True)], segment="nation")
    assert codes(only(silent)) == set()


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (AnyOf("gone", frozenset({1})), "condition_unknown_question"),
        (AnyOf("z", frozenset({1})), "condition_looks_forward"),
        (AnyOf("later", frozenset({1})), "condition_looks_forward"),
        (AnyOf("year", frozenset({1})), "condition_without_options"),
        (Not(AnyOf("q", frozenset({1, 77}))), "condition_unknown_option"),
        (All((AnyOf("q", frozenset({1})), AnyOf("q", frozenset({2})))), "page_unreachable"),
        (AtLeast("q", 2), "page_unreachable"),
    ],
)
def test_conditions(condition, code):
    known = definition(
        page("a", question("q"), question("year", "year")),
        page("b", question("z", condition=condition)),
        page("c", question("later")),
    )
    assert codes(known) == {code}


def test_conditions_too_complicated_to_check():
    every = [question(f"q{n}", "multiple", 4) for n in range(14)]
    ways = tuple(Any((AnyOf(q.code, frozenset({1})), AnyOf(q.code, frozenset({2})))) for q in every)
    known = definition(page("a", *every), page("z", question("z", condition=All(ways))))
    assert codes(known) == {"conditions_too_complicated"}


def changed(**fields):
    """The small questionnaire as version 2 with `top` changed."""
    pages = [
        replace(p, questions=tuple(replace(q, **fields) if q.code == "top" else q for q in p.questions))
        for p in small_pages()
    ]
    return definition(*pages, number=2)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"limit": 4}, "limit_changed"),
        ({"kind": "multiple", "segment": ""}, "question_changed"),
        (
            {"options": (option(1, "priority-2", heading="life"), option(2, "priority-1"), option(3, "x"))},
            "code_changed",
        ),
        ({"options": (option(1, "something-new"), option(2, "priority-2"), option(3, "x"))}, "code_changed"),
        ({"options": tuple(option(n, f"priority-{n}") for n in (1, 2, 3, 7))}, None),
        ({"words": words("Asked more clearly")}, None),
    ],
)
def test_codes_keep_their_meaning(fields, code):
    assert codes(changed(**fields), GOOD) == ({code} if code else set())


def test_a_question_may_go_and_another_may_come():
    pages = [p for p in small_pages() if p.slug != "agree"]
    assert codes(definition(*pages, page("new", question("new")), number=2), GOOD) == set()
