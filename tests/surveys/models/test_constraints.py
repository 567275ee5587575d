"""Every database constraint of the surveys, broken once."""

import datetime as dt
import uuid

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from impact.programme.texts import Texts
from surveys.models import EqualityAnswers, Heading, ItemText, Option, Page, Question, Response
from tests.factories.accounts import UserFactory
from tests.factories.surveys import (
    CLOSES,
    OPENED,
    OpenTextFactory,
    QuestionnaireFactory,
    ResponseFactory,
    SurveyFactory,
)

pytestmark = pytest.mark.django_db
SENT = dt.datetime(2026, 5, 18, 9, 10, tzinfo=dt.UTC)


def breaks(constraint, make):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        at_once(make)


def at_once(make):
    """Also what is checked at the end of a transaction."""
    make()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


SURVEYS = {
    "survey_title_en_is_filled": {"title": Texts(cy="Arolwg")},
    "survey_source_is_known": {"source_kind": "other"},
    "survey_status_is_known": {"opened": True, "status": "paused"},
    "survey_is_for_at_least_one_nation": {"nations": []},
    "survey_nations_are_known": {"nations": [1, 5]},
    "survey_closes_after_it_opens": {"opens_at": CLOSES, "closes_at": OPENED},
    "survey_open_has_an_opening_time": {"status": "open"},
    "survey_closed_says_when": {"status": "closed", "opens_at": OPENED},
    "survey_open_has_a_help_line_and_hours": {"opened": True, "help_phone": ""},
    "survey_open_has_a_privacy_notice": {"opened": True, "privacy_notice_version": ""},
    "survey_takes_1_to_120_minutes": {"minutes": 0},
    "survey_answers_are_kept_a_stated_time": {"retention_months": 0},
    "survey_without_checked_welsh_says_who_and_why": {"welsh_override_reason": "No translator"},
}
QUESTIONNAIRES = {
    "questionnaire_status_is_known": {"status": "archived"},
    "questionnaire_numbers_start_at_1": {"number": 0},
    "questionnaire_is_written_in_english": {"variants": ["cy"]},
    "questionnaire_published_has_time_and_fingerprint": {"status": "published", "published_at": OPENED, "sha256": "x"},
    "questionnaire_welsh_check_says_who_and_when": {"welsh_checked_on": dt.date(2026, 5, 1)},
}
RESPONSES = {
    "response_status_is_known": {"status": "lost"},
    "response_channel_is_known": {"channel": "fax"},
    "response_help_is_known": {"help": "robot"},
    "response_flags_are_known": {"flags": ["odd"]},
    "response_sent_says_when": {"status": "submitted", "submission_key": uuid.UUID(int=1)},
    "response_is_sent_after_it_is_started": {"sent": True, "submitted_at": dt.datetime(2026, 5, 1, tzinfo=dt.UTC)},
    "response_sent_has_a_key": {"status": "quarantined", "submitted_at": SENT},
    "response_sent_keeps_no_resume_code": {"sent": True, "resume_hash": "a" * 64},
    "response_sent_keeps_no_text": {"sent": True, "draft_texts": {"why": "x"}},
    "response_withdrawn_keeps_no_answers": {"status": "withdrawn", "answers": {"q": 1}},
    "response_from_paper_or_phone_says_who_typed_it": {"channel": "phone"},
    "response_nation_is_known": {"nation": 5},
    "response_main_perspective_is_one_of_its_perspectives": {"main_perspective": 2, "perspectives": [1, 3]},
    "response_ranks_or_chooses_an_option_not_both": {"ranking": [1, 2], "also_chosen": [2]},
    "response_option_order_is_one_of_20": {"option_order": 20},
}
TEXTS = {
    "open_text_is_filled": {"raw": ""},
    "open_text_state_is_known": {"state": "lost"},
    "open_text_redacted_has_its_text": {"state": "redacted"},
}


@pytest.mark.parametrize(("constraint", "fields"), SURVEYS.items())
def test_survey(constraint, fields):
    breaks(constraint, lambda: SurveyFactory(**fields))


def test_a_survey_without_hours():
    SurveyFactory(opened=True)
    breaks("survey_open_has_a_help_line_and_hours", lambda: SurveyFactory(opened=True, help_hours=Texts()))


@pytest.mark.parametrize(("constraint", "fields"), QUESTIONNAIRES.items())
def test_questionnaire(constraint, fields):
    breaks(constraint, lambda: QuestionnaireFactory(**fields))


