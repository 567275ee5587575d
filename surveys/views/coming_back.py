"""Finish later: the code, coming back with it, and clearing a device."""

from urllib.parse import quote

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.ui.links import absolute
from surveys.enums import Channel
from surveys.queries import sitting_by_code
from surveys.resume_codes import normalised
from surveys.routing import first_unanswered
from surveys.views import bookmark as bookmarks
from surveys.views import gate, limits
from surveys.views.bookmark import Bookmark
from surveys.views.sending import definition_or_404

LONGEST_SHOWN = 40
WRONG = "wrong-code"


@gate.step("GET")
def later(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The code, large, to write down, print, or send to oneself from one's own device. Writes nothing."""
    found = gate.sitting_or_page(request, slug, timezone.now())
    if isinstance(found, HttpResponseBase):
        return found
    current, mark = found
    address = absolute("surveys:return", language=gate.language(), slug=slug)
    message = _("My code for the survey: {code}. To go on: {address}").format(code=mark.code, address=address)
    context = {
        "survey": slug,
        "code": mark.code,
        "groups": mark.code.split("-"),
        "address": address,
        "started_at": current.started_at,
        "closes_at": current.closes_at,
        "tablet": mark.tablet,
        "mailto": f"mailto:?subject={quote(_('My survey code'))}&body={quote(message)}",
        "sms": f"sms:?&body={quote(message)}",
    }
    return render(request, "surveys/later.html", context)


@gate.step("GET", "POST")
def come_back(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Type in the code. The same answer for wrong, used and expired ones."""
    survey = gate.survey_or_404(slug)
    if request.method != "POST":
        came = request.GET.get("from")
        context = {"survey": survey, "from_page": came == "page", "cleared": came == "cleared"}
        return render(request, "surveys/return.html", context)
    typed = request.POST.get("code", "")
    now = timezone.now()
    context = {"survey": survey, "typed": typed[:LONGEST_SHOWN].replace("\x00", "")}
    if gate.forged(request):
        return render(request, "surveys/return.html", {**context, "notice": gate.SEND_AGAIN}, status=403)
    if limits.so_far(request, WRONG, now) >= limits.WRONG_CODES_PER_HOUR:
        return render(request, "surveys/return.html", {**context, "wait": True}, status=429)
    found = sitting_by_code(slug, typed)
    if found is None:
        limits.count(request, WRONG, now)
        return render(request, "surveys/return.html", {**context, "wrong": True}, status=422)
    response = redirect("surveys:carry_on", slug=slug)
    tablet = found.channel == Channel.TABLET
    bookmarks.keep(response, Bookmark(found.response, found.version, normalised(typed) or "", tablet=tablet), slug)
    return response


@gate.step("GET")
def carry_on(request: HttpRequest, slug: str) -> HttpResponseBase:
    """On to the first page without an answer; when there is none, to check-your-answers."""
    found = gate.sitting_or_page(request, slug, timezone.now())
    if isinstance(found, HttpResponseBase):
        return found
    current, _mark = found
    known = definition_or_404(current.version, slug)
    page = first_unanswered(known, current.answers, frozenset(current.texts))
    return redirect("surveys:page", slug=slug, page=page.slug) if page else redirect("surveys:check", slug=slug)


@gate.step("GET", "POST")
def forget(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Pressed by who says "This is not my phone": take the answers off this device. They can be opened again with the code only."""
    context = {"survey": slug}
    if request.method != "POST":
        return render(request, "surveys/forget.html", context)
    if gate.forged(request):
        return render(request, "surveys/forget.html", {**context, "notice": gate.SEND_AGAIN}, status=403)
    response = redirect("surveys:return", slug=slug)
    response["Location"] += "?from=cleared"
    bookmarks.forget(response, slug)
    return response
