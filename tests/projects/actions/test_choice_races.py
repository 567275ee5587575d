"""The panel at several desks at once: one effect, nothing lost."""

import datetime as dt

import pytest
from django.utils import timezone

from projects.actions.choice_moves import Move, MovedMeanwhile, move_site
from projects.actions.choice_settling import Meeting, settle_choice
from projects.actions.choices import ChoiceStands, create_choice
from projects.actions.proposing import ask_to_propose
from projects.models import Choice, ChoiceMove, ChoiceResult, Expression
from projects.tasks import propose_choice
from tests.factories.accounts import UserFactory
from tests.factories.choices import ReviewRoundFactory, proposed, scored_call
from tests.projects.actions.test_races import THREADS, at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_who_move_at_once_do_not_overwrite_each_other():
    choice = scored_call(12, size=3)
    proposed(choice)
    rows = list(Expression.objects.filter(call=choice.call).order_by("pk")[:THREADS])

    def move(number):
        wish = Move("in" if number % 2 else "out", "mix", f"Reason {number}")
        return move_site(
            by=None, now=timezone.now(), choice=choice, expression=rows[0], move=wish, seen=choice.version
        )  # fmt: skip

    results = at_once(move)
    made = [one for one in results if isinstance(one, ChoiceMove)]
    assert len(made) == ChoiceMove.objects.count() == 1
    assert all(one is None or isinstance(one, (ChoiceMove, MovedMeanwhile)) for one in results)
    choice.refresh_from_db()
    assert choice.version == 3


def test_two_who_settle_at_once_settle_it_once():
    choice, by = scored_call(8, size=2), UserFactory()
    proposed(choice)
    meeting = Meeting("Example panel", dt.date(2026, 5, 20))
    results = at_once(
        lambda _: settle_choice(by=by, now=timezone.now(), choice=choice, meeting=meeting, seen=choice.version)
    )
    assert sum(isinstance(one, Choice) for one in results) == 1
    assert ChoiceResult.objects.count() == 8
    assert Expression.objects.filter(status="chosen").count() == 2


def test_two_choices_of_one_call_are_not_both_settled():
    first, by = scored_call(8, size=2), UserFactory()
    second = create_choice(
        by=by, now=timezone.now(), call=first.call, round=ReviewRoundFactory(call=first.call, number=2), size=1
    )
    body = proposed(first).body
    second.proposals.create(number=1, body=body, digest="0" * 64, proposed_at=timezone.now())
    Choice.objects.filter(pk=second.pk).update(status="proposed")
    meeting = Meeting("Example panel", dt.date(2026, 5, 20))
    settle_choice(by=by, now=timezone.now(), choice=first, meeting=meeting, seen=first.version)
    with pytest.raises(ChoiceStands):
        settle_choice(by=by, now=timezone.now(), choice=second, meeting=meeting, seen=second.version)
    third = ReviewRoundFactory(call=first.call, number=3)
    with pytest.raises(ChoiceStands):
        create_choice(by=by, now=timezone.now(), call=first.call, round=third, size=1)


def test_two_who_propose_at_once_ask_for_one_job():
    choice, by = scored_call(6, size=2), UserFactory()
    jobs = at_once(lambda _: ask_to_propose(by=by, now=timezone.now(), choice=choice))
    assert len({job.pk for job in jobs}) == 1
    propose_choice(jobs[0].pk)
    assert choice.proposals.count() == 1
