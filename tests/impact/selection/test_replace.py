"""Stepping down: who stays, what is left to fill, and in which order reserves are asked."""

import pytest

from impact.selection import (
    AcceptedBreakQuotas,
    Infeasible,
    Member,
    NothingToReplace,
    Pool,
    Quota,
    UnknownMember,
    next_reserves,
    plan_lottery,
    remaining_pool,
    reserve_order,
)
from impact.selection.pool import SizeOutOfRange
from tests.impact.selection.pools import plain, synthetic, tiny


def ids(pool, panel):
    return tuple(pool.members[index].id for index in panel)


def test_the_accepted_stay_and_quotas_shrink():
    pool = plain(12, 6, minimum=2, maximum=4)
    rest = remaining_pool(pool, ["m001", "m003", "m000"], ["m005"])
    assert rest.size == 3
    assert {(quota.value, quota.minimum, quota.maximum) for quota in rest.quotas} == {("red", 0, 2), ("blue", 0, 5)}
    assert not {"m001", "m003", "m000", "m005"} & {member.id for member in rest.members}


@pytest.mark.parametrize("seed", range(15))
def test_whoever_is_drawn_completes_the_panel(seed):
    pool = tiny(seed)
    try:
        panel = ids(pool, plan_lottery(pool).panels[0])
    except Infeasible:
        return
    if len(panel) < 2:
        return
    accepted = panel[1:]
    rest = remaining_pool(pool, accepted)
    where = {member.id: index for index, member in enumerate(pool.members)}
    lottery = plan_lottery(rest)
    for drawn in lottery.panels:
        assert pool.shortfalls(where[one] for one in (*accepted, *ids(rest, drawn))) == ()


def test_households_of_the_accepted_are_out():
    members = tuple(Member(f"m{n}", {}, f"h{n // 2}") for n in range(6))
    rest = remaining_pool(Pool(members, (), 3), ["m0"])
    assert [member.id for member in rest.members] == ["m2", "m3", "m4", "m5"]
    with pytest.raises(AcceptedBreakQuotas, match="share a household"):
        remaining_pool(Pool(members, (), 3), ["m0", "m1"])


def test_what_cannot_be_replaced_is_said():
    pool = plain(8, 3, maximum=1)
    with pytest.raises(UnknownMember, match="'nobody'"):
        remaining_pool(pool, ["m001"], ["nobody"])
    with pytest.raises(NothingToReplace, match="3 accepted for 3 places"):
        remaining_pool(pool, ["m000", "m001", "m002"])
    with pytest.raises(AcceptedBreakQuotas, match="colour red: 2 accepted, at most 1 fit"):
        remaining_pool(pool, ["m001", "m003"])
    with pytest.raises(SizeOutOfRange):
        remaining_pool(pool, ["m001"], [member.id for member in pool.members if member.id not in {"m001", "m002"}])


def test_the_reserve_order_is_fixed_by_the_seed():
    pool = plain(30, 5)
    panel = ids(pool, range(5))
    order = reserve_order(pool, panel, b"seed")
    assert sorted((*order, *panel)) == [member.id for member in pool.members]
    assert order == reserve_order(pool, panel, b"seed") != reserve_order(pool, panel, b"other")


def test_reserves_come_in_order_but_never_against_a_quota():
    pool = plain(20, 6, minimum=3, maximum=3)
    panel = ids(pool, range(6))
    order = reserve_order(pool, panel, b"seed")
    for gone in panel:
        accepted = [one for one in panel if one != gone]
        (invited,) = next_reserves(pool, accepted, order) or ()
        colour = int(gone[1:]) % 2
        assert invited == next(one for one in order if int(one[1:]) % 2 == colour)


def test_several_places_are_filled_together():
    pool = synthetic(80, 12)
    panel = ids(pool, plan_lottery(pool, panels=100).panels[0])
    order = reserve_order(pool, panel, b"seed")
    invited = next_reserves(pool, panel[3:], order)
    assert invited is not None
    assert len(invited) == 3
    where = {member.id: index for index, member in enumerate(pool.members)}
    assert pool.shortfalls(where[one] for one in (*panel[3:], *invited)) == ()
    positions = [order.index(one) for one in invited]
    assert positions == sorted(positions)


def test_no_reserve_fits():
    quotas = (Quota("colour", "red", 1, 1), Quota("colour", "blue", 0, 3))
    members = tuple(Member(f"m{n}", {"colour": "red" if n == 0 else "blue"}) for n in range(5))
    pool = Pool(members, quotas, 3)
    assert next_reserves(pool, ["m1", "m2"], ["m3", "m4"]) is None
    assert next_reserves(pool, ["m0", "m1"], ["m3", "m4"]) == ("m3",)
    with_homes = Pool(
        tuple(Member(one.id, one.values, "h" if one.id in {"m1", "m3"} else "") for one in members), quotas, 3
    )
    assert next_reserves(with_homes, ["m0", "m1"], ["m3", "m4"]) == ("m4",)
