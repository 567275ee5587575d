"""Many people save one expression at the same time: each text is current, or was seen by whoever overwrote it.

The full 1,000 saves through the views: `python -m impact.embedded test -- python -m benchmarks.expressions`.
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone

from projects.actions import NoLongerWriting, SavedElsewhere, remove_collaborator, save_answer, save_details
from projects.models import Answer, Expression
from tests.factories.expressions import CollaboratorFactory
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory

pytestmark = pytest.mark.django_db(transaction=True)
WRITERS, SAVES = 8, 15


def in_threads(work, many=WRITERS):
    """Run `work(number)` in threads that begin together, each with a connection of its own."""
    barrier = Barrier(many)

    def run(number):
        try:
            barrier.wait(timeout=10)
            return work(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(many) as pool:
        return list(pool.map(run, range(many)))


def test_no_saved_answer_is_lost():
    expression = ExpressionFactory()
    question = CallQuestionFactory(call=expression.call)

    def write(number):
        """Save one's texts one after another; whoever is refused has seen what was saved and saves over that."""
        kept, seen_text, seen = [], "", 0
        for at in range(SAVES):
            text = f"{number}/{at}"
            while True:
                try:
                    saved = save_answer(
                        by=None,
                        now=timezone.now(),
                        expression=expression,
                        question=question,
                        text=text,
                        seen=seen,
                    )
                except SavedElsewhere as other:
                    seen_text, seen = other.saved, other.version
                else:
                    kept.append((saved.version, seen_text, text))
                    seen_text, seen = text, saved.version
                    break
        return kept

    saves = sorted(save for kept in in_threads(write) for save in kept)
    assert [version for version, _seen, _text in saves] == list(range(1, WRITERS * SAVES + 1))
    before = ["", *(text for _version, _seen, text in saves)]
    assert [seen for _version, seen, _text in saves] == before[:-1]
    assert Answer.objects.get().text == before[-1]


def test_sections_saved_at_the_same_time_are_all_kept():
    expression = ExpressionFactory(registered=None)
    fields = [
        {"place": "Bala"},
        {"money_holder": "Them"},
        {"new_here": True},
        {"under_pressure": False},
        {"contact_name": "Ann"},
        {"organisation_name": "New"},
    ]
    in_threads(
        lambda n: save_details(by=None, now=timezone.now(), expression=expression, seen=1, **fields[n]), len(fields)
    )
    saved = Expression.objects.get()
    assert all(getattr(saved, name) == value for one in fields for name, value in one.items())
    assert saved.version == 1 + len(fields)
    assert sorted(saved.section_saves.values_list("version", flat=True)) == list(range(2, 8))


def test_who_is_removed_while_saving_either_saved_before_or_is_told():
    answer = AnswerFactory(text="before")
    ann = CollaboratorFactory(expression=answer.expression)

    def act(number):
        if number == 0:
            return remove_collaborator(now=timezone.now(), expression=answer.expression, collaborator=ann)
        try:
            return save_answer(
                by=None,
                now=timezone.now(),
                expression=answer.expression,
                question=answer.question,
                text="after",
                seen=1,
                collaborator=ann,
            )
        except NoLongerWriting as told:
            return told

    _removed, outcome = in_threads(act, 2)
    answer.refresh_from_db()
    assert answer.text == ("before" if isinstance(outcome, NoLongerWriting) else "after")
    ann.refresh_from_db()
    assert ann.removed_at is not None
