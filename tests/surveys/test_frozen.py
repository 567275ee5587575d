"""The canonical form of a questionnaire."""

import uuid

import pytest
from hypothesis import given, settings

from surveys.definition import UnknownItem, Words, split_variant, variant_of, words_in
from surveys.example import example_definition
from surveys.frozen import canonical, fingerprint, freeze, thaw
from tests.factories.surveys import definition, small_pages
from tests.surveys.strategies import questionnaires


@settings(max_examples=50, deadline=None)
@given(questionnaires())
def test_frozen_and_thawed_is_the_same(known):
    assert thaw(freeze(known), known.version) == known


@pytest.mark.parametrize("known", [example_definition("example"), definition(*small_pages())], ids=["example", "small"])
def test_the_whole_example_too(known):
    content = freeze(known)
    assert thaw(content, known.version) == known
    assert fingerprint(content) == fingerprint(freeze(thaw(content, uuid.UUID(int=9))))


def test_the_fingerprint_sees_every_change():
    content = freeze(definition(*small_pages()))
    before = fingerprint(content)
    content["pages"][0]["questions"][0]["options"][0]["code"] = 12
    assert fingerprint(content) != before
    assert len(before) == 64
    assert b'": ' not in canonical(content)


def test_another_schema_is_refused():
    with pytest.raises(ValueError, match="schema 99"):
        thaw({"schema": 99}, uuid.UUID(int=1))


@pytest.mark.parametrize(
    ("variant", "language", "format_"),
    [
        ("en", "en", "standard"),
        ("cy", "cy", "standard"),
        ("en-simple", "en", "easy_read"),
        ("cy-simple", "cy", "easy_read"),
    ],
)
def test_variants(variant, language, format_):
    assert variant_of(language, format_) == variant
    assert split_variant(variant) == (language, format_)


def test_words_fall_back():
    texts = {"en": Words("en"), "cy": Words("cy")}
    assert words_in(texts, "cy-simple").text == "cy"
    assert words_in(texts, "en-simple").text == "en"
    assert words_in({"en": Words("en")}, "cy").text == "en"
    assert words_in({}, "cy").text == ""


def test_finding_things_in_a_definition():
    known = definition(*small_pages())
    assert known.page("why").title("cy") == "Page why (Cymraeg)"
    assert known.question("nation").label("en") == "Question nation"
    assert known.question("nation").option(2).label("en") == "Option 2"
    assert known.question("nation").option(99) is None
    assert known.question("why").is_text
    assert known.segment("ranking").code == "top"
    assert known.segment("region") is None
    assert known.page_numbers["nation"] == 3
    for missing in (known.page, known.question):
        with pytest.raises(UnknownItem):
            missing("nowhere")
