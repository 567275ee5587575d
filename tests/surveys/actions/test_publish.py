"""Publishing: checked, frozen, fingerprinted."""

import datetime as dt
import hashlib
import json

import pytest

from surveys import actions
from surveys.frozen import canonical
from surveys.models import Question, QuestionnaireBody
from surveys.queries import UnknownVersion, definition, draft_definition
from tests.factories.surveys import SurveyFactory, option, page, published, question, small_pages
from tests.factories.surveys import definition as build

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(now):
    draft = actions.new_version(by=None, now=now, survey=SurveyFactory())
    return actions.write_definition(by=None, now=now, questionnaire=draft, definition=build(*small_pages()))


def test_publish(draft, now, user_with_role):
    user = user_with_role("survey_manager")
    expected = draft_definition(draft)
    version = actions.publish(by=user, now=now, questionnaire=draft)
    assert (version.status, version.published_at, version.published_by) == ("published", now, user)
    body = QuestionnaireBody.objects.get()
    assert hashlib.sha256(canonical(body.content)).hexdigest() == version.sha256 == body.sha256
    assert json.loads(canonical(body.content)) == body.content
    definition.cache_clear()
    assert definition(version.public_id) == expected


def test_a_definition_is_read_once(draft, now, django_assert_num_queries):
    version = actions.publish(by=None, now=now, questionnaire=draft)
    definition.cache_clear()
    with django_assert_num_queries(1):
        assert definition(version.public_id) is definition(version.public_id)


def test_a_draft_has_no_published_definition(draft):
    with pytest.raises(UnknownVersion):
        definition(draft.public_id)


def test_what_is_not_ready_is_said_in_words(draft, now):
    draft.texts.filter(language="cy", page__slug="about").delete()
    Question.objects.filter(code="job").update(condition={"xor": []})
    found = actions.findings_of(draft)
    assert [f.code for f in found if f.stops] == ["condition_unreadable", "text_missing", "text_missing"]
    with pytest.raises(actions.NotReady, match="Write the Welsh text of the page “about”") as error:
        actions.publish(by=None, now=now, questionnaire=draft)
    assert len(error.value.findings) == 3
    draft.refresh_from_db()
    assert draft.status == "draft"
    assert not QuestionnaireBody.objects.exists()


def test_advice_does_not_stop(draft, now):
    text = draft.texts.filter(format="easy_read").first()
    text.text = "word " * 20
    actions.save_part(by=None, now=now, part=text)
    assert [f.stops for f in actions.findings_of(draft)] == [False]
    actions.publish(by=None, now=now, questionnaire=draft)


def test_codes_mean_the_same_in_the_next_version(now):
    first = published(page("a", question("q", options=[option(1, "yes"), option(2, "no")])))
    second = actions.new_version(by=None, now=now, survey=first.survey, copy_from=first)
    yes = second.questions.get().options.get(slug="yes")
    yes.slug = "perhaps"
    actions.save_part(by=None, now=now, part=yes)
    with pytest.raises(actions.NotReady, match="meant “yes” in version 1"):
        actions.publish(by=None, now=now, questionnaire=second)


def test_publishing_says_how_many_queries(draft, now, django_assert_max_num_queries):
    with django_assert_max_num_queries(60):
        actions.publish(by=None, now=now, questionnaire=draft)


def test_checks_are_noted(now, user_with_role):
    user, version = user_with_role("content_editor"), published()
    today = now.date()
    row = actions.note_welsh_checked(by=user, now=now, questionnaire=version, on=today)
    assert (row.welsh_checked_on, row.welsh_checked_by) == (today, user)
    assert (
        actions.note_easy_read_checked(by=user, now=now, questionnaire=version, on=today).easy_read_checked_on == today
    )
    for verb in (actions.note_welsh_checked, actions.note_easy_read_checked):
        with pytest.raises(actions.NotPossible, match="future"):
            verb(by=user, now=now, questionnaire=version, on=today + dt.timedelta(days=1))
