"""Ask for a balanced set, and keep what the solver proposes."""

from datetime import datetime

from django.db import transaction

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from projects.actions.choices import open_choice
from projects.enums import ChoiceStatus
from projects.models import Choice, ChoiceProposal
from projects.pure.freezing import check_sum
from projects.pure.proposing import Body
from projects.queries.choosing import missing_now
from projects.queries.proposing import check_reviews

PROPOSE = "projects.propose_choice"
UNDER_WAY = ("queued", "running")


@transaction.atomic
def ask_to_propose(*, by: User | None, now: datetime, choice: Choice) -> Job:
    """A worker proposes a balanced set; a second click finds the job that is under way.

    Raises ChoiceIsFixed, BandStands, ReviewsMissing, NothingToChoose.
    """
    held = open_choice(choice)
    waiting = Job.objects.filter(kind=PROPOSE, subject=held.public_id, state__in=UNDER_WAY).first()
    if waiting is not None:
        return waiting
    check_reviews(*missing_now(held))
    return request_job(
        kind=PROPOSE, by=by, now=now, subject=held.public_id, params={"choice": str(held.public_id)}
    )  # fmt: skip


@transaction.atomic
def keep_proposal(*, by: User | None, now: datetime, choice: Choice, body: Body) -> ChoiceProposal:
    """Write the proposal down. Moves on an earlier one stay as history. Raises ChoiceIsFixed, BandStands."""
    held = open_choice(choice)
    number = held.proposals.count() + 1
    proposal = ChoiceProposal.objects.create(
        choice=held, number=number, body=body, digest=check_sum(body), proposed_at=now, asked_by=by
    )
    held.status = ChoiceStatus.PROPOSED
    held.version += 1
    held.save(update_fields=["status", "version"])
    return proposal
