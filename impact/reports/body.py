"""The protected figures of one edition, as frozen dataclasses, canonical JSON and a sha256.

This is all that HTML, CSV, JSON and charts are made from; answers are never read again. Only whole numbers, words,
true/false and null occur, so the canonical form is the same on every machine. `null` in place of a number always
means **[c]**: too few people to show. The schema is documented in docs/features/report-json.md:

    schema        "impact.report/1"
    method        {id, choose, minimum_base, round_to, hide_below, merges}
    survey        {slug, title {en, cy, en-simple, cy-simple}, source_kind, opened_at, closed_at}
    responses     exact number of people who answered (the only exact count)
    base          people who chose at least one item (rounded)
    ordering      {all_ordered, part_ordered, not_ordered, nothing_chosen} (rounded or null)
    priorities    headline order: [{code, slug, labels, place, equal, count, points, share}]
    groups        equal-weight groups: [{key, numbers, labels, base, merged, priorities [{code, place, equal,
                  points, share}], top_ten [code]}]
    union         codes in any group's top ten, in headline order
    answered      [{number, labels, main, named}] people by main group and by every group they named
    named_by      [{number, labels, base, low, priorities [{code, share}]}] groups overlap
    hidden        {cells, groups_merged, groups_low}
    panels        orders of Assemblies, a separate source: [{public_id, slug, number, title, nation, held_on, base, voted,
                  priorities [{slug, labels, place, equal, points}]}]; the key is left out when there are none
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

SCHEMA = "impact.report/1"
METHOD = "jla-1"


@dataclass(frozen=True, slots=True)
class Method:
    """The rules and their numbers, as used."""

    choose: int
    minimum_base: int
    round_to: int
    hide_below: int
    merges: tuple[tuple[int, ...], ...]
    id: str = METHOD


@dataclass(frozen=True, slots=True)
class About:
    """The survey the figures come from."""

    slug: str
    title: Mapping[str, str]
    source_kind: str
    opened_at: str | None
    closed_at: str | None

    @property
    def invented(self) -> bool:
        """The answers were made up."""
        return self.source_kind == "example"


@dataclass(frozen=True, slots=True)
class Ordering:
    """How people ordered what they chose; each is rounded, or None for [c]."""

    all_ordered: int | None
    part_ordered: int | None
    not_ordered: int | None
    nothing_chosen: int | None


@dataclass(frozen=True, slots=True)
class Priority:
    """One item in the headline order, over everyone who answered."""

    code: int
    slug: str
    labels: Mapping[str, str]
    place: int | None
    equal: bool
    count: int | None
    points: int | None
    share: int | None


@dataclass(frozen=True, slots=True)
class GroupPriority:
    """One item in one group's own order."""

    code: int
    place: int | None
    equal: bool
    points: int | None
    share: int | None


@dataclass(frozen=True, slots=True)
class Group:
    """A group (or several counted together) that weighs the same as every other in the headline order."""

    key: str
    numbers: tuple[int, ...]
    labels: Mapping[str, str]
    base: int
    merged: bool
    priorities: tuple[GroupPriority, ...]
    top_ten: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """How many people a group stands for: as their main one, and as any they named."""

    number: int
    labels: Mapping[str, str]
    main: int | None
    named: int | None


@dataclass(frozen=True, slots=True)
class NamedShare:
    """One item among everyone who named a group."""

    code: int
    share: int | None


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Shares among everyone who named this group (groups overlap); `low` means its base is under the minimum."""

    number: int
    labels: Mapping[str, str]
    base: int | None
    low: bool
    priorities: tuple[NamedShare, ...]


@dataclass(frozen=True, slots=True)
class Hidden:
    """How much is not shown."""

    cells: int
    groups_merged: int
    groups_low: int


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """One item in an Assembly's own order; `points` is None for [c], and where nobody voted."""

    slug: str
    labels: Mapping[str, str]
    place: int
    equal: bool
    points: int | None


