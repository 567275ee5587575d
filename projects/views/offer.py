"""The task list, sending, the receipt, withdrawing. A GET never writes."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from impact.ui.refusals import Refused
from projects.actions import NoLongerWriting, send_expression, withdraw_expression
from projects.enums import ExpressionStatus
from projects.forms.expression import SendForm, WithdrawForm
from projects.models import Expression
from projects.queries import deadline_of, frozen_body, is_bound, missing_parts, send_by, shown_agreement, told
from projects.queries.standing import steps_shown
from projects.views.link import CONFLICT, by_link, by_sending_link, entry_of, offer_url
from projects.views.tasks import tasks_of
from projects.views.words import keep_words


@by_link
def offer(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Where the private link leads: the task list, or what became of it."""
    now = timezone.now()
    context: dict[str, Any] = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "phase": expression.call.phase(now),
        "entry": entry_of(request),
    }
    if expression.status != ExpressionStatus.DRAFT:
        context |= {
            "told": told(expression),
            "offered_agreement": shown_agreement(expression),
            "bound": is_bound(expression),
        }
    if expression.status == ExpressionStatus.WITHDRAWN:
        return render(request, "projects/withdrawn.html", context)
    if expression.arrived():
        sent = expression.latest_copy()
        context |= {"body": sent.body if sent else {}, "sent": sent, "steps": steps_shown(expression)}
        return render(request, "projects/receipt.html", context)
    by = send_by(expression, now)
    reopening = expression.reopenings.order_by("-at").first()
    context |= {"task_lists": tasks_of(expression, token, entry_of(request)), "send_by": by}
    context |= {**deadline_of(expression), "reopening": reopening}
    return render(request, "projects/offer.html", context)


@by_sending_link
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Read everything, then send it. A second press finds it sent."""
    if request.method != "POST" and expression.status != ExpressionStatus.DRAFT:
        return HttpResponseRedirect(offer_url(token))
    entry = entry_of(request)
    form = SendForm(request.POST if request.method == "POST" else None)
    refusal = ""
    if form.is_bound and form.is_valid():
        try:
            send_expression(by=None, now=timezone.now(), expression=expression, collaborator=entry.collaborator)
        except NoLongerWriting as refused:
            return keep_words(request, str(refused.message), status=CONFLICT)
        except Refused as refused:
            refusal = str(refused.message)
        else:
            return HttpResponseRedirect(offer_url(token))
    context = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "body": frozen_body(expression, sent_at=timezone.now()),
        "missing": missing_parts(expression),
        **deadline_of(expression),
        "form": form,
        "refusal": refusal,
        "entry": entry,
    }
    return render(request, "projects/check.html", context, status=CONFLICT if refusal else 200)


@by_link
def copy(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """The organisation's own copy as plain text: while it is written the draft, otherwise what was sent last."""
    sent = None if expression.status == ExpressionStatus.DRAFT else expression.latest_copy()
    body = sent.body if sent else frozen_body(expression, sent_at=timezone.now())
    context = {"body": body, "expression": expression, "sent": sent, "token": token}
    response = render(request, "projects/copy.txt", context, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{expression.reference}.txt"'
    return response


@by_sending_link
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Ask once more, then withdraw."""
    if request.method == "POST":
        collaborator = entry_of(request).collaborator
        try:
            withdraw_expression(by=None, now=timezone.now(), expression=expression, collaborator=collaborator)
        except NoLongerWriting as refused:
            return keep_words(request, str(refused.message), status=CONFLICT)
        return HttpResponseRedirect(offer_url(token))
    if expression.status == ExpressionStatus.WITHDRAWN:
        return HttpResponseRedirect(offer_url(token))
    context = {"expression": expression, "call": expression.call, "token": token, "form": WithdrawForm()}
    return render(request, "projects/withdraw.html", context | {"entry": entry_of(request)})
