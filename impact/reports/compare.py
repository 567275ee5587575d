"""What changed between two editions, from their protected figures. Pure."""

from dataclasses import dataclass

from impact.reports.body import Body


@dataclass(frozen=True, slots=True)
class Moved:
    """One item whose place is another one now; None stands for an item that is not shown (or was not there)."""

    code: int
    labels: dict[str, str]
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What an approver should see before saying yes."""

    responses_before: int
    responses_after: int
    moved: tuple[Moved, ...]
    rules_changed: bool
    groups_before: tuple[str, ...]
    groups_after: tuple[str, ...]
    panels_changed: bool = False

    @property
    def more_responses(self) -> int:
        """How many answers were added (less than nothing when some were withdrawn)."""
        return self.responses_after - self.responses_before

    @property
    def groups_changed(self) -> bool:
        """Groups are merged in another way."""
        return self.groups_before != self.groups_after


def compare(before: Body, after: Body) -> Changes:
    """Lay two editions of a report side by side."""
    places = {item.code: item.place for item in before.priorities}
    moved = [
        Moved(item.code, dict(item.labels), places.get(item.code), item.place)
        for item in after.priorities
        if places.get(item.code) != item.place
    ]
    still_there = {item.code for item in after.priorities}
    moved += [
        Moved(item.code, dict(item.labels), item.place, None)
        for item in before.priorities
        if item.code not in still_there
    ]
    return Changes(
        responses_before=before.responses,
        responses_after=after.responses,
        moved=tuple(moved),
        rules_changed=before.method != after.method,
        groups_before=tuple(group.key for group in before.groups),
        groups_after=tuple(group.key for group in after.groups),
        panels_changed=before.panels != after.panels,
    )
