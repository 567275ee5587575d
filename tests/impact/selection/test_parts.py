"""Corners of the single parts that a whole plan seldom meets."""

import numpy as np
import pytest

from impact.selection import Pool, Quota, SolverFailed, plan_lottery, weigh
from impact.selection.deal import copies, deal, number_of_hands
from impact.selection.grouping import grouped
from impact.selection.halve import halve
from impact.selection.panel import any_panel, best_panel
from impact.selection.relaxed import certified, possible, relaxed_leximin
from impact.selection.seats import equally, in_turn
from impact.selection.solver import INFINITY, Program, solve
from impact.selection.staged import staged_leximin
from impact.selection.stream import Stream
from tests.impact.selection.oracle import leximin
from tests.impact.selection.pools import plain, synthetic, tiny


def program(**change):
    """minimise -x - y under x + y <= 3.5, x and y at most 2."""
    parts = {
        "cost": np.array([-1.0, -1.0]), "low": np.zeros(2), "high": np.full(2, 2.0),
        "row_low": np.array([-INFINITY]), "row_high": np.array([3.5]),
        "rows": np.array([0, 0]), "columns": np.array([0, 1]), "entries": np.ones(2),
    }  # fmt: skip
    return Program(**{**parts, **change})


def test_the_solver_solves_refuses_and_fails():
    found = solve(program())
    assert found is not None
    assert found.objective == -3.5
    whole = solve(program(whole=np.array([True, True])))
    assert whole is not None
    assert whole.objective == whole.limit == -3
    assert solve(program(row_low=np.array([5.0]), row_high=np.array([6.0]))) is None
    unbounded = {"high": np.full(2, INFINITY), "cost": np.array([-1.0, 0.0]), "entries": np.array([1.0, -1.0])}
    with pytest.raises(SolverFailed, match="HiGHS"):
        solve(program(**unbounded), interior=True)


def test_the_stream_is_sha_256_of_seed_and_counter():
    one, other = Stream(b"seed"), Stream(b"seed")
    assert one.words(3).tolist() == other.words(3).tolist()
    assert one.words(4).tolist() != Stream(b"seed").words(4).tolist()
    assert Stream(b"").words(1)[0] == int("af5570f5a1810b7a", 16)


@pytest.mark.parametrize(("equal", "least", "most"), [(True, 600, 1250), (False, 100, 125)])
def test_the_number_of_hands_comes_near_the_smallest_chance(equal, least, most):
    for smallest in (0.1, 0.0912698, 0.3333333, 1.0):
        hands = number_of_hands(smallest, 10, 1000, equal=equal)
        assert least <= hands <= most
    assert number_of_hands(0.1, 10, 1000, equal=equal) == least


def test_nobody_gets_fewer_than_their_whole_copies():
    grouping, found = possible(grouped(synthetic(60, 12)))
    pile = copies(grouping, found.chances, 250)
    assert pile.sum() == 250 * 12
    assert np.all(pile >= grouping.sizes * np.floor(250 * found.chances))


def test_without_a_rounding_there_is_no_hand():
    grouping = grouped(plain(6, 2))
    empty = deal(grouping, np.array([0.9, 0.9]), 10, Stream(b""))
    assert (len(empty.hands), empty.complete) == (0, False)


def test_a_pile_that_cannot_be_cut_is_given_up():
    grouping = grouped(plain(6, 2, minimum=2))
    assert halve(grouping, np.array([1, 3]), 2, Stream(b"")) is None


def test_a_cut_of_many_types_looks_at_some_exchanges_only():
    pool = synthetic(900, 60, seed=3)
    grouping, found = possible(grouped(pool))
    pile = copies(grouping, found.chances, 64)
    part = halve(grouping, pile, 64, Stream(b""))
    for counts in (part, pile - part):
        sums = grouping.within @ counts
        assert np.all((sums >= 32 * grouping.low) & (sums <= 32 * grouping.high))


def test_fractional_panels_that_do_not_exist():
    assert relaxed_leximin(grouped(plain(6, 2, minimum=2, maximum=1000)).without([0, 1])) is None
    assert possible(grouped(plain(6, 4, maximum=0))) is None


