"""A name is a name: no folders, no hidden letters, no tricks of the eye, not endless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.files.pure.names import LONGEST, clean_name, ending_of

NAMES = {
    "plan.pdf": "plan.pdf",
    "../../x": "x",
    "..\\..\\x.pdf": "x.pdf",
    "..": "file",
    "": "file",
    ".pdf": "pdf",
    "/etc/passwd": "passwd",
    "a<b>c.pdf": "a_b_c.pdf",
    'x" onload="y.pdf': "x_ onload=_y.pdf",
    "a\x00b\r\n.pdf": "ab.pdf",
    "annexe\u202efdp.exe": "annexefdp.exe",
    "CON.txt": "_CON.txt",
    "com1": "_com1",
    "  spaced   name .pdf": "spaced name.pdf",
    "Cynllun Tŷ Ŵyl.docx": "Cynllun Tŷ Ŵyl.docx",
    "خطة.pdf": "خطة.pdf",
    "no ending": "no ending",
    "3. what we did": "3. what we did",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_cleaned(name):
    assert clean_name(name) == NAMES[name]


def test_a_long_name_keeps_its_ending():
    assert clean_name("x" * 300 + ".pdf") == "x" * 96 + ".pdf"
    assert ending_of("A.B.PDF") == ".pdf"


@given(st.text(max_size=300))
def test_whatever_it_is_called(name):
    cleaned = clean_name(name)
    assert 0 < len(cleaned) <= LONGEST + 1
    assert not set(cleaned) & set('/\\<>:"|?*')
    assert all(not unicodedata.category(letter).startswith("C") for letter in cleaned)
    assert cleaned not in (".", "..")
