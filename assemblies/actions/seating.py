"""Seats of an Assembly: given as people come or after a random selection, answered, given back, filled again."""

import datetime as dt

from django.db import transaction

from assemblies import emails
from assemblies.enums import SelectionMode
from assemblies.models import Assembly, SignUp
from assemblies.pure.groups import group_of
from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.participation import actions as seats
from impact.participation.actions import NotPossible
from impact.participation.actions.inviting import note_letter
from impact.participation.actions.paying import Terms
from impact.participation.enums import InvitationStatus, SeatingKind
from impact.participation.models import Invitation, PaymentOffer, Seating, Selection
from impact.participation.pure.stages import after
from impact.participation.queries import seats_of

NEXT = "assemblies.next_person"
VERBS = ("accept", "decline", "leave", "rejoin")


def seating_of(assembly: Assembly) -> Seating | None:
    """Its seats, once there are any."""
    return Seating.objects.filter(subject=assembly.public_id).first()


@transaction.atomic
def open_seats(*, now: dt.datetime, assembly: Assembly) -> Seating:
    """Its seats as staff planned them; called again, they follow the plan. Raises SeatsTaken."""
    return seats.open_seating(
        now=now,
        kind=SeatingKind.ASSEMBLY,
        subject=assembly.public_id,
        nation=assembly.nation,
        rule=assembly.selection_mode,
        seats=assembly.seats,
        days=assembly.days_to_answer,
    )


@transaction.atomic
def take_seat(*, now: dt.datetime, sign_up: SignUp) -> SignUp:
    """Where seats go as people come: a seat at once, or the end of the waiting list. By chance: nothing yet."""
    assembly = sign_up.assembly
    if assembly.selection_mode == SelectionMode.FAIR_DRAW or sign_up.person is None:
        return sign_up
    seating = seating_of(assembly) or open_seats(now=now, assembly=assembly)
    put_on_list(now=now, seating=seating, sign_up=sign_up, at_once=True)
    return sign_up


def put_on_list(*, now: dt.datetime, seating: Seating, sign_up: SignUp, at_once: bool = False) -> Invitation | None:
    """A row for this sign-up in the seating. Who is known there already (same person) gets no second one."""
    if sign_up.person is None:
        return None
    group = group_of(sign_up.main_perspective)
    invitation = seats.invite(
        now=now, seating=seating, person=sign_up.person, source=sign_up.public_id, group=group, at_once=at_once
    )
    sign_up.invitation = invitation
    sign_up.save(update_fields=["invitation"])
    return invitation


@transaction.atomic
def answer_seat(*, now: dt.datetime, invitation: Invitation, verb: str, by: User | None = None) -> Invitation:
    """Accept, decline, leave or rejoin: they hear of it, and a free seat goes to the next person.

    Raises NotPossible, KeyError for another verb.
    """
    was = Invitation.objects.values_list("status", flat=True).get(pk=invitation.pk)
    assembly = Assembly.objects.get(public_id=invitation.seating.subject)
    if verb == "rejoin":
        if assembly.status == "finished" or not SignUp.objects.submitted().filter(invitation=invitation).exists():
            raise NotPossible
        moved = seats.rejoin(now=now, invitation=invitation)
    else:
        act = {"accept": seats.accept, "decline": seats.decline, "leave": seats.leave}[verb]
        moved = act(now=now, invitation=invitation, by=by)
    if moved.status != was:
        if moved.is_accepted:
            emails.seat_confirmed(assembly, moved, now=now)
        elif not moved.is_waiting:
            emails.stepped_back(assembly, moved, now=now, had_seat=was != InvitationStatus.WAITING)
    fill_seats(now=now, assembly=assembly)
    return moved


@transaction.atomic
def give_back(*, now: dt.datetime, invitation: Invitation, by: User | None) -> None:
    """Who withdraws altogether leaves the seat or the list too; the withdrawal says so to them."""
    if after(invitation.status, "leave") is None:
        return
    left = seats.leave(now=now, invitation=invitation, by=by)
    fill_seats(now=now, assembly=Assembly.objects.get(public_id=left.seating.subject))


