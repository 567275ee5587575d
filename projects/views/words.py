"""When something can't be saved: a page, or an answer to the background save, with the words that were typed."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.translation import gettext as _

_TYPED = (
    "text",
    "organisation_name",
    "place",
    "money_holder",
    "contact_name",
    "name",
    "email",
    "part",
    "details",
)


def in_background(request: HttpRequest) -> bool:
    """Whether the script saves while somebody types."""
    return request.method == "POST" and request.headers.get("X-Autosave") == "1"


def saved(version: int, *, problem: str = "") -> JsonResponse:
    """It is saved; `problem` says what of it is not."""
    time = date_format(timezone.localtime(), "H:i")
    words = not_yet(problem) if problem else _("Saved %(time)s") % {"time": time}
    return JsonResponse({"state": "partly" if problem else "saved", "version": version, "words": words})


def not_saved(state: str, problem: str, *, status: int) -> JsonResponse:
    """It is not saved, and why."""
    return JsonResponse({"state": state, "words": not_yet(problem)}, status=status)


def not_yet(problem: str) -> str:
    """The problem as the writer hears it."""
    return _("Not saved yet: %(problem)s") % {"problem": problem}


def keep_words(request: HttpRequest, reason: str, *, status: int, back: str = "") -> HttpResponse:
    """Say why, and show what was typed so that it can be copied. Nothing else of the expression is on the page."""
    if in_background(request):
        return not_saved("stopped", f"{reason} {_('Copy your words before you leave this page.')}", status=status)
    typed = [value for name in _TYPED for value in request.POST.getlist(name) if value.strip()]
    context = {"reason": reason, "typed": typed, "back_url": back}
    return render(request, "projects/your_words.html", context, status=status)
