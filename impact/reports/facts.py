"""What reports need of a survey, as shapes: `surveys.figures` has them, and so have the tests' own. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from impact.reports import rank


class Option(Protocol):
    """One thing people could choose."""

    @property
    def code(self) -> int:
        """Code."""
        ...

    @property
    def slug(self) -> str:
        """Slug."""
        ...

    @property
    def priority(self) -> str:
        """Short name of the programme's priority, when it is one."""
        ...

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels."""
        ...


class GroupFacts(Protocol):
    """One perspective people could name."""

    @property
    def number(self) -> int:
        """Number."""
        ...

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels."""
        ...


class Facts(Protocol):
    """What a survey is, as `surveys.figures.SurveyFacts` tells it."""

    @property
    def public_id(self) -> UUID:
        """Public id."""
        ...

    @property
    def slug(self) -> str:
        """Slug."""
        ...

    @property
    def title(self) -> Mapping[str, str]:
        """Title."""
        ...

    @property
    def source_kind(self) -> str:
        """Source kind."""
        ...

    @property
    def opens_at(self) -> datetime | None:
        """Opens at."""
        ...

    @property
    def closes_at(self) -> datetime | None:
        """Closes at."""
        ...

    @property
    def choose(self) -> int:
        """Choose."""
        ...

    @property
    def options(self) -> Sequence[Option]:
        """Options."""
        ...

    @property
    def groups(self) -> Sequence[GroupFacts]:
        """Groups."""
        ...


class Counts(rank.Tally, Protocol):
    """The additive counts of a survey, as `surveys.figures.RankingTally` holds them."""

    @property
    def submitted(self) -> int:
        """Submitted."""
        ...

    @property
    def any_base(self) -> Mapping[int, int]:
        """Any base."""
        ...

    @property
    def named_any(self) -> Mapping[tuple[int, int], int]:
        """Named any."""
        ...

    @property
    def all_ordered(self) -> int:
        """All ordered."""
        ...

    @property
    def part_ordered(self) -> int:
        """Part ordered."""
        ...

    @property
    def not_ordered(self) -> int:
        """Not ordered."""
        ...

    @property
    def nothing_chosen(self) -> int:
        """Nothing chosen."""
        ...


class PanelItem(Protocol):
    """One item of an Assembly's order, as `assemblies.figures.PanelPlace` tells it."""

    @property
    def priority(self) -> str:
        """Short name of the programme's priority."""
        ...

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels."""
        ...

    @property
    def place(self) -> int:
        """Place."""
        ...

    @property
    def equal(self) -> bool:
        """Shares its place."""
        ...

    @property
    def points(self) -> int | None:
        """Rounded, or None."""
        ...


class PanelFacts(Protocol):
    """One Assembly's published order, as `assemblies.figures.PanelRanking` tells it: rounded already."""

    @property
    def public_id(self) -> UUID:
        """Public id."""
        ...

    @property
    def assembly(self) -> UUID:
        """Public id of the Assembly."""
        ...

    @property
    def slug(self) -> str:
        """Short name of the Assembly."""
        ...

    @property
    def number(self) -> int:
        """Number of the session."""
        ...

    @property
    def title(self) -> Mapping[str, str]:
        """Title of the Assembly."""
        ...

    @property
    def nation(self) -> str:
        """Code of the nation."""
        ...

    @property
    def held_on(self) -> date:
        """Day of the session."""
        ...

    @property
    def base(self) -> int:
        """People behind it, rounded."""
        ...

    @property
    def voted(self) -> bool:
        """It comes from a vote."""
        ...

    @property
    def priorities(self) -> Sequence[PanelItem]:
        """The order."""
        ...
