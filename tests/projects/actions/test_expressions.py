import datetime as dt
import uuid

import pytest
from django.db import IntegrityError
from django.utils import timezone
from post_office.models import Email

from projects.actions import (
    SavedElsewhere,
    Starter,
    check_expression,
    save_answer,
    save_details,
    send_expression,
    send_link_again,
    start_expression,
    withdraw_expression,
)
from projects.actions.send import NotComplete, TooLate, WasWithdrawn
from projects.actions.standing import NotNow
from projects.actions.start import AlreadyStarted, NotTaking, TooManyStarts
from projects.actions.write import NotADraft
from projects.models import Answer, Expression, SentCopy
from projects.pure.freezing import check_sum
from projects.queries import expression_by_token, link_token
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory, nation

pytestmark = pytest.mark.django_db


def starter(**fields):
    usual = {
        "organisation_name": "Spam-free group",
        "nation": nation("wls"),
        "contact_name": "Typed name",
        "contact_email": "group@example.org",
        "language": "cy",
    }
    return Starter(**{**usual, **fields})


def start(call, key=None, random=None, **fields):
    key = key or uuid.uuid4()
    return start_expression(
        by=None, now=timezone.now(), call=call, starter=starter(**fields), start_key=key, random=random or key.bytes[:8]
    )


def test_start_makes_a_draft_and_mails_its_link_and_nothing_that_was_typed():
    expression = start(CallFactory())
    assert (expression.status, expression.version, expression.language) == ("draft", 1, "cy")
    assert expression.privacy_notice_version
    mail = Email.objects.get()
    assert mail.to == ["group@example.org"]
    assert f"/cy/sites/offer/{link_token(expression)}/" in mail.message
    assert link_token(expression) != expression.link_hash
    assert "Spam-free group" not in mail.message + mail.subject
    assert "Typed name" not in mail.message + mail.subject
    assert expression_by_token(link_token(expression)) == expression


def test_the_same_start_twice_is_one():
    call, key = CallFactory(), uuid.uuid4()
    start(call, key)
    with pytest.raises(AlreadyStarted):
        start(call, key)
    assert Expression.objects.count() == Email.objects.count() == 1


def test_a_reference_that_is_taken_is_no_double_start():
    call = CallFactory()
    start(call, random=b"12345678")
    with pytest.raises(IntegrityError, match="reference"):
        start(call, random=b"12345678")


def test_nobody_can_flood_an_address():
    call = CallFactory()
    for _time in range(5):
        start(call)
    with pytest.raises(TooManyStarts):
        start(call, contact_email="GROUP@example.org")
    start(CallFactory())


@pytest.mark.parametrize("days", [-60, 1])
def test_a_call_that_is_not_open_takes_nothing(days):
    with pytest.raises(NotTaking):
        start(CallFactory(opens_at=timezone.now() + dt.timedelta(days=days)))


def test_an_unpublished_call_takes_nothing():
    with pytest.raises(NotTaking):
        start(CallFactory(published_at=None))


def save(expression, question, text, seen):
    return save_answer(by=None, now=timezone.now(), expression=expression, question=question, text=text, seen=seen)


def test_saving_never_overwrites_unseen():
    expression = ExpressionFactory()
    question = CallQuestionFactory(call=expression.call)
    assert save(expression, question, "mine", 0).version == 1
    assert save(expression, question, "mine", 99).version == 1  # the same words again are no conflict
    with pytest.raises(SavedElsewhere) as caught:
        save(expression, question, "theirs", 0)
    assert (caught.value.saved, caught.value.version) == ("mine", 1)
    assert save(expression, question, "theirs", 1).version == 2
    assert Answer.objects.get().text == "theirs"


def test_details_never_overwrite_unseen():
    expression = ExpressionFactory(money_holder="")
    saved = save_details(by=None, now=timezone.now(), expression=expression, seen=1, contact_name="New")
    assert saved.version == 2
    same = save_details(by=None, now=timezone.now(), expression=expression, seen=1, contact_name="New")
    assert same.version == 2
    with pytest.raises(SavedElsewhere) as caught:
        save_details(by=None, now=timezone.now(), expression=expression, seen=1, contact_name="Newer")
    assert caught.value.saved == {"contact_name": "New"}


