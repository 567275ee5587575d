"""PrefLib files, good and bad."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.soi import BadBallots, read_ballots

HEAD = [
    "# FILE NAME: 1.soi",
    "# TITLE: Example town",
    "# A note without a colon",
    "# DATA TYPE: soi",
    "# NUMBER ALTERNATIVES: 3",
    "# NUMBER VOTERS: 6",
    "# NUMBER UNIQUE ORDERS: 3",
    "# ALTERNATIVE NAME 1: Ash",
    "# ALTERNATIVE NAME 2: Birch: the tree",
    "# ALTERNATIVE NAME 3: Cedar",
]
BALLOTS = ["3: 1,2,3", "2: 2", "", "1: 3, 1"]


def read(*lines):
    file = read_ballots(line.encode() if isinstance(line, str) else line for line in lines)
    return file, [(ballot.count, ballot.order) for ballot in file.ballots]


def replaced(old, new):
    return [new if line == old else line for line in [*HEAD, *BALLOTS]]


def test_a_good_file():
    file, ballots = read(*HEAD, *BALLOTS)
    assert (file.title, file.kind, file.alternatives, file.voters) == ("Example town", "soi", 3, 6)
    assert file.names == {1: "Ash", 2: "Birch: the tree", 3: "Cedar"}
    assert ballots == [(3, (1, 2, 3)), (2, (2,)), (1, (3, 1))]


def test_a_byte_order_mark_and_windows_line_ends():
    file, ballots = read(b"\xef\xbb\xbf" + HEAD[0].encode() + b"\r\n", *HEAD[1:], *(b + "\r\n" for b in BALLOTS))
    assert len(ballots) == 3
    assert file.kind == "soi"


def test_it_streams():
    def lines():
        yield from (line.encode() for line in HEAD)
        yield b"3: 1,2,3"
        raise AssertionError("read ahead")

    assert next(read_ballots(lines()).ballots).count == 3


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        ([], 0, "no ballot"),
        (HEAD, 0, "no ballot"),
        (replaced("# DATA TYPE: soi", "# DATA TYPE: toc"), 4, "only soi and soc"),
        (replaced("# DATA TYPE: soi", "#"), 11, "DATA TYPE"),
        (replaced("# NUMBER ALTERNATIVES: 3", "#"), 11, "NUMBER ALTERNATIVES"),
        (replaced("# NUMBER VOTERS: 6", "#"), 11, "NUMBER VOTERS"),
        (replaced("# NUMBER VOTERS: 6", "# NUMBER VOTERS: six"), 6, "whole number"),
        (replaced("# NUMBER ALTERNATIVES: 3", "# NUMBER ALTERNATIVES: 100000"), 5, "from 1 to 200"),
        (replaced("# ALTERNATIVE NAME 3: Cedar", "#"), 11, "does not name alternative 3"),
        (replaced("# ALTERNATIVE NAME 3: Cedar", "# ALTERNATIVE NAME 1: Cedar"), 10, "named twice"),
        (replaced("# ALTERNATIVE NAME 3: Cedar", "# ALTERNATIVE NAME 3:"), 10, "has no name"),
        ([*HEAD, "# ALTERNATIVE NAME 4: Date", *BALLOTS], 12, "more than 3"),
        (replaced("2: 2", "2: 4"), 12, "not one of the alternatives"),
        (replaced("2: 2", "2: 0"), 12, "not one of the alternatives"),
        (replaced("2: 2", "2:"), 12, "not one of the alternatives"),
        (replaced("2: 2", "2: 2,2"), 12, "twice"),
        (replaced("2: 2", "2: {1,2}"), 12, "ties"),
        (replaced("2: 2", "2 2"), 12, "no colon"),
        (replaced("2: 2", "0: 2"), 12, "the count"),
        (replaced("2: 2", "-2: 2"), 12, "the count"),
        (replaced("2: 2", "x: 2"), 12, "the count"),
        (replaced("2: 2", "2: 1,2,3"), 12, "stands in the file twice"),
        (replaced("2: 2", "4: 2"), 12, "more ballots than"),
        (replaced("2: 2", "# TITLE: late"), 12, "header line after"),
        (replaced("1: 3, 1", ""), 14, "ends after 5 ballots"),
        (replaced("# NUMBER UNIQUE ORDERS: 3", "# NUMBER UNIQUE ORDERS: 4"), 14, "3 different orders"),
        (replaced("# DATA TYPE: soi", "# DATA TYPE: soc"), 12, "orders every alternative"),
        (replaced("2: 2", b"2: \xff\xfe"), 12, "UTF-8"),
        (replaced("2: 2", "2: " + "1," * 6000), 12, "longer than"),
        (replaced("2: 2", "2: \x00"), 12, "not one of the alternatives"),
    ],
)
def test_a_bad_line_is_named(lines, line, reason):
    with pytest.raises(BadBallots, match=reason) as error:
        read(*lines)
    assert error.value.line == line
    assert str(error.value).startswith(f"Line {line}: " if line else "there")


@given(st.lists(st.binary(max_size=30) | st.sampled_from([*HEAD, *BALLOTS]).map(str.encode), max_size=20))
def test_no_file_breaks_the_reader(lines):
    try:
        file = read_ballots(lines)
        assert sum(ballot.count for ballot in file.ballots) == file.voters
    except BadBallots:
        pass
