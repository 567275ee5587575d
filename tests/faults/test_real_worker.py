"""A real Celery worker, killed and robbed of its broker: the work is done all the same, once."""

import datetime as dt
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlparse

import pytest
import redis
from celery import current_app
from django.conf import settings
from django.core.mail import send_mail
from django.db import connections
from django.utils import timezone
from post_office.models import STATUS, Email

from impact.embedded.process import Child, signal_group, spawn
from impact.jobs.actions import sweep
from impact.jobs.models import Job
from impact.jobs.nudging import publish
from impact.reports.actions import request_build
from impact.reports.models import Edition, EditionBody
from surveys.actions.import_ballots import import_ballots
from tests.faults.outage import own_broker_url
from tests.faults.test_broker_away import BALLOTS, LATER

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]

logger = logging.getLogger(__name__)
AT_MOST = 60  # seconds for each wait
LEASE = 2
QUEUES = ("default", "reports", "mail")
COMMAND = ("-m", "celery", "-A", "impact.celery", "worker", "-Q", ",".join(QUEUES), "-c", "1", "-l", "WARNING")
Start = Callable[..., Child]


@pytest.fixture
def start_worker(broker: redis.Redis, tmp_path: Path) -> Iterator[Start]:
    """Start a worker as `make up` does, on the test's own database; whatever is left is killed at the end."""
    started: list[Child] = []

    def start(pause: float = 0) -> Child:
        name = f"worker-{os.getpid()}-{len(started) + 1}"
        environment = {
            **os.environ,
            "IMPACT_ENV": "development",  # mail then goes into a folder, where it can be counted
            "MAIL_DIR": str(tmp_path / "mail"),
            "DATABASE_URL": application_url(),
            "REDIS_URL": own_broker_url(),
            "IMPACT_CELERY_PROCESS": "1",
            "JOBS_LEASE_SECONDS": str(LEASE),
            "REPORTS_BUILD_PAUSE": str(pause),
        }
        command = (sys.executable, *COMMAND, "-n", f"{name}@%h")
        child = spawn(name, command, log=tmp_path / f"{name}.log", environment=environment, cwd=settings.BASE_DIR)
        started.append(child)
        return child

    try:
        yield start
    finally:
        for child in started:
            kill(child)


def application_url() -> str:
    """Where a process of the portal finds the test database of this xdist worker, as the application's role."""
    database = connections["default"].settings_dict
    url = urlparse(settings.DATABASE_APP_URL)
    assert database["USER"] == url.username, "the test itself is the application"
    return url._replace(path=f"/{database['NAME']}").geturl()


def kill(worker: Child) -> None:
    """`kill -9` to all of its process group, and wait until nothing of it is left."""
    signal_group(worker.pid, signal.SIGKILL)
    worker.popen.wait(10)
    until = time.monotonic() + 10
    while group_lives(worker.pid):
        assert time.monotonic() < until, "a process of the worker outlived kill -9"
        time.sleep(0.02)


