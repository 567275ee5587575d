"""Take a file in: look at it, lay its bytes down, then write the row. A fault in between leaves bytes for the sweep."""

import logging
from datetime import datetime
from typing import BinaryIO, cast

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files import shelf
from impact.files.enums import Reason
from impact.files.models import StoredFile
from impact.files.pure.kinds import KINDS
from impact.files.pure.names import clean_name, ending_of
from impact.files.pure.sniffing import look
from impact.files.pure.unfit import Unfit
from impact.jobs.actions import request_job
from impact.ui.refusals import Refused

logger = logging.getLogger(__name__)
SCAN = "files.scan"


class NotTaken(Refused):
    """The file is not fit; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason.label)


class NoRoom(Refused):
    """The disk is full or away."""

    message = _("We can't keep files at the moment. That is our fault. Please try again later, or talk to us.")


@transaction.atomic
def receive_file(
    *,
    by: User | None,
    now: datetime,
    upload: "File[bytes]",
    origin: str,
    random: bytes,
    expires_at: datetime | None = None,
) -> StoredFile:
    """Set a file aside and ask for its check. `origin` names what it came with, never a person.

    Call it before you lock anything: writing 50 MB takes its time. Raises NotTaken, NoRoom.
    """
    del by
    stream = cast("BinaryIO", upload.file)
    name = clean_name(upload.name or "")
    try:
        kind = look(stream, size=upload.size, name=name)
    except Unfit as unfit:
        raise NotTaken(Reason(unfit.why.value)) from unfit
    if not ending_of(name):
        name += KINDS[kind].endings[0]
    sha256, size = shelf.sum_of(stream)
    try:
        stored_as = shelf.put(stream, random=random)
    except OSError as fault:
        logger.exception("a file could not be laid down")
        raise NoRoom from fault
    stored = StoredFile.objects.create(
        original_name=name,
        kind=kind.value,
        size=size,
        sha256=sha256,
        stored_as=stored_as,
        origin=origin,
        uploaded_at=now,
        expires_at=expires_at,
    )
    request_job(kind=SCAN, by=None, now=now, subject=stored.public_id)
    return stored
