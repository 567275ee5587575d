"""Whether a record with the members can be agreed, and what stands in the way. Plain Python: time comes in."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from networks.pure.sections import LEVELS, Piece, narrower

RIGHT, CHANGE, LEAVE_OUT = "right", "change", "leave_out"
WITHHELD = "withheld"  # they answered, and took back their yes since


@dataclass(frozen=True, slots=True)
class Copy:
    """One member who was asked: who, by when (None: their letter has not gone out), and what they said, if anything."""

    member: int
    deadline: dt.datetime | None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a member said to one piece that stands as their words. `member` is None for words nobody waits to see met."""

    key: str
    answer: str
    share: str = LEVELS[0]
    member: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a record stands with the members. `asked_change`: who asked for a change of the whole or of their words."""

    waiting: tuple[int, ...] = ()
    asked_change: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    shares: Mapping[str, str] = field(default_factory=dict)

    @property
    def wishes(self) -> int:
        """How many people have a wish that is not met: by the record as it is, each needs a reason."""
        return len(self.asked_change)


def standing(copies: Sequence[Copy], said: Collection[Said], now: dt.datetime) -> Standing:
    """Silence counts as no changes, but only after a member's own last moment.

    Words that somebody wants left out are left out; nobody has to give a reason for that wish.
    """
    silent = [copy for copy in copies if not copy.answer]
    wish = {copy.member for copy in copies if copy.answer == CHANGE}
    wish |= {one.member for one in said if one.answer == CHANGE and one.member is not None}
    return Standing(
        waiting=tuple(copy.member for copy in silent if copy.deadline is None or now < copy.deadline),
        asked_change=tuple(sorted(wish)),
        left_out=tuple(sorted(one.key for one in said if one.answer == LEAVE_OUT)),
        shares={one.key: one.share for one in said},
    )


def carried(before: Sequence[Piece], now: Sequence[Piece], said: Collection[Said]) -> list[tuple[Said, Said]]:
    """(what was said to a version, the same for the next version) for pieces that still stand as the same person's words.

    A piece is found again by its words, or, reworded, by its place. To new words only the wish to leave them out and how
    far they may go still hold: a change that was asked for may be the one that was made.
    """
    old = {piece.key: piece for piece in before}
    by_words = {(piece.who, piece.text): piece.key for piece in reversed(now)}
    places = {piece.key: piece for piece in now}
    same_words = {(piece.who, piece.text) for piece in before}
    found: dict[str, tuple[Said, Said]] = {}
    for one in sorted(said, key=lambda one: one.key):
        piece = old.get(one.key)
        if piece is None:
            continue
        there = places.get(one.key)
        stays = there is not None and (there.who, there.text) == (piece.who, piece.text)
        key = one.key if stays else by_words.get((piece.who, piece.text))
        if key is not None:
            if key not in found or one.answer == LEAVE_OUT:  # the same words twice: the stricter wish
                found[key] = (one, replace(one, key=key))
            continue
        if there is not None and there.who == piece.who and (there.who, there.text) not in same_words:
            answer = LEAVE_OUT if one.answer == LEAVE_OUT else RIGHT
            found.setdefault(one.key, (one, replace(one, answer=answer)))
    return list(found.values())


def share_of(piece: Piece, own: str | None, usual: str | None) -> str:
    """How far a piece goes: no further than was proposed, than its member allows in general, and than they said for it.

    `usual` is None for words that are nobody's in particular.
    """
    if usual is None:
        return piece.share
    return narrower(narrower(piece.share, usual), own or usual)
