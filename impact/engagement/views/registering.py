"""Registering, one thing per page. The draft is a row; this browser keeps its token in a signed cookie of its own."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.engagement import actions
from impact.engagement.forms import HONEYPOT, PAGES
from impact.engagement.models import Event, Registration
from impact.engagement.pure.answers import email_of
from impact.engagement.queries import answers_of, draft_for
from impact.engagement.views.reading import room
from impact.jobs.refusals import Refused
from impact.participation.queries import place_on_list
from impact.people.enums import ContactRoute
from impact.ui.forms import PlainForm
from impact.ui.headers import private
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.wizard import CHECK, PageSpec, Wizard

DRAFT_DAYS = 14
RECEIPT_SECONDS = 3600
SALT = "engagement.draft"


class Trapped(Refused):
    """A field people cannot see was filled in: by a machine, or by a browser that fills in too much."""

    message = _("The last field must stay empty. Empty it, or switch off what fills in forms for you, and send again.")


def _cookie(event: Event) -> str:
    prefix = "__Host-" if settings.SESSION_COOKIE_SECURE else ""
    return f"{prefix}event-{event.public_id.hex[:12]}"


def _keep(response: HttpResponseBase, event: Event, token: str, *, seconds: int) -> None:
    response.set_signed_cookie(
        _cookie(event), token, salt=SALT, max_age=seconds, httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip


def _token(request: HttpRequest, event: Event) -> str:
    return request.get_signed_cookie(_cookie(event), default="", salt=SALT, max_age=DRAFT_DAYS * 86_400) or ""


def _begun(request: HttpRequest, event: Event) -> Registration | None:
    return draft_for(event, _token(request, event))


def _event(slug: str) -> Event:
    return get_object_or_404(Event.objects.for_public(timezone.now()).select_related("seating", "nation"), slug=slug)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, slug: str) -> HttpResponse:
    """Before you start: how seats are filled comes first. Pressing the button begins a draft."""
    event = _event(slug)
    here = reverse("engagement:detail", kwargs={"slug": slug})
    refusal, status = "", 200
    if request.method == "POST":
        if too_often(request):
            refusal, status = too_often_words(), TOO_MANY
        else:
            try:
                _draft, token = actions.start_registration(
                    now=timezone.now(), event=event, written_in=current().code, token=_token(request, event)
                )
            except actions.NotOpen:
                return HttpResponseRedirect(here)
            first = reverse("engagement:register", kwargs={"slug": slug, "page": PAGES[0].slug})
            response = HttpResponseRedirect(first)
            _keep(response, event, token, seconds=DRAFT_DAYS * 86_400)
            return response
    begun = _begun(request, event)
    is_open = event.state(timezone.now()) == "open"
    if not is_open and begun is None:
        return HttpResponseRedirect(here)
    context = {
        "event": event,
        "begun": begun,
        "is_open": is_open,
        "room": room(event),
        "refusal": refusal,
        "lost": "lost" in request.GET,
        "days": DRAFT_DAYS,
    }
    return render(request, "engagement/start.html", context, status=status)


@method_decorator(private, name="dispatch")
class RegisterPages(Wizard):
    """The pages of registering."""

    pages = PAGES
    url_name = "engagement:register"
    check_template = "engagement/check.html"
    submit_words = _("Register")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Without a draft on this device there is nothing to go on with."""
        self.event = _event(kwargs["slug"])
        found = _begun(request, self.event)
        if found is None:
            return HttpResponseRedirect(reverse("engagement:start", kwargs={"slug": kwargs["slug"]}) + "?lost=1")
        self.draft = found
        return super().dispatch(request, *args, **kwargs)

    def load(self, request: HttpRequest) -> Registration:
        """Found already."""
        return self.draft

    def answers(self, draft: Registration, page: PageSpec) -> Mapping[str, Any]:
        """What is stored."""
        return answers_of(draft)

    def keep(self, draft: Registration, page: PageSpec, cleaned: dict[str, Any]) -> Registration:
        """Keep this page."""
        return actions.save_answers(now=timezone.now(), registration=draft, answers=cleaned)

    def extra_context(self, draft: Registration, page: PageSpec | None) -> dict[str, Any]:
        """Name the event on every page."""
        return {"wizard_title": str(self.event.title), "event": self.event, "honeypot": HONEYPOT}

    def make_form(self, draft: Registration, page: PageSpec, data: Any = None, files: Any = None) -> PlainForm:
        """As usual; an answer that is not there yet shows nothing."""
        form = super().make_form(draft, page, data, files)
        form.initial = {name: form.initial.get(name) for name in form.fields}
        return form

    def finished_url(self, draft: Registration) -> str | None:
        """What is sent shows its receipt."""
        return None if draft.is_draft else self._sent_url()

    def _sent_url(self) -> str:
        return reverse("engagement:sent", kwargs={"slug": self.event.slug})

    def submit(self, draft: Registration) -> str:
        """Send it; pressing twice changes nothing."""
        if self.request.POST.get(HONEYPOT, "").strip():
            raise Trapped
        email = email_of(answers_of(draft))
        quietly = bool(email) and not may_mail(email)
        agreed = self.request.POST.get("agree") == "yes"
        actions.submit_registration(now=timezone.now(), registration=draft, agreed=agreed, quietly=quietly)
        return self._sent_url()

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Once it is sent, this device forgets within the hour."""
        response = super().post(request, *args, **kwargs)
        if kwargs["page"] == CHECK and response.headers.get("Location") == self._sent_url():
            _keep(response, self.event, _token(request, self.event), seconds=RECEIPT_SECONDS)
        return response


@private
@require_safe
def sent(request: HttpRequest, slug: str) -> HttpResponse:
    """The receipt. With an e-mail address it looks the same for somebody who had registered before.

    So it does not say whether there is a seat: the message to the address does. Who has no e-mail reads it here.
    """
    event = _event(slug)
    registration = _begun(request, event)
    if registration is None or registration.is_draft:
        return HttpResponseRedirect(reverse("engagement:start", kwargs={"slug": slug}))
    person, invitation = registration.person, registration.invitation
    by_mail = person is None or person.contact_route == ContactRoute.EMAIL
    context = {
        "event": event,
        "registration": registration,
        "by_mail": by_mail,
        "number": place_on_list(invitation) if invitation and not by_mail else None,
    }
    return render(request, "engagement/sent.html", context)


@private
@require_POST
def clear(request: HttpRequest, slug: str) -> HttpResponse:
    """Somebody else's device: forget what was typed here. An unsent draft is deleted later like any other."""
    event = Event.objects.filter(slug=slug, published_at__isnull=False).first()
    if event is None:
        raise Http404
    response = HttpResponseRedirect(reverse("engagement:detail", kwargs={"slug": slug}))
    response.delete_cookie(_cookie(event), samesite="Lax")
    return response
