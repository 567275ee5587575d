"""The ticks of one response in words, for who checks it. Texts live elsewhere and are not read here."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from surveys.definition import CHOICE_KINDS, Coded, QuestionDef
from surveys.models import Response
from surveys.queries import UnknownVersion, definition


@dataclass(frozen=True, slots=True)
class Given:
    """One question and what was answered."""

    question: str
    answer: str


def given(response: Response) -> list[Given]:
    """Every coded answer, in the order of the questionnaire."""
    try:
        known = definition(response.questionnaire.public_id)
    except UnknownVersion:
        return []
    answers = response.answers
    return [
        Given(question.label("en"), in_words(question, answers[question.code]))
        for question in known.questions
        if question.code in answers
    ]


def in_words(question: QuestionDef, coded: Coded) -> str:
    """A coded answer as people read it."""
    if isinstance(coded, dict):
        order = list(coded.get("order", ()))
        rest = [code for code in coded.get("chosen", ()) if code not in order]
        places = [f"{place}. {_label(question, code)}" for place, code in enumerate(order, 1)]
        loose = [_("{answer} (no place)").format(answer=_label(question, code)) for code in rest]
        return "; ".join([*places, *loose])
    if isinstance(coded, list):
        return "; ".join(_label(question, code) for code in coded)
    return _label(question, coded) if question.kind in CHOICE_KINDS else str(coded)


def _label(question: QuestionDef, code: int) -> str:
    option = question.option(code)
    return option.label("en") if option else str(code)
