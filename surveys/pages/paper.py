"""All questions on one page, to read first or to print and fill in by hand."""

from dataclasses import dataclass
from itertools import groupby

from surveys.definition import Definition, PageDef, QuestionDef, words_in
from surveys.pages.pictures import picture_address
from surveys.routing import questions_in


@dataclass(frozen=True, slots=True)
class PaperOption:
    code: int
    label: str
    hint: str
    picture: str
    alt: str


@dataclass(frozen=True, slots=True)
class PaperGroup:
    heading: str
    options: tuple[PaperOption, ...]


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    number: int
    label: str
    hint: str
    kind: str
    groups: tuple[PaperGroup, ...]
    limit: int | None
    only_after: str  # the earlier questions that decide whether this one is for you
    lines: range

    @property
    def ranks(self) -> bool:
        return self.kind == "choose_and_rank"


@dataclass(frozen=True, slots=True)
class PaperPage:
    title: str
    hint: str
    questions: tuple[PaperQuestion, ...]


LINES = {"short_text": 2, "long_text": 10}


def paper_pages(definition: Definition, variant: str) -> list[PaperPage]:
    """Every page in one variant, questions numbered through, options in the order written."""
    numbers = {question.code: number for number, question in enumerate(definition.questions, start=1)}
    return [_page(page, numbers, variant) for page in definition.pages]


def _page(page: PageDef, numbers: dict[str, int], variant: str) -> PaperPage:
    words = words_in(page.words, variant)
    return PaperPage(
        words.text, words.hint, tuple(_question(question, numbers, variant) for question in page.questions)
    )


def _question(question: QuestionDef, numbers: dict[str, int], variant: str) -> PaperQuestion:
    words = words_in(question.words, variant)
    headings = {heading.slug: words_in(heading.words, variant).text for heading in question.headings}
    return PaperQuestion(
        number=numbers[question.code],
        label=words.text,
        hint=words.hint,
        kind=question.kind,
        groups=tuple(
            PaperGroup(
                headings.get(slug, ""),
                tuple(
                    PaperOption(o.code, w.text, w.hint, picture_address(w.picture), w.alt)
                    for o in options
                    for w in (words_in(o.words, variant),)
                ),
            )
            for slug, options in groupby(question.options, key=lambda option: option.heading)
        ),
        limit=question.limit,
        only_after=", ".join(map(str, sorted({numbers[code] for code in questions_in(question.condition)}))),
        lines=range(LINES.get(question.kind, 0)),
    )
