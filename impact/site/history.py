"""Who changed what: audit events carry the id of the person signed in, never an address that could hold a secret."""

from collections.abc import Callable
from typing import Any

import pghistory
from django.http import HttpRequest, HttpResponse

_READING = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


class StaffHistoryMiddleware:
    """Annotate audit events written during a request with the person signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Open a history context around requests of signed-in people; the public leaves no trace of its own."""
        who = self.context_of(request)
        if who is None:
            return self.get_response(request)
        with pghistory.context(**who):
            return self.get_response(request)

    def context_of(self, request: HttpRequest) -> dict[str, Any] | None:
        """What to note; None for reading, and for requests without a session cookie (no query for the public)."""
        if request.method in _READING or not request.session.session_key:
            return None
        return {"user": request.user.pk} if request.user.is_authenticated else None
