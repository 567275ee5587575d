"""Error pages in plain words, and a CSRF page that keeps what somebody typed."""

from urllib.parse import urlsplit

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import TemplateDoesNotExist, loader
from django.views.decorators.csrf import requires_csrf_token

TOO_BIG = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
NEVER_SHOWN_AGAIN = {"password", "password1", "password2", "oldpassword", "code", "secret", "token", "otp", "key"}
LAST_RESORT = (
    "<!doctype html><html lang=en><title>Something went wrong</title><h1>Sorry, something went wrong</h1>"
    "<p>This is our fault, not yours. Please try again in a few minutes.</p>"
    "<p lang=cy>Mae'n ddrwg gennym, aeth rhywbeth o'i le. Rhowch gynnig arall arni mewn ychydig funudau.</p>"
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, TOO_BIG):
        return too_big(request)
    return render(request, "400.html", status=400)


def too_big(request: HttpRequest) -> HttpResponse:
    return render(request, "413.html", status=413)


def too_many_requests(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "429.html", status=429)


@requires_csrf_token
def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


@requires_csrf_token
def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


@requires_csrf_token
def server_error(request: HttpRequest) -> HttpResponse:
    """No context processors, no database, no manifest: this page must always come."""
    try:
        page = loader.get_template("500.html").render()
    except (TemplateDoesNotExist, ValueError, OSError):
        page = LAST_RESORT
    return HttpResponse(page, status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page stood open too long, or cookies are off. Show what was typed and offer to send it again."""
    typed = [
        (name, value)
        for name, values in request.POST.lists()
        if not _is_secret(name)
        for value in values
    ]  # fmt: skip
    context = {"typed": typed, "can_send_again": bool(typed) and _came_from_here(request)}
    return render(request, "403_csrf.html", context, status=403)


def _is_secret(name: str) -> bool:
    words = set(name.lower().replace("-", "_").split("_"))
    return name == "csrfmiddlewaretoken" or bool(words & NEVER_SHOWN_AGAIN)


def _came_from_here(request: HttpRequest) -> bool:
    """Only a form of our own may be sent again: else another site could fill it in for somebody."""
    source = request.headers.get("Origin") or request.headers.get("Referer") or ""
    site = urlsplit(source)
    return site.netloc == request.get_host() and site.scheme == request.scheme
