"""Celery: what moves on by itself, and the work of drafting a digest."""

import logging

from celery import shared_task
from django.utils import timezone

from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job
from networks.actions.coming_in import forget_old_codes
from networks.actions.digests import DRAFT, draft_digest
from networks.actions.following_up import ask_follow_ups
from networks.actions.joining import lapse_invitations
from networks.actions.reminding import ask_for_feedback, remind_due
from networks.actions.sending import remind_of_records
from networks.models import Digest

logger = logging.getLogger(__name__)


@shared_task(name="networks.move_on", ignore_result=True)
def move_on() -> None:
    """Reminders, invitations past their day, records that are waited for, follow-ups that are due."""
    now = timezone.now()
    done = {
        "invitations lapsed": lapse_invitations(now=now),
        "reminders": remind_due(now),
        "asked how it was": ask_for_feedback(now),
        "reminded of records": remind_of_records(now=now),
        "follow-ups asked": ask_follow_ups(now=now),
        "codes forgotten": forget_old_codes(now=now),
    }
    logger.info("networks: %s", ", ".join(f"{number} {what}" for what, number in done.items()))


@shared_task(name=DRAFT)
def draft(job_id: int) -> None:
    """Draft a digest from what may be shared."""
    run_job(job_id, _draft)


def _draft(job: Job, progress: Progress) -> None:
    digest = Digest.objects.get(public_id=str(job.subject))
    progress.say(0, 1, "Gathering what may be shared")
    with progress.finishing({"digest": str(digest.public_id)}):
        draft_digest(now=timezone.now(), digest=digest)
