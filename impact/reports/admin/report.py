"""Reports: build a new edition, watch the build, see every edition."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.reports.actions import request_build
from impact.reports.admin.progress import progress
from impact.reports.forms import BuildForm
from impact.reports.models import Edition, Report
from impact.ui.staff import Button, ReadOnlyStaffAdmin, ReadOnlyTabularInline


def _build(request: HttpRequest, survey: str) -> HttpResponseRedirect:
    """Ask for a build and show how it goes."""
    request_build(by=cast("User", request.user), now=timezone.now(), survey=survey)
    report = Report.objects.get(survey_slug=survey)
    return HttpResponseRedirect(reverse("admin:reports_report_progress", args=[report.pk]))


def _build_chosen(request: HttpRequest, obj: None, data: dict[str, Any]) -> HttpResponseRedirect:
    del obj
    return _build(request, data["survey"])


def _build_again(request: HttpRequest, report: Report, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    return _build(request, report.survey_slug)


class EditionInline(ReadOnlyTabularInline):
    """Every edition of the report, newest first."""

    model = Edition
    fk_name = "report"
    fields = ("number", "status", "responses", "built_at", "published_at")
    readonly_fields = fields
    ordering = ("-number",)
    verbose_name_plural = _("editions")


@admin.register(Report)
class ReportAdmin(ReadOnlyStaffAdmin):
    """One line for each survey that has been reported on."""

    list_display = ("title", "source_kind", "survey_slug", "created_at")
    list_filter = ("source_kind",)
    search_fields = ("title__en", "title__cy", "survey_slug")
    ordering = ("-created_at", "-pk")
    fields = ("name", "source_kind", "survey_slug", "in_public", "builds", "created_at")
    readonly_fields = ("name", "in_public", "builds")
    inlines = (EditionInline,)
    list_buttons = (
        Button(
            verb="build",
            title=_("Build a report from a survey"),
            permission="reports.build_edition",
            form=BuildForm,
            run=_build_chosen,
            confirm=_("A worker counts the answers sent so far and makes a draft. Nothing is published."),
        ),
    )
    buttons = (
        Button(
            verb="build",
            title=_("Build a new edition"),
            permission="reports.build_edition",
            run=_build_again,
            confirm=_("A worker counts the answers sent so far and makes a new draft. Nothing published changes."),
        ),
    )

    def get_urls(self) -> list[URLPattern]:
        """Add the page that shows a build as it goes on."""
        page = self.admin_site.admin_view(progress)
        return [
            path("<int:report_id>/progress/", page, name="reports_report_progress"),
            *super().get_urls(),
        ]

    @admin.display(description=_("title"))
    def name(self, report: Report) -> str:
        """As staff read it."""
        return str(report)

    @admin.display(description=_("in public"))
    def in_public(self, report: Report) -> str | SafeString:
        """The address people read it at."""
        if not report.editions.filter(status="published").exists():
            return "–"
        url = report.get_absolute_url()
        return format_html('<a href="{}">{}</a>', url, url)

    @admin.display(description=_("builds"))
    def builds(self, report: Report) -> SafeString:
        """Where to watch a build."""
        url = reverse("admin:reports_report_progress", args=[report.pk])
        return format_html('<a href="{}">{}</a>', url, _("How the latest build is going"))
