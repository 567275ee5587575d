"""The pools that are measured, by name: three that others published and synthetic ones at published shapes."""

import csv
from collections.abc import Callable
from pathlib import Path

from impact.selection import Pool
from impact.selection.read import read_pool
from tests.impact.selection.pools import DATA, synthetic

INSTANCES: dict[str, Callable[[], Pool]] = {
    "example_small 200 -> 20": lambda: read_pool(DATA / "example_small_20", 20),
    "example_large 2000 -> 200": lambda: read_pool(DATA / "example_large_200", 200),
    "scotland_shape 150 -> 22": lambda: read_pool(DATA / "scotland_shape", 22),
    "synthetic 200 -> 40": lambda: synthetic(200, 40),
    "synthetic 1000 -> 75": lambda: synthetic(1000, 75),
    "synthetic 5000 -> 110": lambda: synthetic(5000, 110),
}


def written(pool: Pool, folder: Path) -> None:
    """The pool as features.csv and candidates.csv, as sortition-algorithms reads them."""
    names = pool.features
    with (folder / "features.csv").open("w", newline="") as lines:
        quotas = [(quota.feature, quota.value, quota.minimum, quota.maximum) for quota in pool.quotas]
        csv.writer(lines).writerows([("feature", "value", "min", "max"), *quotas])
    with (folder / "candidates.csv").open("w", newline="") as lines:
        people = [(one.id, *(one.values[name] for name in names)) for one in pool.members]
        csv.writer(lines).writerows([("id", *names), *people])
