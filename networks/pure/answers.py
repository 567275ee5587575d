"""Whether a record with the members can be agreed, and what stands in the way. Plain Python: time comes in."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from networks.pure.sections import LEVELS, Piece, narrower

RIGHT, CHANGE, LEAVE_OUT = "right", "change", "leave_out"


@dataclass(frozen=True, slots=True)
class Copy:
    """One member who was asked: who, by when (None: their letter has not gone out), and what they said, if anything."""

    member: int
    deadline: dt.datetime | None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a member said to one piece that stands as their words."""

    key: str
    answer: str
    share: str = LEVELS[0]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a record stands with the members."""

    waiting: tuple[int, ...] = ()
    asked_change: tuple[int, ...] = ()
    words_to_change: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    said_right: int = 0
    shares: Mapping[str, str] = field(default_factory=dict)

    @property
    def wishes(self) -> int:
        """Wishes that are not met: by the record as it is, each needs a reason."""
        return len(self.asked_change) + len(self.words_to_change)


def standing(copies: Sequence[Copy], said: Collection[Said], now: dt.datetime) -> Standing:
    """Silence counts as no changes, but only after a member's own last moment.

    Words that somebody wants left out are left out; nobody has to give a reason for that wish.
    """
    silent = [copy for copy in copies if not copy.answer]
    return Standing(
        waiting=tuple(copy.member for copy in silent if copy.deadline is None or now < copy.deadline),
        asked_change=tuple(copy.member for copy in copies if copy.answer == CHANGE),
        words_to_change=tuple(sorted(one.key for one in said if one.answer == CHANGE)),
        left_out=tuple(sorted(one.key for one in said if one.answer == LEAVE_OUT)),
        said_right=sum(copy.answer == RIGHT for copy in copies),
        shares={one.key: one.share for one in said},
    )


def share_of(piece: Piece, own: str | None, usual: str | None) -> str:
    """How far a piece goes: no further than was proposed, than its member allows in general, and than they said for it.

    `usual` is None for words that are nobody's in particular.
    """
    if usual is None:
        return piece.share
    return narrower(narrower(piece.share, usual), own or usual)
