"""Who sees which rows."""

import pytest
from django.contrib.auth.models import AnonymousUser

from surveys.models import EqualityAnswers, OpenText, Page, Questionnaire, Response, Survey
from surveys.models.survey import GRACE
from tests.factories.surveys import CLOSES, OPENED, OpenTextFactory, ResponseFactory, SurveyFactory, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def rows():
    version = published()
    wales, england = (ResponseFactory(sent=True, questionnaire=version, nation=n) for n in (4, 1))
    SurveyFactory(slug="england-only", nations=[1])
    OpenTextFactory(response=wales, question=version.questions.get(code="why"))
    EqualityAnswers.objects.create(response=england, answers={"sex": 1})
    return version


def seen(user):
    return {
        model.__name__: model.objects.visible_to(user).count()
        for model in (Survey, Questionnaire, Page, Response, OpenText, EqualityAnswers)
    }


def test_uk_wide_staff_see_all(rows, user_with_role):
    assert seen(user_with_role("survey_manager")) == {
        "Survey": 2, "Questionnaire": 1, "Page": 9, "Response": 2, "OpenText": 1, "EqualityAnswers": 1,
    }  # fmt: skip


def test_a_nation_lead_sees_their_nation_and_no_texts(rows, user_with_role):
    assert seen(user_with_role("nation_lead", nations=["wls"])) == {
        "Survey": 1, "Questionnaire": 1, "Page": 9, "Response": 1, "OpenText": 0, "EqualityAnswers": 0,
    }  # fmt: skip


@pytest.mark.parametrize("role", ["network_coordinator", "nation_lead", None])
def test_others_see_nothing(role, rows, user_with_role):
    user = user_with_role(role) if role else AnonymousUser()
    assert set(seen(user).values()) == {0}


def test_states_by_time(now):
    survey = SurveyFactory(opened=True)
    before, after, late = OPENED.replace(year=2025), CLOSES.replace(day=2, hour=9), CLOSES + GRACE
    assert survey.is_open(now)
    assert not survey.is_open(before)
    assert survey.is_upcoming(before)
    assert not survey.is_upcoming(now)
    assert not survey.is_open(CLOSES)
    assert survey.is_closed(CLOSES)
    assert not survey.is_closed(now)
    assert survey.takes_answers(after)
    assert not survey.takes_answers(late)
    assert not SurveyFactory().takes_answers(now)
    assert not SurveyFactory().is_open(now)
    for name, moment in (("open_at", now), ("upcoming_at", before), ("closed_at", CLOSES)):
        assert [s.pk for s in getattr(Survey.objects, name)(moment)] == [survey.pk]
    forever = SurveyFactory(opened=True, closes_at=None)
    assert forever.is_open(now)
    assert forever.takes_answers(now)


def test_words_for_people(now):
    version = published()
    assert str(version).endswith("version 1")
    assert str(version.body) == str(version)
    survey = version.survey
    assert str(survey) == survey.title["en"]
    assert survey.is_invented
    assert survey.is_for_wales
    assert [str(p) for p in version.pages.order_by("position")][:2] == ["about", "main"]
    question = version.questions.get(code="top")
    assert str(question) == "top"
    assert str(question.options.get(code=1)) == "1 priority-1"
    assert str(question.headings.get(slug="life")) == "life"
    text = version.texts.get(option=question.options.get(code=1), language="cy", format="easy_read")
    assert str(text) == "Priority 1 (hawdd)"
    assert text.variant == "cy-simple"
    response = ResponseFactory(sent=True, questionnaire=version)
    assert str(response) == str(response.public_id)
    open_text = OpenTextFactory(response=response, question=version.questions.get(code="why"))
    assert str(open_text) == str(open_text.public_id)
    equality = EqualityAnswers.objects.create(response=response, answers={"sex": 1})
    assert str(equality) == str(equality.pk)
    assert list(OpenText.objects.counted()) == [open_text]
    assert list(Response.objects.to_check()) == []


def test_code_cannot_join_text_and_background_by_accident():
    """The reverse relations from a response to what is kept apart do not exist."""
    assert not [
        f
        for f in Response._meta.get_fields()
        if f.auto_created
        and not f.concrete
        and "pgh" not in f.name
        and f.related_model in (OpenText, EqualityAnswers)
        and not f.hidden
    ]