def test_questionnaire_numbers_and_drafts():
    one = QuestionnaireFactory(status="published", published_at=OPENED, sha256="a" * 64)
    breaks("questionnaire_number_is_unique_in_its_survey", lambda: QuestionnaireFactory(survey=one.survey, number=1))
    QuestionnaireFactory(survey=one.survey, number=2)
    breaks("questionnaire_has_one_draft_at_a_time", lambda: QuestionnaireFactory(survey=one.survey, number=3))


@pytest.mark.parametrize(("constraint", "fields"), RESPONSES.items())
def test_response(constraint, fields):
    breaks(constraint, lambda: ResponseFactory(**fields))


def test_a_response_from_the_web_names_nobody():
    user = UserFactory()
    breaks("response_from_the_web_names_nobody", lambda: ResponseFactory(entered_by=user))
    ResponseFactory(channel="paper", entered_by=user)


def test_keys_and_codes_are_unique():
    ResponseFactory(resume_hash="a" * 64)
    breaks("resume_hash", lambda: ResponseFactory(resume_hash="a" * 64))
    key = uuid.uuid4()
    ResponseFactory(sent=True, submission_key=key)
    breaks("submission_key", lambda: ResponseFactory(sent=True, submission_key=key))


@pytest.fixture
def parts():
    """A page with a question with a heading and an option."""
    draft = QuestionnaireFactory()
    page = Page.objects.create(questionnaire=draft, slug="a", position=1)
    question = Question.objects.create(questionnaire=draft, page=page, code="q", kind="single", position=1)
    heading = Heading.objects.create(questionnaire=draft, question=question, slug="h", position=1)
    option = Option.objects.create(questionnaire=draft, question=question, code=1, slug="o", position=1)
    return draft, page, question, heading, option


QUESTIONS = {
    "question_code_is_a_plain_word": {"code": "Big Q"},
    "question_kind_is_known": {"kind": "drawing"},
    "question_limit_is_for_choices": {"limit": 3},
    "question_to_put_in_order_has_a_limit": {"kind": "choose_and_rank"},
    "question_range_is_for_numbers": {"least": 1},
    "question_range_is_not_upside_down": {"kind": "number", "least": 5, "most": 1},
    "question_length_is_for_text": {"length": 100},
    "question_column_fits_its_kind": {"segment": "perspectives"},
    "question_on_equality_fills_no_column_and_is_not_text": {"equality": True, "segment": "nation"},
    "question_code_is_unique_in_its_questionnaire": {"code": "q"},
    "question_place_is_unique_on_its_page": {"position": 1},
}


@pytest.mark.parametrize(("constraint", "fields"), QUESTIONS.items())
def test_question(constraint, fields, parts):
    draft, page, *_ = parts
    fields = {"code": "r", "kind": "single", "position": 2, **fields}
    breaks(constraint, lambda: Question.objects.create(questionnaire=draft, page=page, **fields))


def test_a_column_is_filled_by_one_question(parts):
    draft, page, *_ = parts
    fields = {"questionnaire": draft, "page": page, "kind": "single", "segment": "nation"}
    Question.objects.create(code="n", position=2, **fields)
    breaks("question_column_is_filled_by_one_question", lambda: Question.objects.create(code="m", position=3, **fields))


@pytest.mark.parametrize(
    ("constraint", "fields"),
    {
        "page_slug_is_unique_in_its_questionnaire": {"slug": "a", "position": 2},
        "page_place_is_unique_in_its_questionnaire": {"slug": "b", "position": 1},
    }.items(),
)
def test_page(constraint, fields, parts):
    breaks(constraint, lambda: Page.objects.create(questionnaire=parts[0], **fields))


@pytest.mark.parametrize(
    ("constraint", "fields"),
    {
        "heading_slug_is_unique_in_its_question": {"slug": "h", "position": 2},
        "heading_place_is_unique_in_its_question": {"slug": "i", "position": 1},
    }.items(),
)
def test_heading(constraint, fields, parts):
    breaks(constraint, lambda: Heading.objects.create(questionnaire=parts[0], question=parts[2], **fields))


