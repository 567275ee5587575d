"""Staff type in paper and phone answers."""

import datetime as dt
import uuid

import pytest

from surveys import actions
from surveys.models import EqualityAnswers, OpenText, Response
from tests.factories.surveys import CLOSES, SurveyFactory, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def enter(now, user_with_role):
    version = published()
    user = user_with_role("data_entry")

    def enter(**fields):
        fields = {
            "survey": version.survey.slug, "submission_key": uuid.uuid4(), "channel": "paper", "now": now,
            "answers": {"perspectives": [2], "nation": 4, "sex": 1, "top": {"chosen": [1, 2], "order": [2]}}, **fields,
        }  # fmt: skip
        return actions.enter_response(by=user, **fields)

    enter.user = user
    return enter


def test_what_is_typed_in_counts_at_once(enter, now):
    row = enter(texts={"why": " Amser\x00 "}, help="scribe", language="cy", campaign="library")
    row = Response.objects.get(pk=row.pk)
    assert (row.status, row.channel, row.help, row.entered_by) == ("submitted", "paper", "scribe", enter.user)
    assert (row.nation, row.perspectives, row.ranking, row.also_chosen) == (4, [2], [2], [1])
    assert (row.submitted_at, row.campaign, row.draft_texts) == (now, "library", {})
    assert OpenText.objects.get().raw == "Amser"
    assert EqualityAnswers.objects.get().answers == {"sex": 1}


def test_pressing_twice_enters_once(enter):
    key = uuid.uuid4()
    assert enter(submission_key=key).pk == enter(submission_key=key).pk
    assert Response.objects.count() == 1


@pytest.mark.parametrize("channel", ["web", "tablet", "fax"])
def test_only_what_came_on_paper_by_phone_or_at_an_event(channel, enter):
    with pytest.raises(actions.NotTyped):
        enter(channel=channel)


def test_an_event_may_be_typed_in(enter):
    assert enter(channel="event").channel == "event"


@pytest.mark.parametrize(
    "fields",
    [
        {"answers": {"nation": 9}},
        {"answers": {"unheard_of": 1}},
        {"answers": {}, "texts": {"unheard_of": "x"}},
        {"answers": {}, "texts": {"nation": "x"}},
        {"answers": {}, "texts": {"why": "x" * 20_001}},
    ],
)
def test_answers_the_questionnaire_cannot_give(fields, enter):
    with pytest.raises(actions.BadAnswer):
        enter(**fields)
    assert not Response.objects.exists()


def test_post_takes_28_days(enter):
    enter(now=CLOSES + dt.timedelta(days=27))
    with pytest.raises(actions.SurveyClosed, match="28 days"):
        enter(now=CLOSES + dt.timedelta(days=28))


def test_nothing_is_typed_in_for_a_survey_that_is_not_open(enter, now):
    upcoming = published(survey=SurveyFactory(opened=True, opens_at=now + dt.timedelta(days=1), closes_at=None)).survey
    for slug in ("nowhere", published(survey=SurveyFactory()).survey.slug, upcoming.slug):
        with pytest.raises(actions.NotFound, match="not open"):
            enter(survey=slug)
