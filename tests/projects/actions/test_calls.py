import datetime as dt

import pytest

from impact.programme.texts import Texts, texts
from projects import tasks
from projects.actions import (
    add_question,
    close_call,
    create_call,
    decide_call,
    edit_call,
    edit_question,
    publish_call,
    remove_question,
    turn_calls,
)
from projects.actions.calls import DatesAreFixed, NoClarityCard, NoQuestions, WrongMoment
from projects.actions.questions import CodeTaken, LastQuestion, QuestionsAreFixed
from projects.models import CallQuestion
from tests.factories.projects import CallFactory, CallQuestionFactory

pytestmark = pytest.mark.django_db
WEEK = dt.timedelta(days=7)


def planned(now, **fields):
    fields = {"opens_at": now + WEEK, "closes_at": now + 5 * WEEK, "published_at": None, **fields}
    return CallFactory(**fields)


def asking(now, **fields):
    call = planned(now, **fields)
    CallQuestionFactory(call=call)
    return call


def test_create_takes_what_is_typed_and_nothing_else(now):
    call = create_call(
        by=None,
        now=now,
        slug="new",
        title=texts("New"),
        opens_at=now + WEEK,
        closes_at=now + 2 * WEEK,
        status="decided",
        published_at=now,
    )
    assert (call.status, call.published_at, call.created_at) == ("planned", None, now)


def test_publish_announces_and_the_clock_opens_and_closes(now):
    call = publish_call(by=None, now=now, call=asking(now))
    assert (call.status, call.published_at) == ("planned", now)
    assert not call.takes_expressions(now)
    assert turn_calls(now=now + WEEK) == 1
    assert turn_calls(now=now + WEEK) == 0
    call.refresh_from_db()
    assert call.status == "open"
    assert call.takes_expressions(now + WEEK)
    assert turn_calls(now=now + 5 * WEEK) == 1
    call.refresh_from_db()
    assert call.status == "closed"


def test_the_clock_may_open_and_close_in_one_turn(now):
    call = publish_call(by=None, now=now, call=asking(now))
    assert turn_calls(now=now + 9 * WEEK) == 1
    call.refresh_from_db()
    assert call.status == "closed"


def test_publishing_late_opens_at_once(now):
    call = publish_call(by=None, now=now, call=asking(now, opens_at=now - WEEK))
    assert call.status == "open"


@pytest.mark.parametrize("gap", [{"offer_pounds": None}, {"offers": Texts()}, {"asks": texts("  ")}])
def test_no_clarity_card_no_publication(now, gap):
    call = asking(now, **gap)
    with pytest.raises(NoClarityCard, match="clarity card"):
        publish_call(by=None, now=now, call=call)


def test_no_questions_no_publication_and_not_twice(now):
    call = planned(now)
    with pytest.raises(NoQuestions):
        publish_call(by=None, now=now, call=call)
    CallQuestionFactory(call=call)
    publish_call(by=None, now=now, call=call)
    with pytest.raises(WrongMoment):
        publish_call(by=None, now=now, call=call)


def test_close_early_then_decide(now):
    call = CallFactory(opens_at=now - WEEK)
    with pytest.raises(WrongMoment):
        decide_call(by=None, now=now, call=call)
    call = close_call(by=None, now=now, call=call)
    assert (call.status, call.closes_at) == ("closed", now)
    with pytest.raises(WrongMoment):
        close_call(by=None, now=now, call=call)
    assert decide_call(by=None, now=now, call=call).status == "decided"


def test_decide_a_call_the_clock_closed(now):
    call = CallFactory(opens_at=now - 9 * WEEK)
    assert decide_call(by=None, now=now, call=call).status == "decided"


def test_edit_before_it_opens(now):
    call = asking(now)
    edited = edit_call(by=None, now=now, call=call, slug="other", offer_pounds=10, status="decided")
    assert (edited.slug, edited.offer_pounds, edited.status) == ("other", 10, "planned")
    publish_call(by=None, now=now, call=call)
    with pytest.raises(NoClarityCard):
        edit_call(by=None, now=now, call=call, offers=Texts())


def test_once_open_only_words_and_a_later_deadline(now):
    call = CallFactory(opens_at=now - WEEK)
    edited = edit_call(by=None, now=now, call=call, title=texts("Better"), closes_at=call.closes_at + WEEK)
    assert str(edited.title) == "Better"
    for change in ({"offer_pounds": 1}, {"slug": "x"}, {"closes_at": call.closes_at - WEEK}, {"opens_at": now}):
        with pytest.raises(DatesAreFixed):
            edit_call(by=None, now=now, call=call, **change)
    with pytest.raises(DatesAreFixed):
        edit_call(by=None, now=now + 20 * WEEK, call=call, closes_at=now + 30 * WEEK)


def test_questions_get_places_versions_and_history(now):
    call = planned(now)
    words = {"label": texts("What?"), "hint": Texts(), "word_guide": 100}
    first = add_question(by=None, now=now, call=call, code="what", **words)
    second = add_question(by=None, now=now, call=call, code="why", order=None, **words)
    assert (first.order, second.order, first.version) == (1, 2, 1)
    with pytest.raises(CodeTaken):
        add_question(by=None, now=now, call=call, code="what", **words)
    with pytest.raises(CodeTaken):
        add_question(by=None, now=now, call=call, code="new", order=2, **words)
    with pytest.raises(CodeTaken):
        edit_question(by=None, now=now, question=second, order=1)
    assert edit_question(by=None, now=now, question=second, order=5).version == 1
    assert edit_question(by=None, now=now, question=second, label=texts("Why not?"), code="x").version == 2
    labels = [
        event.label.exact("en")
        for event in CallQuestion.pgh_event_model.objects.filter(pgh_obj=second).order_by("pgh_id")
    ]
    assert labels == ["What?", "What?", "Why not?"]
    remove_question(by=None, now=now, question=second)
    assert call.questions.count() == 1


def test_a_published_call_keeps_a_question_until_it_opens(now):
    call = asking(now)
    publish_call(by=None, now=now, call=call)
    question = call.questions.get()
    with pytest.raises(LastQuestion):
        remove_question(by=None, now=now, question=question)
    later = now + 2 * WEEK
    with pytest.raises(QuestionsAreFixed):
        edit_question(by=None, now=later, question=question, label=texts("Late"))
    with pytest.raises(QuestionsAreFixed):
        remove_question(by=None, now=later, question=question)


def test_the_task_turns_calls():
    call = CallFactory()
    tasks.turn_calls_task()
    call.refresh_from_db()
    assert call.status == "open"
