"""Putting what was chosen in order: selects and Up/Down buttons; in Easy Read, which one matters most.

Both are always optional. The state of the page travels in the form (what was chosen, in the order shown, and how many
have a place), so saving needs no look at the stored answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString

from surveys.definition import Coded, Definition, QuestionDef, words_in
from surveys.option_orders import ordered
from surveys.pages.pictures import picture_address
from surveys.pages.question_page import Around
from surveys.pages.slots import AUTOFOCUS, CHECKED, Slot, filled
from surveys.pages.template import written
from surveys.pages.words import place_words

ORDER = "surveys/order.html"
MOST = "surveys/most.html"
MOST_STEPS = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """`rows` are shown, the first `placed` of them have a place; `step` is 0 for the whole list, else 1 to 3."""

    language: str
    page: str
    question: str
    rows: int
    placed: int
    step: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """What was chosen: first those with a place, in order; then the rest in this person's own option order."""

    placed: tuple[int, ...]
    rest: tuple[int, ...]

    @property
    def codes(self) -> tuple[int, ...]:
        return (*self.placed, *self.rest)


@dataclass(frozen=True, slots=True)
class Said:
    """What a move has just done: the item, its new place, and which button was used ("up", "down")."""

    code: int
    place: int
    way: str


@dataclass(frozen=True, slots=True)
class RowView:
    number: int
    place: str  # "2nd"; empty without one
    label: str
    code: str
    picture: str
    checked: str
    up_focus: str
    down_focus: str
    place_focus: str
    has_up: bool
    has_down: bool


def listed(question: QuestionDef, answer: Coded | None, order: int) -> Listed:
    """The stored answer as a list. What no longer belongs to the question is left out."""
    if not isinstance(answer, dict):
        return Listed((), ())
    chosen = set(answer.get("chosen", ()))
    placed = tuple(code for code in answer.get("order", ()) if code in chosen and question.option(code))
    rest = tuple(option.code for option in ordered(question, order) if option.code in chosen - set(placed))
    return Listed(placed, rest)


def can_be_ordered(question: QuestionDef, answer: Coded | None) -> bool:
    """Two things or more, none of which stands alone."""
    return isinstance(answer, dict) and len(answer.get("chosen", ())) > 1


def steps(chosen: int) -> int:
    """How often Easy Read asks which one matters most: once less than there are, three times at most."""
    return max(0, min(MOST_STEPS, chosen - 1))


def said_words(question: QuestionDef, said: Said, variant: str) -> str:
    """Breaks for carers is now 2nd."""
    option = question.option(said.code)
    label = option.label(variant) if option else ""
    return translation.gettext("{label} is now {place}").format(label=label, place=place_words(said.place))


def shape_of(question: QuestionDef, page: str, found: Listed, *, language: str, step: int = 0) -> Shape:
    before = max(step - 1, 0)
    placed = 0 if step else len(found.placed)
    return Shape(language, page, question.code, len(found.codes) - before, placed, step)


def values(
    question: QuestionDef, shape: Shape, found: Listed, around: Around, *, said: Said | None = None
) -> dict[str, str]:
    """What goes into the slots of either page."""
    variant = shape.language
    given: dict[str, str] = {
        "csrf": around.csrf,
        "bookmark": around.bookmark,
        "number": str(around.number),
        "total": str(around.total),
        "then": around.then,
        "state": _state(found),
        "said": said_words(question, said, variant) if said else "",
        "dash": " – " if said else "",
    }
    rows = found.codes[max(shape.step - 1, 0) :]
    current = found.placed[shape.step - 1] if 0 < shape.step <= len(found.placed) else None
    for number, code in enumerate(rows, start=1):
        option = question.option(code)
        words = words_in(option.words, variant) if option else None
        given[f"row-{number}-label"] = words.text if words else ""
        given[f"row-{number}-code"] = str(code)
        given[f"row-{number}-picture"] = _picture(picture_address(words.picture), words.alt) if words else ""
        given[f"row-{number}-checked"] = CHECKED if code == current else ""
        if said and said.code == code:
            given.update(_focus(number, shape, said))
    return given


