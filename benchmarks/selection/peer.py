"""One run of sortition-algorithms, by the Python of its own environment: `peer.py FOLDER SIZE METHOD`, one JSON line.

It is GPL-3: nothing of ours may depend on it, so this file is a program for another environment and imports nothing
of ours. Methods: `maximin` with HiGHS (the chances of its lottery), `legacy` (how often each person is drawn).
"""

import json
import os
import random
import sys
import time
from pathlib import Path

from sortition_algorithms import features, people, settings
from sortition_algorithms.adapters import CSVFileDataSource, SelectionData
from sortition_algorithms.committee_generation.maximin import find_distribution_maximin
from sortition_algorithms.core import find_random_sample

DRAWS, LONGEST = 1000, 30.0


def loaded(folder: Path, size: int) -> "tuple[features.FeatureCollection, people.People]":
    """The pool as the library reads it."""
    source = CSVFileDataSource(
        features_file=folder / "features.csv",
        people_file=folder / "candidates.csv",
        already_selected_file=None,
        selected_file=folder / "selected.csv",
        remaining_file=folder / "remaining.csv",
    )
    data = SelectionData(source)
    quotas, _ = data.load_features(size)
    chosen = settings.Settings(id_column="id", columns_to_keep=[])
    members, _ = data.load_people(chosen, quotas)
    return quotas, members


def maximin(folder: Path, size: int) -> "dict[str, float]":
    """Chance of everybody in the library's own lottery."""
    quotas, members = loaded(folder, size)
    panels, chances, _ = find_distribution_maximin(quotas, members, size, [])
    found = dict.fromkeys(members, 0.0)
    for panel, chance in zip(panels, chances, strict=True):
        for one in panel:
            found[one] += chance
    return found


def legacy(folder: Path, size: int) -> "dict[str, float]":
    """Share of draws with each person, over at most DRAWS draws and LONGEST seconds."""
    _, members = loaded(folder, size)
    random.seed(1)
    counts, draws, began = dict.fromkeys(members, 0), 0, time.perf_counter()
    while draws < DRAWS and time.perf_counter() - began < LONGEST:
        fresh, all_members = loaded(folder, size)
        panels, _ = find_random_sample(fresh, all_members, size, [], selection_algorithm="legacy", max_attempts=1000)
        draws += 1
        for one in panels[0]:
            counts[one] += 1
    print(f"{draws} draws", file=sys.stderr)
    return {one: count / draws for one, count in counts.items()}


def main() -> None:
    """Run one method and print what it gave."""
    kept = os.dup(1)
    os.dup2(2, 1)
    folder, size, method = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    wall, cpu = time.perf_counter(), time.process_time()
    chances = sorted({"maximin": maximin, "legacy": legacy}[method](folder, size).values())
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    count = len(chances)
    gini = sum((2 * rank - count - 1) * chance for rank, chance in enumerate(chances, 1)) / (count * sum(chances))
    os.write(kept, json.dumps({"minimum": chances[0], "gini": gini, "wall": wall, "cpu": cpu}).encode())


if __name__ == "__main__":
    main()
