"""An invented survey behind the door, two members of staff, and editions built by the worker's own task."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
import time_machine
from django.contrib.auth.models import Permission
from django.test import Client

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.programme.texts import Texts
from impact.reports import tasks
from impact.reports.actions import approve_and_publish, edit_summary, request_build, submit
from impact.reports.models import Edition
from impact.reports.words import draft_summary
from surveys import figures as survey_figures
from tests.conftest import sign_in
from tests.factories.reports import Ballot, FakeFacts, facts, tally

STAFF = (
    "reports.view_report", "reports.view_edition", "reports.view_reportaction", "reports.add_reportaction",
    "reports.change_reportaction", "reports.build_edition", "reports.submit_edition", "jobs.view_job", "jobs.retry_job",
)  # fmt: skip
APPROVER = ("reports.view_report", "reports.view_edition", "reports.view_reportaction", "reports.approve_edition")


def invented_ballots(*, more: int = 0) -> list[Ballot]:
    """Three groups that want different things, one too small to stand alone, some who did not say."""
    return [
        *[Ballot(1, (1, 2, 3), named=(1, 2))] * 80,
        *[Ballot(2, (2, 1), (3,))] * 60,
        *[Ballot(3, (), (3, 2))] * 55,
        *[Ballot(4, (3, 4))] * 20,
        *[Ballot(0, (1,))] * 15,
        *[Ballot(1)] * 12,
        *[Ballot(3, (3, 1, 2))] * more,
    ]


@dataclass
class Door:
    """What the survey's door answers in a test."""

    surveys: dict[str, FakeFacts] = field(default_factory=dict)
    ballots: dict[str, list[Ballot]] = field(default_factory=dict)
    counted: int = 0

    def add(self, survey: FakeFacts, ballots: list[Ballot]) -> FakeFacts:
        self.surveys[survey.slug] = survey
        self.ballots[survey.slug] = ballots
        return survey


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Door:
    """A survey called "invented" stands behind the door."""
    found = Door()
    found.add(facts(groups=(0, 1, 2, 3, 4)), invented_ballots())

    def survey_facts(slug: str) -> FakeFacts:
        if slug not in found.surveys:
            raise survey_figures.UnknownSurvey(slug)
        return found.surveys[slug]

    def ranking_tally(slug: str, *, on_progress: Callable[[int, int], None] | None = None) -> object:
        found.counted += 1
        ballots = found.ballots[slug]
        if on_progress:
            on_progress(len(ballots) // 2, len(ballots))
            on_progress(len(ballots), len(ballots))
        return tally(ballots, choose=found.surveys[slug].choose)

    monkeypatch.setattr(survey_figures, "survey_facts", survey_facts)
    monkeypatch.setattr(survey_figures, "ranking_tally", ranking_tally)
    monkeypatch.setattr(survey_figures, "surveys_for_reports", lambda: tuple(found.surveys.values()))
    return found


def permit(user: User, *names: str) -> User:
    for name in names:
        app, codename = name.split(".")
        user.user_permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return User.objects.get(pk=user.pk)


@pytest.fixture
def builder(user_with_role: Callable[..., User]) -> User:
    """Builds, writes and submits."""
    return permit(user_with_role("survey_manager"), *STAFF)


@pytest.fixture
def approver(user_with_role: Callable[..., User]) -> User:
    """Approves what others submit."""
    return permit(user_with_role("report_approver"), *APPROVER)


@pytest.fixture
def signed_in() -> Callable[[User], Client]:
    """A browser of this person, with both factors."""

    def make(user: User) -> Client:
        client = Client()
        sign_in(client, user)
        return client

    return make


@pytest.fixture
def build(door: Door, builder: User, now: dt.datetime) -> Callable[..., Edition]:
    """Build an edition of a survey through the worker's own task."""

    def make(survey: str = "invented") -> Edition:
        job = request_build(by=builder, now=now, survey=survey)
        tasks.build_edition_task(job.pk)
        job = Job.objects.get(pk=job.pk)
        assert job.state == "done", job.error
        return Edition.objects.get(built_by=job.public_id)

    return make


@pytest.fixture
def submitted(build: Callable[..., Edition], builder: User, now: dt.datetime) -> Callable[..., Edition]:
    """An edition that waits for approval."""

    def make(survey: str = "invented") -> Edition:
        edition = build(survey)
        drafted = Texts(draft_summary(edition.body.read()))
        return submit(by=builder, now=now, edition=edit_summary(by=builder, edition=edition, summary=drafted))

    return make


@pytest.fixture
def published(submitted: Callable[..., Edition], approver: User, now: dt.datetime) -> Callable[..., Edition]:
    """An edition in public."""

    def make(survey: str = "invented") -> Edition:
        return approve_and_publish(by=approver, now=now, edition=submitted(survey))

    return make


@pytest.fixture
def time_machine_to() -> Iterator[Callable[[dt.datetime], None]]:
    """Stop the clock at a moment."""
    travellers = []

    def go(moment: dt.datetime) -> None:
        traveller = time_machine.travel(moment, tick=False)
        traveller.start()
        travellers.append(traveller)

    yield go
    for traveller in travellers:
        traveller.stop()
