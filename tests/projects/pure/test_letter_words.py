"""Scores become words; sums of sites add up however they are grouped."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.pure.letter_words import InWords, gathered, in_words
from projects.pure.sums import Site, add_up, grouped, organisations_in

MEANINGS = {score: f"meaning {name}" for score, name in enumerate(("nought", "one", "two", "three", "four"))}


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([], InWords("", "")),
        ([4, 4, 4], InWords("meaning four", "")),
        ([2, 3, 4], InWords("meaning three", "meaning four")),
        ([2, 3], InWords("", "meaning three")),
        ([0], InWords("", "meaning one")),
    ],
)
def test_the_median_in_words(scores, said):
    assert in_words(scores, MEANINGS) == said
    assert in_words(scores, {}) == InWords("", "")


@given(st.lists(st.integers(0, 4), min_size=1))
def test_no_letter_says_a_number(scores):
    said = in_words(scores, MEANINGS)
    assert not set(said.strengths + said.next_steps) & set(string.digits)
    assert said.strengths or said.next_steps


def test_what_several_wrote_is_said_once():
    assert gathered([" Good. ", "", "Good.", "Kind."]) == "Good.\nKind."


SITES = st.builds(
    Site,
    year=st.integers(2021, 2030),
    nation=st.sampled_from("EWSN"),
    way=st.sampled_from(["Demonstrator", "Facilitator"]),
    topic=st.text(max_size=3),
    organisation=st.text(max_size=3),
    partners=st.just(()),
    place=st.just(""),
    months=st.integers(1, 60),
    pounds=st.integers(0, 5_000_000),
    coach_days=st.integers(0, 1000),
    keys=st.frozensets(st.integers(1, 5), max_size=3),
)


@given(st.lists(SITES))
def test_the_parts_always_sum_to_the_whole(sites):
    whole = add_up("", sites)
    for by, names in ((lambda s: str(s.year), ()), (lambda s: s.nation, "EWSN"), (lambda s: s.topic, ("none",))):
        groups = grouped(sites, by, names)
        assert len({group.name for group in groups}) == len(groups)
        assert [group.name for group in groups][: len(names)] == list(names)
        sums = (sum(g.sites for g in groups), sum(g.pounds for g in groups), sum(g.coach_days for g in groups))
        assert sums == (whole.sites, whole.pounds, whole.coach_days)
    assert organisations_in(sites) <= 5


def test_thousands_are_read_with_a_comma():
    site = Site(2026, "E", "D", "T", "O", (), "", 12, 60_000, 40, frozenset({1}))
    assert (site.pounds_words, add_up("", [site, site]).pounds_words) == ("60,000", "120,000")
