"""Coded answers -> the typed columns of a response. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from surveys.definition import Coded, Definition, QuestionDef
from surveys.routing import codes_of

LAST_NATION = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """0 means not given."""

    nation: int = 0
    region: int = 0
    main_perspective: int = 0
    profession: int = 0
    age_band: int = 0
    perspectives: tuple[int, ...] = ()
    ranking: tuple[int, ...] = ()
    also_chosen: tuple[int, ...] = ()


def columns_of(definition: Definition, answers: Mapping[str, Coded]) -> Columns:
    """Fill the columns from the questions marked for them; "I would rather not say" counts as not given.

    Who names one perspective only has it as the main one too, without being asked.
    """
    one = {name: _one(definition, name, answers) for name in ("nation", "region", "profession", "age_band")}
    named = _several(definition.segment("perspectives"), answers)
    main = _one(definition, "main_perspective", answers)
    if main and definition.segment("perspectives") is None:
        named = (main,)
    if main not in named:
        main = named[0] if len(named) == 1 else 0
    ranking, also = _ranking(definition.segment("ranking"), answers)
    return Columns(main_perspective=main, perspectives=named, ranking=ranking, also_chosen=also, **one)


def _counts(question: QuestionDef, code: int) -> bool:
    option = question.option(code)
    if option is None or option.not_said:
        return False
    return question.segment != "nation" or code <= LAST_NATION


def _one(definition: Definition, segment: str, answers: Mapping[str, Coded]) -> int:
    question = definition.segment(segment)
    if question is None:
        return 0
    return next((code for code in codes_of(answers.get(question.code)) if _counts(question, code)), 0)


def _several(question: QuestionDef | None, answers: Mapping[str, Coded]) -> tuple[int, ...]:
    if question is None:
        return ()
    return tuple(sorted(code for code in codes_of(answers.get(question.code)) if _counts(question, code)))


def _ranking(question: QuestionDef | None, answers: Mapping[str, Coded]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The options in the order given, and those chosen without a place. Options that say nothing are left out."""
    answer = answers.get(question.code) if question else None
    if question is None or not isinstance(answer, dict):
        return (), ()
    order = tuple(code for code in answer.get("order", ()) if _counts(question, code))
    also = tuple(sorted(code for code in answer.get("chosen", ()) if code not in order and _counts(question, code)))
    return order, also
