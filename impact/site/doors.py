"""The four doors of the home page: open, opening on a day, or closed. Never hidden. Plain Python."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """What somebody finds behind a door today."""

    OPEN = "open"
    PLANNED = "planned"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Window:
    """One thing behind a door; its app says whether it is open, for only the app knows all reasons."""

    url: str
    state: State
    opens_at: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """What a door says: where it leads, until when it is open, or when it opens next."""

    state: State
    url: str
    how_many: int = 0
    closes_at: datetime | None = None
    opens_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_shut(self) -> bool:
        """Nobody can enter today, so the door offers to write when it opens."""
        return self.state is not State.OPEN


def door(windows: Iterable[Window], *, now: datetime, all_url: str) -> Door:
    """Put what is behind one door into one sentence.

    With one thing open the door leads straight to it, with several to the list. The date is the one that matters
    next: the first closing among those open, else the next opening (also of what is closed now), else the last closing.
    """
    windows = tuple(windows)
    is_open = [window for window in windows if window.state is State.OPEN]
    waiting = [window for window in windows if window.state is not State.OPEN]
    opens_at = min((at for window in waiting if (at := window.opens_at) and at > now), default=None)
    if is_open:
        closes_at = min((at for window in is_open if (at := window.closes_at) and at > now), default=None)
        url = is_open[0].url if len(is_open) == 1 else all_url
        return Door(State.OPEN, url, len(is_open), closes_at, opens_at)
    if opens_at or any(window.state is State.PLANNED for window in windows):
        return Door(State.PLANNED, all_url, opens_at=opens_at)
    closed_at = max((at for window in windows if (at := window.closes_at) and at <= now), default=None)
    return Door(State.CLOSED, all_url, closed_at=closed_at)
