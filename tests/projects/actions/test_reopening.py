"""What staff do after something was sent: reopen, longlist, converse, join to the register; and before: type."""

import datetime as dt
import uuid

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.people.models import Enquiry
from impact.people.pure.working_days import add_working_days
from impact.programme.models import Organisation
from projects.actions import (
    SavedElsewhere,
    Talk,
    ask_for_another_way,
    check_expression,
    edit_conversation,
    longlist_expression,
    register_organisation,
    reopen_expression,
    save_answer,
    send_expression,
    type_answers,
    withdraw_expression,
    write_conversation,
)
from projects.actions.longlist import NotHeldYet, NotOnTheLonglist
from projects.actions.register import KindMissing, KnownAlready
from projects.actions.send import TooLate
from projects.actions.standing import NoTimeToSend, NotNow
from projects.actions.write import NotADraft
from projects.models import LonglistConversation, Reopening
from projects.queries import may_send, send_by
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory, OrganisationFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


@pytest.fixture
def staff(user_with_role):
    return user_with_role("programme_director")


def sent(**fields):
    answer = AnswerFactory(**{f"expression__{name}": value for name, value in fields.items()})
    return send_expression(by=None, now=timezone.now(), expression=answer.expression)


def reopen(expression, staff, now=None, **fields):
    now = now or timezone.now()
    fields = {"reason": "One page is <b>empty</b>.", "send_until": now + 3 * DAY, **fields}
    return reopen_expression(by=staff, now=now, expression=expression, **fields)


def listed(staff):
    expression = check_expression(by=staff, now=timezone.now(), expression=sent())
    return longlist_expression(by=staff, now=timezone.now(), expression=expression)


@pytest.mark.parametrize("checked", [False, True])
def test_reopening_gives_it_back_and_a_second_copy_leaves_the_first_as_it_was(staff, checked):
    expression = sent()
    first = expression.latest_copy()
    if checked:
        check_expression(by=staff, now=timezone.now(), expression=expression)
    opened = reopen(expression, staff)
    assert (opened.status, opened.sent_at, opened.checked_at) == ("draft", None, None)
    mail = Email.objects.order_by("-pk")[0]
    assert "One page is <b>empty</b>." in mail.message
    answer = expression.answers.get()
    save_answer(by=None, now=timezone.now(), expression=opened, question=answer.question, text="Now complete", seen=1)
    again = send_expression(by=None, now=timezone.now(), expression=opened)
    latest = again.latest_copy()
    assert (first.number, latest.number, latest.body["answers"][0]["text"]) == (1, 2, "Now complete")
    first.refresh_from_db()
    assert first.body["answers"][0]["text"] == answer.text


def test_after_the_call_closed_only_who_was_given_time_may_send(staff):
    expression = sent()
    closed = expression.call.closes_at + DAY
    other = AnswerFactory(expression__call=expression.call).expression
    reopen(expression, staff, now=closed, send_until=closed + DAY)
    assert send_by(expression, closed) == closed + DAY
    assert not may_send(other, closed)
    with pytest.raises(TooLate):
        send_expression(by=None, now=closed + DAY, expression=expression)
    send_expression(by=None, now=closed + DAY - dt.timedelta(seconds=1), expression=expression)
    with pytest.raises(TooLate):
        send_expression(by=None, now=closed, expression=other)


def test_reopening_needs_time_and_something_sent(staff):
    expression = sent()
    with pytest.raises(NoTimeToSend):
        reopen(expression, staff, send_until=timezone.now() - DAY)
    with pytest.raises(NotNow):
        reopen(ExpressionFactory(), staff)
    with pytest.raises(NotNow):
        reopen(listed(staff), staff)
    assert not Reopening.objects.exists()


def test_the_longlist_comes_after_checking(staff):
    expression = sent()
    with pytest.raises(NotNow):
        longlist_expression(by=staff, now=timezone.now(), expression=expression)
    assert listed(staff).longlisted_by == staff


@pytest.mark.parametrize("status", ["sent", "checked", "longlisted", "chosen", "reserve", "not_this_time"])
def test_every_state_can_be_withdrawn(staff, status):
    now = timezone.now()
    dates = {"sent_at": now, "checked_at": now, "longlisted_at": now}
    expression = ExpressionFactory(status=status, **dates)
    assert withdraw_expression(by=None, now=now, expression=expression).status == "withdrawn"


