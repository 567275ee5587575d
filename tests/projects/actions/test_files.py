"""Files of an expression: five at most, also at the same moment; frozen with it; gone with their bytes."""

import datetime as dt
import threading
from unittest import mock

import pytest
from django.db import IntegrityError, InternalError, connection, transaction
from django.utils import timezone

from impact.files import shelf
from impact.files.actions import NotTaken, keep_file_until, receive_file, sweep_files
from impact.files.models import StoredFile
from projects.actions import FileHasGone, TooManyFiles, add_file, remove_file, send_expression, withdraw_expression
from projects.actions.write import NotADraft
from projects.models import Expression, ExpressionFile
from projects.pure.freezing import check_sum
from tests.factories.files import PDF, photo, stored_file, upload
from tests.factories.projects import AnswerFactory, ExpressionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _shelf(shelf_folder):
    pass


def add(expression, number=0, content=None, **kwargs):
    content = PDF + b"\n" * number if content is None else content
    kwargs = {"by": None, "now": timezone.now(), "random": bytes([number]) * 16, **kwargs}
    return add_file(expression=expression, upload=upload(content, f"plan {number}.pdf"), **kwargs)


def test_a_file_is_added_with_what_it_is_for():
    answer = AnswerFactory()
    expression = answer.expression
    file = add(expression, question=answer.question, note="Our plan")
    assert (file.number, file.note, file.question) == (1, "Our plan", answer.question)
    assert file.stored_file.state == "waiting"
    assert file.stored_file.origin == f"expression {expression.reference}"
    assert file.stored_file.expires_at == expression.call.closes_at + dt.timedelta(days=90)
    assert str(file) == f"{expression.pk}/1"


def test_the_same_file_twice_is_the_same_as_once():
    expression = ExpressionFactory()
    first = add(expression)
    assert add(expression, random=b"2" * 16) == first
    assert (ExpressionFile.objects.count(), StoredFile.objects.count()) == (1, 1)


def test_five_at_most_and_a_place_comes_free_again():
    expression = ExpressionFactory()
    files = [add(expression, number) for number in range(5)]
    with pytest.raises(TooManyFiles):
        add(expression, 5)
    remove_file(by=None, now=timezone.now(), expression=expression, public_id=files[2].public_id)
    assert add(expression, 6).number == 3
    assert StoredFile.objects.count() == 5


def test_what_is_not_fit_leaves_no_trace():
    expression = ExpressionFactory()
    with pytest.raises(NotTaken):
        add(expression, content=b"<svg onload=x>")
    assert (ExpressionFile.objects.count(), StoredFile.objects.count(), list(shelf.names())) == (0, 0, [])


def test_what_is_somebody_elses_or_gone_is_not_removed():
    mine, other = ExpressionFactory(), ExpressionFactory()
    file = add(other)
    for expression in (mine, other, other):
        if expression == other and ExpressionFile.objects.exists():
            remove_file(by=None, now=timezone.now(), expression=other, public_id=file.public_id)
            continue
        with pytest.raises(FileHasGone):
            remove_file(by=None, now=timezone.now(), expression=expression, public_id=file.public_id)


def test_sending_freezes_the_files_with_their_check_sums():
    answer = AnswerFactory()
    expression = answer.expression
    file = add(expression, question=answer.question, note="Our plan")
    refused = ExpressionFile.objects.create(
        expression=expression, stored_file=stored_file(photo(), kind="jpg", state="refused"), number=2
    )
    expression = send_expression(by=None, now=timezone.now(), expression=expression)
    body = expression.latest_copy().body
    assert body["files"] == [
        {
            "name": "plan 0.pdf",
            "kind": "pdf",
            "size": len(PDF),
            "sha256": file.stored_file.sha256,
            "question": answer.question.code,
            "note": "Our plan",
        }
    ]
    assert expression.latest_copy().sha256 == check_sum(body)
    assert StoredFile.objects.filter(expires_at=None).count() == 2
    with pytest.raises(NotADraft):
        add(expression, 3)
    with pytest.raises(NotADraft):
        remove_file(by=None, now=timezone.now(), expression=expression, public_id=refused.public_id)


