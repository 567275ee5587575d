"""The three commands: build, publish, print."""

import datetime as dt
import json
from collections.abc import Callable
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.reports import tasks
from impact.reports.body import sha256
from impact.reports.management.commands import build_report
from impact.reports.models import Edition
from tests.factories.reports import Ballot, facts
from tests.impact.reports.conftest import Door

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]


def run(*arguments: object, **options: object) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """While the command waits, a worker takes the job."""

    def pass_time(_seconds: float) -> None:
        for job in Job.objects.filter(state="queued"):
            tasks.build_edition_task(job.pk)

    monkeypatch.setattr(build_report.time, "sleep", pass_time)


def test_build_and_wait(door: Door, worker: None) -> None:
    said = run("build_report", "invented", wait=True)
    edition = Edition.objects.get()
    assert "100 %" in said
    assert "Edition 1 of invented is built from 242 answers" in said
    assert edition.data_hash in said


def test_build_without_waiting(door: Door) -> None:
    assert "waiting for a worker" in run("build_report", "invented")
    assert Job.objects.get().state == "queued"


def test_a_failed_build_exits_with_its_reason(door: Door, worker: None) -> None:
    door.add(facts(slug="small"), [Ballot(1, (1,))] * 3)
    with pytest.raises(CommandError, match="Fewer than 50 people") as failure:
        run("build_report", "small", wait=True)
    assert failure.value.returncode == 1


def test_a_build_that_does_not_end_in_time_says_so(door: Door) -> None:
    with pytest.raises(CommandError, match="Is a worker running"):
        run("build_report", "invented", wait=True, timeout=0.0)


def test_a_cancelled_build_is_a_failure(door: Door, monkeypatch: pytest.MonkeyPatch, now: dt.datetime) -> None:
    def cancel(_seconds: float) -> None:
        Job.objects.update(state="cancelled", finished_at=now)

    monkeypatch.setattr(build_report.time, "sleep", cancel)
    with pytest.raises(CommandError, match="Cancelled"):
        run("build_report", "invented", wait=True)


def test_an_unknown_survey(door: Door) -> None:
    with pytest.raises(CommandError, match="no survey"):
        run("build_report", "nobody")


def publish(by: User | str, approver: User | str, survey: str = "invented") -> str:
    emails = [getattr(one, "email", one) for one in (by, approver)]
    return run("publish_report", survey, "--by", emails[0], "--approved-by", emails[1])


def test_publishing_in_two_names_with_drafted_summaries(build: Make, builder: User, approver: User) -> None:
    build()
    said = publish(builder, approver)
    edition = Edition.objects.get()
    assert "Notice: no summary was written for en, cy, en-simple, cy-simple" in said
    assert "/reports/invented/1/" in said
    assert (edition.status, edition.submitted_by, edition.approved_by) == ("published", builder, approver)
    assert "invented" in edition.summary["en"]


def test_a_submitted_edition_is_only_approved(submitted: Make, builder: User, approver: User) -> None:
    submitted()
    assert "Notice" not in publish(builder, approver)
    assert Edition.objects.get().status == "published"


def test_two_different_people(build: Make, builder: User) -> None:
    build()
    with pytest.raises(CommandError, match="Two different people"):
        publish(builder, builder.email.upper())


@pytest.mark.parametrize(("by", "approved"), [("nobody@example.org", None), (None, "nobody@example.org")])
def test_only_staff(build: Make, builder: User, approver: User, by: str | None, approved: str | None) -> None:
    build()
    with pytest.raises(CommandError, match="no active member of staff"):
        publish(by or builder, approved or approver)


def test_roles_count_here_too(build: Make, builder: User, approver: User) -> None:
    build()
    with pytest.raises(CommandError, match="Your role does not include"):
        publish(approver, builder)
    assert Edition.objects.get().status == "draft"


def test_nothing_to_publish(door: Door, builder: User, approver: User) -> None:
    with pytest.raises(CommandError, match="Build one first"):
        publish(builder, approver)


def test_a_real_survey_gets_no_drafted_summary(door: Door, build: Make, builder: User, approver: User) -> None:
    door.add(facts(slug="real-one", source_kind="real", groups=(1, 2, 3)), door.ballots["invented"])
    build("real-one")
    with pytest.raises(CommandError, match="summary is not finished"):
        publish(builder, approver, "real-one")


def test_the_published_figures_as_json(published: Make) -> None:
    edition = published()
    document = json.loads(run("report", "invented", json=True))
    assert document["figures"] == edition.body.figures
    assert sha256(document["figures"]) == document["sha256"]
    first = document["figures"]["priorities"][0]
    assert {"code", "labels", "place", "points", "share"} <= set(first)
    assert {"key", "base", "priorities"} <= set(document["figures"]["groups"][0])


def test_the_published_figures_as_a_list(published: Make) -> None:
    published()
    said = run("report", "invented").splitlines()
    assert said[0] == "Invented answers."
    assert said[1] == "Invented survey, report 1: 242 answers"
    assert said[2].split()[0] == "1st"


def test_a_list_of_ballots_is_not_called_invented(door: Door, published: Make) -> None:
    door.add(facts(slug="ballots", source_kind="public_ballots"), [Ballot(0, (2, 1))] * 300)
    published("ballots")
    assert "Invented answers" not in run("report", "ballots")


def test_a_draft_is_never_printed(build: Make) -> None:
    build()
    with pytest.raises(CommandError, match="is published"):
        run("report", "invented", json=True)
