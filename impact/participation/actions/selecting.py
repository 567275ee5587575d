"""A random selection, in public: write everybody down, publish the numbered panels, enter the public value.

The steps are those of impact/selection/ceremony.py. Each row is written once; a second selection for the same subject is
refused until the first is set aside with a reason.
"""

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.enums import SeatingKind, SelectionStatus
from impact.participation.models import Outcome, PlannedLottery, PoolMember, Replacement, Selection
from impact.participation.pure.pooling import Row, complete_quotas, figures_of, member_id, number_of, pool_from
from impact.participation.pure.replacing import next_people, replacement_seed
from impact.participation.queries import lottery_of, pool_of
from impact.programme.models import Nation
from impact.selection import (
    CODE,
    Change,
    Lottery,
    PoolRejected,
    commitment,
    pick,
    pool_hash,
    row_hashes,
    seed_of,
    smallest_relaxation,
)

SECRET_BYTES = 32
PANELS = 1000


class SelectionStands(Refused):
    """There is one already."""

    message = _("There is a random selection already. Set it aside first, with a reason.")


class TooFewSignedUp(Refused):
    """Nothing to pick from."""

    message = _("Fewer people signed up than there are seats. Give everyone a seat instead, or open sign-up again.")


class QuotasCannotBeMet(Refused):
    """No panel fits; `changes` is the smallest change with which one does."""

    message = _("Nobody can be picked so that all these numbers fit.")

    def __init__(self, changes: tuple[Change, ...] = ()) -> None:
        super().__init__()
        self.changes = changes


class NotYet(Refused):
    """The steps have an order."""

    message = _("This is not the next step. Reload the page to see where the selection stands.")


class ValueTooOld(Refused):
    """Whoever knew the value could have chosen the panels."""

    message = _("The public value must be drawn after the numbered panels were published. Choose a later one.")


