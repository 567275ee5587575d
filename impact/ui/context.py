"""What every page needs to know about itself."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from impact.ui.languages import EASY_READ, STANDARD, Language, counterpart, current, same_page_in


def _switch(request: HttpRequest, here: Language, there: Language) -> dict[str, Any]:
    return {
        "code": there.code,
        "html_lang": there.html_lang,
        "url": same_page_in(request, there.code),
        "current": here == there,
    }


def page(request: HttpRequest) -> dict[str, Any]:
    """`portal` in every template: language, switches, help line, demo flag."""
    here = current()
    return {
        "portal": {
            "language": here,
            "english": _switch(request, here, counterpart(here, into="en")),
            "welsh": _switch(request, here, counterpart(here, into="cy")),
            "standard": _switch(request, here, counterpart(here, in_format=STANDARD)),
            "easy": _switch(request, here, counterpart(here, in_format=EASY_READ)),
            "help_line": getattr(settings, "HELP_LINE", {}),
            "demo": getattr(settings, "DEMO", False),
            "leave_url": "https://www.bbc.co.uk/weather",
        },
    }
