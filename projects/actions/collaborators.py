"""Who writes along: invited by mail, confirmed by the person, removed by the owner."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.people.pure.tokens import token_hash
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.write import NotADraft
from projects.enums import ExpressionStatus
from projects.models import Collaborator, Expression
from projects.queries import collaborator_token

INVITATION_LASTS = timedelta(days=14)
MOST_COLLABORATORS = 10
MOST_INVITATIONS_A_DAY = 20


class InvitedThemselves(Refused):
    """The owner typed their own address."""

    message = _("This is your own address. You have your private link already: type somebody else's address.")


class AlreadyInvited(Refused):
    """The address is on the list, with other rights or another name."""

    message = _("Somebody with this address writes with you already. To change what they may do, remove them first.")


class TooManyPeople(Refused):
    """The list is full."""

    message = _("Ten people can write with you. Remove somebody who no longer needs to, then invite the next person.")


class TooManyInvitations(Refused):
    """Somebody sends invitations again and again."""

    message = _("You have sent many invitations today. Please go on tomorrow, or phone us.")


class InvitationRanOut(Refused):
    """Nobody answered in time."""

    message = _("This invitation has run out. Ask the person who invited you to send it once more.")


class InvitationTakenBack(Refused):
    """The owner removed the person."""

    message = _("This invitation was taken back. Ask the person who invited you.")


@dataclass(frozen=True, slots=True)
class Invited:
    """Whom the owner invites, and to what."""

    name: str
    email: str
    rights: str


@transaction.atomic
def invite_collaborator(*, now: datetime, expression: Expression, invited: Invited) -> Collaborator:
    """Mail an invitation; the same form twice invites once.

    Raises NotADraft, InvitedThemselves, AlreadyInvited, TooManyPeople, TooManyInvitations.
    """
    expression = _locked(expression)
    if expression.status != ExpressionStatus.DRAFT:
        raise NotADraft
    if invited.email.lower() == expression.contact_email.lower():
        raise InvitedThemselves
    known = expression.collaborators.active().filter(email__iexact=invited.email).first()
    if known is not None:
        if (known.name, known.rights) == (invited.name, invited.rights):
            return known
        raise AlreadyInvited
    if expression.collaborators.active().count() >= MOST_COLLABORATORS:
        raise TooManyPeople
    _not_too_many_today(expression, now)
    collaborator = Collaborator(
        public_id=uuid4(),
        expression=expression,
        name=invited.name,
        email=invited.email,
        rights=invited.rights,
        invited_by=expression.contact_name,
        invited_at=now,
        expires_at=now + INVITATION_LASTS,
    )
    collaborator.link_hash = token_hash(collaborator_token(collaborator))
    collaborator.save(force_insert=True)
    emails.invitation(collaborator=collaborator)
    return collaborator


@transaction.atomic
def send_invitation_again(*, now: datetime, expression: Expression, collaborator: Collaborator) -> Collaborator:
    """Mail the link once more; an invitation that was not answered gets two more weeks.

    Raises InvitationTakenBack, TooManyInvitations.
    """
    expression = _locked(expression)
    collaborator = _among(expression, collaborator)
    if collaborator.removed_at is not None:
        raise InvitationTakenBack
    _not_too_many_today(expression, now)
    if collaborator.confirmed_at is None:
        collaborator.invited_at, collaborator.expires_at = now, now + INVITATION_LASTS
        collaborator.save(update_fields=["invited_at", "expires_at"])
    emails.invitation(collaborator=collaborator)
    return collaborator


@transaction.atomic
def confirm_collaborator(*, now: datetime, collaborator: Collaborator) -> Collaborator:
    """They said "Yes, that's me". Twice is the same as once. Raises InvitationRanOut, InvitationTakenBack."""
    _locked(collaborator.expression)
    collaborator = Collaborator.objects.select_related("expression").get(pk=collaborator.pk)
    if collaborator.removed_at is not None:
        raise InvitationTakenBack
    if collaborator.ran_out(now):
        raise InvitationRanOut
    if collaborator.confirmed_at is None:
        collaborator.confirmed_at = now
        collaborator.save(update_fields=["confirmed_at"])
    return collaborator


@transaction.atomic
def remove_collaborator(*, now: datetime, expression: Expression, collaborator: Collaborator) -> Collaborator:
    """From now on their link opens nothing. What they wrote stays."""
    expression = _locked(expression)
    collaborator = _among(expression, collaborator)
    if collaborator.removed_at is None:
        collaborator.removed_at = now
        collaborator.save(update_fields=["removed_at"])
    return collaborator


def _locked(expression: Expression) -> Expression:
    return Expression.objects.select_for_update().get(pk=expression.pk)


def _among(expression: Expression, collaborator: Collaborator) -> Collaborator:
    return Collaborator.objects.select_related("expression").get(pk=collaborator.pk, expression=expression)


def _not_too_many_today(expression: Expression, now: datetime) -> None:
    """Everybody invited since yesterday counts, those who were removed again too."""
    today = expression.collaborators.filter(invited_at__gt=now - timedelta(days=1))
    if today.count() >= MOST_INVITATIONS_A_DAY:
        raise TooManyInvitations
