"""Plain pages of text."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


def _page(template: str) -> Callable[[HttpRequest], HttpResponse]:
    """A view that shows one template of text."""

    @require_safe
    def page(request: HttpRequest) -> HttpResponse:
        cookies = {"session": settings.SESSION_COOKIE_NAME, "csrf": settings.CSRF_COOKIE_NAME}
        return render(request, template, {"cookies": cookies})

    return page


about = _page("site/about.html")
helping = _page("site/helping.html")
safety = _page("site/safety.html")
privacy = _page("site/privacy.html")
accessibility = _page("site/accessibility.html")
credits_page = _page("site/credits.html")
