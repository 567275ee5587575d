"""The three columns of evidence: none is silently empty."""

from collections.abc import Iterable

COLUMNS = ("research", "lived", "practice")


def silent(items: Iterable[str], noted: Iterable[str]) -> tuple[str, ...]:
    """Columns with neither an item nor a note about what we looked for and did not find."""
    said = {*items, *noted}
    return tuple(kind for kind in COLUMNS if kind not in said)
