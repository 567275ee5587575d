"""Remind site teams of reports, once before the day and once after it."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from projects import emails
from projects.models import ReportReminder, SiteReport
from projects.queries.reports import reminders_due


def remind_of_reports(*, now: dt.datetime) -> int:
    """Write to every team whose day has come. Returns how many reports were reminded of."""
    return sum(_remind(report, kind, now=now) for report, kind in reminders_due(timezone.localdate(now)))


@transaction.atomic
def _remind(report: SiteReport, kind: str, *, now: dt.datetime) -> int:
    """The database allows each kind once, however many workers run."""
    row = ReportReminder(report=report, kind=kind, sent_at=now)
    ReportReminder.objects.bulk_create([row], ignore_conflicts=True)
    if not ReportReminder.objects.filter(public_id=row.public_id).exists():
        return 0
    emails.report_reminder(report=report, kind=kind)
    return 1
