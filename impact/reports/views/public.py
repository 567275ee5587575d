"""What the public reads: the list, the newest report of a survey, and each edition at its permanent address."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from impact.reports.enums import EditionStatus
from impact.reports.models import Edition, Report
from impact.reports.queries import history_of, latest_of, public_edition, published_reports
from impact.reports.reading import read
from impact.reports.stages import OUT
from impact.ui.languages import current

GONE = 410
NOT_YET = 404


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every report that stands in public now."""
    return render(request, "reports/index.html", {"editions": published_reports()})


@require_safe
def latest(request: HttpRequest, slug: str) -> HttpResponse:
    """Lead on to the permanent address of the newest edition, or say kindly that there is none."""
    report = get_object_or_404(Report, survey_slug=slug)
    edition = latest_of(report)
    if edition is not None:
        return redirect("reports:edition", slug, edition.number)
    withdrawn = history_of(report).filter(status=EditionStatus.WITHDRAWN).first()
    if withdrawn is not None:
        return redirect("reports:edition", slug, withdrawn.number)
    return render(request, "reports/not_yet.html", {"report": report}, status=NOT_YET)


@require_safe
def edition(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One edition, in the language and format of the address."""
    found = find(slug, number)
    newer = latest_of(found.report)
    history = tuple(history_of(found.report))
    context: dict[str, Any] = {"edition": found, "report": found.report, "newer": newer, "history": history}
    if found.status not in OUT:
        return render(request, "reports/not_yet.html", context, status=NOT_YET)
    if found.status == EditionStatus.WITHDRAWN:
        return render(request, "reports/withdrawn.html", context, status=GONE)
    context["reading"] = read(found, today=timezone.localdate())
    template = "reports/edition_easy.html" if current().easy else "reports/edition.html"
    return render(request, template, context)


def find(slug: str, number: int) -> Edition:
    """Find the edition or answer 404."""
    found = public_edition(slug, number)
    if found is None:
        raise Http404
    return found
