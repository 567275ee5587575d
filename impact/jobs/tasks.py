"""The tasks without a row of their own: sweep, mail, tidying."""

import logging

from celery import shared_task
from django.utils import timezone

from impact.jobs.actions import delete_old_jobs
from impact.jobs.actions import sweep as sweep_jobs
from impact.jobs.mail import delete_old_mail, send_waiting_mail

logger = logging.getLogger(__name__)


@shared_task(name="jobs.sweep", ignore_result=True)
def sweep() -> None:
    """Wake up jobs that are stuck."""
    if woken := sweep_jobs(now=timezone.now()):
        logger.info("woke up %s stuck jobs", woken)


@shared_task(name="jobs.send_mail", ignore_result=True)
def send_mail() -> None:
    """Send the mail that waits in the outbox."""
    send_waiting_mail()


@shared_task(name="jobs.tidy", ignore_result=True)
def tidy() -> None:
    """Let go of jobs and mail that are past their time."""
    now = timezone.now()
    delete_old_jobs(now=now)
    delete_old_mail(now=now)
