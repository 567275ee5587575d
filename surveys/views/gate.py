"""What every step of the journey checks first, and the kind pages for when it cannot go on.

The steps are exempt from the middleware's CSRF page because a failure must not cost what was typed: `forged()` runs
Django's own check (token and origin, unchanged) inside the view, and the view shows the page again with everything in
it and a fresh token. The body is measured before it is read.
"""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from impact.ui import errors
from impact.ui.headers import private
from surveys.models import Survey
from surveys.queries import Sitting, public_survey, sitting
from surveys.views import bookmark as bookmarks
from surveys.views.bookmark import Bookmark

SEND_AGAIN = _(
    "This page was open for a long time, or your browser did not send everything back. "
    "What you typed is still here. Please send it again."
)
NO_ANSWERS_HERE = _(
    "We could not find your earlier answers on this phone or computer. What you typed is still here. "
    "Type in your code to go on, or start again."
)
_TOO_BIG = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
_UNREADABLE = (MultiPartParserError, UnreadablePostError, BadRequest)
Step = Callable[..., HttpResponseBase]


class _Check(CsrfViewMiddleware):
    """Django's check, saying what it found instead of answering with a page."""

    def _reject(self, request: HttpRequest, reason: str) -> str:
        return reason


def _no_answer(_request: HttpRequest) -> HttpResponse:
    raise NotImplementedError  # pragma: no cover (the check is never used as middleware)


_CHECK = _Check(_no_answer)


def forged(request: HttpRequest) -> bool:
    """Whether Django's CSRF check refuses this POST."""
    return _CHECK.process_view(request, _no_answer, (), {}) is not None


def step(*methods: str) -> Callable[[Step], Step]:
    """A page of the journey: private, answering only to these methods, with a body that can be read."""

    def decorated(view: Step) -> Step:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method not in methods and not (request.method == "HEAD" and "GET" in methods):
                return HttpResponseNotAllowed(methods)
            if request.method == "POST":
                unreadable = _unreadable(request)
                if unreadable is not None:
                    return unreadable
            return view(request, *args, **kwargs)

        return csrf_exempt(private(checked))

    return decorated


def _unreadable(request: HttpRequest) -> HttpResponse | None:
    """Too big or damaged: a plain page, and nothing saved earlier is touched."""
    try:
        length = int(request.headers.get("content-length") or 0)
    except ValueError:
        return errors.bad_request(request)
    if length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return errors.too_big(request)
    try:
        request.POST  # noqa: B018  (reads the body)
    except _TOO_BIG:
        return errors.too_big(request)
    except _UNREADABLE:
        return errors.bad_request(request)
    return None


def language() -> str:
    """The language and format of the address: en, cy, en-simple, cy-simple."""
    return translation.get_language() or "en"


def survey_or_404(slug: str) -> Survey:
    """A survey the public may know of."""
    found = public_survey(slug)
    if found is None:
        raise Http404
    return found


def sitting_or_page(request: HttpRequest, slug: str, now: datetime) -> tuple[Sitting, Bookmark] | HttpResponseBase:
    """What this device is in the middle of; or the page that says why it cannot go on. One query."""
    mark = bookmarks.from_cookie(request, slug)
    if mark is None:
        return not_on_this_device(slug)
    if mark.sent:
        return redirect("surveys:sent", slug=slug)
    found = sitting(slug, mark.response)
    if found is None or not (found.is_draft or found.is_sent):
        return gone(slug)
    if found.is_sent:
        return already_sent(mark, slug)
    if not found.may_save(now):
        return closed(request, found)
    return found, mark


def not_on_this_device(slug: str) -> HttpResponse:
    """No cookie here: enter a code, or start."""
    response = redirect("surveys:return", slug=slug)
    response["Location"] += "?from=page"
    return response


def gone(slug: str) -> HttpResponse:
    """The draft was deleted meanwhile."""
    response = not_on_this_device(slug)
    bookmarks.forget(response, slug)
    return response


def already_sent(mark: Bookmark, slug: str) -> HttpResponse:
    response = redirect("surveys:sent", slug=slug)
    bookmarks.keep(response, mark.after_sending(), slug)
    return response


def closed(request: HttpRequest, found: Sitting, *, typed: list[str] | None = None, status: int = 200) -> HttpResponse:
    """Closed more than a day ago. What was typed is shown once more, so that nobody loses their words."""
    context = {"survey": found.survey, "title": found.survey_title, "closes_at": found.closes_at, "typed": typed}
    return render(request, "surveys/closed.html", context, status=status)
