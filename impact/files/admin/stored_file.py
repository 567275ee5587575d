"""Every file and where it stands. Names stay with what a file belongs to, where the nation decides who sees them."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils import timezone

from impact.accounts.models import User
from impact.files.actions import check_again, refuse_file
from impact.files.enums import FileState
from impact.files.models import StoredFile
from impact.ui.staff import Button, ReadOnlyStaffAdmin


def _check_again(request: HttpRequest, stored: StoredFile, data: dict[str, Any]) -> str:
    check_again(by=cast("User", request.user), now=timezone.now(), stored=stored)
    return "The file is set aside and will be checked again in a moment."


def _refuse(request: HttpRequest, stored: StoredFile, data: dict[str, Any]) -> str:
    refuse_file(by=cast("User", request.user), now=timezone.now(), stored=stored)
    return "Refused. Nobody can open this file any more."


@admin.register(StoredFile)
class StoredFileAdmin(ReadOnlyStaffAdmin):
    """The list of files."""

    list_display = ("origin", "kind", "size_in_words", "state", "reason", "uploaded_at", "checked_at")
    list_filter = ("state", "kind", "reason", "uploaded_at")
    search_fields = ("origin", "sha256", "public_id")
    ordering = ("-uploaded_at", "-pk")
    fields = (
        "origin", "kind", "size_in_words", "state", "reason", "sha256", "kept_sha256", "scanned_with", "uploaded_at",
        "checked_at", "refused_by", "expires_at", "emptied_at",
    )  # fmt: skip
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="check-again",
            title="Check again",
            permission="files.check_storedfile",
            available=lambda stored: stored.emptied_at is None,
            confirm="Nobody can open the file until the check is over. It takes a few seconds.",
            run=_check_again,
        ),
        Button(
            verb="refuse",
            title="Refuse",
            permission="files.refuse_storedfile",
            available=lambda stored: stored.state != FileState.REFUSED,
            confirm="Nobody can open it any more. Its bytes are deleted after 30 days; until then it can be checked again.",
            run=_refuse,
            danger=True,
        ),
    )

    @admin.display(description="size")
    def size_in_words(self, stored: StoredFile) -> str:
        """For people."""
        return str(filesizeformat(stored.size))
