"""An edition as the public will read it, for staff, before it is published."""

import json

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_safe

from impact.reports.files import csv_text, json_document
from impact.reports.models import Edition
from impact.reports.queries import history_of, with_figures
from impact.reports.reading import imprint, read
from impact.ui.headers import private
from impact.ui.languages import BY_CODE


@private
@require_safe
def preview(request: HttpRequest, edition_id: int, language: str) -> HttpResponse:
    """The page in one language and format."""
    edition = _edition(request, edition_id, language)
    with override(language):
        context = {
            "edition": edition,
            "report": edition.report,
            "reading": read(edition, today=timezone.localdate()),
            "history": tuple(history_of(edition.report)),
            "preview": True,
        }
        template = "reports/edition_easy.html" if BY_CODE[language].easy else "reports/edition.html"
        return render(request, template, context)


@private
@require_safe
def preview_file(request: HttpRequest, edition_id: int, language: str, kind: str) -> HttpResponse:
    """The CSV or JSON in one language, to look at."""
    edition = _edition(request, edition_id, language)
    body = edition.body.read()
    if kind == "csv":
        return HttpResponse(csv_text(body, language).encode(), content_type="text/plain; charset=utf-8")
    if kind == "json":
        with override(language):
            document = json_document(body, imprint(edition, language))
        return HttpResponse(json.dumps(document, ensure_ascii=False, indent=2).encode(), "application/json")
    raise Http404


def _edition(request: HttpRequest, edition_id: int, language: str) -> Edition:
    """Find what this member of staff may see."""
    if not request.user.has_perm("reports.view_edition"):
        raise PermissionDenied
    if language not in BY_CODE:
        raise Http404
    return get_object_or_404(with_figures(Edition.objects.visible_to(request.user)), pk=edition_id)
