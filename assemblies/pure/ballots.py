"""Votes: what may be chosen, and what a choice counts. Options are named by their numbers. Plain Python.

A ballot is kept as JSON: {"one": 3}, {"dots": {"1": 2, "3": 1}} or {"rank": [3, 1, 2]}.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ONE, DOTS, RANK = "one", "dots", "rank"


@dataclass(frozen=True, slots=True)
class Rules:
    """How people vote: `how_many` dots or places, at most `per_option` dots on one option."""

    kind: str
    options: tuple[int, ...]
    how_many: int = 1
    per_option: int = 1

    @property
    def places(self) -> int:
        """How many places there are to give; never more than options."""
        return min(self.how_many, len(self.options))


class NotAChoice(ValueError):
    """A choice that the rules do not allow; `why` is a short code, which a form says in words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def one(rules: Rules, option: int | None) -> dict[str, Any]:
    """The ballot of somebody who chose one option. Raises NotAChoice."""
    if option is None:
        raise NotAChoice("nothing")
    _known(rules, [option])
    return {ONE: option}


def dots(rules: Rules, given: Mapping[int, int | None]) -> dict[str, Any]:
    """The ballot of somebody who gave out dots; not every dot has to be used. Raises NotAChoice."""
    placed = {option: count for option, count in given.items() if count}
    if not placed:
        raise NotAChoice("nothing")
    _known(rules, placed)
    if min(placed.values()) < 0:
        raise NotAChoice("negative")
    if max(placed.values()) > rules.per_option:
        raise NotAChoice("too_many_on_one")
    if sum(placed.values()) > rules.how_many:
        raise NotAChoice("too_many")
    return {DOTS: {str(option): placed[option] for option in sorted(placed)}}


def rank(rules: Rules, order: Sequence[int | None]) -> dict[str, Any]:
    """The ballot of somebody who put options in order, first one first; places may stay empty. Raises NotAChoice."""
    chosen = [option for option in order if option is not None]
    if not chosen:
        raise NotAChoice("nothing")
    _known(rules, chosen)
    if len(set(chosen)) != len(chosen):
        raise NotAChoice("twice")
    if len(chosen) > rules.places:
        raise NotAChoice("too_many")
    return {RANK: chosen}


def checked(rules: Rules, ballot: Mapping[str, Any]) -> dict[str, Any]:
    """The ballot, if it is one under these rules. Raises NotAChoice."""
    if set(ballot) != {rules.kind}:
        raise NotAChoice("other_kind")
    try:
        if rules.kind == ONE:
            return one(rules, int(ballot[ONE]))
        if rules.kind == DOTS:
            return dots(rules, {int(option): int(count) for option, count in ballot[DOTS].items()})
        return rank(rules, [int(option) for option in ballot[RANK]])
    except (TypeError, AttributeError) as problem:
        raise NotAChoice("other_kind") from problem


def points_of(rules: Rules, ballot: Mapping[str, Any]) -> dict[int, int]:
    """What a ballot counts: one point, its dots, or N points for the first place down to one for the last."""
    if rules.kind == ONE:
        return {int(ballot[ONE]): 1}
    if rules.kind == DOTS:
        return {int(option): int(count) for option, count in ballot[DOTS].items()}
    return {int(option): rules.places - place for place, option in enumerate(ballot[RANK])}


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many people of one group voted, and the points they gave."""

    group: str
    people: int
    points: Mapping[int, int]


def count(rules: Rules, ballots: Iterable[tuple[str, Mapping[str, Any]]]) -> tuple[GroupCount, ...]:
    """Add up ballots by group."""
    people: Counter[str] = Counter()
    points: dict[str, Counter[int]] = {}
    for group, ballot in ballots:
        people[group] += 1
        points.setdefault(group, Counter()).update(points_of(rules, ballot))
    return tuple(GroupCount(group, people[group], dict(points[group])) for group in sorted(people))


def added(*parts: Iterable[GroupCount]) -> tuple[GroupCount, ...]:
    """Counts of the same groups, from ballots and from paper, as one."""
    people: Counter[str] = Counter()
    points: dict[str, Counter[int]] = {}
    for part in parts:
        for found in part:
            people[found.group] += found.people
            points.setdefault(found.group, Counter()).update(found.points)
    return tuple(GroupCount(group, people[group], dict(points[group])) for group in sorted(people))


def tally_problem(rules: Rules, people: int, points: Mapping[int, int]) -> str:
    """Why so many people can't have given these points; empty when they can."""
    _known(rules, points)
    places, total, highest = rules.places, sum(points.values()), max(points.values(), default=0)
    most_on_one = {ONE: 1, DOTS: min(rules.per_option, rules.how_many), RANK: places}[rules.kind]
    most = {ONE: 1, DOTS: rules.how_many, RANK: places * (places + 1) // 2}[rules.kind]
    if total and not people:
        return "nobody"
    if highest > people * most_on_one:
        return "too_many_on_one"
    return "too_many" if total > people * most else ""


def _known(rules: Rules, options: Iterable[int]) -> None:
    if set(options) - set(rules.options):
        raise NotAChoice("unknown")
