"""Ballots, sums and what may be shown of them: plain functions, checked with Hypothesis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assemblies.pure import sessions
from assemblies.pure.ballots import (
    GroupCount,
    NotAChoice,
    Rules,
    added,
    checked,
    count,
    dots,
    one,
    points_of,
    rank,
    tally_problem,
)
from assemblies.pure.notes import answers, check_sum
from assemblies.pure.results import for_public, hidden_groups, people, placed, totals
from impact.privacy.rounding import rounded, shown

ONE = Rules("one", (1, 2, 3))
DOTS = Rules("dots", (1, 2, 3), 5, 3)
RANK = Rules("rank", (1, 2, 3), 2)


def why(call):
    with pytest.raises(NotAChoice) as caught:
        call()
    return caught.value.why


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: one(ONE, None), "nothing"),
        (lambda: one(ONE, 4), "unknown"),
        (lambda: dots(DOTS, {1: 0, 2: None}), "nothing"),
        (lambda: dots(DOTS, {9: 1}), "unknown"),
        (lambda: dots(DOTS, {1: -1}), "negative"),
        (lambda: dots(DOTS, {1: 4}), "too_many_on_one"),
        (lambda: dots(DOTS, {1: 3, 2: 3}), "too_many"),
        (lambda: rank(RANK, [None]), "nothing"),
        (lambda: rank(RANK, [4]), "unknown"),
        (lambda: rank(RANK, [1, 1]), "twice"),
        (lambda: rank(RANK, [1, 2, 3]), "too_many"),
        (lambda: checked(ONE, {"rank": [1]}), "other_kind"),
        (lambda: checked(ONE, {"one": None}), "other_kind"),
        (lambda: checked(DOTS, {"dots": [1]}), "other_kind"),
        (lambda: checked(RANK, {"rank": 3}), "other_kind"),
    ],
)
def test_what_is_no_choice_says_why(call, code):
    assert why(call) == code


def test_what_choices_count():
    assert points_of(ONE, one(ONE, 2)) == {2: 1}
    assert points_of(DOTS, dots(DOTS, {1: 2, 2: 0, 3: 3})) == {1: 2, 3: 3}
    assert points_of(RANK, rank(RANK, [3, None, 1])) == {3: 2, 1: 1}
    assert Rules("rank", (1, 2), 5).places == 2, "never more places than options"


BALLOTS = st.one_of(
    st.builds(lambda option: one(ONE, option), st.sampled_from([1, 2, 3])).map(lambda ballot: (ONE, ballot)),
    st.lists(st.sampled_from([1, 2, 3]), min_size=1, max_size=2, unique=True)
    .map(lambda order: rank(RANK, order))
    .map(lambda ballot: (RANK, ballot)),
    st.sampled_from([{1: 3, 2: 2}, {1: 1}, {3: 3}, {1: 1, 2: 2, 3: 2}])
    .map(lambda given_: dots(DOTS, given_))
    .map(lambda ballot: (DOTS, ballot)),
)


@given(BALLOTS)
def test_a_kept_ballot_is_a_ballot(pair):
    rules, ballot = pair
    assert checked(rules, ballot) == ballot
    points = points_of(rules, ballot)
    assert set(points) <= set(rules.options)
    assert min(points.values()) > 0
    assert tally_problem(rules, 1, points) == ""


@given(
    st.dictionaries(st.sampled_from(["one", "dots", "rank", "x"]), st.recursive(
        st.none() | st.integers(-5, 9), lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("1239"), inner)
    ), max_size=2)
)  # fmt: skip
def test_anything_else_is_refused_and_never_crashes(junk):
    for rules in (ONE, DOTS, RANK):
        try:
            kept = checked(rules, junk)
        except NotAChoice:
            continue
        except ValueError:
            pytest.fail("a plain ValueError would be a 500")
        assert checked(rules, kept) == kept


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([1, 2, 3]))))
def test_sums_are_the_same_in_any_order_and_any_parts(votes):
    ballots = [(group, one(ONE, option)) for group, option in votes]
    whole = count(ONE, ballots)
    assert count(ONE, reversed(ballots)) == whole
    half = len(ballots) // 2
    assert added(count(ONE, ballots[:half]), count(ONE, ballots[half:])) == whole
    assert people(whole) == sum(totals(ONE.options, whole).values()) == len(votes)


@pytest.mark.parametrize(
    ("rules", "number", "points", "problem"),
    [
        (ONE, 3, {1: 2, 2: 1}, ""),
        (ONE, 0, {}, ""),
        (ONE, 0, {1: 1}, "nobody"),
        (ONE, 3, {1: 4}, "too_many_on_one"),
        (ONE, 3, {1: 2, 2: 2}, "too_many"),
        (DOTS, 2, {1: 6, 2: 4}, ""),
        (DOTS, 2, {1: 7}, "too_many_on_one"),
        (DOTS, 2, {1: 6, 2: 5}, "too_many"),
        (RANK, 2, {1: 4, 2: 2}, ""),
        (RANK, 2, {1: 5}, "too_many_on_one"),
        (RANK, 2, {1: 4, 2: 3}, "too_many"),
    ],
)
def test_counts_on_paper_have_to_add_up(rules, number, points, problem):
    assert tally_problem(rules, number, points) == problem


def test_counts_of_options_that_are_none():
    assert why(lambda: tally_problem(ONE, 1, {7: 1})) == "unknown"


@given(st.dictionaries(st.integers(1, 9), st.integers(0, 40), min_size=1))
def test_places_are_as_in_a_race(points):
    order = placed(points)
    assert {item.option for item in order} == set(points)
    assert order[0].place == 1
    for item in order:
        better = [other for other in order if other.points > item.points]
        assert item.place == len(better) + 1
        assert item.equal == (sum(other.points == item.points for other in order) > 1)


GROUP_COUNTS = st.dictionaries(
    st.sampled_from(["draws_on", "carer", "provider", "research"]),
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)),
).map(lambda found: tuple(GroupCount(g, sum(v), dict(enumerate(v, start=1))) for g, v in sorted(found.items())))


@given(GROUP_COUNTS)
def test_small_numbers_are_hidden(counts):
    result = for_public((1, 2, 3), counts)
    if people(counts) < 8:
        assert (result.base, result.order, result.groups) == (None, (), ())
        assert not result.has_groups
        return
    exact = {found.group: found for found in counts}
    assert result.base == rounded(people(counts))
    for item, points in result.order:
        assert points == shown(item.points)
    hidden = [group for group in result.groups if group.base is None]
    assert len(hidden) != 1 or len(result.groups) == 1, "one hidden group alone would follow from the total"
    for group in result.groups:
        if exact[group.group].people < 10:
            assert group.base is None
        if group.base is None:
            assert set(group.points.values()) == {None}
        for option, points in group.points.items():
            assert points is None or (points >= 10 and abs(points - exact[group.group].points[option]) <= 2)


def test_the_smallest_other_group_is_hidden_with_the_only_hidden_one():
    assert hidden_groups({"a": 4, "b": 20, "c": 12}) == {"a", "c"}
    assert hidden_groups({"a": 4, "b": 3, "c": 12}) == {"a", "b"}
    assert hidden_groups({"a": 14, "b": 0}) == set()
    assert hidden_groups({"a": 4}) == {"a"}


def test_tables_say_what_comes_after():
    assert sessions.after(sessions.SESSION, "planned", "hold") == "held"
    assert sessions.after(sessions.SESSION, "held", "cancel") is None
    assert sessions.after(sessions.NOTES, "final", "write") is None
    assert sessions.after(sessions.VOTE, "closed", "reopen") == "open"
    assert sessions.after(sessions.ADVICE, "given", "change") is None


@given(st.sets(st.integers(1, 20)), st.dictionaries(st.integers(1, 25), st.sampled_from(["agrees", "change"])))
def test_answers_are_counted(asked, replies):
    said = answers(asked, replies.items())
    assert said.members == len(asked | set(replies))
    assert said.agreed + said.change == len(replies)
    assert said.silent >= 0
    assert said.everybody_agreed == (said.members > 0 and said.agreed == said.members)


def test_check_sums_tell_texts_and_versions_apart():
    first = check_sum({"en": "a", "cy": "b"}, 1)
    assert first == check_sum({"cy": "b", "en": "a"}, 1)
    assert len({first, check_sum({"en": "a"}, 1), check_sum({"en": "a", "cy": "b"}, 2)}) == 3
