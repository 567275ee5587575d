"""The build of an edition: gather -> rank -> disclose -> freeze. Thin; the thinking is in the pure rooms."""

import time
import uuid
from typing import Any

from celery import shared_task
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.jobs.running import Progress, run_job
from impact.reports.actions import NotYourSurvey, freeze_edition
from impact.reports.assemble import TooFewAnswers, assemble
from impact.reports.queries import counts_of, panel_rankings, report_of, survey_called
from impact.reports.raw import raw_counts

STEPS = 100
_GATHERED, _RANKED, _FREEZING = 80, 90, 95


class TooFewPeople(Refused):
    """Not even everybody together reaches the minimum."""

    def __init__(self, minimum: int) -> None:
        self.message = _(
            "Fewer than %(minimum)s people chose what matters to them. A report can be built when more have answered."
        ) % {"minimum": minimum}
        super().__init__(self.message)


@shared_task(name="reports.build_edition")
def build_edition_task(job_id: int) -> None:
    """Build one edition from the answers sent so far."""
    run_job(job_id, _build)


def _build(job: Job, progress: Progress) -> None:
    """Count, rank, protect, freeze. The edition and the end of the job are one transaction."""
    slug = str(job.params.get("survey", ""))
    facts = survey_called(slug)
    report = report_of(job)
    if facts is None or report is None:
        raise NotYourSurvey
    _step(progress, 0, "Counting the answers")

    def counting(done: int, total: int) -> None:
        _step(progress, _GATHERED * done // max(total, 1), f"Counting the answers: {done:,} of {total:,}")

    tally = counts_of(slug, counting)
    _step(progress, _GATHERED, "Putting the priorities in order, rounding and hiding small numbers")
    try:
        body = assemble(facts, tally, panels=panel_rankings())
    except TooFewAnswers as few:
        raise TooFewPeople(few.minimum) from few
    _step(progress, _RANKED, "Checking the figures")
    edition_uuid = uuid.uuid4()
    result: dict[str, Any] = {"survey": slug, "edition": str(edition_uuid), "raw": raw_counts(tally)}
    _step(progress, _FREEZING, "Freezing the edition")
    with progress.finishing(result):
        freeze_edition(now=timezone.now(), job=job.public_id, edition_uuid=edition_uuid, report=report, body=body)


def _step(progress: Progress, done: int, note: str) -> None:
    """Say where we are; a test may slow every step down, to have time to kill the worker in the middle."""
    progress.say(done, STEPS, note)
    if settings.REPORTS_BUILD_PAUSE:
        time.sleep(settings.REPORTS_BUILD_PAUSE)
