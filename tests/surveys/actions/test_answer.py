"""A person answers: start, save, come back, clear. With query counts."""

import datetime as dt
import threading
import uuid

import pytest
from django.db import connection

from surveys import actions, queries
from surveys.actions.answer import why_not
from surveys.models import Response
from surveys.models.survey import GRACE
from tests.factories.surveys import CLOSES, OPENED, SurveyFactory, page, published, question

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    queries.definition.cache_clear()
    version = published()
    queries.definition(version.public_id)
    return version


@pytest.fixture
def begun(version, now):
    return actions.start(now=now, survey=version.survey.slug)


def save(version, begun, now, **fields):
    fields = {"answers": {}, "survey": version.survey.slug, "response": begun.response, **fields}
    return actions.save_page(now=now, version=version.public_id, **fields)


def test_start(version, now, django_assert_num_queries):
    with django_assert_num_queries(5):  # savepoint, survey, version, insert, release
        begun = actions.start(
            now=now, survey=version.survey.slug, language="cy", format="easy_read", channel="tablet", campaign="x" * 60
        )
    row = Response.objects.get()
    assert (row.public_id, begun.version) == (begun.response, version.public_id)
    assert (row.language, row.format, row.channel, row.campaign) == ("cy", "easy_read", "tablet", "x" * 40)
    assert row.privacy_notice_version == "2026-05"
    assert begun.code.replace("-", "") not in (row.resume_hash or "")


def test_orders_are_spread(version, now):
    orders = {
        Response.objects.get(public_id=actions.start(now=now, survey=version.survey.slug).response).option_order
        for _ in range(60)
    }
    assert len(orders) > 10
    fixed = actions.start(now=now, survey=version.survey.slug, option_order=47)
    assert Response.objects.get(public_id=fixed.response).option_order == 7


@pytest.mark.parametrize("fields", [{}, {"over": True}, {"opened": True, "opens_at": CLOSES, "closes_at": None}])
def test_only_an_open_survey_is_started(fields, now):
    survey = published(survey=SurveyFactory(**fields)).survey
    with pytest.raises(actions.NotOpen if fields else actions.NotFound):
        actions.start(now=now, survey=survey.slug)


def test_unknown_and_unpublished(now):
    with pytest.raises(actions.NotFound):
        actions.start(now=now, survey="nowhere")
    with pytest.raises(actions.NotOpen):
        actions.start(now=now, survey=SurveyFactory(opened=True).slug)


def test_save_is_one_query_and_returns_all_answers(version, begun, now, django_assert_num_queries):
    with django_assert_num_queries(1):
        saved = save(version, begun, now, answers={"perspectives": [1, 3]}, language="cy", format="easy_read")
    assert saved == {"perspectives": [1, 3]}
    with django_assert_num_queries(1):
        saved = save(version, begun, now, answers={"nation": 4}, texts={"why": " Because\x00 "})
    assert saved == {"perspectives": [1, 3], "nation": 4}
    row = Response.objects.get()
    assert row.draft_texts == {"why": "Because"}
    assert (row.language, row.format) == ("en", "standard")


def test_an_answer_is_taken_away(version, begun, now):
    save(version, begun, now, answers={"perspectives": [1], "nation": 4}, texts={"why": "x"})
    assert save(version, begun, now, answers={"nation": None}, texts={"why": ""}) == {"perspectives": [1]}
    assert Response.objects.get().draft_texts == {}


def test_a_page_is_one_query(version, begun, now, django_assert_num_queries):
    with django_assert_num_queries(1):
        sitting = queries.sitting(version.survey.slug, begun.response)
        queries.definition(sitting.version)
    assert sitting.is_draft
    assert not sitting.is_sent
    assert sitting.may_save(now)
    assert not sitting.may_save(CLOSES + GRACE)
    assert sitting.survey_title["en"]


@pytest.mark.parametrize(
    "fields",
    [
        {"answers": {"perspectives": [77]}},
        {"answers": {"perspectives": "1"}},
        {"answers": {"nation": 99}},
        {"answers": {"unheard_of": 1}},
        {"answers": {"why": "text among the codes"}},
        {"answers": {}, "texts": {"nation": "code among the texts"}},
        {"answers": {}, "texts": {"unheard_of": "x"}},
        {"answers": {}, "texts": {"why": "x" * 20_001}},
    ],
)
def test_what_the_questionnaire_cannot_give_is_refused(fields, version, begun, now):
    with pytest.raises(actions.BadAnswer):
        save(version, begun, now, **fields)
    assert Response.objects.get().answers == {}


