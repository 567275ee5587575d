"""What a person gave, as the fields of a form hold it: from the stored answers, or as just sent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from surveys.answers import tidy_text
from surveys.definition import NUMBER_KINDS, Coded, QuestionDef
from surveys.pages.questions import field as field_name
from surveys.pages.slots import CHECKED

MOST_SHOWN = 100_000


@dataclass(frozen=True, slots=True)
class Typed:
    """Question code -> values as sent; and for choose-and-rank the codes put in order before."""

    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    orders: Mapping[str, Sequence[str]] = field(default_factory=dict)


def from_answers(answers: Mapping[str, Coded], texts: Mapping[str, str]) -> Typed:
    """The stored answers, as the fields would hold them."""
    values: dict[str, Sequence[str]] = {code: (text,) for code, text in texts.items()}
    orders: dict[str, Sequence[str]] = {}
    for code, coded in answers.items():
        if isinstance(coded, dict):
            values[code] = [str(option) for option in coded.get("chosen", ())]
            orders[code] = [str(option) for option in coded.get("order", ())]
        elif isinstance(coded, list):
            values[code] = [str(option) for option in coded]
        else:
            values[code] = (str(coded),)
    return Typed(values, orders)


def slot_values(questions: Iterable[QuestionDef], typed: Typed) -> dict[str, str]:
    """What goes into the slots of these questions."""
    slots: dict[str, str] = {}
    for question in questions:
        name = field_name(question)
        values = typed.values.get(question.code, ())
        if question.is_text or question.kind in NUMBER_KINDS:
            slots[f"{name}-value"] = tidy_text(values[0])[:MOST_SHOWN] if values else ""
        else:
            slots.update({f"{name}-{value}": CHECKED for value in values if value.isascii() and value.isdigit()})
            slots[f"{name}-order"] = ",".join(typed.orders.get(question.code, ()))
    return slots
