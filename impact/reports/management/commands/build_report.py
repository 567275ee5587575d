"""Build a report's next edition through the worker's own task."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.reports.actions import request_build
from impact.reports.models import Edition


class Command(BaseCommand):
    """Ask a worker for a new edition; with --wait, say how it goes until it ends."""

    help = "Build a new draft edition of a survey's priority report, by a worker."

    def add_arguments(self, parser: CommandParser) -> None:
        """Name the survey; wait or not."""
        parser.add_argument("survey", help="the survey's short name")
        parser.add_argument("--wait", action="store_true", help="print the progress until the build ends")
        parser.add_argument("--timeout", type=float, default=600.0, help="seconds to wait at most (600)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit with 1 and the reason when the build fails or does not end in time."""
        del args
        began = time.monotonic()
        try:
            job = request_build(by=None, now=timezone.now(), survey=options["survey"])
        except Refused as refusal:
            raise CommandError(str(refusal.message)) from refusal
        self.stdout.write(f"Job {job.pk} ({job.public_id}) is waiting for a worker.")
        if not options["wait"]:
            return
        self._wait(job, began + options["timeout"])
        if job.state != JobState.DONE:
            msg = f"The build did not work: {job.error or job.get_state_display()}"
            raise CommandError(msg)
        edition = Edition.objects.select_related("report").get(built_by=job.public_id)
        self.stdout.write(
            f"Edition {edition.number} of {edition.report.survey_slug} is built from {edition.responses:,} answers"
            f" in {time.monotonic() - began:.1f} s. Fingerprint {edition.data_hash}."
        )

    def _wait(self, job: Job, until: float) -> None:
        """Print each new note once."""
        said = ""
        while True:
            job.refresh_from_db()
            line = f"{job.percent:3d} %  {job.progress_note}"
            if job.progress_note and line != said:
                self.stdout.write(line)
                said = line
            if job.has_ended:
                return
            if time.monotonic() > until:
                msg = (
                    f"The build has not ended in time (it is {job.get_state_display().lower()}). Is a worker running? "
                    f"The job goes on by itself: see Background jobs, job {job.pk}."
                )
                raise CommandError(msg)
            time.sleep(0.2)
