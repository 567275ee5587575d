"""Two languages, each in two formats; the address alone says which one a page is in.

Locale folders follow Django's own spelling: `to_locale("en-simple")` is `en_Simple`, so the catalogues are
`locale/cy`, `locale/en_Simple` and `locale/cy_Simple`. Easy Read Welsh falls back to Welsh, then English
(see `impact.ui.catalogues`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.urls import LocalePrefixPattern, URLResolver, get_script_prefix
from django.utils import translation
from django.utils.encoding import escape_uri_path, iri_to_uri

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponseBase
    from django.urls import URLPattern

STANDARD = "standard"
EASY_READ = "easy_read"


@dataclass(frozen=True, slots=True)
class Language:
    code: str  # what Django calls it, and BCP 47
    prefix: str  # what stands before the address
    html_lang: str  # <html lang>
    name: str  # in its own words
    language: str  # en | cy
    format: str  # standard | easy_read

    @property
    def easy(self) -> bool:
        return self.format == EASY_READ


LANGUAGES = (
    Language("en", "", "en", "English", "en", STANDARD),
    Language("cy", "cy/", "cy", "Cymraeg", "cy", STANDARD),
    Language("en-simple", "easy/", "en", "English, Easy Read", "en", EASY_READ),
    Language("cy-simple", "cy/easy/", "cy", "Cymraeg, Hawdd ei Ddeall", "cy", EASY_READ),
)
BY_CODE = {language.code: language for language in LANGUAGES}
ENGLISH = BY_CODE["en"]
LONGEST_PREFIX_FIRST = tuple(sorted(LANGUAGES, key=lambda language: -len(language.prefix)))
ALWAYS_ENGLISH = ("/admin/", "/dev/", "/static/", "/health/")


def register_languages() -> None:
    """Tell Django about the two Easy Read formats. Called by the settings."""
    for language in LANGUAGES:
        LANG_INFO.setdefault(
            language.code,
            {"bidi": False, "code": language.code, "name": language.name, "name_local": language.name},
        )


def language_of(path: str) -> Language:
    """The language an address (beginning with a slash) is in."""
    if path.startswith(ALWAYS_ENGLISH):
        return ENGLISH
    return next(
        language
        for language in LONGEST_PREFIX_FIRST
        if f"{path}/".startswith(f"/{language.prefix}")
    )  # fmt: skip


def current() -> Language:
    """The language this page is being written in."""
    return BY_CODE.get(translation.get_language() or "en", ENGLISH)


def counterpart(language: Language, *, into: str | None = None, in_format: str | None = None) -> Language:
    """The same text in another language or another format."""
    wanted = (into or language.language, in_format or language.format)
    return next(found for found in LANGUAGES if (found.language, found.format) == wanted)


class LanguagePattern(LocalePrefixPattern):
    """The prefix of the active language, so that reverse() stays in the language of the page."""

    def __init__(self) -> None:
        super().__init__(prefix_default_language=False)

    @property
    def language_prefix(self) -> str:
        return BY_CODE.get(translation.get_language() or settings.LANGUAGE_CODE, ENGLISH).prefix


def language_patterns(*urls: "URLPattern | URLResolver") -> list[URLResolver]:
    """Public addresses, each under all four prefixes. Only for impact/urls.py."""
    return [URLResolver(LanguagePattern(), list(urls))]


class LanguageMiddleware:
    """Activates the language of the address. Never a cookie, never the browser's own wish."""

    def __init__(self, get_response: "Callable[[HttpRequest], HttpResponseBase]") -> None:
        self.get_response = get_response

    def __call__(self, request: "HttpRequest") -> "HttpResponseBase":
        language = language_of(request.path_info)
        with translation.override(language.code):
            request.LANGUAGE_CODE = language.code
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language.code)
        return response


def same_page_in(request: "HttpRequest", code: str) -> str:
    """The address of this very page in another language or format, query string kept."""
    if request.path_info.startswith(ALWAYS_ENGLISH):
        rest = ""
    else:
        here = language_of(request.path_info)
        rest = request.path_info[1:][len(here.prefix) :].lstrip("/\\")
    query = request.META.get("QUERY_STRING", "")
    address = f"{get_script_prefix()}{BY_CODE[code].prefix}{escape_uri_path(rest)}"
    return f"{address}?{iri_to_uri(query)}" if query and rest else address
