"""Before a call is answered: tell me when it opens, ask for help to apply, and staff's look at it beforehand."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.people.enums import ContactRoute
from impact.people.pure.details import Details
from impact.ui.headers import private
from impact.ui.languages import LANGUAGES, current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.refusals import Refused
from projects.actions import HelpWanted, ask_for_help, tell_me_when_it_opens
from projects.enums import CallStatus
from projects.forms.announcing import HelpForm, TellMeForm
from projects.models import Call
from projects.views.calls import find_call, with_questions

CONFLICT = 409


def quietly(details: Details | None) -> bool:
    """Whether no mail goes out: this address had enough mail from us today."""
    return details is not None and details.contact_route == ContactRoute.EMAIL and not may_mail(details.email)


@require_http_methods(["GET", "HEAD", "POST"])
def tell_me(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask for one mail when this call opens, or when the next one does. The same answer for every address."""
    found = find_call(slug)
    typed = request.POST if request.method == "POST" else None
    form = TellMeForm(typed, initial={"written_in": current().code})
    status = 200
    if form.is_bound and form.is_valid():
        if not too_often(request):
            if may_mail(form.cleaned_data["email"]):
                tell_me_when_it_opens(now=timezone.now(), **form.cleaned_data)
            return HttpResponseRedirect(reverse("people:check_mail"))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    context = {"call": found.call, "phase": found.phase, "form": form}
    return render(request, "projects/announcing/tell_me.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def help_to_apply(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask for help with applying to this call."""
    found = find_call(slug)
    if found.phase not in {CallStatus.PLANNED, CallStatus.OPEN} and request.method != "POST":
        return HttpResponseRedirect(found.call.get_absolute_url())
    form = HelpForm(request.POST if request.method == "POST" else None)
    status = 200
    if form.is_bound and form.is_valid():
        if too_often(request):
            form.add_error(None, too_often_words())
            status = TOO_MANY
        else:
            try:
                _ask_for_help(found.call, form)
            except Refused as refusal:
                form.add_error(None, str(refusal.message))
                status = CONFLICT
            else:
                return HttpResponseRedirect(reverse("projects:help_asked", kwargs={"slug": slug}))
    context = {"call": found.call, "phase": found.phase, "form": form}
    return render(request, "projects/announcing/help.html", context, status=status)


def _ask_for_help(call: Call, form: HelpForm) -> None:
    typed = form.cleaned_data
    details = form.details(written_in=current().code)
    if details is None:  # the form always asks for a way
        raise Http404
    wanted = HelpWanted(
        details=details,
        nation=typed["nation"],
        wants=tuple(typed["wants"]),
        organisation_name=typed["organisation_name"],
        words=typed["words"],
        needed_by=typed["needed_by"],
    )
    ask_for_help(now=timezone.now(), call=call, key=form.key_typed, wanted=wanted, quietly=quietly(details))


@require_safe
def help_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """It arrived, and what happens next."""
    return render(request, "projects/announcing/help_asked.html", {"call": find_call(slug).call})


@private
@require_safe
def preview(request: HttpRequest, slug: str) -> HttpResponse:
    """Staff see a call as organisations will, in each language and format, before it is announced."""
    if not (request.user.is_authenticated and request.user.is_staff and request.user.has_perm("projects.view_call")):
        raise Http404
    call = get_object_or_404(Call.objects.visible_to(request.user), slug=slug)
    path = reverse("projects:preview", kwargs={"slug": slug})
    bare = path.removeprefix(f"/{current().prefix}") if current().prefix else path.removeprefix("/")
    ways: list[dict[str, Any]] = [
        {"name": one.name, "url": f"/{one.prefix}{bare}", "lang": one.html_lang, "here": one == current()}
        for one in LANGUAGES
    ]
    phase = call.phase(timezone.now()) if call.published_at else CallStatus.PLANNED
    return render(request, "projects/announcing/preview.html", {**with_questions(call, phase), "ways": ways})
