"""The staff's admin site: signing in goes through allauth, the index has two parts."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.contrib.admin import ModelAdmin
from django.contrib.auth import logout
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from unfold.sites import UnfoldAdminSite

from impact.site.desk import desk_for
from impact.site.second_factor import may_use_staff_powers

_NOT_FOR_STAFF = ("allauth.", "post_office.", "django.contrib.")


class StaffAdminSite(UnfoldAdminSite):  # type: ignore[misc]
    """Django's admin in our order and words."""

    site_header = "IMPACT"
    site_title = "IMPACT staff"
    index_title = "Your work"
    index_template = "admin/desk.html"
    enable_nav_sidebar = True

    def register(
        self, model_or_iterable: type[Model] | Iterable[type[Model]], admin_class: Any = None, **options: Any
    ) -> None:
        """Register our own lists only: a library's would show sign-in codes, private links and session keys."""
        if admin_class is not None and admin_class.__module__.startswith(_NOT_FOR_STAFF):
            return
        super().register(model_or_iterable, admin_class or ModelAdmin, **options)

    def has_permission(self, request: HttpRequest) -> bool:
        """Only active staff who have shown a second factor, whatever the middleware does."""
        return may_use_staff_powers(request)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """What waits for this person, and everything they may open."""
        return super().index(request, {"desk": desk_for(request), **(extra_context or {})})  # type: ignore[no-any-return]

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Nobody signs in here: allauth's page asks for both steps."""
        del extra_context
        back = request.GET.get("next") or reverse("admin:index")
        return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': back})}")

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Sign out and go to the home page."""
        del extra_context
        if request.method == "POST":
            logout(request)
            return HttpResponseRedirect(reverse("site:home"))
        return HttpResponseRedirect(reverse("account_logout"))

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """One page changes passwords, and it is allauth's."""
        del request, extra_context
        return HttpResponseRedirect(reverse("account_change_password"))
