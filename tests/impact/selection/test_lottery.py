"""A lottery's figures, its stored form, and what it refuses."""

import json
from fractions import Fraction

import numpy as np
import pytest

from impact.selection import Lottery, LotteryBroken, Price
from impact.selection.plan import apportioned

MADE = Lottery(
    members=("a", "b", "c", "d"),
    panels=((0, 1), (0, 2)),
    weights=(3, 1),
    bound=Fraction(1, 3),
    proof="duals",
    impossible=(3,),
    prices=(Price("colour", "red", "minimum", 0.25),),
)


def test_figures_follow_from_panels_and_weights():
    assert MADE.total == 4
    assert MADE.chances == (1, Fraction(3, 4), Fraction(1, 4), 0)
    assert (MADE.minimum, MADE.maximum) == (Fraction(1, 4), 1)
    assert MADE.gini == Fraction(1, 4)
    assert MADE.geometric_mean == pytest.approx((1 * 0.75 * 0.25) ** (1 / 3))
    assert MADE.curve() == (Fraction(2, 3),)
    assert not MADE.equal


def test_a_member_without_a_ticket_makes_the_geometric_mean_nothing():
    lottery = Lottery(("a", "b"), ((0,),), (1,), Fraction(1), "duals", ())
    assert lottery.geometric_mean == 0
    assert lottery.minimum == 0


def test_the_curve_has_the_mean_of_each_part():
    lottery = Lottery(
        tuple(f"{n:02}" for n in range(40)),
        (tuple(range(20)), tuple(range(40))),
        (1, 1),
        Fraction(1), "duals", (),
    )  # fmt: skip
    assert lottery.curve(4) == (Fraction(1, 2), Fraction(1, 2), 1, 1)
    assert sum(lottery.curve(20)) / len(lottery.curve(20)) == Fraction(3, 4)


def test_what_is_stored_comes_back_through_json():
    stored = json.loads(json.dumps(MADE.as_stored()))
    again = Lottery.from_stored(stored)
    assert again == MADE
    assert again.digest() == MADE.digest()


@pytest.mark.parametrize(
    "change",
    [
        {"weights": [3]},
        {"weights": [3, 0]},
        {"weights": ["x", 1]},
        {"panels": []},
        {"panels": [[0, 1], [0, 4]]},
        {"panels": [[0, 1], [-1, 2]]},
        {"panels": [[0, 1], [2, 0]]},
        {"panels": [[0, 1], [2, 2]]},
        {"panels": [[0, 1], []]},
        {"bound": "1/0"},
        {"prices": [["colour"]]},
        {"members": None},
    ],
)
def test_a_broken_lottery_is_refused(change):
    with pytest.raises(LotteryBroken):
        Lottery.from_stored(MADE.as_stored() | change)


def test_a_missing_part_is_refused():
    stored = MADE.as_stored()
    del stored["proof"]
    with pytest.raises(LotteryBroken, match="proof"):
        Lottery.from_stored(stored)


def test_whole_weights_have_the_sum_they_should():
    assert apportioned(np.array([0.5, 0.25, 0.25]), 7) == [3, 2, 2]
    assert sum(apportioned(np.array([1 / 3] * 3), 10**9)) == 10**9
