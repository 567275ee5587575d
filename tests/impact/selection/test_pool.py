"""What a pool refuses, and what it says about a panel."""

import pytest

from impact.selection import Member, Pool, PoolRejected, Quota
from impact.selection.grouping import grouped
from impact.selection.pool import (
    DuplicateMember,
    DuplicateQuota,
    MissingValue,
    QuotaOutOfOrder,
    SizeOutOfRange,
    UnknownValue,
)
from tests.impact.selection.pools import plain

RED, BLUE = Quota("colour", "red", 1, 2), Quota("colour", "blue", 0, 2)
ANN, BEN = Member("ann", {"colour": "red"}), Member("ben", {"colour": "blue"})


@pytest.mark.parametrize(
    ("members", "quotas", "size", "refusal", "words"),
    [
        ((ANN, ANN), (RED, BLUE), 1, DuplicateMember, "two members have the id 'ann'"),
        ((ANN, BEN), (RED, BLUE, RED), 1, DuplicateQuota, "two quotas for colour red"),
        ((ANN, BEN), (Quota("colour", "red", 2, 1), BLUE), 1, QuotaOutOfOrder, "minimum of 2 and a maximum of 1"),
        ((ANN, BEN), (Quota("colour", "red", -1, 1), BLUE), 1, QuotaOutOfOrder, "minimum of -1"),
        ((ANN, Member("cat", {})), (RED, BLUE), 1, MissingValue, "member 'cat' has no colour"),
        ((ANN, BEN), (RED,), 1, UnknownValue, "member 'ben': no quota for colour 'blue'"),
        ((ANN, BEN), (RED, BLUE), 0, SizeOutOfRange, "a panel of 0 from a pool of 2"),
        ((ANN, BEN), (RED, BLUE), 3, SizeOutOfRange, "a panel of 3 from a pool of 2"),
        ((), (), 1, SizeOutOfRange, "a panel of 1 from a pool of 0"),
    ],
)
def test_what_does_not_fit_together_is_refused_in_words(members, quotas, size, refusal, words):
    with pytest.raises(refusal, match=words.replace("(", r"\(")) as caught:
        Pool(members, quotas, size)
    assert isinstance(caught.value, PoolRejected)


def test_members_and_quotas_stand_in_their_own_order():
    assert Pool((BEN, ANN), (RED, BLUE), 1) == Pool((ANN, BEN), (BLUE, RED), 1)


def test_a_panel_is_judged_by_quotas_places_and_households():
    pool = Pool((ANN, BEN, Member("cat", {"colour": "blue"}, "7 High Street"),
                 Member("dan", {"colour": "blue"}, "7 High Street")), (RED, BLUE), 2)  # fmt: skip
    assert pool.shortfalls((0, 1)) == ()
    assert pool.shortfalls((2, 3)) == ("colour red: 0, not 1 to 2", "two members of one household")
    assert pool.shortfalls((0, 0)) == ("2 places for 2 different people",)
    assert pool.shortfalls((0, 1, 2)) == ("3 places for 2 different people",)


def test_alike_people_are_one_type():
    grouping = grouped(plain(10, 4))
    assert [len(people) for people in grouping.members] == [5, 5]
    assert grouping.cap.tolist() == [5, 5]
    assert not len(grouping.homes)


def test_people_of_one_household_are_a_type_of_their_own_and_share_a_group():
    members = tuple(
        Member(f"m{number}", {"colour": colour}, home)
        for number, (colour, home) in enumerate(
            [("red", "a"), ("red", "a"), ("blue", "a"), ("red", "b"), ("red", ""), ("blue", "c"), ("blue", "c")]
        )
    )
    grouping = grouped(Pool(members, (Quota("colour", "red", 0, 3), BLUE), 2))
    assert grouping.members == ((3, 4), (2,), (0, 1), (5, 6))
    assert grouping.cap[grouping.group].tolist() == [2, 1, 1, 1]
    assert grouping.group[1] == grouping.group[2] != grouping.group[3]
    assert set(grouping.homes.tolist()) == {grouping.group[1], grouping.group[3]}
    less = grouping.without([1])
    assert less.aside == (2,)
    assert less.members == ((3, 4), (0, 1), (5, 6))
    assert less.cap[less.group].tolist() == [2, 1, 1]


def test_those_whom_a_maximum_of_nothing_rules_out_are_set_aside():
    pool = plain(6, 2, maximum=0)
    assert grouped(pool).aside == (1, 3, 5)
    assert grouped(pool, everybody=True).aside == ()
