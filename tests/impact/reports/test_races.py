"""Two people, or two workers, at the same moment."""

import datetime as dt
import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.programme.models import PublishedFinding
from impact.reports import actions, tasks
from impact.reports.models import Edition, EditionBody, Report
from tests.impact.reports.conftest import APPROVER, Door, permit

pytestmark = pytest.mark.django_db(transaction=True)

Make = Callable[..., Edition]


def together(*calls: Callable[[], Any]) -> list[Any]:
    """Run the calls in threads that start at the same moment; results or exceptions in order."""
    results: list[Any] = [None] * len(calls)
    gate = threading.Barrier(len(calls))

    def run(place: int, call: Callable[[], Any]) -> None:
        gate.wait()
        try:
            results[place] = call()
        except Exception as problem:  # noqa: BLE001  (whatever it was is what the test looks at)
            results[place] = problem
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return results


def test_two_approvals_of_one_edition_publish_once(
    submitted: Make, approver: User, user_with_role: Callable[..., User], now: dt.datetime
) -> None:
    other = permit(user_with_role("report_approver"), *APPROVER)
    edition = submitted()
    results = together(
        *(lambda by=by: actions.approve_and_publish(by=by, now=now, edition=edition) for by in (approver, other) * 3)
    )
    assert sum(isinstance(one, Edition) for one in results) == 1
    assert sum(isinstance(one, actions.NotThisStep) for one in results) == 5
    assert PublishedFinding.objects.count() == len(edition.body.read().placed)


def test_two_editions_published_at_once_leave_one_in_public(submitted: Make, approver: User, now: dt.datetime) -> None:
    editions = [submitted(), submitted(), submitted()]
    results = together(
        *(lambda one=one: actions.approve_and_publish(by=approver, now=now, edition=one) for one in editions)
    )
    assert all(isinstance(one, Edition) for one in results), results
    statuses = sorted(Edition.objects.values_list("status", flat=True))
    assert statuses == ["published", "superseded", "superseded"]


def test_approved_and_sent_back_at_once_is_one_of_them(submitted: Make, approver: User, now: dt.datetime) -> None:
    edition = submitted()
    results = together(
        lambda: actions.approve_and_publish(by=approver, now=now, edition=edition),
        lambda: actions.send_back(by=approver, now=now, edition=edition, reason="x"),
    )
    assert sum(isinstance(one, Edition) for one in results) == 1
    assert sum(isinstance(one, actions.NotThisStep) for one in results) == 1


def test_many_requests_make_one_job_and_one_report(door: Door, builder: User, now: dt.datetime) -> None:
    results = together(*[lambda: actions.request_build(by=builder, now=now, survey="invented")] * 6)
    assert all(isinstance(one, Job) for one in results), results
    assert Job.objects.count() == 1
    assert Report.objects.count() == 1


def test_two_workers_with_one_job_make_one_edition(door: Door, builder: User, now: dt.datetime) -> None:
    job = actions.request_build(by=builder, now=now, survey="invented")
    together(*[lambda: tasks.build_edition_task(job.pk)] * 4)
    job.refresh_from_db()
    assert job.state == "done"
    assert Edition.objects.count() == EditionBody.objects.count() == 1


def test_two_jobs_at_once_get_two_numbers(door: Door, builder: User, now: dt.datetime) -> None:
    jobs = [actions.request_build(by=builder, now=now, survey="invented")]
    Job.objects.filter(pk=jobs[0].pk).update(kind="reports.other")
    jobs.append(actions.request_build(by=builder, now=now, survey="invented"))
    together(*(lambda job=job: tasks.build_edition_task(job.pk) for job in jobs))
    assert sorted(Edition.objects.values_list("number", flat=True)) == [1, 2]
