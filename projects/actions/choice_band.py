"""A random selection between equals, by the same ceremony as for people: freeze, publish, public value, pick."""

from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.participation.actions.selecting import Candidate, draw, freeze_pool, void_selection
from impact.participation.enums import SeatingKind, SelectionStatus
from impact.participation.models import Outcome, PoolMember, Selection
from impact.selection import Pool
from impact.ui.refusals import Refused
from projects.actions.choice_moves import Move, NothingProposed, standing_now, write_move
from projects.actions.choice_settling import OutOfDate
from projects.actions.choices import ChoiceIsFixed, locked, open_choice
from projects.actions.proposing import UNDER_WAY
from projects.enums import ChoiceStatus, MoveKind, MoveTo
from projects.models import Choice, ChoiceBand, ChoiceProposal, Expression
from projects.pure.choosing import IN, RESERVE
from projects.queries.proposing import newest_proposal, out_of_date_now

BAND = "projects.plan_band"


class NobodyInBand(Refused):
    """No place is left to draw for."""

    message = _(
        "Nobody is that close: every site of the proposed set is in without question. Nothing is left to chance."
    )


class NoBand(Refused):
    """There is nothing to enter a value for, or to set aside."""

    message = _("There is no random selection at this step. Reload the page to see where the choice stands.")


@dataclass(frozen=True, slots=True)
class PublicValue:
    """A value that nobody could know beforehand, for example of a national draw or a randomness beacon."""

    value: str
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Band:
    """What the kernel found: the band's width, who is in without question, and the pool for the places that are left."""

    points: Decimal
    certain: tuple[str, ...]
    pool: Pool | None


@transaction.atomic
def ask_for_band(*, by: User | None, now: datetime, choice: Choice, points: Decimal) -> Job:
    """A worker finds who is in the band and plans the numbered panels.

    Raises ChoiceIsFixed, BandStands, NothingProposed, OutOfDate.
    """
    held = open_choice(choice)
    _fitting_proposal(held)
    waiting = Job.objects.filter(kind=BAND, subject=held.public_id, state__in=UNDER_WAY).first()
    params = {"choice": str(held.public_id), "points": str(points)}
    return waiting or request_job(kind=BAND, by=by, now=now, subject=held.public_id, params=params)


def _fitting_proposal(held: Choice) -> ChoiceProposal:
    proposal = newest_proposal(held)
    if held.status != ChoiceStatus.PROPOSED or proposal is None:
        raise NothingProposed
    changes = out_of_date_now(held, proposal.body)
    if changes:
        said = " ".join(changes)
        raise OutOfDate(_now("The proposal is out of date. %(changes)s Propose again first.") % {"changes": said})
    return proposal


@transaction.atomic
def freeze_band(*, by: User | None, now: datetime, choice: Choice, found: Band) -> Selection:
    """Write down who is in without question and who is in the band, with check sums, and commit to a secret value.

    Raises NobodyInBand, ChoiceIsFixed, BandStands, NothingProposed, OutOfDate, SelectionStands.
    """
    if found.pool is None:
        raise NobodyInBand
    held = open_choice(choice)
    proposal = _fitting_proposal(held)
    blank = {"reason": "", "set_by": "", "population": None}
    selection = freeze_pool(
        by=by, now=now, kind=SeatingKind.SITES, subject=held.public_id, nation=None, size=found.pool.size,
        quotas=[asdict(quota) | blank for quota in found.pool.quotas],
        candidates=[Candidate(UUID(one.id), dict(one.values)) for one in found.pool.members],
    )  # fmt: skip
    ChoiceBand.objects.create(
        choice=held, proposal=proposal, selection=selection, points=found.points, certain=list(found.certain),
        set_at=now, set_by=by,
    )  # fmt: skip
    held.version += 1
    held.save(update_fields=["version"])
    return selection


@transaction.atomic
def enter_value(*, by: User | None, now: datetime, choice: Choice, public: PublicValue) -> Outcome:
    """The panel follows from the public value; what it changes is written as moves. Nobody is told yet.

    Raises NoBand, ChoiceIsFixed, OutOfDate, NotYet, ValueTooOld, ValueFromTheFuture.
    """
    held = locked(choice)
    if not held.is_open():
        raise ChoiceIsFixed
    band = _band_at(held, SelectionStatus.PLANNED)
    changes = out_of_date_now(held, band.proposal.body)
    if changes:
        said = " ".join(changes)
        raise OutOfDate(
            _now("The proposal is out of date. %(changes)s Set the random selection aside, and propose again.")
            % {"changes": said}
        )
    outcome = draw(
        by=by, now=now, selection=band.selection, public_value=public.value, public_source=public.source,
        public_at=public.at,
    )  # fmt: skip
    _moves_of(held, band, outcome, by=by, now=now)
    return outcome


def _moves_of(held: Choice, band: ChoiceBand, outcome: Outcome, *, by: User | None, now: datetime) -> None:
    """Those picked come in; those of the band who were in and were not picked become reserves."""
    pool = PoolMember.objects.filter(selection=band.selection).order_by("number")
    number = dict(pool.values_list("source", "number"))
    rows = list(Expression.objects.select_for_update().filter(public_id__in=number).order_by("pk"))
    current = standing_now(band.proposal)
    reason = _now("Random selection between equals, panel %(number)s.") % {"number": outcome.panel_index + 1}
    certain = set(band.certain)
    stay = Expression.objects.filter(call=held.call_id, public_id__in=certain | current.chosen).order_by("pk")
    wanted = {row.pk: IN for row in stay if str(row.public_id) in certain}
    wanted |= {row.pk: RESERVE for row in stay if str(row.public_id) not in certain}
    wanted |= {row.pk: IN for row in rows if number[row.public_id] in outcome.members}
    for row in {row.pk: row for row in (*stay, *rows)}.values():
        to = wanted.get(row.pk)
        if to is not None and current.place(str(row.public_id)) != to:
            move = Move(MoveTo(to), MoveKind.CHANCE, reason)
            write_move(by=by, now=now, proposal=band.proposal, held=held, expression=row, move=move)


@transaction.atomic
def set_band_aside(*, by: User, now: datetime, choice: Choice, because: str) -> Selection:
    """Set the random selection aside, with a reason that is published. Raises NoBand, ChoiceIsFixed."""
    held = locked(choice)
    if not held.is_open():
        raise ChoiceIsFixed
    band = _band_at(held, SelectionStatus.FROZEN, SelectionStatus.PLANNED, SelectionStatus.DRAWN)
    voided = void_selection(by=by, now=now, selection=band.selection, because=because)
    held.version += 1
    held.save(update_fields=["version"])
    return voided


def _band_at(held: Choice, *statuses: SelectionStatus) -> ChoiceBand:
    bands = ChoiceBand.objects.filter(choice=held, selection__status__in=statuses)
    band = bands.select_related("selection", "proposal").order_by("-pk").first()
    if band is None:
        raise NoBand
    return band
