"""The order page as sent -> the new order, and what a button has just moved."""

from dataclasses import dataclass

from django.http import QueryDict

from surveys.answers import Problem, clean, moved
from surveys.definition import Coded, QuestionDef
from surveys.pages.order_page import Listed, Said, new_order

FEWEST_ITEMS, MOST_ITEMS = 2, 60
STEPS = {"up": -1, "down": 1}


@dataclass(frozen=True, slots=True)
class OrderInput:
    """`answer` is None with a problem. `found` is the list as it was shown, for showing it again."""

    answer: Coded | None
    problem: Problem | None
    found: Listed
    said: Said | None = None


def _number(value: str) -> int | None:
    plain = value.strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 3 else None  # noqa: PLR2004


def _shown(question: QuestionDef, sent: QueryDict) -> tuple[list[int], int] | Problem:
    """The items of the page in the order shown, and how many had a place."""
    items = [_number(value) for value in sent.getlist("item")[:MOST_ITEMS]]
    codes = [code for code in items if code is not None and question.option(code)]
    if len(codes) != len(items) or len(set(codes)) != len(codes) or len(codes) < FEWEST_ITEMS:
        return Problem("unknown_option")
    placed = _number(sent.get("placed", "0")) or 0
    return codes, min(placed, len(codes))


def read_order(question: QuestionDef, sent: QueryDict, go: str) -> OrderInput:
    """Selects first, then the button that was pressed."""
    shown = _shown(question, sent)
    if isinstance(shown, Problem):
        return OrderInput(None, shown, Listed((), ()))
    items, placed = shown
    found = Listed(tuple(items[:placed]), tuple(items[placed:]))
    places = [_number(value) for value in sent.getlist("place")]
    order = new_order(items, placed, places) if len(places) == len(items) else items[:placed]
    if go == "clear":
        order = []
    answer: Coded | None = {"chosen": sorted(items), "order": order}
    way, _, code = go.partition("-")
    item = _number(code) if way in STEPS else None
    said = None
    if item in items and item is not None:
        answer = moved(answer, item, STEPS[way])
        said = Said(item, _order(answer).index(item) + 1, way)
    return _checked(question, answer, found, said)


def read_most(question: QuestionDef, sent: QueryDict, step: int) -> OrderInput:
    """Easy Read: the one that matters most of those left; none chosen takes the order from here on away."""
    shown = _shown(question, sent)
    if isinstance(shown, Problem):
        return OrderInput(None, shown, Listed((), ()))
    items, placed = shown
    found = Listed(tuple(items[:placed]), tuple(items[placed:]))
    before = list(found.placed[: step - 1])
    choice = _number(sent.get("most", ""))
    if choice is None:
        return _checked(question, {"chosen": sorted(items), "order": before}, found, None)
    if choice not in items or choice in before or len(before) != step - 1:
        return OrderInput(None, Problem("unknown_option"), found)
    after = [code for code in found.placed[step - 1 :] if code != choice]
    return _checked(question, {"chosen": sorted(items), "order": [*before, choice, *after]}, found, None)


def _order(answer: Coded | None) -> list[int]:
    return answer["order"] if isinstance(answer, dict) else []


def _checked(question: QuestionDef, answer: Coded | None, found: Listed, said: Said | None) -> OrderInput:
    """The same check as everywhere: the limit, no repeats, nothing in order that was not chosen."""
    chosen = answer["chosen"] if isinstance(answer, dict) else []
    checked = clean(question, [str(code) for code in chosen], [str(code) for code in _order(answer)])
    if isinstance(checked, Problem):
        return OrderInput(None, checked, found)
    return OrderInput(checked.coded, None, found, said)
