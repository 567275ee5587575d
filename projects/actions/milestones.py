"""Milestones are reached, or their day moves with a reason."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Milestone, MilestoneMove


class ReachedAlready(Refused):
    """It is behind us."""

    message = _("This milestone is reached already, so its day stays as it is.")


class ReasonMissing(Refused):
    """A day moves for a reason."""

    message = _("Write why the day moves.")


class NotInTheFuture(Refused):
    """What is done was done by today."""

    message = _("A milestone is reached today or earlier. Check the date.")


def _locked(milestone: Milestone) -> Milestone:
    return Milestone.objects.select_for_update(of=("self",)).get(pk=milestone.pk)


@transaction.atomic
def reach_milestone(*, by: User | None, today: dt.date, milestone: Milestone, on: dt.date) -> Milestone:
    """Say that it is reached; a second time changes nothing. Raises NotInTheFuture."""
    if on > today:
        raise NotInTheFuture
    milestone = _locked(milestone)
    if milestone.done_on is None:
        milestone.done_on, milestone.done_by = on, by
        milestone.save(update_fields=["done_on", "done_by"])
    return milestone


@transaction.atomic
def move_milestone(*, by: User | None, now: dt.datetime, milestone: Milestone, to: dt.date, reason: str) -> Milestone:
    """Give it another day; the day before and the reason are kept. Raises ReachedAlready, ReasonMissing."""
    milestone, reason = _locked(milestone), reason.strip()
    if milestone.done_on is not None:
        raise ReachedAlready
    if not reason:
        raise ReasonMissing
    if milestone.due_on == to:
        return milestone
    MilestoneMove.objects.create(
        milestone=milestone, from_day=milestone.due_on, to_day=to, reason=reason, by=by, at=now
    )
    milestone.due_on = to
    milestone.save(update_fields=["due_on"])
    return milestone
