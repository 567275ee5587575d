"""Begin: say who you are, get a private link by e-mail."""

import secrets

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language

from impact.ui.limits import TOO_MANY, too_often, too_often_words
from impact.ui.refusals import Refused
from projects.actions import Starter, start_expression
from projects.actions.start import AlreadyStarted
from projects.forms.expression import StartForm
from projects.models import Call
from projects.views.calls import find_call


def start(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and after it "check your e-mail"."""
    found = find_call(slug)
    if request.method != "POST":
        if not found.call.takes_expressions(timezone.now()):
            return HttpResponseRedirect(found.call.get_absolute_url())
        return render(request, "projects/start.html", {"call": found.call, "form": StartForm()})
    form = StartForm(request.POST)
    if not form.is_valid():
        return render(request, "projects/start.html", {"call": found.call, "form": form})
    if too_often(request):
        form.add_error(None, too_often_words())
        return render(request, "projects/start.html", {"call": found.call, "form": form}, status=TOO_MANY)
    try:
        _start(found.call, form)
    except AlreadyStarted:
        pass  # the same form twice: the same answer
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return render(request, "projects/start.html", {"call": found.call, "form": form}, status=409)
    return HttpResponseRedirect(reverse("projects:started", kwargs={"slug": slug}))


def _start(call: Call, form: StartForm) -> None:
    typed = dict(form.cleaned_data)
    start_key = typed.pop("start_key")
    start_expression(
        by=None,
        now=timezone.now(),
        call=call,
        starter=Starter(**typed, language=get_language() or "en"),
        start_key=start_key,
        random=secrets.token_bytes(8),
    )


def started(request: HttpRequest, slug: str) -> HttpResponse:
    """Check your e-mail. The same words for every address."""
    return render(request, "projects/started.html", {"call": find_call(slug).call})
