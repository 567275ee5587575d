"""How bytes come in: only where a view takes files, never more than it takes, and what is too much is not even kept.

It stands in front of every form of the portal (FILE_UPLOAD_HANDLERS), because reading a form for its CSRF token
already reads its files.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from impact.files import shelf
from impact.files.pure.kinds import MOST_BYTES

View = TypeVar("View", bound=Callable[..., Any])
ROUND_IT = 1_000_000  # the other fields of the form and the lines between them
READ_OUT_UP_TO = 4 * MOST_BYTES  # so that a browser gets our page instead of a broken connection
TROUBLE = {
    "too_big": _("This file is too large. Send a smaller one, or talk to us about another way."),
    "cut_off": _("Only a part of the file arrived. Check your connection, then choose it again."),
    "no_room": _("We can't keep files at the moment. That is our fault. Please try again later, or talk to us."),
}


def takes_files(view: View) -> View:
    """Mark a view whose form takes a file; to every other form files are thrown away unread."""
    view.takes_files = True  # type: ignore[attr-defined]
    return view


def trouble_with(request: HttpRequest) -> Any:
    """In words, why the file of this request did not come in whole; empty when it did."""
    return getattr(request, "upload_trouble", "")


class MeteredUpload(FileUploadHandler):
    """One file of at most MOST_BYTES, on disk (never in memory, never in /tmp) where nobody else can read it."""

    request: HttpRequest

    def handle_raw_input(
        self,
        input_data: Any,
        meta: dict[str, str],
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        """A form that says it is enormous is refused before a byte of it is read."""
        if content_length > READ_OUT_UP_TO:
            raise RequestDataTooBig
        match = getattr(self.request, "resolver_match", None)
        self._taken, self._begun = 0, False
        self._open = bool(getattr(match and match.func, "takes_files", False))
        if self._open and content_length > MOST_BYTES + ROUND_IT:
            self._say("too_big")
            self._open = False

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Raises SkipFile where no file, or no second one, is taken: the bytes are read past, not kept."""
        if not self._open:
            raise SkipFile
        self._open = False
        super().new_file(*args, **kwargs)
        try:
            self.file = shelf.incoming()
        except OSError as fault:
            self._say("no_room")
            raise SkipFile from fault
        self._begun = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Raises SkipFile as soon as it is too much, or the disk is full."""
        self._taken += len(raw_data)
        if self._taken > MOST_BYTES:
            self._say("too_big")
            raise SkipFile
        try:
            self.file.write(raw_data)
        except OSError as fault:
            self._say("no_room")
            raise SkipFile from fault

    def file_complete(self, file_size: int) -> "UploadedFile[Any] | None":
        """The line after the file came, so it is whole."""
        self._begun = False
        self.file.seek(0)
        return UploadedFile(self.file, self.file_name, self.content_type, file_size, self.charset)

    def upload_complete(self) -> None:
        """A form that ends in the middle of a file: the connection broke."""
        if self._begun:
            self.file.close()
            self._say("cut_off")

    def _say(self, trouble: str) -> None:
        self._begun = False
        self.request.upload_trouble = TROUBLE[trouble]  # type: ignore[attr-defined]
