"""Balanced choices of sites, measured: `python -m benchmarks.portfolio`.

Invented expressions of interest from a fixed seed: four nations, ten kinds, four delivery models, six criteria, three
reviewers each of thirty. Prints seconds for everything the panel sees (the set, reserves, near ties, the price of each
rule), the proven gap to the best possible set, and the comparison with rank alone. Figures to reach: 12 of 120 under
1 s, 40 of 1,000 under 30 s, gap 0.
"""

import os
import random
import time

from impact.selection import Candidate, Portfolio, Quota, Review, Rules, propose

CRITERIA = ("difference", "inequalities", "resources", "evidence", "readiness", "co_production")
FLOOR = {name: 2 if place < 4 else 0 for place, name in enumerate(CRITERIA)}
NATIONS = (("eng", 70), ("sct", 14), ("wls", 11), ("nir", 5))
KINDS = ("council", "provider", "charity", "user_led", "carer_led", "group", "professional", "research", "other")
MODELS = ("demonstrator", "facilitator", "network", "ask_impact")
REVIEWERS, EACH = 30, 3
INSTANCES = ((120, 12, 1.0), (1000, 40, 30.0))


def expressions(seed: int, count: int) -> list[Candidate]:
    """Invented candidates whose scores are their own quality plus what each reviewer makes of it."""
    chance = random.Random(seed)
    strict = {f"r{number:02}": chance.choice((-1, 0, 0, 0, 1)) for number in range(REVIEWERS)}
    return [_expression(chance, f"e{number:05}", strict) for number in range(count)]


def _expression(chance: random.Random, name: str, strict: dict[str, int]) -> Candidate:
    quality = chance.gauss(2.6, 0.6)
    reviews = tuple(
        Review(
            reviewer,
            {one: min(4, max(0, round(quality + chance.gauss(0, 0.7)) + strict[reviewer])) for one in CRITERIA},
        )
        for reviewer in chance.sample(sorted(strict), EACH)
    )
    values = {
        "nation": chance.choices([code for code, _ in NATIONS], [weight for _, weight in NATIONS])[0],
        "kind": chance.choice(KINDS),
        "model": chance.choice(MODELS),
        "new_here": chance.choice(("yes", "no")),
        "under_pressure": chance.choices(("yes", "no"), (1, 4))[0],
        "led_by": chance.choices(("lived", ""), (1, 4))[0],
    }
    return Candidate(name, values, reviews)


def rules(size: int) -> Rules:
    """A mix as a panel might ask for it."""
    part = max(1, size // 12)
    quotas = [
        Quota("nation", "eng", 0, size // 2),
        *(Quota("nation", code, part, size) for code in ("sct", "wls", "nir")),
        *(Quota("kind", kind, 0, max(2, size // 4)) for kind in KINDS),
        *(Quota("model", model, part, size) for model in MODELS),
        Quota("new_here", "yes", size // 3, size),
        Quota("new_here", "no", 0, size),
        Quota("under_pressure", "yes", part, size),
        Quota("under_pressure", "no", 0, size),
        Quota("led_by", "lived", 2 * part, size),
        Quota("led_by", "", 0, size),
    ]
    return Rules(size, FLOOR, tuple(quotas))


def rank_alone(found: Portfolio, candidates: list[Candidate], size: int) -> tuple[float, int]:
    """The mean by rank, and how many of Northern Ireland are among them."""
    nation = {one.id: one.values["nation"] for one in candidates}
    ranked = sorted((score for score in found.scores if not score.below), key=lambda score: -score.total)[:size]
    return float(sum(score.total for score in ranked)) / size, sum(nation[score.id] == "nir" for score in ranked)


def row(count: int, size: int, limit: float) -> str:
    """One line of the table."""
    candidates, wanted = expressions(9, count), rules(size)
    wall, cpu = time.perf_counter(), time.process_time()
    found = propose(candidates, wanted)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    mean, irish = rank_alone(found, candidates, size)
    nation = {one.id: one.values["nation"] for one in candidates}
    ours = sum(nation[one] == "nir" for one in found.chosen)
    return (
        f"{size:3} of {count:5}  wall {wall:6.2f} s  CPU {cpu:6.2f} s (at most {limit:g} s)  gap {found.gap:g}  "
        f"mean {float(found.total) / size:6.3f} (rank alone {mean:6.3f})  Northern Ireland {ours} (rank alone {irish})  "
        f"{len(found.near)} near ties within {found.noise:.2f}"
    )


def main() -> None:
    """Measure and print. The solver's greeting goes to the error stream."""
    kept = os.dup(1)
    os.dup2(2, 1)
    for count, size, limit in INSTANCES:
        os.write(kept, f"{row(count, size, limit)}\n".encode())


if __name__ == "__main__":
    main()
