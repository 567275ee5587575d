"""Work the clock starts, and work that takes long."""

import logging
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from celery import shared_task
from django.utils import timezone

from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job
from impact.participation.actions.selecting import keep_lottery
from impact.participation.enums import SelectionStatus
from impact.participation.queries import plan_again, selection_of
from impact.selection.margins import Progress as Say
from projects.actions import (
    assign_reviews,
    draft_letters,
    lapse_offers,
    let_letters_go,
    remind_of_reports,
    remind_offers,
    remind_reviewers,
    tell_some,
    turn_calls,
)
from projects.actions.assigning import ASSIGN, TooFewReviewers, tell_too_few
from projects.actions.choice_band import BAND, Band, freeze_band
from projects.actions.letters import DRAFT
from projects.actions.letters_leaving import SEND
from projects.actions.opening import AT_A_TIME, TELL
from projects.actions.proposing import PROPOSE, keep_proposal
from projects.models import Call, Choice, ReviewRound
from projects.queries import decided
from projects.queries.proposing import band_now, proposed_body

logger = logging.getLogger(__name__)
EVERY = timedelta(seconds=0.5)
AT_ONCE = 100


@shared_task(name="projects.turn_calls")
def turn_calls_task() -> None:
    """Open and close the calls whose time has come."""
    turn_calls(now=timezone.now())


@shared_task(name="projects.remind_of_reports")
def remind_of_reports_task() -> None:
    """Write to site teams whose report is due soon, or was."""
    remind_of_reports(now=timezone.now())


@shared_task(name=TELL)
def tell_opened(job_id: int) -> None:
    """Tell everybody who asked that a call has opened."""
    run_job(job_id, _tell)


def _tell(job: Job, progress: Progress) -> None:
    call = Call.objects.get(public_id=str(job.subject))
    rounds = 0
    while tell_some(now=timezone.now(), call=call, most=AT_A_TIME):
        rounds += 1
        progress.say(rounds, rounds + 1, "")


@shared_task(name="projects.remind_reviewers", ignore_result=True)
def remind_reviewers_task() -> None:
    """Write to reviewers whose scores are soon due, or late."""
    logger.info("reviews: %s reminders", remind_reviewers(now=timezone.now()))


@shared_task(name=ASSIGN)
def assign_reviews_task(job_id: int) -> None:
    """Give expressions their reviewers."""
    run_job(job_id, _assign)


def _assign(job: Job, progress: Progress) -> dict[str, Any] | None:
    found = ReviewRound.objects.select_related("run_by", "call").get(public_id=str(job.subject))
    progress.say(0, 1, "Assigning reviewers")
    try:
        with progress.finishing({"round": str(found.public_id)}):
            assign_reviews(by=job.requested_by, now=timezone.now(), review_round=found)
    except TooFewReviewers as refusal:
        tell_too_few(review_round=found, refusal=refusal)
        raise
    return None


def _saying(progress: Progress, what: str) -> Say:
    """Tell how far it is, twice a second at most; a job that was cancelled stops there."""
    last: datetime | None = None

    def say(done: int, total: int, note: str) -> None:
        nonlocal last
        now = timezone.now()
        if last is None or now - last >= EVERY:
            progress.say(done, total, f"{what}: {note}")
            last = now

    return say


@shared_task(name=PROPOSE)
def propose_choice(job_id: int) -> None:
    """Work out a balanced set for the panel."""
    run_job(job_id, _propose)


def _propose(job: Job, progress: Progress) -> None:
    choice = Choice.objects.select_related("round").get(public_id=job.params["choice"])
    progress.say(0, 1, "Reading the reviews")
    body = proposed_body(choice, _saying(progress, "Finding the best set"))
    with progress.finishing({"total": body["total"]}):
        keep_proposal(by=job.requested_by, now=timezone.now(), choice=choice, body=body)


@shared_task(name=BAND)
def plan_band(job_id: int) -> None:
    """Find who is in a band of equals, write them down, and plan the numbered panels."""
    run_job(job_id, _plan_band)


def _plan_band(job: Job, progress: Progress) -> None:
    choice = Choice.objects.select_related("round").get(public_id=job.params["choice"])
    progress.say(0, 1, "Finding who is in the band")
    selection = selection_of(choice.public_id)
    if selection is None or selection.status != SelectionStatus.FROZEN:  # else a worker died after writing it down
        points = job.params["points"]
        certain, pool = band_now(choice, Fraction(points))
        found = Band(Decimal(points), certain, pool)
        selection = freeze_band(by=job.requested_by, now=timezone.now(), choice=choice, found=found)
    lottery = plan_again(selection, progress=_saying(progress, "Planning the numbered panels"))
    with progress.finishing({"selection": str(selection.public_id), "digest": lottery.digest()}):
        keep_lottery(now=timezone.now(), selection=selection, lottery=lottery)


@shared_task(name="projects.follow_offers", ignore_result=True)
def follow_offers() -> None:
    """Offers past their day end, and who has not answered is reminded once."""
    now = timezone.now()
    logger.info("projects: %s offers ended, %s reminders", lapse_offers(now=now), remind_offers(now=now))


def _call(job: Job) -> Call:
    return Call.objects.get(public_id=str(job.subject))


@shared_task(name=DRAFT)
def draft_letters_task(job_id: int) -> None:
    """Draft a letter for each decision of a call."""
    run_job(job_id, _draft)


def _draft(job: Job, progress: Progress) -> dict[str, int]:
    found = decided(_call(job))
    until = date.fromisoformat(job.params["until"]) if job.params.get("until") else None
    drafted = 0
    for start in range(0, len(found), AT_ONCE):
        progress.say(start, len(found), "Drafting letters")
        some = found[start : start + AT_ONCE]
        drafted += len(draft_letters(by=job.requested_by, now=timezone.now(), expressions=some, until=until))
    return {"drafted": drafted}


@shared_task(name=SEND)
def send_letters_task(job_id: int) -> None:
    """All letters of a call leave, in one transaction."""
    run_job(job_id, _send)


def _send(job: Job, progress: Progress) -> None:
    call = _call(job)
    progress.say(0, 1, "Sending every letter")
    with progress.finishing({"call": call.slug}):
        let_letters_go(now=timezone.now(), call=call)
