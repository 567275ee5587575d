"""Files of an expression of interest: added and removed while it is a draft, then frozen with it."""

from datetime import datetime, timedelta
from uuid import UUID

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files.actions import forget_file, keep_file_until, receive_file
from impact.ui.refusals import Refused
from projects.actions.write import NotADraft, locked_draft
from projects.enums import ExpressionStatus
from projects.models import MOST_FILES, CallQuestion, Expression, ExpressionFile
from projects.queries import file_of

DRAFTS_KEPT = timedelta(days=90)


class TooManyFiles(Refused):
    """All places are taken."""

    message = _("You have five files already, and that is the most we can take. Remove one first, then add this one.")


class FileHasGone(Refused):
    """It was removed meanwhile, or it belongs to somebody else."""

    message = _("This file is no longer here. Nothing else has changed.")


@transaction.atomic
def add_file(
    *,
    by: User | None,
    now: datetime,
    expression: Expression,
    upload: "File[bytes]",
    random: bytes,
    question: CallQuestion | None = None,
    note: str = "",
) -> ExpressionFile:
    """Set a file aside for checking and give it one of the places. The same file twice is the same as once.

    The bytes are written before anything is locked; refused afterwards, they belong to no row and are swept away.
    Raises NotADraft, TooManyFiles, and what `receive_file` raises.
    """
    if expression.status != ExpressionStatus.DRAFT:
        raise NotADraft
    if expression.files.count() >= MOST_FILES:
        raise TooManyFiles
    stored = receive_file(
        by=by,
        now=now,
        upload=upload,
        origin=f"expression {expression.reference}",
        random=random,
        expires_at=max(expression.call.closes_at, now) + DRAFTS_KEPT,
    )
    expression = locked_draft(expression)
    twin = expression.files.in_order().filter(stored_file__sha256=stored.sha256).first()
    if twin is not None:
        forget_file(by=by, now=now, stored=stored)
        return twin
    taken = set(expression.files.values_list("number", flat=True))
    number = next((place for place in range(1, MOST_FILES + 1) if place not in taken), None)
    if number is None:
        raise TooManyFiles
    return ExpressionFile.objects.create(
        expression=expression, stored_file=stored, question=question, note=note, number=number, added_at=now
    )


@transaction.atomic
def remove_file(*, by: User | None, now: datetime, expression: Expression, public_id: UUID) -> None:
    """Take a file out of a draft; its bytes are deleted. Raises NotADraft, FileHasGone."""
    expression = locked_draft(expression)
    file = file_of(expression, public_id)
    if file is None:
        raise FileHasGone
    file.delete()
    forget_file(by=by, now=now, stored=file.stored_file)


def keep_sent_files(*, now: datetime, expression: Expression) -> None:
    """What is sent stays with the expression; call it in the transaction that sends."""
    for file in expression.files.in_order():
        keep_file_until(by=None, now=now, stored=file.stored_file, until=None)