def test_conversations_are_written_while_on_the_longlist(staff):
    expression, today = listed(staff), timezone.localdate()
    talk = Talk(held_on=today, who="Two members, our coach", notes="They want to begin small.")
    kept = write_conversation(by=staff, now=timezone.now(), expression=expression, talk=talk)
    write_conversation(by=staff, now=timezone.now(), expression=expression, talk=talk)
    edited = Talk(held_on=today, who="Three members", notes="Small.", agreed="A budget")
    assert edit_conversation(by=staff, now=timezone.now(), conversation=kept, talk=edited).agreed == "A budget"
    assert LonglistConversation.objects.count() == 2
    late = Talk(held_on=today + DAY, who="Somebody", notes="Something")
    with pytest.raises(NotHeldYet):
        write_conversation(by=staff, now=timezone.now(), expression=expression, talk=late)
    withdraw_expression(by=staff, now=timezone.now(), expression=expression)
    with pytest.raises(NotOnTheLonglist):
        edit_conversation(by=staff, now=timezone.now(), conversation=kept, talk=edited)
    assert str(kept) == f"{expression.pk}, {today:%d/%m/%Y}"


def test_an_expression_joins_the_register(staff):
    def register(expression, organisation=None):
        return register_organisation(by=staff, now=timezone.now(), expression=expression, organisation=organisation)

    expression = ExpressionFactory(organisation_name="Example new")
    made = register(expression).organisation
    assert (made.name, made.kind, made.nation) == ("Example new", "charity", expression.nation)
    with pytest.raises(KnownAlready):
        register(ExpressionFactory(organisation_name="EXAMPLE NEW"))
    known = OrganisationFactory()
    assert register(ExpressionFactory(organisation_name="Example new"), known).organisation == known
    with pytest.raises(KindMissing):
        register(ExpressionFactory(organisation_kind=""))
    assert Organisation.objects.count() == 2


def test_asking_for_another_way_is_work_due_in_five_working_days():
    expression, key, now = ExpressionFactory(language="cy"), uuid.uuid4(), timezone.now()
    for _pressed_twice in range(2):
        ask_for_another_way(
            now=now,
            key=key,
            expression=expression,
            way="Type for us",
            reply_route="phone",
            reply_to="01632 960000",
            details="Mornings",
        )
    enquiry = Enquiry.objects.get()
    assert (enquiry.kind, enquiry.other_way, enquiry.language) == ("another_way", "phone_call", "cy")
    assert enquiry.due_on == add_working_days(timezone.localdate(now), 5)
    assert expression.reference in enquiry.text
    assert enquiry.name == expression.contact_name
    withdraw_expression(by=None, now=now, expression=expression)
    with pytest.raises(NotADraft):
        ask_for_another_way(
            now=now, key=uuid.uuid4(), expression=expression, way="", reply_route="phone", reply_to="1", details=""
        )


def test_staff_type_and_send_on_the_organisations_word(staff):
    expression = ExpressionFactory(organisation_kind="", registered=None)
    question = CallQuestionFactory(call=expression.call)

    def type_in(text, seen, **details):
        return type_answers(
            by=staff,
            now=timezone.now(),
            expression=expression,
            channel="phone",
            texts={question: (text, seen)},
            details=details,
        )

    (answer,) = type_in("We said this", 0, organisation_kind="group", registered=False, money_holder="Them")
    assert (answer.entered_by, answer.channel, answer.saved_by) == (staff, "phone", None)
    with pytest.raises(SavedElsewhere):
        type_in("We said that", 0)
    sent_for_them = send_expression(by=staff, now=timezone.now(), expression=expression, word_of="Chair, by phone")
    copy = sent_for_them.latest_copy()
    assert (copy.entered_by, copy.word_of) == (staff, "Chair, by phone")
    assert Email.objects.get().to == [expression.contact_email]


def test_what_the_organisation_corrects_is_its_own_again(staff):
    answer = AnswerFactory(entered_by=staff, channel="phone")
    saved = save_answer(
        by=None, now=timezone.now(), expression=answer.expression, question=answer.question, text="Ours", seen=1
    )
    assert (saved.entered_by, saved.channel) == (None, "")
