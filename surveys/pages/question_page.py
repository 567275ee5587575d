"""The page of a question: one template, printed with somebody's answers or with marks to be cut at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils import translation

from surveys.definition import Definition, QuestionDef
from surveys.pages.place import Place
from surveys.pages.questions import Dressing, Problems, page_view
from surveys.pages.slots import Slot, filled
from surveys.pages.template import written
from surveys.pages.typed import Typed, slot_values

TEMPLATE = "surveys/page.html"


@dataclass(frozen=True, slots=True)
class Shape:
    """Everything about a page that is not one person's own words: the key under which it is kept cut."""

    language: str
    page: str
    shown: tuple[str, ...]
    order: int


@dataclass(frozen=True, slots=True)
class Around:
    """What the page needs beside answers: who is asking (in signs), and how far they are."""

    csrf: str
    bookmark: str
    number: int
    total: int
    then: str = ""  # "check": back to check-your-answers afterwards


def shape_of(place: Place, *, language: str, order: int) -> Shape:
    """Only pages with options in a person's own order are kept once for each order."""
    own_order = any(question.kind == "choose_and_rank" for question in place.questions)
    return Shape(language, place.page.slug, place.shown, order if own_order else 0)


def values(questions: Sequence[QuestionDef], typed: Typed, around: Around) -> dict[str, str]:
    """What goes into the slots."""
    return {
        "csrf": around.csrf,
        "bookmark": around.bookmark,
        "number": str(around.number),
        "total": str(around.total),
        "then": around.then,
        **slot_values(questions, typed),
    }


@dataclass(frozen=True, slots=True)
class Extras:
    """What only pages made with real values have. `preview`: the page's address for staff."""

    problems: Problems = field(default_factory=dict)
    notice: str = ""  # words on top, when it has to be sent again
    preview: str = ""


PLAIN = Extras()


def printed(definition: Definition, shape: Shape, slot: Slot, extras: Extras = PLAIN) -> str:
    """The page with these slots."""
    page = definition.page(shape.page)
    questions = tuple(definition.question(code) for code in shape.shown)
    with translation.override(shape.language):
        path = extras.preview or reverse("surveys:page", kwargs={"slug": definition.survey, "page": shape.page})
        view = page_view(page, questions, Dressing(shape.language, shape.order, slot, extras.problems))
        context = {
            "page": view,
            "survey": definition.survey,
            "slots": {name: slot(name) for name in ("csrf", "bookmark", "number", "total", "then")},
            "problems": [(question.first_id, question.problem) for question in view.questions if question.problem],
            "notice": extras.notice,
            "preview": extras.preview,
            "action": path,
        }
        return written(TEMPLATE, context, path=path)


def with_values(definition: Definition, shape: Shape, given: Mapping[str, str], extras: Extras = PLAIN) -> str:
    """The page with real values in its slots: errors, previews, and the proof that cutting changes nothing."""
    return printed(definition, shape, filled(given), extras)