def test_any_prices_prove_a_bound_if_a_worse_one():
    pool = synthetic(60, 12)
    grouping, found = possible(grouped(pool))
    rows = len(grouping.low) + 1 + len(grouping.cap)
    chance = np.random.default_rng(1)
    for _ in range(20):
        bound = certified(grouping, chance.normal(size=rows), chance.random(len(grouping.sizes)))
        assert bound >= found.bound - 1e-9
    assert certified(grouping, np.zeros(rows), np.zeros(len(grouping.sizes))) == 1
    assert abs(float(found.bound) - found.chances.min()) < 1e-9


def test_the_best_panel_is_worth_most():
    pool = tiny(7)
    grouping = grouped(pool)
    worth = np.arange(len(grouping.sizes), dtype=float)
    best = best_panel(grouping, worth)
    assert best.worth == worth @ best.counts <= best.limit
    assert any_panel(grouped(plain(6, 4, maximum=0))) is None
    nobody = Pool(plain(4, 1).members, (Quota("colour", "red", 0, 0), Quota("colour", "blue", 0, 0)), 1)
    assert any_panel(grouped(nobody)) is None


@pytest.mark.parametrize("seed", [5, 18, 133, 191])
def test_columns_are_generated_from_a_single_hand(seed):
    pool = tiny(seed)
    wanted = leximin(pool)
    grouping, _ = possible(grouped(pool))
    gone = [kind for kind, people in enumerate(grouping.members) if people[0] not in wanted]
    grouping, found = possible(grouping.without(gone))
    calls = []
    first = any_panel(grouping)[None, :]
    weighed = weigh.weigh(grouping, found.chances, first, weigh.Effort(100, 1e-9), lambda: calls.append(1))
    assert len(calls) > 1
    assert np.all(weighed.weights @ weighed.hands / grouping.sizes >= found.chances - weighed.shortfall - 1e-8)
    rounds = weigh.weigh(grouping, found.chances, first, weigh.Effort(0, 1e-9))
    assert rounds.shortfall > weighed.shortfall
    staged = staged_leximin(grouping, first)
    chances = staged.weights @ staged.hands / grouping.sizes
    assert staged.finished
    assert all(
        abs(chances[kind] - wanted[one]) < 1e-6 for kind, people in enumerate(grouping.members) for one in people
    )


def test_stages_that_take_too_long_are_not_finished(monkeypatch):
    monkeypatch.setattr("impact.selection.staged.PRICINGS", 1)
    grouping, _ = possible(grouped(tiny(1)))
    assert not staged_leximin(grouping, any_panel(grouping)[None, :]).finished


def test_the_interior_point_comes_as_near(monkeypatch):
    pool = synthetic(40, 10)
    exact = plan_lottery(pool)
    monkeypatch.setattr(weigh, "LARGE", 10)
    inner = plan_lottery(pool)
    assert float(inner.bound - inner.minimum) < 1e-5
    assert inner.bound == exact.bound


def test_whole_weights_give_everybody_their_copies():
    grouping = grouped(plain(4, 2))
    hands = np.array([[2, 0], [0, 2]])
    assert weigh.whole_weights(grouping, np.array([0.5, 0.5]), hands, 10) == [5, 5]


def test_equal_panels_where_dealing_fails_come_from_whole_weights(monkeypatch):
    monkeypatch.setattr("impact.selection.deal.halve", lambda *_: None)
    pool = plain(12, 4, minimum=2, maximum=2)
    lottery = plan_lottery(pool, equal=True)
    assert lottery.equal
    assert lottery.minimum == lottery.maximum
    monkeypatch.setattr("impact.selection.plan.whole_weights", lambda *_: None)
    assert plan_lottery(pool, equal=True).equal


def test_members_of_a_type_take_turns():
    grouping = grouped(plain(6, 2))
    hands = np.array([[1, 1], [2, 0], [0, 2]])
    assert in_turn(grouping, hands) == ((0, 1), (2, 4), (3, 5))


@pytest.mark.parametrize("weights", [(1, 1, 1), (5, 3, 11), (2, 1000, 7)])
def test_members_of_a_type_share_its_places_to_the_unit(weights):
    grouping = grouped(plain(6, 2))
    hands = np.array([[1, 1], [2, 0], [0, 2]])
    panels = equally(grouping, hands, weights)
    assert sum(panels.values()) == sum(weights)
    for people, kind in zip(grouping.members, (0, 1), strict=True):
        shares = [sum(weight for panel, weight in panels.items() if one in panel) for one in people]
        assert sum(shares) == sum(weight * hand[kind] for weight, hand in zip(weights, hands, strict=True))
        assert max(shares) - min(shares) <= 2
