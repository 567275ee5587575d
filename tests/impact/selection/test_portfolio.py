"""Sites: the best set against trying every set, what rules cost, and the lottery between equals."""

import random
from fractions import Fraction
from itertools import combinations

import pytest

from impact.selection import (
    Candidate,
    Infeasible,
    Quota,
    Review,
    ReviewIncomplete,
    Rules,
    TooFewCandidates,
    lottery_in_band,
    propose,
)
from impact.selection.scores import adjusted_totals, reviewer_noise, scored

CRITERIA = ("need", "people", "plan", "lasting")
FLOOR = dict.fromkeys(CRITERIA, 2)


def expressions(seed, count, *, lowest=2):
    chance = random.Random(seed)
    return [
        Candidate(
            f"e{number:03d}",
            {
                "nation": chance.choices(("England", "Scotland", "Wales", "Northern Ireland"), (6, 2, 2, 1))[0],
                "kind": chance.choice(("council", "charity", "provider")),
                "first": chance.choice(("yes", "no")),
                "struggling": chance.choices(("yes", "no"), (1, 4))[0],
            },
            tuple(
                Review(f"r{reviewer}", {name: chance.randint(lowest, 5) for name in CRITERIA})
                for reviewer in chance.sample(range(6), 3)
            ),
        )
        for number in range(count)
    ]


