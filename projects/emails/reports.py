"""What we write to site teams."""

from typing import Any

from impact.accounts.models import User
from impact.jobs.mail import queue_mail
from impact.ui.links import absolute
from projects.models import SiteReport, TeamMember
from projects.queries.reports import team_of


def invited_to_team(*, member: TeamMember) -> None:
    """That somebody can write for a site now, and how to sign in."""
    link = absolute("projects:team", language=member.user.language)
    _send(member.user, "team_invited", project=member.project, link=link)


def report_sent(*, report: SiteReport) -> None:
    """To the whole team: we have it."""
    _to_team(report, "report_sent")


def report_reopened(*, report: SiteReport) -> None:
    """To the whole team: it can be changed again, and why."""
    _to_team(report, "report_reopened")


def report_reminder(*, report: SiteReport, kind: str) -> None:
    """To the whole team: when it is due, or that it was."""
    _to_team(report, "report_reminder", is_late=kind == "after")


def _to_team(report: SiteReport, template: str, **context: Any) -> None:
    for user in team_of(report.project):
        link = absolute("projects:report", language=user.language, public_id=report.public_id)
        _send(user, template, report=report, project=report.project, link=link, **context)


def _send(user: User, template: str, **context: Any) -> None:
    queue_mail(
        to=user.email, template=f"projects/{template}", context={"user": user, **context}, language=user.language
    )
