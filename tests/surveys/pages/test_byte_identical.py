"""Cutting a page and joining it again changes no byte, whatever somebody typed."""

import random

import pytest

from impact.ui.languages import LANGUAGES
from surveys.definition import Definition
from surveys.option_orders import ORDERS
from surveys.pages import compiled, order_page, question_page
from surveys.pages.order_page import Listed, Said
from surveys.pages.question_page import Around
from tests.surveys.pages.hostile import hostile

CODES = [language.code for language in LANGUAGES]
ROUNDS = 6


def _around(chance: random.Random) -> Around:
    return Around(
        csrf=f"token{chance.random()}",
        bookmark=chance.choice(["", "abc.def:ghi", "<x>"]),
        number=chance.randint(1, 14),
        total=chance.randint(1, 14),
        then=chance.choice(["", "check"]),
    )


@pytest.mark.parametrize("language", CODES)
def test_question_pages(language: str, small: Definition, national: Definition) -> None:
    """Every page of two questionnaires, in its own order of options, with hostile answers."""
    chance = random.Random(language)
    seen = 0
    for known in (small, national):
        for page in known.pages:
            for _round in range(ROUNDS):
                shown = tuple(chance.sample(page.questions, chance.randint(1, len(page.questions))))
                order = chance.randrange(ORDERS) if any(q.kind == "choose_and_rank" for q in shown) else 0
                shape = question_page.Shape(language, page.slug, tuple(q.code for q in shown), order)
                values = question_page.values(shown, hostile(known, shown, chance), _around(chance))

                joined = compiled.question(known.version, shape).joined(values)

                assert joined == question_page.with_values(known, shape, values)
                assert "<script>alert" not in joined
                assert "onerror=alert(1)>" not in joined
                seen += 1
    assert seen == ROUNDS * (len(small.pages) + len(national.pages))


@pytest.mark.parametrize("language", CODES)
def test_order_pages(language: str, national: Definition) -> None:
    """Both ways to put in order, at every length, before and after a move."""
    question = next(q for q in national.questions if q.kind == "choose_and_rank")
    page = next(page.slug for page in national.pages if question in page.questions)
    chance = random.Random(language)
    for rows in range(2, 6):
        for placed in range(rows + 1):
            codes = chance.sample(sorted(question.codes), rows)
            found = Listed(tuple(codes[:placed]), tuple(codes[placed:]))
            for step in range(min(placed + 1, order_page.steps(rows)) + 1):
                shape = order_page.shape_of(question, page, found, language=language, step=step)
                said = Said(codes[placed - 1], placed, chance.choice(["up", "down"])) if placed and not step else None
                values = order_page.values(question, shape, found, _around(chance), said=said)

                joined = compiled.order(national.version, shape).joined(values)

                assert joined == order_page.with_values(national, shape, values)


def test_a_page_is_rendered_once(small: Definition) -> None:
    shape = question_page.Shape("en", "nation", ("nation",), 0)

    first = compiled.question(small.version, shape)

    assert compiled.question(small.version, shape) is first
    compiled.forget()
    assert compiled.question(small.version, shape) is not first


def test_each_order_and_each_selection_of_questions_is_a_page_of_its_own(national: Definition) -> None:
    question = next(q for q in national.questions if q.kind == "choose_and_rank")
    page = next(page.slug for page in national.pages if question in page.questions)

    pages = {
        compiled.question(national.version, question_page.Shape("en", page, (question.code,), order)).head
        + "".join(text for _slot, text in compiled.question(
            national.version, question_page.Shape("en", page, (question.code,), order)).rest)
        for order in range(ORDERS)
    }  # fmt: skip

    assert len(pages) > 1
