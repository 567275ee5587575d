"""Named reads."""

import uuid

import pytest

from surveys import queries
from surveys.models import Question, Response
from surveys.queries import definition_of, draft_definition
from tests.factories.surveys import ResponseFactory, SurveyFactory, definition, published, small_pages

pytestmark = pytest.mark.django_db


def test_rows_give_the_definition_they_were_written_from():
    version = published()
    assert draft_definition(version).pages == definition(*small_pages()).pages
    assert definition_of(version).pages == draft_definition(version).pages
    assert definition_of(version).version == version.public_id


def test_a_draft_is_read_in_few_queries(django_assert_max_num_queries, now):
    from surveys import actions

    draft = actions.new_version(by=None, now=now, survey=SurveyFactory())
    actions.write_definition(by=None, now=now, questionnaire=draft, definition=definition(*small_pages()))
    with django_assert_max_num_queries(8):
        definition_of(draft)
    Question.objects.filter(code="job").update(condition={"broken": 1})
    assert draft_definition(draft).question("job").condition is None


def test_public_surveys(now, django_assert_num_queries):
    shown = published().survey
    SurveyFactory(slug="draft")
    over = SurveyFactory(over=True)
    with django_assert_num_queries(1):
        found = {survey.slug: survey.version for survey in queries.public_surveys()}
    assert found == {shown.slug: shown.questionnaires.get().public_id, over.slug: None}
    with django_assert_num_queries(1):
        assert queries.public_survey(shown.slug).version
    assert queries.public_survey("draft") is None


def test_a_sitting_belongs_to_its_survey():
    response = ResponseFactory(questionnaire=published(), answers={"nation": 4}, draft_texts={"why": "x"})
    slug = response.questionnaire.survey.slug
    sitting = queries.sitting(slug, response.public_id)
    assert (sitting.answers, sitting.texts, sitting.survey) == ({"nation": 4}, {"why": "x"}, slug)
    assert sitting.help_hours["en"]
    assert queries.sitting("another", response.public_id) is None
    assert queries.sitting(slug, uuid.uuid4()) is None
    Response.objects.filter(pk=response.pk).update(status="withdrawn", answers={}, draft_texts={})
    gone = queries.sitting(slug, response.public_id)
    assert not gone.is_draft
    assert not gone.is_sent
