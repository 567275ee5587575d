"""Which state of a file follows which: a plain table."""

from collections.abc import Mapping

FILE: Mapping[tuple[str, str], tuple[str, str]] = {
    ("waiting", "pass"): ("clean", "check"),
    ("waiting", "fail"): ("refused", "check"),
    ("waiting", "refuse"): ("refused", "staff"),
    ("clean", "refuse"): ("refused", "staff"),
    ("clean", "check_again"): ("waiting", "staff"),
    ("refused", "check_again"): ("waiting", "staff"),
}


def after(state: str, verb: str) -> str | None:
    """The state a verb leads to, or None where the table does not allow it."""
    step = FILE.get((state, verb))
    return step[0] if step else None


def moves(table: Mapping[tuple[str, str], tuple[str, str]]) -> list[tuple[str, str]]:
    """Every change of state the table allows, for the database trigger that holds it."""
    return sorted({(before, step[0]) for (before, _verb), step in table.items()})
