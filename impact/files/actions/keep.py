"""How long a file stays. The row goes first, its bytes once that has committed, and what is missed the sweep takes."""

from datetime import datetime
from functools import partial

from django.db import transaction

from impact.accounts.models import User
from impact.files import shelf
from impact.files.models import StoredFile


@transaction.atomic
def forget_file(*, by: User | None, now: datetime, stored: StoredFile) -> None:
    """Delete a file and its bytes; what hangs on it must be gone or go with it."""
    del by, now
    transaction.on_commit(partial(shelf.remove, stored.stored_as), robust=True)
    StoredFile.objects.filter(pk=stored.pk).delete()


@transaction.atomic
def keep_file_until(*, by: User | None, now: datetime, stored: StoredFile, until: datetime | None) -> StoredFile:
    """Say when it is deleted; None: with what it belongs to."""
    del by, now
    stored = StoredFile.objects.select_for_update().get(pk=stored.pk)
    stored.expires_at = until
    stored.save(update_fields=["expires_at"])
    return stored
