"""Rounds of reviews: prepared, opened, talked over, closed."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.enums import CallStatus, RoundStatus
from projects.models import Call, ReviewRound
from projects.pure import stages
from projects.queries.review_state import state_of
from projects.queries.reviewing import members_with_work

FIELDS = ("opens_at", "due_at", "hide_identity", "fewest_reviews", "most_each", "wide_total")


class CallStillOpen(Refused):
    """Expressions may still come."""

    message = _("This call still takes expressions of interest. A round of reviews begins once it has closed.")


class RoundMoved(Refused):
    """The table of states does not allow it."""

    message = _("The round has moved on meanwhile. Look at the page again.")


class NotAssigned(Refused):
    """Some expressions have too few reviewers."""


class NotComplete(Refused):
    """Something is missing, and no reason was given."""


@transaction.atomic
def create_round(*, by: User | None, now: datetime, call: Call, **fields: Any) -> ReviewRound:
    """Prepare the next round of a call. Raises CallStillOpen."""
    call = Call.objects.select_for_update().get(pk=call.pk)
    if call.phase(now) not in (CallStatus.CLOSED, CallStatus.DECIDED):
        raise CallStillOpen
    number = (call.rounds.aggregate(last=Max("number"))["last"] or 0) + 1
    return ReviewRound.objects.create(call=call, number=number, run_by=by, created_at=now, **_known(fields))


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: fields[name] for name in FIELDS if name in fields}


@transaction.atomic
def edit_round(*, by: User | None, review_round: ReviewRound, **fields: Any) -> ReviewRound:
    """Change dates, limits and what is hidden; a closed round stays as it was. Raises RoundMoved."""
    del by
    locked = lock_round(review_round)
    if locked.status == RoundStatus.CLOSED:
        raise RoundMoved
    for name, value in _known(fields).items():
        setattr(locked, name, value)
    locked.save(update_fields=list(_known(fields)))
    return locked


def lock_round(review_round: ReviewRound) -> ReviewRound:
    """Whoever assigns, opens or closes holds this row first."""
    return ReviewRound.objects.select_for_update(of=("self",)).select_related("call").get(pk=review_round.pk)


def _move(locked: ReviewRound, verb: str) -> None:
    following = stages.after(stages.ROUND, locked.status, verb)
    if following is None:
        raise RoundMoved
    locked.status = following


@transaction.atomic
def open_round(*, by: User | None, review_round: ReviewRound) -> ReviewRound:
    """Let the reviewers begin, and write to each. Raises RoundMoved, NotAssigned."""
    del by
    locked = lock_round(review_round)
    _move(locked, "open")
    state = state_of(locked)
    if not state.expressions:
        raise NotAssigned(_("There is nothing to review: no expression of interest of this call is checked."))
    if state.short:
        raise NotAssigned(
            ngettext(
                "%(count)d expression of interest still needs reviewers. Press “Assign reviewers” first.",
                "%(count)d expressions of interest still need reviewers. Press “Assign reviewers” first.",
                state.short,
            )
            % {"count": state.short}
        )
    locked.save(update_fields=["status"])
    for member, left in members_with_work(round=locked):
        emails.to_read(member=member, left=left)
    return locked


@transaction.atomic
def start_moderation(*, by: User | None, review_round: ReviewRound) -> ReviewRound:
    """From now on wide differences are talked over; scores can still be changed. Raises RoundMoved."""
    del by
    locked = lock_round(review_round)
    _move(locked, "moderate")
    locked.save(update_fields=["status"])
    return locked


@transaction.atomic
def close_round(*, by: User, now: datetime, review_round: ReviewRound, reason: str = "") -> ReviewRound:
    """Fix every score. What is missing stops it, unless a reason is given. Raises RoundMoved, NotComplete."""
    locked = lock_round(review_round)
    _move(locked, "close")
    missing = state_of(locked).missing()
    if missing and not reason.strip():
        raise NotComplete(" ".join([*missing, str(_("To close all the same, write down why."))]))
    locked.closed_at, locked.closed_by = now, by
    locked.close_reason = reason.strip() if missing else ""
    locked.save(update_fields=["status", "closed_at", "closed_by", "close_reason"])
    return locked
