"""A lottery over numbered panels: what is published, stored and drawn from. Whole numbers and fractions only."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import exp, fsum, log
from typing import Any

METHOD = "dealt leximin"
VERSION = "1"
WEIGHT_TOTAL = 10**9


class LotteryBroken(ValueError):
    """A stored lottery does not read as one."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one side of a quota costs: the rise of the bound, in chance, for one place of slack."""

    feature: str
    value: str
    side: str  # "minimum" or "maximum"
    cost: float


@dataclass(frozen=True, slots=True)
class Lottery:
    """Panels (sorted indexes into `members`, in order) and their weights; with equal panels every weight is 1.

    `members` are the ids of the pool in order, `tickets[i]` the weight of all panels with member i, so that
    `tickets[i] / total` is that member's chance. `bound` is proven: no lottery gives everybody more. `proof` says
    how ("duals": added up in fractions; "pricing": the solver's word that no panel is worth more). `impossible`
    are the members whom the quotas keep off every panel; no figure counts them.
    """

    members: tuple[str, ...]
    panels: tuple[tuple[int, ...], ...]
    weights: tuple[int, ...]
    bound: Fraction
    proof: str
    impossible: tuple[int, ...]
    prices: tuple[Price, ...] = ()
    method: str = METHOD
    version: str = VERSION
    tickets: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        if len(self.panels) != len(self.weights) or not self.panels or min(self.weights) < 1:
            message = "each panel needs a weight of at least 1"
            raise LotteryBroken(message)
        tickets = [0] * len(self.members)
        last = len(self.members) - 1
        if any(
            not panel or panel[0] < 0 or panel[-1] > last or list(panel) != sorted(set(panel)) for panel in self.panels
        ):
            message = "a panel is a rising list of places in the list of members"
            raise LotteryBroken(message)
        for panel, weight in zip(self.panels, self.weights, strict=True):
            for index in panel:
                tickets[index] += weight
        object.__setattr__(self, "tickets", tuple(tickets))

    @property
    def total(self) -> int:
        """All tickets: the sum of weights."""
        return sum(self.weights)

    @property
    def equal(self) -> bool:
        """Every panel is as likely as every other."""
        return min(self.weights) == max(self.weights)

    @property
    def chances(self) -> tuple[Fraction, ...]:
        """Everybody's chance, in the order of `members`."""
        total = self.total
        return tuple(Fraction(count, total) for count in self.tickets)

    def _counted(self) -> list[int]:
        out = set(self.impossible)
        return sorted(count for index, count in enumerate(self.tickets) if index not in out)

    @property
    def minimum(self) -> Fraction:
        return Fraction(self._counted()[0], self.total)

    @property
    def maximum(self) -> Fraction:
        return Fraction(self._counted()[-1], self.total)

    @property
    def gini(self) -> Fraction:
        """Gini coefficient of the chances: 0 when all are equal."""
        counts = self._counted()
        size = len(counts)
        ranked = sum((2 * rank - size - 1) * count for rank, count in enumerate(counts, start=1))
        return Fraction(ranked, size * sum(counts))

    @property
    def geometric_mean(self) -> float:
        counts = self._counted()
        if counts[0] == 0:
            return 0.0
        return exp(fsum(log(count) for count in counts) / len(counts)) / self.total

    def curve(self, steps: int = 20) -> tuple[Fraction, ...]:
        """Mean chance in each of `steps` equal parts of the volunteers, lowest first (fewer parts for few people).
        This is the one table of chances fit for publication: it names no combination of features.
        """
        counts = self._counted()
        steps = min(steps, max(1, len(counts) // 10))
        edges = [part * len(counts) // steps for part in range(steps + 1)]
        return tuple(
            Fraction(sum(counts[begin:end]), (end - begin) * self.total) for begin, end in itertools.pairwise(edges)
        )

    def as_stored(self) -> dict[str, Any]:
        """Everything but what follows from the rest, fit for JSON."""
        return {
            "method": self.method,
            "version": self.version,
            "members": list(self.members),
            "panels": [list(panel) for panel in self.panels],
            "weights": list(self.weights),
            "bound": str(self.bound),
            "proof": self.proof,
            "impossible": list(self.impossible),
            "prices": [[price.feature, price.value, price.side, price.cost] for price in self.prices],
        }

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Lottery:
        """The lottery that `as_stored` gave away. Raises LotteryBroken."""
        try:
            return cls(
                members=tuple(map(str, stored["members"])),
                panels=tuple(tuple(map(int, panel)) for panel in stored["panels"]),
                weights=tuple(map(int, stored["weights"])),
                bound=Fraction(stored["bound"]),
                proof=str(stored["proof"]),
                impossible=tuple(map(int, stored["impossible"])),
                prices=tuple(
                    Price(str(one), str(two), str(side), float(cost)) for one, two, side, cost in stored["prices"]
                ),
                method=str(stored["method"]),
                version=str(stored["version"]),
            )
        except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError) as problem:
            message = f"not a stored lottery: {problem!r}"
            raise LotteryBroken(message) from problem

    def digest(self) -> str:
        """SHA-256 of the stored form, in hexadecimal."""
        text = json.dumps(self.as_stored(), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()
