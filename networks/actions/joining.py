"""Into a local network and out of it: ask, invite, answer, step back, replace."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation import actions as seats
from impact.participation.actions.inviting import note_letter
from impact.participation.enums import InvitationStatus, SeatingKind
from impact.people.actions import add_person
from impact.people.models import Person
from impact.people.pure.details import Details
from impact.ui.refusals import Refused
from networks.actions.seating import open_seats
from networks.emails import members as emails
from networks.enums import CameBy, NetworkStatus
from networks.models import LocalNetwork, Membership

OUT = (InvitationStatus.DECLINED, InvitationStatus.LAPSED, InvitationStatus.LEFT)


class NotRecruiting(Refused):
    """It does not look for members now."""

    message = _("This local network does not look for members at the moment. Others may: see the list.")


class IsFinished(Refused):
    """Nobody joins what is over."""

    message = _("This local network has finished, so nobody can join it any more.")


class StillIn(Refused):
    """Only somebody who is out is replaced."""

    message = _(
        "This person is still a member or has an open invitation. They step back first, then you can replace them."
    )


@dataclass(frozen=True, slots=True)
class Joining:
    """Who wants to join or is invited: how to reach them, which kind of person, and why."""

    details: Details
    kind: str
    why: str = ""


@transaction.atomic
def ask_to_join(
    *, now: dt.datetime, local_network: LocalNetwork, who: Joining, key: UUID, quietly: bool = False
) -> Membership:
    """Somebody asks to join. `key` makes two clicks one; a known contact stays one member and is sent the link again.

    Raises NotRecruiting.
    """
    locked = _lock(local_network)
    if not LocalNetwork.objects.recruiting().filter(pk=locked.pk).exists():
        raise NotRecruiting
    known = _known(locked, who.details)
    if known is None:
        known = _add(locked, who, key, CameBy.ASKED, by=None, now=now)
    if not quietly:
        emails.asked_to_join(known, now=now)
    return known


@transaction.atomic
def invite_member(
    *,
    by: User,
    now: dt.datetime,
    local_network: LocalNetwork,
    who: Joining,
    key: UUID,
    replaces: Membership | None = None,
    because: str = "",
) -> Membership:
    """The coordinator invites somebody, maybe in place of somebody who is out. Raises IsFinished, StillIn."""
    locked = _lock(local_network)
    if replaces is not None:
        was = Membership.objects.select_related("invitation").get(pk=replaces.pk, local_network=locked)
        if was.invitation.status not in OUT:
            raise StillIn
    known = _known(locked, who.details) or _add(
        locked, who, key, CameBy.INVITED, by=by, now=now, replaces=replaces, because=because
    )
    return offer_seat(by=by, now=now, membership=known)


@transaction.atomic
def offer_seat(*, by: User, now: dt.datetime, membership: Membership) -> Membership:
    """Keep a place for somebody who asked, or who was out before. Told twice, they get one invitation.

    Raises IsFinished, NotPossible.
    """
    found = _whole(membership)
    if found.local_network.status == NetworkStatus.FINISHED:
        raise IsFinished
    invitation = found.invitation
    if invitation.is_offered or invitation.is_accepted:
        return found
    if invitation.status in OUT:
        invitation = seats.rejoin(now=now, invitation=invitation)
    invitation = seats.offer(now=now, invitation=invitation)
    found.invitation, found.not_this_time_at, found.invited_by = invitation, None, by
    found.save(update_fields=["not_this_time_at", "invited_by"])
    letter = emails.invited(found, now=now)
    if letter is not None:
        note_letter(invitation=invitation, told_by=letter)
    return found


@transaction.atomic
def answer_invitation(*, now: dt.datetime, membership: Membership, yes: bool, by: User | None = None) -> Membership:
    """Yes or no; `by` when somebody types it in for them. Saying it again changes nothing. Raises NotPossible."""
    found = _whole(membership)
    before = found.invitation.status
    act = seats.accept if yes else seats.decline
    found.invitation = act(now=now, invitation=found.invitation, by=by)
    if found.invitation.status != before:
        tell = emails.welcome if yes else emails.stepped_back
        tell(found, now=now)
    return found


@transaction.atomic
def step_back(*, now: dt.datetime, membership: Membership, by: User | None = None) -> Membership:
    """Out of the group, or off the list of those who asked. Their words stay unless they take back their yes.

    Raises NotPossible.
    """
    found = _whole(membership)
    before = found.invitation.status
    found.invitation = seats.leave(now=now, invitation=found.invitation, by=by)
    if found.invitation.status != before:
        emails.stepped_back(found, now=now)
    return found


@transaction.atomic
def offer_again(*, now: dt.datetime, membership: Membership) -> Membership:
    """They would like to join after all: back on the list. Raises IsFinished, NotPossible."""
    found = _whole(membership)
    if found.local_network.status == NetworkStatus.FINISHED:
        raise IsFinished
    found.invitation = seats.rejoin(now=now, invitation=found.invitation)
    found.not_this_time_at = None
    found.save(update_fields=["not_this_time_at"])
    return found


@transaction.atomic
def not_this_time(*, by: User, now: dt.datetime, membership: Membership) -> Membership:
    """Tell somebody who asked that there is no place for them now; they stay on the list. Raises NotPossible."""
    del by
    found = _whole(membership)
    if not found.invitation.is_waiting:
        raise seats.NotPossible
    if found.not_this_time_at is None:
        found.not_this_time_at = now
        found.save(update_fields=["not_this_time_at"])
        emails.not_this_time(found, now=now)
    return found


def lapse_invitations(*, now: dt.datetime) -> int:
    """Invitations past their day are over, and people hear of it. Returns how many."""
    return sum(_told_lapsed(invitation.pk, now) for invitation in seats.lapse_due(now=now, kind=SeatingKind.NETWORK))


@transaction.atomic
def _told_lapsed(invitation: int, now: dt.datetime) -> bool:
    found = Membership.objects.whole().filter(invitation=invitation).first()
    if found is not None:
        emails.lapsed(found, now=now)
    return found is not None


def _lock(local_network: LocalNetwork) -> LocalNetwork:
    return (
        LocalNetwork.objects.select_for_update(of=("self",))
        .select_related("network__template", "nation")
        .get(pk=local_network.pk)
    )


def _whole(membership: Membership) -> Membership:
    return Membership.objects.whole().select_for_update(of=("self",)).get(pk=membership.pk)


def _known(local_network: LocalNetwork, details: Details) -> Membership | None:
    """Somebody with this very contact in this very group."""
    by_contact = {
        "email": Q(invitation__person__email__iexact=details.email),
        "phone": Q(invitation__person__phone=details.phone),
        "text": Q(invitation__person__phone=details.phone),
        "letter": Q(invitation__person__address=details.address, invitation__person__name=details.name),
        "supporter": Q(
            invitation__person__supporter_contact=details.supporter_contact, invitation__person__name=details.name
        ),
    }
    found = Membership.objects.whole().filter(by_contact[details.contact_route], local_network=local_network)
    return found.order_by("pk").first()


def _add(
    local_network: LocalNetwork,
    who: Joining,
    key: UUID,
    came_by: CameBy,
    *,
    by: User | None,
    now: dt.datetime,
    replaces: Membership | None = None,
    because: str = "",
) -> Membership:
    again = Membership.objects.whole().filter(invitation__source=key, local_network=local_network).first()
    if again is not None:
        return again
    person: Person = add_person(by=by, now=now, details=who.details, nation=local_network.nation)
    seating = open_seats(now=now, local_network=local_network)
    invitation = seats.invite(now=now, seating=seating, person=person, source=key, group=who.kind)
    return Membership.objects.create(
        local_network=local_network,
        invitation=invitation,
        kind=who.kind,
        came_by=came_by,
        why=who.why,
        replaces=replaces,
        replaced_because=because if replaces else "",
        invited_by=by,
        created_at=now,
    )