def rules(size, *, least=1):
    return Rules(
        size,
        FLOOR,
        (
            Quota("nation", "England", 0, max(1, size // 2)),
            Quota("nation", "Scotland", 0, size),
            Quota("nation", "Wales", least, size),
            Quota("nation", "Northern Ireland", 0, size),
            *(Quota("kind", kind, 0, max(2, size // 2)) for kind in ("council", "charity", "provider")),
            Quota("first", "yes", least, size),
            Quota("first", "no", 0, size),
            Quota("struggling", "yes", least, size),
            Quota("struggling", "no", 0, size),
        ),
    )


def best_by_trying(candidates, wanted, *, kept=(), barred=()):
    totals = {score.id: score.total for score in scored(candidates, wanted.floor) if not score.below}
    eligible = [one for one in candidates if one.id in totals and one.id not in barred]
    sums = [
        sum(totals[one.id] for one in chosen)
        for chosen in combinations(eligible, wanted.size)
        if all(
            quota.minimum <= sum(one.values[quota.feature] == quota.value for one in chosen) <= quota.maximum
            for quota in wanted.quotas
        )
        and {one.id for one in chosen} >= set(kept)
    ]
    return max(sums, default=None)


@pytest.mark.parametrize("seed", range(12))
def test_the_proposed_set_and_every_figure_are_those_of_trying_every_set(seed):
    candidates, wanted = expressions(seed, 11), rules(4)
    best = best_by_trying(candidates, wanted)
    if best is None:
        with pytest.raises(Infeasible):
            propose(candidates, wanted)
        return
    found = propose(candidates, wanted)
    assert found.total == best
    for price in found.prices[:-1]:
        without = [quota for quota in wanted.quotas if quota.key != (price.feature, price.value)]
        assert best + price.gain == best_by_trying(candidates, Rules(wanted.size, FLOOR, tuple(without)))
    for near in found.near:
        other = (
            best_by_trying(candidates, wanted, barred=[near.id])
            if near.inside
            else best_by_trying(candidates, wanted, kept=[near.id])
        )
        assert near.loss == best - other <= found.noise
        assert near.inside == (near.id in found.chosen)
    losses = [best - best_by_trying(candidates, wanted, kept=[one]) for one in found.reserves]
    assert losses == sorted(losses)


def test_the_order_of_candidates_does_not_matter():
    candidates, wanted = expressions(1, 30), rules(6)
    one, other = propose(candidates, wanted), propose(candidates[::-1], wanted)
    assert (one.chosen, one.reserves, one.near) == (other.chosen, other.reserves, other.near)


def test_the_floor_is_by_median_of_three_without_conflict():
    good, poor = dict.fromkeys(CRITERIA, 4), {**dict.fromkeys(CRITERIA, 4), "need": 1}
    values = {"nation": "Wales"}
    candidates = [
        Candidate("fine", values, (Review("a", good), Review("b", good), Review("c", poor))),
        Candidate("low", values, (Review("a", poor), Review("b", poor), Review("c", good))),
        Candidate("few", values, (Review("a", good), Review("b", good), Review("c", good, conflicted=True))),
        Candidate("none", values, ()),
    ]
    scores = {score.id: score for score in scored(candidates, FLOOR)}
    assert scores["fine"].below == ()
    assert scores["fine"].total == 16
    assert scores["low"].below == ("need: 1, not 2",)
    assert scores["few"].below == ("2 reviews, not 3",)
    assert scores["none"].below[0] == "0 reviews, not 3"
    wales = (Quota("nation", "Wales", 0, 2),)
    found = propose(candidates, Rules(1, FLOOR, wales))
    assert found.chosen == ("fine",)
    with pytest.raises(TooFewCandidates, match="1 candidates reach the floor for 2 places"):
        propose(candidates, Rules(2, FLOOR, wales))


def test_the_price_of_the_floor_is_what_those_under_it_would_bring():
    high, low = {**dict.fromkeys(CRITERIA, 5), "need": 1}, dict.fromkeys(CRITERIA, 2)
    candidates = [
        Candidate(name, {}, tuple(Review(one, scores) for one in "abc")) for name, scores in (("x", high), ("y", low))
    ]
    found = propose(candidates, Rules(1, FLOOR, ()))
    assert found.chosen == ("y",)
    assert found.prices[-1].gain == 16 - 8
    assert found.noise == 0


@pytest.mark.parametrize(
    ("reviews", "words"),
    [
        ((Review("a", {"need": 3}),), "the review by a leaves out a criterion"),
        ((Review("a", FLOOR), Review("a", FLOOR)), "two reviews by one reviewer"),
    ],
)
def test_incomplete_reviews_are_refused(reviews, words):
    with pytest.raises(ReviewIncomplete, match=words):
        scored([Candidate("e", {}, reviews)], FLOOR)


def test_a_severe_reviewer_is_taken_out_of_the_adjusted_totals():
    severe = {"a": 0, "b": 0, "c": -4}
    quality = {"x": 12, "y": 14, "z": 16}
    pairs = {"x": "ab", "y": "bc", "z": "ac"}
    candidates = [
        Candidate(name, {}, tuple(Review(one, {"need": quality[name] + severe[one]}) for one in pairs[name]))
        for name in quality
    ]
    adjusted = adjusted_totals(candidates, ["need"])
    assert adjusted["y"] - adjusted["x"] == pytest.approx(2)
    assert adjusted["z"] - adjusted["y"] == pytest.approx(2)
    assert reviewer_noise(candidates, ["need"]) == pytest.approx((16 / 3) ** 0.5 / 2**0.5)


def test_rules_that_cannot_be_met_are_answered_with_the_smallest_change():
    candidates = [one for one in expressions(3, 20) if one.values["struggling"] == "no"]
    with pytest.raises(Infeasible, match="lower the minimum of struggling yes from 1 to 0"):
        propose(candidates, rules(5))
    with pytest.raises(Infeasible):
        lottery_in_band(candidates, rules(5), Fraction(1))


def test_between_equals_a_lottery_decides_and_keeps_the_rules():
    candidates, wanted = expressions(5, 30), rules(6)
    certain, lottery = lottery_in_band(candidates, wanted, Fraction(1), seed=b"seed")
    assert lottery is not None
    by_id = {one.id: one for one in candidates}
    assert float(lottery.minimum) > 0
    for panel in lottery.panels:
        chosen = [by_id[one] for one in (*certain, *(lottery.members[index] for index in panel))]
        assert len({one.id for one in chosen}) == 6
        for quota in wanted.quotas:
            count = sum(one.values[quota.feature] == quota.value for one in chosen)
            assert quota.minimum <= count <= quota.maximum


def test_without_equals_nothing_is_drawn():
    candidates = [
        Candidate(name, {}, tuple(Review(one, {"need": points}) for one in "abc"))
        for name, points in (("x", 5), ("y", 3))
    ]
    assert lottery_in_band(candidates, Rules(1, {"need": 1}, ()), Fraction(1)) == (("x",), None)


def test_a_call_of_120_has_its_mix():
    candidates, wanted = expressions(9, 120, lowest=1), rules(12, least=2)
    found = propose(candidates, wanted)
    assert len(found.chosen) == 12
    assert len(found.reserves) == 5
    ranked = sorted((score.total for score in found.scores if not score.below), reverse=True)[:12]
    assert found.total <= sum(ranked)
