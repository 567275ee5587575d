"""Who sits on the panel of a round: invited, changed, left; and money for their time."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.actions import create_user, edit_user, give_role
from impact.accounts.models import User
from impact.participation.actions import invite, offer_payment, open_seating
from impact.participation.actions.paying import Terms
from impact.participation.enums import SeatingKind, SeatRule
from impact.participation.models import PaymentOffer
from impact.people.actions import person_of_user
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.rounds import RoundMoved, lock_round
from projects.enums import RoundStatus
from projects.models import PanelMember, ReviewRound

ROLE = "reviewer"


class CannotSignIn(Refused):
    """Their account is switched off."""

    message = _("This person’s account is switched off. Switch it on under “Users” first.")


class SitsThere(Refused):
    """They are on the panel already."""

    message = _("This person is on the panel of this round already.")


@dataclass(frozen=True, slots=True)
class Seat:
    """How somebody sits on a panel. `most` is their own limit, without one that of the round holds."""

    lived_experience: bool = False
    most: int | None = None
    reading: str = "screen"


@transaction.atomic
def invite_reviewer(
    *, by: User | None, now: datetime, review_round: ReviewRound, email: str, name: str, language: str, seat: Seat
) -> PanelMember:
    """Put somebody on the panel; without an account they get one, and a mail that says how to sign in.

    Somebody who left comes back to their former place. Raises CannotSignIn, SitsThere, RoundMoved.
    """
    locked = lock_round(review_round)
    if locked.status == RoundStatus.CLOSED:
        raise RoundMoved
    user = User.objects.by_email(email).first()
    if user is None:
        user = create_user(by=by, now=now, email=email, name=name or email.partition("@")[0], roles=[ROLE])
        user = edit_user(by=by, user=user, name=user.name, language=language, is_active=True)
    if not user.is_active:
        raise CannotSignIn
    if not user.groups.filter(name=ROLE).exists():
        give_role(by=by, user=user, role=ROLE)
    member = PanelMember.objects.select_for_update().filter(round=locked, user=user).first()
    if member is not None and member.left_at is None:
        raise SitsThere
    member = member or PanelMember(round=locked, user=user)
    member.left_at = None
    _sit(member, seat)
    emails.on_the_panel(member=member)
    return member


def _sit(member: PanelMember, seat: Seat) -> None:
    member.lived_experience, member.most, member.reading = seat.lived_experience, seat.most, seat.reading
    member.save()


@transaction.atomic
def edit_reviewer(*, by: User | None, member: PanelMember, seat: Seat) -> PanelMember:
    """Correct how somebody sits on the panel."""
    del by
    member = PanelMember.objects.select_for_update().get(pk=member.pk)
    _sit(member, seat)
    return member


@transaction.atomic
def remove_reviewer(*, by: User | None, now: datetime, member: PanelMember) -> PanelMember:
    """They see nothing any more; what they scored still counts, what they had still to do goes to others."""
    del by
    lock_round(member.round)
    member = PanelMember.objects.select_for_update().get(pk=member.pk)
    if member.left_at is None:
        member.left_at = now
        member.save(update_fields=["left_at"])
    return member


@transaction.atomic
def offer_reviewer_money(*, by: User, now: datetime, member: PanelMember, terms: Terms) -> PaymentOffer:
    """Offer money for somebody's time and costs; they answer it on their own pages."""
    seating = open_seating(
        now=now,
        kind=SeatingKind.REVIEW,
        subject=member.round.public_id,
        nation=None,
        rule=SeatRule.EVERYONE,
        seats=0,
    )
    person = person_of_user(now=now, user=member.user)
    invitation = invite(now=now, seating=seating, person=person, source=member.public_id, at_once=True)
    offer = offer_payment(by=by, now=now, invitation=invitation, terms=terms)
    emails.reviewer_money(member=member, offer=offer)
    return offer
