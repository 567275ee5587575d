"""The six groups of an Assembly (PROGRAMME.md section 1), and which perspective belongs to which."""

from collections.abc import Mapping

GROUPS = ("draws_on", "carer", "practitioner", "provider", "commissioner", "research")
OTHER = "other"
OF_PERSPECTIVE: Mapping[int, str] = {
    1: "draws_on",
    2: "carer",
    3: "practitioner",
    4: "provider",
    5: "commissioner",
    6: "research",
    7: "research",
}


def group_of(main_perspective: int | None) -> str:
    """The group somebody counts for; a member of the public, or a perspective added later, is "other"."""
    return OF_PERSPECTIVE.get(main_perspective or 0, OTHER)


def equal_ranges(seats: int, *, slack: int = 1) -> dict[str, tuple[int, int]]:
    """About the same number for each of the six groups: 35 seats -> 4 to 7 each with a slack of one."""
    low, high = seats // len(GROUPS), -(-seats // len(GROUPS))
    return {group: (max(0, low - slack), high + slack) for group in GROUPS}