@transaction.atomic
def seat_everyone(*, now: dt.datetime, assembly: Assembly) -> int:
    """Where everyone gets a seat after all: those without one get it now and hear of it. Returns how many."""
    seating = open_seats(now=now, assembly=assembly)
    without = SignUp.objects.submitted().filter(assembly=assembly, invitation__isnull=True).select_related("person")
    seated = 0
    for sign_up in without.order_by("submitted_at", "pk"):
        invitation = put_on_list(now=now, seating=seating, sign_up=sign_up, at_once=True)
        if invitation is not None:
            emails.seat_confirmed(assembly, invitation, now=now)
            seated += 1
    return seated + fill_seats(now=now, assembly=assembly)


@transaction.atomic
def offer_seat(*, now: dt.datetime, assembly: Assembly, invitation: Invitation) -> Invitation:
    """Keep a seat for them and tell them. Raises NotPossible, NoSeatFree."""
    offered = seats.offer(now=now, invitation=invitation)
    letter = emails.seat_offered(assembly, offered, now=now)
    if letter is not None:
        note_letter(invitation=offered, told_by=letter)
    return offered


@transaction.atomic
def fill_seats(*, now: dt.datetime, assembly: Assembly) -> int:
    """Free seats go on by the rule people were told: next on the list at once, or by chance in a worker.

    Returns how many were offered here and now.
    """
    seating = seating_of(assembly)
    if seating is None or assembly.status == "finished":
        return 0
    if assembly.selection_mode == SelectionMode.FAIR_DRAW:
        _ask_for_next(now=now, assembly=assembly, seating=seating)
        return 0
    if assembly.selection_mode == SelectionMode.EVERYONE:
        return _confirm_all(now=now, assembly=assembly, seating=seating)
    offered = 0
    while (following := Invitation.objects.filter(seating=seating).waiting().first()) and seats_of(seating)[1]:
        offer_seat(now=now, assembly=assembly, invitation=following)
        offered += 1
    return offered


def _confirm_all(*, now: dt.datetime, assembly: Assembly, seating: Seating) -> int:
    """Everyone gets a seat, so who still waits has one now."""
    waiting = list(Invitation.objects.filter(seating=seating).waiting().select_related("seating", "person"))
    for invitation in waiting:
        emails.seat_confirmed(assembly, seats.confirm(now=now, invitation=invitation), now=now)
    return len(waiting)


def _ask_for_next(*, now: dt.datetime, assembly: Assembly, seating: Seating) -> None:
    selected = Selection.objects.standing().filter(subject=assembly.public_id, status="drawn").exists()
    someone = Invitation.objects.filter(seating=seating, status=InvitationStatus.WAITING).exists()
    asked = Job.objects.filter(kind=NEXT, subject=assembly.public_id, state="queued").exists()
    if selected and assembly.told_at and someone and seats_of(seating)[1] and not asked:
        request_job(kind=NEXT, by=None, now=now, subject=assembly.public_id)


@transaction.atomic
def offer_money(*, by: User, now: dt.datetime, invitation: Invitation, terms: Terms) -> PaymentOffer:
    """Offer somebody money for their time or costs, and tell them where to say yes or no."""
    offer = seats.offer_payment(by=by, now=now, invitation=invitation, terms=terms)
    emails.money_offered(Assembly.objects.get(public_id=invitation.seating.subject), offer, now=now)
    return offer


@transaction.atomic
def lapse_offers(*, now: dt.datetime) -> int:
    """Nobody waits for ever: offers past their day lapse, their people hear of it, and seats are filled again."""
    lapsed = seats.lapse_due(now=now, kind=SeatingKind.ASSEMBLY)
    found = {row.public_id: row for row in Assembly.objects.filter(public_id__in=[i.seating.subject for i in lapsed])}
    for invitation in lapsed:
        emails.seat_lapsed(found[invitation.seating.subject], invitation, now=now)
    for assembly in found.values():
        fill_seats(now=now, assembly=assembly)
    return len(lapsed)
