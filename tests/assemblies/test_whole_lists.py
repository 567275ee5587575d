"""Nobody is left out, nobody counts twice, and what people were told stays true: the corners of signing up and seats."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import NotOpen, enter_sign_up, save_answers, submit_sign_up, withdraw_sign_up
from assemblies.actions.holding import FIELDS, Plan, SelectionStands, edit_assembly
from assemblies.actions.next_person import offer_to_next
from assemblies.actions.seating import answer_seat, open_seats, put_on_list
from assemblies.actions.selecting import PerhapsOnePerson, StillFinishing, freeze
from assemblies.models import EqualityAnswers, SignUp
from assemblies.pure.stages import GRACE
from impact.participation.actions import NotPossible, answer_payment, offer_payment, write_needs
from impact.participation.actions.inviting import link_token
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import NoSeat, Terms
from impact.participation.models import AccessNeeds, Invitation
from tests.assemblies.journey import ANSWERS, begin, fill, url
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.selections import closed_assembly, enter_value, picked, told

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def plan_of(assembly, **changes):
    return Plan(**{**{field: getattr(assembly, field) for field in FIELDS}, **changes})


def edit(assembly, **changes):
    return edit_assembly(by=None, now=timezone.now(), assembly=assembly, plan=plan_of(assembly, **changes))


def phoned(**changes):
    return {
        "name": "Example: by phone", "contact_route": "phone", "phone": "01632 960000", "perspectives": [2],
        "nation": "wls", "new_here": "yes", **changes,
    }  # fmt: skip


# --- the list is whole


def test_who_began_in_time_is_waited_for(client, by):
    assembly = AssemblyFactory(seats=1)
    fill(client, assembly)
    SignUpFactory(assembly=assembly)
    assembly.status, assembly.closes_at = "closed", timezone.now()
    assembly.save()
    with pytest.raises(StillFinishing):
        freeze(by=by, now=timezone.now(), assembly=assembly)
    assert client.post(url(assembly, page="check"), {"agree": "yes"}).status_code == 302
    assert freeze(by=by, now=timezone.now(), assembly=assembly).pool_size == 2


def test_a_day_later_nobody_is_waited_for(client, by):
    assembly = AssemblyFactory(seats=1)
    begin(client, assembly)
    SignUpFactory(assembly=assembly)
    assembly.status, assembly.closes_at = "closed", timezone.now()
    assembly.save()
    assert freeze(by=by, now=timezone.now() + GRACE, assembly=assembly).pool_size == 1


def test_once_written_down_nobody_comes_in_and_nothing_changes(client, by):
    assembly = closed_assembly(quotas=False)
    freeze(by=by, now=timezone.now(), assembly=assembly)
    with pytest.raises(NotOpen):
        enter_sign_up(by=by, now=timezone.now(), assembly=assembly, channel="phone", written_in="en", answers=phoned())
    one = SignUp.objects.filter(assembly=assembly).first()
    with pytest.raises(NotOpen):
        save_answers(now=timezone.now(), sign_up=one, answers={"nation": "sct"})
    late = SignUp.objects.create(assembly=assembly, draft={}, draft_hash="x", started_at=timezone.now() - 9 * DAY)
    with pytest.raises(NotOpen):
        submit_sign_up(now=timezone.now(), sign_up=late, agreed=True)


def test_what_looks_like_one_person_is_looked_at_first(by):
    assembly = closed_assembly(quotas=False)
    first, second = SignUp.objects.filter(assembly=assembly)[:2]
    second.maybe_same_as = first
    second.save()
    with pytest.raises(PerhapsOnePerson):
        freeze(by=by, now=timezone.now(), assembly=assembly)
    withdraw_sign_up(by=by, now=timezone.now(), sign_up=second)
    assert freeze(by=by, now=timezone.now(), assembly=assembly).pool_size == 17


def test_phone_and_paper_have_equality_answers_too(by):
    assembly = AssemblyFactory()
    answers = phoned(age_band="65-79", disability="rather-not")
    enter_sign_up(by=by, now=timezone.now(), assembly=assembly, channel="phone", written_in="en", answers=answers)
    told = EqualityAnswers.objects.get()
    assert (told.age_band, told.disability, told.versions["age_band"]) == ("65-79", "", "2026")


# --- the rule stays what people were told


def test_a_selection_that_stands_keeps_seats_and_rule(by, run_jobs):
    assembly = picked(run_jobs, by=by)
    for changes in ({"seats": 4}, {"selection_mode": "everyone"}):
        with pytest.raises(SelectionStands):
            edit(assembly, **changes)
    assert edit(assembly, area={"en": "North"}).area == {"en": "North"}


def test_a_waiting_list_ends_when_everyone_gets_a_seat():
    assembly = AssemblyFactory(selection_mode="first_come", seats=1)
    seating = open_seats(now=timezone.now(), assembly=assembly)
    rows = [SignUpFactory(assembly=assembly) for _number in range(3)]
    for row in rows:
        put_on_list(now=timezone.now(), seating=seating, sign_up=row, at_once=True)
    edit(assembly, selection_mode="everyone")
    assert Invitation.objects.filter(status="accepted").count() == 3
    assert Email.objects.filter(subject__startswith="You are coming").count() == 2
    assembly.refresh_from_db()
    late = SignUpFactory(assembly=assembly)
    assert put_on_list(now=timezone.now(), seating=seating, sign_up=late, at_once=True).is_accepted
    edit(assembly, seats=2), "an Assembly that has grown can still be edited"
    assert Invitation.objects.filter(status="accepted").count() == 4


def test_the_group_follows_the_person_without_any_numbers_set(by, run_jobs):
    told(run_jobs, by=by, quotas=False)
    assert set(Invitation.objects.values_list("group", flat=True)) == {
        "draws_on", "carer", "practitioner", "provider", "commissioner", "research",
    }  # fmt: skip


def test_a_changed_perspective_changes_the_group(client):
    from tests.assemblies.journey import private_link, sign_up

    assembly = AssemblyFactory(selection_mode="first_come")
    sign_up(client, assembly)
    assert Invitation.objects.get().group == "carer"
    link = private_link(Email.objects.get())
    client.post(f"{link}change/main/?change=1", {"main_perspective": "3"})
    assert Invitation.objects.get().group == "practitioner"
    assert ANSWERS["main"] == {"main_perspective": "2"}


# --- stepping back and coming again


def test_who_withdraws_leaves_nothing_and_cannot_come_back_by_the_old_link(client):
    assembly = AssemblyFactory(selection_mode="first_come", seats=3)
    row = SignUpFactory(assembly=assembly)
    seating = open_seats(now=timezone.now(), assembly=assembly)
    invitation = put_on_list(now=timezone.now(), seating=seating, sign_up=row, at_once=True)
    write_needs(now=timezone.now(), invitation=invitation, needs=Needs(access="Ramp"))
    withdraw_sign_up(by=None, now=timezone.now(), sign_up=row)
    assert AccessNeeds.objects.count() == 0
    with pytest.raises(NotPossible):
        answer_seat(now=timezone.now(), invitation=invitation, verb="rejoin")
    page = client.post(reverse("assemblies:seat_rejoin", args=[link_token(invitation)]))
    assert page.status_code == 409
    assert "This has changed meanwhile." in page.content.decode()


def test_needs_of_who_does_not_come_are_nobodys_work():
    assembly = AssemblyFactory(selection_mode="first_come", seats=3)
    seating = open_seats(now=timezone.now(), assembly=assembly)
    row = SignUpFactory(assembly=assembly)
    invitation = put_on_list(now=timezone.now(), seating=seating, sign_up=row, at_once=True)
    write_needs(now=timezone.now(), invitation=invitation, needs=Needs(access="Ramp"))
    assert AccessNeeds.objects.open().count() == 1
    answer_seat(now=timezone.now(), invitation=invitation, verb="leave")
    assert AccessNeeds.objects.open().count() == 0


def test_money_is_for_people_who_come(by):
    assembly = AssemblyFactory(selection_mode="first_come", seats=3)
    seating = open_seats(now=timezone.now(), assembly=assembly)
    row = SignUpFactory(assembly=assembly)
    invitation = put_on_list(now=timezone.now(), seating=seating, sign_up=row, at_once=True)
    offer = offer_payment(
        by=by, now=timezone.now(), invitation=invitation, terms=Terms("expenses", "Train", expenses="Train")
    )
    answer_seat(now=timezone.now(), invitation=invitation, verb="leave")
    with pytest.raises(NoSeat):
        answer_payment(now=timezone.now(), offer=offer, accepts=True)
    assert answer_payment(now=timezone.now(), offer=offer, accepts=False).status == "declined"


def test_words_fit_who_reads_them(client, by, run_jobs):
    assembly = picked(run_jobs, by=by)
    row = Invitation.objects.filter(seating__subject=assembly.public_id).first()
    page = reverse("assemblies:seat", args=[link_token(row)])
    assert "Nobody has been told yet." in client.get(page).content.decode()


def test_back_on_the_list_after_a_no(client, by, run_jobs):
    told(run_jobs, by=by)
    row = Invitation.objects.filter(status="offered").first()
    answer_seat(now=timezone.now(), invitation=row, verb="decline")
    answer_seat(now=timezone.now(), invitation=row, verb="rejoin")
    page = client.get(reverse("assemblies:seat", args=[link_token(row)])).content.decode()
    assert "You are on the list." in page
    assert "weren’t picked" not in page
    answer_seat(now=timezone.now(), invitation=row, verb="leave")
    assert "you are no longer on the list" in Email.objects.latest("pk").message


def test_nobody_is_asked_after_the_end(by, run_jobs):
    assembly = told(run_jobs, by=by)
    row = Invitation.objects.filter(status="offered").first()
    answer_seat(now=timezone.now(), invitation=row, verb="decline")
    assembly.status = "finished"
    assembly.save()
    assert offer_to_next(now=timezone.now(), assembly=assembly) == 0
    assert run_jobs() == 1
    assert Invitation.objects.filter(status="offered").count() == 5


def test_entering_the_value_needs_the_panels(by):
    assembly = closed_assembly(quotas=False)
    from impact.participation.actions.selecting import NotYet

    freeze(by=by, now=timezone.now(), assembly=assembly)
    with pytest.raises(NotYet):
        enter_value(assembly, by=by)
