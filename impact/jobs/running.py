"""What a Celery task does with its job: claim, work with progress, finish or say why not."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DatabaseError, transaction
from django.utils import timezone

from impact.jobs.actions.lease import LeaseLost, claim, fail, finish, report_progress
from impact.jobs.models import Job
from impact.jobs.refusals import Refused

logger = logging.getLogger(__name__)
Work = Callable[[Job, "Progress"], dict[str, Any] | None]


class Progress:
    """Given to the work: says how far it is and ends it together with its one effect."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.finished = False

    def say(self, done: int, total: int, note: str) -> None:
        """Write the progress and keep the lease. Raises LeaseLost when cancelled or taken over."""
        report_progress(now=timezone.now(), job=self.job, done=done, total=total, note=note)

    @contextmanager
    def finishing(self, result: dict[str, Any] | None = None) -> Iterator[None]:
        """A transaction for the one effect of the job, which happens exactly once or not at all.

        The job is marked done first, which locks its row and checks the lease; the effect follows in the
        same transaction. Raises LeaseLost.
        """
        with transaction.atomic():
            finish(now=timezone.now(), job=self.job, result=result)
            yield
        self.finished = True


def run_job(job_id: int, work: Work) -> None:
    """Claim the job and do the work; a refusal or a fault fails the job with its reason in words.

    A worker that is killed leaves the lease behind; the sweep gives the job to another one when it runs out.
    """
    job = claim(now=timezone.now(), job_id=job_id)
    if job is None:
        logger.info("job %s has nothing to do", job_id)
        return
    progress = Progress(job)
    try:
        result = work(job, progress)
        if not progress.finished:
            with progress.finishing(result):
                pass
    except LeaseLost:
        logger.info("job %s was taken over or cancelled", job_id)
    except Refused as refusal:
        fail(now=timezone.now(), job=job, error=str(refusal.message))
    except (ArithmeticError, DatabaseError, LookupError, OSError, TypeError, ValueError) as fault:
        # The queue must not stop for one bad job: the reason is kept for staff, the traceback goes to the log.
        logger.exception("job %s (%s) failed", job_id, job.kind)
        fail(now=timezone.now(), job=job, error=f"{type(fault).__name__}: {fault}"[:2000])
