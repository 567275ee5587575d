"""Where this device is in a survey: our own signed cookie, seen only under that survey's address.

No Django session and no account. One cookie for each of the four language addresses, so that switching the language
keeps the answers while the cookie still never leaves the survey. The same signed words stand in every form of the
journey, so that a page whose cookie has gone (private window, cleared by the browser) can still be sent.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import translation

from impact.ui.languages import LANGUAGES

FIELD = "bookmark"
KEPT_FOR = timedelta(days=30)
LONGEST = 400
OPEN, SENT = "open", "sent"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One response, as this device knows it. `code` is the code to come back with; empty once it was sent.

    `state` is "open" or "sent"; `tablet`: one device that many people use; `trapped`: the field people cannot see was
    filled in at the start.
    """

    response: UUID
    version: UUID
    code: str = ""
    state: str = OPEN
    tablet: bool = False
    trapped: bool = False

    @property
    def sent(self) -> bool:
        return self.state == SENT

    def after_sending(self) -> "Bookmark":
        """What is kept once the answers are sent: enough to say so, nothing to come back with."""
        return replace(self, code="", state=SENT)


def _signer(slug: str) -> Signer:
    return Signer(salt=f"surveys.bookmark.{slug}")


def written(bookmark: Bookmark, slug: str) -> str:
    """The signed words for the cookie and for the hidden field."""
    marks = ("t" if bookmark.tablet else "") + ("h" if bookmark.trapped else "")
    fields = (bookmark.response.hex, bookmark.version.hex, bookmark.code, bookmark.state, marks)
    return _signer(slug).sign(".".join(fields))


def read(words: str | None, slug: str) -> Bookmark | None:
    """The bookmark in these words; None when they are missing, damaged, or another survey's."""
    if not words or len(words) > LONGEST:
        return None
    try:
        response, version, code, state, marks = _signer(slug).unsign(words).split(".")
        return Bookmark(UUID(response), UUID(version), code, state, "t" in marks, "h" in marks)
    except (BadSignature, ValueError):
        return None


def cookie_name(language: str) -> str:
    """Browsers keep cookies with this prefix only when they came over https and are marked Secure."""
    return f"{'__Secure-' if settings.SESSION_COOKIE_SECURE else ''}survey-{language}"


def from_cookie(request: HttpRequest, slug: str) -> Bookmark | None:
    """The bookmark this device brought along."""
    return read(request.COOKIES.get(cookie_name(translation.get_language() or "en")), slug)


def from_form(request: HttpRequest, slug: str) -> Bookmark | None:
    """The bookmark of the page that was sent; it wins over the cookie, which another tab may have changed."""
    return read(request.POST.get(FIELD), slug) or from_cookie(request, slug)


def is_kept(request: HttpRequest) -> bool:
    """Whether the cookie says the same as the page that was sent."""
    words = request.POST.get(FIELD)
    return not words or words == request.COOKIES.get(cookie_name(translation.get_language() or "en"))


def keep(response: HttpResponseBase, bookmark: Bookmark, slug: str) -> None:
    """Leave the bookmark on this device, under the survey's address in all four languages."""
    words = written(bookmark, slug)
    age = None if bookmark.tablet else int(KEPT_FOR.total_seconds())
    for name, path in _places(slug):
        response.set_cookie(
            name, words, max_age=age, path=path, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
        )


def forget(response: HttpResponseBase, slug: str) -> None:
    """Take the bookmark off this device."""
    for name, path in _places(slug):
        response.set_cookie(
            name, "", max_age=0, path=path, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
        )


@lru_cache(maxsize=256)
def _paths(slug: str) -> tuple[tuple[str, str], ...]:
    paths = []
    for language in LANGUAGES:
        with translation.override(language.code):
            paths.append((language.code, reverse("surveys:start", kwargs={"slug": slug})))
    return tuple(paths)


def _places(slug: str) -> list[tuple[str, str]]:
    return [(cookie_name(code), path) for code, path in _paths(slug)]
