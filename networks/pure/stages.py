"""Which state follows which, and who may move it: plain tables, nothing else."""

from collections.abc import Mapping

StageTable = Mapping[tuple[str, str], tuple[str, str]]

NETWORK: StageTable = {
    ("forming", "move_on"): ("meeting", "staff"),
    ("meeting", "move_on"): ("finished", "staff"),
}

MEETING: StageTable = {
    ("planned", "hold"): ("held", "coordinator"),
    ("planned", "cancel"): ("cancelled", "staff"),
    ("cancelled", "plan_again"): ("planned", "staff"),
}

RECORD: StageTable = {
    ("draft", "save"): ("draft", "coordinator"),
    ("draft", "send"): ("sent", "coordinator"),
    ("sent", "take_back"): ("draft", "coordinator"),
    ("sent", "agree"): ("agreed", "coordinator"),
    ("agreed", "share"): ("shared", "coordinator"),
}

DIGEST: StageTable = {
    ("draft", "check"): ("checked", "moderator"),
    ("checked", "back"): ("draft", "moderator"),
    ("checked", "send"): ("sent", "moderator"),
}

PLAN: StageTable = {
    ("proposed", "sign_off"): ("signed_off", "coordinator"),
    ("proposed", "take_back"): ("taken_back", "coordinator"),
}


def after(table: StageTable, status: str, verb: str) -> str | None:
    """The state a verb leads to, or None where the table does not allow it."""
    step = table.get((status, verb))
    return step[0] if step else None


def moves(table: StageTable) -> list[tuple[str, str]]:
    """Every change of state the table allows, for the database trigger that holds it."""
    return sorted({(before, step[0]) for (before, _verb), step in table.items() if before != step[0]})