@dataclass(frozen=True, slots=True)
class Panel:
    """What one Assembly said, beside the survey and never mixed into its order."""

    public_id: str
    slug: str
    number: int
    title: Mapping[str, str]
    nation: str
    held_on: str
    base: int
    voted: bool
    priorities: tuple[PanelPlace, ...]

    def place_of(self, slug: str) -> PanelPlace | None:
        """Where this priority stands; None when the Assembly did not rank it."""
        return next((item for item in self.priorities if item.slug == slug), None)


@dataclass(frozen=True, slots=True)
class Body:
    """Everything an edition holds."""

    method: Method
    survey: About
    responses: int
    base: int
    ordering: Ordering
    priorities: tuple[Priority, ...]
    groups: tuple[Group, ...]
    union: tuple[int, ...]
    answered: tuple[Answered, ...]
    named_by: tuple[NamedBy, ...]
    hidden: Hidden
    panels: tuple[Panel, ...] = ()
    schema: str = SCHEMA

    def priority(self, code: int) -> Priority:
        """The item with this code."""
        return next(item for item in self.priorities if item.code == code)

    @property
    def placed(self) -> tuple[Priority, ...]:
        """The items that may be shown, in headline order."""
        return tuple(item for item in self.priorities if item.place is not None)


class NotABody(ValueError):
    """The stored figures do not have the documented shape."""


def as_json(body: Body) -> dict[str, Any]:
    """Plain lists, dicts, words and whole numbers. Without panels the form is the one from before there were any."""
    plain: dict[str, Any] = json.loads(json.dumps(asdict(body)))
    if not body.panels:
        del plain["panels"]
    return plain


def canonical(plain: Mapping[str, Any]) -> bytes:
    """One spelling only: sorted keys, no spaces, UTF-8, no floats."""
    _refuse_floats(plain)
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def sha256(plain: Mapping[str, Any]) -> str:
    """The fingerprint of the canonical form."""
    return hashlib.sha256(canonical(plain)).hexdigest()


def from_json(plain: Mapping[str, Any]) -> Body:
    """Read stored figures. Raises NotABody."""
    if plain.get("schema") != SCHEMA:
        raise NotABody(str(plain.get("schema")))
    try:
        return _body(plain)
    except (KeyError, TypeError) as problem:
        raise NotABody(str(problem)) from problem


def _body(plain: Mapping[str, Any]) -> Body:
    method = dict(plain["method"])
    method["merges"] = tuple(tuple(step) for step in method["merges"])
    return Body(
        method=Method(**method),
        survey=About(**plain["survey"]),
        responses=plain["responses"],
        base=plain["base"],
        ordering=Ordering(**plain["ordering"]),
        priorities=tuple(Priority(**item) for item in plain["priorities"]),
        groups=tuple(_group(item) for item in plain["groups"]),
        union=tuple(plain["union"]),
        answered=tuple(Answered(**item) for item in plain["answered"]),
        named_by=tuple(_named_by(item) for item in plain["named_by"]),
        hidden=Hidden(**plain["hidden"]),
        panels=tuple(_panel(item) for item in plain.get("panels", ())),
    )


def _group(plain: Mapping[str, Any]) -> Group:
    return Group(
        **{
            **plain,
            "numbers": tuple(plain["numbers"]),
            "priorities": tuple(GroupPriority(**item) for item in plain["priorities"]),
            "top_ten": tuple(plain["top_ten"]),
        }
    )


def _panel(plain: Mapping[str, Any]) -> Panel:
    return Panel(**{**plain, "priorities": tuple(PanelPlace(**item) for item in plain["priorities"])})


def _named_by(plain: Mapping[str, Any]) -> NamedBy:
    return NamedBy(**{**plain, "priorities": tuple(NamedShare(**item) for item in plain["priorities"])})


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        message = f"a float in the figures: {value}"
        raise NotABody(message)
    if isinstance(value, Mapping):
        for part in value.values():
            _refuse_floats(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            _refuse_floats(part)
