"""The ranking rule, against worked examples and properties."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.reports import rank
from tests.factories.reports import Ballot, tally

OPTIONS = (1, 2, 3, 4, 5)
CHOOSE = 3


def ballots(group: int) -> st.SearchStrategy[Ballot]:
    chosen = st.lists(st.sampled_from(OPTIONS), unique=True, max_size=CHOOSE)
    return st.builds(
        lambda codes, cut: Ballot(group, tuple(codes[:cut]), tuple(codes[cut:])), chosen, st.integers(0, CHOOSE)
    )


groups_of_ballots = st.lists(st.lists(ballots(1), max_size=8), min_size=1, max_size=4).map(
    lambda lists: [
        [Ballot(number, one.ordered, one.also) for one in group] for number, group in enumerate(lists, start=1)
    ]
)


def lists_of(groups: list[list[Ballot]]) -> list[dict[int, int]]:
    counts = tally((one for group in groups for one in group), choose=CHOOSE)
    return [rank.block_points(counts, (number,), OPTIONS, CHOOSE) for number in range(1, len(groups) + 1)]


def test_first_is_worth_n_points_and_last_one() -> None:
    assert rank.doubled_points(5, (1, 0, 0, 0, 0), {}) == 10
    assert rank.doubled_points(5, (0, 0, 0, 0, 1), {}) == 2


def test_chosen_but_not_ordered_share_the_mean_of_their_places() -> None:
    # Three of three unordered: (3 + 2 + 1) / 3 = 2 points each. After one ordered: (2 + 1) / 2 = 1.5 each.
    assert rank.doubled_points(3, (), {(1, 3): 1}) == 4
    assert rank.doubled_points(3, (), {(2, 3): 1}) == 3


@pytest.mark.parametrize("runs", [{(0, 1): 1}, {(2, 1): 1}, {(2, 4): 1}])
def test_a_shared_run_outside_the_question_is_refused(runs: dict[tuple[int, int], int]) -> None:
    with pytest.raises(rank.PositionBeyondLimit):
        rank.doubled_points(3, (), runs)


def test_a_position_outside_the_question_is_refused_but_an_empty_one_is_not() -> None:
    with pytest.raises(rank.PositionBeyondLimit):
        rank.doubled_points(2, (0, 0, 1), {})
    assert rank.doubled_points(2, (1, 0, 0), {}) == 4


def test_equal_points_share_their_places() -> None:
    placed = rank.placed({1: 8, 2: 9, 3: 8, 4: 1})
    assert [(item.code, item.first, item.last, item.equal) for item in placed] == [
        (2, 1, 1, False), (1, 2, 3, True), (3, 2, 3, True), (4, 4, 4, False),
    ]  # fmt: skip


def test_position_scores_give_ties_the_mean() -> None:
    # Places 1, 2.5, 2.5, 4 of four items: 4, 2.5, 2.5 and 1, doubled.
    assert rank.position_scores({1: 8, 2: 9, 3: 8, 4: 1}) == {2: 8, 1: 5, 3: 5, 4: 2}


def test_each_group_weighs_the_same() -> None:
    """Two small groups that agree outvote one large group."""
    groups = [[Ballot(1, (1, 2, 3))] * 900, [Ballot(2, (2, 1, 3))] * 3, [Ballot(3, (2, 3, 1))] * 3]
    order = [item.code for item in rank.headline(lists_of(groups))]
    assert order[0] == 2


def test_a_tie_at_the_edge_of_the_top_is_let_in_whole() -> None:
    placed = rank.placed({1: 9, 2: 5, 3: 5, 4: 1})
    assert rank.top(placed, 2) == (1, 2, 3)


def test_the_union_keeps_the_given_order() -> None:
    assert rank.union_of_tops([4, 2, 3, 1], [(1, 2), (2, 4)]) == (4, 2, 1)


@given(groups_of_ballots, st.data())
def test_duplicating_everyone_of_one_group_changes_nothing(groups: list[list[Ballot]], data: st.DataObject) -> None:
    chosen = data.draw(st.integers(0, len(groups) - 1))
    times = data.draw(st.integers(2, 5))
    more = [group * times if number == chosen else group for number, group in enumerate(groups)]
    assert rank.headline(lists_of(more)) == rank.headline(lists_of(groups))


@given(groups_of_ballots, st.permutations(OPTIONS))
def test_relabelling_permutes(groups: list[list[Ballot]], names: list[int]) -> None:
    new = dict(zip(OPTIONS, names, strict=True))
    renamed = [
        [Ballot(one.main, tuple(new[c] for c in one.ordered), tuple(new[c] for c in one.also)) for one in group]
        for group in groups
    ]
    before = rank.headline_scores(lists_of(groups))
    assert rank.headline_scores(lists_of(renamed)) == {new[code]: score for code, score in before.items()}


@given(groups_of_ballots)
def test_scores_and_points_add_up(groups: list[list[Ballot]]) -> None:
    lists = lists_of(groups)
    size = len(OPTIONS)
    assert sum(rank.headline_scores(lists).values()) == len(groups) * size * (size + 1)
    for group, amounts in zip(groups, lists, strict=True):
        expected = sum(
            Fraction(CHOOSE + 1 - place) for one in group for place in range(1, len(one.ordered) + len(one.also) + 1)
        )
        assert Fraction(sum(amounts.values()), 2) == expected


@given(groups_of_ballots)
def test_counts_of_the_chosen_match_the_ballots(groups: list[list[Ballot]]) -> None:
    counts = tally((one for group in groups for one in group), choose=CHOOSE)
    everyone = range(1, len(groups) + 1)
    chosen = rank.block_chosen(counts, everyone, OPTIONS)
    for code in OPTIONS:
        assert chosen[code] == sum(code in one.ordered + one.also for group in groups for one in group)
    assert rank.block_base(counts, everyone) == sum(bool(one.ordered or one.also) for g in groups for one in g)
