"""The only place that sends bytes: as something to save, never as a page, and never before they are clean."""

from django.http import FileResponse
from django.utils.translation import gettext_lazy as _

from impact.files import shelf
from impact.files.models import StoredFile
from impact.ui.headers import NO_STORE
from impact.ui.refusals import Refused


class NotReady(Refused):
    """It is being checked, or was refused."""

    message = _("This file can't be opened: it is still being checked, or we could not take it.")


class BytesGone(Refused):
    """The row is there and its bytes are not."""

    message = _("We can't find this file at the moment. That is our fault. Please talk to us.")


def file_response(stored: StoredFile) -> FileResponse:
    """The file as a download under its own name. Whether somebody may have it, the caller has asked before.

    Raises NotReady, BytesGone.
    """
    if not stored.is_clean:
        raise NotReady
    try:
        stream = shelf.take(stored.stored_as)
    except FileNotFoundError as fault:
        raise BytesGone from fault
    response = FileResponse(stream, as_attachment=True, filename=stored.original_name, content_type=stored.content_type)
    response.headers["Cache-Control"] = NO_STORE
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response
