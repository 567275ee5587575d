"""Messages to us: contact, feedback, and "I need this in another way"."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_safe

from impact.people import actions
from impact.people.enums import EnquiryKind, ReplyRoute
from impact.people.forms import AnotherWayForm, ContactForm, FeedbackForm
from impact.people.forms.enquiries import EnquiryForm
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words

LONGEST_PAGE = 300


def _page_asked_about(request: HttpRequest) -> str:
    """The page somebody came from, when it is one of ours: never a foreign address, never a query string."""
    came_from = request.GET.get("page") or request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(came_from, allowed_hosts={request.get_host()}):
        return ""
    path = came_from.partition("?")[0].partition("#")[0]
    return path[:LONGEST_PAGE] if path.isprintable() else ""


def _message_form(request: HttpRequest, form_class: type[EnquiryForm], kind: EnquiryKind) -> HttpResponse:
    typed = request.POST if request.method == "POST" else None
    form = form_class(typed, initial={"page": _page_asked_about(request)})
    status = 200
    if request.method == "POST" and form.is_valid():
        if not too_often(request):
            _send(kind, dict(form.cleaned_data))
            return HttpResponseRedirect(reverse("people:sent", kwargs={"kind": kind.value.replace("_", "-")}))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    return render(request, f"people/{kind}.html", {"form": form}, status=status)


def _send(kind: EnquiryKind, cleaned: dict[str, Any]) -> None:
    mails = cleaned["reply_route"] == ReplyRoute.EMAIL
    quietly = mails and not may_mail(cleaned["reply_to"])
    actions.send_enquiry(now=timezone.now(), kind=kind, written_in=current().code, quietly=quietly, **cleaned)


@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """A question or message."""
    return _message_form(request, ContactForm, EnquiryKind.CONTACT)


@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest) -> HttpResponse:
    """What works on these pages and what doesn't."""
    return _message_form(request, FeedbackForm, EnquiryKind.FEEDBACK)


@require_http_methods(["GET", "HEAD", "POST"])
def another_way(request: HttpRequest) -> HttpResponse:
    """Something needed in another way; a piece of work for staff, due in five working days."""
    return _message_form(request, AnotherWayForm, EnquiryKind.ANOTHER_WAY)


@require_safe
def sent(request: HttpRequest, kind: str) -> HttpResponse:
    """It arrived, and what happens next."""
    return render(request, "people/sent.html", {"kind": kind.replace("-", "_")})
