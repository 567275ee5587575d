"""The figures of a published edition as files, from the same protected body as the page."""

import json

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from impact.reports.enums import EditionStatus
from impact.reports.files import csv_text, json_document
from impact.reports.models import Edition
from impact.reports.reading import imprint
from impact.reports.views.public import GONE, NOT_YET, find


@require_safe
def priorities_csv(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Tidy CSV, safe to open in a spreadsheet."""
    edition = find(slug, number)
    if not _in_public(edition):
        return _kindly(request, edition)
    text = csv_text(edition.body.read(), get_language() or "en")
    response = HttpResponse(text.encode(), content_type="text/csv; charset=utf-8")
    return _named(response, edition, "csv")


@require_safe
def priorities_json(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The documented JSON (docs/features/report-json.md)."""
    edition = find(slug, number)
    if not _in_public(edition):
        return _kindly(request, edition)
    document = json_document(edition.body.read(), imprint(edition, get_language() or "en"))
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _named(HttpResponse(text.encode(), content_type="application/json"), edition, "json")


def _in_public(edition: Edition) -> bool:
    return edition.status in (EditionStatus.PUBLISHED, EditionStatus.SUPERSEDED)


def _named(response: HttpResponse, edition: Edition, ending: str) -> HttpResponse:
    """Name the file after the report; an example's says that it is invented."""
    mark = "-invented" if edition.invented else ""
    name = f"{edition.report.survey_slug}-report-{edition.number}{mark}.{ending}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _kindly(request: HttpRequest, edition: Edition) -> HttpResponse:
    """Say why there is no file here."""
    gone = edition.status == EditionStatus.WITHDRAWN
    template = "reports/withdrawn.html" if gone else "reports/not_yet.html"
    context = {"edition": edition, "report": edition.report}
    return render(request, template, context, status=GONE if gone else NOT_YET)
