"""Work the clock starts, and the long work of letters."""

import logging
from datetime import date

from celery import shared_task
from django.utils import timezone

from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job
from projects.actions import draft_letters, lapse_offers, let_letters_go, remind_offers, turn_calls
from projects.actions.letters import DRAFT
from projects.actions.letters_leaving import SEND
from projects.models import Call
from projects.queries import decided

logger = logging.getLogger(__name__)
AT_ONCE = 100


@shared_task(name="projects.turn_calls")
def turn_calls_task() -> None:
    """Open and close the calls whose time has come."""
    turn_calls(now=timezone.now())


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
