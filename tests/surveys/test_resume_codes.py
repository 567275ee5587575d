"""Codes to go on later."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.resume_codes import ALPHABET, hashed, new_code, normalised, shown


def test_no_look_alikes():
    assert not set(ALPHABET) & set("0OQ1IL2Z5S8B6UVAE")
    assert len(set(ALPHABET)) == len(ALPHABET) == 19


@given(st.randoms(use_true_random=False))
def test_two_groups_of_four_typed_in_any_way(chance):
    code = new_code(chance.choice)
    first, second = code.split("-")
    assert len(first) == len(second) == 4
    for typed in (
        code,
        code.lower(),
        f" {first} {second} ",
        f"{first}{second}",
        f"{first}–{second}",
        f"{first}_{second}",
    ):
        assert normalised(typed) == code


@pytest.mark.parametrize(
    "typed", ["", "CDFG", "CDFG-HJK0", "CDFG-HJKMN", "x" * 1000, "CDFG\x00HJKM", "ＣＤＦＧ ＨＪＫ"]
)
def test_what_cannot_be_a_code(typed):
    assert normalised(typed) is None


def test_full_width_letters_are_letters():
    assert normalised("ＣＤＦＧ－ＨＪＫＭ".replace("－", "-")) == "CDFG-HJKM"


@given(st.text(max_size=60))
def test_nothing_typed_breaks_it(typed):
    code = normalised(typed)
    assert code is None or normalised(code) == code


def test_the_hash_depends_on_code_survey_and_key():
    base = hashed("CDFG-HJKM", survey="a", key=b"k")
    assert len(base) == 64
    assert base == hashed("CDFG-HJKM", survey="a", key=b"k")
    others = {
        hashed("CDFG-HJKN", survey="a", key=b"k"),
        hashed("CDFG-HJKM", survey="b", key=b"k"),
        hashed("CDFG-HJKM", survey="a", key=b"l"),
    }
    assert base not in others
    assert len(others) == 3


def test_codes_hardly_ever_meet():
    chance = random.Random(1)
    assert len({new_code(chance.choice) for _ in range(20_000)}) == 20_000
    assert shown("CDFGHJKM") == "CDFG-HJKM"
