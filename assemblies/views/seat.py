"""Somebody's seat behind their private link: see, answer, step back, say what they need. GET never writes."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from assemblies.actions.seating import answer_seat
from assemblies.forms.seat import AnswerSeatForm
from assemblies.queries.seats import Held, held_by, how_likely
from assemblies.queries.sessions import sessions_for_member
from impact.jobs.refusals import Refused
from impact.participation.actions import answer_payment, want_next_time, write_needs
from impact.participation.forms import AnswerPaymentForm, NeedsForm, needs_of, typed_before
from impact.participation.models import AccessNeeds, PaymentOffer
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for, dates_of, place_on_list
from impact.ui.headers import private
from impact.ui.languages import current

NOT_FOUND = 404
REFUSED = 409
DONE = ("yes", "no", "left", "back", "needs", "payment", "next")
Page = Callable[..., HttpResponseBase]


def behind_seat_link(view: Page) -> Page:
    """Only behind a link we know; a guessed or cut-off one leads to a kind page."""

    @wraps(view)
    def wrapped(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponseBase:
        held = held_by(token)
        if held is None:
            return render(request, "assemblies/link_problem.html", status=NOT_FOUND)
        return view(request, held, token=token, **kwargs)

    return private(wrapped)


def overview(token: str, done: str = "") -> str:
    """The address of the overview; `done` says what was just done."""
    url = reverse("assemblies:seat", kwargs={"token": token})
    return f"{url}?done={done}" if done else url


def _ask(request: HttpRequest, held: Held, token: str, template: str, **more: Any) -> HttpResponse:
    """A page about one thing; `status` among `more` is that of the answer."""
    context = {"assembly": held.assembly, "invitation": held.invitation, "back_url": overview(token), **more}
    return render(request, f"assemblies/{template}.html", context, status=more.get("status", 200))


@behind_seat_link
@require_safe
def seat(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """Where it stands, and everything one can do now."""
    invitation = held.invitation
    done = request.GET.get("done", "")
    context = {
        "held": held,
        "assembly": held.assembly,
        "invitation": invitation,
        "person": invitation.person,
        "number": place_on_list(invitation),
        "deadline": invitation.deadline,
        "entries": dates_of(invitation.seating),
        "needs": AccessNeeds.objects.filter(invitation=invitation).first(),
        "offers": list(invitation.payment_offers.order_by("pk")),
        "member_sessions": sessions_for_member(invitation) if invitation.is_accepted else (),
        "by_chance": held.assembly.selection_mode == "fair_draw",
        "done": done if done in DONE else "",
        "token": token,
    }
    return render(request, "assemblies/seat.html", context)


def _do(held: Held, verb: str) -> str:
    """Do it; what was refused is said in words."""
    try:
        answer_seat(now=timezone.now(), invitation=held.invitation, verb=verb)
    except Refused as refusal:
        return str(refusal.message)
    return ""


@behind_seat_link
@require_http_methods(["GET", "HEAD", "POST"])
def seat_answer(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """A seat is kept: yes or no."""
    if not held.invitation.is_offered:
        return HttpResponseRedirect(overview(token))
    form = AnswerSeatForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _ask(request, held, token, "seat_answer", form=form)
    yes = form.cleaned_data["answer"] == "yes"
    refusal = _do(held, "accept" if yes else "decline")
    if refusal:
        form.add_error(None, refusal)
        return _ask(request, held, token, "seat_answer", form=form, status=REFUSED)
    return HttpResponseRedirect(overview(token, "yes" if yes else "no"))


@behind_seat_link
@require_http_methods(["GET", "HEAD", "POST"])
def seat_leave(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """Give back a seat, or leave the list: asked first, then done."""
    if not (held.invitation.is_waiting or held.invitation.is_accepted):
        return HttpResponseRedirect(overview(token))
    if request.method != "POST":
        return _ask(request, held, token, "seat_leave")
    refusal = _do(held, "leave")
    if refusal:
        return _ask(request, held, token, "seat_leave", status=REFUSED, refusal=refusal)
    return HttpResponseRedirect(overview(token, "left"))


@behind_seat_link
@require_POST
def seat_rejoin(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """Back to the end of the list; pressed twice, it stays there."""
    if held.invitation.seat_id is not None:  # pressed twice, and a seat was free
        return HttpResponseRedirect(overview(token))
    refusal = _do(held, "rejoin")
    if refusal:
        return _ask(request, held, token, "seat_refused", status=REFUSED, refusal=refusal)
    return HttpResponseRedirect(overview(token, "back"))


@behind_seat_link
@require_POST
def seat_next_time(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """One tick: ask me when the next one opens."""
    want_next_time(invitation=held.invitation, wants=request.POST.get("wants") == "yes")
    return HttpResponseRedirect(overview(token, "next"))


@behind_seat_link
@require_http_methods(["GET", "HEAD", "POST"])
def seat_needs(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """What somebody needs: asked in full only once a seat is kept for them."""
    if held.invitation.seat_id is None:
        return HttpResponseRedirect(overview(token))
    known = AccessNeeds.objects.filter(invitation=held.invitation).first()
    form = NeedsForm(request.POST if request.method == "POST" else None, initial=typed_before(known))
    if not form.is_valid():
        return _ask(request, held, token, "seat_needs", form=form)
    write_needs(now=timezone.now(), invitation=held.invitation, needs=needs_of(form.cleaned_data))
    return HttpResponseRedirect(overview(token, "needs"))


@behind_seat_link
@require_http_methods(["GET", "HEAD", "POST"])
def seat_payment(request: HttpRequest, held: Held, token: str, offer: UUID) -> HttpResponse:
    """An offer of money: yes or no."""
    found = get_object_or_404(PaymentOffer, public_id=offer, invitation=held.invitation)
    form = AnswerPaymentForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _ask(request, held, token, "seat_payment", form=form, offer=found)
    try:
        answer_payment(now=timezone.now(), offer=found, accepts=form.cleaned_data["answer"] == "yes")
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return _ask(request, held, token, "seat_payment", form=form, offer=found, status=REFUSED)
    return HttpResponseRedirect(overview(token, "payment"))


@behind_seat_link
@require_safe
def seat_calendar(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """Every date as a file for one's calendar, always as it is now."""
    entries = list(dates_of(held.invitation.seating))
    if not entries or not held.invitation.is_accepted:
        raise Http404
    content = calendar_for(held.invitation, entries, language=current().code)
    response = HttpResponse(content, content_type=f"{MIME_TYPE}; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="assembly.ics"'
    return response


@behind_seat_link
@require_safe
def seat_likely(request: HttpRequest, held: Held, token: str) -> HttpResponse:
    """How likely was I? One's own chance, and how to check that one was in."""
    likely = how_likely(held)
    if likely is None:
        return HttpResponseRedirect(overview(token))
    return _ask(request, held, token, "seat_likely", likely=likely)
