"""Sizes as people read them."""

import pytest

from projects.pure.sizes import size_in_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 KB"),
        (1_499, "1 KB"),
        (12_600, "13 KB"),
        (999_400, "999 KB"),
        (1_000_000, "1.0 MB"),
        (50_000_000, "50.0 MB"),
    ],
)
def test_sizes(size, words):
    assert size_in_words(size) == words
