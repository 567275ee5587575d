"""How sessions, notes, votes and advice move on. Plain Python."""

from collections.abc import Mapping

Table = Mapping[tuple[str, str], str]

SESSION: Table = {
    ("planned", "hold"): "held",
    ("planned", "cancel"): "cancelled",
}
# Writing after sending makes a new version, which has to be agreed again.
NOTES: Table = {
    ("draft", "write"): "draft",
    ("sent", "write"): "draft",
    ("draft", "send"): "sent",
    ("sent", "finish"): "final",
}
VOTE: Table = {
    ("planned", "open"): "open",
    ("open", "close"): "closed",
    ("closed", "reopen"): "open",
}
ADVICE: Table = {
    ("given", "answer"): "answered",
    ("answered", "answer"): "answered",
    ("answered", "change"): "changed",
    ("changed", "change"): "changed",
}


def after(table: Table, status: str, verb: str) -> str | None:
    """The status after `verb`, or None when it cannot be done now."""
    return table.get((status, verb))
