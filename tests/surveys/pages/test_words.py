from pathlib import Path

import pytest
from django.conf import settings

from surveys.answers import Problem
from surveys.definition import Definition
from surveys.example.pictures import PICTURES
from surveys.pages.paper import paper_pages
from surveys.pages.pictures import NAMES, picture_address
from surveys.pages.place import first_page, place, question_to_order
from surveys.pages.slots import CHECKED
from surveys.pages.summary import summary
from surveys.pages.typed import Typed, from_answers, slot_values
from surveys.pages.words import place_words, problem_words


@pytest.mark.parametrize(
    ("place_", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (6, "6th"), (9, "number 9")]
)
def test_places_in_words(place_: int, words: str) -> None:
    assert place_words(place_) == words


@pytest.mark.parametrize(
    ("problem", "question", "says"),
    [
        (Problem("too_many", {"limit": 3, "chosen": 5}), "top", "You chose 5. Please choose 3 at most"),
        (Problem("stands_alone", {"option": 9}), "perspectives", "“Rather not” does not go with other answers"),
        (Problem("stands_alone", {"option": 77}), "perspectives", "does not go with other answers"),
        (Problem("not_a_number"), "born", "the year in four figures"),
        (Problem("not_a_number"), "hours", "a whole number in figures"),
        (Problem("too_small", {"least": 0}), "hours", "Please write 0 or more"),
        (Problem("too_big", {"most": 168}), "hours", "Please write 168 or less"),
        (Problem("too_long", {"limit": 20, "length": 30}), "why", "30 characters. We can keep 20"),
        (Problem("one_only"), "agree", "one answer only"),
        (Problem("unknown_option"), "agree", "choose from the list again"),
        (Problem("repeated"), "top", "choose from the list again"),
    ],
)
def test_problems_say_what_happened_and_what_to_do(
    small: Definition, problem: Problem, question: str, says: str
) -> None:
    assert says in problem_words(problem, small.question(question), "en")


def test_every_picture_named_is_there_and_every_one_there_is_named() -> None:
    files = {path.stem for path in Path(settings.BASE_DIR, "static/vendor/openmoji").glob("*.svg")}

    assert files == NAMES
    assert set(PICTURES) <= NAMES
    assert picture_address("heart").endswith("vendor/openmoji/heart.svg")
    assert picture_address("") == picture_address("../../secret") == ""
    assert (
        Path(settings.BASE_DIR, "static/vendor/openmoji/LICENSE.txt")
        .read_text()
        .startswith("Attribution-ShareAlike 4.0")
    )


def test_a_place_knows_before_and_after(small: Definition) -> None:
    nobody = place(small, {}, "nation")
    assert (nobody.number, nobody.total) == (2, 7)
    assert nobody.previous is not None
    assert nobody.previous.slug == "about"
    worker = place(small, {"perspectives": [2, 3]}, "nation")
    assert (worker.number, worker.total) == (4, 9)
    assert worker.previous is not None
    assert worker.previous.slug == "job"
    assert place(small, {}, "job").questions == ()
    assert place(small, {}, "equality").following is None
    assert first_page(small).slug == "about"
    assert question_to_order(small.page("nation").questions) is None


def test_check_your_answers_in_words(small: Definition) -> None:
    rows = summary(
        small,
        {"perspectives": [1], "main": 1, "agree": 77, "top": {"chosen": [1, 2, 5], "order": [5, 1]}, "born": 1961},
        {"why": "Time"},
        "en",
    )
    by_key = {row.key: row for row in rows}

    assert "Question main" not in by_key  # not asked of somebody with one perspective
    assert by_key["Question perspectives"].values == ("Group 1",)
    assert by_key["Question top"].values == ("1st: Priority 5", "2nd: Priority 1", "Priority 2")
    assert by_key["Question born"].values == ("1961",)
    assert by_key["Question why"].values == ("Time",)
    assert by_key["Question why"].is_text
    assert not by_key["Question nation"].given
    assert by_key["Question nation"].change_url == "/survey/small/q/nation/?then=check"


def test_the_paper_form_has_every_question(small: Definition) -> None:
    pages = paper_pages(small, "cy")

    questions = [question for page in pages for question in page.questions]
    assert [question.number for question in questions] == list(range(1, 11))
    assert questions[1].only_after == "1"
    assert questions[0].only_after == ""
    assert questions[5].ranks
    assert [group.heading for group in questions[5].groups] == ["Living a good life (Cymraeg)", "The work (Cymraeg)"]
    assert len(questions[6].lines) == 10


def test_typed_values_become_slots(small: Definition) -> None:
    slots = slot_values(
        small.questions, Typed({"agree": ["2", "value", "١"], "why": ["a\x00b\r\nc"]}, {"top": ["1", "2"]})
    )

    assert slots["q-agree-2"] == CHECKED
    assert "q-agree-value" not in slots
    assert slots["q-why-value"] == "ab\nc"
    assert slots["q-top-order"] == "1,2"
    assert slots["q-born-value"] == ""


def test_stored_answers_become_typed_values() -> None:
    typed = from_answers({"a": 3, "b": [1, 2], "c": {"chosen": [4, 5], "order": [5]}}, {"t": "text"})

    assert dict(typed.values) == {"t": ("text",), "a": ("3",), "b": ["1", "2"], "c": ["4", "5"]}
    assert dict(typed.orders) == {"c": ["5"]}
