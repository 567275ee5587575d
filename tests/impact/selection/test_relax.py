"""The smallest relaxation, against trying every one."""

from itertools import product

import pytest

from impact.selection import Change, Pool, in_words, relaxed_quotas, smallest_relaxation
from tests.impact.selection.oracle import all_panels
from tests.impact.selection.pools import plain, tiny


def smallest_by_trying(pool: Pool) -> int:
    """The least sum of steps over all panels: a panel needs exactly what its counts are off by."""
    free = Pool(pool.members, (), pool.size)
    return min(
        sum(
            max(0, quota.minimum - count, count - quota.maximum)
            for quota in pool.quotas
            for count in [sum(pool.members[index].values[quota.feature] == quota.value for index in panel)]
        )
        for panel in all_panels(free)
    )


@pytest.mark.parametrize("seed", range(60))
def test_it_is_as_small_as_any(seed):
    pool = tiny(seed)
    changes = smallest_relaxation(pool)
    assert sum(abs(change.now - change.then) for change in changes) == smallest_by_trying(pool)
    mended = Pool(pool.members, relaxed_quotas(pool.quotas, changes), pool.size)
    assert all_panels(mended)
    assert bool(changes) == (not all_panels(pool))


def test_of_equal_sums_the_steps_are_even():
    pool = plain(40, 20, minimum=0, maximum=4)
    tight = Pool(pool.members, tuple(type(one)(one.feature, one.value, 0, 4) for one in pool.quotas), 20)
    assert {(change.value, change.then) for change in smallest_relaxation(tight)} == {("red", 10), ("blue", 10)}


def test_a_maximum_of_nothing_can_rise():
    pool = plain(6, 4, maximum=0)
    assert smallest_relaxation(pool) == (Change("colour", "red", "maximum", 0, 1),)


def test_changes_read_as_a_sentence():
    assert in_words(()) == "none"
    changes = (Change("age", "16-29", "minimum", 5, 3), Change("", "", "size", 20, 19))
    assert in_words(changes) == "lower the minimum of age 16-29 from 5 to 3, lower the size from 20 to 19"


def test_every_pair_of_steps_of_a_small_pool_is_no_better():
    pool = plain(9, 5, minimum=5, maximum=5)
    (change,) = smallest_relaxation(pool)
    better = [
        (low, high)
        for low, high in product(range(3), repeat=2)
        if low + high < abs(change.now - change.then) and all_panels(plain(9, 5, minimum=5 - low, maximum=5 + high))
    ]
    assert not better
