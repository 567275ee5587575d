"""Who may be chosen, and what the panel has to look like. Nothing here is random and nothing is solved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise


class PoolRejected(ValueError):
    """The pool, the quotas and the size do not go together. The words say what to mend."""


class DuplicateMember(PoolRejected):
    """Two members have the same id."""


class DuplicateQuota(PoolRejected):
    """Two quotas are about the same value of the same feature."""


class QuotaOutOfOrder(PoolRejected):
    """A quota's minimum is negative or above its maximum."""


class MissingValue(PoolRejected):
    """A member has no value for a feature that has quotas."""


class UnknownValue(PoolRejected):
    """A member has a value that no quota of the feature names."""


class SizeOutOfRange(PoolRejected):
    """The panel is to have nobody, or more people than the pool has."""


@dataclass(frozen=True, slots=True)
class Quota:
    """How many people with one value of one feature the panel needs: minimum..maximum, both included."""

    feature: str
    value: str
    minimum: int
    maximum: int

    @property
    def key(self) -> tuple[str, str]:
        return self.feature, self.value


@dataclass(frozen=True, slots=True)
class Member:
    """One volunteer: an opaque id, their value of every feature, and their household ("" for nobody else's)."""

    id: str
    values: Mapping[str, str]
    household: str = ""


@dataclass(frozen=True, slots=True)
class Pool:
    """A checked pool. Members are kept in the order of their ids and quotas by feature and value, so that the same
    people give the same result in whatever order they came. At most one member of a household is on a panel.

    Raises a `PoolRejected` for anything that does not fit together.
    """

    members: tuple[Member, ...]
    quotas: tuple[Quota, ...]
    size: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", tuple(sorted(self.members, key=lambda member: member.id)))
        object.__setattr__(self, "quotas", tuple(sorted(self.quotas, key=lambda quota: quota.key)))
        _check_ids(self.members)
        _check_quotas(self.quotas)
        _check_values(self.members, self.quotas)
        if not 1 <= self.size <= len(self.members):
            message = f"a panel of {self.size} from a pool of {len(self.members)}"
            raise SizeOutOfRange(message)

    @property
    def features(self) -> tuple[str, ...]:
        """The features that have quotas, in order."""
        return tuple(feature for feature, _ in groupby(self.quotas, key=lambda quota: quota.feature))

    def shortfalls(self, panel: Iterable[int]) -> tuple[str, ...]:
        """What is wrong with a panel (indexes of members), in words; nothing when every rule holds."""
        chosen = [self.members[index] for index in panel]
        found = []
        if len({member.id for member in chosen}) != self.size or len(chosen) != self.size:
            found.append(f"{len(chosen)} places for {self.size} different people")
        for quota in self.quotas:
            count = sum(member.values[quota.feature] == quota.value for member in chosen)
            if not quota.minimum <= count <= quota.maximum:
                wanted = f"{quota.minimum} to {quota.maximum}"
                found.append(f"{quota.feature} {quota.value}: {count}, not {wanted}")
        homes = [member.household for member in chosen if member.household]
        if len(set(homes)) < len(homes):
            found.append("two members of one household")
        return tuple(found)


def _check_ids(members: tuple[Member, ...]) -> None:
    for first, second in pairwise(members):
        if first.id == second.id:
            message = f"two members have the id {first.id!r}"
            raise DuplicateMember(message)


def _check_quotas(quotas: tuple[Quota, ...]) -> None:
    for first, second in pairwise(quotas):
        if first.key == second.key:
            message = f"two quotas for {first.feature} {first.value}"
            raise DuplicateQuota(message)
    for quota in quotas:
        if not 0 <= quota.minimum <= quota.maximum:
            message = f"{quota.feature} {quota.value}: a minimum of {quota.minimum} and a maximum of {quota.maximum}"
            raise QuotaOutOfOrder(message)


def _check_values(members: tuple[Member, ...], quotas: tuple[Quota, ...]) -> None:
    known: dict[str, set[str]] = {}
    for quota in quotas:
        known.setdefault(quota.feature, set()).add(quota.value)
    for member in members:
        for feature, values in known.items():
            if feature not in member.values:
                message = f"member {member.id!r} has no {feature}"
                raise MissingValue(message)
            if member.values[feature] not in values:
                message = f"member {member.id!r}: no quota for {feature} {member.values[feature]!r}"
                raise UnknownValue(message)
