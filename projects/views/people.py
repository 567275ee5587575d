"""Who writes with you: invite, see who is there, send again, remove; and the page an invitation leads to."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.refusals import Refused
from projects.actions import (
    Invited,
    confirm_collaborator,
    invite_collaborator,
    remove_collaborator,
    send_invitation_again,
)
from projects.enums import ExpressionStatus
from projects.forms.people import InviteForm, JoinForm, RemovePersonForm
from projects.models import Collaborator, Expression
from projects.queries import Entry
from projects.views.link import CONFLICT, by_any_link, by_own_link, offer_url
from projects.views.words import keep_words


@by_own_link
@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Who writes with you, and a form to invite the next."""
    form = InviteForm(request.POST if request.method == "POST" else None)
    status = 200
    if form.is_bound and form.is_valid():
        status = _invite(request, expression, form)
        if status == 200:  # noqa: PLR2004
            return HttpResponseRedirect(offer_url(token, "people"))
    context = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "form": form,
        "may_invite": expression.status == ExpressionStatus.DRAFT,
        "people": [_line(one) for one in expression.collaborators.active().order_by("pk")],
    }
    return render(request, "projects/people/list.html", context, status=status)


def _invite(request: HttpRequest, expression: Expression, form: InviteForm) -> int:
    """Invite, or put into the form why not."""
    if too_often(request) or not may_mail(form.cleaned_data["email"]):
        form.add_error(None, too_often_words())
        return TOO_MANY
    try:
        invite_collaborator(now=timezone.now(), expression=expression, invited=Invited(**form.cleaned_data))
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return CONFLICT
    messages.success(request, _("The invitation is on its way."))
    return 200


def _line(one: Collaborator) -> dict[str, Any]:
    now = timezone.now()
    if one.confirmed_at:
        state = _("Writes with you")
    elif one.ran_out(now):
        state = _("The invitation has run out")
    else:
        state = _("Invited, no answer yet")
    return {"person": one, "state": state, "waits": one.confirmed_at is None}


@by_own_link
@require_POST
def again(request: HttpRequest, expression: Expression, token: str, person: UUID) -> HttpResponse:
    """Send the invitation or the link once more."""
    one = _find(expression, person)
    if too_often(request) or not may_mail(one.email):
        messages.error(request, too_often_words())
        return HttpResponseRedirect(offer_url(token, "people"))
    try:
        send_invitation_again(now=timezone.now(), expression=expression, collaborator=one)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("The invitation is on its way."))
    return HttpResponseRedirect(offer_url(token, "people"))


@by_own_link
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, expression: Expression, token: str, person: UUID) -> HttpResponse:
    """Ask once more, then remove somebody."""
    one = _find(expression, person)
    if request.method == "POST":
        remove_collaborator(now=timezone.now(), expression=expression, collaborator=one)
        return HttpResponseRedirect(offer_url(token, "people"))
    context = {"expression": expression, "call": expression.call, "token": token, "person": one}
    return render(request, "projects/people/remove.html", {**context, "form": RemovePersonForm()})


def _find(expression: Expression, person: UUID) -> Collaborator:
    found = expression.collaborators.filter(public_id=person).first()
    if found is None:
        raise Http404
    return found


@by_any_link
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, entry: Entry, token: str) -> HttpResponse:
    """Where an invitation leads: "Yes, that's me"."""
    if entry.collaborator is None or entry.collaborator.confirmed_at is not None:
        return HttpResponseRedirect(offer_url(token))
    if request.method == "POST":
        try:
            confirm_collaborator(now=timezone.now(), collaborator=entry.collaborator)
        except Refused as refusal:
            return keep_words(request, str(refusal.message), status=CONFLICT)
        return HttpResponseRedirect(offer_url(token))
    context = {"call": entry.expression.call, "person": entry.collaborator, "token": token, "form": JoinForm()}
    return render(request, "projects/people/join.html", context)
