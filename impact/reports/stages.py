"""How an edition moves: `(from, verb): (to, permission)`. Plain data; actions and buttons both read it."""

STAGES: dict[tuple[str, str], tuple[str, str]] = {
    ("draft", "submit"): ("submitted", "reports.submit_edition"),
    ("sent_back", "submit"): ("submitted", "reports.submit_edition"),
    ("submitted", "publish"): ("published", "reports.approve_edition"),
    ("submitted", "send_back"): ("sent_back", "reports.approve_edition"),
    ("published", "supersede"): ("superseded", "reports.approve_edition"),
    ("published", "withdraw"): ("withdrawn", "reports.approve_edition"),
    ("superseded", "withdraw"): ("withdrawn", "reports.approve_edition"),
}

# The words of a summary may change until somebody is asked to approve them.
EDITABLE = ("draft", "sent_back")
# What has been in public; its figures, words and names never change again.
OUT = ("published", "superseded", "withdrawn")


def after(status: str, verb: str) -> str | None:
    """The status that the verb leads to from here, or None when it may not happen."""
    found = STAGES.get((status, verb))
    return found[0] if found else None


def needs(verb: str) -> str:
    """The permission the verb needs, wherever it starts from."""
    return next(permission for (_status, name), (_to, permission) in STAGES.items() if name == verb)


def moves() -> tuple[tuple[str, str], ...]:
    """Every pair of statuses that may follow each other, each once, in the table's order."""
    return tuple(dict.fromkeys((status, to) for (status, _verb), (to, _permission) in STAGES.items()))
