"""From what a form sent to a coded answer, or to a problem in a code that views put into words. Pure.

Nothing is required: an empty answer is an answer (`Cleaned(None)`), never a problem.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from surveys.definition import Coded, QuestionDef

HARD_LIMIT = {"short_text": 2_000, "long_text": 20_000}
SMALLEST_NUMBER, LARGEST_NUMBER = 0, 1_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2100
_DIGITS = re.compile(r"[+-]?[0-9]{1,9}\Z")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A good answer. `coded` is None when nothing was given; `text` is set for text questions only."""

    coded: Coded | None = None
    text: str | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing was given, which is always allowed."""
        return self.coded is None and not self.text


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an answer cannot be taken.

    Codes: `one_only`, `unknown_option`, `stands_alone` (option), `too_many` (limit, chosen), `repeated`,
    `not_chosen` (ordered without being chosen), `not_a_number`, `too_small` (least), `too_big` (most),
    `too_long` (limit, length).
    """

    code: str
    params: dict[str, int] = field(default_factory=dict, hash=False)


def clean(question: QuestionDef, values: Sequence[str], order: Sequence[str] = ()) -> Cleaned | Problem:
    """Check what was sent for one question.

    `values`: the field's values as sent (`request.POST.getlist`). `order`: for choose-and-rank, the chosen codes in
    the order given; empty strings stand for places left open. Codes are option codes as decimal digits.
    """
    match question.kind:
        case "single" | "likert":
            return _one_option(question, values)
        case "multiple":
            return _several(question, values)
        case "choose_and_rank":
            return _ranked(question, values, order)
        case "short_text" | "long_text":
            return _text(question, values)
        case _:
            return _number(question, values)


def _code(question: QuestionDef, value: str) -> int | Problem:
    stripped = value.strip()
    if not stripped.isascii() or not stripped.isdigit() or len(stripped) > 5:  # noqa: PLR2004  (smallint)
        return Problem("unknown_option")
    code = int(stripped)
    return code if question.option(code) else Problem("unknown_option")


def _codes(question: QuestionDef, values: Sequence[str]) -> list[int] | Problem:
    codes: list[int] = []
    for value in values:
        if not value.strip():
            continue
        code = _code(question, value)
        if isinstance(code, Problem):
            return code
        codes.append(code)
    return codes


def _one_option(question: QuestionDef, values: Sequence[str]) -> Cleaned | Problem:
    codes = _codes(question, values)
    if isinstance(codes, Problem):
        return codes
    if len(set(codes)) > 1:
        return Problem("one_only")
    return Cleaned(codes[0] if codes else None)


def _chosen(question: QuestionDef, values: Sequence[str]) -> list[int] | Problem:
    codes = _codes(question, values)
    if isinstance(codes, Problem):
        return codes
    chosen = sorted(set(codes))
    if len(chosen) > 1:
        alone = next((code for code in chosen if _stands_alone(question, code)), None)
        if alone is not None:
            return Problem("stands_alone", {"option": alone})
    if question.limit is not None and len(chosen) > question.limit:
        return Problem("too_many", {"limit": question.limit, "chosen": len(chosen)})
    return chosen


def _stands_alone(question: QuestionDef, code: int) -> bool:
    option = question.option(code)
    return option is not None and (option.exclusive or option.not_said)


def _several(question: QuestionDef, values: Sequence[str]) -> Cleaned | Problem:
    chosen = _chosen(question, values)
    if isinstance(chosen, Problem):
        return chosen
    return Cleaned(chosen or None)


def _ranked(question: QuestionDef, values: Sequence[str], order: Sequence[str]) -> Cleaned | Problem:
    chosen = _chosen(question, values)
    if isinstance(chosen, Problem):
        return chosen
    places = _codes(question, order)
    if isinstance(places, Problem):
        return places
    if len(set(places)) != len(places):
        return Problem("repeated")
    if not set(places) <= set(chosen):
        return Problem("not_chosen")
    if not chosen:
        return Cleaned()
    return Cleaned({"chosen": chosen, "order": places})


def keep_order(question: QuestionDef, before: Coded | None, chosen: Sequence[int]) -> Coded | None:
    """After the choice changed: the new choice with what is left of the order given before."""
    if not chosen:
        return None
    places = before.get("order", []) if isinstance(before, dict) else []
    kept = [code for code in places if code in set(chosen) and question.option(code)]
    return {"chosen": sorted(set(chosen)), "order": kept}


def moved(answer: Coded | None, code: int, step: int) -> Coded | None:
    """Move one item up (-1) or down (+1) in the order. What has no place yet is put at the end first."""
    if not isinstance(answer, dict) or code not in answer.get("chosen", ()):
        return answer
    order = list(answer.get("order", ()))
    if code not in order:
        return {**answer, "order": [*order, code]}
    here = order.index(code)
    there = min(max(here + step, 0), len(order) - 1)
    order.insert(there, order.pop(here))
    return {**answer, "order": order}


def tidy_text(text: str) -> str:
    """Text that a database can hold and people can read: no control signs, unix line ends, no outer space."""
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in unix if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs")).strip()


def _text(question: QuestionDef, values: Sequence[str]) -> Cleaned | Problem:
    if len(values) > 1:
        return Problem("one_only")
    text = tidy_text(values[0]) if values else ""
    limit = HARD_LIMIT[question.kind]
    if len(text) > limit:
        return Problem("too_long", {"limit": limit, "length": len(text)})
    return Cleaned(text=text)


def _number(question: QuestionDef, values: Sequence[str]) -> Cleaned | Problem:
    if len(values) > 1:
        return Problem("one_only")
    plain = values[0].strip().replace(",", "").replace(" ", "") if values else ""
    if not plain:
        return Cleaned()
    if not _DIGITS.match(plain):
        return Problem("not_a_number")
    number = int(plain)
    least, most = bounds(question)
    if number < least:
        return Problem("too_small", {"least": least})
    if number > most:
        return Problem("too_big", {"most": most})
    return Cleaned(number)


def bounds(question: QuestionDef) -> tuple[int, int]:
    """The smallest and largest number taken."""
    year = question.kind == "year"
    least = question.least if question.least is not None else (FIRST_YEAR if year else SMALLEST_NUMBER)
    most = question.most if question.most is not None else (LAST_YEAR if year else LARGEST_NUMBER)
    return least, most


def is_sound(question: QuestionDef, coded: Coded) -> bool:
    """Whether a stored answer is one this question could have given (nothing of it is trusted on the way out)."""
    match question.kind:
        case "single" | "likert":
            return isinstance(coded, int) and not isinstance(coded, bool) and coded in question.codes
        case "multiple":
            return isinstance(coded, list) and _as_cleaned(question, coded) == Cleaned(coded)
        case "choose_and_rank":
            return isinstance(coded, dict) and set(coded) == {"chosen", "order"} and _ranks_well(question, coded)
        case "year" | "number":
            least, most = bounds(question)
            return isinstance(coded, int) and not isinstance(coded, bool) and least <= coded <= most
        case _:
            return False


def _as_cleaned(question: QuestionDef, codes: list[int]) -> Cleaned | Problem:
    return _several(question, [str(code) for code in codes])


def _ranks_well(question: QuestionDef, coded: dict[str, list[int]]) -> bool:
    values = [str(code) for code in coded["chosen"]]
    return _ranked(question, values, [str(code) for code in coded["order"]]) == Cleaned(coded)
