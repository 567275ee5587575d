"""A job is done once: claiming, leases, faults, retries, and what the database itself refuses."""

import datetime as dt
import threading
import uuid

import pytest
from celery import current_app, shared_task
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from impact.jobs import nudging, running
from impact.jobs.actions import (
    JobNotOpen,
    LeaseLost,
    cancel_job,
    claim,
    delete_old_jobs,
    fail,
    finish,
    report_progress,
    request_job,
    retry_job,
    sweep,
)
from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.jobs.running import run_job
from tests.factories.accounts import UserFactory
from tests.factories.jobs import JobFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(monkeypatch):
    sent = []
    monkeypatch.setattr(nudging, "publish", lambda task, *, args=(), queue: sent.append((task, args, queue)))
    return sent


def test_asking_writes_a_row_and_wakes_a_worker_after_the_commit(now, published, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        job = request_job(kind="tests.one", by=None, now=now, params={"a": 1}, queue="reports")
        assert published == []
    assert published == [("tests.one", (job.pk,), "reports")]
    job.refresh_from_db()
    assert (job.state, job.params, job.attempts) == ("queued", {"a": 1}, 0)


def test_a_claimed_job_cannot_be_claimed_again_until_its_lease_runs_out(now, settings):
    job = JobFactory()
    held = claim(now=now, job_id=job.pk)
    assert held.attempts == 1
    assert claim(now=now, job_id=job.pk) is None
    later = now + dt.timedelta(seconds=settings.JOBS_LEASE_SECONDS + 1)
    second = claim(now=later, job_id=job.pk)
    assert second.attempts == 2
    with pytest.raises(LeaseLost):
        report_progress(now=later, job=held, done=1, total=2, note="too late")
    with pytest.raises(LeaseLost):
        finish(now=later, job=held, result=None)
    fail(now=later, job=held, error="too late")
    finish(now=later, job=second, result={"x": 1})
    job.refresh_from_db()
    assert (job.state, job.result, job.error) == ("done", {"x": 1}, "")


def test_the_third_dead_worker_fails_the_job(now):
    job = JobFactory(state="running", attempts=3, lease=uuid.uuid4(), lease_until=now - dt.timedelta(seconds=1))
    assert claim(now=now, job_id=job.pk) is None
    job.refresh_from_db()
    assert job.state == "failed"
    assert "three times" in job.error


def test_progress_keeps_the_lease(now, settings):
    job = claim(now=now, job_id=JobFactory().pk)
    later = now + dt.timedelta(seconds=10)
    report_progress(now=later, job=job, done=3, total=4, note="x" * 500)
    job.refresh_from_db()
    assert job.lease_until == later + dt.timedelta(seconds=settings.JOBS_LEASE_SECONDS)
    assert (job.percent, len(job.progress_note)) == (75, 200)


def test_work_and_its_effect_are_one(now):
    job = JobFactory()

    def work(job, progress):
        progress.say(1, 2, "half")
        with progress.finishing({"made": 1}):
            UserFactory(email="made@example.org")

    run_job(job.pk, work)
    run_job(job.pk, work)
    job.refresh_from_db()
    assert (job.state, job.result, job.progress_done) == ("done", {"made": 1}, 2)


def test_cancelled_meanwhile_leaves_no_effect(now):
    job = JobFactory()

    def work(held, progress):
        cancel_job(by=None, now=now, job=held)
        with progress.finishing():
            UserFactory(email="never@example.org")

    run_job(job.pk, work)
    job.refresh_from_db()
    assert job.state == "cancelled"
    assert not UserFactory._meta.model.objects.filter(email="never@example.org").exists()


@pytest.mark.parametrize(
    ("fault", "words"),
    [(Refused("The survey has no answers."), "The survey has no answers."), (ValueError("seven"), "ValueError: seven")],
)
def test_a_fault_fails_the_job_with_its_reason(fault, words):
    job = JobFactory()

    def work(job, progress):
        raise fault

    run_job(job.pk, work)
    job.refresh_from_db()
    assert (job.state, job.error) == ("failed", words)


def test_work_without_an_effect_of_its_own_just_returns():
    job = JobFactory()
    run_job(job.pk, lambda job, progress: {"figure": 7})
    job.refresh_from_db()
    assert (job.state, job.result, job.has_ended, job.percent) == ("done", {"figure": 7}, True, 0)


def test_retry_and_cancel(now):
    user = UserFactory()
    job = JobFactory()
    with pytest.raises(JobNotOpen):
        retry_job(by=user, now=now, job=job)
    cancel_job(by=user, now=now, job=job)
    with pytest.raises(JobNotOpen):
        cancel_job(by=user, now=now, job=job)
    again = retry_job(by=user, now=now, job=job)
    assert (again.state, again.attempts, again.finished_at) == ("queued", 0, None)


def test_the_sweep_wakes_what_is_stuck_and_nothing_else(now, published, django_capture_on_commit_callbacks):
    lost = JobFactory(nudged_at=now - dt.timedelta(minutes=5))
    fresh = JobFactory(nudged_at=now)
    dead = JobFactory(state="running", attempts=1, lease=uuid.uuid4(), lease_until=now - dt.timedelta(seconds=1))
    alive = JobFactory(state="running", attempts=1, lease=uuid.uuid4(), lease_until=now + dt.timedelta(seconds=9))
    with django_capture_on_commit_callbacks(execute=True):
        assert sweep(now=now) == 2
    assert [args for _, args, _ in published] == [(lost.pk,), (dead.pk,)]
    assert fresh.pk < alive.pk
    with django_capture_on_commit_callbacks(execute=True):
        assert sweep(now=now + dt.timedelta(seconds=1)) == 1


def test_old_jobs_go(now):
    JobFactory(state="done", finished_at=now - dt.timedelta(days=91))
    kept = JobFactory(state="done", finished_at=now - dt.timedelta(days=89))
    assert delete_old_jobs(now=now) == 1
    assert list(Job.objects.all()) == [kept]


def test_a_broker_that_is_away_is_logged_and_never_raised(monkeypatch, caplog):
    def away(*args, **kwargs):
        raise nudging.OperationalError

    monkeypatch.setattr(current_app, "send_task", away)
    assert nudging.publish("jobs.sweep", queue="default") is False
    assert "sweep" in caplog.text


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("job_state_is_known", {"state": "odd"}),
        ("job_that_runs_has_a_lease", {"state": "running"}),
        ("job_that_ended_says_when", {"state": "done"}),
        ("job_that_failed_says_why", {"state": "failed", "finished_at": timezone.now()}),
        ("job_is_tried_three_times_at_most", {"attempts": 4}),
        ("job_progress_is_not_over_its_total", {"progress_done": 2, "progress_total": 1}),
    ],
)
def test_the_database_refuses(name, fields):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        JobFactory(**fields)


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_one_effect(now):
    job = JobFactory()
    barrier = threading.Barrier(2, timeout=10)

    def work(job, progress):
        with progress.finishing():
            UserFactory()

    def worker():
        barrier.wait()
        run_job(job.pk, work)
        connection.close()

    threads = [threading.Thread(target=worker) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert UserFactory._meta.model.objects.count() == 1
    assert running.Progress(job).finished is False


@shared_task(name="tests.nothing")
def nothing(job_id):
    run_job(job_id, lambda job, progress: None)


def test_run_jobs_runs_what_waits(run_jobs):
    JobFactory.create_batch(2)
    assert run_jobs() == 2
    assert Job.objects.filter(state="done").count() == 2