def group_lives(leader: int) -> bool:
    """Whether any process of the group still runs; zombies that await their new parent do not count."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, group = stat.read_text(errors="replace").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(group) == leader and state not in {"Z", "X"}:
            return True
    return False


def wait_for(what: str, true: Callable[[], bool], worker: Child | None = None, beat: bool = False) -> float:
    """Wait until it is so; with `beat`, sweep meanwhile as beat would. Returns the seconds it took."""
    began = time.monotonic()
    while not true():
        waited = time.monotonic() - began
        words = f"{what}: not after {waited:.0f} s\n{worker.last_words() if worker else ''}"
        assert waited < AT_MOST, words
        assert worker is None or worker.exit_code() is None, f"the worker ended by itself\n{worker.last_words()}"
        if beat:
            sweep(now=timezone.now())
        time.sleep(0.1)
    return time.monotonic() - began


def in_state(job: Job, state: str) -> bool:
    """Whether it stands there; a job that failed never will."""
    job.refresh_from_db()
    assert job.state in {state, "queued", "running"}, (job.state, job.error)
    return job.state == state


def nothing_waits(broker: redis.Redis) -> bool:
    """Whether every nudge was taken and answered."""
    return not any(broker.llen(queue) for queue in QUEUES) and not broker.hlen("unacked")


def ask_for_report(now: dt.datetime) -> Job:
    import_ballots(by=None, now=now, slug="small-ballots", lines=BALLOTS.splitlines(keepends=True))
    return request_build(by=None, now=timezone.now(), survey="small-ballots")


def expect_one_edition(job: Job, *, attempts: int) -> None:
    assert (job.state, job.attempts, job.error) == ("done", attempts, "")
    assert Edition.objects.get().built_by == job.public_id
    assert EditionBody.objects.count() == 1
    assert job.result["raw"]["ordered"]["0"]["1"] == [40, 30, 0]


def test_a_worker_builds_what_was_asked_for(now: dt.datetime, broker: redis.Redis, start_worker: Start) -> None:
    job = ask_for_report(now)
    assert broker.llen("reports") == 1, "the nudge is on the broker, nobody is there"
    assert in_state(job, "queued")
    worker = start_worker()
    took = wait_for("the report is built", lambda: in_state(job, "done"), worker)
    expect_one_edition(job, attempts=1)

    for _again in range(3):
        assert publish(job.kind, args=(job.pk,), queue=job.queue)
    wait_for("the nudges are taken", lambda: nothing_waits(broker), worker)
    job.refresh_from_db()
    expect_one_edition(job, attempts=1)
    logger.info("from queued to done in %.1f s", took)


def test_a_worker_killed_in_the_middle_is_replaced(now: dt.datetime, broker: redis.Redis, start_worker: Start) -> None:
    job = ask_for_report(now)
    first = start_worker(pause=1.0)
    wait_for("the build has begun", lambda: in_state(job, "running") and job.progress_done >= 80, first)
    kill(first)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("running", 1)
    assert not Edition.objects.exists()
    assert broker.hlen("unacked") == 1, "the broker believes for an hour that the dead worker has it"
    assert sweep(now=job.lease_until) == 0, "the sweep leaves it while the lease runs"

    second = start_worker()
    took = wait_for("another worker finishes", lambda: in_state(job, "done"), second, beat=True)
    expect_one_edition(job, attempts=2)
    assert job.lease is None

    broker.delete("unacked", "unacked_index")  # the dead worker's message, ...
    assert publish(job.kind, args=(job.pk,), queue=job.queue)  # ... given out again after its hour
    wait_for("the late message is taken", lambda: nothing_waits(broker), second)
    job.refresh_from_db()
    expect_one_edition(job, attempts=2)
    logger.info("from killed to done in %.1f s", took)


def test_a_broker_that_forgot_everything_loses_nothing(
    now: dt.datetime, broker: redis.Redis, start_worker: Start, tmp_path: Path
) -> None:
    job = ask_for_report(now)
    send_mail("Your report", "It is asked for.", None, ["asks@example.org"])
    assert (broker.llen("reports"), broker.llen("mail")) == (1, 1)
    broker.flushdb()
    assert nothing_waits(broker)

    worker = start_worker()
    wait_for("the worker is up", lambda: bool(current_app.control.ping(timeout=0.5)), worker)
    assert sweep(now=timezone.now()) == 0, "half a minute is given to the first nudge"
    assert (in_state(job, "queued"), job.attempts) == (True, 0)
    assert Email.objects.get().status == STATUS.queued

    assert sweep(now=timezone.now() + LATER) == 1
    for _beat in range(2):
        assert publish("jobs.send_mail", queue="mail")
    took = wait_for("the job is done", lambda: in_state(job, "done"), worker)
    wait_for("the broker is empty", lambda: nothing_waits(broker), worker)
    expect_one_edition(job, attempts=1)
    assert Email.objects.get().status == STATUS.sent
    [letter] = (tmp_path / "mail").iterdir()
    assert letter.read_text().count("Subject: Your report") == 1
    logger.info("from swept to done in %.1f s", took)
