"""What the check found, and what staff decide: a file is clean or refused, or waits once more."""

import io
from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files import shelf
from impact.files.actions.receive import SCAN
from impact.files.enums import FileState, Reason
from impact.files.examining import Outcome, examine
from impact.files.models import StoredFile
from impact.files.pure.stages import after
from impact.jobs.actions import request_job
from impact.ui.refusals import Refused


class CannotNow(Refused):
    """The table of states does not allow it, or the bytes are gone."""

    message = _("This cannot be done now, because of where the file stands.")


@transaction.atomic
def settle_check(*, now: datetime, stored: StoredFile, outcome: Outcome, stored_as: str = "") -> StoredFile | None:
    """Write down what a check found; `stored_as` is where a redrawn picture lies.

    A file that staff refused meanwhile, or that was removed, stays so; then None.
    """
    locked = StoredFile.objects.select_for_update().filter(pk=stored.pk, state=FileState.WAITING).first()
    if locked is None:
        return None
    locked.checked_at, locked.scanned_with, locked.reason = now, outcome.scanned_with, outcome.reason
    locked.state = FileState.REFUSED if outcome.reason else FileState.CLEAN
    if not outcome.reason:
        locked.kept_sha256, locked.kept_size = outcome.kept_sha256, outcome.kept_size
    if stored_as and not outcome.reason:
        transaction.on_commit(partial(shelf.remove, locked.stored_as), robust=True)
        locked.stored_as = stored_as
    locked.save(
        update_fields=["checked_at", "scanned_with", "reason", "state", "kept_sha256", "kept_size", "stored_as"]
    )
    return locked


@transaction.atomic
def check_at_once(*, now: datetime, stored: StoredFile, random: bytes) -> StoredFile | None:
    """The whole check here and now, for the few small files of the demo; all others are checked by a job."""
    outcome = examine(stored)
    stored_as = shelf.put(io.BytesIO(outcome.redrawn), random=random) if outcome.redrawn is not None else ""
    return settle_check(now=now, stored=stored, outcome=outcome, stored_as=stored_as)


@transaction.atomic
def check_again(*, by: User, now: datetime, stored: StoredFile) -> StoredFile:
    """Set it aside once more and have it checked afresh. Raises CannotNow."""
    del by
    stored = StoredFile.objects.select_for_update().get(pk=stored.pk)
    if stored.emptied_at or (stored.state != FileState.WAITING and not after(stored.state, "check_again")):
        raise CannotNow
    stored.state, stored.reason, stored.refused_by = FileState.WAITING, "", None
    stored.save(update_fields=["state", "reason", "refused_by"])
    request_job(kind=SCAN, by=None, now=now, subject=stored.public_id)
    return stored


@transaction.atomic
def refuse_file(*, by: User, now: datetime, stored: StoredFile) -> StoredFile:
    """A person looked and says no: nobody can open it any more. Raises CannotNow."""
    stored = StoredFile.objects.select_for_update().get(pk=stored.pk)
    following = after(stored.state, "refuse")
    if following is None:
        raise CannotNow
    stored.state, stored.reason = FileState(following), Reason.STAFF
    stored.refused_by, stored.checked_at = by, now
    stored.save(update_fields=["state", "reason", "refused_by", "checked_at"])
    return stored
