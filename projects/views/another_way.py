"""Another way to answer: ask that we type, or say how a spoken message or a video can reach us."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.limits import TOO_MANY, too_often, too_often_words
from impact.ui.refusals import Refused
from projects.actions import ask_for_another_way
from projects.forms.people import WAYS, AnotherWayForm
from projects.models import Expression
from projects.views.link import CONFLICT, by_link, entry_of, offer_url
from projects.views.words import keep_words
from projects.views.writing import page_context, sent_already


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def another_way(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """What we can do, and a form to ask for it."""
    if away := sent_already(request, expression, token):
        return away
    form = AnotherWayForm(request.POST if request.method == "POST" else None)
    status = 200
    if form.is_bound and form.is_valid():
        if not too_often(request):
            return _ask(request, expression, token, dict(form.cleaned_data))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    title = _("Another way to answer")
    context = page_context(request, expression, form=form, token=token, title=title, back=offer_url(token))
    return render(
        request, "projects/another_way.html", {**context, "files_url": offer_url(token, "files")}, status=status
    )


def _ask(request: HttpRequest, expression: Expression, token: str, typed: dict[str, Any]) -> HttpResponse:
    typed["way"] = str(dict(WAYS)[typed["way"]])
    try:
        ask_for_another_way(
            now=timezone.now(), expression=expression, collaborator=entry_of(request).collaborator, **typed
        )
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=offer_url(token))
    return HttpResponseRedirect(offer_url(token, "another_way_asked"))


@by_link
@require_safe
def asked(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """We have it, and what happens next."""
    return render(request, "projects/another_way_asked.html", {"call": expression.call, "token": token})
