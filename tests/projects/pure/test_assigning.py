"""Assignment: everybody's share, lived experience, limits, conflicts; against every possibility on tiny cases."""

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from projects.pure.assigning import Missing, Reader, TooFewReaders, assign


def loads(pairs):
    return Counter(reader for _expression, reader in pairs)


def read_by(pairs):
    found = {}
    for expression, reader in pairs:
        found.setdefault(expression, []).append(reader)
    return found


def every_way(expressions, readers, fewest, kept, barred):
    """The best loads there are, greatest first, by trying everything; None when nothing fits."""
    most, lived = {one.id: one.most for one in readers}, {one.id for one in readers if one.lived}
    choices = []
    for expression in expressions:
        have = {reader for one, reader in kept if one == expression}
        fits = []
        for size in range(fewest + 2):
            for group in itertools.combinations(sorted(most), size):
                whole = have | set(group)
                if have & set(group) or any((expression, one) in barred for one in group):
                    continue
                wanted = max(fewest - len(have), 0 if have & lived else 1)
                if size == wanted and whole & lived:
                    fits.append(group)
        choices.append(fits)
    best = None
    before = loads(kept)
    for way in itertools.product(*choices):
        total = before + Counter(one for group in way for one in group)
        if any(total[one] > max(most[one], before[one]) for one in most):
            continue
        vector = sorted((total[one] for one in most), reverse=True)
        best = vector if best is None or vector < best else best
    return best


@st.composite
def cases(draw):
    expressions = [f"e{number}" for number in range(draw(st.integers(1, 3)))]
    readers = [
        Reader(f"r{number}", draw(st.integers(0, 3)), draw(st.booleans())) for number in range(draw(st.integers(1, 4)))
    ]
    every = [(expression, one.id) for expression in expressions for one in readers]
    marks = draw(st.lists(st.sampled_from(["", "", "", "kept", "barred"]), min_size=len(every), max_size=len(every)))
    kept = [pair for pair, mark in zip(every, marks, strict=True) if mark == "kept"]
    barred = [pair for pair, mark in zip(every, marks, strict=True) if mark == "barred"]
    return expressions, readers, draw(st.integers(1, 3)), kept, barred


@settings(max_examples=120)
@given(cases())
def test_no_other_way_is_more_even(case):
    expressions, readers, fewest, kept, barred = case
    best = every_way(expressions, readers, fewest, kept, barred)
    try:
        added = assign(expressions, readers, fewest=fewest, most_each=3, kept=kept, barred=barred)
    except TooFewReaders as few:
        assert best is None
        more = [Reader(f"new{number}", 3, number < few.missing.lived) for number in range(sum_of(few.missing))]
        assert assign(expressions, [*readers, *more], fewest=fewest, most_each=3, kept=kept, barred=barred)
        return
    total = loads([*kept, *added])
    assert sorted((total[one.id] for one in readers), reverse=True) == best
    assert not {*kept, *barred} & set(added)
    assert added == assign(expressions, readers[::-1], fewest=fewest, most_each=3, kept=kept[::-1], barred=barred)


def sum_of(missing):
    return missing.lived + missing.others


def test_a_hundred_and_twenty_expressions_and_twenty_reviewers():
    expressions = [f"e{number:03}" for number in range(120)]
    readers = [Reader(f"r{number:02}", 20, number < 7) for number in range(20)]
    pairs = assign(expressions, readers, fewest=3, most_each=20)
    assert set(map(len, read_by(pairs).values())) == {3}
    assert set(loads(pairs).values()) == {18}
    lived = {f"r{number:02}" for number in range(7)}
    assert all(lived & set(group) for group in read_by(pairs).values())
    meetings = Counter(pair for group in read_by(pairs).values() for pair in itertools.combinations(sorted(group), 2))
    assert max(meetings.values()) <= 4  # 360 meetings over 190 pairs of people: 1.9 on average


def test_again_after_somebody_stood_aside_only_adds_what_is_missing():
    expressions, readers = ["a", "b"], [Reader(f"r{number}", 5, number < 2) for number in range(5)]
    first = assign(expressions, readers, fewest=3, most_each=5)
    gone = first[0]
    kept = first[1:]
    added = assign(expressions, readers, fewest=3, most_each=5, kept=kept, barred=[gone])
    assert [expression for expression, _reader in added] == ["a"]
    assert gone not in added
    assert assign(expressions, readers, fewest=3, most_each=5, kept=[*kept, *added], barred=[gone]) == ()


def test_a_full_one_without_lived_experience_gets_one_more():
    readers = [Reader(name, 5, lived) for name, lived in (("r1", False), ("r2", False), ("r3", False), ("r4", True))]
    kept = [("a", "r1"), ("a", "r2"), ("a", "r3")]
    assert assign(["a"], readers, fewest=3, most_each=5, kept=kept) == (("a", "r4"),)


@pytest.mark.parametrize(
    ("readers", "expressions", "missing"),
    [
        ([], 1, Missing(1, 2)),
        ([("a", 9, False), ("b", 9, False), ("c", 9, False)], 4, Missing(1, 0)),
        ([("a", 9, False), ("b", 9, False), ("c", 9, False)], 8, Missing(2, 0)),
        ([("a", 9, True), ("b", 9, True)], 3, Missing(0, 1)),
        ([("a", 1, True), ("b", 9, False), ("c", 9, False)], 6, Missing(1, 0)),
    ],
)
def test_it_says_how_many_are_missing(readers, expressions, missing):
    people = [Reader(*one) for one in readers]
    with pytest.raises(TooFewReaders) as raised:
        assign([f"e{number}" for number in range(expressions)], people, fewest=3, most_each=5)
    assert raised.value.missing == missing


def test_nothing_to_read_needs_nobody():
    assert assign([], [], fewest=3, most_each=5) == ()
