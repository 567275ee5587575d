"""Counts that may be shown: rounded to the nearest 5, and [c] (`None`) when that is below 10. Whole numbers only.

A shown `r` stands for r-2 to r+2, and [c] for 0 to 7: the test is on the *rounded* value.
"""

ROUND_TO = 5
HIDE_BELOW = 10


def rounded(count: int) -> int:
    """5 * floor((count + 2) / 5): the nearest multiple of 5."""
    return ROUND_TO * ((count + 2) // ROUND_TO)


def shown(count: int) -> int | None:
    """The count as it may be printed, or None for [c]."""
    value = rounded(count)
    return None if value < HIDE_BELOW else value