def test_refusals_take_two_queries_and_say_why(version, begun, now, django_assert_num_queries):
    cases = [
        ({"response": uuid.uuid4()}, now, actions.NotFound),
        ({"survey": "another"}, now, actions.NotFound),
        ({}, CLOSES + GRACE, actions.SurveyClosed),
    ]
    for fields, at, refusal in cases:
        with django_assert_num_queries(2), pytest.raises(refusal):
            save(version, begun, at, answers={"nation": 1}, **fields)
    actions.submit(now=now, survey=version.survey.slug, response=begun.response, submission_key=uuid.uuid4())
    with django_assert_num_queries(2), pytest.raises(actions.AlreadySent):
        save(version, begun, now, answers={"nation": 1})


def test_who_started_may_save_until_24_hours_after_closing(version, begun, now):
    last = CLOSES + GRACE - dt.timedelta(seconds=1)
    assert save(version, begun, last, answers={"nation": 1}) == {"nation": 1}
    actions.close_survey(by=None, now=now, survey=version.survey)
    assert save(version, begun, now + GRACE - dt.timedelta(seconds=1), answers={"nation": 2}) == {"nation": 2}
    with pytest.raises(actions.SurveyClosed):
        save(version, begun, now + GRACE, answers={"nation": 3})


def test_a_draft_of_another_version_is_not_written(version, begun, now):
    other = published(page("a", question("q")))
    with pytest.raises(actions.SurveyClosed):
        actions.save_page(
            now=now, survey=version.survey.slug, response=begun.response, version=other.public_id, answers={"q": 1}
        )
    assert Response.objects.get().answers == {}


def test_coming_back_by_code(version, begun, now):
    slug = version.survey.slug
    for typed in (begun.code, begun.code.lower(), begun.code.replace("-", " ")):
        assert queries.sitting_by_code(slug, typed).response == begun.response
    for typed in ("", "CDFG-HJKM", "x" * 100, "\x00", begun.code[:-1]):
        assert queries.sitting_by_code(slug, typed) is None
    assert queries.sitting_by_code("another", begun.code) is None
    fresh = actions.new_resume_code(survey=slug, response=begun.response)
    assert queries.sitting_by_code(slug, begun.code) is None
    assert queries.sitting_by_code(slug, fresh).response == begun.response
    actions.submit(now=now, survey=slug, response=begun.response, submission_key=uuid.uuid4())
    assert queries.sitting_by_code(slug, fresh) is None
    with pytest.raises(actions.AlreadySent):
        actions.new_resume_code(survey=slug, response=begun.response)


def test_clear_and_forget(version, begun, now):
    slug = version.survey.slug
    save(version, begun, now, answers={"nation": 1}, texts={"why": "x"})
    actions.clear_answers(survey=slug, response=begun.response)
    row = Response.objects.get()
    assert (row.answers, row.draft_texts) == ({}, {})
    assert actions.forget_draft(survey=slug, response=begun.response)
    assert not actions.forget_draft(survey=slug, response=begun.response)
    with pytest.raises(actions.NotFound):
        actions.clear_answers(survey=slug, response=begun.response)


def test_a_withdrawn_response_is_not_found(version, begun, now):
    actions.withdraw_response(by=None, now=now, response=Response.objects.get())
    assert isinstance(why_not(version.survey.slug, begun.response), actions.NotFound)


def test_no_address_no_account_no_person():
    columns = {field.attname for field in Response._meta.concrete_fields}
    assert not {name for name in columns if any(word in name for word in ("ip", "agent", "person", "email", "address"))}


@pytest.mark.django_db(transaction=True)
def test_two_phones_at_once_lose_nothing(now):
    """Pages saved at the same moment meet in one draft: the update merges, it does not overwrite."""
    codes = [f"q{n}" for n in range(12)]
    version = published(*(page(code, question(code)) for code in codes))
    queries.definition(version.public_id)
    begun = actions.start(now=now, survey=version.survey.slug)

    def one(code):
        try:
            save(version, begun, now, answers={code: 2})
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(code,)) for code in codes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Response.objects.get().answers == dict.fromkeys(codes, 2)
    assert now > OPENED
