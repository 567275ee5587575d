"""Another way to answer, and what an organisation sees after it sent."""

import pytest
from django.utils import timezone

from impact.people.models import Enquiry
from projects.actions import (
    check_expression,
    longlist_expression,
    reopen_expression,
    send_expression,
    withdraw_expression,
)
from projects.models import Expression
from projects.queries import standing
from projects.views import another_way
from tests.factories.projects import AnswerFactory, ExpressionFactory
from tests.projects.views.test_offer import soup, url, words

pytestmark = pytest.mark.django_db
TYPED = {"way": "call", "reply_route": "phone", "reply_to": "01632 960000", "details": "Mornings <b>"}


def test_somebody_asks_that_we_type(client):
    expression = ExpressionFactory()
    page = url(expression, "another_way")
    key = soup(client.get(page)).find("input", {"name": "key"})["value"]
    for _pressed_twice in range(2):
        response = client.post(page, {**TYPED, "key": key}, follow=True)
    assert "five working days" in words(response)
    assert "Mornings <b>" in Enquiry.objects.get().text
    assert "30-minute phone call" in Enquiry.objects.get().text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"reply_to": "12"}, "all its digits"),
        ({"reply_route": "email", "reply_to": "nobody"}, "name@example.org"),
        ({"way": ""}, "Choose an answer"),
        ({"way": "<script>"}, "Choose one of"),
    ],
)
def test_where_to_reach_them_is_checked(client, typed, said):
    expression = ExpressionFactory()
    assert said in words(client.post(url(expression, "another_way"), {**TYPED, **typed}))
    assert not Enquiry.objects.exists()


def test_asking_too_often_and_too_late_loses_nothing(client, monkeypatch):
    expression = ExpressionFactory()
    page = url(expression, "another_way")
    monkeypatch.setattr(another_way, "too_often", lambda request: True)
    response = client.post(page, TYPED)
    assert response.status_code == 429
    assert "Mornings <b>" in soup(response).find("textarea").text
    monkeypatch.undo()
    ask = another_way.ask_for_another_way

    def withdrawn_meanwhile(**kwargs):
        withdraw_expression(by=None, now=timezone.now(), expression=expression)
        return ask(**kwargs)

    monkeypatch.setattr(another_way, "ask_for_another_way", withdrawn_meanwhile)
    assert "Mornings <b>" in words(client.post(page, TYPED), 409)


def test_recordings_can_be_sent_where_files_are_taken(client):
    expression = ExpressionFactory()
    assert "Send a recording" in words(client.get(url(expression, "another_way")))


def test_where_it_stands_is_said_in_words(client, user_with_role):
    staff, now = user_with_role("programme_director"), timezone.now()
    expression = send_expression(by=None, now=now, expression=AnswerFactory().expression)
    assert "Next, somebody reads whether it is complete" in words(client.get(url(expression)))
    check_expression(by=staff, now=now, expression=expression)
    assert "Somebody has read it" in words(client.get(url(expression)))
    longlist_expression(by=staff, now=now, expression=expression)
    before = words(client.get(url(expression)))
    assert "You are on the longlist" in before
    for status in ("chosen", "not_this_time"):
        decided = ExpressionFactory(status=status, sent_at=now, checked_at=now, longlisted_at=now, call=expression.call)
        steps = [(step.words, step.done) for step in standing.steps_shown(decided)]
        expression.refresh_from_db()
        assert steps == [(step.words, step.done) for step in standing.steps_shown(expression)]


@pytest.mark.parametrize("status", ["chosen", "reserve", "not_this_time"])
def test_once_people_were_told_the_decision_shows(monkeypatch, status):
    monkeypatch.setattr(standing, "told", lambda expression: object())
    now = timezone.now()
    steps = standing.steps_shown(Expression(status=status, sent_at=now, checked_at=now))
    assert [step.title for step in steps] == ["Sent", "Checked", "Decision"]
    assert steps[-1].words == standing.DECISIONS[status]


def test_what_was_given_back_says_why_and_the_second_receipt_its_number(client, user_with_role):
    staff, now = user_with_role("programme_director"), timezone.now()
    answer = AnswerFactory()
    send_expression(by=None, now=now, expression=answer.expression)
    until = answer.expression.call.closes_at
    reopen_expression(by=staff, now=now, expression=answer.expression, reason="Page <b>2</b>", send_until=until)
    assert "Page <b>2</b>" in words(client.get(url(answer.expression)))
    client.post(url(answer.expression, "answer", code=answer.question.code), {"text": "Better", "seen": "1"})
    assert "This is a draft" in client.get(url(answer.expression, "copy")).content.decode()
    client.post(url(answer.expression, "check"), {"correct": "on"})
    assert "This is copy 2" in words(client.get(url(answer.expression)))
    assert answer.expression.sent_copies.count() == 2
