"""Check your answers, send them once, and what happens next."""

from contextlib import suppress
from uuid import UUID, uuid4, uuid5

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone

from surveys import actions
from surveys.actions.refusals import AlreadySent, NotFound, SurveyClosed
from surveys.enums import Flag
from surveys.forms.start import HONEYPOT, trapped
from surveys.pages.summary import summary
from surveys.queries import sitting
from surveys.views import bookmark as bookmarks
from surveys.views import gate, limits
from surveys.views.bookmark import Bookmark
from surveys.views.sending import definition_or_404, refused

SENT = "sent"


@gate.step("GET")
def check(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Every answer with a link to change it; what was left out is shown as left out."""
    found = gate.sitting_or_page(request, slug, timezone.now())
    if isinstance(found, HttpResponseBase):
        return found
    current, mark = found
    known = definition_or_404(current.version, slug)
    rows = summary(known, current.answers, current.texts, gate.language())
    context = {
        "survey": slug,
        "rows": rows,
        "given": sum(1 for row in rows if row.given),
        "so_far": request.GET.get("so-far") == "1",
        "bookmark": bookmarks.written(mark, slug),
        "key": uuid4(),
        "honeypot": HONEYPOT,
    }
    return render(request, "surveys/check.html", context)


@gate.step("GET", "POST")
def send(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Send the answers; however often it is pressed, they are sent once."""
    if request.method != "POST":
        return redirect("surveys:check", slug=slug)
    mark = bookmarks.from_form(request, slug)
    if mark is None:
        return gate.not_on_this_device(slug)
    if gate.forged(request):
        return redirect("surveys:check", slug=slug)
    now = timezone.now()
    try:
        actions.submit(
            now=now,
            survey=slug,
            response=mark.response,
            submission_key=_key(request, mark),
            flags=_flags(request, mark),
            so_far=request.POST.get("so_far") == "1",
        )
    except (NotFound, AlreadySent, SurveyClosed) as refusal:
        return refused(request, slug, mark, refusal, typed=[])
    response = redirect("surveys:sent", slug=slug)
    bookmarks.keep(response, mark.after_sending(), slug)
    return response


def _key(request: HttpRequest, mark: Bookmark) -> UUID:
    """The key of the page that was sent; the same for every press of its button."""
    with suppress(ValueError):
        return UUID(request.POST.get("key", ""))
    return uuid5(mark.response, "sent")


def _flags(request: HttpRequest, mark: Bookmark) -> list[Flag]:
    """What makes somebody look again. A shared tablet sends many from one place, as it should."""
    flags = [Flag.HONEYPOT] if mark.trapped or trapped(request.POST) else []
    if not mark.tablet and limits.count(request, SENT, timezone.now()) > limits.SENT_PER_HOUR:
        flags.append(Flag.BURST)
    return flags


@gate.step("GET")
def sent(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Thank you, what happens next, a receipt."""
    survey = gate.survey_or_404(slug)
    mark = bookmarks.from_cookie(request, slug)
    if mark is None or not mark.sent:
        return redirect("surveys:start", slug=slug)
    found = sitting(slug, mark.response)
    context = {
        "survey": survey,
        "receipt": mark.response if found and not mark.tablet else None,
        "submitted_at": found.submitted_at if found else None,
        "tablet": mark.tablet,
    }
    response = render(request, "surveys/sent.html", context)
    if mark.tablet:
        bookmarks.forget(response, slug)
    return response
