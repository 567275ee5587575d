"""What a vote came to, in numbers that may be shown: places overall, points rounded, small groups hidden. Plain Python.

With fewer than about ten voters nothing is shown at all. A group stands alone from a base of ten on. When exactly one
group would be hidden, the smallest of the others is hidden as well: else the total would give the hidden one away.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assemblies.pure.ballots import GroupCount
from impact.privacy.rounding import HIDE_BELOW, shown


@dataclass(frozen=True, slots=True)
class Placed:
    """One option with its place; options with the same points share it. `points` is exact: not for the public."""

    option: int
    place: int
    equal: bool
    points: int


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """One group's points by option; None for [c]. `base` is None for a group that is hidden whole."""

    group: str
    base: int | None
    points: Mapping[int, int | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the public may see of a vote."""

    base: int | None
    order: tuple[tuple[Placed, int | None], ...]
    groups: tuple[ShownGroup, ...]

    @property
    def has_groups(self) -> bool:
        """Whether any group is large enough to stand alone."""
        return any(group.base is not None for group in self.groups)


def totals(options: Sequence[int], counts: Sequence[GroupCount]) -> dict[int, int]:
    """Everybody's points by option; an option nobody chose has none."""
    total: Counter[int] = Counter(dict.fromkeys(options, 0))
    for found in counts:
        total.update(found.points)
    return {option: total[option] for option in options}


def people(counts: Sequence[GroupCount]) -> int:
    """How many voted."""
    return sum(found.people for found in counts)


def placed(points: Mapping[int, int]) -> tuple[Placed, ...]:
    """Options in order of their points, as in a race: 1st, 2nd equal, 2nd equal, 4th."""
    order = sorted(points, key=lambda option: (-points[option], option))
    found = []
    for option in order:
        better = sum(other > points[option] for other in points.values())
        same = sum(other == points[option] for other in points.values())
        found.append(Placed(option, better + 1, same > 1, points[option]))
    return tuple(found)


def hidden_groups(bases: Mapping[str, int]) -> set[str]:
    """The groups that may not stand alone."""
    voted = {group: base for group, base in bases.items() if base}
    hidden = {group for group, base in voted.items() if base < HIDE_BELOW}
    others = sorted(set(voted) - hidden, key=lambda group: (voted[group], group))
    if len(hidden) == 1 and others:
        hidden.add(others[0])
    return hidden


def for_public(options: Sequence[int], counts: Sequence[GroupCount]) -> Shown:
    """The protected result."""
    base = shown(people(counts))
    if base is None:
        return Shown(None, (), ())
    order = placed(totals(options, counts))
    hidden = hidden_groups({found.group: found.people for found in counts})
    return Shown(
        base,
        tuple((one, shown(one.points)) for one in order),
        tuple(_group(found, options, hide=found.group in hidden) for found in counts if found.people),
    )


def _group(found: GroupCount, options: Sequence[int], *, hide: bool) -> ShownGroup:
    if hide:
        return ShownGroup(found.group, None, dict.fromkeys(options))
    return ShownGroup(
        found.group, shown(found.people), {option: shown(found.points.get(option, 0)) for option in options}
    )
