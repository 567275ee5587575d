"""Each constraint is broken once, so that it is known to hold."""

import datetime as dt
import uuid

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from impact.programme.texts import Texts
from projects.models import Answer, Expression, SentCopy
from tests.factories.projects import (
    AnswerFactory,
    CallFactory,
    CallQuestionFactory,
    ExpressionFactory,
    OrganisationFactory,
    ProjectFactory,
)

pytestmark = pytest.mark.django_db


def broken(name):
    return pytest.raises(IntegrityError, match=name)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"title": Texts({"cy": "Galwad"})}, "call_title_en_is_filled"),
        ({"slug": ""}, "call_has_a_short_name"),
        ({"status": "lost"}, "call_status_is_known"),
        ({"closes_at": dt.datetime(2020, 1, 1, tzinfo=dt.UTC)}, "call_closes_after_it_opens"),
        ({"offer_pounds": None}, "call_is_published_with_its_clarity_card"),
        ({"offer_coach_days": None}, "call_is_published_with_its_clarity_card"),
        ({"offer_months": None}, "call_is_published_with_its_clarity_card"),
        ({"offers": Texts()}, "call_is_published_with_its_clarity_card"),
        ({"asks": Texts({"en": ""})}, "call_is_published_with_its_clarity_card"),
        ({"status": "open", "published_at": None}, "call_that_opened_was_published"),
    ],
)
def test_calls(fields, name):
    with broken(name):
        CallFactory(**fields)


def test_a_call_may_wait_for_its_clarity_card():
    CallFactory(published_at=None, offer_pounds=None, offers=Texts(), asks=Texts())


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"label": Texts()}, "callquestion_label_en_is_filled"),
        ({"code": ""}, "question_has_a_code"),
        ({"version": 0}, "question_version_starts_at_one"),
        ({"word_guide": 5}, "question_word_guide_is_sensible"),
        ({"word_guide": 1001}, "question_word_guide_is_sensible"),
    ],
)
def test_questions(fields, name):
    with broken(name):
        CallQuestionFactory(**fields)


def test_questions_have_their_own_code_and_place():
    first = CallQuestionFactory()
    with broken("question_code_is_unique_in_its_call"), transaction.atomic():
        CallQuestionFactory(call=first.call, code=first.code)
    with broken("question_place_is_unique_in_its_call"), transaction.atomic():
        CallQuestionFactory(call=first.call, order=first.order)
        connection.check_constraints()


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"organisation_name": ""}, "expression_names_an_organisation"),
        ({"contact_name": ""}, "expression_has_a_person_and_an_email"),
        ({"contact_email": ""}, "expression_has_a_person_and_an_email"),
        ({"status": "lost"}, "expression_status_is_known"),
        ({"organisation_kind": "king"}, "expression_kind_is_known"),
        ({"version": 0}, "expression_version_starts_at_one"),
        ({"status": "sent"}, "expression_sent_says_who_it_is_from"),
        (
            {"status": "sent", "sent_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "organisation_kind": ""},
            "expression_sent_says_who_it_is_from",
        ),
        (
            {"status": "sent", "sent_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "registered": None},
            "expression_sent_says_who_it_is_from",
        ),
        (
            {"status": "sent", "sent_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "registered": False},
            "expression_unregistered_says_who_holds_the_money",
        ),
        ({"sent_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}, "expression_draft_was_not_sent"),
        ({"status": "withdrawn"}, "expression_withdrawn_has_its_date"),
        ({"withdrawn_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}, "expression_withdrawn_has_its_date"),
        (
            {"status": "checked", "sent_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
            "expression_checked_has_its_date",
        ),
    ],
)
def test_expressions(fields, name):
    with broken(name):
        ExpressionFactory(**fields)


def test_an_expression_keeps_its_link_as_a_hash_only():
    expression = ExpressionFactory()
    with broken("expression_link_is_kept_as_a_hash"):
        Expression.objects.filter(pk=expression.pk).update(link_hash="a plain token")


def test_references_links_and_start_keys_are_unique():
    first = ExpressionFactory(start_key=uuid.uuid4())
    with broken("reference"), transaction.atomic():
        ExpressionFactory(reference=first.reference)
    with broken("start_key"), transaction.atomic():
        ExpressionFactory(start_key=first.start_key)
    other = ExpressionFactory()
    with broken("link_hash"), transaction.atomic():
        Expression.objects.filter(pk=other.pk).update(link_hash=first.link_hash)


def test_answers():
    answer = AnswerFactory()
    with broken("answer_is_the_only_one_to_its_question"), transaction.atomic():
        AnswerFactory(expression=answer.expression, question=answer.question)
    with broken("answer_version_starts_at_one"), transaction.atomic():
        Answer.objects.filter(pk=answer.pk).update(version=0)
    with broken("answer_is_not_endless"), transaction.atomic():
        Answer.objects.filter(pk=answer.pk).update(text="x" * 20_001)


def test_sent_copies_have_a_check_sum():
    with broken("sent_copy_has_its_check_sum"):
        SentCopy.objects.create(expression=ExpressionFactory(), body={}, sha256="short", sent_at=timezone.now())


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"title": Texts()}, "project_title_en_is_filled"),
        ({"topic_words": ""}, "project_has_a_topic"),
        ({"slug": ""}, "project_has_a_short_name"),
        ({"status": "lost"}, "project_status_is_known"),
        ({"year": 2020}, "project_year_is_sensible"),
        ({"year": 2101}, "project_year_is_sensible"),
        ({"ends_on": dt.date(2026, 5, 1)}, "project_ends_after_it_starts"),
        ({"starts_on": dt.date(2026, 5, 2), "ends_on": dt.date(2026, 5, 1)}, "project_ends_after_it_starts"),
    ],
)
def test_projects(fields, name):
    host = OrganisationFactory()
    with broken(name):
        ProjectFactory(host=host, **fields)


def test_things_say_what_they_are():
    question = CallQuestionFactory(order=2)
    answer = AnswerFactory(question=question, expression=ExpressionFactory(call=question.call))
    assert str(question).startswith("2. What about")
    assert str(question.call) == str(question.call.title)
    assert str(answer.expression) == answer.expression.reference
    assert str(answer) == f"{answer.expression_id}/{question.pk}"
    assert str(SentCopy(expression_id=7)) == "7"
    assert str(ProjectFactory()).startswith("Project")
