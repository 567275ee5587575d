"""One's own sign-up behind a private link: see, change, withdraw. GET never writes."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_http_methods

from assemblies import actions
from assemblies.models import SignUp
from assemblies.queries import sign_up_for
from assemblies.views.signing_up import Pages
from impact.ui.headers import private
from impact.ui.wizard import CHECK, PageSpec

NOT_FOUND = 404


def _unknown(request: HttpRequest) -> HttpResponse:
    return render(request, "assemblies/link_problem.html", status=NOT_FOUND)


@method_decorator(private, name="dispatch")
class Change(Pages):
    """One page of a sign-up that is sent already."""

    url_name = "assemblies:change"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Only behind a link we know."""
        found = sign_up_for(kwargs["token"])
        if found is None:
            return _unknown(request)
        self.draft = found
        return super().dispatch(request, *args, **kwargs)

    def load(self, request: HttpRequest) -> SignUp:
        """Found already."""
        return self.draft

    def finished_url(self, draft: SignUp) -> str | None:
        """What can't be changed any more can be looked at; and its overview is where answers are checked."""
        may_change = draft.is_submitted and draft.assembly.lets_people_change
        return None if may_change and self.kwargs.get("page") != CHECK else self.page_url(CHECK)

    def page_url(self, slug: str) -> str:
        """The overview stands in for check-your-answers."""
        token = self.kwargs["token"]
        if slug == CHECK:
            return reverse("assemblies:manage", kwargs={"token": token})
        return reverse(self.url_name, kwargs={"token": token, "page": slug})


@method_decorator(private, name="dispatch")
class Manage(Change):
    """The overview."""

    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Everything somebody told us, with links to change it while that is possible."""
        sign_up = self.load(request)
        may_change = sign_up.is_submitted and sign_up.assembly.lets_people_change
        sections = self.summary(sign_up) if sign_up.is_submitted else []
        if not may_change:
            sections = [(title, [replace(row, change_url="") for row in rows]) for title, rows in sections]
        context = {
            "sign_up": sign_up,
            "assembly": sign_up.assembly,
            "sections": sections,
            "may_change": may_change,
            "to_finish": self._first_missing(sign_up) if may_change else "",
            "withdraw_url": reverse("assemblies:withdraw", kwargs={"token": kwargs["token"]}),
        }
        return render(request, "assemblies/manage.html", context)

    def _first_missing(self, sign_up: SignUp) -> str:
        """A change that is not complete does not count yet."""
        pages: list[PageSpec] = [page for page in self.reachable(sign_up) if not self.done(sign_up, page)]
        return f"{self.page_url(pages[0].slug)}?change=1" if sign_up.draft and pages else ""


@private
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    """Show a button; pressing it withdraws."""
    sign_up = sign_up_for(token)
    if sign_up is None:
        return _unknown(request)
    manage = reverse("assemblies:manage", kwargs={"token": token})
    if not sign_up.is_submitted:
        return HttpResponseRedirect(manage)
    if request.method == "POST":
        with suppress(actions.AlreadyWithdrawn):  # pressed twice: the overview says since when
            actions.withdraw_sign_up(by=None, now=timezone.now(), sign_up=sign_up)
        return HttpResponseRedirect(manage)
    return render(request, "assemblies/withdraw.html", {"sign_up": sign_up, "manage_url": manage})
