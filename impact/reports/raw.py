"""The exact counts as plain JSON, kept in the job's result for staff; never part of an edition. Pure."""

from collections.abc import Mapping
from typing import Any

from impact.reports.facts import Counts

_TOTALS = ("submitted", "all_ordered", "part_ordered", "not_ordered", "nothing_chosen")


def raw_counts(tally: Counts) -> dict[str, Any]:
    """Nested by group, then option, with words as keys (JSON knows no other); zero rows are left out."""
    ordered: dict[str, dict[str, list[int]]] = {}
    for (group, code), positions in sorted(tally.ordered.items()):
        ordered.setdefault(str(group), {})[str(code)] = [int(people) for people in positions]
    shared: dict[str, dict[str, list[list[int]]]] = {}
    for (group, code), runs in sorted(tally.shared.items()):
        found = [[first, last, int(people)] for (first, last), people in sorted(runs.items())]
        shared.setdefault(str(group), {})[str(code)] = found
    named: dict[str, dict[str, int]] = {}
    for (group, code), people in sorted(tally.named_any.items()):
        named.setdefault(str(group), {})[str(code)] = int(people)
    return {
        **{name: int(getattr(tally, name)) for name in _TOTALS},
        "main_base": _by_group(tally.main_base),
        "any_base": _by_group(tally.any_base),
        "ordered": ordered,
        "shared": shared,
        "named_any": named,
    }


def _by_group(counts: Mapping[int, int]) -> dict[str, int]:
    return {str(group): int(people) for group, people in sorted(counts.items())}
