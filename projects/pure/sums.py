"""Adding up the sites: totals, and the same totals by group. The groups of one kind always add up to the whole."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """One accepted site agreement, as the public may know it. No person is named."""

    year: int
    nation: str
    way: str
    topic: str
    organisation: str
    partners: tuple[str, ...]
    place: str
    months: int
    pounds: int
    coach_days: int
    keys: frozenset[int] = frozenset()  # of the organisations: the lead and its partners

    @property
    def pounds_words(self) -> str:
        """With a comma between thousands."""
        return f"{self.pounds:,}"


@dataclass(frozen=True, slots=True)
class Sum:
    """What a group of sites adds up to."""

    name: str
    sites: int
    pounds: int
    coach_days: int

    @property
    def pounds_words(self) -> str:
        """With a comma between thousands."""
        return f"{self.pounds:,}"


def add_up(name: str, sites: Sequence[Site]) -> Sum:
    """The sum of these sites."""
    return Sum(name, len(sites), sum(one.pounds for one in sites), sum(one.coach_days for one in sites))


def grouped(sites: Sequence[Site], by: Callable[[Site], str], names: Iterable[str] = ()) -> list[Sum]:
    """One sum for each group; `names` come first and in this order, also when they have no site."""
    groups: dict[str, list[Site]] = {name: [] for name in names}
    for one in sites:
        groups.setdefault(by(one), []).append(one)
    return [add_up(name, group) for name, group in groups.items()]


def organisations_in(sites: Iterable[Site]) -> int:
    """How many different organisations lead a site or are a partner of one."""
    return len({key for one in sites for key in one.keys})
