"""Counting rankings, against a slow and plain count."""

from collections import Counter, defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.tally import RankingTally, count

N, GROUPS = 4, 3


@st.composite
def people(draw):
    """(main group, groups named, options in order, options without a place)"""
    named = draw(st.lists(st.integers(1, 8), max_size=GROUPS, unique=True))
    main = draw(st.sampled_from([0, *named]))
    chosen = draw(st.lists(st.integers(1, 20), max_size=N, unique=True))
    cut = draw(st.integers(0, len(chosen)))
    return main, named, chosen[:cut], chosen[cut:]


def plainly(rows):
    main_base, any_base, named_any = Counter(), Counter(), Counter()
    ordered, shared = defaultdict(lambda: [0] * N), defaultdict(Counter)
    kinds = Counter()
    for main, named, places, also in rows:
        if not places and not also:
            kinds["nothing"] += 1
            continue
        kinds["all" if not also else "part" if places else "none"] += 1
        main_base[main] += 1
        for place, code in enumerate(places):
            ordered[main, code][place] += 1
        for code in also:
            shared[main, code][len(places) + 1, len(places) + len(also)] += 1
        for group in named or [0]:
            any_base[group] += 1
            for code in (*places, *also):
                named_any[group, code] += 1
    return RankingTally(
        submitted=len(rows),
        main_base=dict(main_base),
        any_base=dict(any_base),
        ordered={key: tuple(v) for key, v in ordered.items()},
        shared={key: dict(v) for key, v in shared.items()},
        named_any=dict(named_any),
        all_ordered=kinds["all"],
        part_ordered=kinds["part"],
        not_ordered=kinds["none"],
        nothing_chosen=kinds["nothing"],
    )


def padded(lists, width):
    return np.array([[*row, *([0] * (width - len(row)))] for row in lists], dtype=np.int16).reshape(len(lists), width)


def fast(rows):
    return count(
        np.array([row[0] for row in rows], dtype=np.int16),
        padded([row[1] for row in rows], GROUPS),
        padded([row[2] for row in rows], N),
        padded([row[3] for row in rows], N),
    )


@settings(max_examples=80, deadline=None)
@given(st.lists(people(), max_size=25))
def test_equals_the_plain_count(rows):
    assert fast(rows) == plainly(rows)


@settings(max_examples=50, deadline=None)
@given(st.lists(people(), max_size=15), st.lists(people(), max_size=15), st.lists(people(), max_size=15))
def test_a_sum_in_any_order(one, two, three):
    a, b, c = fast(one), fast(two), fast(three)
    assert a + b == fast([*one, *two]) == b + a
    assert (a + b) + c == a + (b + c)
    assert a + RankingTally() == a == RankingTally() + a


def test_places_of_different_length_add_up():
    one, two = RankingTally(ordered={(1, 2): (1, 2)}), RankingTally(ordered={(1, 2): (1, 0, 3), (2, 2): (1,)})
    assert (one + two).ordered == {(1, 2): (2, 2, 3), (2, 2): (1,)}
