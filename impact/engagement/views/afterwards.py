"""From the day on, behind a private link: what I will do, who else could benefit, how it was, what became of it."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from impact.engagement import actions
from impact.engagement.forms import CommitmentForm, ConnectionForm, FeedbackForm, HappenedForm
from impact.engagement.models import Registration
from impact.engagement.queries import commitment_for
from impact.engagement.views.behind_link import NOT_FOUND, REFUSED, ask, behind_link, not_now, overview
from impact.jobs.refusals import Refused
from impact.ui.forms import PlainForm
from impact.ui.headers import private
from impact.ui.languages import current


def _typed(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None


def _may(registration: Registration, *, over: bool = False) -> bool:
    window, now = registration.event.window, timezone.now()
    when = window.is_over(now) if over else window.has_begun(now)
    return registration.is_coming and registration.attended is not False and when


def _refused(form: PlainForm, refusal: Refused) -> int:
    form.add_error(None, str(refusal.message))
    return REFUSED


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def commitment(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """What somebody will do."""
    if not _may(registration):
        return not_now(request, token)
    form, status = CommitmentForm(_typed(request)), 200
    if form.is_valid():
        will = form.will(language=current().language)
        event = registration.event
        try:
            actions.commit(by=None, now=timezone.now(), event=event, registration=registration, will=will)
        except Refused as refusal:
            status = _refused(form, refusal)
        else:
            return HttpResponseRedirect(overview(token, done="commitment"))
    return ask(request, registration, "commitment", form=form, status=status)


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def connection(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """Who else could benefit."""
    if not _may(registration):
        return not_now(request, token)
    form, status = ConnectionForm(_typed(request)), 200
    if form.is_valid():
        event = registration.event
        try:
            actions.suggest(by=None, now=timezone.now(), event=event, registration=registration, idea=form.idea())
        except Refused as refusal:
            status = _refused(form, refusal)
        else:
            return HttpResponseRedirect(overview(token, done="connection"))
    return ask(request, registration, "connection", form=form, status=status)


@behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest, registration: Registration, token: str) -> HttpResponse:
    """How it was, once, without a name. Sent twice it is kept once, and the answer is the same."""
    if not _may(registration, over=True):
        return not_now(request, token)
    if registration.feedback_given and request.method != "POST":
        return HttpResponseRedirect(overview(token))
    form, status = FeedbackForm(_typed(request)), 200
    if form.is_valid():
        told, event = form.cleaned_data, registration.event
        try:
            actions.give_feedback(now=timezone.now(), event=event, registration=registration, **told)
        except Refused as refusal:
            status = _refused(form, refusal)
        else:
            return HttpResponseRedirect(overview(token, done="feedback"))
    return ask(request, registration, "feedback", form=form, status=status)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def happened(request: HttpRequest, token: str) -> HttpResponse:
    """Did it happen? Asked weeks later, behind a link of its own; the answer can be changed with the same link."""
    found = commitment_for(token)
    if found is None:
        return render(request, "engagement/link_problem.html", status=NOT_FOUND)
    initial = {"outcome": found.outcome, "words": found.words} if found.is_answered else {}
    form = HappenedForm(_typed(request), initial=initial)
    if form.is_valid():
        actions.answer_commitment(by=None, now=timezone.now(), commitment=found, **form.cleaned_data)
        return HttpResponseRedirect(f"{request.path}?done=1")
    context = {"form": form, "commitment": found, "event": found.event, "done": "done" in request.GET}
    return render(request, "engagement/happened.html", context)
