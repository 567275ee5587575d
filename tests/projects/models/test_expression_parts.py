"""What must always hold of people, partners, sections, copies and reopenings: attempts to break it."""

import datetime as dt
from contextlib import contextmanager

import psycopg2
import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import InternalError, ProgrammingError, transaction
from django.utils import timezone

from projects.actions import reopen_expression, send_expression, withdraw_expression
from projects.models import (
    Answer,
    Collaborator,
    Expression,
    ExpressionPartner,
    LonglistConversation,
    Reopening,
    SectionSave,
    SentCopy,
)
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.projects import AnswerFactory, ExpressionFactory, nation
from tests.projects.models.test_constraints import broken as broken_once

NOW = timezone.now()


@contextmanager
def broken(name):
    """Refused by this constraint, and the transaction goes on."""
    with broken_once(name), transaction.atomic():
        yield


def reopened(staff):
    expression = send_expression(by=None, now=timezone.now(), expression=AnswerFactory().expression)
    until = timezone.now() + dt.timedelta(days=1)
    return reopen_expression(by=staff, now=timezone.now(), expression=expression, reason="Why", send_until=until)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("collaborator_has_a_name_and_an_email", {"name": ""}),
        ("collaborator_rights_are_known", {"rights": "all"}),
        ("collaborator_link_is_kept_as_a_hash", {"link_hash": "open"}),
        ("collaborator_invitation_lasts_a_while", {"expires_at": NOW - dt.timedelta(days=99)}),
    ],
)
def test_a_collaborator(name, fields):
    with broken(name):
        CollaboratorFactory(**fields)


@pytest.mark.django_db
def test_one_address_is_invited_once_at_a_time():
    first = CollaboratorFactory(email="ann@example.org", removed_at=NOW)
    second = CollaboratorFactory(expression=first.expression, email="ann@example.org")
    with broken("collaborator_is_invited_once_at_a_time"):
        CollaboratorFactory(expression=second.expression, email="ANN@example.org")
    assert str(second) == second.name


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("expression_partner_has_a_name", {"name": ""}),
        ("expression_partner_kind_is_known", {"kind": "circus"}),
        ("expression_partner_version_starts_at_one", {"version": 0}),
        ("expression_partner_part_is_not_endless", {"part": "x" * 2001}),
    ],
)
def test_a_partner(name, fields):
    with broken(name):
        ExpressionPartnerFactory(**fields)


@pytest.mark.django_db
def test_sections_answers_copies_and_conversations(user_with_role):
    expression, staff = ExpressionFactory(), user_with_role("programme_director")
    with broken("section_save_is_of_a_known_section"):
        SectionSave.objects.create(expression=expression, section="garden", version=2)
    with broken("section_save_follows_the_first_version"):
        SectionSave.objects.create(expression=expression, section="money", version=1)
    kept = SectionSave.objects.create(expression=expression, section="money", version=2)
    with broken("section_save_is_the_last_of_its_section"):
        SectionSave.objects.create(expression=expression, section="money", version=3)
    assert str(kept) == f"{expression.pk}/money"
    with broken("answer_typed_by_staff_says_how_it_reached_us"):
        AnswerFactory(entered_by=staff)
    copy = {"expression": expression, "body": {}, "sha256": "0" * 64, "sent_at": NOW}
    with broken("sent_copy_numbers_start_at_one"):
        SentCopy.objects.create(**copy, number=0)
    with broken("sent_copy_by_staff_says_on_whose_word"):
        SentCopy.objects.create(**copy, entered_by=staff)
    SentCopy.objects.create(**copy)
    with broken("sent_copy_number_is_unique"):
        SentCopy.objects.create(**copy)
    with broken("longlist_conversation_says_who_and_what"):
        LonglistConversation.objects.create(expression=expression, held_on=NOW.date(), who="", notes="x", by=staff)
    with broken("expression_on_the_longlist_has_its_date"):
        ExpressionFactory(status="longlisted", sent_at=NOW, checked_at=NOW, longlisted_at=None)


@pytest.mark.django_db
def test_a_reopening_says_why_leaves_time_and_never_changes(user_with_role):
    staff = user_with_role("programme_director")
    facts = {"expression": ExpressionFactory(), "by": staff, "at": NOW}
    with broken("reopening_says_why"):
        Reopening.objects.create(**facts, reason="", send_until=NOW + dt.timedelta(days=1))
    with broken("reopening_leaves_time_to_send"):
        Reopening.objects.create(**facts, reason="Why", send_until=NOW)
    expression = reopened(staff)
    assert str(Reopening.objects.get()).startswith(f"{expression.pk}, ")
    for attack in (lambda: Reopening.objects.update(reason="Other"), lambda: Reopening.objects.all().delete()):
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            attack()


@pytest.mark.django_db
def test_partners_change_only_in_a_draft():
    partner = ExpressionPartnerFactory()
    withdraw_expression(by=None, now=NOW, expression=partner.expression)
    for attack in (
        lambda: ExpressionPartner.objects.update(part="Other"),
        lambda: ExpressionPartner.objects.all().delete(),
        lambda: ExpressionPartnerFactory(expression=partner.expression),
    ):
        with pytest.raises(InternalError, match="only while the expression is a draft"), transaction.atomic():
            attack()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE projects_reopening SET reason = 'x'",
        "DELETE FROM projects_reopeningevent",
        "UPDATE projects_collaboratorevent SET rights = 'submit'",
        "DELETE FROM projects_longlistconversationevent",
        "UPDATE projects_sentcopy SET number = 7",
    ],
)
def test_the_application_has_no_right_to_change_what_is_written_once(attack, app_connection, user_with_role):
    reopened(user_with_role("programme_director"))
    CollaboratorFactory()
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)


@pytest.mark.django_db
def test_each_person_sees_the_parts_of_what_they_see(user_with_role):
    staff = user_with_role("programme_director")
    for code in ("wls", "sct"):
        answer = AnswerFactory(expression__nation=nation(code))
        expression = answer.expression
        CollaboratorFactory(expression=expression)
        ExpressionPartnerFactory(expression=expression)
        SectionSave.objects.create(expression=expression, section="money", version=2)
        send_expression(by=None, now=timezone.now(), expression=expression)
        until = timezone.now() + dt.timedelta(days=1)
        reopen_expression(by=staff, now=timezone.now(), expression=expression, reason="Why", send_until=until)
        LonglistConversation.objects.create(expression=expression, held_on=NOW.date(), who="A", notes="B", by=staff)
    nouns = (Answer, Collaborator, ExpressionPartner, SectionSave, Reopening, LonglistConversation)

    def seen(user):
        return [noun.objects.visible_to(user).count() for noun in nouns]

    assert seen(staff) == [2] * 6
    assert seen(user_with_role("nation_lead", ["wls"])) == [1] * 6
    for outsider in (user_with_role("site_team"), AnonymousUser()):
        assert seen(outsider) == [0] * 6
    assert Expression.objects.count() == 2
