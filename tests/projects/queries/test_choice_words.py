"""A balanced choice in words."""

import pytest
from django.utils import translation

from impact.selection import Change, PoolRejected, SolverFailed, TooFewCandidates
from projects.figures import waiting
from projects.pure.choosing import Checked, Rule
from projects.queries.choice_words import asks, change_in_words, difference, labels, price, state, who
from projects.queries.choosing import Inputs
from projects.queries.proposing import NothingToChoose, RulesCannotBeMet, SolverGaveUp, refusal_of
from tests.factories.choices import proposed, scored_call

WORDS = {("nation", "nir"): "Northern Ireland", ("new_here", "yes"): "Yes", ("new_here", "no"): "No"}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("nation", "nir", 1, None), "at least 1"),
        (Rule("nation", "nir", 0, 3), "at most 3"),
        (Rule("nation", "nir", 1, 3), "at least 1, at most 3"),
        (Rule("nation", "nir", 2, 2), "exactly 2"),
        (Rule("size", "", 12, 12), "exactly 12"),
        (Rule("floor", "", 0, 0), "none"),
    ],
)
def test_what_a_rule_asks(rule, words):
    assert asks(rule) == words


def test_whom_it_is_about():
    assert [who("new_here", "yes", WORDS), who("new_here", "no", WORDS)] == ["New to this", "New to this: No"]
    assert [who("nation", "nir", WORDS), who("nation", "xyz", WORDS)] == ["Northern Ireland", "xyz"]
    assert [who("size", "", WORDS), who("floor", "", WORDS)] == ["Sites altogether", "Sites under the least scores"]


def test_how_it_stands_and_what_it_costs():
    rule = Rule("nation", "nir", 1, 2)
    assert [state(Checked(rule, count)) for count in (0, 1, 4)] == [
        "Broken: 1 too few",
        "Kept",
        "Broken: 2 too many",
    ]
    said = "Without the rule for Northern Ireland the total would be 1.5 points higher."
    assert price("nation", "nir", 1.5, WORDS) == said
    assert price("nation", "nir", 0, WORDS) == "Costs nothing."
    assert price("floor", "", 2, WORDS) == "Without the least scores the total would be 2 points higher."
    assert [difference(one) for one in (0, -2.5, 1)] == [
        "The total stays the same.",
        "The total loses 2.5 points.",
        "The total gains 1 points.",
    ]


def test_the_smallest_change():
    changes = (
        Change("nation", "nir", "minimum", 2, 1),
        Change("nation", "nir", "maximum", 2, 3),
        Change("", "", "size", 12, 9),
    )
    said = change_in_words(changes, WORDS)
    assert said.endswith(
        "Northern Ireland: at least 1 instead of 2. Northern Ireland: at most 3 instead of 2. 9 sites instead of 12."
    )


@pytest.mark.django_db
def test_words_are_in_the_order_of_nations_and_in_every_language():
    words = labels()
    assert [value for feature, value in words if feature == "nation"] == ["eng", "nir", "sct", "wls"]
    with translation.override("cy"):
        assert labels()["nation", "wls"] == "Cymru"


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (TooFewCandidates("3 candidates reach the floor for 5 places"), NothingToChoose, "Only 3 of 0"),
        (SolverFailed("HiGHS: odd"), SolverGaveUp, "Try again; nothing is lost"),
        (PoolRejected("odd rules"), RulesCannotBeMet, "do not go together: odd rules"),
    ],
)
def test_faults_of_the_solver_in_words(fault, kind, words):
    refused = refusal_of(fault, Inputs((), (), {}, (), (), 5))
    assert isinstance(refused, kind)
    assert words in str(refused.message)


@pytest.mark.django_db
def test_what_waits_for_the_panel(user_with_role):
    proposed(scored_call(4, size=2))
    director = {line.label: line.count for line in waiting(user_with_role("programme_director"))}
    assert director["balanced choices for the panel to settle"] == 1
    lead = {line.label for line in waiting(user_with_role("nation_lead", ["wls"]))}
    assert "balanced choices for the panel to settle" not in lead