def test_sent_while_a_file_comes_in_it_is_too_late():
    """The page was read as a draft, and sent in another window while the file was written."""
    expression = AnswerFactory().expression
    stale = Expression.objects.get(pk=expression.pk)
    send_expression(by=None, now=timezone.now(), expression=expression)
    with pytest.raises(NotADraft):
        add(stale)
    assert (ExpressionFile.objects.count(), StoredFile.objects.count()) == (0, 0)


def test_a_draft_past_its_time_loses_its_files_and_what_was_sent_does_not():
    draft, sent = ExpressionFactory(), AnswerFactory().expression
    add(draft)
    kept = add(sent, 1)
    send_expression(by=None, now=timezone.now(), expression=sent)
    late = timezone.now() + dt.timedelta(days=400)
    assert sweep_files(now=late).rows == 1
    assert list(ExpressionFile.objects.values_list("pk", flat=True)) == [kept.pk]
    assert [name for name, _since in shelf.names()] == [kept.stored_file.stored_as]


def test_past_its_time_what_is_frozen_keeps_its_row_and_loses_its_bytes():
    sent = AnswerFactory().expression
    file = add(sent)
    send_expression(by=None, now=timezone.now(), expression=sent)
    late = timezone.now() + dt.timedelta(days=400)
    keep_file_until(by=None, now=timezone.now(), stored=file.stored_file, until=late)
    assert sweep_files(now=late).bytes_removed == 1
    stored = StoredFile.objects.get()
    assert (stored.state, stored.reason, stored.emptied_at, stored.expires_at) == ("refused", "gone", late, None)
    assert list(shelf.names()) == []
    assert sweep_files(now=late + dt.timedelta(days=1)).rows == 0
    assert ExpressionFile.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_at_once_never_pass_the_limit():
    expression = ExpressionFactory()
    for number in range(4):
        add(expression, number)
    together = threading.Barrier(3)
    ends = []

    def at_the_same_moment(**kwargs):
        stored = receive_file(**kwargs)
        together.wait(timeout=20)
        return stored

    def run(number):
        try:
            ends.append(add(Expression.objects.get(pk=expression.pk), number).number)
        except TooManyFiles:
            ends.append("full")
        finally:
            connection.close()

    with mock.patch("projects.actions.files.receive_file", at_the_same_moment):
        threads = [threading.Thread(target=run, args=(number,)) for number in (7, 8, 9)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(ends, key=str) == [5, "full", "full"]
    assert sorted(ExpressionFile.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5]
    assert StoredFile.objects.count() == 5


# --- what always holds


@pytest.mark.parametrize("number", [0, 6])
def test_there_is_no_sixth_place(number):
    with pytest.raises(IntegrityError, match="expression_file_is_one_of_five"), transaction.atomic():
        ExpressionFile.objects.create(expression=ExpressionFactory(), stored_file=stored_file(), number=number)


def test_a_place_is_given_once():
    file = add(ExpressionFactory())
    with pytest.raises(IntegrityError, match="expression_file_has_its_own_place"), transaction.atomic():
        ExpressionFile.objects.create(expression=file.expression, stored_file=stored_file(), number=1)


def test_after_sending_the_database_itself_says_no():
    expression = AnswerFactory().expression
    file = add(expression)
    send_expression(by=None, now=timezone.now(), expression=expression)
    tries = (
        lambda: ExpressionFile.objects.create(expression=expression, stored_file=stored_file(), number=2),
        lambda: ExpressionFile.objects.filter(pk=file.pk).update(note="other"),
        lambda: ExpressionFile.objects.filter(pk=file.pk).delete(),
    )
    for attempt in tries:
        with pytest.raises(InternalError, match="only while the expression is a draft"), transaction.atomic():
            attempt()


def test_drafts_files_are_the_organisations_own(user_with_role):
    lead, other = user_with_role("nation_lead", ["eng"]), user_with_role("nation_lead", ["wls"])
    expression = AnswerFactory().expression
    add(expression)
    seen = ExpressionFile.objects.visible_to
    assert [seen(user).count() for user in (lead, other)] == [0, 0]
    expression = send_expression(by=None, now=timezone.now(), expression=expression)
    assert [seen(user).count() for user in (lead, other)] == [1, 0]
    withdraw_expression(by=None, now=timezone.now(), expression=expression)
    assert seen(lead).count() == 0
