"""How an Assembly moves on, and when it takes sign-ups. Plain Python: time comes in as an argument."""

import datetime as dt
from dataclasses import dataclass

STAGES = {
    ("planned", "open"): "open",
    ("open", "close"): "closed",
    ("closed", "reopen"): "open",
    ("closed", "select"): "selected",
    ("selected", "meet"): "meeting",
    ("meeting", "finish"): "finished",
}
GRACE = dt.timedelta(hours=24)
CHANGEABLE = ("open", "closed")


def after(status: str, verb: str) -> str | None:
    """The status after `verb`, or None when it cannot be done now."""
    return STAGES.get((status, verb))


@dataclass(frozen=True, slots=True)
class Window:
    """An Assembly's status and the moments between which people may sign up."""

    status: str
    opens_at: dt.datetime | None
    closes_at: dt.datetime | None

    def state(self, now: dt.datetime) -> str:
        """What people are told: an open Assembly is still planned before its first moment, closed after its last."""
        if self.status != "open" or self.opens_at is None or self.closes_at is None:
            return self.status
        if now < self.opens_at:
            return "planned"
        return "open" if now < self.closes_at else "closed"

    def takes(self, now: dt.datetime, *, started_at: dt.datetime) -> bool:
        """Whether a sign-up begun then may still be sent: who began in time has another 24 hours."""
        if self.state(now) == "open":
            return True
        if self.status not in CHANGEABLE or self.closes_at is None:
            return False
        return started_at < self.closes_at and now < self.closes_at + GRACE
