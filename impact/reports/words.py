"""Places and first summaries in words, in the four languages and formats. Pure.

Nothing here is authored text: a summary drafted from figures is a starting point that a person reads, mends and saves.
"""

from collections.abc import Callable, Sequence

from impact.reports.body import Body, Priority
from impact.ui.ordinals import place_in_words

_HIDDEN = "[c]"


def place_words(place: int | None, *, equal: bool, language: str) -> str:
    """Write the place as "3rd" or "3rd equal"; [c] for an item that is not shown."""
    if place is None:
        return _HIDDEN
    return place_in_words(place, equal=equal, language=language)


def number_words(value: int | None) -> str:
    """Write 2165 as "2,165" (Welsh writes it the same way); [c] for a number that is not shown."""
    return _HIDDEN if value is None else f"{value:,}"


def share_words(value: int | None) -> str:
    """Write a share as "47%"; [c] for one that is not shown."""
    return _HIDDEN if value is None else f"{value}%"


def first(body: Body, size: int) -> tuple[Priority, ...]:
    """The items in the first `size` places that may be shown (a tie at the edge is let in whole)."""
    return tuple(item for item in body.placed if item.place is not None and item.place <= size)


def draft_summary(body: Body) -> dict[str, str]:
    """Machine sentences from the figures, for a person to mend: one text for each language and format."""
    return {language: write(body) for language, write in _WRITERS.items()}


def _english(body: Body) -> str:
    top = _listed(first(body, 3), "en")
    parts = [
        f"{number_words(body.responses)} people answered, and {number_words(body.base)} of them chose what matters most.",
        f"Most important overall: {top}.",
    ]
    if len(body.groups) > 1:
        parts.append(f"{len(body.groups)} groups of people each count the same, however many answered.")
    if body.survey.invented:
        parts.append("All of these answers are invented.")
    return " ".join(parts)


def _welsh(body: Body) -> str:
    top = _listed(first(body, 3), "cy")
    parts = [
        f"Atebodd {number_words(body.responses)} o bobl, a dewisodd {number_words(body.base)} ohonyn nhw beth sydd bwysicaf.",
        f"Pwysicaf yn gyffredinol: {top}.",
    ]
    if len(body.groups) > 1:
        parts.append(f"Mae {len(body.groups)} o grwpiau o bobl yn cyfrif yr un fath, faint bynnag a atebodd.")
    if body.survey.invented:
        parts.append("Mae'r atebion hyn i gyd wedi'u creu.")
    return " ".join(parts)


def _easy(body: Body) -> str:
    lines = _in_turn(body, "en-simple", "This matters most to people: {}.", "Next comes: {}.")
    if body.survey.invented:
        lines.append("These answers are not real. We made them up.")
    return "\n".join(lines)


def _easy_welsh(body: Body) -> str:
    lines = _in_turn(body, "cy-simple", "Dyma sydd bwysicaf i bobl: {}.", "Wedyn: {}.")
    if body.survey.invented:
        lines.append("Dydy'r atebion hyn ddim yn rhai go iawn. Ni wnaeth eu creu.")
    return "\n".join(lines)


_WRITERS: dict[str, Callable[[Body], str]] = {
    "en": _english,
    "cy": _welsh,
    "en-simple": _easy,
    "cy-simple": _easy_welsh,
}


def _listed(items: Sequence[Priority], language: str) -> str:
    return "; ".join(
        f"{place_words(item.place, equal=item.equal, language=language)}, {item.labels[language]}" for item in items
    )


def _in_turn(body: Body, language: str, opening: str, going_on: str) -> list[str]:
    """One short sentence for each of the first three."""
    labels = [item.labels[language] for item in first(body, 3)]
    return [opening.format(labels[0]), *(going_on.format(label) for label in labels[1:])] if labels else []
