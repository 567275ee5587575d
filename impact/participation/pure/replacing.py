"""The next people after some stepped back: the seats left, by the same lottery, from the seed of the first selection.

SELECTION.md section 2: those who hold a seat stay, the numbers needed shrink, the rest is picked again. Nobody chooses the
seed: it follows from the one the public value gave.
"""

import hashlib
from collections.abc import Collection
from dataclasses import replace

from impact.selection import Change, Pool, pick, plan_lottery, relaxed_quotas, smallest_relaxation
from impact.selection.pool import Quota
from impact.selection.replace import remaining_pool

PANELS = 1000


def replacement_seed(first_seed: str, number: int) -> bytes:
    """SHA-256 of "first seed|replacement number"; `first_seed` in hexadecimal."""
    return hashlib.sha256(f"{first_seed}|replacement {number}".encode()).digest()


def next_people(
    pool: Pool, *, fixed: Collection[str], gone: Collection[str], seats: int, seed: bytes
) -> tuple[tuple[str, ...], tuple[Change, ...]]:
    """Whom to offer the free seats, and by how much the numbers had to give for it; nobody when nobody is left.

    `fixed` hold seats, `gone` can't be asked. With fewer people than seats, as many as there are.
    """
    waiting = [member.id for member in pool.members if member.id not in {*fixed, *gone}]
    homes = {member.household for member in pool.members if member.household and member.id in fixed}
    able = [one for one in pool.members if one.id in waiting and one.household not in homes]
    fill = min(seats, len(able))
    if fill < 1:
        return (), ()
    rest = _rest(pool, fixed, gone, fill)
    changes = smallest_relaxation(rest)
    size = next((change.then for change in changes if change.bound == "size"), rest.size)
    if size < 1:
        return (), changes
    rest = replace(rest, quotas=relaxed_quotas(rest.quotas, changes), size=size)
    lottery = plan_lottery(rest, panels=PANELS, equal=True, seed=seed)
    return pick(lottery, seed).members, changes


def _rest(pool: Pool, fixed: Collection[str], gone: Collection[str], fill: int) -> Pool:
    """The pool for the seats left. Numbers that had to give before give as much again, rather than refuse."""
    held = [member for member in pool.members if member.id in fixed]

    def wide_enough(quota: Quota) -> Quota:
        have = sum(member.values[quota.feature] == quota.value for member in held)
        return replace(quota, maximum=max(quota.maximum, have))

    wide = replace(pool, quotas=tuple(map(wide_enough, pool.quotas)), size=len(held) + fill)
    return remaining_pool(wide, fixed, gone)
