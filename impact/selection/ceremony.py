"""The draw in public: what is announced before, how the panel follows from it, and how anybody checks it after.

Before: pool hash (from salted row hashes, so that each person can find their own row and nobody else's), digest of the
lottery, version of the code, commitment to a secret. Then a public random value that nobody could know. Seed =
SHA-256 of "secret|public value|pool hash"; ticket = floor(seed x tickets / 2^256); the panel is the one in whose
stretch of tickets that lies. All texts are UTF-8, all hashes small hexadecimal.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from impact.selection.lottery import METHOD, VERSION, Lottery
from impact.selection.pool import Member, Pool

CODE = f"impact.selection {VERSION} ({METHOD})"
SEED_BITS = 256
MOST_BROKEN = 10  # faults of panels that are named


class SecretUnfit(ValueError):
    """A secret has to be 64 hexadecimal digits (256 bits), small letters."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is published before the public random value can be known."""

    code: str
    members: int
    size: int
    row_hashes: tuple[str, ...]
    pool_hash: str
    lottery_hash: str
    commitment: str


@dataclass(frozen=True, slots=True)
class Picked:
    """Panel `number` of the lottery (from 0) and the ids on it, in order."""

    number: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a draw is replayed from, beside the pool and the lottery."""

    announced: Announcement
    pool_salt: str
    secret: str
    public_value: str
    picked: Picked


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def canonical_row(member: Member) -> str:
    """One member as JSON: id, values in the order of features, household."""
    row = [member.id, sorted(member.values.items()), member.household]
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def salt_of(pool_salt: str, member_id: str) -> str:
    """The salt that one member is told: HMAC-SHA-256 of the id under the salt of the pool, which stays secret."""
    return hmac.new(pool_salt.encode(), member_id.encode(), hashlib.sha256).hexdigest()


def row_hash(salt: str, row: str) -> str:
    """SHA-256 of "salt|row"."""
    return _sha256(f"{salt}|{row}")


def row_hashes(pool: Pool, pool_salt: str) -> tuple[str, ...]:
    """Row hashes in the order of `pool.members`, which is the order of a lottery's members too."""
    return tuple(row_hash(salt_of(pool_salt, member.id), canonical_row(member)) for member in pool.members)


def pool_hash(pool: Pool, hashes: Sequence[str]) -> str:
    """SHA-256 of the size, the quotas and the row hashes, as JSON."""
    quotas = [[quota.feature, quota.value, quota.minimum, quota.maximum] for quota in pool.quotas]
    return _sha256(json.dumps([pool.size, quotas, list(hashes)], ensure_ascii=False, separators=(",", ":")))


def includes(announced: Announcement, salt: str, member: Member) -> bool:
    """Whether the announced pool holds this row: what one person checks with their own salt and values."""
    return row_hash(salt, canonical_row(member)) in announced.row_hashes


def commitment(secret: str) -> str:
    """SHA-256 of the secret's text. Raises SecretUnfit."""
    if len(secret) != SEED_BITS // 4 or set(secret) - set("0123456789abcdef"):
        raise SecretUnfit(SecretUnfit.__doc__)
    return _sha256(secret)


def announce(pool: Pool, lottery: Lottery, *, pool_salt: str, secret: str) -> Announcement:
    """What to publish before the draw. Raises SecretUnfit."""
    hashes = row_hashes(pool, pool_salt)
    return Announcement(
        code=CODE,
        members=len(pool.members),
        size=pool.size,
        row_hashes=hashes,
        pool_hash=pool_hash(pool, hashes),
        lottery_hash=lottery.digest(),
        commitment=commitment(secret),
    )


def seed_of(secret: str, public_value: str, pool_digest: str) -> bytes:
    """The 32 bytes of SHA-256 of "secret|public value|pool hash". Raises SecretUnfit."""
    commitment(secret)
    return _seed(secret, public_value, pool_digest)


def _seed(secret: str, public_value: str, pool_digest: str) -> bytes:
    return hashlib.sha256(f"{secret}|{public_value}|{pool_digest}".encode()).digest()


def panel_index(seed: bytes, lottery: Lottery) -> int:
    """The number of the panel (from 0) that the seed draws."""
    ticket = int.from_bytes(seed, "big") * lottery.total >> (8 * len(seed))
    return bisect_right(list(accumulate(lottery.weights)), ticket)


def pick(lottery: Lottery, seed: bytes) -> Picked:
    """The panel that the seed draws, and who is on it."""
    number = panel_index(seed, lottery)
    return Picked(number, tuple(lottery.members[index] for index in lottery.panels[number]))


def verify(pool: Pool, lottery: Lottery) -> tuple[str, ...]:
    """What is wrong with a lottery for this pool, in words (the first few panels); nothing when every panel fits."""
    known = lottery.members == tuple(member.id for member in pool.members)
    faults = [
        f"panel {number}: {fault}"
        for number, panel in enumerate(lottery.panels)
        for fault in (pool.shortfalls(panel) if panel[-1] < len(pool.members) else ("a member beyond the pool",))
    ]
    return (*(() if known else ("the lottery is not about this pool",)), *faults[:MOST_BROKEN])


def replay(pool: Pool, lottery: Lottery, record: Record) -> tuple[str, ...]:
    """What differs when the draw is done again from what was stored; nothing when it is the same draw."""
    announced = record.announced
    hashes = row_hashes(pool, record.pool_salt)
    digest = pool_hash(pool, hashes)
    checks = (
        ("the code is another version", announced.code == CODE),
        ("the rows of the pool", announced.row_hashes == hashes),
        ("the pool hash", announced.pool_hash == digest),
        ("the size of the pool or the panel", (announced.members, announced.size) == (len(pool.members), pool.size)),
        ("the lottery", announced.lottery_hash == lottery.digest()),
        ("the secret does not fit the commitment", announced.commitment == _sha256(record.secret)),
        ("the panel", record.picked == pick(lottery, _seed(record.secret, record.public_value, digest))),
    )
    return (*(what for what, same in checks if not same), *verify(pool, lottery))
