"""The main job through every room: a person answers, the worker's task counts, two people publish, everybody reads."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from impact.programme.texts import texts
from impact.reports.actions import approve_and_publish, edit_summary, request_build, submit
from impact.reports.models import Edition
from surveys import demo as surveys_demo
from tests.surveys.views.walking import Walker

SURVEY = "example-survey"
pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def build(user_with_role, run_jobs):
    manager = user_with_role("survey_manager")

    def make():
        job = request_build(by=manager, now=timezone.now(), survey=SURVEY)
        run_jobs()
        job.refresh_from_db()
        assert job.state == "done", job.error
        return job, Edition.objects.order_by("-pk").first()

    make.manager = manager
    return make


def answer_the_survey():
    """An unpaid carer chooses one priority and sends what she has done so far."""
    walker = Walker(SURVEY)
    walker.start()
    # She takes her time; who is as fast as a program is set aside to be looked at.
    with time_machine.travel(timezone.now() + dt.timedelta(minutes=9)):
        walker.answer({"q-perspectives": ["2"]})
        while not walker.at.startswith("q/priorities/"):
            walker.answer()
        option = walker.page.select_one("main input[type=checkbox]")["value"]
        walker.answer({"q-priorities": [option]})
        while not walker.at.startswith("check/"):
            walker.answer()
        walker.answer()
    assert walker.at.startswith("sent/")
    return option


def test_an_answer_reaches_the_next_draft_and_nothing_published(now, build, user_with_role):
    surveys_demo.load(now=timezone.now())
    first, edition = build()
    edition = edit_summary(
        by=build.manager, edition=edition, summary=texts("What people said", "Beth", "Said", "Meddai")
    )
    edition = submit(by=build.manager, now=timezone.now(), edition=edition)
    approve_and_publish(by=user_with_role("report_approver"), now=timezone.now(), edition=edition)
    address = f"/reports/{SURVEY}/1/"
    files = [address, f"{address}priorities.csv", f"{address}priorities.json"]
    published = [Client().get(url).content for url in files]

    option = answer_the_survey()
    second, draft = build()

    before, after = first.result, second.result
    counted = "raw" if "raw" in before else next(key for key in before if isinstance(before[key], dict))
    before, after = before[counted], after[counted]
    assert after["submitted"] == before["submitted"] + 1
    assert after["main_base"]["2"] == before["main_base"]["2"] + 1
    assert after != before
    assert option
    assert draft.status == "draft"
    assert Client().get(f"/reports/{SURVEY}/{draft.number}/").status_code == 404
    assert [Client().get(url).content for url in files] == published
