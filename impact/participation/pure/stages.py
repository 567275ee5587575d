"""How a seat moves between people, and by when somebody has to answer. Plain Python: time comes in."""

import datetime as dt
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
EVENING = dt.time(20, 0)  # deadlines end in the evening, when unpaid carers and workers have had time to answer

STAGES = {
    ("waiting", "offer"): "offered",
    ("waiting", "confirm"): "accepted",
    ("offered", "accept"): "accepted",
    ("offered", "decline"): "declined",
    ("offered", "lapse"): "lapsed",
    ("waiting", "leave"): "left",
    ("offered", "leave"): "left",
    ("accepted", "leave"): "left",
    ("lapsed", "rejoin"): "waiting",
    ("declined", "rejoin"): "waiting",
    ("left", "rejoin"): "waiting",
}
NEEDS_STAGES = {
    ("recorded", "flag"): "flagged",
    ("recorded", "share"): "shared",
    ("flagged", "share"): "shared",
    ("recorded", "meet"): "met",
    ("flagged", "meet"): "met",
    ("shared", "meet"): "met",
    ("met", "review"): "reviewed",
}


def after(status: str, verb: str) -> str | None:
    """The status after `verb`, or None when it cannot be done now."""
    return STAGES.get((status, verb))


def needs_after(stage: str, verb: str) -> str | None:
    """The stage of somebody's needs after `verb`, or None when it cannot be done now."""
    return NEEDS_STAGES.get((stage, verb))


def answer_deadline(told_on: dt.date, days: int) -> dt.datetime:
    """Eight in the evening, local time, that many days after somebody was told. Raises ValueError for no days.

    Local time on purpose: over a clock change the evening stays the evening.
    """
    if days < 1:
        message = "People need at least a day to answer."
        raise ValueError(message)
    return dt.datetime.combine(told_on + dt.timedelta(days=days), EVENING, LONDON)


def reminder_due(starts_at: dt.datetime, hours_before: int, now: dt.datetime) -> bool:
    """Whether a reminder is due: its moment has come and the meeting has not begun."""
    return starts_at - dt.timedelta(hours=hours_before) <= now < starts_at
