"""Where somebody is in a questionnaire: what is asked on this page, how far they are. Pure words and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from surveys.definition import Coded, Definition, PageDef, QuestionDef
from surveys.routing import route


@dataclass(frozen=True, slots=True)
class Place:
    """A page as this person meets it. `questions` is empty when nothing on it is asked of them."""

    page: PageDef
    questions: tuple[QuestionDef, ...]
    number: int
    total: int
    previous: PageDef | None
    following: PageDef | None

    @property
    def shown(self) -> tuple[str, ...]:
        return tuple(question.code for question in self.questions)


def place(definition: Definition, answers: Mapping[str, Coded], slug: str) -> Place:
    """Raises UnknownItem when the questionnaire has no such page."""
    page = definition.page(slug)
    here = definition.pages.index(page)
    current = route(definition, answers)
    asked = {found.slug for found in current.pages}
    before = [found for found in definition.pages[:here] if found.slug in asked]
    after = [found for found in definition.pages[here + 1 :] if found.slug in asked]
    return Place(
        page=page,
        questions=tuple(question for question in page.questions if question.code in current.asked),
        number=len(before) + 1,
        total=len(before) + 1 + len(after),
        previous=before[-1] if before else None,
        following=after[0] if after else None,
    )


def first_page(definition: Definition) -> PageDef:
    """The first page of an empty questionnaire."""
    return route(definition, {}).pages[0]


def question_to_order(questions: tuple[QuestionDef, ...]) -> QuestionDef | None:
    """The question of a page whose answers can be put in order, if it has one."""
    return next((question for question in questions if question.kind == "choose_and_rank"), None)
