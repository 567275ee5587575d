"""A site team's own pages: the project, its milestones, its learning log."""

import datetime as dt
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.accounts.models import User
from impact.ui.dates import public_date
from projects.actions import keep_part, reach_milestone
from projects.enums import ReportStatus
from projects.forms.report import LearningForm, ReachedForm
from projects.models import LearningEntry, Milestone, Project, SiteReport
from projects.queries.reports import codes_of, own_projects
from projects.views.team_gate import own_site, team_required


def _site_url(project: Project) -> str:
    return reverse("projects:site", kwargs={"slug": project.slug})


def report_task(report: SiteReport, today: dt.date) -> dict[str, Any]:
    """One line of the list of reports."""
    words = {
        ReportStatus.OPEN: (_("Late"), "waiting") if report.due_on < today else (_("To be written"), "warm"),
        ReportStatus.SENT: (_("Sent"), "done"),
        ReportStatus.READ: (_("Read by IMPACT"), "done"),
    }
    status, kind = words[ReportStatus(report.status)]
    days = {"from": public_date(report.period_from), "to": public_date(report.period_to)}
    return {
        "title": _("Report from %(from)s to %(to)s") % days,
        "url": reverse("projects:report", kwargs={"public_id": report.public_id}),
        "status": status,
        "kind": kind,
        "hint": _("Due on %(day)s") % {"day": public_date(report.due_on)} if report.is_open() else "",
    }


def milestone_task(milestone: Milestone, today: dt.date) -> dict[str, Any]:
    """One line of the list of milestones."""
    if milestone.done_on:
        status, kind, hint = _("Reached"), "done", _("Reached on %(day)s") % {"day": public_date(milestone.done_on)}
    else:
        late = milestone.is_late(today)
        status, kind = (_("Late"), "waiting") if late else (_("Ahead"), "")
        hint = _("Due on %(day)s") % {"day": public_date(milestone.due_on)}
    address = {"slug": milestone.project.slug, "public_id": milestone.public_id}
    url = "" if milestone.done_on else reverse("projects:reached", kwargs=address)
    return {"title": str(milestone.title), "url": url, "status": status, "kind": kind, "hint": hint}


@team_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Every project of this person, with what is to be written next."""
    today = timezone.localdate()
    board = [
        {
            "project": project,
            "tasks": [
                report_task(one, today)
                for one in sorted(project.reports.all(), key=lambda report: report.due_on)
                if one.is_open()
            ],
            "late": sum(one.is_late(today) for one in project.milestones.all()),
        }
        for project in own_projects(cast("User", request.user))
    ]
    return render(request, "projects/team/mine.html", {"board": board})


@own_site
@require_safe
def site(request: HttpRequest, project: Project) -> HttpResponse:
    """One project: reports, milestones, what was learned."""
    today = timezone.localdate()
    context = {
        "project": project,
        "reports": [report_task(one, today) for one in project.reports.order_by("-period_from")],
        "milestones": [milestone_task(one, today) for one in project.milestones.select_related("project").in_order()],
        "entries": project.entries.select_related("written_by").prefetch_related("codes").newest_first(),
    }
    return render(request, "projects/team/site.html", context)


@own_site
@require_http_methods(["GET", "HEAD", "POST"])
def reached(request: HttpRequest, project: Project, public_id: UUID) -> HttpResponse:
    """A milestone was reached; a second press finds it reached."""
    milestone = project.milestones.filter(public_id=public_id).first()
    if milestone is None:
        raise Http404
    if milestone.done_on:
        return HttpResponseRedirect(_site_url(project))
    today = timezone.localdate()
    form = ReachedForm(request.POST if request.method == "POST" else None, initial={"on": today})
    if form.is_bound and form.is_valid():
        by = cast("User", request.user)
        reach_milestone(by=by, today=today, milestone=milestone, on=form.cleaned_data["on"])
        messages.success(request, _("Well done. The milestone is marked as reached."))
        return HttpResponseRedirect(_site_url(project))
    return render(request, "projects/team/reached.html", {"project": project, "milestone": milestone, "form": form})


@own_site
@require_http_methods(["GET", "HEAD", "POST"])
def learning(request: HttpRequest, project: Project) -> HttpResponse:
    """Write down what was learned."""
    form = LearningForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        by, typed = cast("User", request.user), dict(form.cleaned_data)
        same = project.entries.filter(
            written_by=by, learned=typed["learned"], tried=typed["tried"], written_at__date=timezone.localdate()
        )
        if not same.exists():  # the same form twice is one entry
            values = {**typed, "on": timezone.localdate(), "language": by.language[:2], "project": project}
            values["codes"] = codes_of(typed["codes"])
            keep_part(by=by, now=timezone.now(), part=LearningEntry(), values=values)
        messages.success(request, _("Kept. Thank you for writing it down."))
        return HttpResponseRedirect(_site_url(project))
    return render(request, "projects/team/learning.html", {"project": project, "form": form})
