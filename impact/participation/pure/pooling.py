"""Between rows of the record and the selection kernel: plain values in, a checked pool out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from impact.selection import Lottery, Member, Pool, Quota

CURVE_STEPS = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One person: a number from one, the values looked at, and a hash for an address shared by several ("" alone)."""

    number: int
    values: Mapping[str, str]
    household: str = ""


def member_id(number: int) -> str:
    """The id the kernel and the hashes know somebody by; in the order of numbers."""
    return f"{number:06}"


def number_of(member: str) -> int:
    """The number behind an id."""
    return int(member)


def complete_quotas(quotas: Iterable[Mapping[str, Any]], rows: Iterable[Row], size: int) -> list[dict[str, Any]]:
    """The quotas set, and one that asks for nothing (0 to `size`) for each value somebody has and nobody set."""
    found = [dict(quota) for quota in quotas]
    set_for = {(quota["feature"], quota["value"]) for quota in found}
    features = {quota["feature"] for quota in found}
    also = {
        (feature, value) for row in rows for feature, value in row.values.items() if feature in features
    } - set_for  # fmt: skip
    blank = {"minimum": 0, "maximum": size, "reason": "", "set_by": "", "population": None}
    return [*found, *({"feature": feature, "value": value, **blank} for feature, value in sorted(also))]


def pool_from(rows: Iterable[Row], quotas: Iterable[Mapping[str, Any]], size: int) -> Pool:
    """A pool for the kernel. Raises PoolRejected."""
    return Pool(
        members=tuple(Member(member_id(row.number), dict(row.values), row.household) for row in rows),
        quotas=tuple(Quota(one["feature"], one["value"], one["minimum"], one["maximum"]) for one in quotas),
        size=size,
    )


def figures_of(lottery: Lottery) -> dict[str, Any]:
    """What is published of a lottery: nothing that tells a combination of values."""
    return {
        "panels": len(lottery.panels),
        "equal": lottery.equal,
        "minimum": float(lottery.minimum),
        "maximum": float(lottery.maximum),
        "bound": float(lottery.bound),
        "proof": lottery.proof,
        "gini": float(lottery.gini),
        "geometric_mean": lottery.geometric_mean,
        "impossible": len(lottery.impossible),
        "curve": [float(part) for part in lottery.curve(CURVE_STEPS)],
        "prices": [[price.feature, price.value, price.side, price.cost] for price in lottery.prices],
    }
