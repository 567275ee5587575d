"""Answers that try to get out of a page."""

import random

from surveys.definition import Definition, QuestionDef
from surveys.pages.typed import Typed

TEXTS = (
    "",
    "plain words",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'\" autofocus onfocus=alert(1) x='",
    "</textarea><h1>out</h1>",
    "{{ csrf }} {% now 'Y' %} {deadbeef:csrf}",
    "&amp; &lt; &#39; & < >",
    "\nfirst line empty\n\nlast",
    "\u202eright to left\u2066\u2069 עברית رائع",
    "Ŵ ŷ ẁ 🏠‍\u200d \x00 \x07 \x1b",
    "a" * 5000,
)


def hostile(definition: Definition, questions: tuple[QuestionDef, ...], chance: random.Random) -> Typed:
    """Something for every question: real codes, made-up codes, markup."""
    values: dict[str, list[str]] = {}
    orders: dict[str, list[str]] = {}
    for question in questions:
        codes = [str(code) for code in sorted(question.codes)]
        if codes:
            values[question.code] = chance.sample(codes, chance.randint(0, len(codes))) + chance.choice(
                [[], ["99999"], ["-1"], ["value"], ["order"], ["<b>"], ["١"]]
            )
            orders[question.code] = chance.sample(codes, chance.randint(0, min(3, len(codes))))
        else:
            values[question.code] = [chance.choice(TEXTS)]
    return Typed(values, orders)
