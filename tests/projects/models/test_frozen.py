"""What is frozen is attacked: through the ORM, and as the application's role with the triggers ignored."""

import datetime as dt

import psycopg2
import pytest
from django.db import InternalError, transaction
from django.utils import timezone

from projects.actions import send_expression, withdraw_expression
from projects.models import Answer, Call, CallQuestion, Expression, Project, SentCopy
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory, ProjectFactory
from tests.roles import as_owner


def kindly_refused(words=""):
    return pytest.raises(InternalError, match=words)


def sent():
    answer = AnswerFactory()
    return send_expression(by=None, now=timezone.now(), expression=answer.expression)


@pytest.mark.django_db(transaction=True)
def test_a_sent_copy_never_changes_even_for_the_owner():
    sent()
    with as_owner():
        with kindly_refused("Cannot update or delete"), transaction.atomic():
            SentCopy.objects.update(body={"answers": []})
        with kindly_refused("Cannot update or delete"), transaction.atomic():
            SentCopy.objects.all().delete()


@pytest.mark.django_db
def test_answers_change_only_in_a_draft():
    expression = sent()
    with kindly_refused("only while the expression is a draft"), transaction.atomic():
        Answer.objects.filter(expression=expression).update(text="something else")
    question = expression.answers.get().question
    with kindly_refused("only while"), transaction.atomic():
        Answer.objects.filter(expression=expression).delete()
        Answer.objects.create(expression=expression, question=question, text="new")


@pytest.mark.django_db
def test_an_expression_moves_along_its_table_only():
    expression = sent()
    with kindly_refused("Invalid transition"), transaction.atomic():
        Expression.objects.filter(pk=expression.pk).update(status="chosen")
    withdraw_expression(by=None, now=timezone.now(), expression=expression)
    with kindly_refused("Invalid transition"), transaction.atomic():
        Expression.objects.filter(pk=expression.pk).update(status="sent", withdrawn_at=None)


@pytest.mark.django_db
def test_questions_are_fixed_once_the_call_opened():
    question = CallQuestionFactory()
    Call.objects.filter(pk=question.call_id).update(status="open")
    attacks = (
        lambda: CallQuestion.objects.filter(pk=question.pk).update(word_guide=20),
        lambda: CallQuestion.objects.filter(pk=question.pk).delete(),
        lambda: CallQuestionFactory(call=question.call),
        lambda: CallQuestion.objects.filter(pk=question.pk).update(call=CallFactory()),
    )
    for attack in attacks:
        with kindly_refused("fixed once it opened"), transaction.atomic():
            attack()


@pytest.mark.django_db
def test_calls_and_projects_go_forward_only():
    call, project = CallFactory(), ProjectFactory()
    with kindly_refused("Invalid transition"), transaction.atomic():
        Call.objects.filter(pk=call.pk).update(status="decided")
    with kindly_refused("Invalid transition"), transaction.atomic():
        Project.objects.filter(pk=project.pk).update(status="complete")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE projects_sentcopy SET body = '{}'",
        "DELETE FROM projects_sentcopy",
        "TRUNCATE projects_sentcopy CASCADE",
        "ALTER TABLE projects_sentcopy DISABLE TRIGGER ALL",
        "UPDATE projects_expressionevent SET status = 'draft'",
        "DELETE FROM projects_callevent",
        "DELETE FROM projects_callquestionevent",
        "UPDATE projects_projectevent SET year = 1",
    ],
)
def test_the_application_has_no_right_to_change_what_is_frozen(attack, app_connection):
    sent()
    ProjectFactory()
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)


@pytest.mark.django_db(transaction=True)
def test_the_attacks_reach_a_table_that_is_not_frozen(app_connection):
    ExpressionFactory(started_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    with app_connection.cursor() as cursor:
        cursor.execute("UPDATE projects_expression SET language = 'cy'")
        assert cursor.rowcount == 1
    app_connection.rollback()
