"""Wake a worker up. Losing a nudge loses nothing: the sweep nudges again what is still waiting."""

import logging
from functools import partial

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

from impact.jobs.models import Job

logger = logging.getLogger(__name__)
BROKER_FAULTS = (OperationalError, OSError)


def publish(task: str, *, args: tuple[int, ...] = (), queue: str) -> bool:
    """Put one message on the broker without retrying; a broker that is away is logged, never raised."""
    try:
        current_app.send_task(task, args=args, queue=queue, retry=False, ignore_result=True)
    except BROKER_FAULTS as fault:
        logger.warning("broker is away, %s will be picked up by the sweep: %s", task, type(fault).__name__)
        return False
    return True


def nudge(job: Job) -> None:
    """Wake a worker for this job once the present transaction has committed."""
    transaction.on_commit(partial(publish, job.kind, args=(job.pk,), queue=job.queue), robust=True)


def nudge_task(task: str, *, queue: str) -> None:
    """Wake a worker for a task without a row (mail, sweep) once the present transaction has committed."""
    transaction.on_commit(partial(publish, task, queue=queue), robust=True)
