"""How an event moves on, and when it takes registrations. Plain Python: time comes in as an argument."""

import datetime as dt
from dataclasses import dataclass

STAGES = {
    ("planned", "open"): "open",
    ("open", "close"): "closed",
    ("closed", "reopen"): "open",
    ("open", "hold"): "held",
    ("closed", "hold"): "held",
    ("planned", "cancel"): "cancelled",
    ("open", "cancel"): "cancelled",
    ("closed", "cancel"): "cancelled",
}
CONNECTION_STAGES = {
    ("suggested", "introduce"): "introduced",
    ("nothing", "introduce"): "introduced",
    ("introduced", "talk"): "in_touch",
    ("suggested", "drop"): "nothing",
    ("introduced", "drop"): "nothing",
    ("in_touch", "drop"): "nothing",
}
NOTICE_STAGES = {
    ("waiting", "send"): "sent",
    ("sent", "answer"): "answered",
    ("answered", "answer"): "answered",
}
GRACE = dt.timedelta(hours=24)
STANDING = ("open", "closed")


def after(status: str, verb: str) -> str | None:
    """The status of an event after `verb`, or None when it cannot be done now."""
    return STAGES.get((status, verb))


def connection_after(status: str, verb: str) -> str | None:
    """The status of a connection after `verb`, or None when it cannot be done now."""
    return CONNECTION_STAGES.get((status, verb))


def notice_after(status: str, verb: str) -> str | None:
    """The status of a notice after `verb`, or None when it cannot be done now."""
    return NOTICE_STAGES.get((status, verb))


@dataclass(frozen=True, slots=True)
class Window:
    """An event's status, the moments between which people may register, and when it takes place."""

    status: str
    opens_at: dt.datetime | None
    closes_at: dt.datetime | None
    starts_at: dt.datetime
    ends_at: dt.datetime

    def state(self, now: dt.datetime) -> str:
        """What people are told: planned before the first moment, closed after the last, over once it has ended."""
        if self.status in STANDING and now >= self.ends_at:
            return "over"
        if self.status != "open" or self.opens_at is None or self.closes_at is None:
            return self.status
        if now < self.opens_at:
            return "planned"
        return "open" if now < self.closes_at else "closed"

    def takes(self, now: dt.datetime, *, started_at: dt.datetime) -> bool:
        """Whether a registration begun then may still be sent: who began in time has 24 hours, until it starts."""
        if self.state(now) == "open":
            return True
        if self.status not in STANDING or self.closes_at is None:
            return False
        return started_at < self.closes_at and now < min(self.closes_at + GRACE, self.starts_at)

    def has_begun(self, now: dt.datetime) -> bool:
        """Whether people are there, or were: what they want to do can be written down."""
        return self.status not in {"planned", "cancelled"} and now >= self.starts_at

    def is_over(self, now: dt.datetime) -> bool:
        """Whether it took place and has ended: people can say how it was."""
        return self.status == "held" or (self.status in STANDING and now >= self.ends_at)

    def seats_move(self, now: dt.datetime) -> bool:
        """Whether seats are still given, offered and given back."""
        return self.status in STANDING and now < self.starts_at
