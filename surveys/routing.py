"""Which pages a person is asked, from what they answered so far. Pure: no Django, clock or database.

A condition may only look at questions on earlier pages, so following it can never go round in a circle. An answer to
a question that is no longer asked counts as not given; it stays in the draft and is dropped when the answers are sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any as Json

from surveys.definition import All, Any, AnyOf, AtLeast, Coded, Condition, Definition, Not, PageDef, QuestionDef

MOST_PARTS = 60


class BadCondition(ValueError):
    """The stored condition cannot be read; the message says where."""


def codes_of(answer: Coded | None) -> frozenset[int]:
    """The option codes (or the one number) an answer holds."""
    if answer is None or isinstance(answer, bool):
        return frozenset()
    if isinstance(answer, int):
        return frozenset((answer,))
    if isinstance(answer, dict):
        return frozenset(answer.get("chosen", ()))
    return frozenset(answer)


def holds(condition: Condition | None, answers: Mapping[str, Coded]) -> bool:
    """Whether the condition is true of these answers; no condition is always true."""
    match condition:
        case None:
            return True
        case AnyOf(question, codes):
            return not codes.isdisjoint(codes_of(answers.get(question)))
        case AtLeast(question, count):
            return len(codes_of(answers.get(question))) >= count
        case All(parts):
            return all(holds(part, answers) for part in parts)
        case Any(parts):
            return any(holds(part, answers) for part in parts)
        case Not(part):
            return not holds(part, answers)


@dataclass(frozen=True, slots=True)
class Route:
    """The pages a person is asked, what is asked on each, and their answers that count."""

    pages: tuple[PageDef, ...]
    asked: frozenset[str]
    answers: dict[str, Coded]


def route(definition: Definition, answers: Mapping[str, Coded]) -> Route:
    """Walk the pages in order; only answers to questions that are asked decide what follows."""
    pages: list[PageDef] = []
    asked: set[str] = set()
    kept: dict[str, Coded] = {}
    for page in definition.pages:
        here = [question for question in page.questions if holds(question.condition, kept)]
        if not here and page.questions:
            continue
        pages.append(page)
        asked.update(question.code for question in here)
        kept.update({question.code: answers[question.code] for question in here if question.code in answers})
    return Route(tuple(pages), frozenset(asked), kept)


def reachable_pages(definition: Definition, answers: Mapping[str, Coded]) -> tuple[PageDef, ...]:
    """The pages a person with these answers is asked."""
    return route(definition, answers).pages


def reachable_questions(definition: Definition, page: PageDef, answers: Mapping[str, Coded]) -> tuple[QuestionDef, ...]:
    """What is asked on this page."""
    asked = route(definition, answers).asked
    return tuple(question for question in page.questions if question.code in asked)


def reachable_answers(definition: Definition, answers: Mapping[str, Coded]) -> dict[str, Coded]:
    """The answers that count: those to questions that are asked."""
    return route(definition, answers).answers


def next_page(definition: Definition, answers: Mapping[str, Coded], slug: str) -> PageDef | None:
    """The page after this one; None after the last. Works from a page that is no longer asked, too."""
    here = definition.pages.index(definition.page(slug))
    reachable = {page.slug for page in reachable_pages(definition, answers)}
    return next((page for page in definition.pages[here + 1 :] if page.slug in reachable), None)


def previous_page(definition: Definition, answers: Mapping[str, Coded], slug: str) -> PageDef | None:
    """The page before this one; None before the first."""
    here = definition.pages.index(definition.page(slug))
    reachable = {page.slug for page in reachable_pages(definition, answers)}
    return next((page for page in reversed(definition.pages[:here]) if page.slug in reachable), None)


def progress(definition: Definition, answers: Mapping[str, Coded], slug: str) -> tuple[int, int]:
    """`Question 3 of about 12`: this page's place among those asked, and how many are asked as it looks now."""
    here = definition.pages.index(definition.page(slug))
    reachable = {page.slug for page in reachable_pages(definition, answers)}
    before = sum(1 for page in definition.pages[:here] if page.slug in reachable)
    return before + 1, max(len(reachable), before + 1)


def first_unanswered(definition: Definition, answers: Mapping[str, Coded], done: frozenset[str]) -> PageDef | None:
    """Where to go on after coming back: the first page asked with nothing given; `done` adds questions with text."""
    current = route(definition, answers)
    for page in current.pages:
        asked = [question.code for question in page.questions if question.code in current.asked]
        if asked and not any(code in current.answers or code in done for code in asked):
            return page
    return None


def questions_in(condition: Condition | None) -> Iterator[str]:
    """Every question a condition looks at."""
    match condition:
        case AnyOf(question) | AtLeast(question):
            yield question
        case All(parts) | Any(parts):
            for part in parts:
                yield from questions_in(part)
        case Not(part):
            yield from questions_in(part)


def leaves_of(condition: Condition | None) -> Iterator[AnyOf | AtLeast]:
    """Every comparison in a condition."""
    match condition:
        case AnyOf() | AtLeast():
            yield condition
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves_of(part)
        case Not(part):
            yield from leaves_of(part)


def read_condition(data: Json) -> Condition | None:
    """Stored JSON -> condition. Raises BadCondition."""
    if data is None:
        return None
    budget = [MOST_PARTS]
    return _read(data, budget)


def _read(data: Json, budget: list[int]) -> Condition:
    budget[0] -= 1
    if budget[0] < 0:
        message = f"more than {MOST_PARTS} parts"
        raise BadCondition(message)
    if not isinstance(data, dict) or len(data) != 1:
        raise BadCondition("a condition has exactly one of: any_of, at_least, all, any, not")
    ((word, inner),) = data.items()
    match word:
        case "any_of":
            return AnyOf(_question(inner, "any_of"), _codes(inner))
        case "at_least":
            return AtLeast(_question(inner, "at_least"), _count(inner))
        case "all" | "any":
            if not isinstance(inner, list) or not inner:
                message = f"{word} needs a list of conditions"
                raise BadCondition(message)
            parts = tuple(_read(part, budget) for part in inner)
            return All(parts) if word == "all" else Any(parts)
        case "not":
            return Not(_read(inner, budget))
    message = f"unknown word {str(word)[:40]!r}"
    raise BadCondition(message)


def _question(inner: Json, word: str) -> str:
    question = inner.get("question") if isinstance(inner, dict) else None
    if not isinstance(question, str) or not question:
        message = f"{word} needs the code of a question"
        raise BadCondition(message)
    return question


def _is_count(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _codes(inner: Json) -> frozenset[int]:
    codes = inner.get("codes")
    if set(inner) != {"question", "codes"} or not isinstance(codes, list) or not codes:
        raise BadCondition("any_of needs a question and a list of codes")
    if not all(_is_count(code) for code in codes):
        raise BadCondition("codes are whole numbers from 1")
    return frozenset(codes)


def _count(inner: Json) -> int:
    if set(inner) != {"question", "count"} or not _is_count(inner.get("count")):
        raise BadCondition("at_least needs a question and a count from 1")
    count: int = inner["count"]
    return count


def write_condition(condition: Condition | None) -> Json:
    """Condition -> JSON to store; the opposite of `read_condition`."""
    match condition:
        case None:
            return None
        case AnyOf(question, codes):
            return {"any_of": {"question": question, "codes": sorted(codes)}}
        case AtLeast(question, count):
            return {"at_least": {"question": question, "count": count}}
        case All(parts):
            return {"all": [write_condition(part) for part in parts]}
        case Any(parts):
            return {"any": [write_condition(part) for part in parts]}
        case Not(part):
            return {"not": write_condition(part)}
