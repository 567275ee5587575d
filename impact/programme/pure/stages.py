"""Which state of a topic or of a gap follows which, and by what verb: plain tables, nothing else."""

from collections.abc import Mapping

StageTable = Mapping[tuple[str, str], str]

TOPIC: StageTable = {
    ("proposed", "take_up"): "taken_up",
    ("proposed", "lay_aside"): "not_now",
    ("proposed", "find_gap"): "needs_evidence",
    ("needs_evidence", "take_up"): "taken_up",
    ("needs_evidence", "lay_aside"): "not_now",
    ("not_now", "reconsider"): "proposed",
    ("taken_up", "finish"): "finished",
}
OPEN_FOR_SCORES = ("proposed", "needs_evidence")
GAP: StageTable = {
    ("open", "take_up"): "taken_up",
    ("open", "fill"): "filled",
    ("taken_up", "fill"): "filled",
    ("taken_up", "reopen"): "open",
    ("filled", "reopen"): "open",
}


def after(table: StageTable, status: str, verb: str) -> str | None:
    """The state a verb leads to, or None where the table does not allow it."""
    return table.get((status, verb))


def moves(table: StageTable) -> list[tuple[str, str]]:
    """Every change of state the table allows, for the database trigger that holds it."""
    return sorted({(before, following) for (before, _verb), following in table.items() if before != following})
