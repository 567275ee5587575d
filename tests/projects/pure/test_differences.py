"""Both versions stay whole, and what differs is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.pure.differences import Piece, compare, sentences

TEXT = st.text(alphabet="ab .!?\nŵ🙂\u200f", max_size=60)


@given(TEXT)
def test_no_letter_is_lost_in_sentences(text):
    assert "".join(sentences(text)) == text


@given(TEXT, TEXT)
def test_both_texts_are_whole_in_their_pieces(first, second):
    compared = compare(first, second)
    assert "".join(piece.text for piece in compared.first) == first
    assert "".join(piece.text for piece in compared.second) == second


@given(TEXT)
def test_the_same_text_has_no_differences(text):
    assert not any(
        piece.only_here for side in (compare(text, text).first, compare(text, text).second) for piece in side
    )


def test_what_only_one_has_is_marked():
    compared = compare("We cook. We sing.\nWe walk.", "We cook. We dance.\nWe walk.")
    assert compared.first == (Piece("We cook. ", False), Piece("We sing.\n", True), Piece("We walk.", False))
    assert compared.second[1] == Piece("We dance.\n", True)
    assert compare("", "New.").second == (Piece("New.", True),)


@pytest.mark.parametrize("text", ["a. " * 6_000, "." * 20_000, "x" * 20_000, "\n" * 20_000])
def test_a_text_nobody_writes_takes_no_time(text):
    compared = compare(text, text + "b.")
    assert "".join(piece.text for piece in compared.second) == text + "b."
