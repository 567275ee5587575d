"""Ask for background work, try it again, or call it off."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.jobs.nudging import nudge
from impact.jobs.refusals import Refused


class JobNotOpen(Refused):
    """The job is not in a state in which this can be done."""

    message = _("This job has moved on meanwhile. Reload the page to see where it stands.")


@transaction.atomic
def request_job(
    *,
    kind: str,
    by: User | None,
    now: datetime,
    subject: UUID | None = None,
    params: dict[str, Any] | None = None,
    queue: str = "default",
) -> Job:
    """Write the job's row in the caller's transaction and wake a worker once that commits.

    `kind` is the name of the Celery task. `params` must hold no personal data (rows outlive their purpose for 90 days).
    """
    job = Job(kind=kind, queue=queue, subject=subject, params=params or {}, requested_by=by, requested_at=now)
    job.nudged_at = now
    job.save()
    nudge(job)
    return job


@transaction.atomic
def retry_job(*, by: User, now: datetime, job: Job) -> Job:
    """Start a failed or cancelled job afresh. Raises JobNotOpen."""
    changed = Job.objects.filter(pk=job.pk, state__in=[JobState.FAILED, JobState.CANCELLED]).update(
        state=JobState.QUEUED,
        attempts=0,
        error="",
        finished_at=None,
        lease=None,
        lease_until=None,
        progress_done=0,
        progress_total=0,
        progress_note="",
        nudged_at=now,
    )
    if not changed:
        raise JobNotOpen
    job.refresh_from_db()
    nudge(job)
    return job


@transaction.atomic
def cancel_job(*, by: User, now: datetime, job: Job) -> Job:
    """Call a waiting or running job off; its worker notices at its next step. Raises JobNotOpen."""
    changed = Job.objects.filter(pk=job.pk, state__in=[JobState.QUEUED, JobState.RUNNING]).update(
        state=JobState.CANCELLED, finished_at=now, lease=None, lease_until=None
    )
    if not changed:
        raise JobNotOpen
    job.refresh_from_db()
    return job
