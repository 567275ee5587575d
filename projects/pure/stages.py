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

CHOICE: StageTable = {
    ("drafting", "propose"): ("proposed", "worker"),
    ("proposed", "propose"): ("proposed", "worker"),
    ("proposed", "move"): ("proposed", "panel"),
    ("proposed", "settle"): ("settled", "panel"),
    ("drafting", "set_aside"): ("set_aside", "staff"),
    ("proposed", "set_aside"): ("set_aside", "staff"),
}

PROJECT: StageTable = {
    ("set_up", "move_on"): ("delivering", "staff"),
    ("delivering", "move_on"): ("evaluating", "staff"),
    ("evaluating", "move_on"): ("embedding", "staff"),
    ("embedding", "move_on"): ("complete", "staff"),
}

EMBEDDING: StageTable = {
    ("planned", "begin"): ("doing", "staff"),
    ("planned", "take_up"): ("taken_up", "staff"),
    ("planned", "give_up"): ("not_taken_up", "staff"),
    ("doing", "take_up"): ("taken_up", "staff"),
    ("doing", "give_up"): ("not_taken_up", "staff"),
    ("not_taken_up", "begin"): ("doing", "staff"),
}

REPORT: StageTable = {
    ("open", "send"): ("sent", "site team"),
    ("sent", "read"): ("read", "staff"),
    ("sent", "reopen"): ("open", "staff"),
    ("read", "reopen"): ("open", "staff"),
}

HELP: StageTable = {
    ("new", "promise"): ("promised", "staff"),
    ("promised", "promise"): ("promised", "staff"),
    ("new", "finish"): ("done", "staff"),
    ("promised", "finish"): ("done", "staff"),
}

ASKED: StageTable = {
    ("new", "take"): ("taken", "staff"),
    ("new", "pass_on"): ("passed_on", "staff"),
    ("new", "link"): ("answered", "staff"),
    ("new", "turn_down"): ("not_for_us", "staff"),
    ("taken", "pass_on"): ("passed_on", "staff"),
    ("taken", "link"): ("answered", "staff"),
    ("taken", "turn_down"): ("not_for_us", "staff"),
}

GUIDE: StageTable = {
    ("draft", "send_to_review"): ("in_review", "staff"),
    ("in_review", "send_back"): ("draft", "second reader"),
    ("in_review", "publish"): ("published", "second reader"),
    ("published", "revise"): ("draft", "staff"),
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


STATES_BEFORE_THE_END = ("set_up", "delivering", "evaluating", "embedding")


def stage_place(status: str, stages: int) -> int:
    """Which of a delivery model's own stages a project is in, counted from 1; one more than there are when it is over.

    A model may have more or fewer stages than a project has states: they are laid side by side from first to last.
    """
    if status not in STATES_BEFORE_THE_END:
        return stages + 1
    reached = STATES_BEFORE_THE_END.index(status) + 1
    return -(-reached * stages // len(STATES_BEFORE_THE_END))
