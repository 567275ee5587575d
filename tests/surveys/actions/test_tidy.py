"""What beat does every hour."""

import datetime as dt

import pytest

from surveys import actions
from surveys.actions import tidy
from surveys.models import Response, Survey
from surveys.tasks import tidy as tidy_task
from tests.factories.surveys import CLOSES, ResponseFactory, SurveyFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def test_drafts_are_deleted_after_30_days(now, monkeypatch):
    monkeypatch.setattr(tidy, "BATCH", 2)
    kept = [ResponseFactory(started_at=now - 29 * DAY).pk]
    kept.append(ResponseFactory(sent=True, started_at=now - 60 * DAY, submitted_at=now - 59 * DAY).pk)
    for number in range(5):
        ResponseFactory(started_at=now - (31 + number) * DAY, answers={"q": 1}, draft_texts={"why": "x"})
    assert actions.delete_old_drafts(now=now) == 5
    assert actions.delete_old_drafts(now=now) == 0
    assert sorted(Response.objects.values_list("pk", flat=True)) == kept


def test_surveys_past_their_time_are_closed(now):
    for fields in ({"opened": True}, {"opened": True, "closes_at": None}, {}, {"over": True}):
        SurveyFactory(**fields)
    assert actions.close_due(now=now) == 0
    assert actions.close_due(now=CLOSES) == 1
    assert Survey.objects.filter(status="closed").count() == 2


def test_the_task_does_both(caplog):
    SurveyFactory(
        opened=True, opens_at=dt.datetime(2020, 1, 1, tzinfo=dt.UTC), closes_at=dt.datetime(2020, 2, 1, tzinfo=dt.UTC)
    )
    ResponseFactory(started_at=dt.datetime(2020, 1, 2, tzinfo=dt.UTC))
    with caplog.at_level("INFO", logger="surveys.tasks"):
        tidy_task()
        tidy_task()
    assert [record.message for record in caplog.records] == ["deleted 1 old drafts, closed 1 surveys"]
    assert not Response.objects.exists()
