"""The deadline is strict to the microsecond, also when the clocks change; longer only with a reason."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from post_office.models import Email

from projects.actions import decide_call, give_grace, send_expression, withdraw_expression
from projects.actions.grace import GraceNotPossible
from projects.actions.send import TooLate
from projects.models import Grace
from projects.queries import may_send
from tests.factories.projects import AnswerFactory, CallFactory

pytestmark = pytest.mark.django_db
LONDON = ZoneInfo("Europe/London")
DAY = dt.timedelta(days=1)
TICK = dt.timedelta(microseconds=1)
DEADLINES = [
    dt.datetime(2026, 5, 18, 17, 0, tzinfo=LONDON),
    dt.datetime(2026, 3, 29, 17, 0, tzinfo=LONDON),  # the day the clocks go forward
    dt.datetime(2026, 10, 25, 17, 0, tzinfo=LONDON),  # the day they go back
    dt.datetime(2026, 10, 25, 1, 30, fold=0, tzinfo=LONDON),  # half past one comes twice
    dt.datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=LONDON),
]


def draft(closes_at, **fields):
    call = CallFactory(opens_at=closes_at - 30 * DAY, closes_at=closes_at)
    return AnswerFactory(expression__call=call, **fields).expression


@pytest.mark.parametrize("closes_at", DEADLINES, ids=str)
def test_the_last_moment_before_is_in_time_and_the_moment_itself_is_too_late(closes_at):
    in_time, late = draft(closes_at), draft(closes_at)
    moment = closes_at.astimezone(dt.UTC)
    assert send_expression(by=None, now=moment - TICK, expression=in_time).status == "sent"
    for now in (moment, moment + TICK, moment.astimezone(LONDON)):
        with pytest.raises(TooLate):
            send_expression(by=None, now=now, expression=late)


def test_the_two_half_past_ones_are_an_hour_apart():
    first, second = (one.astimezone(dt.UTC) for one in DEADLINES[3:])
    assert second - first == dt.timedelta(hours=1)
    expression = draft(DEADLINES[4])
    assert may_send(expression, first)
    assert not may_send(expression, second)


def test_one_organisation_may_send_longer_and_is_told_why(now, user_with_role):
    by = user_with_role("programme_director")
    mine, other = draft(now - DAY), draft(now - DAY)
    until = now + DAY
    grace = give_grace(by=by, now=now, expression=mine, until=until, reason=" A power cut. ")
    assert (grace.reason, grace.given_by, grace.given_at) == ("A power cut.", by, now)
    mail = Email.objects.get()
    assert mail.to == [mine.contact_email]
    assert "The reason: A power cut." in mail.message
    with pytest.raises(TooLate):
        send_expression(by=None, now=now, expression=other)
    with pytest.raises(TooLate):
        send_expression(by=None, now=until, expression=mine)
    assert send_expression(by=None, now=until - TICK, expression=mine).status == "sent"


def test_the_longest_time_counts(now, user_with_role):
    by, mine = user_with_role("programme_director"), draft(now - DAY)
    for days in (3, 1):
        give_grace(by=by, now=now, expression=mine, until=now + days * DAY, reason="Ill")
    assert may_send(mine, now + 2 * DAY)


def test_longer_time_given_before_the_deadline_begins_after_it(now, user_with_role):
    mine = draft(now + DAY)
    give_grace(by=user_with_role("programme_director"), now=now, expression=mine, until=now + 3 * DAY, reason="BSL")
    assert may_send(mine, now)
    assert may_send(mine, now + 2 * DAY)


def test_longer_time_has_its_limits(now, user_with_role):
    by, mine = user_with_role("programme_director"), draft(now - DAY)

    def refused(words, expression=mine, **change):
        wanted = {"until": now + DAY, "reason": "Ill", **change}
        with pytest.raises(GraceNotPossible, match=words):
            give_grace(by=by, now=now, expression=expression, **wanted)

    refused("after now", until=now)
    refused("after the deadline", expression=draft(now + 5 * DAY), until=now + 2 * DAY)
    refused("28 days", until=now + 29 * DAY)
    refused("Write the reason", reason=" ")
    sent = draft(now + DAY)
    refused("Only a draft", expression=send_expression(by=None, now=now, expression=sent))
    refused("Only a draft", expression=withdraw_expression(by=None, now=now, expression=draft(now)))
    decided = draft(now - DAY)
    decide_call(by=by, now=now, call=decided.call)
    refused("decisions of this call are made", expression=decided)
    assert not Grace.objects.exists()


def test_a_decision_ends_a_longer_time(now, user_with_role):
    by, mine = user_with_role("programme_director"), draft(now - DAY)
    give_grace(by=by, now=now, expression=mine, until=now + 3 * DAY, reason="Ill")
    decide_call(by=by, now=now, call=mine.call)
    with pytest.raises(TooLate):
        send_expression(by=None, now=now, expression=mine)


def test_longer_time_is_written_once(now, user_with_role):
    by, mine = user_with_role("programme_director"), draft(now - DAY)
    grace = give_grace(by=by, now=now, expression=mine, until=now + DAY, reason="Ill")
    for change in (
        lambda: Grace.objects.filter(pk=grace.pk).update(until=now + 9 * DAY),
        lambda: Grace.objects.filter(pk=grace.pk).delete(),
    ):
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            change()
    for fields in ({"reason": "", "until": now + DAY}, {"reason": "Ill", "until": now}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Grace.objects.create(expression=mine, given_by=by, given_at=now, **fields)