class ValueFromTheFuture(Refused):
    """Nobody can know it yet."""

    message = _("That moment has not come yet. Check day and time.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person in the pool: the public id of their sign-up, and what is looked at."""

    source: UUID
    values: Mapping[str, str]
    household: str = ""


@transaction.atomic
def freeze_pool(
    *, by: User | None, now: dt.datetime, kind: SeatingKind, subject: UUID, nation: Nation | None, size: int,
    quotas: Sequence[Mapping[str, Any]], candidates: Sequence[Candidate],
) -> Selection:  # fmt: skip
    """Write down who signed up and whom we need, with check sums, and commit to a secret value.

    Raises SelectionStands, TooFewSignedUp, QuotasCannotBeMet.
    """
    if Selection.objects.standing().filter(subject=subject).exists():
        raise SelectionStands
    features = {quota["feature"] for quota in quotas}
    looked_at = [{name: value for name, value in one.values.items() if name in features} for one in candidates]
    rows = [
        Row(number, values, one.household)
        for number, (one, values) in enumerate(zip(candidates, looked_at, strict=True), start=1)
    ]
    everything = complete_quotas(quotas, rows, size)
    try:
        pool = pool_from(rows, everything, size)
    except PoolRejected as rejected:
        raise TooFewSignedUp from rejected
    changes = smallest_relaxation(pool)
    if changes:
        raise QuotasCannotBeMet(changes)
    salt, secret = secrets.token_hex(SECRET_BYTES), secrets.token_hex(SECRET_BYTES)
    hashes = row_hashes(pool, salt)
    selection = Selection(
        kind=kind, subject=subject, nation=nation, size=size, pool_size=len(rows), quotas=everything, panels=PANELS,
        number=Selection.objects.filter(subject=subject).count() + 1, pool_salt=salt, secret=secret,
        pool_hash=pool_hash(pool, hashes), commitment=commitment(secret), code_version=CODE, frozen_at=now,
        frozen_by=by,
    )  # fmt: skip
    selection.save()
    _keep_rows(selection, rows, candidates, hashes)
    return selection


def _keep_rows(
    selection: Selection, rows: Sequence[Row], candidates: Sequence[Candidate], hashes: Sequence[str]
) -> None:
    PoolMember.objects.bulk_create(
        PoolMember(
            selection=selection, number=row.number, source=one.source, values=dict(row.values),
            household=row.household, row_hash=row_hash,
        )
        for row, one, row_hash in zip(rows, candidates, hashes, strict=True)
    )  # fmt: skip


@transaction.atomic
def keep_lottery(*, now: dt.datetime, selection: Selection, lottery: Lottery) -> PlannedLottery:
    """Publish the numbered panels. Raises NotYet."""
    locked = _lock(selection)
    if locked.status != SelectionStatus.FROZEN:
        raise NotYet
    planned = PlannedLottery(
        selection=locked, stored=lottery.as_stored(), digest=lottery.digest(), figures=figures_of(lottery),
        planned_at=now,
    )  # fmt: skip
    planned.save()
    locked.status = SelectionStatus.PLANNED
    locked.save(update_fields=["status"])
    return planned


@transaction.atomic
def draw(
    *, by: User | None, now: dt.datetime, selection: Selection, public_value: str, public_source: str,
    public_at: dt.datetime,
) -> Outcome:  # fmt: skip
    """Enter the public value: the panel follows from it. Raises NotYet, ValueTooOld, ValueFromTheFuture."""
    locked = _lock(selection)
    if locked.status != SelectionStatus.PLANNED:
        raise NotYet
    if public_at < locked.lottery.planned_at:
        raise ValueTooOld
    if public_at > now:
        raise ValueFromTheFuture
    seed = seed_of(locked.secret, public_value, locked.pool_hash)
    picked = pick(lottery_of(locked), seed)
    outcome = Outcome(
        selection=locked, public_value=public_value, public_source=public_source, public_at=public_at, seed=seed.hex(),
        panel_index=picked.number, members=[number_of(member) for member in picked.members], drawn_at=now, drawn_by=by,
    )  # fmt: skip
    outcome.save()
    locked.status = SelectionStatus.DRAWN
    locked.save(update_fields=["status"])
    return outcome


@transaction.atomic
def void_selection(*, by: User, now: dt.datetime, selection: Selection, because: str) -> Selection:
    """Set it aside, with a reason that is published; its rows stay. Raises NotYet."""
    locked = _lock(selection)
    if locked.status == SelectionStatus.VOIDED:
        raise NotYet
    locked.status, locked.voided_at, locked.voided_by, locked.voided_because = "voided", now, by, because
    locked.save(update_fields=["status", "voided_at", "voided_by", "voided_because"])
    return locked


@transaction.atomic
def replace_people(
    *, now: dt.datetime, selection: Selection, fixed: Sequence[int], out: Sequence[int], seats: int, because: str
) -> Replacement | None:
    """The next people for free seats, by the same rule; None when nobody is left to ask. Raises NotYet."""
    locked = _lock(selection)
    if locked.status != SelectionStatus.DRAWN:
        raise NotYet
    number = locked.replacements.count() + 1
    seed = replacement_seed(locked.outcome.seed, number)
    picked, changes = next_people(
        pool_of(locked), fixed={member_id(one) for one in fixed}, gone={member_id(one) for one in out}, seats=seats,
        seed=seed,
    )  # fmt: skip
    if not picked:
        return None
    replacement = Replacement(
        selection=locked, number=number, because=because, fixed=sorted(fixed), out=sorted(out), seats=seats,
        seed=seed.hex(), picked=[number_of(member) for member in picked], made_at=now,
        relaxed=[asdict(change) for change in changes],
    )  # fmt: skip
    replacement.save()
    return replacement


def _lock(selection: Selection) -> Selection:
    return Selection.objects.select_for_update(of=("self",)).get(pk=selection.pk)
