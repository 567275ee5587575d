"""Twenty fixed, balanced orders of the options of a question; each person is given one and keeps it. Pure.

Order r starts from row r of a balanced Latin square over the groups, and within each group from row r of a square over
its options. With 5 groups of 4 (20 options) every option stands in every place exactly once over the twenty orders.
Options that stand alone ("I would rather not say") stay at the end.
"""

from functools import lru_cache

from surveys.definition import OptionDef, QuestionDef

ORDERS = 20


def square_row(size: int, row: int) -> tuple[int, ...]:
    """A row of the balanced (Williams) Latin square: 0, n-1, 1, n-2 ... moved on by `row`."""
    base = [place // 2 if place % 2 == 0 else size - (place + 1) // 2 for place in range(size)]
    return tuple((item + row) % size for item in base)


@lru_cache(maxsize=4096)
def ordered(question: QuestionDef, order: int) -> tuple[OptionDef, ...]:
    """The options in order number `order` (0 to 19); headings keep their options together."""
    groups: dict[str, list[OptionDef]] = {}
    last = []
    for option in question.options:
        if option.exclusive or option.not_said:
            last.append(option)
        else:
            groups.setdefault(option.heading, []).append(option)
    names = list(groups)
    row = order % ORDERS
    mixed = [
        groups[names[group]][item]
        for group in square_row(len(names), row)
        for item in square_row(len(groups[names[group]]), row)
    ]
    return (*mixed, *last)


def choose_order(number: int) -> int:
    """Any whole number (from chance) -> one of the twenty orders."""
    return number % ORDERS
