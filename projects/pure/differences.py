"""Two versions of a text, sentence by sentence: what both have, and what only one of them has."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+(?=\s|$)|\n|$|[.!?]+)\s*")
_SIMPLER_FROM = 3_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of sentences of one version."""

    text: str
    only_here: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """Both versions in pieces; joined together they are the texts as they were."""

    first: tuple[Piece, ...]
    second: tuple[Piece, ...]


def sentences(text: str) -> list[str]:
    """The text in sentences, each with the space after it, nothing lost."""
    return [found for found in _SENTENCE.findall(text) if found]


def compare(first: str, second: str) -> Compared:
    """What differs between two versions. Spaces at the end of a sentence make no difference."""
    ours, theirs = sentences(first), sentences(second)
    if len(ours) + len(theirs) > _SIMPLER_FROM:  # nothing a person wrote: compare as wholes
        ours, theirs = [first], [second]
    left: list[Piece] = []
    right: list[Piece] = []
    matcher = SequenceMatcher(None, [one.strip() for one in ours], [one.strip() for one in theirs], autojunk=False)
    for tag, from_a, to_a, from_b, to_b in matcher.get_opcodes():
        differs = tag != "equal"
        _add(left, "".join(ours[from_a:to_a]), differs=differs)
        _add(right, "".join(theirs[from_b:to_b]), differs=differs)
    return Compared(tuple(left), tuple(right))


def _add(pieces: list[Piece], text: str, *, differs: bool) -> None:
    if text:
        pieces.append(Piece(text, differs))
