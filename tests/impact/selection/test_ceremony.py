"""The draw: what follows from what, and that nothing can be altered unnoticed."""

import hashlib
from dataclasses import replace
from fractions import Fraction

import pytest

from impact.selection import (
    Lottery,
    Member,
    Pool,
    Quota,
    Record,
    SecretUnfit,
    announce,
    canonical_row,
    commitment,
    includes,
    panel_index,
    pick,
    plan_lottery,
    pool_hash,
    replay,
    row_hash,
    row_hashes,
    salt_of,
    seed_of,
    verify,
)
from tests.impact.selection.pools import plain

SALT, SECRET, PUBLIC = "salt of the pool", "5e" * 32, "EuroMillions 14 March: 3 9 21 | 40 44"


@pytest.fixture(scope="module")
def pool():
    return plain(24, 6, minimum=2, maximum=4)


@pytest.fixture(scope="module")
def lottery(pool):
    return plan_lottery(pool, panels=100, equal=True)


@pytest.fixture(scope="module")
def record(pool, lottery):
    announced = announce(pool, lottery, pool_salt=SALT, secret=SECRET)
    return Record(announced, SALT, SECRET, PUBLIC, pick(lottery, seed_of(SECRET, PUBLIC, announced.pool_hash)))


def test_the_seed_can_be_worked_out_by_hand(pool):
    digest = pool_hash(pool, row_hashes(pool, SALT))
    assert seed_of(SECRET, PUBLIC, digest) == hashlib.sha256(f"{SECRET}|{PUBLIC}|{digest}".encode()).digest()
    assert commitment(SECRET) == hashlib.sha256(SECRET.encode()).hexdigest()


def test_a_row_is_written_in_one_way_only():
    one = Member("é1", {"b": "2", "a": "1"}, "home")
    assert canonical_row(one) == '["é1",[["a","1"],["b","2"]],"home"]'
    assert row_hash("s", "r") == hashlib.sha256(b"s|r").hexdigest()


@pytest.mark.parametrize("secret", ["", "5E" * 32, "5e" * 31, "xy" * 32])
def test_a_secret_has_256_bits(secret):
    with pytest.raises(SecretUnfit):
        commitment(secret)
    with pytest.raises(SecretUnfit):
        seed_of(secret, PUBLIC, "")


def test_each_person_finds_their_own_row_and_nobody_elses(pool, record):
    member, other = pool.members[3], pool.members[4]
    salt = salt_of(SALT, member.id)
    assert includes(record.announced, salt, member)
    assert not includes(record.announced, salt, other)
    assert not includes(record.announced, salt, replace(member, values={"colour": "green"}))
    assert not includes(record.announced, salt_of("another", member.id), member)


def weighted(*weights):
    panels = tuple((number,) for number in range(len(weights)))
    return Lottery(tuple("abc"[: len(weights)]), panels, weights, Fraction(1), "duals", ())


@pytest.mark.parametrize(
    ("top", "number"),
    [(0x00, 0), (0x3F, 0), (0x40, 1), (0xBF, 1), (0xC0, 2), (0xFF, 2)],
)
def test_the_panel_is_the_one_in_whose_stretch_of_tickets_the_seed_lies(top, number):
    assert panel_index(bytes([top]) + bytes(31), weighted(1, 2, 1)) == number


def test_the_greatest_seed_draws_the_last_panel():
    assert panel_index(b"\xff" * 32, weighted(5, 2)) == 1


def test_seeds_draw_every_panel_as_often_as_its_weight():
    lottery = weighted(1, 2, 1)
    counts = [0, 0, 0]
    for number in range(4000):
        counts[panel_index(hashlib.sha256(str(number).encode()).digest(), lottery)] += 1
    assert all(abs(count - wanted) < 120 for count, wanted in zip(counts, (1000, 2000, 1000), strict=True))


def test_the_same_draw_replays_without_a_difference(pool, lottery, record):
    assert replay(pool, lottery, record) == ()
    assert verify(pool, lottery) == ()
    stored = Lottery.from_stored(lottery.as_stored())
    assert replay(pool, stored, record) == ()
    assert pool.shortfalls(lottery.panels[record.picked.number]) == ()


def altered_member(pool):
    first, *rest = pool.members
    return Pool((replace(first, values={"colour": "red"}), *rest), pool.quotas, pool.size)


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (altered_member, "the rows of the pool"),
        (lambda pool: Pool(pool.members[1:], pool.quotas, pool.size), "the lottery is not about this pool"),
        (lambda pool: Pool((*pool.members, Member("x", {"colour": "red"})), pool.quotas, pool.size), "the pool hash"),
        (lambda pool: Pool(pool.members, (Quota("colour", "red", 2, 5), pool.quotas[0]), pool.size), "the pool hash"),
        (lambda pool: Pool(pool.members, pool.quotas, 7), "the size of the pool or the panel"),
    ],
)
def test_an_altered_pool_is_found(pool, lottery, record, alter, words):
    assert words in replay(alter(pool), lottery, record)


def test_an_altered_lottery_is_found(pool, lottery, record):
    other = next(index for index in range(24) if index not in lottery.panels[0])
    panels = (tuple(sorted((*lottery.panels[0][1:], other))), *lottery.panels[1:])
    assert "the lottery" in replay(pool, replace(lottery, panels=panels), record)
    weights = (2, *lottery.weights[1:])
    assert "the lottery" in replay(pool, replace(lottery, weights=weights), record)
    reds = (tuple(range(1, 12, 2)), *lottery.panels[1:])
    assert "panel 0: colour red: 6, not 2 to 4" in replay(pool, replace(lottery, panels=reds), record)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"secret": "00" * 32}, "the secret does not fit the commitment"),
        ({"secret": "short"}, "the secret does not fit the commitment"),
        ({"public_value": "another"}, "the panel"),
        ({"pool_salt": "another"}, "the rows of the pool"),
    ],
)
def test_an_altered_record_is_found(pool, lottery, record, change, words):
    assert words in replay(pool, lottery, replace(record, **change))


def test_an_altered_panel_or_announcement_is_found(pool, lottery, record):
    picked = replace(record.picked, members=tuple(reversed(record.picked.members)))
    assert replay(pool, lottery, replace(record, picked=picked)) == ("the panel",)
    announced = replace(record.announced, code="impact.selection 0")
    assert replay(pool, lottery, replace(record, announced=announced)) == ("the code is another version",)


def test_a_panel_with_somebody_beyond_the_pool_is_named(pool, lottery, record):
    fewer = Pool(pool.members[:-1], pool.quotas, pool.size)
    assert verify(fewer, lottery)[0] == "the lottery is not about this pool"
    assert any(fault.endswith("a member beyond the pool") for fault in replay(fewer, lottery, record))
