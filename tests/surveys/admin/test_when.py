"""When a question is asked: rules one by one, in words."""

import pytest

from surveys.admin.builder.conditions import flat, in_words, joined
from surveys.definition import All, Any, AnyOf, AtLeast, Not
from surveys.models import Question
from surveys.queries import draft_definition
from tests.factories.surveys import definition, page, question, small_pages
from tests.surveys.admin import forms
from tests.surveys.admin.test_builder import build, draft_of, row

THREE = AnyOf("perspectives", frozenset({3}))
TWO = AtLeast("perspectives", 2)


@pytest.fixture
def draft(db):
    return draft_of(*small_pages())


def stored(asked):
    asked.refresh_from_db()
    return draft_definition(asked.questionnaire).question(asked.code).condition


def test_rules_are_added_joined_and_taken_away(manager, draft):
    asked = row(Question, draft, code="agree")
    url = build("when", draft, asked.pk)
    assert "Now: always." in forms.messages(manager.get(url))
    chosen = manager.get(url, {"question": "perspectives"})
    assert "Group 1" in forms.messages(chosen)
    add = {"do": "add", "question": "perspectives", "rule": "any_of", "codes": ["3"], "count": ""}
    done = manager.post(url, add, follow=True)
    assert "This question is asked: “Question perspectives” was answered with: Group 3." in forms.messages(done)
    assert stored(asked) == THREE
    manager.post(url, {**add, "rule": "at_least", "codes": [], "count": "2"})
    assert stored(asked) == All((THREE, TWO))
    manager.post(url, {**add, "rule": "none_of", "question": "job", "codes": ["1", "2"]})
    none = Not(AnyOf("job", frozenset({1, 2})))
    assert stored(asked) == All((THREE, TWO, none))
    manager.post(url, {"do": "join", "join": "any"})
    assert stored(asked) == Any((THREE, TWO, none))
    manager.post(url, {"do": "remove", "place": "0"})
    assert stored(asked) == Any((TWO, none))
    manager.post(url, {"do": "remove", "place": "0"})
    assert stored(asked) == none
    manager.post(url, {"do": "clear"})
    assert stored(asked) is None


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"rule": "any_of"}, "Tick at least one answer"),
        ({"rule": "at_least"}, "Say how many"),
        ({"rule": "any_of", "codes": ["99"]}, "Select a valid choice"),
        ({"rule": "any_of", "codes": ["x"]}, "Select a valid choice"),
        ({"rule": "nonsense"}, "Select a valid choice"),
        ({"rule": "at_least", "count": "x"}, "Enter a whole number"),
        ({"question": "born"}, "Add a rule"),
        ({"do": "whatever"}, "Add a rule"),
        ({"do": "remove", "place": "x" * 500}, "Add a rule"),
    ],
)
def test_bad_rules_change_nothing(manager, draft, sent, said):
    asked = row(Question, draft, code="agree")
    before = {"do": "add", "question": "perspectives", "rule": "any_of", "count": ""}
    answer = manager.post(build("when", draft, asked.pk), {**before, **sent}, follow=True)
    assert answer.status_code == 200
    assert said in forms.messages(answer)
    assert stored(asked) is None


def test_nested_rules_can_only_be_taken_away(manager, draft):
    asked = row(Question, draft, code="agree")
    asked.condition = {
        "all": [
            {"any_of": {"question": "perspectives", "codes": [1]}},
            {
                "any": [
                    {"at_least": {"question": "perspectives", "count": 2}},
                    {"not": {"at_least": {"question": "job", "count": 1}}},
                ]
            },
        ]
    }
    asked.save(update_fields=["condition"])
    url = build("when", draft, asked.pk)
    assert "nested" in forms.messages(manager.get(url))
    add = {"do": "add", "question": "perspectives", "rule": "any_of", "codes": ["3"], "count": ""}
    assert manager.post(url, add).status_code == 200
    manager.post(url, {"do": "clear"})
    assert stored(asked) is None


def test_too_many_rules_are_refused_in_words(manager, draft):
    asked = row(Question, draft, code="agree")
    asked.condition = {"all": [{"any_of": {"question": "perspectives", "codes": [1]}}] * 59}
    asked.save(update_fields=["condition"])
    add = {"do": "add", "question": "perspectives", "rule": "any_of", "codes": ["3"], "count": ""}
    answer = manager.post(build("when", draft, asked.pk), add)
    assert answer.status_code == 409
    assert "This was not done" in forms.messages(answer)


def test_the_first_page_has_nothing_to_look_at(manager, draft):
    asked = row(Question, draft, code="perspectives")
    assert "No question with answers" in forms.messages(manager.get(build("when", draft, asked.pk)))


def test_words_and_shapes():
    known = definition(page("a", question("q")))
    assert in_words(None, known) == "always"
    assert in_words(AnyOf("gone", frozenset({9})), known) == "“gone” was answered with: 9"
    assert in_words(Not(AtLeast("q", 1)), known) == "not (at least 1 answer was chosen in “Question q”)"
    assert in_words(Any((All((TWO, TWO)), TWO)), known).startswith("(at least")
    assert flat(Not(TWO)) is None
    assert flat(THREE) == ("all", (THREE,))
    assert joined("any", ()) is None
    assert joined("any", (THREE,)) == THREE