@pytest.mark.parametrize(
    ("constraint", "fields"),
    {
        "option_code_is_unique_in_its_question": {"code": 1},
        "option_slug_is_unique_in_its_question": {"slug": "o"},
        "option_place_is_unique_in_its_question": {"position": 1},
        "option_code_is_1_to_32000": {"code": 0},
    }.items(),
)
def test_option(constraint, fields, parts):
    fields = {"code": 2, "slug": "p", "position": 2, **fields}
    breaks(constraint, lambda: Option.objects.create(questionnaire=parts[0], question=parts[2], **fields))


@pytest.mark.parametrize("target", ["page", "question", "heading", "option"])
def test_one_text_for_each_language_and_format(target, parts):
    owner = dict(zip(("page", "question", "heading", "option"), parts[1:], strict=True))[target]
    fields = {"questionnaire": parts[0], target: owner, "language": "en", "text": "x"}
    ItemText.objects.create(**fields)
    ItemText.objects.create(**fields, format="easy_read")
    breaks(f"item_text_of_a_{target}_is_one_per_variant", lambda: ItemText.objects.create(**fields))


@pytest.mark.parametrize(
    ("constraint", "fields"),
    [
        ("item_text_belongs_to_exactly_one_item", {"page": None}),
        ("item_text_belongs_to_exactly_one_item", {"with_question": True}),
        ("item_text_is_filled", {"text": ""}),
        ("item_text_picture_is_said_in_words", {"picture": "map"}),
    ],
)
def test_item_text(constraint, fields, parts):
    draft, page, question, *_ = parts
    fields = {"page": page, "text": "x", "language": "en", **fields}
    if fields.pop("with_question", False):
        fields["question"] = question
    breaks(constraint, lambda: ItemText.objects.create(questionnaire=draft, **fields))


def test_parts_of_two_questionnaires_never_mix(parts):
    _, page, question, heading, option = parts
    other = QuestionnaireFactory()
    make = {
        "surveys_question_page_id_same_questionnaire": lambda: Question.objects.create(
            questionnaire=other, page=page, code="r", kind="single", position=2
        ),
        "surveys_option_question_id_same_questionnaire": lambda: Option.objects.create(
            questionnaire=other, question=question, code=2, slug="p", position=2
        ),
        "surveys_heading_question_id_same_questionnaire": lambda: Heading.objects.create(
            questionnaire=other, question=question, slug="i", position=2
        ),
    }
    for target, owner in (("page", page), ("question", question), ("heading", heading), ("option", option)):
        make[f"surveys_itemtext_{target}_id_same_questionnaire"] = lambda target=target, owner=owner: (
            ItemText.objects.create(questionnaire=other, language="en", text="x", **{target: owner})
        )
    for constraint, attempt in make.items():
        breaks(constraint, attempt)


@pytest.mark.parametrize(("constraint", "fields"), TEXTS.items())
def test_open_text(constraint, fields, parts):
    response = ResponseFactory(sent=True)
    breaks(constraint, lambda: OpenTextFactory(response=response, question=parts[2], **fields))


def test_one_open_text_for_each_question(parts):
    text = OpenTextFactory(response=ResponseFactory(sent=True), question=parts[2])
    breaks("open_text_is_one_per_question", lambda: OpenTextFactory(response=text.response, question=parts[2]))


def test_equality_answers_are_not_empty():
    response = ResponseFactory(sent=True)
    breaks("equality_answers_are_not_empty", lambda: EqualityAnswers.objects.create(response=response, answers={}))
    EqualityAnswers.objects.create(response=response, answers={"q": 1})
    breaks("response_id", lambda: EqualityAnswers.objects.create(response=response, answers={"q": 1}))


def test_every_constraint_has_its_test():
    """Names in this file's text, so that the order and choice of tests do not matter."""
    from pathlib import Path

    written = Path(__file__).read_text()
    generic = {f"item_text_of_a_{target}_is_one_per_variant" for target in ("page", "question", "heading", "option")}
    for model in apps.get_app_config("surveys").get_models():
        for constraint in model._meta.constraints:
            assert isinstance(constraint, (models.CheckConstraint, models.UniqueConstraint))
            assert constraint.name in written or constraint.name in generic, constraint.name


def test_a_good_response_of_each_status_is_allowed():
    for fields in (
        {},
        {"sent": True},
        {"sent": True, "status": "quarantined", "flags": ["too_fast"]},
        {"status": "withdrawn"},
    ):
        ResponseFactory(**fields)
    ResponseFactory(sent=True, perspectives=[1, 3], main_perspective=3, ranking=[4, 1], also_chosen=[2], nation=4)
    assert Response.objects.count() == 5
