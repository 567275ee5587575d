"""The figures of published instances and of synthetic pools at published shapes."""

import pytest

from impact.selection import WEIGHT_TOTAL, Infeasible, Pool, Quota, plan_lottery
from impact.selection.grouping import grouped
from impact.selection.read import read_pool
from impact.selection.relaxed import possible
from tests.impact.selection.pools import DATA, plain, synthetic

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data/sortition is not here")


def meets_every_quota(pool, lottery):
    return not any(pool.shortfalls(panel) for panel in lottery.panels)


@needs_data
@pytest.mark.parametrize("equal", [False, True])
@pytest.mark.parametrize(("folder", "size"), [("example_small_20", 20), ("example_large_200", 200)])
def test_examples_of_the_paper_give_everybody_a_tenth(folder, size, equal):
    pool = read_pool(DATA / folder, size)
    lottery = plan_lottery(pool, equal=equal)
    assert lottery.minimum == lottery.maximum
    assert float(lottery.minimum) == pytest.approx(0.1, abs=1e-12)
    assert lottery.gini == 0
    assert lottery.bound >= lottery.minimum
    assert meets_every_quota(pool, lottery)


@needs_data
def test_the_shape_of_scotland_has_its_one_leximin_vector():
    pool = read_pool(DATA / "scotland_shape", 22)
    lottery = plan_lottery(pool)
    assert float(lottery.minimum) == pytest.approx(1 / 11, abs=2e-8)
    assert float(lottery.bound) == pytest.approx(1 / 11, abs=1e-9)
    assert float(lottery.gini) == pytest.approx(0.1404, abs=5e-5)
    assert lottery.total == WEIGHT_TOTAL
    assert meets_every_quota(pool, lottery)
    equal = plan_lottery(pool, equal=True)
    assert float(equal.bound - equal.minimum) < 1e-5
    assert meets_every_quota(pool, equal)


def test_a_small_synthetic_pool_reaches_its_bound():
    pool = synthetic(100, 20)
    lottery = plan_lottery(pool)
    assert 0 <= float(lottery.bound - lottery.minimum) < 1e-5
    assert meets_every_quota(pool, lottery)


def test_everybody_not_only_the_last_comes_near_the_relaxed_leximin():
    pool = synthetic(40, 10)
    grouping, targets = possible(grouped(pool))
    chances = plan_lottery(pool).chances
    for people, target in zip(grouping.members, targets.chances, strict=True):
        shares = [float(chances[one]) for one in people]
        assert max(shares) - min(shares) < 1e-8
        assert min(shares) > target - 1e-5


def test_a_pool_in_which_nobody_may_be_chosen():
    quotas = (Quota("colour", "red", 0, 0), Quota("colour", "blue", 0, 0))
    with pytest.raises(Infeasible, match="raise the maximum of colour"):
        plan_lottery(Pool(plain(4, 1).members, quotas, 1))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("people", "size", "equal", "gap"),
    [
        (200, 40, False, 1e-5),
        (200, 40, True, 1e-5),
        (1000, 75, False, 2e-4),
        (1000, 75, True, 1e-5),
        (5000, 110, False, 5e-4),
        (5000, 110, True, 1e-5),
    ],
)
def test_synthetic_pools_come_within_their_gap_of_the_bound(people, size, equal, gap):
    pool = synthetic(people, size)
    lottery = plan_lottery(pool, equal=equal)
    assert 0 <= float(lottery.bound - lottery.minimum) < gap
    assert lottery.equal or not equal
    assert lottery.proof == "duals"
    assert meets_every_quota(pool, lottery)


@pytest.mark.parametrize("equal", [False, True])
@pytest.mark.parametrize(("people", "size"), [(1, 1), (2, 1), (5, 5), (7, 3)])
def test_the_smallest_pools(people, size, equal):
    lottery = plan_lottery(plain(people, size), equal=equal)
    assert float(lottery.minimum) == pytest.approx(size / people, abs=2e-3 if equal else 2e-9)
    assert not lottery.impossible
    assert lottery.bound >= lottery.minimum


def test_no_quotas_at_all_is_a_fair_lottery():
    pool = plain(30, 6)
    free = type(pool)(pool.members, (), 6)
    lottery = plan_lottery(free)
    assert float(lottery.minimum) == float(lottery.maximum) == pytest.approx(0.2)
    assert lottery.prices == ()


def test_a_tight_quota_has_its_price():
    lottery = plan_lottery(plain(30, 10, minimum=8))
    prices = {(price.value, price.side): price.cost for price in lottery.prices}
    assert prices == {("red", "minimum"): pytest.approx(1 / 15)}
    assert float(lottery.minimum) == pytest.approx(2 / 15)
    looser = plan_lottery(plain(30, 10, minimum=7))
    assert float(looser.minimum - lottery.minimum) == pytest.approx(1 / 15)
