"""Check-your-answers: every question that is asked, with the answer in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from surveys.definition import Coded, Definition, QuestionDef
from surveys.pages.words import place_words
from surveys.routing import route


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    values: tuple[str, ...]
    given: bool
    change_url: str
    is_text: bool


def summary(definition: Definition, answers: Mapping[str, Coded], texts: Mapping[str, str], variant: str) -> list[Row]:
    """In the order of the pages."""
    current = route(definition, answers)
    rows = []
    for page in current.pages:
        address = reverse("surveys:page", kwargs={"slug": definition.survey, "page": page.slug})
        for question in page.questions:
            if question.code in current.asked:
                values = _words(question, current.answers.get(question.code), texts.get(question.code, ""), variant)
                rows.append(
                    Row(question.label(variant), values, bool(values), f"{address}?then=check", question.is_text)
                )
    return rows


def _words(question: QuestionDef, answer: Coded | None, text: str, variant: str) -> tuple[str, ...]:
    if question.is_text:
        return (text,) if text else ()
    match answer:
        case None:
            return ()
        case dict():
            placed = list(answer.get("order", ()))
            rest = [code for code in answer.get("chosen", ()) if code not in placed]
            return (
                *(
                    _("{place}: {label}").format(place=place_words(place), label=_label(question, code, variant))
                    for place, code in enumerate(placed, start=1)
                ),
                *(_label(question, code, variant) for code in rest),
            )
        case list():
            return tuple(_label(question, code, variant) for code in answer)
        case _:
            return (str(answer),) if question.kind in {"year", "number"} else (_label(question, answer, variant),)


def _label(question: QuestionDef, code: int, variant: str) -> str:
    option = question.option(code)
    return option.label(variant) if option else ""
