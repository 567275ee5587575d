"""A questionnaire as plain frozen values: what the pages are made from and what every answer is checked against.

Pure: no Django, clock or database. Rows are turned into these values by `surveys.queries`; a published version is read
from its frozen body, so what people see can never drift from what was published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias
from uuid import UUID

# One coded answer: an option code or number, several option codes, or a choice with its order.
Coded: TypeAlias = int | list[int] | dict[str, list[int]]
Answers: TypeAlias = Mapping[str, Coded]

CHOICE_KINDS = frozenset({"single", "multiple", "likert", "choose_and_rank"})
TEXT_KINDS = frozenset({"short_text", "long_text"})
NUMBER_KINDS = frozenset({"year", "number"})
KINDS = CHOICE_KINDS | TEXT_KINDS | NUMBER_KINDS


class UnknownItem(LookupError):
    """The page or question asked for is not in this questionnaire."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one item in one variant (a language in a format)."""

    text: str
    hint: str = ""
    picture: str = ""
    alt: str = ""


Variants: TypeAlias = Mapping[str, Words]  # keyed en, cy, en-simple, cy-simple


def words_in(variants: Variants, variant: str) -> Words:
    """The words in this variant; else the plain language's; else English."""
    for name in (variant, variant.removesuffix("-simple"), "en"):
        if name in variants:
            return variants[name]
    return Words("")


def variant_of(language: str, format_: str) -> str:
    """`cy` + `easy_read` -> `cy-simple`: the four language codes of the site."""
    return f"{language}-simple" if format_ == "easy_read" else language


def split_variant(variant: str) -> tuple[str, str]:
    """`cy-simple` -> (`cy`, `easy_read`)."""
    language, _, simple = variant.partition("-")
    return language, "easy_read" if simple else "standard"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when the answer to the question holds at least one of the codes."""

    question: str
    codes: frozenset[int]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True when at least this many options of the question were chosen."""

    question: str
    count: int


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


Condition: TypeAlias = AnyOf | AtLeast | All | Any | Not


@dataclass(frozen=True, slots=True)
class HeadingDef:
    slug: str
    words: Variants = field(hash=False)


@dataclass(frozen=True, slots=True)
class OptionDef:
    code: int
    slug: str
    words: Variants = field(hash=False)
    exclusive: bool = False  # cannot stand beside another option
    not_said: bool = False  # counts as 0 (not given) in a typed column
    heading: str = ""
    priority: str = ""  # slug of the programme's Priority

    def label(self, variant: str) -> str:
        return words_in(self.words, variant).text


@dataclass(frozen=True, slots=True)
class QuestionDef:
    code: str
    kind: str
    words: Variants = field(hash=False)
    options: tuple[OptionDef, ...] = ()
    headings: tuple[HeadingDef, ...] = ()
    segment: str = ""
    condition: Condition | None = None
    limit: int | None = None  # most options that may be chosen
    least: int | None = None  # year and number
    most: int | None = None
    length: int | None = None  # guidance for text, never a wall
    equality: bool = False

    def label(self, variant: str) -> str:
        return words_in(self.words, variant).text

    def option(self, code: int) -> OptionDef | None:
        return next((option for option in self.options if option.code == code), None)

    @property
    def codes(self) -> frozenset[int]:
        return frozenset(option.code for option in self.options)

    @property
    def is_text(self) -> bool:
        return self.kind in TEXT_KINDS


@dataclass(frozen=True, slots=True)
class PageDef:
    slug: str
    words: Variants = field(hash=False)
    questions: tuple[QuestionDef, ...] = ()

    def title(self, variant: str) -> str:
        return words_in(self.words, variant).text


@dataclass(frozen=True)
class Definition:
    """One numbered version of a questionnaire."""

    version: UUID
    survey: str
    number: int
    variants: tuple[str, ...]
    pages: tuple[PageDef, ...]

    @cached_property
    def _pages(self) -> dict[str, PageDef]:
        return {page.slug: page for page in self.pages}

    @cached_property
    def questions(self) -> tuple[QuestionDef, ...]:
        return tuple(question for page in self.pages for question in page.questions)

    @cached_property
    def _questions(self) -> dict[str, QuestionDef]:
        return {question.code: question for question in self.questions}

    @cached_property
    def page_numbers(self) -> dict[str, int]:
        """Question code -> place of its page."""
        return {question.code: place for place, page in enumerate(self.pages) for question in page.questions}

    def has_question(self, code: str) -> bool:
        return code in self._questions

    def page(self, slug: str) -> PageDef:
        try:
            return self._pages[slug]
        except KeyError:
            raise UnknownItem(slug) from None

    def question(self, code: str) -> QuestionDef:
        try:
            return self._questions[code]
        except KeyError:
            raise UnknownItem(code) from None

    def segment(self, name: str) -> QuestionDef | None:
        """The question that fills this typed column, if there is one."""
        return next((question for question in self.questions if question.segment == name), None)
