"""Pages for trying the portal out: the mail it sent, and the demo staff's six-digit codes."""

import time

from allauth.mfa import app_settings as mfa_settings
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.mfa.utils import decrypt
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from impact.accounts.demo import ACCOUNTS
from impact.site.dev_guard import development_only
from impact.site.dev_mail import Letter, letters_in

# A letter's own colours may be inline; nothing in it may run, load or reach anywhere.
_LETTER_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; "
    "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
)


@require_safe
@development_only
def mail(request: HttpRequest) -> HttpResponse:
    """The letters the portal sent, newest first."""
    letters = letters_in(settings.MAIL_DIR)
    wanted = request.GET.get("to", "").strip().lower()
    shown = [letter for letter in letters if wanted in letter.to.lower()]
    return render(request, "dev/mail.html", {"letters": shown, "in_all": len(letters), "wanted": wanted})


@require_safe
@development_only
def mail_html(request: HttpRequest, *, key: str) -> HttpResponse:
    """One letter as its reader sees it, shut in a sandbox of its own."""
    del request
    response = HttpResponse(_letter(key).html)
    response["Content-Security-Policy"] = _LETTER_POLICY
    return response


@require_safe
@development_only
def codes(request: HttpRequest) -> HttpResponse:
    """The code each demo account's authenticator app would show now, and for how long."""
    now = time.time()
    period = mfa_settings.TOTP_PERIOD
    staff = {account.email: account for account in ACCOUNTS if account.staff}
    secrets = {
        authenticator.user.email: decrypt(authenticator.data["secret"])
        for authenticator in Authenticator.objects.filter(
            type=Authenticator.Type.TOTP, user__email__in=staff
        ).select_related("user")
    }
    step = int(now // period)
    rows = [
        {"account": account, "now": _code(secrets[email], step), "then": _code(secrets[email], step + 1)}
        for email, account in staff.items()
        if email in secrets
    ]
    return render(request, "dev/codes.html", {"rows": rows, "left": period - int(now % period)})


def _code(secret: str, step: int) -> str:
    """The six digits of one step of time."""
    return str(format_hotp_value(hotp_value(secret, step)))


def _letter(key: str) -> Letter:
    """The letter with this key that has an HTML body."""
    for letter in letters_in(settings.MAIL_DIR):
        if letter.key == key and letter.html:
            return letter
    raise Http404
