"""Whole addresses, for mail, posters and anything else that leaves the portal."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation


def absolute(url_name: str, *, language: str, **kwargs: object) -> str:
    """`absolute("surveys:start", language="cy", slug="2026")` -> `https://.../cy/survey/2026/`."""
    with translation.override(language):
        path = reverse(url_name, kwargs=kwargs or None)
    return f"{settings.PUBLIC_BASE_URL.rstrip('/')}{path}"
