"""Replacing people who step down: never by hand. Those who accepted stay, the quotas shrink, the rest is drawn again.

`remaining_pool` is the smaller pool; it goes through the same lottery and the same ceremony as the first draw.
For quick calls there is a reserve order, fixed by the seed of the draw before anybody is asked: `next_reserves` takes
people strictly in that order, passing over only those with whom the quotas could no longer be met.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace

from impact.selection.grouping import grouped
from impact.selection.panel import any_panel
from impact.selection.pool import Member, Pool, PoolRejected, Quota


class UnknownMember(PoolRejected):
    """An id that is not in the pool."""


class NothingToReplace(PoolRejected):
    """The panel is full, or more people accepted than it has places."""


class AcceptedBreakQuotas(PoolRejected):
    """Those who accepted are already too many of one value, or share a household."""


def remaining_pool(pool: Pool, accepted: Collection[str], gone: Iterable[str] = ()) -> Pool:
    """The pool that fills the places left: without the accepted, their households and those who are `gone`.

    Raises UnknownMember, NothingToReplace, AcceptedBreakQuotas, and SizeOutOfRange when too few people are left.
    """
    known = {member.id: member for member in pool.members}
    out = {*accepted, *gone}
    for one in sorted(out - set(known)):
        message = f"no member {one!r} in the pool"
        raise UnknownMember(message)
    fixed = [known[one] for one in sorted(set(accepted))]
    size = pool.size - len(fixed)
    if size < 1:
        message = f"{len(fixed)} accepted for {pool.size} places"
        raise NothingToReplace(message)
    homes = {member.household for member in fixed if member.household}
    if len(homes) < sum(bool(member.household) for member in fixed):
        message = "two of those who accepted share a household"
        raise AcceptedBreakQuotas(message)
    members = tuple(one for one in pool.members if one.id not in out and one.household not in homes)
    return Pool(members, tuple(_shrunk(pool, fixed)), size)


def _shrunk(pool: Pool, fixed: list[Member]) -> Iterable[Quota]:
    for quota in pool.quotas:
        have = sum(member.values[quota.feature] == quota.value for member in fixed)
        if have > quota.maximum:
            message = f"{quota.feature} {quota.value}: {have} accepted, at most {quota.maximum} fit"
            raise AcceptedBreakQuotas(message)
        yield replace(quota, minimum=max(0, quota.minimum - have), maximum=quota.maximum - have)


def reserve_order(pool: Pool, panel: Collection[str], seed: bytes) -> tuple[str, ...]:
    """Everybody who is not on `panel` in the order of SHA-256(seed, id): random, and fixed with the draw."""
    rest = [member.id for member in pool.members if member.id not in panel]
    return tuple(sorted(rest, key=lambda one: hashlib.sha256(seed + one.encode()).digest()))


def next_reserves(pool: Pool, accepted: Collection[str], order: Iterable[str]) -> tuple[str, ...] | None:
    """Whom to invite so that the panel is full again: in `order`, each one with whom the quotas can still be met by
    those who follow in it. None when nobody in it makes a panel. Raises as `remaining_pool`.
    """
    order = tuple(order)
    fixed = list(accepted)
    invited: list[str] = []
    places = pool.size - len(fixed)
    others = {member.id for member in pool.members} - set(order) - set(fixed)
    for position, one in enumerate(order):
        if len(invited) == places:
            break
        passed = set(order[:position]) - set(invited)
        if _completes(pool, [*fixed, *invited, one], others | passed):
            invited.append(one)
    return tuple(invited) if len(invited) == places else None


def _completes(pool: Pool, fixed: list[str], gone: Collection[str]) -> bool:
    if len(fixed) == pool.size:
        by_id = {member.id: index for index, member in enumerate(pool.members)}
        return not pool.shortfalls(by_id[one] for one in fixed)
    try:
        rest = remaining_pool(pool, fixed, gone)
    except PoolRejected:
        return False
    return any_panel(grouped(rest)) is not None
