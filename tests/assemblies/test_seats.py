"""Seats where they go as people come: a seat at once, a waiting list, and back again."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import submit_sign_up, withdraw_sign_up
from assemblies.actions.holding import FIELDS, Plan, RuleStands, edit_assembly, move_assembly
from assemblies.actions.seating import answer_seat, lapse_offers, open_seats
from assemblies.models import SignUp
from assemblies.tasks import move_on
from impact.participation.actions import NotPossible, SeatsTaken
from impact.participation.actions.inviting import link_token
from impact.participation.models import Invitation, Seat
from tests.assemblies.journey import sign_up
from tests.factories.assemblies import AssemblyFactory
from tests.factories.selections import closed_assembly

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def someone(client, assembly, name):
    """Sign up with an address of one's own; returns the invitation."""
    client.cookies.clear()
    answer = sign_up(client, assembly, email={"email": f"{name}@example.org"}, name={"name": f"Example: {name}"})
    assert answer.status_code == 302
    return SignUp.objects.get(person__email=f"{name}@example.org").invitation


def plan_of(assembly, **changes):
    return Plan(**{**{field: getattr(assembly, field) for field in FIELDS}, **changes})


def test_first_come_then_a_waiting_list(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=2)
    first, second, third, fourth = (someone(client, assembly, name) for name in ("one", "two", "three", "four"))
    assert [row.status for row in (first, second, third, fourth)] == ["accepted", "accepted", "waiting", "waiting"]
    assert "You have a seat." in Email.objects.get(to="one@example.org").message
    assert "You are number 2 on the waiting list." in Email.objects.get(to="four@example.org").message
    answer_seat(now=timezone.now(), invitation=first, verb="leave")
    third.refresh_from_db()
    assert (third.status, third.seat_id is not None) == ("offered", True)
    assert "A seat is free for you" in Email.objects.filter(to="three@example.org").latest("pk").subject
    answer_seat(now=timezone.now(), invitation=third, verb="decline")
    fourth.refresh_from_db()
    assert fourth.status == "offered"
    answer_seat(now=timezone.now(), invitation=fourth, verb="accept")
    assert answer_seat(now=timezone.now(), invitation=fourth, verb="accept").is_accepted, "twice is once"
    with pytest.raises(NotPossible):
        answer_seat(now=timezone.now(), invitation=third, verb="accept")
    back = answer_seat(now=timezone.now(), invitation=third, verb="rejoin")
    assert back.status == "waiting"


def test_who_does_not_answer_makes_room(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=1, days_to_answer=3)
    first, second, third = (someone(client, assembly, name) for name in ("one", "two", "three"))
    answer_seat(now=timezone.now(), invitation=first, verb="leave")
    second.refresh_from_db()
    local = timezone.localtime(second.answer_by)
    assert (local.hour, local.date()) == (20, timezone.localdate() + 3 * DAY)
    assert lapse_offers(now=second.answer_by - dt.timedelta(seconds=1)) == 0
    assert lapse_offers(now=second.answer_by) == 1
    assert lapse_offers(now=second.answer_by) == 0
    second.refresh_from_db()
    third.refresh_from_db()
    assert (second.status, third.status) == ("lapsed", "offered")
    assert "We didn’t hear back" in Email.objects.filter(to="two@example.org").latest("pk").subject
    move_on()


def test_everyone_gets_a_seat(client):
    assembly = AssemblyFactory(selection_mode="everyone", seats=1)
    rows = [someone(client, assembly, name) for name in ("one", "two", "three")]
    assert {row.status for row in rows} == {"accepted"}
    assert Seat.objects.count() == 3


def test_withdrawing_leaves_the_list_too(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=1)
    first, second = (someone(client, assembly, name) for name in ("one", "two"))
    withdraw_sign_up(by=None, now=timezone.now(), sign_up=SignUp.objects.get(invitation=first))
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.status, second.status) == ("left", "offered")
    subjects = Email.objects.filter(to="one@example.org").values_list("subject", flat=True)
    assert sum("Thank you for telling us" in subject for subject in subjects) == 0, "the withdrawal says it already"


def test_seats_follow_the_plan(client):
    now = timezone.now()
    assembly = AssemblyFactory(selection_mode="first_come", seats=3)
    for name in ("one", "two"):
        someone(client, assembly, name)
    edit_assembly(by=None, now=now, assembly=assembly, plan=plan_of(assembly, seats=5))
    assert Seat.objects.count() == 5
    edit_assembly(by=None, now=now, assembly=assembly, plan=plan_of(assembly, seats=2))
    assert Seat.objects.count() == 2
    with pytest.raises(SeatsTaken):
        edit_assembly(by=None, now=now, assembly=assembly, plan=plan_of(assembly, seats=1))
    with pytest.raises(RuleStands):
        edit_assembly(by=None, now=now, assembly=assembly, plan=plan_of(assembly, selection_mode="fair_draw"))


def test_too_few_signed_up_so_everyone_gets_a_seat():
    now = timezone.now()
    assembly = closed_assembly(people=4, quotas=False)
    edit_assembly(by=None, now=now, assembly=assembly, plan=plan_of(assembly, selection_mode="everyone"))
    assert Invitation.objects.filter(status="accepted").count() == 4
    assert Email.objects.filter(subject__startswith="You are coming").count() == 4
    move_assembly(by=None, now=now, assembly=assembly, verb="select")
    assembly.refresh_from_db()
    assert assembly.status == "selected"


def test_opening_seats_twice_changes_nothing():
    assembly = AssemblyFactory(selection_mode="first_come", seats=4)
    first = open_seats(now=timezone.now(), assembly=assembly)
    assert open_seats(now=timezone.now(), assembly=assembly) == first
    assert Seat.objects.count() == 4


def test_sending_twice_takes_one_seat(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=5)
    someone(client, assembly, "one")
    row = SignUp.objects.get()
    submit_sign_up(now=timezone.now(), sign_up=row, agreed=True)
    assert Invitation.objects.count() == 1


def test_the_link_in_the_mail_leads_to_the_seat(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=1)
    invitation = someone(client, assembly, "one")
    url = reverse("assemblies:seat", args=[link_token(invitation)])
    assert url in Email.objects.get().message
    assert "You have a seat." in client.get(url).content.decode()
