"""Give a seat, take it, give it back; the next person on the list. Each locks the seating before it looks."""

import datetime as dt
import uuid
from collections.abc import Iterable

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.actions.seating import free_seat, lock
from impact.participation.enums import InvitationStatus, SeatingKind, SeatRule
from impact.participation.models import Invitation, Seating
from impact.participation.pure.stages import after, answer_deadline
from impact.people.models import Outgoing, Person
from impact.people.pure.tokens import derive_token, token_hash

LINK = "seat"


class NoSeatFree(Refused):
    """All seats are offered or taken."""

    message = _("All seats are taken at the moment. You are on the waiting list, and we write when one becomes free.")


class NotPossible(Refused):
    """It has moved on meanwhile."""

    message = _("This has changed meanwhile. Reload the page to see where it stands now.")


def link_token(invitation: Invitation) -> str:
    """The token of the private link to a seat; the database keeps its hash only."""
    return derive_token(secret=settings.SECRET_KEY, purpose=LINK, public_id=invitation.public_id)


@transaction.atomic
def invite(
    *, now: dt.datetime, seating: Seating, person: Person, source: uuid.UUID, group: str = "", at_once: bool = False
) -> Invitation:
    """Put somebody on the list, or (`at_once`) straight on a seat if one is free and nobody waits before them.

    Asking twice gives the same row.
    """
    locked = lock(seating)
    known = Invitation.objects.filter(seating=locked, person=person).first()
    if known is not None:
        return known
    invitation = Invitation(seating=locked, person=person, source=source, group=group, joined_at=now)
    invitation.link_hash = token_hash(link_token(invitation))
    in_turn = locked.rule == SeatRule.EVERYONE or not Invitation.objects.filter(seating=locked).waiting().exists()
    if at_once and in_turn:
        seat = free_seat(locked)
        if seat is not None:
            invitation.seat, invitation.status, invitation.answered_at = seat, InvitationStatus.ACCEPTED, now
    invitation.save()
    return invitation


@transaction.atomic
def invite_all(
    *, now: dt.datetime, seating: Seating, people: Iterable[tuple[int, uuid.UUID, str]]
) -> dict[uuid.UUID, Invitation]:
    """Put many on the list at once, in this order: (person's key, source, group). Returns their rows by source."""
    locked = lock(seating)
    rows = []
    for person, source, group in people:
        row = Invitation(seating=locked, person_id=person, source=source, group=group, joined_at=now)
        row.link_hash = token_hash(link_token(row))
        rows.append(row)
    return {row.source: row for row in Invitation.objects.bulk_create(rows)}


@transaction.atomic
def forget_untold(*, seating: Seating) -> int:
    """Take everybody off the list again who has not been offered anything. Returns how many went."""
    locked = lock(seating)
    untold = Invitation.objects.filter(seating=locked, status=InvitationStatus.WAITING, offered_at__isnull=True)
    return untold.delete()[0]


@transaction.atomic
def offer(*, now: dt.datetime, invitation: Invitation, latest: dt.datetime | None = None) -> Invitation:
    """Keep a seat for them until they answer, `latest` at the most. Raises NotPossible, NoSeatFree."""
    locked = _lock(invitation)
    _move(locked, "offer")
    seat = free_seat(locked.seating)
    if seat is None:
        raise NoSeatFree
    locked.seat, locked.offered_at, locked.told_by = seat, now, None
    usual = answer_deadline(timezone.localdate(now), locked.seating.days_to_answer)
    locked.answer_by = min(usual, latest) if latest else usual
    locked.answered_at = locked.answered_by = None
    locked.save(update_fields=["status", "seat", "offered_at", "answer_by", "told_by", "answered_at", "answered_by"])
    return locked


@transaction.atomic
def note_letter(*, invitation: Invitation, told_by: Outgoing) -> None:
    """Somebody without e-mail is told by this letter or call: their days to answer begin when it has gone out."""
    Invitation.objects.filter(pk=invitation.pk).update(told_by=told_by)