def test_the_address_of_the_link_does_not_change():
    expression = ExpressionFactory()
    save_details(by=None, now=timezone.now(), expression=expression, seen=1, contact_email="other@example.org")
    expression.refresh_from_db()
    assert expression.contact_email != "other@example.org"


def send(expression, now=None):
    return send_expression(by=None, now=now or timezone.now(), expression=expression)


def test_sending_freezes_a_copy_and_mails_it():
    answer = AnswerFactory(text="Gofal – \u200fكرسي\u200e 🙂\n<b>&amp;", expression__language="cy")
    sent = send(answer.expression)
    copy = SentCopy.objects.get()
    assert sent.status == "sent"
    assert copy.body["answers"][0]["text"] == answer.text
    assert copy.body["answers"][0]["version"] == 1
    assert copy.body["reference"] == sent.reference
    assert copy.sha256 == check_sum(copy.body)
    mail = Email.objects.get()
    assert sent.reference in mail.subject
    assert answer.text.replace("\n", "") in mail.message.replace("\n", "")
    assert link_token(sent) in mail.message


def test_sending_twice_is_sending_once():
    answer = AnswerFactory()
    send(answer.expression)
    send(answer.expression)
    assert SentCopy.objects.count() == Email.objects.count() == 1


def test_the_deadline_is_strict_and_words_stay():
    answer = AnswerFactory()
    call = answer.expression.call
    with pytest.raises(TooLate, match="Your words are kept"):
        send(answer.expression, now=call.closes_at)
    assert save(answer.expression, answer.question, "still writing", 1).text == "still writing"
    send(answer.expression, now=call.closes_at - dt.timedelta(microseconds=1))


def test_what_is_missing_is_said():
    expression = ExpressionFactory(organisation_kind="", registered=None)
    with pytest.raises(NotComplete):
        send(expression)
    expression = AnswerFactory(expression__registered=False).expression
    with pytest.raises(NotComplete):
        send(expression)
    empty = AnswerFactory(text="").expression
    with pytest.raises(NotComplete):
        send(empty)


def test_a_group_without_registration_says_who_holds_the_money():
    answer = AnswerFactory(expression__registered=False, expression__money_holder="Example charity")
    assert send(answer.expression).latest_copy().body["organisation"]["money_holder"] == "Example charity"


def test_withdrawing_is_final_and_idempotent(user_with_role):
    answer = AnswerFactory()
    expression = withdraw_expression(by=None, now=timezone.now(), expression=answer.expression)
    again = withdraw_expression(by=None, now=timezone.now(), expression=expression)
    assert again.withdrawn_at == expression.withdrawn_at
    assert Email.objects.count() == 1
    with pytest.raises(WasWithdrawn):
        send(expression)
    with pytest.raises(NotADraft):
        save(expression, answer.question, "more", 1)
    with pytest.raises(NotNow):
        check_expression(by=user_with_role("programme_director"), now=timezone.now(), expression=expression)


def test_staff_check_and_withdraw_and_send_the_link_again(user_with_role):
    staff = user_with_role("programme_director")
    draft = ExpressionFactory()
    send_link_again(by=staff, now=timezone.now(), expression=draft)
    assert link_token(draft) in Email.objects.get().message
    sent = send(AnswerFactory().expression)
    checked = check_expression(by=staff, now=timezone.now(), expression=sent)
    assert (checked.status, checked.checked_by) == ("checked", staff)
    assert withdraw_expression(by=staff, now=timezone.now(), expression=checked).withdrawn_by == staff


@pytest.mark.parametrize("token", ["", "x" * 81, "nul\x00", "é", "../admin", "' or 1=1 --"])
def test_made_up_tokens_find_nothing(token):
    ExpressionFactory()
    assert expression_by_token(token) is None
