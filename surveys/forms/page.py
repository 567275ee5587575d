"""A page of questions as sent -> coded answers, texts, or problems to mend."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.http import QueryDict

from surveys.answers import Cleaned, Problem, clean, keep_order
from surveys.definition import Coded, PageDef, QuestionDef
from surveys.pages.questions import field as field_name
from surveys.pages.typed import Typed
from surveys.pages.words import problem_words

MOST_VALUES = 200


@dataclass(frozen=True, slots=True)
class PageInput:
    """What one page gave. With problems nothing is saved, and `typed` fills the page again."""

    answers: Mapping[str, Coded | None] = field(default_factory=dict)
    texts: Mapping[str, str | None] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    typed: Typed = field(default_factory=Typed)
    questions: tuple[QuestionDef, ...] = ()

    def problem_words(self, variant: str) -> dict[str, str]:
        """The problems in words, by question code."""
        return {
            question.code: problem_words(self.problems[question.code], question, variant)
            for question in self.questions
            if question.code in self.problems
        }


def asked_on(page: PageDef, sent: QueryDict) -> tuple[QuestionDef, ...]:
    """The questions that stood on the page when it was sent."""
    named = set(sent.getlist("asked"))
    return tuple(question for question in page.questions if question.code in named or field_name(question) in sent)


def read_page(page: PageDef, sent: QueryDict) -> PageInput:
    """Check every question that was on the page."""
    answers: dict[str, Coded | None] = {}
    texts: dict[str, str | None] = {}
    problems: dict[str, Problem] = {}
    values: dict[str, list[str]] = {}
    orders: dict[str, list[str]] = {}
    questions = asked_on(page, sent)
    for question in questions:
        name = field_name(question)
        values[question.code] = sent.getlist(name)[:MOST_VALUES]
        orders[question.code] = _before(question, sent.get(f"{name}-order", ""))
        found = clean(question, values[question.code])
        if isinstance(found, Problem):
            problems[question.code] = found
        elif question.is_text:
            texts[question.code] = found.text or None
        else:
            answers[question.code] = _with_order(question, found, orders[question.code])
    return PageInput(answers, texts, problems, Typed(values, orders), questions)


def _before(question: QuestionDef, words: str) -> list[str]:
    """The order given earlier, as it travelled in the form; what is not an option of ours is left out."""
    known = {str(code) for code in question.codes}
    return [code for code in dict.fromkeys(words[:1000].split(",")) if code in known]


def _with_order(question: QuestionDef, found: Cleaned, before: list[str]) -> Coded | None:
    """What was put in order stays in order while it is still chosen."""
    if not isinstance(found.coded, dict):
        return found.coded
    order = [int(code) for code in before]
    return keep_order(question, {"chosen": found.coded["chosen"], "order": order}, found.coded["chosen"])
