"""Reads of a random selection: its pool and panels for the kernel, and whether it comes out the same again."""

from dataclasses import asdict
from uuid import UUID

from impact.participation.models import PoolMember, Selection
from impact.participation.pure.pooling import Row, figures_of, member_id, number_of, pool_from
from impact.participation.pure.replacing import next_people, replacement_seed
from impact.selection import Announcement, Lottery, Picked, Pool, Record, plan_lottery, replay, salt_of, seed_of
from impact.selection.lottery import LotteryBroken
from impact.selection.plan import Progress
from impact.selection.pool import PoolRejected


def selection_of(subject: UUID) -> Selection | None:
    """The selection that stands for an Assembly or event."""
    return Selection.objects.standing().filter(subject=subject).first()


def rows_of(selection: Selection) -> list[Row]:
    """Everybody in the pool, by number."""
    found = PoolMember.objects.filter(selection=selection).order_by("number")
    return [Row(row.number, row.values, row.household) for row in found]


def pool_of(selection: Selection) -> Pool:
    """The pool as it was written down. Raises PoolRejected."""
    return pool_from(rows_of(selection), selection.quotas, selection.size)


def lottery_of(selection: Selection) -> Lottery:
    """The numbered panels as they were published. Raises LotteryBroken."""
    return Lottery.from_stored(selection.lottery.stored)


def plan_again(selection: Selection, progress: Progress | None = None) -> Lottery:
    """The numbered panels, worked out from the pool alone: the same on any machine. Raises Infeasible."""
    seed = bytes.fromhex(selection.pool_hash)
    return plan_lottery(pool_of(selection), panels=selection.panels, equal=True, seed=seed, progress=progress)


def own_row(selection: Selection, source: UUID) -> tuple[PoolMember, str] | None:
    """One person's row and the salt with which they can check its hash; None when they are not in the pool."""
    row = PoolMember.objects.filter(selection=selection, source=source).first()
    return (row, salt_of(selection.pool_salt, member_id(row.number))) if row else None


def replayed(selection: Selection) -> tuple[str, ...]:
    """What differs when a selection is done again from what is stored; nothing when it comes out the same."""
    try:
        pool, stored = pool_of(selection), lottery_of(selection)
        again = plan_again(selection)
    except (PoolRejected, LotteryBroken) as broken:
        return (str(broken),)
    hashes = tuple(PoolMember.objects.filter(selection=selection).order_by("number").values_list("row_hash", flat=True))
    outcome = selection.outcome
    record = Record(
        announced=Announcement(
            code=selection.code_version, members=selection.pool_size, size=selection.size, row_hashes=hashes,
            pool_hash=selection.pool_hash, lottery_hash=selection.lottery.digest, commitment=selection.commitment,
        ),
        pool_salt=selection.pool_salt,
        secret=selection.secret,
        public_value=outcome.public_value,
        picked=Picked(outcome.panel_index, tuple(map(member_id, outcome.members))),
    )  # fmt: skip
    differs = list(replay(pool, stored, record))
    if outcome.seed != seed_of(selection.secret, outcome.public_value, selection.pool_hash).hex():
        differs.append("the seed")
    if selection.lottery.figures != figures_of(again):
        differs.append("the published figures")
    if again != stored:
        differs.append("the numbered panels come out differently")
    return (*differs, *_replacements_differ(selection, pool))


def _replacements_differ(selection: Selection, pool: Pool) -> list[str]:
    differs = []
    for row in selection.replacements.order_by("number"):
        seed = replacement_seed(selection.outcome.seed, row.number)
        fixed, gone = set(map(member_id, row.fixed)), set(map(member_id, row.out))
        try:
            picked, changes = next_people(pool, fixed=fixed, gone=gone, seats=row.seats, seed=seed)
        except PoolRejected as rejected:
            differs.append(f"the next person, number {row.number}: {rejected}")
            continue
        same = [number_of(member) for member in picked] == row.picked and seed.hex() == row.seed
        if not same or [asdict(change) for change in changes] != row.relaxed:
            differs.append(f"the next person, number {row.number}")
    return differs
