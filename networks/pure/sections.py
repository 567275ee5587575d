"""What lies in the pages of a meeting record: flat tables of words, numbers, ticks and ISO dates."""

from collections.abc import Iterator, Mapping
from typing import Any

KINDS = ("experience", "carers", "front_line", "funders", "providers")
NEEDED = ("attendance", "learned", "solutions", "actions")
SLOTS = (1, 2, 3)

Body = Mapping[str, Any]


def attendance_in(body: Body) -> Iterator[tuple[str, int]]:
    """(kind, how many) for each kind of people that came."""
    for kind in KINDS:
        if count := int(body.get(kind) or 0):
            yield kind, count


def solutions_in(body: Body) -> Iterator[tuple[str, bool]]:
    """(words, may be shown) for each solution that was written."""
    for slot in SLOTS:
        if text := str(body.get(f"text_{slot}") or "").strip():
            yield text, bool(body.get(f"shared_{slot}"))


def actions_in(body: Body) -> Iterator[tuple[str, str, str]]:
    """(what, who, by when as an ISO date or nothing) for each action that was written."""
    for slot in SLOTS:
        if text := str(body.get(f"text_{slot}") or "").strip():
            yield text, str(body.get(f"owner_{slot}") or "").strip(), str(body.get(f"due_on_{slot}") or "")


def is_filled(section: str, body: Body) -> bool:
    """Whether enough is written on this page."""
    if section == "attendance":
        return any(attendance_in(body))
    if section == "solutions":
        return any(solutions_in(body))
    if section == "actions":
        return any(actions_in(body))
    return bool(str(body.get("text") or "").strip())


def missing_sections(bodies: Mapping[str, Body]) -> list[str]:
    """The pages that a record needs and that are still empty."""
    return [section for section in NEEDED if not is_filled(section, bodies.get(section, {}))]


def joined(saved: Body, mine: Body) -> dict[str, Any]:
    """Both texts, one after the other, for pages that are one text."""
    return {**saved, **mine, "text": f"{saved.get('text', '')}\n\n{mine.get('text', '')}".strip()}
