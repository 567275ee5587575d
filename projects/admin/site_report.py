"""Reports of sites, and who writes them."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import read_report, remove_member, reopen_report
from projects.admin.part import member_of_staff
from projects.enums import ReportPart
from projects.forms.project_buttons import ReopenForm
from projects.forms.report import FORMS
from projects.models import SiteReport, TeamMember
from projects.pure.stages import REPORT, after
from projects.queries.reports import bodies_of

READ = "projects.read_sitereport"


def _read(request: HttpRequest, report: SiteReport, data: dict[str, Any]) -> str:
    read_report(by=member_of_staff(request), now=timezone.now(), report=report)
    return gettext("Read. The team sees that you have.")


def _reopen(request: HttpRequest, report: SiteReport, data: dict[str, Any]) -> str:
    reopen_report(by=member_of_staff(request), now=timezone.now(), report=report, reason=data["reason"])
    return gettext("The team can change it again. We wrote to them.")


@admin.register(SiteReport)
class SiteReportAdmin(ReadOnlyStaffAdmin):
    """What sites told us; drafts stay with the team."""

    list_display = ("__str__", "project", "due_on", "status", "sent_at")
    list_filter = ("status", DueFilter, "project__nation")
    list_select_related = ("project",)
    search_fields = ("project__slug", "project__title")
    ordering = ("-due_on", "pk")
    fields = (
        "project", "period_from", "period_to", "due_on", "status", "sent_at", "sent_by", "read_at", "read_by",
        "reopened_at", "reopened_why", "what_they_wrote",
    )  # fmt: skip
    readonly_fields = ("what_they_wrote",)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="read",
            title=_("I have read it"),
            permission=READ,
            available=lambda report: report.status == "sent",
            confirm=_("The team sees that somebody read it."),
            run=_read,
        ),
        Button(
            verb="reopen",
            title=_("Open it again"),
            permission=READ,
            available=lambda report: after(REPORT, report.status, "reopen") is not None,
            form=ReopenForm,
            confirm=_("The team can change it and sends it again. We write to them why."),
            run=_reopen,
        ),
    )

    @admin.display(description=_("what they wrote"))
    def what_they_wrote(self, report: SiteReport) -> str | SafeString:
        """Page by page; nothing of a draft."""
        if report.is_open():
            return gettext("Not sent yet. Until then only the team reads it.")
        bodies = bodies_of(report)
        rows = [
            (FORMS[part].title, row["key"], row["value"])
            for part in ReportPart
            for row in FORMS[part](report=report).rows(bodies.get(part, {}))
        ]
        return format_html("<dl>{}</dl>", format_html_join("", "<dt><b>{}</b> {}</dt><dd dir=auto>{}</dd>", rows))


def _remove(request: HttpRequest, member: TeamMember, data: dict[str, Any]) -> str:
    remove_member(by=member_of_staff(request), now=timezone.now(), member=member)
    return gettext("Taken out of the team. What they wrote stays.")


@admin.register(TeamMember)
class TeamMemberAdmin(ReadOnlyStaffAdmin):
    """Who writes for which site; invited from the project's page."""

    list_display = ("user", "project", "invited_at", "removed_at")
    list_filter = (("removed_at", admin.EmptyFieldListFilter), "project__nation")
    list_select_related = ("user", "project")
    search_fields = ("user__email", "user__name", "project__slug")
    ordering = ("-invited_at", "pk")
    fields = ("project", "user", "invited_by", "invited_at", "removed_by", "removed_at")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="remove",
            title=_("Take out of the team"),
            permission="projects.remove_teammember",
            available=lambda member: member.removed_at is None,
            confirm=_("They see nothing of the site's pages from then on. What they wrote stays."),
            run=_remove,
            danger=True,
        ),
    )

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Reached from the project's page."""
        return {}
