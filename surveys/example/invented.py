"""Invented answers with the shape of the programme's survey of 2021: nobody said any of this. Pure; chance is seeded.

Nearly half come from people who draw on care, unpaid carers and front-line staff; the nations stand about 84 : 3 : 8 : 5
(at 2,400 answers some 60 to 80 from Northern Ireland); people hold several perspectives; groups want different things;
some put their choices in order, some only partly, some not at all, some choose nothing; they come by several channels.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from surveys.definition import Coded
from surveys.example.priorities import CHOOSE, PRIORITIES

# group -> (share of people, priorities it wants more than others do)
GROUPS: dict[int, tuple[float, tuple[int, ...]]] = {
    1: (0.17, (1, 3, 16, 17, 20, 2)),
    2: (0.14, (5, 6, 7, 17, 15, 13)),
    3: (0.17, (9, 10, 12, 11, 14)),
    4: (0.15, (10, 9, 14, 13, 19)),
    5: (0.09, (13, 14, 18, 19, 4)),
    6: (0.07, (18, 14, 13, 20, 1)),
    7: (0.12, (20, 18, 11, 2, 19)),
    8: (0.09, (17, 15, 18, 4, 5)),
}
SECOND = {1: (2, 8), 2: (1, 3, 8), 3: (2, 8), 4: (3, 2), 5: (2, 6), 6: (7, 2), 7: (2, 6), 8: (2, 1)}
NATIONS = ((1, 0.843), (2, 0.025), (3, 0.08), (4, 0.052))
CHANNELS = (("web", 0.78), ("paper", 0.08), ("phone", 0.05), ("event", 0.05), ("tablet", 0.04))
EQUALITY_SHARE = 0.7
_LEANING = 4.5
_NATION_LEANING = {2: (4, 14), 3: (20, 3), 4: (13, 18)}


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented person: all their coded answers, equality apart, and how these came in."""

    answers: dict[str, Coded]
    equality: dict[str, Coded]
    started_at: datetime
    submitted_at: datetime
    channel: str
    help: str
    language: str
    format: str
    campaign: str
    option_order: int
    texts: dict[str, str] = field(default_factory=dict)


def invent(count: int, *, seed: int, opens_at: datetime, closes_at: datetime) -> Iterator[Invented]:
    """So many invented people; the same seed gives the same ones."""
    chance = Random(seed)  # noqa: S311  (invented data, not a secret)
    for _ in range(count):
        yield _person(chance, opens_at, closes_at)


def _one(chance: Random, shares: tuple[tuple[object, float], ...]) -> object:
    return chance.choices([value for value, _ in shares], [share for _, share in shares])[0]


def _person(chance: Random, opens_at: datetime, closes_at: datetime) -> Invented:
    group = int(str(_one(chance, tuple((number, share) for number, (share, _) in GROUPS.items()))))
    nation = int(str(_one(chance, NATIONS)))
    answers: dict[str, Coded] = {}
    _who(chance, group, nation, answers)
    _what(chance, group, nation, answers)
    channel = str(_one(chance, CHANNELS))
    seconds = int((closes_at - opens_at).total_seconds())
    # more at the beginning and before the end, as in real surveys
    started = opens_at + timedelta(seconds=int(seconds * chance.betavariate(0.7, 0.8) * 0.98))
    return Invented(
        answers=answers,
        equality=_equality(chance),
        started_at=started,
        submitted_at=started + timedelta(seconds=chance.randint(180, 1500)),
        channel=channel,
        help="alone"
        if channel in ("web", "tablet") and chance.random() < 0.9  # noqa: PLR2004
        else chance.choice(("scribe", "not_said")),
        language="cy" if nation == 4 and chance.random() < 0.15 else "en",  # noqa: PLR2004  (Wales)
        format="easy_read" if chance.random() < (0.22 if group == 1 else 0.02) else "standard",
        campaign=chance.choice(("", "", "", "", "carers-week", "therapists", "newsletter")),
        option_order=chance.randrange(20),
    )


