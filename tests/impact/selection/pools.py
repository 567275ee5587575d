"""Invented pools: tiny ones for the oracle and synthetic ones at published shapes, all from a fixed seed."""

import random
from pathlib import Path

from impact.selection import Member, Pool, Quota

DATA = Path(__file__).resolve().parents[3] / "../shared/data/sortition"

# feature, values, share among volunteers, share wanted on the panel
SEVEN = (
    ("gender", ("female", "male", "other"), (0.54, 0.45, 0.01), (0.50, 0.49, 0.01)),
    ("age", ("16-29", "30-44", "45-59", "60-74", "75+"), (0.1, 0.2, 0.3, 0.3, 0.1), (0.22, 0.24, 0.25, 0.19, 0.1)),
    ("region", tuple(f"region {n}" for n in range(1, 9)), (0.2, 0.18, 0.15, 0.12, 0.1, 0.1, 0.08, 0.07), (0.125,) * 8),
    ("education", ("none", "school", "degree"), (0.08, 0.32, 0.6), (0.2, 0.4, 0.4)),
    ("ethnicity", ("white", "other"), (0.9, 0.1), (0.86, 0.14)),
    ("disability", ("yes", "no"), (0.2, 0.8), (0.22, 0.78)),
    ("attitude", ("for", "against", "unsure"), (0.6, 0.25, 0.15), (0.4, 0.35, 0.25)),
)


def synthetic(people: int, size: int, seed: int = 1) -> Pool:
    """Seven features, volunteers who differ from the population as volunteers do; quotas one place either way."""
    chance = random.Random(seed)
    members = tuple(
        Member(f"m{number:05d}", {name: chance.choices(values, shares)[0] for name, values, shares, _ in SEVEN})
        for number in range(people)
    )
    quotas = tuple(
        Quota(name, value, max(0, int(wanted * size - 0.5)), int(wanted * size + 1.5))
        for name, values, _, targets in SEVEN
        for value, wanted in zip(values, targets, strict=True)
    )
    return Pool(members, quotas, size)


def tiny(seed: int, *, households: bool = False, most: int = 9) -> Pool:
    """At most `most` people, two or three features, narrow quotas that may or may not be met."""
    chance = random.Random(seed)
    people = chance.randint(3, most)
    size = chance.randint(1, min(5, people))
    features = {f"f{number}": chance.randint(2, 3) for number in range(chance.randint(1, 5))}
    members = tuple(
        Member(
            f"m{number}",
            {name: f"v{chance.randrange(values)}" for name, values in features.items()},
            f"h{chance.randrange(people)}" if households and chance.random() < 0.8 else "",
        )
        for number in range(people)
    )
    model = chance.sample(members, size)  # quotas close around one panel, so that most pools can be met
    off = chance.random() < 0.1
    quotas = []
    for name, values in features.items():
        for value in range(values):
            count = sum(member.values[name] == f"v{value}" for member in model) + (off and value == 0)
            minimum = max(0, count - chance.choice((0, 0, 1, 1)))
            quotas.append(Quota(name, f"v{value}", minimum, count + chance.choice((0, 0, 1, 1))))
    return Pool(members, tuple(quotas), size)


def plain(people: int, size: int, **quota: int) -> Pool:
    """People of two colours, every other one red."""
    members = tuple(Member(f"m{number:03d}", {"colour": "red" if number % 2 else "blue"}) for number in range(people))
    low, high = quota.get("minimum", 0), quota.get("maximum", size)
    return Pool(members, (Quota("colour", "red", low, high), Quota("colour", "blue", 0, size)), size)
