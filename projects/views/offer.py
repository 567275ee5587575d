"""The task list, sending, the receipt, withdrawing. A GET never writes."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from impact.ui.refusals import Refused
from projects.actions import send_expression, withdraw_expression
from projects.enums import ExpressionStatus
from projects.forms.expression import SendForm, WithdrawForm
from projects.models import Expression
from projects.queries import details_complete, frozen_body, missing_parts, money_known, written
from projects.views.link import by_link

CONFLICT = 409


def offer_url(token: str, name: str = "offer", **kwargs: str) -> str:
    """An address behind the private link."""
    return reverse(f"projects:{name}", kwargs={"token": token, **kwargs})


def _task(title: str, url: str, *, done: bool, hint: str = "") -> dict[str, Any]:
    status = _("Done") if done else _("To do")
    return {"title": title, "url": url, "status": status, "kind": "done" if done else "", "hint": hint}


def tasks_of(expression: Expression, token: str) -> list[dict[str, Any]]:
    """Every page with whether it is done."""
    details, money = details_complete(expression), money_known(expression)
    tasks = [
        _task(_("About your organisation"), offer_url(token, "details"), done=details),
        _task(_("Registration and money"), offer_url(token, "money"), done=money),
        _task(_("Who we write to"), offer_url(token, "contact"), done=True),
    ]
    for one in written(expression):
        url = offer_url(token, "answer", code=one.question.code)
        hint = _("About %(words)d words") % {"words": one.question.word_guide}
        tasks.append(_task(str(one.question.label), url, done=bool(one.text), hint=hint))
    return tasks


@by_link
def offer(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Where the private link leads: the task list, or what became of it."""
    context: dict[str, Any] = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "phase": expression.call.phase(timezone.now()),
    }
    if expression.status == ExpressionStatus.WITHDRAWN:
        return render(request, "projects/withdrawn.html", context)
    if expression.arrived():
        sent = expression.latest_copy()
        return render(request, "projects/receipt.html", {**context, "body": sent.body if sent else {}})
    context["tasks"] = tasks_of(expression, token)
    context["in_time"] = expression.call.takes_expressions(timezone.now())
    return render(request, "projects/offer.html", context)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Read everything, then send it. A second press finds it sent."""
    if request.method != "POST" and expression.status != ExpressionStatus.DRAFT:
        return HttpResponseRedirect(offer_url(token))
    form = SendForm(request.POST if request.method == "POST" else None)
    refusal = ""
    if form.is_bound and form.is_valid():
        try:
            send_expression(by=None, now=timezone.now(), expression=expression)
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
        "in_time": expression.call.takes_expressions(timezone.now()),
        "form": form,
        "refusal": refusal,
    }
    return render(request, "projects/check.html", context, status=CONFLICT if refusal else 200)


@by_link
def copy(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """The organisation's own copy as plain text: the frozen one once it is sent, before that the draft."""
    sent = expression.latest_copy()
    body = sent.body if sent else frozen_body(expression, sent_at=timezone.now())
    context = {"body": body, "expression": expression, "sent": sent, "token": token}
    response = render(request, "projects/copy.txt", context, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{expression.reference}.txt"'
    return response


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Ask once more, then withdraw."""
    if request.method == "POST":
        withdraw_expression(by=None, now=timezone.now(), expression=expression)
        return HttpResponseRedirect(offer_url(token))
    if expression.status == ExpressionStatus.WITHDRAWN:
        return HttpResponseRedirect(offer_url(token))
    context = {"expression": expression, "call": expression.call, "token": token, "form": WithdrawForm()}
    return render(request, "projects/withdraw.html", context)
