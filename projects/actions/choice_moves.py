"""The panel moves a site in or out, with a reason. To undo it is another move."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.choices import open_choice
from projects.enums import ChoiceStatus, MoveTo
from projects.models import Choice, ChoiceMove, ChoiceProposal, Expression
from projects.pure.choosing import Standing, standing
from projects.queries.choosing import ON_THE_TABLE
from projects.queries.proposing import newest_proposal


class NothingProposed(Refused):
    """Moves are made on a proposal."""

    message = _("There is no proposed set yet. Propose one first; then sites can be moved.")


class MovedMeanwhile(Refused):
    """Somebody changed the board after this page was opened."""


class NotOnTheTable(Refused):
    """It was withdrawn, reopened, or was never among those to choose from."""

    message = _("This expression of interest is not among those to choose from now, so it can only be moved out.")


class ReasonMissing(Refused):
    """Going beyond the proposal needs a reason."""

    message = _("Say why. The reason is kept with the move.")


@dataclass(frozen=True, slots=True)
class Move:
    """One move as the panel wishes it."""

    to: str
    kind: str
    reason: str


def standing_now(proposal: ChoiceProposal) -> Standing:
    """The proposed set with all moves made on it."""
    moves = proposal.moves.in_order().values_list("expression__public_id", "to")
    body = proposal.body
    return standing(body["chosen"], body["reserves"], ((str(one), to) for one, to in moves))


def seen_or_refused(held: Choice, seen: int) -> None:
    """Nobody acts on a board that has changed since. Raises MovedMeanwhile."""
    if held.version == seen:
        return
    last = held.moves.order_by("-number").select_related("expression", "by").first()
    message = _now("The board was changed after you opened this page. Nothing of yours is lost: look, then try again.")
    if last is not None:
        said = {"who": last.by or _now("Somebody"), "what": last.expression.reference, "to": last.get_to_display()}
        message += " " + _now("The last move: %(who)s moved %(what)s to “%(to)s”.") % said
    raise MovedMeanwhile(message)


@transaction.atomic
def move_site(
    *, by: User | None, now: datetime, choice: Choice, expression: Expression, move: Move, seen: int
) -> ChoiceMove | None:
    """Move one expression; where it stands already nothing happens.

    Raises ChoiceIsFixed, BandStands, NothingProposed, MovedMeanwhile, NotOnTheTable, ReasonMissing.
    """
    held = open_choice(choice)
    proposal = newest_proposal(held)
    if held.status != ChoiceStatus.PROPOSED or proposal is None:
        raise NothingProposed
    seen_or_refused(held, seen)
    if not move.reason.strip():
        raise ReasonMissing
    current = Expression.objects.select_for_update().get(pk=expression.pk)
    if current.call_id != held.call_id or (current.status not in ON_THE_TABLE and move.to != MoveTo.OUT):
        raise NotOnTheTable
    if standing_now(proposal).place(str(current.public_id)) == move.to:
        return None
    return write_move(by=by, now=now, proposal=proposal, held=held, expression=current, move=move)


def write_move(
    *, by: User | None, now: datetime, proposal: ChoiceProposal, held: Choice, expression: Expression, move: Move
) -> ChoiceMove:
    """Write one move down; the choice is held by the caller."""
    made = ChoiceMove.objects.create(
        choice=held, proposal=proposal, number=held.moves.count() + 1, expression=expression, to=move.to,
        kind=move.kind, reason=move.reason.strip(), by=by, at=now,
    )  # fmt: skip
    held.version += 1
    held.save(update_fields=["version"])
    return made
