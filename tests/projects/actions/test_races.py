"""Several people at once: one effect, nothing lost."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone
from post_office.models import Email

from impact.people.models import Person
from impact.people.pure.details import Details
from impact.ui.refusals import Refused
from projects.actions import (
    Asked,
    HelpWanted,
    SavedElsewhere,
    ask_for_help,
    ask_question,
    save_answer,
    send_expression,
    start_expression,
)
from projects.models import Answer, AskedQuestion, Expression, HelpRequest, SentCopy
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory, nation
from tests.projects.actions.test_expressions import starter

pytestmark = pytest.mark.django_db(transaction=True)
THREADS = 6


def at_once(work):
    """Run `work(number)` in several threads that begin together; results and refusals come back."""
    barrier = Barrier(THREADS)

    def run(number):
        try:
            barrier.wait(timeout=10)
            return work(number)
        except Refused as refusal:
            return refusal
        finally:
            connections.close_all()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_one_expression_is_sent_once():
    expression = AnswerFactory().expression
    results = at_once(lambda _: send_expression(by=None, now=timezone.now(), expression=expression))
    assert {result.status for result in results} == {"sent"}
    assert SentCopy.objects.count() == Email.objects.count() == 1


def test_one_form_starts_once():
    call, key, who = CallFactory(), uuid.uuid4(), starter()
    results = at_once(
        lambda n: start_expression(
            by=None, now=timezone.now(), call=call, starter=who, start_key=key, random=bytes([n]) * 8
        )
    )
    assert sum(isinstance(result, Expression) for result in results) == 1
    assert Expression.objects.count() == Email.objects.count() == 1


@pytest.mark.parametrize("seen", [0, 1])
def test_no_save_overwrites_another_unseen(seen):
    expression = ExpressionFactory()
    question = CallQuestionFactory(call=expression.call)
    if seen:
        AnswerFactory(expression=expression, question=question, text="before")

    def save(number):
        return save_answer(
            by=None,
            now=timezone.now(),
            expression=expression,
            question=question,
            text=f"words {number}",
            seen=seen,
        )

    results = at_once(save)
    saved = [result for result in results if isinstance(result, Answer)]
    others = [result for result in results if isinstance(result, SavedElsewhere)]
    assert (len(saved), len(others)) == (1, THREADS - 1)
    assert Answer.objects.get().text == saved[0].text
    assert {other.saved for other in others} == {saved[0].text}


def test_help_and_questions_come_in_once():
    call, keys = CallFactory(), [uuid.uuid4(), uuid.uuid4()]
    details = Details("Example", "email", email="once@example.org")
    wanted = HelpWanted(details, nation(), ("talk",))
    asked = Asked(text="What helps?", language="en", details=details)

    def both(number):
        one = ask_for_help(now=timezone.now(), call=call, key=keys[0], wanted=wanted)
        two = ask_question(now=timezone.now(), key=keys[1], asked=asked, random=bytes([number]) * 8)
        return one.pk, two.pk

    assert len(set(at_once(both))) == 1
    assert (HelpRequest.objects.count(), AskedQuestion.objects.count(), Email.objects.count()) == (1, 1, 2)
    assert Person.objects.count() == 2
