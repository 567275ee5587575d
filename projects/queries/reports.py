"""Named reads over the reports of sites."""

import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from impact.accounts.models import User
from impact.programme.models import Code
from projects.enums import ReminderKind, ReportStatus
from projects.models import WHAT_HELPS_AND_HINDERS, Project, SiteReport, TeamMember

REMIND_DAYS_BEFORE = 7
REMIND_DAYS_AFTER = 3
STOP_AFTER = 60  # days: what nobody sent by then is talked about by phone


def helps_and_hinders() -> QuerySet[Code]:
    """What can be said to have helped or to have got in the way."""
    found = Code.objects.filter(WHAT_HELPS_AND_HINDERS, used=True)
    return found.order_by("-list_name", "version", "position", "pk")


def codes_of(keys: Iterable[str]) -> list[Code]:
    """The codes these public ids name; what is unknown is left out."""
    known = {str(code.public_id): code for code in Code.objects.filter(WHAT_HELPS_AND_HINDERS)}
    return [known[key] for key in keys if key in known]


def bodies_of(report: SiteReport) -> dict[str, dict[str, Any]]:
    """What was written, page by page."""
    return dict(report.sections.values_list("part", "body"))


def versions_of(report: SiteReport) -> dict[str, int]:
    """Which version each page has."""
    return dict(report.sections.values_list("part", "version"))


def own_project(user: User, slug: str) -> Project | None:
    """The project of this person's own site; None for everybody else's."""
    mine = Project.objects.for_team(user).filter(slug=slug)
    return mine.select_related("nation", "host", "delivery_model", "topic").first()


def own_projects(user: User) -> QuerySet[Project]:
    """Every project whose site team this person is in."""
    mine = Project.objects.for_team(user).select_related("nation", "host", "delivery_model")
    return mine.prefetch_related("reports", "milestones").newest_first()


def own_report(user: User, public_id: UUID) -> SiteReport | None:
    """A report of this person's own site; None for everybody else's."""
    return SiteReport.objects.for_team(user).select_related("project").filter(public_id=public_id).first()


def reminders_due(today: dt.date) -> list[tuple[SiteReport, str]]:
    """Reports to remind of, each with the kind of reminder that has not gone out."""
    window = {
        ReminderKind.BEFORE: (today, today + dt.timedelta(days=REMIND_DAYS_BEFORE)),
        ReminderKind.AFTER: (today - dt.timedelta(days=STOP_AFTER), today - dt.timedelta(days=REMIND_DAYS_AFTER)),
    }
    return [
        (report, kind)
        for kind, days in window.items()
        for report in SiteReport.objects.filter(status=ReportStatus.OPEN, due_on__range=days)
        .exclude(reminders__kind=kind)
        .select_related("project")
        .order_by("due_on", "pk")
    ]


def team_of(project: Project) -> list[User]:
    """Whom to write to about a site's report."""
    members = TeamMember.objects.active().filter(project=project, user__is_active=True)
    return [member.user for member in members.select_related("user").order_by("pk")]
