"""The example survey, and the invented answers to it."""

import datetime as dt
from collections import Counter

import pytest

from surveys.answers import is_sound
from surveys.columns import columns_of
from surveys.definition import CHOICE_KINDS
from surveys.example import NOTICE, TITLE, VARIANTS, WELCOME, example_definition
from surveys.example.invented import GROUPS, invent
from surveys.example.pictures import PICTURES
from surveys.example.priorities import HEADINGS, PRIORITIES
from surveys.example.survey import HELP_HOURS
from surveys.publish_check import check, longest_sentence
from surveys.routing import reachable_answers, reachable_pages

EXAMPLE = example_definition("example")
OPENS, CLOSES = dt.datetime(2026, 4, 1, tzinfo=dt.UTC), dt.datetime(2026, 6, 1, tzinfo=dt.UTC)


def every_words():
    for page in EXAMPLE.pages:
        yield page.slug, page.words
        for question in page.questions:
            yield question.code, question.words
            for item in (*question.options, *question.headings):
                yield f"{question.code}: {item.slug}", item.words


def test_it_can_be_published_without_a_finding():
    assert check(EXAMPLE) == []


def test_its_size():
    assert 12 <= len(EXAMPLE.questions) <= 14
    assert len(PRIORITIES) == 20
    assert Counter(option.heading for option in PRIORITIES) == {heading.slug: 4 for heading in HEADINGS}
    assert EXAMPLE.segment("ranking").limit == 5
    assert {q.kind for q in EXAMPLE.questions} >= {
        "single",
        "multiple",
        "likert",
        "choose_and_rank",
        "long_text",
        "year",
    }


@pytest.mark.parametrize(("name", "words"), list(every_words()), ids=[name for name, _ in every_words()])
def test_easy_read_is_short_and_pictures_are_said_in_words(name, words):
    assert set(words) == set(VARIANTS)
    for variant in ("en-simple", "cy-simple"):
        assert longest_sentence(words[variant].text) <= 15
        assert longest_sentence(words[variant].hint) <= 15
        assert (words[variant].picture == "") == (words[variant].alt == "")
        assert words[variant].picture == "" or words[variant].picture in PICTURES
    assert words["en"].picture == words["cy"].picture == ""


@pytest.mark.parametrize("texts", [TITLE, WELCOME, NOTICE, HELP_HOURS])
def test_what_people_read_first_is_whole(texts):
    assert set(texts) == set(VARIANTS)
    assert len(set(texts.values())) >= 3
    for variant in ("en-simple", "cy-simple"):
        assert longest_sentence(texts[variant]) <= 15


def test_welsh_is_not_english():
    same = [name for name, words in every_words() if words["en"].text == words["cy"].text]
    assert same == []


@pytest.mark.parametrize(
    ("answers", "slugs"),
    [
        ({}, {"for-today", "work"}),
        ({"perspectives": [1]}, {"for-today", "work"}),
        ({"perspectives": [1, 2]}, {"work"}),
        ({"perspectives": [3]}, {"for-today"}),
        ({"perspectives": [2, 3]}, set()),
    ],
)
def test_branches(answers, slugs):
    asked = {page.slug for page in reachable_pages(EXAMPLE, answers)}
    assert {page.slug for page in EXAMPLE.pages} - asked == slugs


@pytest.fixture(scope="module")
def people():
    return list(invent(2400, seed=2021, opens_at=OPENS, closes_at=CLOSES))


def test_the_same_seed_invents_the_same_people(people):
    assert people[:50] == list(invent(50, seed=2021, opens_at=OPENS, closes_at=CLOSES))
    assert people[:50] != list(invent(50, seed=1, opens_at=OPENS, closes_at=CLOSES))


def test_invented_answers_could_have_been_given(people):
    for person in people:
        assert all(is_sound(EXAMPLE.question(code), coded) for code, coded in person.answers.items())
        assert all(EXAMPLE.question(code).equality for code in person.equality)
        assert reachable_answers(EXAMPLE, person.answers) == person.answers
        assert OPENS <= person.started_at < person.submitted_at


def test_the_shape_of_the_programme(people):
    columns = [columns_of(EXAMPLE, person.answers) for person in people]
    nations = Counter(c.nation for c in columns)
    assert 45 <= nations[2] <= 80
    assert 0.80 <= nations[1] / len(people) <= 0.87
    assert nations[3] > nations[4] > nations[2]
    main = Counter(c.main_perspective for c in columns)
    assert 0.42 <= (main[1] + main[2] + main[3]) / len(people) <= 0.52
    assert min(main[group] for group in GROUPS) >= 100
    assert sum(len(c.perspectives) > 1 for c in columns) > 300
    states = Counter((bool(c.ranking), bool(c.also_chosen)) for c in columns)
    assert all(states[key] > 50 for key in ((True, False), (True, True), (False, True), (False, False)))
    assert {person.channel for person in people} == {"web", "paper", "phone", "event", "tablet"}
    assert {(person.language, person.format) for person in people} >= {("cy", "standard"), ("en", "easy_read")}


def test_different_groups_want_different_things(people):
    first = {}
    for group in GROUPS:
        named = Counter(
            code
            for person in people
            if (c := columns_of(EXAMPLE, person.answers)).main_perspective == group
            for code in c.ranking
        )
        first[group] = named.most_common(1)[0][0]
    assert len(set(first.values())) >= 5


def test_every_choice_question_is_answered_by_some(people):
    answered = Counter(code for person in people for code in (*person.answers, *person.equality))
    for question in EXAMPLE.questions:
        if question.kind in CHOICE_KINDS:
            assert answered[question.code] > 100
