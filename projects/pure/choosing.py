"""The set as it stands after the panel's moves, and which rules it keeps: plain values in and out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

IN, RESERVE, OUT = "in", "reserve", "out"
SIZE, FLOOR = "size", "floor"
LIVED = "lived"
LED_BY_KINDS = frozenset({"user_led", "carer_led"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is in, and the reserves in their order."""

    chosen: frozenset[str]
    reserves: tuple[str, ...]

    def place(self, one: str) -> str:
        """Where somebody stands: in, reserve or out."""
        if one in self.chosen:
            return IN
        return RESERVE if one in self.reserves else OUT

    def moved(self, one: str, to: str) -> "Standing":
        """After one move. Whoever becomes a reserve comes last; a reserve who becomes one again keeps the place."""
        if self.place(one) == to:
            return self
        chosen = self.chosen | {one} if to == IN else self.chosen - {one}
        reserves = tuple(other for other in self.reserves if other != one)
        return Standing(chosen, (*reserves, one) if to == RESERVE else reserves)


def standing(chosen: Iterable[str], reserves: Iterable[str], moves: Iterable[tuple[str, str]]) -> Standing:
    """The proposed set with all moves made on it, in their order."""
    now = Standing(frozenset(chosen), tuple(reserves))
    for one, to in moves:
        now = now.moved(one, to)
    return now


@dataclass(frozen=True, slots=True)
class Rule:
    """At least and at most how many of one value; no `maximum` is no limit."""

    feature: str
    value: str
    minimum: int
    maximum: int | None

    @property
    def key(self) -> str:
        """One word for it, for names of form fields."""
        return f"{self.feature}:{self.value}"


@dataclass(frozen=True, slots=True)
class Checked:
    """One rule with how many there are."""

    rule: Rule
    count: int

    @property
    def off(self) -> int:
        """How many too few (below zero) or too many; 0 when the rule is kept."""
        if self.count < self.rule.minimum:
            return self.count - self.rule.minimum
        if self.rule.maximum is not None and self.count > self.rule.maximum:
            return self.count - self.rule.maximum
        return 0

    @property
    def kept(self) -> bool:
        """Whether the rule holds."""
        return self.off == 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules look at: the values of each site, and who is under the least scores."""

    values: Mapping[str, Mapping[str, str]]
    below: Collection[str]


def check(rules: Iterable[Rule], facts: Facts, chosen: Collection[str], size: int) -> tuple[Checked, ...]:
    """The size and the least scores first, then every rule, counted over those who are in."""
    found = [
        Checked(Rule(SIZE, "", size, size), len(chosen)),
        Checked(Rule(FLOOR, "", 0, 0), sum(one in facts.below for one in chosen)),
    ]
    for rule in rules:
        count = sum(facts.values.get(one, {}).get(rule.feature) == rule.value for one in chosen)
        found.append(Checked(rule, count))
    return tuple(found)


def led_by(kind: str) -> str:
    """Whether people with lived experience lead it: those who draw on care and support, or unpaid carers."""
    return LIVED if kind in LED_BY_KINDS else ""


def yes_or_no(*, said: bool | None) -> str:
    """What was said to a question that may be left open."""
    return {True: "yes", False: "no", None: ""}[said]


def total_of(chosen: Iterable[str], totals: Mapping[str, float]) -> float:
    """The sum of scores; whoever has none counts nothing."""
    return sum(totals.get(one, 0.0) for one in chosen)


def share(part: int, whole: int) -> float | None:
    """A share in per cent, or nothing of nobody."""
    return 100 * part / whole if whole else None


def points(number: float | Decimal) -> str:
    """A number of points without needless noughts: 3, 2.5, 1.25."""
    return f"{round(float(number), 2):g}"


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table of balance: `heat` from 0 (nobody) to 4 (at least three quarters were chosen)."""

    chosen: int
    sent: int

    @property
    def heat(self) -> int:
        """How strong its colour is; the numbers say the same."""
        if not self.chosen or not self.sent:
            return 0
        return min(4, 1 + int(4 * self.chosen / (self.sent + 1)))


Pairs = Sequence[tuple[str, str]]


def cross(
    pairs_sent: Iterable[tuple[str, str]], pairs_chosen: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], Cell]:
    """How many were sent and how many of them are in, for each pair of values."""
    sent: dict[tuple[str, str], int] = {}
    inside: dict[tuple[str, str], int] = {}
    for pair in pairs_sent:
        sent[pair] = sent.get(pair, 0) + 1
    for pair in pairs_chosen:
        inside[pair] = inside.get(pair, 0) + 1
    return {pair: Cell(inside.get(pair, 0), count) for pair, count in sent.items()}