def _who(chance: Random, group: int, nation: int, answers: dict[str, Coded]) -> None:
    roll = chance.random()
    if roll < 0.015:  # noqa: PLR2004  (would rather not say)
        answers["perspectives"] = [9]
    elif roll > 0.03:  # noqa: PLR2004  (in between: left out)
        named = {group}
        while chance.random() < 0.3 and len(named) < 3:  # noqa: PLR2004
            named.add(chance.choice(SECOND[group]))
        answers["perspectives"] = sorted(named)
        if len(named) > 1 and chance.random() < 0.95:  # noqa: PLR2004
            answers["main_perspective"] = group
        if 3 in named:  # noqa: PLR2004  (works in care)
            answers["profession"] = chance.choices(range(1, 9), (30, 8, 18, 14, 8, 14, 6, 2))[0]
    if chance.random() < 0.98:  # noqa: PLR2004
        answers["nation"] = nation if chance.random() < 0.99 else 5  # noqa: PLR2004
    if chance.random() < 0.93:  # noqa: PLR2004
        older = group in (2, 8)
        answers["age_band"] = chance.choices(range(1, 7), (5, 25, 45, 20, 4, 1) if older else (8, 36, 44, 9, 2, 1))[0]
    if chance.random() < 0.7:  # noqa: PLR2004
        answers["first_year"] = min(max(int(chance.gauss(2009, 9)), 1950), 2026)


def _what(chance: Random, group: int, nation: int, answers: dict[str, Coded]) -> None:
    ranking = _ranking(chance, group, nation)
    if ranking is not None:
        answers["priorities"] = ranking
    if chance.random() < 0.9:  # noqa: PLR2004
        answers["influences"] = _few(chance, (30, 16, 10, 10, 7, 18, 20), alone=8)
    if chance.random() < 0.92:  # noqa: PLR2004
        answers["evidence"] = chance.choices(range(1, 7), (10, 34, 33, 12, 3, 8))[0]
    if chance.random() < 0.9:  # noqa: PLR2004
        answers["voices"] = _few(chance, (34, 28, 24, 9, 6, 6, 20), alone=8)
    if chance.random() < 0.86:  # noqa: PLR2004
        answers["support"] = _few(chance, (28, 24, 14, 13, 12, 18, 16), alone=8)


def _few(chance: Random, weights: tuple[int, ...], *, alone: int) -> list[int]:
    """One to three of the options, now and then only the one that stands alone."""
    if chance.random() < 0.06:  # noqa: PLR2004
        return [alone]
    wanted = chance.choices((1, 2, 3), (2, 3, 6))[0]
    return sorted(_draw(chance, dict(enumerate(weights, 1)), wanted))


def _draw(chance: Random, weights: dict[int, float], wanted: int) -> list[int]:
    """Different options, one after the other, each with its weight."""
    left = dict(weights)
    drawn = []
    for _ in range(min(wanted, len(left))):
        option = chance.choices(list(left), list(left.values()))[0]
        drawn.append(option)
        del left[option]
    return drawn


def _ranking(chance: Random, group: int, nation: int) -> Coded | None:
    """All, part or nothing in order; some choose nothing."""
    roll = chance.random()
    if roll < 0.04:  # noqa: PLR2004
        return None
    weights = {option.code: 1.0 for option in PRIORITIES}
    for strength, code in enumerate(reversed(GROUPS[group][1]), 1):
        weights[code] += _LEANING * strength / len(GROUPS[group][1])
    for code in _NATION_LEANING.get(nation, ()):
        weights[code] += 1.5
    chosen = _draw(chance, weights, CHOOSE if chance.random() < 0.8 else chance.randint(1, CHOOSE - 1))  # noqa: PLR2004
    if roll < 0.12:  # noqa: PLR2004  (not in order)
        ordered: list[int] = []
    elif roll < 0.22:  # noqa: PLR2004  (partly)
        ordered = chosen[: max(1, len(chosen) // 2)]
    else:
        ordered = chosen
    return {"chosen": sorted(chosen), "order": ordered}


def _equality(chance: Random) -> dict[str, Coded]:
    if chance.random() > EQUALITY_SHARE:
        return {}
    return {
        "disability": chance.choices(range(1, 5), (14, 18, 64, 4))[0],
        "ethnic_group": chance.choices(range(1, 7), (7, 4, 3, 82, 1, 3))[0],
    }
