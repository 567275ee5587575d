"""A site's report: asked for, written page by page, sent, read, opened again."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.carrying import carry_into_record
from projects.enums import ReportStatus
from projects.models import Project, ReportSection, SiteReport, TeamMember
from projects.pure import stages
from projects.pure.reports import missing_parts, state_of
from projects.queries.reports import bodies_of, versions_of


class AskedAlready(Refused):
    """One report for one period."""

    message = _("A report that begins on this day has been asked for already.")


class DatesReversed(Refused):
    """Periods end after they begin, and are over before we ask what happened in them."""

    message = _("The period must end after it begins, and the report be due after that. Check the dates.")


class NotYourSite(Refused):
    """Only the team writes."""

    message = _("Only the site's own team writes its reports.")


class SentAlready(Refused):
    """What was sent does not change."""

    message = _(
        "This report has been sent, so it can no longer be changed. Nothing was lost. Phone us about a mistake."
    )


class SavedByOther(Refused):
    """Somebody else, or another window, saved meanwhile. `current` is the page as it is now."""

    message = _("This was changed in another window meanwhile. Look at both and choose; nothing was lost.")

    def __init__(self, *, current: ReportSection) -> None:
        super().__init__()
        self.current = current


class NotWrittenYet(Refused):
    """An empty report tells nobody anything."""

    message = _("Write what you did first. One sentence is enough.")


class ChangedSince(Refused):
    """Nobody sends what they did not read."""

    message = _("Somebody in your team changed this after you opened it. Read it once more, then send it.")


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the report stands.")


class ReasonMissing(Refused):
    """The team reads why."""

    message = _("Write why the report is opened again. The site's team will read it.")


@transaction.atomic
def ask_for_report(
    *, by: User | None, now: dt.datetime, project: Project, period_from: dt.date, period_to: dt.date, due_on: dt.date
) -> SiteReport:
    """Ask a site what happened in a period. Raises AskedAlready, DatesReversed."""
    del by
    if not period_from <= period_to <= due_on:
        raise DatesReversed
    project = Project.objects.select_for_update().get(pk=project.pk)
    if project.reports.filter(period_from=period_from).exists():
        raise AskedAlready
    return SiteReport.objects.create(
        project=project, period_from=period_from, period_to=period_to, due_on=due_on, created_at=now
    )


def _locked(report: SiteReport, by: User | None = None) -> SiteReport:
    """The report, locked until the transaction ends; with `by`, to be written. Raises NotYourSite, SentAlready."""
    report = SiteReport.objects.select_for_update(of=("self",)).select_related("project").get(pk=report.pk)
    if by is None:
        return report
    if not TeamMember.objects.active().filter(project=report.project_id, user=by).exists():
        raise NotYourSite
    if not report.is_open():
        raise SentAlready
    return report


@transaction.atomic
def save_report_section(
    *, by: User, now: dt.datetime, report: SiteReport, part: str, body: dict[str, Any], seen: int
) -> ReportSection:
    """Save one page; `seen` is the version the writer saw (0: none). Raises NotYourSite, SentAlready, SavedByOther."""
    report = _locked(report, by)
    current = report.sections.select_related("saved_by").filter(part=part).first()
    if current is None:
        return ReportSection.objects.create(report=report, part=part, body=body, saved_at=now, saved_by=by)
    if current.body == body:
        return current
    if current.version != seen:
        raise SavedByOther(current=current)
    current.body, current.version, current.saved_at, current.saved_by = body, current.version + 1, now, by
    current.save(update_fields=["body", "version", "saved_at", "saved_by"])
    return current


@transaction.atomic
def send_report(*, by: User, now: dt.datetime, report: SiteReport, seen: str) -> SiteReport:
    """Send it; what it says of milestones, learning and numbers goes into the project's record. Twice is once.

    Raises NotYourSite, SentAlready, NotWrittenYet, ChangedSince.
    """
    before = SiteReport.objects.select_for_update(of=("self",)).get(pk=report.pk)
    if before.status != ReportStatus.OPEN and before.sent_by_id == by.pk:
        return before
    report = _locked(report, by)
    bodies = bodies_of(report)
    if missing_parts(bodies):
        raise NotWrittenYet
    if seen != state_of(versions_of(report)):
        raise ChangedSince
    carry_into_record(by=by, now=now, report=report, bodies=bodies)
    report.status, report.sent_at, report.sent_by = ReportStatus.SENT, now, by
    report.save(update_fields=["status", "sent_at", "sent_by"])
    emails.report_sent(report=report)
    return report


@transaction.atomic
def read_report(*, by: User, now: dt.datetime, report: SiteReport) -> SiteReport:
    """Say that staff have read it; a second time changes nothing. Raises NotNow."""
    report = _locked(report)
    if report.status == ReportStatus.READ:
        return report
    if stages.after(stages.REPORT, report.status, "read") is None:
        raise NotNow
    report.status, report.read_at, report.read_by = ReportStatus.READ, now, by
    report.save(update_fields=["status", "read_at", "read_by"])
    return report


@transaction.atomic
def reopen_report(*, by: User, now: dt.datetime, report: SiteReport, reason: str) -> SiteReport:
    """Let the team write again, and tell them why. Raises NotNow, ReasonMissing."""
    del by
    report, reason = _locked(report), reason.strip()
    if stages.after(stages.REPORT, report.status, "reopen") is None:
        raise NotNow
    if not reason:
        raise ReasonMissing
    report.status, report.reopened_at, report.reopened_why = ReportStatus.OPEN, now, reason
    report.sent_at = report.sent_by = report.read_at = report.read_by = None
    report.save(
        update_fields=[
            "status", "reopened_at", "reopened_why", "sent_at", "sent_by", "read_at", "read_by",
        ]
    )  # fmt: skip
    emails.report_reopened(report=report)
    return report
