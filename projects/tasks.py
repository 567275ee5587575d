"""Work the clock starts, and long work."""
"""Work the clock starts, and work that takes long."""

import logging
from typing import Any

from celery import shared_task
from django.utils import timezone

from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job
from projects.actions import remind_of_reports, tell_some, turn_calls
from projects.actions.opening import AT_A_TIME, TELL
from projects.models import Call
from projects.actions import assign_reviews, remind_reviewers, turn_calls
from projects.actions.assigning import ASSIGN, TooFewReviewers, tell_too_few
from projects.models import ReviewRound

logger = logging.getLogger(__name__)


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
