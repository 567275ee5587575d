"""What was published and what was sent stays: triggers say it kindly, privileges guarantee it. Attacked as the app."""

import threading

import psycopg2
import pytest
from django.db import DatabaseError, connection, transaction

from surveys.actions import submit, withdraw_response
from surveys.models import Heading, ItemText, Option, Page, Question, Questionnaire, QuestionnaireBody, Response
from surveys.queries import ChangedBody, definition
from tests.factories.surveys import ResponseFactory, SurveyFactory, published
from tests.roles import as_owner

PARTS = (Page, Question, Heading, Option, ItemText)


@pytest.fixture
def version(db):
    definition.cache_clear()
    return published()


def refused(words, attempt):
    with pytest.raises(DatabaseError, match=words), transaction.atomic():
        attempt()


@pytest.mark.parametrize("model", PARTS, ids=lambda m: m.__name__)
def test_parts_of_a_published_version_never_change(model, version):
    row = model.objects.filter(questionnaire=version).first()
    refused("never changes", lambda: model.objects.filter(pk=row.pk).update(questionnaire=version))
    refused("never changes", row.delete)
    row.pk, row._state.adding = None, True
    row.public_id = "00000000-0000-4000-8000-000000000001"
    refused("never changes", row.save)


def test_a_draft_part_cannot_be_moved_into_a_published_version(version):
    other = Questionnaire.objects.create(survey=SurveyFactory(), number=1)
    page = Page.objects.create(questionnaire=other, slug="new", position=1)
    refused("never changes", lambda: Page.objects.filter(pk=page.pk).update(questionnaire=version))


@pytest.mark.parametrize("fields", [{"status": "draft"}, {"number": 7}, {"variants": ["en"]}, {"note": "x"}])
def test_a_published_version_never_changes(fields, version):
    words = "permission denied" if "number" in fields else "Cannot update"
    refused(words, lambda: Questionnaire.objects.filter(pk=version.pk).update(**fields))


def test_its_checks_may_be_noted(version, now):
    assert Questionnaire.objects.filter(pk=version.pk).update(easy_read_checked_on=now.date()) == 1


def test_a_published_version_never_goes(version):
    def attempt():
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM surveys_questionnaire WHERE id = %s", [version.pk])

    refused("Cannot delete", attempt)


def test_the_body_cannot_be_touched_by_the_application(version):
    refused("permission denied", lambda: QuestionnaireBody.objects.update(sha256="0" * 64))
    refused("permission denied", lambda: QuestionnaireBody.objects.all().delete())


def test_a_body_that_was_tampered_with_is_not_shown(version):
    body = QuestionnaireBody.objects.get(questionnaire=version)
    body.content["pages"][0]["slug"] = "changed"
    definition.cache_clear()

    class Tampered:
        content, sha256 = body.content, body.sha256

        @staticmethod
        def first():
            return Tampered

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QuestionnaireBody.objects, "filter", lambda **_: Tampered)
        with pytest.raises(ChangedBody):
            definition(version.public_id)


def test_sent_answers_stay_as_sent(db):
    sent = ResponseFactory(sent=True, ranking=[1, 2], answers={"q": 1})
    rows = Response.objects.filter(pk=sent.pk)
    for fields in (
        {"answers": {}},
        {"ranking": [2, 1]},
        {"nation": 4},
        {"language": "cy"},
        {"submitted_at": sent.started_at},
    ):
        refused("Cannot update", lambda fields=fields: rows.update(**fields))
    for fields in ({"public_id": "00000000-0000-4000-8000-000000000001"}, {"channel": "event"}, {"option_order": 3}):
        refused("permission denied", lambda fields=fields: rows.update(**fields))
    refused("Cannot delete", lambda: rows._raw_delete("default"))
    assert rows.update(flags=["burst"]) == 1


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_a_response_never_goes_back(status, db):
    from django.utils import timezone

    sent = ResponseFactory(sent=True)
    if status == "withdrawn":
        withdraw_response(by=None, now=timezone.now(), response=sent)
    refused(
        "transition",
        lambda: Response.objects.filter(pk=sent.pk).update(status="submitted" if status == "withdrawn" else "draft"),
    )