@transaction.atomic
def offer_next(*, now: dt.datetime, seating: Seating, latest: dt.datetime | None = None) -> Invitation | None:
    """Offer a free seat to whoever has waited longest; None when there is no free seat or nobody waits."""
    locked = lock(seating)
    first = Invitation.objects.filter(seating=locked).waiting().first()
    if first is None or free_seat(locked) is None:
        return None
    return offer(now=now, invitation=first, latest=latest)


@transaction.atomic
def accept(*, now: dt.datetime, invitation: Invitation, by: User | None = None) -> Invitation:
    """Yes, they are coming. Accepting twice changes nothing. Raises NotPossible."""
    locked = _lock(invitation)
    if locked.is_accepted:
        return locked
    _move(locked, "accept")
    return _answered(locked, now=now, by=by)


@transaction.atomic
def decline(*, now: dt.datetime, invitation: Invitation, by: User | None = None) -> Invitation:
    """No, they can't come; the seat is free for the next person. Raises NotPossible."""
    locked = _lock(invitation)
    if locked.status == InvitationStatus.DECLINED:
        return locked
    _move(locked, "decline")
    locked.seat = None
    return _answered(locked, now=now, by=by)


@transaction.atomic
def leave(*, now: dt.datetime, invitation: Invitation, by: User | None = None) -> Invitation:
    """They step back, from a seat or from the waiting list. Raises NotPossible."""
    locked = _lock(invitation)
    if locked.status == InvitationStatus.LEFT:
        return locked
    _move(locked, "leave")
    locked.seat = None
    return _answered(locked, now=now, by=by)


@transaction.atomic
def rejoin(*, now: dt.datetime, invitation: Invitation) -> Invitation:
    """Back on the list, at its end. Raises NotPossible."""
    locked = _lock(invitation)
    if locked.is_waiting:
        return locked
    _move(locked, "rejoin")
    locked.joined_at, locked.offered_at, locked.answer_by, locked.told_by = now, None, None, None
    locked.save(update_fields=["status", "joined_at", "offered_at", "answer_by", "told_by"])
    return locked


@transaction.atomic
def confirm(*, now: dt.datetime, invitation: Invitation) -> Invitation:
    """A seat without asking again, for somebody who waits where everyone gets one. Raises NotPossible, NoSeatFree."""
    locked = _lock(invitation)
    _move(locked, "confirm")
    locked.seat = free_seat(locked.seating)
    if locked.seat is None:
        raise NoSeatFree
    return _answered(locked, now=now, by=None)


@transaction.atomic
def note_group(*, invitation: Invitation, group: str) -> None:
    """They count for another group now."""
    Invitation.objects.filter(pk=invitation.pk).update(group=group)


@transaction.atomic
def want_next_time(*, invitation: Invitation, wants: bool) -> Invitation:
    """Whether they want to be asked when the next one opens."""
    invitation.wants_next_time = wants
    invitation.save(update_fields=["wants_next_time"])
    return invitation


@transaction.atomic
def lapse_due(*, now: dt.datetime, kind: SeatingKind) -> list[Invitation]:
    """Free the seats of those who did not answer in time. Returns them; nobody lapses before their letter is out."""
    due = Invitation.objects.filter(status=InvitationStatus.OFFERED, answer_by__lte=now, seating__kind=kind)
    lapsed = []
    for pk in list(due.order_by("seating_id", "pk").values_list("pk", flat=True)):
        locked = _lock(Invitation.objects.select_related("seating").get(pk=pk))
        deadline = locked.deadline
        if not locked.is_offered or deadline is None or deadline > now:
            continue
        _move(locked, "lapse")
        locked.seat = None
        locked.save(update_fields=["status", "seat"])
        lapsed.append(locked)
    return lapsed


def _lock(invitation: Invitation) -> Invitation:
    lock(invitation.seating)
    return (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("seating", "person", "told_by")
        .get(pk=invitation.pk)
    )


def _move(invitation: Invitation, verb: str) -> None:
    status = after(invitation.status, verb)
    if status is None:
        raise NotPossible
    invitation.status = status


def _answered(invitation: Invitation, *, now: dt.datetime, by: User | None) -> Invitation:
    invitation.answered_at, invitation.answered_by = now, by
    invitation.save(update_fields=["status", "seat", "answered_at", "answered_by"])
    return invitation
