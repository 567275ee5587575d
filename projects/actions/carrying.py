"""What a sent report says goes into the project's record: milestones reached, an entry of the log, follow-ups."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils import timezone

from impact.accounts.models import User
from projects.actions.milestones import reach_milestone
from projects.enums import ReportPart
from projects.models import FollowUp, LearningEntry, SiteReport
from projects.queries.reports import codes_of

LOG = ("tried", "saw", "learned", "shared")


def carry_into_record(
    *, by: User, now: dt.datetime, report: SiteReport, bodies: Mapping[str, Mapping[str, Any]]
) -> None:
    """Inside the transaction that sends the report; a report that was opened again replaces what it said before."""
    today = timezone.localdate(now)
    reached = bodies.get(ReportPart.MILESTONES, {}).get("done", [])
    for milestone in report.project.milestones.open().filter(public_id__in=reached).order_by("pk"):
        reach_milestone(by=by, today=today, milestone=milestone, on=min(today, report.period_to))
    _carry_learning(by, now, report, bodies.get(ReportPart.LEARNED, {}))
    _carry_numbers(by, now, report, bodies.get(ReportPart.NUMBERS, {}))


def _carry_learning(by: User, now: dt.datetime, report: SiteReport, body: Mapping[str, Any]) -> None:
    if not body.get("learned"):
        return
    values = {name: body.get(name, "") for name in LOG}
    values |= {"on": report.period_to, "language": by.language[:2], "written_by": by, "written_at": now}
    entry, _is_new = LearningEntry.objects.update_or_create(
        report=report, defaults=values, create_defaults={**values, "project": report.project}
    )
    entry.codes.set(codes_of(body.get("codes", [])))


def _carry_numbers(by: User, now: dt.datetime, report: SiteReport, body: Mapping[str, Any]) -> None:
    on = dt.date.fromisoformat(body["on"]) if body.get("on") else report.period_to
    for indicator in report.project.indicators.in_order():
        value, words = body.get(f"{indicator.public_id}_value"), body.get(f"{indicator.public_id}_words", "")
        if value in (None, "") and not words:
            FollowUp.objects.filter(indicator=indicator, report=report).delete()
            continue
        FollowUp.objects.update_or_create(
            indicator=indicator,
            report=report,
            defaults={
                "on": on,
                "value": Decimal(value) if value else None,
                "words": words,
                "written_by": by,
                "written_at": now,
            },
        )
