"""The door out of reports: the newest report in a few words, and what waits for staff."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.utils.translation import override

from impact.accounts.models import User
from impact.programme.texts import texts
from impact.reports import actions, figures
from impact.reports.models import Edition, EditionBody, Report, ReportAction
from tests.factories.reports import facts
from tests.impact.reports.conftest import Door, invented_ballots

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]


def test_nothing_is_published_yet() -> None:
    assert figures.latest_published() is None


def test_the_newest_report_in_the_language_of_the_page(door: Door, published: Make) -> None:
    edition = published()
    found = figures.latest_published()
    assert found is not None
    assert found.url == "/reports/invented/1/"
    assert found.top[0] == ("1st", "Option 2", f"{edition.body.read().priorities[0].share}%")
    assert (found.invented, found.responses) == (True, 242)
    with override("cy"):
        welsh = figures.latest_published()
    assert welsh is not None
    assert welsh.top[0][:2] == ("1af", "Dewis 2")
    assert welsh.title == "Arolwg dychmygol"
    assert welsh.url == "/cy/reports/invented/1/"


def test_public_ballots_are_not_what_people_told_us(
    door: Door, published: Make, approver: User, submitted: Make, now: dt.datetime
) -> None:
    published()
    door.add(facts(slug="ballots", groups=(1, 2, 3), source_kind="public_ballots"), invented_ballots())
    actions.approve_and_publish(by=approver, now=now + dt.timedelta(days=1), edition=submitted("ballots"))
    found = figures.latest_published()
    assert found is not None
    assert found.url == "/reports/invented/1/"


def test_the_last_published_of_several(
    door: Door, published: Make, approver: User, submitted: Make, now: dt.datetime
) -> None:
    published()
    door.add(facts(slug="later", groups=(1, 2, 3)), invented_ballots())
    actions.approve_and_publish(by=approver, now=now + dt.timedelta(days=1), edition=submitted("later"))
    found = figures.latest_published()
    assert found is not None
    assert found.url == "/reports/later/1/"


def test_what_waits_for_staff(
    submitted: Make, builder: User, approver: User, user_with_role: Callable[..., User], now: dt.datetime
) -> None:
    edition = submitted()
    actions.add_action(
        by=builder, now=now, edition=edition, text=texts("Act"), owner=texts("Team"), review_on=dt.date(2020, 1, 1)
    )
    assert {line.label: line.count for line in figures.waiting(approver)}["reports waiting for approval"] == 1
    mine = {line.label: line.count for line in figures.waiting(builder)}
    assert mine["reports sent back to mend"] == 0
    assert mine["actions after reports that are overdue"] == 0  # not in public yet
    edition = actions.send_back(by=approver, now=now, edition=edition, reason="x")
    assert {line.label: line.count for line in figures.waiting(builder)}["reports sent back to mend"] == 1
    edition = actions.submit(by=builder, now=now, edition=edition)
    actions.approve_and_publish(by=approver, now=now, edition=edition)
    assert {line.label: line.count for line in figures.waiting(builder)}["actions after reports that are overdue"] == 1
    assert figures.waiting(user_with_role("finance")) == ()


def test_rows_are_seen_by_those_who_may(published: Make, builder: User, user_with_role: Callable[..., User]) -> None:
    published()
    nobody = user_with_role("finance")
    for model in (Report, Edition, EditionBody):
        assert model.objects.visible_to(builder).count() == 1
        assert model.objects.visible_to(nobody).count() == 0
    assert ReportAction.objects.visible_to(nobody).count() == 0
    assert Report.objects.with_published().count() == 1
    assert [str(row) for row in (Report.objects.get(), Edition.objects.get(), EditionBody.objects.get())] == [
        "Invented survey", "Invented survey 1", "Invented survey 1",
    ]  # fmt: skip
