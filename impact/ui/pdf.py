"""PDFs by typst: tagged (PDF/UA-1), with language, title and a fixed date, the same bytes for the same words.

A template is a `.typ` file under `templates/`. Words reach it as JSON and are shown as they are: nothing that
somebody typed is ever read as markup, and a template can read nothing outside `templates/`.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst
from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.ui import languages

FONTS = Path(__file__).parent / "fonts"
AUTHOR = "IMPACT"
_NO_LETTER = "could not be displayed"


def compile_pdf(template: str, data: Mapping[str, Any], *, title: str, when: datetime) -> bytes:
    """The PDF in the language that is active. `when` is the date it bears: of what it shows, never of today.

    Letters that our font lacks are shown as boxes; then a note on top says so, and the PDF is tagged all the same
    but no longer claims PDF/UA, which forbids them.
    """
    language = languages.current()
    local = timezone.localtime(when)
    said = {
        **data,
        "title": title,
        "author": AUTHOR,
        "footer": f"{AUTHOR} · {title}",
        "lang": language.html_lang,
        "easy": language.easy,
        "date": [local.year, local.month, local.day, local.hour, local.minute],
        "missing": "",
    }
    try:
        return _compile(template, said, when, ["ua-1"])
    except typst.TypstError as fault:
        if _NO_LETTER not in str(fault):
            raise
    said["missing"] = _("Some letters can’t be shown here. You find all of them in the plain text copy.")
    return _compile(template, said, when, [])


def pdf_response(pdf: bytes, *, filename: str) -> HttpResponse:
    """A PDF to save."""
    response = HttpResponse(pdf, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'attachment; filename="{filename}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _compile(template: str, data: Mapping[str, Any], when: datetime, standards: list[str]) -> bytes:
    root = Path(settings.BASE_DIR) / "templates"
    pdf: bytes = typst.compile(  # type: ignore[call-overload]
        str(root / template),
        root=str(root),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards=standards,
        timestamp=int(when.astimezone(UTC).timestamp()),
    )
    return pdf
