"""Small text files that machines ask for."""

from datetime import UTC, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Real portals may be found by search engines; a demo may not: its answers are invented."""
    del request
    closed = "/" if settings.DEMO else "/admin/\nDisallow: /account/"
    return HttpResponse(f"User-agent: *\nDisallow: {closed}\n", content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Browsers ask for this name by themselves; the mark is elsewhere."""
    del request
    return HttpResponseRedirect(static("img/mark.svg"))


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """Where to report a weakness (RFC 9116)."""
    del request
    base = settings.PUBLIC_BASE_URL
    expires = (timezone.now() + timedelta(days=180)).astimezone(UTC).strftime("%Y-%m-%dT00:00:00Z")
    lines = [
        f"Contact: mailto:{settings.HELP_LINE['email']}",
        f"Contact: {base}{reverse('site:contact')}",
        f"Expires: {expires}",
        "Preferred-Languages: en, cy",
        f"Canonical: {base}{reverse('security')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
