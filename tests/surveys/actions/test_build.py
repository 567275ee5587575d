"""Staff build surveys and versions."""

import pytest

from impact.programme.texts import texts
from surveys import actions
from surveys.actions.build import EDITABLE
from surveys.models import ItemText, Questionnaire, Survey
from surveys.queries import definition_of, draft_definition
from tests.factories.surveys import CLOSES, OPENED, SurveyFactory, definition, published, small_pages

pytestmark = pytest.mark.django_db


def create(now, **fields):
    fields = {"slug": "spring", "title": texts("Spring"), "source_kind": "real", **fields}
    return actions.create_survey(by=None, now=now, **fields)


def test_create_survey(now, user_with_role):
    survey = create(now, minutes=8)
    assert (survey.status, survey.minutes, survey.created_at) == ("draft", 8, now)
    assert str(survey) == "Spring"


@pytest.mark.parametrize(
    "fields",
    [{"slug": "not a slug"}, {"title": texts("")}, {"source_kind": "x"}, {"minutes": 500}, {"nations": [9]}],
)
def test_what_does_not_fit_is_refused_in_words(fields, now):
    with pytest.raises(actions.NotPossible) as error:
        create(now, **fields)
    assert str(error.value)
    assert not Survey.objects.exists()


def test_two_surveys_cannot_share_an_address(now):
    create(now)
    with pytest.raises(actions.NotPossible):
        create(now)


def test_edit_a_draft_in_both_ways(now):
    survey = create(now)
    actions.edit_survey(by=None, now=now, survey=survey, changes={"minutes": 12, "help_phone": "0800"})
    survey.refresh_from_db()
    assert (survey.minutes, survey.help_phone) == (12, "0800")
    survey.title = texts("Summer")
    actions.edit_survey(by=None, now=now, survey=survey)
    actions.edit_survey(by=None, now=now, survey=survey)  # nothing changed
    assert str(Survey.objects.get()) == "Summer"


def test_states_are_not_edited(now):
    survey = create(now)
    with pytest.raises(actions.NotPossible, match="buttons"):
        actions.edit_survey(by=None, now=now, survey=survey, changes={"status": "open"})


@pytest.mark.parametrize("changes", [{"slug": "other"}, {"nations": [1]}, {"opens_at": CLOSES}, {"closes_at": OPENED}])
def test_what_people_were_told_stays_once_opened(changes, now):
    survey = SurveyFactory(opened=True)
    with pytest.raises(actions.NotPossible):
        actions.edit_survey(by=None, now=now, survey=survey, changes=changes)
    actions.edit_survey(by=None, now=now, survey=survey, changes={"help_phone": "0800 111"})


def test_editable_fields_exist():
    assert set(EDITABLE) < {field.name for field in Survey._meta.concrete_fields}


def test_an_edit_that_breaks_a_rule_is_refused(now):
    survey = SurveyFactory(opened=True)
    with pytest.raises(actions.NotPossible):
        actions.edit_survey(by=None, now=now, survey=survey, changes={"help_phone": ""})


def test_delete_a_draft_survey_with_its_drafts(now, user_with_role):
    user = user_with_role("survey_manager")
    survey = create(now)
    version = actions.new_version(by=user, now=now, survey=survey)
    actions.write_definition(by=user, now=now, questionnaire=version, definition=definition(*small_pages()))
    actions.delete_survey(by=user, survey=survey)
    assert not Survey.objects.exists()
    assert not ItemText.objects.exists()
    with pytest.raises(actions.NotPossible):
        actions.delete_survey(by=user, survey=SurveyFactory(opened=True))
    unopened = published(survey=SurveyFactory()).survey
    with pytest.raises(actions.NotPossible):
        actions.delete_survey(by=user, survey=unopened)


def test_versions_are_numbered_and_one_is_a_draft(now):
    survey = SurveyFactory(opened=True)
    first = published(survey=survey)
    second = actions.new_version(by=None, now=now, survey=survey, copy_from=first, note="Clearer")
    assert (second.number, second.note, second.variants) == (2, "Clearer", first.variants)
    with pytest.raises(actions.DraftExists):
        actions.new_version(by=None, now=now, survey=survey)
    assert draft_definition(second).pages == definition_of(first).pages


def test_a_copy_comes_from_the_same_survey(now):
    with pytest.raises(actions.NotPossible):
        actions.new_version(by=None, now=now, survey=SurveyFactory(), copy_from=published())


def test_write_definition_replaces_everything(now):
    draft = actions.new_version(by=None, now=now, survey=SurveyFactory())
    for _ in range(2):
        actions.write_definition(by=None, now=now, questionnaire=draft, definition=definition(*small_pages()))
    assert draft_definition(draft).pages == definition(*small_pages()).pages
    actions.write_definition(
        by=None, now=now, questionnaire=draft, definition=definition(small_pages()[0], variants=("en",))
    )
    draft.refresh_from_db()
    assert (draft.pages.count(), draft.variants) == (1, ["en"])


def test_edit_and_delete_a_version(now, user_with_role):
    user = user_with_role("survey_manager")
    draft = actions.new_version(by=None, now=now, survey=SurveyFactory())
    draft.note, draft.variants = "Only English yet", ["en"]
    actions.edit_version(by=user, now=now, questionnaire=draft)
    draft.refresh_from_db()
    assert (draft.note, draft.variants) == ("Only English yet", ["en"])
    for variants in (["en", "fr"], ["cy"]):
        draft.variants = variants
        with pytest.raises(actions.NotPossible):
            actions.edit_version(by=user, now=now, questionnaire=draft)
    actions.delete_version(by=user, questionnaire=draft)
    assert not Questionnaire.objects.exists()


def test_published_versions_are_left_alone(now, user_with_role):
    version, user = published(), user_with_role("survey_manager")
    for attempt in (
        lambda: actions.write_definition(by=None, now=now, questionnaire=version, definition=definition()),
        lambda: actions.edit_version(by=None, now=now, questionnaire=version),
        lambda: actions.delete_version(by=user, questionnaire=version),
        lambda: actions.publish(by=None, now=now, questionnaire=version),
        lambda: actions.add_page(by=None, now=now, questionnaire=version, slug="x", texts={}),
    ):
        with pytest.raises(actions.PublishedNeverChanges, match="never changes"):
            attempt()
