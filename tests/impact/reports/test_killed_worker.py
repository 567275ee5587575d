"""A process that builds is killed with SIGKILL at each step: another one finishes, and there is one edition."""

import datetime as dt
import os
import subprocess
import sys
import time
from urllib.parse import urlparse

import pytest
from django.conf import settings
from django.db import connections
from django.utils import timezone

from impact.jobs.actions import sweep
from impact.jobs.models import Job
from impact.reports import actions, tasks
from impact.reports.models import Edition, EditionBody
from surveys.actions.import_ballots import import_ballots

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

BALLOTS = b"""# DATA TYPE: soi
# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: One
# ALTERNATIVE NAME 2: Two
# ALTERNATIVE NAME 3: Three
# NUMBER VOTERS: 70
# NUMBER UNIQUE ORDERS: 2
40: 1,2,3
30: 3,1
"""
WORKER = (
    "import django, sys; django.setup(); from impact.reports.tasks import build_edition_task; "
    "build_edition_task(int(sys.argv[1]))"
)


def worker_process(job: Job) -> subprocess.Popen[bytes]:
    """Another process, as the application's role, on the test's own database."""
    test_database = connections["default"].settings_dict["NAME"]
    url = urlparse(settings.DATABASE_APP_URL)._replace(path=f"/{test_database}").geturl()
    environment = {**os.environ, "DATABASE_URL": url, "REPORTS_BUILD_PAUSE": "0.7", "JOBS_LEASE_SECONDS": "2"}
    return subprocess.Popen([sys.executable, "-c", WORKER, str(job.pk)], env=environment)


@pytest.mark.parametrize("step", ["Counting", "Checking", "Freezing"])
def test_killed_in_the_middle(now: dt.datetime, step: str) -> None:
    import_ballots(by=None, now=now, slug="small-ballots", lines=BALLOTS.splitlines(keepends=True))
    job = actions.request_build(by=None, now=timezone.now(), survey="small-ballots")
    process = worker_process(job)
    until = time.monotonic() + 60
    while not job.progress_note.startswith(step):
        assert time.monotonic() < until, job.progress_note
        assert process.poll() is None, "the process ended before it was killed"
        time.sleep(0.02)
        job.refresh_from_db()
    process.kill()
    process.wait()
    job.refresh_from_db()
    assert job.state == "running"
    assert not Edition.objects.exists()

    while timezone.now() <= job.lease_until:  # type: ignore[operator]
        time.sleep(0.1)
    assert sweep(now=timezone.now()) == 1
    tasks.build_edition_task(job.pk)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("done", 2)
    tasks.build_edition_task(job.pk)
    assert Edition.objects.count() == EditionBody.objects.count() == 1
    assert job.result["raw"]["ordered"]["0"]["1"] == [40, 30, 0]
