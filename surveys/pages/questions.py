"""One page of a questionnaire as its template sees it: words and slots, no answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from surveys.definition import NUMBER_KINDS, OptionDef, PageDef, QuestionDef, words_in
from surveys.option_orders import ordered
from surveys.pages.pictures import picture_address
from surveys.pages.slots import Slot

TEMPLATES = {
    "single": "surveys/questions/radios.html",
    "likert": "surveys/questions/radios.html",
    "multiple": "surveys/questions/checkboxes.html",
    "choose_and_rank": "surveys/questions/checkboxes.html",
    "short_text": "surveys/questions/text.html",
    "long_text": "surveys/questions/textarea.html",
    "year": "surveys/questions/number.html",
    "number": "surveys/questions/number.html",
}
CHOOSES_SEVERAL = frozenset({"multiple", "choose_and_rank"})
CHOOSES_ONE = frozenset({"single", "likert"})
Problems = Mapping[str, str]  # question code -> what is wrong, in words


@dataclass(frozen=True, slots=True)
class OptionView:
    id: str
    code: int
    label: str
    hint: str
    picture: str
    alt: str
    checked: str
    divider: bool  # "or" stands before it


@dataclass(frozen=True, slots=True)
class GroupView:
    heading: str
    options: tuple[OptionView, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    code: str
    name: str  # of the field, and its id
    template: str
    kind: str
    label: str
    hint: str
    picture: str
    alt: str
    groups: tuple[GroupView, ...]
    value: str
    order: str
    length: int | None
    offers_none: bool
    problem: str
    described_by: str

    @property
    def first_id(self) -> str:
        """Where the error summary leads: the first field."""
        return self.groups[0].options[0].id if self.groups else self.name


@dataclass(frozen=True, slots=True)
class PageView:
    slug: str
    title: str
    hint: str
    picture: str
    alt: str
    questions: tuple[QuestionView, ...]

    @property
    def single(self) -> bool:
        """One question: its words are the heading of the page."""
        return len(self.questions) == 1

    @property
    def heading(self) -> str:
        return self.questions[0].label if self.single else self.title


def field(question: QuestionDef) -> str:
    """The name of the question's field in the form."""
    return f"q-{question.code}"


@dataclass(frozen=True, slots=True)
class Dressing:
    """How a page is to look: the variant, which of the twenty orders, what to print in the slots, what is wrong."""

    variant: str
    order: int
    slot: Slot
    problems: Problems


def page_view(page: PageDef, questions: tuple[QuestionDef, ...], dressing: Dressing) -> PageView:
    """The page with those of its questions that this person is asked."""
    words = words_in(page.words, dressing.variant)
    return PageView(
        slug=page.slug,
        title=words.text,
        hint=words.hint,
        picture=picture_address(words.picture),
        alt=words.alt,
        questions=tuple(_question_view(question, dressing) for question in questions),
    )


def _question_view(question: QuestionDef, dressing: Dressing) -> QuestionView:
    slot, problem = dressing.slot, dressing.problems.get(question.code, "")
    words = words_in(question.words, dressing.variant)
    name = field(question)
    parts = {"hint": words.hint, "notice": question.is_text, "length": question.length, "error": problem}
    ranks = question.kind == "choose_and_rank"
    options = ordered(question, dressing.order) if ranks else question.options
    return QuestionView(
        code=question.code,
        name=name,
        template=TEMPLATES[question.kind],
        kind=question.kind,
        label=words.text,
        hint=words.hint,
        picture=picture_address(words.picture),
        alt=words.alt,
        groups=_groups(question, options, dressing),
        value=slot(f"{name}-value") if question.is_text or question.kind in NUMBER_KINDS else "",
        order=slot(f"{name}-order") if ranks else "",
        length=question.length,
        offers_none=question.kind in CHOOSES_ONE and not any(option.not_said for option in question.options),
        problem=problem,
        described_by=" ".join(f"{name}-{part}" for part, there in parts.items() if there),
    )


def _groups(question: QuestionDef, options: tuple[OptionDef, ...], dressing: Dressing) -> tuple[GroupView, ...]:
    """Options under their headings, as they come."""
    headings = {heading.slug: words_in(heading.words, dressing.variant).text for heading in question.headings}
    first = options[0].code if options else None
    return tuple(
        GroupView(
            heading=headings.get(slug, ""),
            options=tuple(_option_view(question, option, dressing, first=option.code == first) for option in found),
        )
        for slug, found in groupby(options, key=lambda option: option.heading)
    )


def _option_view(question: QuestionDef, option: OptionDef, dressing: Dressing, *, first: bool) -> OptionView:
    words = words_in(option.words, dressing.variant)
    name = field(question)
    return OptionView(
        id=f"{name}-{option.code}",
        code=option.code,
        label=words.text,
        hint=words.hint,
        picture=picture_address(words.picture),
        alt=words.alt,
        checked=dressing.slot(f"{name}-{option.code}"),
        divider=question.kind in CHOOSES_SEVERAL and not first and (option.exclusive or option.not_said),
    )
