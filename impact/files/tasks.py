"""Celery: the check of one file, and tidying."""

import io
import logging
import secrets
from typing import Any

from celery import shared_task
from django.utils import timezone

from impact.files import shelf
from impact.files.actions import settle_check, sweep_files
from impact.files.examining import examine
from impact.files.models import StoredFile
from impact.files.scanners import ScannerAway
from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job

logger = logging.getLogger(__name__)


@shared_task(name="files.scan")
def scan_file(job_id: int) -> None:
    """Check one file."""
    run_job(job_id, _scan)


@shared_task(name="files.tidy")
def tidy() -> None:
    """Let go of files and bytes past their time; ask again for checks that got lost."""
    swept = sweep_files(now=timezone.now())
    logger.info("files tidied: %s", swept)


def _scan(job: Job, progress: Progress) -> dict[str, Any] | None:
    """The look takes its time and holds no transaction; its one effect is written together with the job's end."""
    stored = StoredFile.objects.waiting().filter(public_id=str(job.subject)).first()
    if stored is None:
        return {"state": "not waiting"}
    try:
        outcome = examine(stored)
    except ScannerAway as away:
        logger.warning("the virus scanner does not answer (%s): a file stays set aside", away)
        return {"state": "waiting", "scanner": "away"}
    stored_as = ""
    if outcome.redrawn is not None:
        stored_as = shelf.put(io.BytesIO(outcome.redrawn), random=secrets.token_bytes(16))
    with progress.finishing({"state": "refused" if outcome.reason else "clean", "reason": outcome.reason}):
        settle_check(now=timezone.now(), stored=stored, outcome=outcome, stored_as=stored_as)
    return None
