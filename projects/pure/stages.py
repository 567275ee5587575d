"""Which state follows which, and who may move it: plain tables, nothing else."""

from collections.abc import Mapping
from datetime import datetime

StageTable = Mapping[tuple[str, str], tuple[str, str]]

CALL: StageTable = {
    ("planned", "publish"): ("planned", "staff"),
    ("planned", "open"): ("open", "clock"),
    ("open", "close"): ("closed", "staff"),
    ("closed", "decide"): ("decided", "staff"),
}

EXPRESSION: StageTable = {
    ("draft", "save"): ("draft", "organisation"),
    ("draft", "send"): ("sent", "organisation"),
    ("draft", "withdraw"): ("withdrawn", "organisation"),
    ("sent", "check"): ("checked", "staff"),
    ("sent", "withdraw"): ("withdrawn", "organisation"),
    ("sent", "reopen"): ("draft", "staff"),
    ("checked", "withdraw"): ("withdrawn", "organisation"),
    ("checked", "reopen"): ("draft", "staff"),
    ("checked", "longlist"): ("longlisted", "staff"),
    ("checked", "choose"): ("chosen", "staff"),
    ("checked", "hold"): ("reserve", "staff"),
    ("checked", "turn_down"): ("not_this_time", "staff"),
    ("longlisted", "withdraw"): ("withdrawn", "organisation"),
    ("longlisted", "choose"): ("chosen", "staff"),
    ("longlisted", "hold"): ("reserve", "staff"),
    ("longlisted", "turn_down"): ("not_this_time", "staff"),
    ("reserve", "withdraw"): ("withdrawn", "organisation"),
    ("reserve", "choose"): ("chosen", "staff"),
    ("reserve", "turn_down"): ("not_this_time", "staff"),
    ("chosen", "withdraw"): ("withdrawn", "organisation"),
    ("not_this_time", "withdraw"): ("withdrawn", "organisation"),
}

ROUND: StageTable = {
    ("planned", "open"): ("open", "staff"),
    ("open", "moderate"): ("moderation", "staff"),
    ("moderation", "close"): ("closed", "staff"),
}

REVIEW: StageTable = {
    ("assigned", "declare"): ("declared", "reviewer"),
    ("assigned", "stand_aside"): ("recused", "reviewer"),
    ("declared", "stand_aside"): ("recused", "reviewer"),
    ("declared", "score"): ("scored", "reviewer"),
    ("scored", "score"): ("scored", "reviewer"),
    ("scored", "stand_aside"): ("recused", "reviewer"),
}

PROJECT: StageTable = {
    ("set_up", "move_on"): ("delivering", "staff"),
    ("delivering", "move_on"): ("evaluating", "staff"),
    ("evaluating", "move_on"): ("embedding", "staff"),
    ("embedding", "move_on"): ("complete", "staff"),
}


def after(table: StageTable, status: str, verb: str) -> str | None:
    """The state a verb leads to, or None where the table does not allow it."""
    step = table.get((status, verb))
    return step[0] if step else None


def moves(table: StageTable) -> list[tuple[str, str]]:
    """Every change of state the table allows, for the database trigger that holds it."""
    return sorted({(before, step[0]) for (before, _verb), step in table.items() if before != step[0]})


def call_phase(status: str, opens_at: datetime, closes_at: datetime, now: datetime) -> str:
    """What a published call is at this moment: the clock moves it even when no worker runs.

    The deadline is strict: at `closes_at` itself the call is closed.
    """
    if status == "planned" and now >= opens_at:
        status = "open"
    if status == "open" and now >= closes_at:
        status = "closed"
    return status
