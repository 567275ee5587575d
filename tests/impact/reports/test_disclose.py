"""Rounding, hiding and the gate on small groups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.reports import disclose
from impact.reports.disclose import Rules

counts = st.integers(0, 50_000)
bases = st.dictionaries(st.integers(1, 9), st.integers(0, 120), min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("count", "printed"),
    [(0, None), (1, None), (7, None), (8, 10), (10, 10), (12, 10), (13, 15), (43_942, 43_940), (43_943, 43_945)],
)
def test_rounding_and_the_mark(count: int, printed: int | None) -> None:
    assert disclose.shown(count) == printed


@given(counts)
def test_a_shown_number_stands_for_five_possible_counts(count: int) -> None:
    value = disclose.shown(count)
    same = [other for other in range(max(0, count - 9), count + 10) if disclose.shown(other) == value]
    if value is None:
        assert count <= 7
        assert [other for other in range(20) if disclose.shown(other) is None] == list(range(8))
    else:
        assert value - 2 <= count <= value + 2
        assert len(same) == 5


@given(counts, counts)
def test_rounding_keeps_order(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert disclose.rounded(small) <= disclose.rounded(large)


@given(counts, counts)
def test_shares_come_from_rounded_numbers_only(count: int, more: int) -> None:
    base = count + more
    found = disclose.share(count, base)
    if disclose.shown(count) is None:
        assert found is None
    else:
        assert found == disclose.share(disclose.rounded(count), disclose.rounded(base))
        assert found is not None
        assert 0 <= found <= 100


def test_a_share_of_a_hidden_base_is_hidden() -> None:
    assert disclose.share(9, 7) is None


def test_halves_of_a_percent_go_up() -> None:
    assert disclose.share(25, 200) == 13  # 12.5


@pytest.mark.parametrize(("doubled", "printed"), [(4, 0), (5, 5), (14, 5), (15, 10), (20, 10), (87_211, 43_605)])
def test_points_are_rounded_to_five(doubled: int, printed: int) -> None:
    assert disclose.shown_points(doubled, 500) == printed


def test_points_are_hidden_with_their_count() -> None:
    assert disclose.shown_points(4_000, 7) is None


def test_groups_large_enough_stay_alone() -> None:
    assert disclose.gate({1: 50, 2: 51}, [1, 2]) == ((1,), (2,))


def test_the_smallest_group_joins_what_the_map_names() -> None:
    found = disclose.gate({1: 900, 2: 300, 3: 200, 4: 80, 5: 30, 6: 21, 7: 60, 8: 70}, range(1, 9))
    assert found == ((1,), (2,), (3,), (4,), (5, 6), (7,), (8,))


def test_merging_goes_on_until_all_are_large_enough() -> None:
    found = disclose.gate({1: 900, 2: 300, 3: 200, 4: 80, 5: 3, 6: 2, 7: 4, 8: 70}, range(1, 9))
    assert found == ((1,), (2,), (3,), (4,), (5, 6, 7, 8))


def test_a_tie_goes_to_the_lower_number() -> None:
    rules = Rules(minimum_base=10, merges=((1, 2), (1, 2, 3), (1, 2, 3, 4)))
    assert disclose.gate({1: 5, 2: 5, 3: 5, 4: 20}, [1, 2, 3, 4], rules=rules) == ((1, 2, 3), (4,))


def test_a_group_the_map_does_not_know_joins_everyone() -> None:
    assert disclose.gate({1: 90, 2: 90, 77: 3}, [1, 2, 77]) == ((1, 2, 77),)


def test_too_few_even_together() -> None:
    assert disclose.gate({1: 20, 2: 20}, [1, 2]) == ()
    assert disclose.gate({}, []) == ()


def test_a_map_with_overlapping_steps_is_refused() -> None:
    with pytest.raises(disclose.MergesNotNested):
        disclose.gate({1: 1}, [1], rules=Rules(merges=((1, 2), (2, 3))))


@given(bases)
def test_the_gate_keeps_every_group_once_and_every_block_large(found: dict[int, int]) -> None:
    blocks = disclose.gate(found, found)
    if sum(found.values()) < disclose.MINIMUM_BASE:
        assert blocks == ()
    else:
        assert sorted(number for block in blocks for number in block) == sorted(found)
        assert all(sum(found[number] for number in block) >= disclose.MINIMUM_BASE for block in blocks)
