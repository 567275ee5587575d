"""A member's own pages: where they stand, yes or no, their words, their needs, out again. GET never writes."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.participation.actions import answer_payment, write_needs
from impact.participation.forms import AnswerPaymentForm, NeedsForm, needs_of, typed_before
from impact.participation.models import AccessNeeds, PaymentOffer
from impact.participation.pure.calendar import MIME_TYPE
from impact.participation.queries import calendar_for, dates_of
from impact.ui.languages import current
from impact.ui.refusals import Refused
from networks.actions.consenting import give_consent, take_back_consent
from networks.actions.joining import answer_invitation, offer_again, step_back
from networks.forms.joining import AnswerForm, ConsentForm
from networks.models import Membership
from networks.queries.space import has_plan, meetings_for, plan_waits
from networks.views.space_gate import behind_member_link, members_only, space_url

REFUSED = 409
DONE = ("yes", "no", "left", "back", "needs", "payment", "consent", "taken-back")


def ask(request: HttpRequest, membership: Membership, token: str, template: str, **more: Any) -> HttpResponse:
    """A page about one thing; `status` among `more` is that of the answer."""
    context = {
        "membership": membership,
        "group": membership.local_network,
        "token": token,
        "back_url": space_url(token),
        **more,
    }
    return render(request, f"networks/space/{template}.html", context, status=more.get("status", 200))


@behind_member_link
@require_safe
def space(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Where they stand, and everything they can do now."""
    invitation, now = membership.invitation, timezone.now()
    inside = membership.is_member
    done = request.GET.get("done", "")
    return ask(
        request,
        membership,
        token,
        "home",
        invitation=invitation,
        done=done if done in DONE else "",
        deadline=invitation.deadline,
        meetings=meetings_for(membership, now) if inside else (),
        plan_waits=inside and plan_waits(membership),
        has_plan=inside and has_plan(membership),
        needs=AccessNeeds.objects.filter(invitation=invitation).first(),
        offers=list(invitation.payment_offers.order_by("pk")),
    )


@behind_member_link
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """An invitation: yes or no. After yes comes what may be done with their words."""
    if not membership.invitation.is_offered:
        return HttpResponseRedirect(space_url(token))
    form = AnswerForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return ask(request, membership, token, "answer", form=form)
    yes = form.cleaned_data["answer"] == "yes"
    try:
        answer_invitation(now=timezone.now(), membership=membership, yes=yes)
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return ask(request, membership, token, "answer", form=form, status=REFUSED)
    return HttpResponseRedirect(f"{space_url(token)}consent/" if yes else space_url(token, "no"))


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """How their words may be kept and shown."""
    said = {"naming": membership.naming, "shares": membership.shares, "agreed": True}
    initial = said if membership.has_consented else {}
    form = ConsentForm(request.POST if request.method == "POST" else None, initial=initial)
    if not form.is_valid():
        return ask(request, membership, token, "consent", form=form)
    typed = form.cleaned_data
    give_consent(now=timezone.now(), membership=membership, naming=typed["naming"], shares=typed["shares"])
    return HttpResponseRedirect(space_url(token, "consent"))


@behind_member_link
@require_http_methods(["GET", "HEAD", "POST"])
def take_back(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Take the yes back: says what happens, then does it. Also for somebody who has left."""
    if not membership.has_consented:
        return HttpResponseRedirect(space_url(token))
    if request.method != "POST":
        return ask(request, membership, token, "take_back")
    take_back_consent(by=None, now=timezone.now(), membership=membership)
    return HttpResponseRedirect(space_url(token, "taken-back"))


@behind_member_link
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Step back: asked first, then done."""
    if not (membership.invitation.is_waiting or membership.is_member):
        return HttpResponseRedirect(space_url(token))
    if request.method != "POST":
        return ask(request, membership, token, "leave")
    try:
        step_back(now=timezone.now(), membership=membership)
    except Refused as refusal:
        return ask(request, membership, token, "leave", refusal=str(refusal.message), status=REFUSED)
    return HttpResponseRedirect(space_url(token, "left"))


@behind_member_link
@require_http_methods(["POST"])
def back(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Back on the list of those who would like to join."""
    try:
        offer_again(now=timezone.now(), membership=membership)
    except Refused as refusal:
        return ask(request, membership, token, "refused", refusal=str(refusal.message), status=REFUSED)
    return HttpResponseRedirect(space_url(token, "back"))


@behind_member_link
@require_http_methods(["GET", "HEAD", "POST"])
def needs(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """What somebody needs: asked in full only once a place is kept for them."""
    if membership.invitation.seat_id is None:
        return HttpResponseRedirect(space_url(token))
    known = AccessNeeds.objects.filter(invitation=membership.invitation).first()
    form = NeedsForm(request.POST if request.method == "POST" else None, initial=typed_before(known))
    if not form.is_valid():
        return ask(request, membership, token, "needs", form=form)
    write_needs(now=timezone.now(), invitation=membership.invitation, needs=needs_of(form.cleaned_data))
    return HttpResponseRedirect(space_url(token, "needs"))


@behind_member_link
@require_http_methods(["GET", "HEAD", "POST"])
def payment(request: HttpRequest, membership: Membership, token: str, offer: UUID) -> HttpResponse:
    """An offer of money: yes or no."""
    found = get_object_or_404(PaymentOffer, public_id=offer, invitation=membership.invitation)
    form = AnswerPaymentForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return ask(request, membership, token, "payment", form=form, offer=found)
    try:
        answer_payment(now=timezone.now(), offer=found, accepts=form.cleaned_data["answer"] == "yes")
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return ask(request, membership, token, "payment", form=form, offer=found, status=REFUSED)
    return HttpResponseRedirect(space_url(token, "payment"))


@members_only
@require_safe
def calendar(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Every date as a file for one's calendar, always as it is now."""
    del token
    entries = list(dates_of(membership.invitation.seating))
    if not entries:
        raise Http404
    content = calendar_for(membership.invitation, entries, language=current().code)
    response = HttpResponse(content, content_type=f"{MIME_TYPE}; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="meetings.ics"'
    return response
