"""Signing up, one thing per page. The draft is a row; this browser keeps its token in a signed cookie of its own."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from assemblies import actions
from assemblies.forms import PAGES
from assemblies.models import Assembly, SignUp
from assemblies.pure.answers import email_of
from assemblies.queries import answers_of, draft_for
from impact.ui.forms import PlainForm
from impact.ui.headers import private
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.wizard import CHECK, PageSpec, Wizard

DRAFT_DAYS = 14
RECEIPT_SECONDS = 3600
SALT = "assemblies.draft"


def _cookie(assembly: Assembly) -> str:
    prefix = "__Host-" if settings.SESSION_COOKIE_SECURE else ""
    return f"{prefix}sign-up-{assembly.public_id.hex[:12]}"


def keep_on_device(response: HttpResponseBase, assembly: Assembly, token: str, *, seconds: int) -> None:
    """This browser keeps the token of its draft, in a signed cookie of this Assembly alone."""
    response.set_signed_cookie(
        _cookie(assembly), token, salt=SALT, max_age=seconds, httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip


def _token(request: HttpRequest, assembly: Assembly) -> str:
    return request.get_signed_cookie(_cookie(assembly), default="", salt=SALT, max_age=DRAFT_DAYS * 86_400) or ""


def _begun(request: HttpRequest, assembly: Assembly) -> SignUp | None:
    return draft_for(assembly, _token(request, assembly))


@private
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, slug: str) -> HttpResponse:
    """Before you start: how people get a seat comes first. Pressing the button begins a draft."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    refusal, status = "", 200
    if request.method == "POST":
        if too_often(request):
            refusal, status = too_often_words(), TOO_MANY
        else:
            try:
                _draft, token = actions.start_sign_up(now=timezone.now(), assembly=assembly, written_in=current().code)
            except actions.NotOpen:
                return HttpResponseRedirect(reverse("assemblies:detail", kwargs={"slug": slug}))
            first = reverse("assemblies:sign_up", kwargs={"slug": slug, "page": PAGES[0].slug})
            response = HttpResponseRedirect(first)
            keep_on_device(response, assembly, token, seconds=DRAFT_DAYS * 86_400)
            return response
    begun = _begun(request, assembly)
    is_open = assembly.state(timezone.now()) == "open"
    if not is_open and begun is None:
        return HttpResponseRedirect(reverse("assemblies:detail", kwargs={"slug": slug}))
    context = {
        "assembly": assembly,
        "begun": begun,
        "is_open": is_open,
        "refusal": refusal,
        "lost": "lost" in request.GET,
    }
    return render(request, "assemblies/start.html", {**context, "days": DRAFT_DAYS}, status=status)


class Pages(Wizard):
    """What signing up and changing it later have in common."""

    pages = PAGES

    def answers(self, draft: SignUp, page: PageSpec) -> Mapping[str, Any]:
        """What is stored."""
        return answers_of(draft)

    def keep(self, draft: SignUp, page: PageSpec, cleaned: dict[str, Any]) -> SignUp:
        """Keep this page."""
        return actions.save_answers(now=timezone.now(), sign_up=draft, answers=cleaned)

    def form_kwargs(self, draft: SignUp, page: PageSpec) -> dict[str, Any]:
        """The main perspective is one of those named; code lists are those of the Assembly's nation."""
        if page.slug == "equality":
            return {"assembly": draft.assembly}
        return {"named": answers_of(draft).get("perspectives") or []} if page.slug == "main" else {}

    def extra_context(self, draft: SignUp, page: PageSpec | None) -> dict[str, Any]:
        """Name the Assembly on every page."""
        return {
            "wizard_title": str(draft.assembly.title),
            "assembly": draft.assembly,
            "draft_on_device": draft.is_draft,
        }

    def make_form(self, draft: SignUp, page: PageSpec, data: Any = None, files: Any = None) -> PlainForm:
        """As usual; an answer that is not there yet shows nothing."""
        form = super().make_form(draft, page, data, files)
        form.initial = {name: form.initial.get(name) for name in form.fields}
        return form


@method_decorator(private, name="dispatch")
class SignUpPages(Pages):
    """The pages of signing up."""

    url_name = "assemblies:sign_up"
    check_template = "assemblies/check.html"
    submit_words = _("Sign up")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Without a draft on this device there is nothing to go on with."""
        self.assembly = get_object_or_404(Assembly.objects.for_public(), slug=kwargs["slug"])
        found = _begun(request, self.assembly)
        if found is None:
            return HttpResponseRedirect(reverse("assemblies:start", kwargs={"slug": kwargs["slug"]}) + "?lost=1")
        self.draft = found
        return super().dispatch(request, *args, **kwargs)

    def load(self, request: HttpRequest) -> SignUp:
        """Found already."""
        return self.draft

    def finished_url(self, draft: SignUp) -> str | None:
        """What is sent shows its receipt."""
        return None if draft.is_draft else self._sent_url()

    def _sent_url(self) -> str:
        return reverse("assemblies:sent", kwargs={"slug": self.assembly.slug})

    def submit(self, draft: SignUp) -> str:
        """Send it; pressing twice changes nothing."""
        email = email_of(answers_of(draft))
        quietly = bool(email) and not may_mail(email)
        agreed = self.request.POST.get("agree") == "yes"
        actions.submit_sign_up(now=timezone.now(), sign_up=draft, agreed=agreed, quietly=quietly)
        return self._sent_url()

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Once it is sent, this device forgets within the hour."""
        response = super().post(request, *args, **kwargs)
        if kwargs["page"] == CHECK and response.headers.get("Location") == self._sent_url():
            keep_on_device(response, self.assembly, _token(request, self.assembly), seconds=RECEIPT_SECONDS)
        return response


@private
@require_safe
def sent(request: HttpRequest, slug: str) -> HttpResponse:
    """The receipt. It looks the same for somebody who had signed up before."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    sign_up = _begun(request, assembly)
    if sign_up is None or sign_up.is_draft:
        return HttpResponseRedirect(reverse("assemblies:start", kwargs={"slug": slug}))
    return render(request, "assemblies/sent.html", {"assembly": assembly, "sign_up": sign_up})


@private
@require_POST
def clear(request: HttpRequest, slug: str) -> HttpResponse:
    """Somebody else's device: forget what was typed here. An unsent draft is deleted later like any other."""
    assembly = get_object_or_404(Assembly, slug=slug)
    response = HttpResponseRedirect(reverse("assemblies:detail", kwargs={"slug": slug}))
    response.delete_cookie(_cookie(assembly), samesite="Lax")
    return response
