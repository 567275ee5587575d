"""Somebody's seat behind their private link: see, answer, step back, say what they need. GET never writes."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.engagement import actions
from impact.engagement.emails import CALENDAR, calendar_of
from impact.engagement.forms import AnswerSeatForm
from impact.engagement.models import Registration
from impact.engagement.queries import registration_for
from impact.jobs.refusals import Refused
from impact.participation.actions import answer_payment
from impact.participation.actions.inviting import link_token
from impact.participation.enums import PaymentStatus
from impact.participation.forms import AnswerPaymentForm, NeedsForm, needs_of, typed_before
from impact.participation.models import AccessNeeds
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import place_on_list
from impact.ui.headers import private
from impact.ui.languages import current

NOT_FOUND = 404
REFUSED = 409
Page = Callable[..., HttpResponseBase]


def behind_link(view: Page) -> Page:
    """Only behind a link we know; a guessed or cut-off one leads to a kind page."""

    @wraps(view)
    def wrapped(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponseBase:
        found = registration_for(token)
        if found is None:
            return render(request, "engagement/link_problem.html", status=NOT_FOUND)
        return view(request, found, token=token, **kwargs)

    return private(wrapped)


def overview(token: str, *, done: str = "") -> str:
    """The address of the overview; `done` says what was just done."""
    url = reverse("engagement:place", kwargs={"token": token})
    return f"{url}?done={done}" if done else url


def not_now(request: HttpRequest, token: str) -> HttpResponse:
    """This can't be done: the overview shows where it stands, and says so to whoever had sent something."""
    return HttpResponseRedirect(overview(token) + ("?refused=1" if request.method == "POST" else ""))


def ask(
    request: HttpRequest, registration: Registration, template: str, *, status: int = 200, **more: Any
) -> HttpResponse:
    """A page that asks one thing: a form, or a button."""
    token = link_token(registration.invitation) if registration.invitation else ""
    context = {"event": registration.event, "registration": registration, "back_url": overview(token), **more}
    return render(request, f"engagement/{template}.html", context, status=status)


@behind_link
@require_safe
def place(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """Where it stands, and everything one can do now."""
    event, invitation = registration.event, registration.invitation
    if invitation is None:  # not reached by a link, which belongs to an invitation
        raise Http404
    now = timezone.now()
    window = event.window
    offers = list(invitation.payment_offers.order_by("pk"))
    context = {
        "registration": registration,
        "event": event,
        "entry": event.entry,
        "invitation": invitation,
        "person": registration.person,
        "number": place_on_list(invitation),
        "deadline": registration.deadline,
        "seats_move": window.seats_move(now),
        "has_begun": window.has_begun(now),
        "is_over": window.is_over(now),
        "needs": AccessNeeds.objects.filter(invitation=invitation).first(),
        "offers": offers,
        "commitments": list(registration.commitments.order_by("pk")),
        "connections": list(registration.connections.order_by("pk")),
        "done": request.GET.get("done", "") if request.GET.get("done", "") in DONE else "",
        "refused": "refused" in request.GET,
        "token": token,
    }
    return render(request, "engagement/place.html", context)


DONE = ("seat", "left", "back", "needs", "payment", "commitment", "connection", "feedback")


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def answer_seat(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """A seat is free: yes or no."""
    if registration.invitation is None or not registration.invitation.is_offered:
        return HttpResponseRedirect(overview(token))
    form = AnswerSeatForm(request.POST if request.method == "POST" else None)
    status = 200
    if form.is_valid():
        yes = form.cleaned_data["answer"] == "yes"
        act = actions.accept_seat if yes else actions.decline_seat
        try:
            act(by=None, now=timezone.now(), registration=registration)
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
        else:
            return HttpResponseRedirect(overview(token, done="seat" if yes else "left"))
    return ask(request, registration, "answer", form=form, status=status)


def _button(
    request: HttpRequest, registration: Registration, template: str, *, act: Callable[..., Any], done: str
) -> HttpResponse:
    """Show a button; pressing it does the one thing. Pressed twice, or too late: the overview says where it stands."""
    refusal, status = "", 200
    if request.method != "POST" and not registration.event.window.seats_move(timezone.now()):
        refusal = str(actions.SeatsStand.message)
    elif request.method == "POST":
        try:
            act(by=None, now=timezone.now(), registration=registration)
        except Refused as problem:
            refusal, status = str(problem.message), REFUSED
        else:
            token = link_token(registration.invitation) if registration.invitation else ""
            return HttpResponseRedirect(overview(token, done=done))
    return ask(request, registration, template, refusal=refusal, status=status)


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def step_back(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """From a seat or from the waiting list."""
    standing = registration.holds_a_seat or (registration.invitation is not None and registration.invitation.is_waiting)
    if not standing:
        return HttpResponseRedirect(overview(token))
    return _button(request, registration, "step_back", act=actions.step_back, done="left")


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """After all."""
    if registration.invitation is None or registration.holds_a_seat or registration.invitation.is_waiting:
        return HttpResponseRedirect(overview(token))
    return _button(request, registration, "come_back", act=actions.come_back, done="back")


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def needs(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """What somebody needs, asked once a seat is theirs and until the event is over."""
    invitation = registration.invitation
    if invitation is None or not registration.holds_a_seat or not registration.event.window.seats_move(timezone.now()):
        return not_now(request, token)
    known = AccessNeeds.objects.filter(invitation=invitation).first()
    form = NeedsForm(request.POST if request.method == "POST" else None, initial=typed_before(known))
    status = 200
    if form.is_valid():
        try:
            actions.say_needs(now=timezone.now(), registration=registration, needs=needs_of(form.cleaned_data))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
        else:
            return HttpResponseRedirect(overview(token, done="needs"))
    return ask(request, registration, "needs", form=form, status=status)


@behind_link
@require_safe
def calendar(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """The date as a file; the link to join is in it only for who has a seat."""
    content = calendar_of(registration, language=current().code)
    response = HttpResponse(content, content_type=f"{MIME_TYPE}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{CALENDAR}"'
    return response


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def payment(request: HttpRequest, registration: Registration, token: str, offer: UUID) -> HttpResponse:
    """Yes or no to money offered."""
    found = registration.invitation and registration.invitation.payment_offers.filter(public_id=offer).first()
    if not found:
        raise Http404
    if found.status != PaymentStatus.OFFERED:
        return HttpResponseRedirect(overview(token))
    form, status = AnswerPaymentForm(request.POST if request.method == "POST" else None), 200
    if form.is_valid():
        try:
            answer_payment(now=timezone.now(), offer=found, accepts=form.cleaned_data["answer"] == "yes")
        except Refused as refusal:  # answered in another window, or they have no seat any more
            form.add_error(None, str(refusal.message))
            status = REFUSED
        else:
            return HttpResponseRedirect(overview(token, done="payment"))
    return ask(request, registration, "payment", form=form, offer=found, status=status)
