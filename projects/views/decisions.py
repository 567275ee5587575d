"""Behind the private link: the letter once it was sent, the site agreement, and the organisation's answer."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.refusals import Refused
from projects.actions import Signature, accept_offer, decline_offer
from projects.forms.agreement import AcceptForm, DeclineForm
from projects.models import AgreementAddendum, Expression, SiteAgreement
from projects.queries import shown_agreement, terms_now, told
from projects.views.link import by_link, by_sending_link

CONFLICT = 409
Paper = SiteAgreement | AgreementAddendum


@require_safe
@by_link
def letter(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """The letters that were sent, the newest first; before that, where to look instead."""
    said = told(expression)
    context = {"expression": expression, "call": expression.call, "token": token, "told": said}
    return render(request, "projects/decisions/letter.html", context, status=200 if said else 404)


def _home(token: str) -> str:
    return reverse("projects:agreement", kwargs={"token": token})


def _paper(expression: Expression, number: int) -> Any:
    """The agreement, or the change to it with this number; Http404 while nothing was offered."""
    agreement = shown_agreement(expression)
    if agreement is None:
        raise Http404
    if not number:
        return agreement
    change = agreement.addenda.shown().filter(number=number).first()
    if change is None:
        raise Http404
    return change


def _context(expression: Expression, token: str, paper: Paper) -> dict[str, Any]:
    agreement = paper if isinstance(paper, SiteAgreement) else paper.agreement
    today = timezone.localdate()
    changes = list(agreement.addenda.shown())
    return {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "agreement": agreement,
        "partners": [partner.name for partner in agreement.partners.order_by("name")],
        "terms": terms_now(agreement),
        "changes": [{"paper": one, "run_out": one.has_run_out(today)} for one in changes],
        "run_out": agreement.has_run_out(today),
        "paper": paper,
        "number": 0 if isinstance(paper, SiteAgreement) else paper.number,
    }


@require_safe
@by_link
def agreement(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """What is offered and asked, what was agreed, and what changed since."""
    paper = shown_agreement(expression)
    if paper is None:
        context: dict[str, Any] = {"expression": expression, "call": expression.call, "token": token}
        return render(request, "projects/decisions/no_agreement.html", context, status=404)
    return render(request, "projects/decisions/agreement.html", _context(expression, token, paper))


@by_sending_link
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, expression: Expression, token: str, number: int = 0) -> HttpResponse:
    """Name, role, date and a tick; then it is agreed. A second press finds it agreed."""
    paper = _paper(expression, number)
    if request.method != "POST":
        if not paper.is_offered() or paper.has_run_out(timezone.localdate()):
            return HttpResponseRedirect(_home(token))
        return _ask(request, expression, token, paper, AcceptForm(initial={"signed_on": timezone.localdate()}))
    form = AcceptForm(request.POST)
    if not form.is_valid():
        return _ask(request, expression, token, paper, form)
    typed = form.cleaned_data
    signature = Signature(typed["signed_name"], typed["signed_role"], typed["signed_on"])
    try:
        accept_offer(by=None, now=timezone.now(), paper=paper, signature=signature)
    except Refused as refused:
        return _ask(request, expression, token, paper, form, str(refused.message))
    return HttpResponseRedirect(_home(token))


@by_sending_link
@require_http_methods(["GET", "HEAD", "POST"])
def decline(request: HttpRequest, expression: Expression, token: str, number: int = 0) -> HttpResponse:
    """Ask once more, with room for a reason; then it is a no."""
    paper = _paper(expression, number)
    if request.method != "POST":
        if not paper.is_offered():
            return HttpResponseRedirect(_home(token))
        return _ask(request, expression, token, paper, DeclineForm())
    form = DeclineForm(request.POST)
    if not form.is_valid():
        return _ask(request, expression, token, paper, form)
    try:
        decline_offer(by=None, now=timezone.now(), paper=paper, reason=form.cleaned_data["reason"])
    except Refused as refused:
        return _ask(request, expression, token, paper, form, str(refused.message))
    return HttpResponseRedirect(_home(token))


def _ask(  # noqa: PLR0913, PLR0917  (what a page that asks is made of)
    request: HttpRequest, expression: Expression, token: str, paper: Paper, form: Any, refusal: str = ""
) -> HttpResponse:
    template = "accept" if isinstance(form, AcceptForm) else "decline"
    context = {**_context(expression, token, paper), "form": form, "refusal": refusal}
    return render(request, f"projects/decisions/{template}.html", context, status=CONFLICT if refusal else 200)
