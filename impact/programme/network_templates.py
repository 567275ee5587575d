"""The two kinds of networks, as plain tables; `sync_reference` writes them, staff change them.

Sources: "Looking to 2023 and Networks" (8-10 people of five kinds, four meetings in six months) and Nka's Blended
Learning Networks (10-15 people, one or two leaders who meet as a group of their own, questions of self-evaluation).
Days are examples: no handbook is public.
"""

from typing import Any

from impact.programme.texts import Texts, texts

KINDS = ("experience", "carers", "front_line", "funders", "providers")

TEMPLATES: tuple[tuple[str, Texts, Texts, dict[str, Any], tuple[Texts, ...]], ...] = (
    (
        "impact",
        texts("IMPACT Network", "Rhwydwaith IMPACT"),
        texts(
            "8 to 10 people of five kinds meet four times in six months, with materials in advance.",
            "Mae 8 i 10 o bobl o bum math yn cwrdd bedair gwaith mewn chwe mis, gyda deunyddiau ymlaen llaw.",
        ),
        {"kinds": list(KINDS)},
        (),
    ),
    (
        "nka",
        texts("Blended Learning Network (Nka)", "Rhwydwaith Dysgu Cyfunol (Nka)"),
        texts(
            "10 to 15 people, led by one or two of them, who meet the leaders of the other groups.",
            "10 i 15 o bobl, dan arweiniad un neu ddau ohonynt, sy’n cwrdd ag arweinwyr y grwpiau eraill.",
        ),
        {
            "kinds": ["carers", "front_line", "funders"],
            "people_from": 10,
            "people_to": 15,
            "leaders_to": 2,
            "meetings": 8,
            "window_months": 12,
        },
        (
            texts("Does everybody’s experience count the same here?", "Ydy profiad pawb yn cyfrif yr un fath yma?"),
            texts("What have we learned from each other?", "Beth rydyn ni wedi’i ddysgu gan ein gilydd?"),
            texts(
                "What has changed because we met, and what has not?",
                "Beth sydd wedi newid am ein bod wedi cwrdd, a beth sydd heb newid?",
            ),
        ),
    ),
)
