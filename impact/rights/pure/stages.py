"""How a request moves on: {(from, verb): to}."""

STAGES = {
    ("received", "acknowledge"): "acknowledged",
    ("received", "answer"): "answered",
    ("acknowledged", "answer"): "answered",
}


def after(status: str, verb: str) -> str | None:
    """The status after `verb`, or None when it cannot be done now."""
    return STAGES.get((status, verb))
