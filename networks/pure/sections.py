"""What lies in the pages of a meeting record: flat tables of words, numbers, ticks and ISO dates.

A page of pieces (learned, solutions, experiences, disagreements, gaps, went_well) holds for each slot n = 1, 2, ...:
`text_n`, `who_n` (a membership's public id, or nothing), `share_n` (a level of `networks.enums.Share`) and `theme_n` (a
theme's public id, or nothing). The page of actions holds `text_n`, `owner_n`, `due_on_n`. The discussion holds
`q_<public id of a question>` for each question, and `text` for the rest. The page of attendance holds a number for
each kind of people. A piece is named by its key: "solutions.2", "discussion.q_<id>", "discussion.text".
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

KINDS = ("experience", "carers", "front_line", "funders", "providers")
NEEDED = ("attendance", "learned", "solutions", "actions")
PIECES = {
    "learned": "learned",
    "solutions": "solution",
    "experiences": "experience",
    "disagreements": "disagreement",
    "gaps": "gap",
    "went_well": "went_well",
}
MOST_SLOTS = 12
LEVELS = ("group", "networks", "everybody")
_QUESTION = "q_"

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a record as it is written: `key` names its place, `who`, `theme` and `question` are public ids."""

    key: str
    kind: str
    text: str
    share: str = "group"
    who: str = ""
    theme: str = ""
    question: str = ""


def attendance_in(body: Body) -> Iterator[tuple[str, int]]:
    """(kind, how many) for each kind of people that came."""
    for kind in KINDS:
        if count := int(body.get(kind) or 0):
            yield kind, count


def slots_in(body: Body) -> list[int]:
    """The numbers of the slots in which something is written, in order."""
    return [slot for slot in range(1, MOST_SLOTS + 1) if _words(body, f"text_{slot}")]


def actions_in(body: Body) -> Iterator[tuple[str, str, str]]:
    """(what, who, by when as an ISO date or nothing) for each action that was written."""
    for slot in slots_in(body):
        yield _words(body, f"text_{slot}"), _words(body, f"owner_{slot}"), str(body.get(f"due_on_{slot}") or "")


def pieces_of(section: str, body: Body) -> Iterator[Piece]:
    """Every piece on one page; none on the pages of attendance and actions."""
    if section == "discussion":
        yield from _discussion(body)
    if section not in PIECES:
        return
    for slot in slots_in(body):
        share = str(body.get(f"share_{slot}") or "")
        yield Piece(
            key=f"{section}.{slot}",
            kind=PIECES[section],
            text=_words(body, f"text_{slot}"),
            share=share if share in LEVELS else LEVELS[0],
            who=str(body.get(f"who_{slot}") or ""),
            theme=str(body.get(f"theme_{slot}") or ""),
        )


def _discussion(body: Body) -> Iterator[Piece]:
    for name in sorted(body):
        if name.startswith(_QUESTION) and (text := _words(body, name)):
            question = name.removeprefix(_QUESTION)
            yield Piece(key=f"discussion.{name}", kind="discussion", text=text, question=question)
    if text := _words(body, "text"):
        yield Piece(key="discussion.text", kind="discussion", text=text)


def pieces_in(bodies: Mapping[str, Body]) -> list[Piece]:
    """Every piece of a record, page by page."""
    return [piece for section in (*PIECES, "discussion") for piece in pieces_of(section, bodies.get(section, {}))]


def without_words_of(section: str, body: Body, who: Collection[str]) -> dict[str, Any]:
    """The page without the pieces that these people said; the page itself when they said nothing on it."""
    gone = {piece.key.rpartition(".")[2] for piece in pieces_of(section, body) if piece.who and piece.who in who}
    return {name: value for name, value in body.items() if name.rpartition("_")[2] not in gone}


def narrower(one: str, other: str) -> str:
    """The narrower of two levels of sharing."""
    return LEVELS[min(LEVELS.index(one), LEVELS.index(other))]


def is_filled(section: str, body: Body) -> bool:
    """Whether enough is written on this page."""
    if section == "attendance":
        return any(attendance_in(body))
    if section == "actions":
        return bool(slots_in(body))
    return any(pieces_of(section, body))


def missing_sections(bodies: Mapping[str, Body]) -> list[str]:
    """The pages that a record needs and that are still empty."""
    return [section for section in NEEDED if not is_filled(section, bodies.get(section, {}))]


def _words(body: Body, name: str) -> str:
    return str(body.get(name) or "").strip()
