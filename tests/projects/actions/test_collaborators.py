"""Inviting, saying yes, removing: each with what can go wrong."""

import datetime as dt

import pytest
from django.utils import timezone
from post_office.models import Email

from projects.actions import (
    Invited,
    NoLongerWriting,
    confirm_collaborator,
    invite_collaborator,
    remove_collaborator,
    send_expression,
    send_invitation_again,
    withdraw_expression,
)
from projects.actions import collaborators as actions
from projects.actions.write import NotADraft
from projects.models import Collaborator
from projects.queries import collaborator_token, entry_by_token, link_token
from tests.factories.expressions import CollaboratorFactory
from tests.factories.projects import AnswerFactory, ExpressionFactory

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def invite(expression, now=None, **fields):
    invited = Invited(**{"name": "Example Ann", "email": "ann@example.org", "rights": "edit", **fields})
    return invite_collaborator(now=now or timezone.now(), expression=expression, invited=invited)


def test_an_invitation_is_mailed_with_a_link_of_its_own_and_nothing_that_was_typed():
    expression = ExpressionFactory(organisation_name="Spam group", contact_name="Spam contact")
    ann = invite(expression, name="Spam name")
    mail = Email.objects.get()
    assert mail.to == ["ann@example.org"]
    assert collaborator_token(ann) in mail.message
    assert link_token(expression) not in mail.message
    assert "Spam" not in mail.message + mail.subject
    assert collaborator_token(ann) != ann.link_hash
    assert (ann.expires_at - ann.invited_at).days == 14
    assert entry_by_token(collaborator_token(ann)).collaborator == ann


def test_pressing_twice_invites_once():
    expression = ExpressionFactory()
    assert invite(expression) == invite(expression, email="ANN@example.org")
    assert Email.objects.count() == 1
    with pytest.raises(actions.AlreadyInvited):
        invite(expression, rights="submit")


def test_nobody_invites_themselves():
    expression = ExpressionFactory(contact_email="me@example.org")
    with pytest.raises(actions.InvitedThemselves):
        invite(expression, email="Me@Example.org")
    assert not Collaborator.objects.exists()


def test_ten_people_are_enough_and_a_day_has_its_limit():
    expression = ExpressionFactory()
    for n in range(10):
        CollaboratorFactory(expression=expression, email=f"a{n}@example.org")
    with pytest.raises(actions.TooManyPeople):
        invite(expression)
    expression.collaborators.update(removed_at=NOW)
    for n in range(10):
        CollaboratorFactory(expression=expression, email=f"b{n}@example.org", removed_at=NOW)
    with pytest.raises(actions.TooManyInvitations):
        invite(expression)
    assert invite(expression, now=timezone.now() + dt.timedelta(days=2))


def test_an_invitation_runs_out_and_can_be_sent_again():
    ann = CollaboratorFactory(invited_at=NOW - dt.timedelta(days=14), confirmed_at=None)
    with pytest.raises(actions.InvitationRanOut):
        confirm_collaborator(now=NOW, collaborator=ann)
    before = ann.expires_at - dt.timedelta(seconds=1)
    send_invitation_again(now=NOW, expression=ann.expression, collaborator=ann)
    confirmed = confirm_collaborator(now=NOW, collaborator=ann)
    assert confirmed.confirmed_at == NOW
    assert confirm_collaborator(now=before, collaborator=ann).confirmed_at == NOW
    send_invitation_again(now=NOW, expression=ann.expression, collaborator=ann)
    assert Email.objects.count() == 2
    assert "until you are removed" in Email.objects.last().message


def test_a_confirmed_person_does_not_run_out():
    ann = CollaboratorFactory(invited_at=NOW - dt.timedelta(days=60))
    assert not ann.ran_out(NOW)


def test_who_was_removed_is_out_at_once_and_can_be_invited_anew():
    ann = CollaboratorFactory(email="ann@example.org", rights="submit")
    removed = remove_collaborator(now=NOW, expression=ann.expression, collaborator=ann)
    again = remove_collaborator(now=NOW + dt.timedelta(days=1), expression=ann.expression, collaborator=ann)
    assert removed.removed_at == again.removed_at == NOW
    for verb in (send_expression, withdraw_expression):
        with pytest.raises(NoLongerWriting):
            verb(by=None, now=NOW, expression=ann.expression, collaborator=ann)
    with pytest.raises(actions.InvitationTakenBack):
        confirm_collaborator(now=NOW, collaborator=ann)
    with pytest.raises(actions.InvitationTakenBack):
        send_invitation_again(now=NOW, expression=ann.expression, collaborator=ann)
    assert collaborator_token(invite(ann.expression)) != collaborator_token(ann)


def test_nobody_of_another_expression_is_removed():
    ann = CollaboratorFactory()
    with pytest.raises(Collaborator.DoesNotExist):
        remove_collaborator(now=NOW, expression=ExpressionFactory(), collaborator=ann)


@pytest.mark.parametrize(("rights", "may"), [("view", False), ("edit", False), ("submit", True)])
def test_only_who_may_send_sends_and_withdraws(rights, may):
    answer = AnswerFactory()
    ann = CollaboratorFactory(expression=answer.expression, rights=rights)
    for verb, status in ((send_expression, "sent"), (withdraw_expression, "withdrawn")):
        if may:
            changed = verb(by=None, now=timezone.now(), expression=answer.expression, collaborator=ann)
            assert changed.status == status
        else:
            with pytest.raises(NoLongerWriting):
                verb(by=None, now=timezone.now(), expression=answer.expression, collaborator=ann)


def test_the_receipt_goes_to_the_owner_and_to_those_who_may_send_each_with_their_own_link():
    expression = AnswerFactory().expression
    people = {
        rights: CollaboratorFactory(expression=expression, rights=rights) for rights in ("view", "edit", "submit")
    }
    CollaboratorFactory(expression=expression, rights="submit", confirmed_at=None)
    CollaboratorFactory(expression=expression, rights="submit", removed_at=NOW)
    send_expression(by=None, now=timezone.now(), expression=expression)
    mails = {mail.to[0]: mail.message for mail in Email.objects.all()}
    sender = people["submit"]
    assert set(mails) == {expression.contact_email, sender.email}
    assert link_token(expression) in mails[expression.contact_email]
    assert collaborator_token(sender) in mails[sender.email]
    assert link_token(expression) not in mails[sender.email]
    body = expression.latest_copy().body
    assert not any(one.name in str(body) for one in people.values())


def test_nobody_is_invited_to_what_is_sent():
    expression = send_expression(by=None, now=timezone.now(), expression=AnswerFactory().expression)
    with pytest.raises(NotADraft):
        invite(expression)