def _focus(number: int, shape: Shape, said: Said) -> dict[str, str]:
    """The same button again, so that pressing on goes on moving; at the end of the list what else the item has."""
    there = dict(zip(("up", "down"), _buttons(number, shape), strict=True))
    way = said.way if there[said.way] else next((way for way, has in there.items() if has), "place")
    return {f"row-{number}-{way}-focus": AUTOFOCUS}


def _buttons(number: int, shape: Shape) -> tuple[bool, bool]:
    """Whether a row has an Up and a Down button. Without a place yet, Up gives it the next one."""
    if number > shape.placed:
        return True, False
    return number > 1, number < shape.placed


def _state(found: Listed) -> SafeString:
    """Hidden fields, whole numbers only."""
    items = "".join([f'<input type="hidden" name="item" value="{code:d}">' for code in found.codes])
    return SafeString(f'{items}<input type="hidden" name="placed" value="{len(found.placed)}">')


def _picture(address: str, alt: str) -> str:
    if not address:
        return ""
    return format_html('<img class="survey-picture" src="{}" alt="{}" width="72" height="72">', address, alt)


def _rows(shape: Shape, slot: Slot) -> list[RowView]:
    rows = []
    for number in range(1, shape.rows + 1):
        up, down = _buttons(number, shape)
        rows.append(
            RowView(
                number=number,
                place=place_words(number) if number <= shape.placed else "",
                label=slot(f"row-{number}-label"),
                code=slot(f"row-{number}-code"),
                picture=slot(f"row-{number}-picture"),
                checked=slot(f"row-{number}-checked"),
                up_focus=slot(f"row-{number}-up-focus"),
                down_focus=slot(f"row-{number}-down-focus"),
                place_focus=slot(f"row-{number}-place-focus"),
                has_up=up,
                has_down=down,
            )
        )
    return rows


def address(survey: str, shape: Shape) -> str:
    if shape.step:
        return reverse("surveys:most", kwargs={"slug": survey, "page": shape.page, "step": shape.step})
    return reverse("surveys:order", kwargs={"slug": survey, "page": shape.page})


def printed(definition: Definition, shape: Shape, slot: Slot, *, problem: str = "", notice: str = "") -> str:
    """The page with these slots."""
    question = definition.question(shape.question)
    with translation.override(shape.language):
        path = address(definition.survey, shape)
        context = {
            "question": question.label(shape.language),
            "rows": _rows(shape, slot),
            "places": [(number, place_words(number)) for number in range(1, shape.rows + 1)],
            "placed": shape.placed,
            "step": shape.step,
            "survey": definition.survey,
            "page_slug": shape.page,
            "slots": {
                name: slot(name) for name in ("csrf", "bookmark", "number", "total", "then", "state", "said", "dash")
            },
            "problem": problem,
            "notice": notice,
            "action": path,
        }
        return written(MOST if shape.step else ORDER, context, path=path)


def with_values(
    definition: Definition, shape: Shape, given: dict[str, str], *, problem: str = "", notice: str = ""
) -> str:
    """The page with real values in its slots."""
    return printed(definition, shape, filled(given), problem=problem, notice=notice)


def new_order(items: Sequence[int], placed: int, wanted: Sequence[int | None]) -> list[int]:
    """The order the selects ask for. `items` as shown, the first `placed` with a place; `wanted` beside each.

    Two with the same number: the one whose number was changed goes first. Gaps close up.
    """
    numbered = [
        (number, number == index + 1 and index < placed, index, item)
        for index, (item, number) in enumerate(zip(items, wanted, strict=True))
        if number is not None
    ]
    return [item for _number, _unchanged, _index, item in sorted(numbered)]
