"""Places, numbers and drafted summaries in words."""

import pytest

from impact.reports import words
from impact.reports.assemble import assemble
from impact.reports.raw import raw_counts
from impact.ui.ordinals import ordinal
from tests.factories.reports import Ballot, facts, tally


@pytest.mark.parametrize(
    ("number", "english", "welsh"),
    [
        (1, "1st", "1af"), (2, "2nd", "2il"), (3, "3rd", "3ydd"), (4, "4th", "4ydd"), (5, "5th", "5ed"),
        (7, "7th", "7fed"), (11, "11th", "11eg"), (12, "12th", "12fed"), (13, "13th", "13eg"), (20, "20th", "20fed"),
        (21, "21st", "21ain"), (22, "22nd", "22ain"), (111, "111th", "111ain"),
    ],
)  # fmt: skip
def test_ordinals(number: int, english: str, welsh: str) -> None:
    assert ordinal(number, "en") == english
    assert ordinal(number, "en-simple") == english
    assert ordinal(number, "cy") == welsh
    assert ordinal(number, "cy-simple") == welsh


def test_places_in_words() -> None:
    assert words.place_words(3, equal=False, language="en") == "3rd"
    assert words.place_words(3, equal=True, language="en") == "3rd equal"
    assert words.place_words(3, equal=True, language="cy") == "cydradd 3ydd"
    assert words.place_words(None, equal=False, language="en") == "[c]"


def test_numbers_in_words() -> None:
    assert words.number_words(2165) == "2,165"
    assert words.number_words(None) == "[c]"
    assert words.share_words(47) == "47%"
    assert words.share_words(None) == "[c]"


def test_drafted_summaries_say_the_figures_in_four_ways() -> None:
    found = assemble(facts(groups=(1, 2)), tally([*[Ballot(1, (1, 2))] * 60, *[Ballot(2, (2, 1))] * 60]))
    drafted = words.draft_summary(found)
    assert set(drafted) == {"en", "cy", "en-simple", "cy-simple"}
    assert "120 people answered" in drafted["en"]
    assert "1st equal, Option 1; 1st equal, Option 2" in drafted["en"]
    assert "2 groups of people each count the same" in drafted["en"]
    assert "invented" in drafted["en"]
    assert "Atebodd 120 o bobl" in drafted["cy"]
    assert "This matters most to people: Option 1." in drafted["en-simple"]
    assert "not real" in drafted["en-simple"]
    assert "Dyma sydd bwysicaf i bobl: Dewis 1." in drafted["cy-simple"]
    longest = max(len(line.split()) for line in drafted["en-simple"].replace(".", ".\n").splitlines())
    assert longest <= 15


def test_drafts_of_ballots_do_not_say_invented_or_groups() -> None:
    found = assemble(facts(groups=(), source_kind="public_ballots"), tally([Ballot(0, (1, 2))] * 60))
    drafted = words.draft_summary(found)
    assert "invented" not in drafted["en"]
    assert "groups" not in drafted["en"]
    assert "creu" not in drafted["cy"] + drafted["cy-simple"]


def test_raw_counts_are_plain_and_complete() -> None:
    counts = tally([*[Ballot(1, (1,), (2, 3))] * 3, Ballot(0, (2,)), Ballot(2)])
    assert raw_counts(counts) == {
        "submitted": 5, "all_ordered": 1, "part_ordered": 3, "not_ordered": 0, "nothing_chosen": 1,
        "main_base": {"0": 1, "1": 3}, "any_base": {"1": 3},
        "ordered": {"0": {"2": [1, 0, 0]}, "1": {"1": [3, 0, 0]}},
        "shared": {"1": {"2": [[2, 3, 3]], "3": [[2, 3, 3]]}},
        "named_any": {"1": {"1": 3, "2": 3, "3": 3}},
    }  # fmt: skip
