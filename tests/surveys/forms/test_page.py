import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from surveys.answers import is_sound
from surveys.forms.page import asked_on, read_page
from tests.factories.surveys import definition, small_pages

KNOWN = definition(*small_pages())


def sent(**fields: str | list[str]) -> QueryDict:
    post = QueryDict(mutable=True)
    for name, value in fields.items():
        post.setlist(name.replace("__", "-"), [value] if isinstance(value, str) else value)
    return post


def test_a_question_that_stood_on_the_page_and_was_left_empty_is_taken_away() -> None:
    found = read_page(KNOWN.page("nation"), sent(asked="nation"))

    assert dict(found.answers) == {"nation": None}
    assert not found.problems


def test_a_question_that_did_not_stand_on_the_page_is_left_alone() -> None:
    found = read_page(KNOWN.page("born"), sent(asked="hours", q__hours="12"))

    assert dict(found.answers) == {"hours": 12}
    assert [question.code for question in asked_on(KNOWN.page("born"), sent(asked="why", q__born=""))] == ["born"]


def test_texts_and_answers_go_apart() -> None:
    found = read_page(KNOWN.page("why"), sent(asked="why", q__why=" More time \r\n please\x00 "))

    assert dict(found.texts) == {"why": "More time \n please"}
    assert not found.answers
    assert dict(read_page(KNOWN.page("why"), sent(asked="why", q__why="  ")).texts) == {"why": None}


def test_an_order_given_before_is_kept_for_what_is_still_chosen() -> None:
    post = sent(asked="top", q__top=["1", "2", "6"], q__top__order="6,3,1,junk,6")

    assert dict(read_page(KNOWN.page("priorities"), post).answers) == {"top": {"chosen": [1, 2, 6], "order": [6, 1]}}


@pytest.mark.parametrize(
    ("page", "fields", "question", "problem"),
    [
        ("about", {"q__perspectives": ["1", "9"]}, "perspectives", "stands_alone"),
        ("priorities", {"q__top": ["1", "2", "3", "4"]}, "top", "too_many"),
        ("priorities", {"q__top": ["99"]}, "top", "unknown_option"),
        ("agree", {"q__agree": ["1", "2"]}, "agree", "one_only"),
        ("agree", {"q__agree": "drop table"}, "agree", "unknown_option"),
        ("born", {"q__born": "nineteen"}, "born", "not_a_number"),
        ("born", {"q__hours": "169"}, "hours", "too_big"),
        ("why", {"q__why": "x" * 100_000}, "why", "too_long"),
    ],
)
def test_a_problem_keeps_what_was_typed(
    page: str, fields: dict[str, str | list[str]], question: str, problem: str
) -> None:
    found = read_page(KNOWN.page(page), sent(**fields))

    assert found.problems[question].code == problem
    assert list(found.problem_words("en")) == [question]
    given_ = next(iter(fields.values()))
    assert found.typed.values[question] == ([given_] if isinstance(given_, str) else given_)


@given(
    st.sampled_from(KNOWN.pages),
    st.dictionaries(
        st.sampled_from([f"q-{question.code}" for question in KNOWN.questions] + ["q-top-order", "asked", "go"]),
        st.lists(st.text(max_size=30) | st.integers(-5, 12).map(str), max_size=6),
    ),
)
def test_whatever_is_sent_gives_sound_answers_or_problems(page: object, fields: dict[str, list[str]]) -> None:
    post = QueryDict(mutable=True)
    for name, values in fields.items():
        post.setlist(name, values)

    found = read_page(page, post)  # type: ignore[arg-type]

    for code, coded in found.answers.items():
        assert coded is None or is_sound(KNOWN.question(code), coded)
    assert not set(found.answers) & set(found.problems)
