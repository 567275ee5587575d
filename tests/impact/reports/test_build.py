"""Asking for a build, the task, and freezing: once in effect, whatever happens to the worker."""

import datetime as dt
import uuid
from collections.abc import Callable

import pytest

from impact.accounts.models import User
from impact.jobs.actions import claim, retry_job
from impact.jobs.models import Job
from impact.reports import tasks
from impact.reports.actions import NotYourSurvey, freeze_edition, request_build
from impact.reports.body import sha256
from impact.reports.models import Edition, EditionBody, Report
from tests.factories.reports import Ballot, facts
from tests.impact.reports.conftest import Door, invented_ballots

pytestmark = pytest.mark.django_db


def test_a_build_makes_a_numbered_draft(build: Callable[..., Edition], door: Door) -> None:
    edition = build()
    assert (edition.number, edition.status, edition.source_kind) == (1, "draft", "example")
    assert edition.responses == len(door.ballots["invented"])
    assert edition.data_hash == sha256(edition.body.figures)
    assert edition.method_id == "jla-1"
    assert str(edition.report) == "Invented survey"
    assert edition.summary == {}
    assert build().number == 2


def test_the_raw_counts_stay_in_the_jobs_result(build: Callable[..., Edition]) -> None:
    edition = build()
    job = Job.objects.get(public_id=edition.built_by)
    assert job.result["edition"] == str(edition.public_id)
    assert job.result["raw"]["main_base"] == {"0": 15, "1": 80, "2": 60, "3": 55, "4": 20}
    assert "raw" not in edition.body.figures
    assert (job.progress_done, job.progress_total) == (100, 100)


def test_the_body_reads_back(build: Callable[..., Edition]) -> None:
    body = build().body.read()
    assert [group.key for group in body.groups] == ["1", "2", "3+4"]
    assert body.survey.invented


def test_a_response_more_changes_the_next_draft_and_nothing_published(
    build: Callable[..., Edition], published: Callable[..., Edition], door: Door
) -> None:
    first = published()
    figures = first.body.figures
    door.ballots["invented"] = invented_ballots(more=1)
    second = build()
    raw = [Job.objects.get(public_id=one.built_by).result["raw"]["submitted"] for one in (first, second)]
    assert raw[1] == raw[0] + 1
    assert EditionBody.objects.get(edition=first).figures == figures


def test_asking_twice_gives_the_same_job(door: Door, builder: User, now: dt.datetime) -> None:
    first = request_build(by=builder, now=now, survey="invented")
    assert request_build(by=builder, now=now, survey="invented") == first
    assert Report.objects.count() == 1


def test_an_unknown_survey_is_refused(door: Door, builder: User, now: dt.datetime) -> None:
    with pytest.raises(NotYourSurvey):
        request_build(by=builder, now=now, survey="nobody")
    assert not Job.objects.exists()


def test_the_reports_title_follows_the_surveys(build: Callable[..., Edition], door: Door) -> None:
    build()
    survey = door.surveys["invented"]
    door.surveys["invented"] = type(survey)(
        title={"en": "Renamed"}, public_id=survey.public_id, options=survey.options, groups=survey.groups
    )
    assert build().report.title == {"en": "Renamed"}


def test_too_few_answers_fail_with_words(door: Door, builder: User, now: dt.datetime) -> None:
    door.add(facts(slug="small"), [Ballot(1, (1,))] * 49)
    job = request_build(by=builder, now=now, survey="small")
    tasks.build_edition_task(job.pk)
    job.refresh_from_db()
    assert job.state == "failed"
    assert "Fewer than 50 people" in job.error
    assert not Edition.objects.exists()


def test_a_survey_that_went_away_fails_with_words_and_can_be_retried(
    door: Door, builder: User, now: dt.datetime
) -> None:
    job = request_build(by=builder, now=now, survey="invented")
    survey = door.surveys.pop("invented")
    tasks.build_edition_task(job.pk)
    job.refresh_from_db()
    assert job.state == "failed"
    assert "no survey" in job.error
    door.surveys["invented"] = survey
    retry_job(by=builder, now=now, job=job)
    tasks.build_edition_task(job.pk)
    assert Edition.objects.get().built_by == job.public_id


def test_running_the_task_again_makes_nothing_more(build: Callable[..., Edition]) -> None:
    edition = build()
    tasks.build_edition_task(Job.objects.get().pk)
    assert Edition.objects.get() == edition


def test_freezing_twice_for_one_job_gives_the_first(build: Callable[..., Edition], now: dt.datetime) -> None:
    edition = build()
    again = freeze_edition(
        now=now, job=edition.built_by, edition_uuid=uuid.uuid4(), report=edition.report, body=edition.body.read()
    )
    assert again == edition
    assert EditionBody.objects.count() == 1


def test_a_worker_that_lost_its_lease_changes_nothing(
    door: Door, builder: User, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It wakes up after another worker took the job over: its edition is not kept."""
    job = request_build(by=builder, now=now, survey="invented")
    real = tasks.assemble

    def stolen(*given: object, **more: object) -> object:
        Job.objects.filter(pk=job.pk).update(lease=uuid.uuid4())
        return real(*given, **more)

    monkeypatch.setattr(tasks, "assemble", stolen)
    tasks.build_edition_task(job.pk)
    assert not Edition.objects.exists()
    job.refresh_from_db()
    assert job.state == "running"


def test_a_killed_build_is_done_once_by_the_next_worker(door: Door, builder: User, now: dt.datetime) -> None:
    """The first worker claimed the job and died; its lease has run out."""
    job = request_build(by=builder, now=now, survey="invented")
    claim(now=now - dt.timedelta(hours=1), job_id=job.pk)
    Job.objects.filter(pk=job.pk).update(lease_until=now - dt.timedelta(minutes=59), attempts=1)
    tasks.build_edition_task(job.pk)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("done", 2)
    assert Edition.objects.count() == 1


def test_each_step_can_be_slowed_down(
    build: Callable[..., Edition], settings: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(tasks.time, "sleep", waits.append)
    settings.REPORTS_BUILD_PAUSE = 0.25  # type: ignore[attr-defined]
    build()
    assert len(waits) >= 5
    assert set(waits) == {0.25}
