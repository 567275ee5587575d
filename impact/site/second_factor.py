"""Staff powers need a second factor: a session that has not shown one counts as nobody's.

`secure_admin_login` alone lets a password through. Here the whole portal is covered: in the admin people are sent to
the step that is missing; everywhere else such a session is treated as signed out, so that no permission check can pass.
"""

from collections.abc import Callable
from typing import cast
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import ResolverMatch, reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from impact.accounts.models import User

_OWN_ACCOUNT = ("account_", "mfa_", "usersessions_")


def has_shown_second_factor(request: HttpRequest) -> bool:
    """Whether this session was opened, or stepped up, with a passkey, an app's code or a recovery code."""
    return _shown_by(request, request.user)


def _shown_by(request: HttpRequest, person: User | AnonymousUser) -> bool:
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, person))


def may_use_staff_powers(request: HttpRequest) -> bool:
    """Whether this request comes from active staff with a second factor shown."""
    user = request.user
    return bool(user.is_authenticated and user.is_active and user.is_staff and has_shown_second_factor(request))


class SecondFactorMiddleware:
    """Stand after the authentication middlewares, before any view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing to do before the address is resolved."""
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., HttpResponse],
        args: tuple[object, ...],
        kwargs: dict[str, object],
    ) -> HttpResponse | None:
        """Let staff through, send them to the missing step, or take away powers a session has not earned."""
        del view, args, kwargs
        match = request.resolver_match
        if match is None:
            return None
        if match.url_name == "account_login" and _is_unproven_staff(request, request.user):
            return _next_step(request, request.GET.get("next") or reverse("admin:index"))
        if _is_own_account(match):
            return None
        if "admin" in match.namespaces:
            return _gate(request)
        person = request.user
        request.user = cast("User", SimpleLazyObject(lambda: _without_unearned_powers(request, person)))
        return None


def _is_own_account(match: ResolverMatch) -> bool:
    """Signing in, signing out, setting up a second factor, and the door after them."""
    if match.view_name == "site:after_sign_in":
        return True
    return not match.namespaces and (match.url_name or "").startswith(_OWN_ACCOUNT)


def _is_unproven_staff(request: HttpRequest, person: User | AnonymousUser) -> bool:
    """Staff signed in with one factor only."""
    return bool(person.is_authenticated and person.is_staff and not _shown_by(request, person))


def _gate(request: HttpRequest) -> HttpResponse | None:
    """The door of the admin."""
    user = request.user
    # A posted form cannot come back after signing in.
    back = request.get_full_path() if request.method == "GET" else reverse("admin:index")
    if not user.is_authenticated:
        return _go("account_login", back)
    if not user.is_active or not user.is_staff:
        raise PermissionDenied(_("The staff pages are for staff. Your own pages are linked from the home page."))
    return None if has_shown_second_factor(request) else _next_step(request, back)


def _next_step(request: HttpRequest, back: str) -> HttpResponse:
    """Ask for the second factor, or help to set one up."""
    kinds = set(Authenticator.objects.filter(user=request.user).values_list("type", flat=True))
    if Authenticator.Type.TOTP in kinds:
        return _go("mfa_reauthenticate", back)
    if Authenticator.Type.WEBAUTHN in kinds:
        return _go("mfa_reauthenticate_webauthn", back)
    messages.info(request, _("Staff sign in with two steps. Set up the second step now: it takes about two minutes."))
    return _go("mfa_activate_totp", back)


def _go(name: str, back: str) -> HttpResponseRedirect:
    """Go to a step of signing in, and come back afterwards."""
    return HttpResponseRedirect(f"{reverse(name)}?{urlencode({'next': back})}")


def _without_unearned_powers(request: HttpRequest, person: User | AnonymousUser) -> User | AnonymousUser:
    """Staff whose session has not shown a second factor are nobody outside their own account pages."""
    return AnonymousUser() if _is_unproven_staff(request, person) else person
