"""The demo's reports: an edition in every state, from the example surveys."""

import datetime as dt

import pytest
from django.test import Client

from impact.accounts import demo as accounts_demo
from impact.accounts.models import User
from impact.jobs.models import Job
from impact.reports import demo
from impact.reports.models import Edition, Report, ReportAction
from surveys import demo as surveys_demo
from tests.impact.reports.conftest import APPROVER, STAFF, Door, permit

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(now: dt.datetime) -> None:
    accounts_demo.load(now=now)
    permit(User.objects.get(email=demo.WRITER), *STAFF)
    permit(User.objects.get(email=demo.APPROVER), *APPROVER)


def test_an_edition_in_every_state(staff: None, now: dt.datetime, client: Client) -> None:
    surveys_demo.load(now=now)
    demo.load(now=now)
    states = list(Edition.objects.order_by("report", "number").values_list("status", flat=True))
    assert states == ["withdrawn", "superseded", "published", "published", "sent_back", "submitted", "draft"]
    assert Report.objects.count() == 2
    assert ReportAction.objects.overdue(now.date()).count() == 1
    assert set(ReportAction.objects.values_list("status", flat=True)) == {"planned", "under_way", "done"}
    assert Job.objects.get(kind="reports.build_edition").state == "done"
    for edition in Edition.objects.filter(status__in=["published", "superseded"]):
        for prefix in ("", "/cy", "/easy", "/cy/easy"):
            assert client.get(f"{prefix}{edition.get_absolute_url()}").status_code == 200
    before = Edition.objects.count()
    demo.load(now=now)
    assert Edition.objects.count() == before


def test_without_the_surveys_it_says_what_is_missing(staff: None, door: Door, now: dt.datetime) -> None:
    with pytest.raises(demo.NoExampleSurvey, match="surveys"):
        demo.load(now=now)


def test_a_build_that_fails_is_not_passed_over(staff: None, door: Door, now: dt.datetime) -> None:
    writer = User.objects.get(email=demo.WRITER)
    door.ballots["invented"] = []
    with pytest.raises(demo.DemoBuildFailed, match="Fewer than 50"):
        demo._draft("invented", writer, now)
