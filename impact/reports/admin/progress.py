"""How a build is going: a page for staff that updates itself."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from impact.jobs.enums import JobState
from impact.reports.models import Edition, Report
from impact.reports.queries import builds_of


@require_safe
def progress(request: HttpRequest, report_id: int) -> HttpResponse:
    """The newest build of a report; asked by HTMX, only the part that changes."""
    if not request.user.has_perm("reports.view_report"):
        raise PermissionDenied
    report = get_object_or_404(Report.objects.visible_to(request.user), pk=report_id)
    job = builds_of(report).first()
    context = {
        "report": report,
        "job": job,
        "edition": Edition.objects.filter(built_by=job.public_id).first() if job else None,
        "goes_on": job is not None and not job.has_ended,
        "may_retry": job is not None
        and job.state in (JobState.FAILED, JobState.CANCELLED)
        and request.user.has_perm("jobs.retry_job"),
        "title": str(report),
    }
    if request.headers.get("HX-Request"):
        return render(request, "admin/reports/_progress.html", context)
    return render(request, "admin/reports/progress.html", {**admin.site.each_context(request), **context})
