"""What keeps a run of the whole suite short: which tests the coverage tool watches, and when Python looks for rubbish.

Watching doubles a test's time. It is done where it tells something: not in slow tests, which walk once more through what
quick ones cover, and for a test with many examples only in its first ones.
"""

import gc
from collections import Counter

import pytest

EXAMPLES_WATCHED = 2
OBJECTS_BEFORE_A_LOOK = 100_000


@pytest.hookimpl(tryfirst=True)  # before they are shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is not watched; the same tests in every run, whatever their order."""
    seen: Counter[str] = Counter()
    for item in sorted(items, key=lambda item: item.nodeid):
        name = item.nodeid.partition("[")[0]
        seen[name] += 1
        if seen[name] > EXAMPLES_WATCHED or item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.no_cover)


def pytest_collection_finish() -> None:
    """Eleven thousand collected tests and every model stay for the whole run: no need to look at them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_A_LOOK, 50, 100)
