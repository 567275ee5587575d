"""The site team writes, checks and sends its report, page by page."""

from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions import save_report_section, send_report
from projects.actions.reports import SavedByOther
from projects.enums import ReportPart
from projects.forms.report import FORMS, LONG_TEXT, PartForm, SendReportForm
from projects.models import ReportSection, SiteReport
from projects.pure.reports import NEEDED, ONE_TEXT, is_filled, joined, missing_parts, state_of
from projects.queries.reports import bodies_of, versions_of
from projects.views.team_gate import own_site_report

CONFLICT = 409


def report_url(report: SiteReport, name: str = "report", **kwargs: str) -> str:
    """An address of this report."""
    return reverse(f"projects:{name}", kwargs={"public_id": report.public_id, **kwargs})


def _tasks(report: SiteReport, bodies: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    tasks = []
    for part in ReportPart:
        filled = is_filled(bodies.get(part, {}))
        open_words = _("To do") if part in NEEDED else _("You can leave this out")
        tasks.append(
            {
                "title": FORMS[part].title,
                "url": report_url(report, "report_part", part=part.value),
                "status": _("Done") if filled else open_words,
                "kind": "done" if filled else "",
            }
        )
    return tasks


def groups_of(report: SiteReport, bodies: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """What is written, page by page, as people read it."""
    return [
        {
            "title": FORMS[part].title,
            "rows": FORMS[part](report=report).rows(bodies.get(part, {})),
            "url": report_url(report, "report_part", part=part.value),
            "needed": part in NEEDED,
        }
        for part in ReportPart
    ]


@own_site_report
@require_safe
def report(request: HttpRequest, report: SiteReport) -> HttpResponse:
    """The list of pages, or the report that was sent."""
    bodies = bodies_of(report)
    if not report.is_open():
        context = {"report": report, "groups": groups_of(report, bodies)}
        return render(request, "projects/team/sent.html", context)
    saved = report.sections.select_related("saved_by").order_by("-saved_at").first()
    return render(
        request, "projects/team/report.html", {"report": report, "tasks": _tasks(report, bodies), "saved": saved}
    )


@own_site_report
@require_http_methods(["GET", "HEAD", "POST"])
def part(request: HttpRequest, report: SiteReport, part: str) -> HttpResponse:
    """One page of the report; each press of the button saves."""
    if part not in FORMS:
        raise Http404
    if not report.is_open() and request.method != "POST":
        return HttpResponseRedirect(report_url(report))
    if request.method == "POST":
        return _save(request, report, part)
    current = report.sections.filter(part=part).first()
    form = FORMS[part](report=report, initial={"seen": 0})
    if current:
        form.initial = {**form.initial_of(current.body), "seen": current.version}
    return _show(request, report, part, form)


def _save(request: HttpRequest, report: SiteReport, part: str) -> HttpResponse:
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(_next(report, part))
    form = FORMS[part](request.POST, report=report)
    if not form.is_valid():
        return _show(request, report, part, form)
    body, current = form.body(), report.sections.filter(part=part).first()
    if request.POST.get("keep") == "both" and part in ONE_TEXT and current:
        body = joined(current.body, body)
        if len(body["text"]) > LONG_TEXT:
            form.add_error("text", _("Both texts together are too long for us to keep. Shorten yours, then try again."))
            return _show_both(request, report, part, form, current)
    try:
        save_report_section(
            by=cast("User", request.user), now=timezone.now(), report=report, part=part, body=body, seen=form.seen
        )
    except SavedByOther as other:
        mine = FORMS[part](report=report)
        mine.initial = {**mine.initial_of(form.body()), "seen": other.current.version}
        return _show_both(request, report, part, mine, other.current)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
        return HttpResponseRedirect(report_url(report))
    return HttpResponseRedirect(_next(report, part))


def _next(report: SiteReport, part: str) -> str:
    order = ReportPart.values
    later = order[order.index(part) + 1 :]
    return report_url(report, "report_part", part=later[0]) if later else report_url(report, "report_check")


def _show(request: HttpRequest, report: SiteReport, part: str, form: PartForm) -> HttpResponse:
    place = ReportPart.values.index(part)
    earlier = ReportPart.values[place - 1] if place else None
    context = {
        "report": report,
        "form": form,
        "saved": report.sections.order_by("-saved_at").first(),
        "number": place + 1,
        "total": len(ReportPart.values),
        "back_url": report_url(report, "report_part", part=earlier) if earlier else report_url(report),
    }
    return render(request, "projects/team/part.html", context)


def _show_both(
    request: HttpRequest, report: SiteReport, part: str, form: PartForm, current: ReportSection
) -> HttpResponse:
    """Both versions on one page; the writer's words stay in the form, to be kept, joined or left."""
    form.form_tag = False  # type: ignore[attr-defined]
    context = {
        "report": report,
        "form": form,
        "current": current,
        "saved_rows": FORMS[part](report=report).rows(current.body),
        "can_join": part in ONE_TEXT,
    }
    return render(request, "projects/team/both.html", context, status=CONFLICT)


@own_site_report
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, report: SiteReport) -> HttpResponse:
    """Read everything once more, then send. A second press finds it sent."""
    if not report.is_open():
        return HttpResponseRedirect(report_url(report))
    state, refusal = state_of(versions_of(report)), ""
    form = SendReportForm(request.POST if request.method == "POST" else None, initial={"state": state})
    if form.is_bound and form.is_valid():
        try:
            send_report(
                by=cast("User", request.user), now=timezone.now(), report=report, seen=form.cleaned_data["state"]
            )
        except Refused as refused:
            refusal, form = str(refused.message), SendReportForm(initial={"state": state_of(versions_of(report))})
        else:
            return HttpResponseRedirect(report_url(report))
    bodies = bodies_of(report)
    context = {
        "report": report,
        "form": form,
        "groups": groups_of(report, bodies),
        "missing": missing_parts(bodies),
        "refusal": refusal,
        "back_url": report_url(report),
    }
    return render(request, "projects/team/check.html", context, status=CONFLICT if refusal else 200)
