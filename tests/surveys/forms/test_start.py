import pytest
from django.http import QueryDict

from surveys.forms.start import StartInput, campaign, read_start


def test_what_is_known_is_kept() -> None:
    sent = QueryDict("help=scribe&campaign=OT-Scotland&tablet=yes&website=")

    assert read_start(sent) == StartInput(help="scribe", campaign="ot-scotland", trapped=False, tablet=True)


def test_what_is_not_known_counts_as_not_said() -> None:
    sent = QueryDict("help=robot&campaign=<script>&tablet=1&website=http%3A//spam")

    assert read_start(sent) == StartInput(help="not_said", campaign="", trapped=True, tablet=False)


@pytest.mark.parametrize("words", [None, "", " ", "-x", "a" * 41, "ä", "a b", "a\x00"])
def test_a_campaign_is_a_short_plain_name(words: str | None) -> None:
    assert campaign(words) == ""
