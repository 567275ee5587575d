"""Tidy up: rows past their time, bytes nobody needs, checks that got lost. Each step may be killed and runs again."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import InternalError, transaction
from django.db.models import Exists, OuterRef, ProtectedError, Q

from impact.files import shelf
from impact.files.actions.receive import SCAN
from impact.files.enums import FileState, Reason
from impact.files.models import StoredFile
from impact.jobs.actions import request_job
from impact.jobs.enums import JobState
from impact.jobs.models import Job

logger = logging.getLogger(__name__)
REFUSED_KEPT = timedelta(days=30)
UNREFERENCED_AFTER = timedelta(days=1)
ORPHAN_AFTER = timedelta(hours=1)  # bytes lie down before their row commits: leave it that time
ASK_AGAIN_AFTER = timedelta(minutes=10)
BATCH = 500


@dataclass(frozen=True, slots=True)
class Swept:
    """How much was tidied."""

    rows: int
    emptied: int
    bytes_removed: int
    asked_again: int


def sweep_files(*, now: datetime) -> Swept:
    """Rows first, each batch in its own transaction; then every byte on the shelf that no row claims."""
    return Swept(
        rows=_delete_rows(now),
        emptied=_empty_refused(now),
        bytes_removed=_remove_orphans(now),
        asked_again=_ask_again(now),
    )


def _delete_rows(now: datetime) -> int:
    expired = StoredFile.objects.expired(now).order_by("pk")[:BATCH]
    lost = StoredFile.objects.unreferenced().filter(uploaded_at__lt=now - UNREFERENCED_AFTER).order_by("pk")[:BATCH]
    return sum(_delete_row(key, now) for key in sorted({file.pk for file in expired} | {file.pk for file in lost}))


def _delete_row(key: int, now: datetime) -> int:
    """One row with what hangs on it. Where that is frozen the row stays and says so, and only its bytes go."""
    try:
        with transaction.atomic():
            StoredFile.objects.filter(pk=key).delete()
    except (InternalError, ProtectedError):
        logger.info("file %s is past its time; what it hangs on is frozen, so its bytes go and its row stays", key)
        gone = {"emptied_at": now, "expires_at": None, "state": FileState.REFUSED, "reason": Reason.GONE}
        StoredFile.objects.filter(pk=key).update(**gone, checked_at=now)
        return 0
    return 1


@transaction.atomic
def _empty_refused(now: datetime) -> int:
    old = StoredFile.objects.with_bytes().filter(state=FileState.REFUSED, checked_at__lt=now - REFUSED_KEPT)
    return old.update(emptied_at=now)


def _remove_orphans(now: datetime) -> int:
    removed = 0
    batch: list[str] = []
    for name, since in shelf.names():
        if since < now - ORPHAN_AFTER:
            batch.append(name)
        if len(batch) == BATCH:
            removed += _remove_unclaimed(batch)
            batch = []
    return removed + _remove_unclaimed(batch)


def _remove_unclaimed(names: list[str]) -> int:
    claimed = set(StoredFile.objects.with_bytes().filter(stored_as__in=names).values_list("stored_as", flat=True))
    unclaimed = [name for name in names if name not in claimed]
    for name in unclaimed:
        shelf.remove(name)
    return len(unclaimed)


@transaction.atomic
def _ask_again(now: datetime) -> int:
    """Files whose check was lost, or found ClamAV away: once more, unless a check is on its way."""
    jobs = Job.objects.filter(kind=SCAN, subject=OuterRef("public_id"))
    busy = jobs.filter(Q(state__in=[JobState.QUEUED, JobState.RUNNING]) | Q(requested_at__gt=now - ASK_AGAIN_AFTER))
    waiting = StoredFile.objects.waiting().filter(~Exists(busy)).order_by("pk")[:BATCH]
    for stored in waiting:
        request_job(kind=SCAN, by=None, now=now, subject=stored.public_id)
    return len(waiting)
