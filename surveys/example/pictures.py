"""The pictures of the Easy Read version: names of OpenMoji symbols with their code, and the picture in words."""

from typing import NamedTuple


class Picture(NamedTuple):
    """`code` is the symbol's number in OpenMoji; `en` and `cy` say what is seen."""

    code: str
    en: str
    cy: str


PICTURES = {
    "people": Picture("1F465", "Two people", "Dau berson"),
    "person": Picture("1F9D1", "One person", "Un person"),
    "hands": Picture("1F91D", "Two hands shaking", "Dwy law yn ysgwyd"),
    "heart": Picture("2764", "A heart", "Calon"),
    "family": Picture("1F46A", "A family", "Teulu"),
    "house": Picture("1F3E0", "A house", "Tŷ"),
    "map": Picture("1F5FA", "A map", "Map"),
    "calendar": Picture("1F4C5", "A calendar", "Calendr"),
    "cake": Picture("1F382", "A birthday cake", "Cacen ben-blwydd"),
    "star": Picture("2B50", "A star", "Seren"),
    "money": Picture("1F4B7", "Banknotes", "Arian papur"),
    "books": Picture("1F4DA", "A pile of books", "Pentwr o lyfrau"),
    "speech": Picture("1F4AC", "A speech bubble", "Swigen siarad"),
    "tools": Picture("1F6E0", "A hammer and a spanner", "Morthwyl a sbaner"),
    "light": Picture("1F4A1", "A light bulb", "Bwlb golau"),
    "pencil": Picture("270F", "A pencil", "Pensil"),
    "scales": Picture("2696", "A pair of scales", "Clorian"),
    "hospital": Picture("1F3E5", "A hospital", "Ysbyty"),
    "clock": Picture("1F552", "A clock", "Cloc"),
    "computer": Picture("1F4BB", "A computer", "Cyfrifiadur"),
    "work": Picture("1F4BC", "A work bag", "Bag gwaith"),
    "rest": Picture("1F6CB", "A sofa and a lamp", "Soffa a lamp"),
    "wheelchair": Picture("267F", "A person in a wheelchair", "Person mewn cadair olwyn"),
    "school": Picture("1F393", "A graduation cap", "Cap graddio"),
    "question": Picture("2753", "A question mark", "Gofynnod"),
}
