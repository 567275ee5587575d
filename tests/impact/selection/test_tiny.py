"""Tiny pools against leximin by enumeration in exact fractions."""

import pytest

from impact.selection import Infeasible, Lottery, Member, Pool, Quota, plan_lottery
from tests.impact.selection.oracle import all_panels, leximin
from tests.impact.selection.pools import tiny

ROUNDING = 2e-6
GAPS = (133, 191)  # seeds whose fractional targets whole panels cannot reach


def agrees(pool: Pool) -> Lottery | None:
    """The kernel's lottery, compared in everything with the oracle."""
    wanted = leximin(pool)
    if wanted is None:
        with pytest.raises(Infeasible):
            plan_lottery(pool)
        return None
    lottery = plan_lottery(pool)
    assert set(lottery.impossible) == set(range(len(pool.members))) - set(wanted)
    for index, chance in wanted.items():
        assert abs(float(lottery.chances[index] - chance)) < ROUNDING
    assert lottery.bound >= lottery.minimum
    assert set(lottery.panels) <= set(all_panels(pool))
    return lottery


@pytest.mark.parametrize("seed", range(7, 32))
def test_chances_are_the_leximin(seed):
    agrees(tiny(seed))


@pytest.mark.parametrize("seed", range(7, 32))
def test_chances_are_the_leximin_with_one_person_of_a_household_at_most(seed):
    agrees(tiny(seed, households=True))


@pytest.mark.slow
@pytest.mark.parametrize("households", [False, True])
def test_chances_are_the_leximin_on_many_more(households):
    for seed in range(32, 200):
        agrees(tiny(seed, households=households))


@pytest.mark.parametrize("seed", GAPS)
def test_where_whole_panels_cannot_reach_the_fractional_targets_stages_do(seed):
    lottery = agrees(tiny(seed))
    assert lottery is not None
    assert lottery.proof == "pricing"


def crossed(*more: Member) -> Pool:
    """Each of a, b, c exactly once on a panel of two: fractional panels could hold halves of ab, bc and ca."""
    held = ("ab", "bc", "ca", "a", "b", "c")
    members = tuple(Member(name, {one: "yes" if one in name else "no" for one in "abc"}) for name in held)
    quotas = tuple(Quota(one, value, 1, 1) for one in "abc" for value in ("yes", "no"))
    return Pool((*members, *more), quotas, 2)


def test_somebody_whom_only_fractional_panels_could_hold_is_found_impossible():
    nobody = Member("none", {"a": "no", "b": "no", "c": "no"})
    lottery = agrees(crossed(nobody))
    assert lottery is not None
    assert [lottery.members[index] for index in lottery.impossible] == ["none"]
    assert lottery.minimum == lottery.maximum or float(lottery.maximum - lottery.minimum) < ROUNDING


def test_quotas_that_only_fractional_panels_meet_cannot_be_met():
    nobody = Member("none", {"a": "no", "b": "no", "c": "no"})
    pool = crossed(nobody)
    pairs = tuple(member for member in pool.members if len(member.id) != 1)
    agrees(Pool(pairs, pool.quotas, 2))


@pytest.mark.parametrize("seed", [*range(7, 19), *GAPS])
def test_equal_panels_come_as_near_as_their_number_lets_them(seed):
    pool = tiny(seed)
    wanted = leximin(pool)
    if wanted is None:
        return
    lottery = plan_lottery(pool, equal=True)
    assert lottery.equal
    assert lottery.total == len(lottery.panels) >= 600
    for index, chance in wanted.items():
        assert abs(float(lottery.chances[index] - chance)) < 4 / 600


def test_fewer_panels_when_fewer_are_asked_for():
    lottery = plan_lottery(tiny(3), panels=40, equal=True)
    assert 40 <= len(lottery.panels) <= 50


@pytest.mark.parametrize("seed", [96, 244])
def test_the_same_with_households(seed):
    lottery = agrees(tiny(seed, households=True))
    assert lottery is not None
    assert lottery.proof == "pricing"
