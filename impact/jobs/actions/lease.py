"""A worker's hold on a job: claim it, keep it, end it. Whoever lost the lease can change nothing any more."""

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F

from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.jobs.models.job import MAX_ATTEMPTS


class LeaseLost(Exception):
    """Another worker has this job now, or it was cancelled: stop, change nothing."""


def _lease_end(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.JOBS_LEASE_SECONDS)


@transaction.atomic
def claim(*, now: datetime, job_id: int) -> Job | None:
    """Take a waiting (or abandoned) job for this worker; None when there is nothing to do.

    A job whose third worker died as well is failed here, so that it cannot kill workers for ever.
    """
    job = Job.objects.select_for_update(skip_locked=True).claimable(now).filter(pk=job_id).first()
    if job is None:
        return None
    if job.attempts >= MAX_ATTEMPTS:
        job.state, job.finished_at = JobState.FAILED, now
        job.error = "The worker stopped three times while doing this. Look at the worker's log, then try again."
        job.lease = job.lease_until = None
        job.save(update_fields=["state", "finished_at", "error", "lease", "lease_until"])
        return None
    job.state, job.attempts = JobState.RUNNING, job.attempts + 1
    job.lease, job.lease_until = uuid.uuid4(), _lease_end(now)
    job.started_at = job.started_at or now
    job.save(update_fields=["state", "attempts", "lease", "lease_until", "started_at"])
    return job


def report_progress(*, now: datetime, job: Job, done: int, total: int, note: str) -> None:
    """Say how far the work is and keep the lease. Raises LeaseLost."""
    changed = Job.objects.filter(pk=job.pk, lease=job.lease, state=JobState.RUNNING).update(
        progress_done=min(done, total), progress_total=total, progress_note=note[:200], lease_until=_lease_end(now)
    )
    if not changed:
        raise LeaseLost


def finish(*, now: datetime, job: Job, result: dict[str, Any] | None) -> None:
    """Mark the job done; call it in the transaction of its one effect. Raises LeaseLost."""
    changed = Job.objects.filter(pk=job.pk, lease=job.lease, state=JobState.RUNNING).update(
        state=JobState.DONE,
        finished_at=now,
        result=result,
        progress_done=F("progress_total"),
        lease=None,
        lease_until=None,
    )
    if not changed:
        raise LeaseLost


def fail(*, now: datetime, job: Job, error: str) -> None:
    """Mark the job failed with the reason in words; does nothing when the lease is gone."""
    Job.objects.filter(pk=job.pk, lease=job.lease, state=JobState.RUNNING).update(
        state=JobState.FAILED, finished_at=now, error=error, lease=None, lease_until=None
    )
