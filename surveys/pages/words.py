"""What pages say: places in an order, and what is wrong with an answer and how to mend it."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from surveys.answers import Problem
from surveys.definition import QuestionDef

_PLACES = {
    1: pgettext_lazy("place in an order", "1st"),
    2: pgettext_lazy("place in an order", "2nd"),
    3: pgettext_lazy("place in an order", "3rd"),
    4: pgettext_lazy("place in an order", "4th"),
    5: pgettext_lazy("place in an order", "5th"),
    6: pgettext_lazy("place in an order", "6th"),
}
_PROBLEMS: dict[str, Promise] = {
    "too_many": gettext_lazy("You chose {chosen}. Please choose {limit} at most: untick some, then continue."),
    "too_small": gettext_lazy("This number is too small. Please write {least} or more. Or leave it empty."),
    "too_big": gettext_lazy("This number is too big. Please write {most} or less. Or leave it empty."),
    "too_long": gettext_lazy(
        "This is very long: {length} characters. We can keep {limit}. Please make it shorter. Nothing is lost yet."
    ),
    "one_only": gettext_lazy("Please choose one answer only."),
    "not_a_number": gettext_lazy("Please write a whole number in figures, for example 12. Or leave it empty."),
}
_NOT_A_YEAR = gettext_lazy("Please write the year in four figures, for example 1980. Or leave it empty.")
_UNREADABLE = gettext_lazy("We could not read this answer. Please choose from the list again.")


def place_words(place: int) -> str:
    """1 -> 1st."""
    words = _PLACES.get(place)
    return str(words) if words else pgettext("place in an order", "number {place}").format(place=place)


def problem_words(problem: Problem, question: QuestionDef, variant: str) -> str:
    """What happened, and what to do next."""
    if problem.code == "stands_alone":
        option = question.option(problem.params["option"])
        label = option.label(variant) if option else ""
        return _("“{label}” does not go with other answers. Untick it, or untick the others.").format(label=label)
    if problem.code == "not_a_number" and question.kind == "year":
        return str(_NOT_A_YEAR)
    return str(_PROBLEMS.get(problem.code, _UNREADABLE)).format(**problem.params)
