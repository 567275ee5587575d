"""Wake up what is stuck, and let go of what is old."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.jobs.nudging import nudge

NUDGE_AGAIN_AFTER = timedelta(seconds=30)
KEPT = timedelta(days=90)
BATCH = 500


@transaction.atomic
def sweep(*, now: datetime) -> int:
    """Nudge waiting jobs whose nudge got lost and running ones whose worker died. Returns how many."""
    due = Q(nudged_at__isnull=True) | Q(nudged_at__lt=now - NUDGE_AGAIN_AFTER) | Q(state=JobState.RUNNING)
    jobs = list(Job.objects.select_for_update(skip_locked=True).claimable(now).filter(due).order_by("pk")[:BATCH])
    Job.objects.filter(pk__in=[job.pk for job in jobs]).update(nudged_at=now)
    for job in jobs:
        nudge(job)
    return len(jobs)


def delete_old_jobs(*, now: datetime) -> int:
    """Delete jobs that ended 90 days ago or more. Returns how many."""
    ended = [JobState.DONE, JobState.CANCELLED, JobState.FAILED]
    return Job.objects.filter(state__in=ended, finished_at__lt=now - KEPT).delete()[0]