ATTACKS = (
    "UPDATE surveys_questionnairebody SET content = '{}'",
    "DELETE FROM surveys_questionnairebody",
    "TRUNCATE surveys_questionnairebody CASCADE",
    "TRUNCATE surveys_response CASCADE",
    "ALTER TABLE surveys_response DISABLE TRIGGER ALL",
    "ALTER TABLE surveys_questionnaire DISABLE TRIGGER ALL",
    "DROP TABLE surveys_equalityanswers",
    "UPDATE surveys_equalityanswers SET answers = '{\"a\": 1}'",
    "UPDATE surveys_opentext SET raw = 'other'",
    "UPDATE surveys_response SET questionnaire_id = questionnaire_id",
    "UPDATE surveys_response SET entered_by_id = NULL",
    "UPDATE surveys_questionnaire SET survey_id = survey_id",
    "UPDATE surveys_responseevent SET status = 'draft'",
    "DELETE FROM surveys_surveyevent",
    "SET session_replication_role = replica",
)


@pytest.mark.django_db(transaction=True)
def test_attacks_as_the_application_fail(app_connection):
    app_connection.autocommit = True
    for attack in ATTACKS:
        with app_connection.cursor() as cursor, pytest.raises(psycopg2.Error, match=r"permission denied|must be owner"):
            cursor.execute(attack)


@pytest.mark.django_db(transaction=True)
def test_switching_triggers_off_by_a_variable_leaves_the_published_form_as_it_was(app_connection):
    definition.cache_clear()
    version = published()
    before = definition(version.public_id)
    with app_connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s, false)", ["{surveys_option:frozen_once_published}"])
        cursor.execute("SELECT set_config('pgtrigger.ignore', '{*}', false)")
        with pytest.raises(psycopg2.Error, match="permission denied"):
            cursor.execute("UPDATE surveys_questionnairebody SET content = '{}'")
    app_connection.rollback()
    definition.cache_clear()
    assert definition(version.public_id) == before


@pytest.mark.django_db(transaction=True)
def test_an_edit_that_runs_beside_a_publication_fails(app_connection):
    """The trigger waits for the publication and then refuses, instead of slipping past it."""
    from surveys.actions import new_version, publish, write_definition
    from tests.factories.surveys import OPENED, small_pages
    from tests.factories.surveys import definition as build

    survey = SurveyFactory()
    draft = new_version(by=None, now=OPENED, survey=survey)
    write_definition(by=None, now=OPENED, questionnaire=draft, definition=build(*small_pages(), survey=survey.slug))
    outcome = []

    def edit():
        try:
            with app_connection.cursor() as cursor:
                cursor.execute(
                    "INSERT INTO surveys_page (public_id, questionnaire_id, slug, position)"
                    " VALUES (gen_random_uuid(), %s, 'late', 99)",
                    [draft.pk],
                )
            app_connection.commit()
            outcome.append("slipped past")
        except psycopg2.Error as error:
            outcome.append(str(error))

    with transaction.atomic():
        publish(by=None, now=OPENED, questionnaire=draft)
        late = threading.Thread(target=edit)
        late.start()
        late.join(0.5)
        assert outcome == [], "it waits"
    late.join(10)
    assert "never changes" in outcome[0]


@pytest.mark.django_db(transaction=True)
def test_the_owner_may_repair(app_connection):
    """The control: the same statement passes as the owner, so the refusals above come from the privileges."""
    ResponseFactory(sent=True)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE surveys_response DISABLE TRIGGER USER")
        cursor.execute("UPDATE surveys_response SET option_order = 3")
        cursor.execute("ALTER TABLE surveys_response ENABLE TRIGGER USER")
        assert cursor.rowcount is not None
    assert Response.objects.get().option_order == 3


def test_submit_is_still_possible_through_all_of_this(version, now):
    import uuid

    from surveys.actions import start

    begun = start(now=now, survey=version.survey.slug)
    sent = submit(now=now, survey=version.survey.slug, response=begun.response, submission_key=uuid.uuid4())
    assert not sent.again
