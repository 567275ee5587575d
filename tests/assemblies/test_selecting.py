"""A random selection from quotas to seats, and every step that is refused."""

import datetime as dt

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import withdraw_sign_up
from assemblies.actions.holding import PickFirst, SelectionStands, move_assembly
from assemblies.actions.quotas import MoreThanSeats, Need, QuotasStand, remove_quota, set_quota, suggest_groups
from assemblies.actions.seating import answer_seat
from assemblies.actions.selecting import (
    AlreadyTold,
    NotByChance,
    SmallestChange,
    ask_to_tell,
    freeze,
    set_aside,
)
from assemblies.actions.telling import tell_everyone
from assemblies.models import Quota, SignUp
from impact.jobs.models import Job
from impact.participation.actions.selecting import NotYet, TooFewSignedUp, ValueFromTheFuture, ValueTooOld, draw
from impact.participation.models import Invitation, PoolMember, Replacement, Selection
from impact.participation.queries import replayed, selection_of
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.selections import closed_assembly, enter_value, picked, public_value, told

pytestmark = pytest.mark.django_db


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def standing(assembly):
    return {
        status: Invitation.objects.filter(seating__subject=assembly.public_id, status=status).count()
        for status in ("waiting", "offered", "accepted", "declined", "lapsed", "left")
    }


def test_six_groups_are_suggested_and_changed(by, now):
    assembly = AssemblyFactory(seats=35)
    assert len(suggest_groups(by=by, now=now, assembly=assembly)) == 6
    assert suggest_groups(by=by, now=now, assembly=assembly) == []
    found = Quota.objects.get(assembly=assembly, value="carer")
    assert (found.minimum, found.maximum, found.set_by) == (4, 7, by)
    need = Need("group", "carer", 5, 8, "Carers asked for it")
    assert set_quota(by=by, now=now, assembly=assembly, need=need).pk == found.pk
    with pytest.raises(MoreThanSeats):
        set_quota(by=by, now=now, assembly=assembly, need=Need("group", "provider", 30, 31, "Too many"))
    remove_quota(by=by, quota=found)
    assert Quota.objects.filter(assembly=assembly).count() == 5


def test_from_signing_up_to_seats(by, run_jobs):
    assembly = closed_assembly()
    selection = freeze(by=by, now=timezone.now(), assembly=assembly)
    assert (selection.pool_size, selection.size, selection.status) == (18, 6, "frozen")
    assert PoolMember.objects.filter(selection=selection).count() == 18
    assert set(PoolMember.objects.values_list("values", flat=True)[0]) == {"group"}
    assert run_jobs() == 1
    selection = selection_of(assembly.public_id)
    figures = selection.lottery.figures
    assert (selection.status, figures["minimum"], figures["maximum"]) == ("planned", 1 / 3, 1 / 3)
    outcome = enter_value(assembly, by=by)
    assert len(outcome.members) == 6
    assembly.refresh_from_db()
    assert (assembly.status, assembly.told_at) == ("selected", None)
    assert standing(assembly) | {"waiting": 0} == dict.fromkeys(standing(assembly), 0)
    assert Email.objects.count() == 0
    job = ask_to_tell(by=by, now=timezone.now(), assembly=assembly)
    assert ask_to_tell(by=by, now=timezone.now(), assembly=assembly) == job
    run_jobs()
    assert (standing(assembly)["offered"], standing(assembly)["waiting"]) == (6, 12)
    offered = Invitation.objects.filter(status="offered")
    assert len(set(offered.values_list("group", flat=True))) >= 3
    assert Email.objects.count() == 18
    subjects = list(Email.objects.values_list("subject", flat=True))
    assert sum(subject.startswith("You have been picked") for subject in subjects) == 6
    assert sum(subject.startswith("You weren’t picked this time") for subject in subjects) == 12
    assert tell_everyone(now=timezone.now(), assembly=assembly) == (0, 0)
    with pytest.raises(AlreadyTold):
        ask_to_tell(by=by, now=timezone.now(), assembly=assembly)


def test_the_next_person_comes_by_the_same_rule(by, run_jobs):
    assembly = told(run_jobs, by=by)
    first, second = Invitation.objects.filter(status="offered")[:2]
    answer_seat(now=timezone.now(), invitation=first, verb="accept")
    answer_seat(now=timezone.now(), invitation=second, verb="decline")
    assert Job.objects.filter(kind="assemblies.next_person", state="queued").count() == 1
    run_jobs()
    assert standing(assembly) == {"waiting": 11, "offered": 5, "accepted": 1, "declined": 1, "lapsed": 0, "left": 0}
    replacement = Replacement.objects.get()
    assert (replacement.number, replacement.seats, len(replacement.picked)) == (1, 1, 1)
    numbers = dict(PoolMember.objects.values_list("source", "number"))
    assert numbers[second.source] in replacement.out
    assert numbers[first.source] in replacement.fixed
    assert replayed(selection_of(assembly.public_id)) == ()
    call_command("replay_draw", assembly.slug)


def test_a_withdrawal_during_the_selection(by, run_jobs):
    assembly = closed_assembly()
    freeze(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    selection = selection_of(assembly.public_id)
    outcome = draw_without_effect(selection)
    leaver = SignUp.objects.get(public_id=PoolMember.objects.get(number=outcome[0], selection=selection).source)
    withdraw_sign_up(by=None, now=timezone.now(), sign_up=leaver)
    enter_value(assembly, by=by)
    ask_to_tell(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    assert leaver.public_id not in set(Invitation.objects.values_list("source", flat=True))
    assert standing(assembly)["offered"] == 6, "the seat went to the next person by the same rule"
    assert Replacement.objects.count() == 1
    assert replayed(selection) == ()


def draw_without_effect(selection):
    from impact.participation.queries import lottery_of
    from impact.selection import pick, seed_of

    seed = seed_of(selection.secret, public_value().value, selection.pool_hash)
    return [int(member) for member in pick(lottery_of(selection), seed).members]


def test_withdrawing_after_the_seat_gives_it_back(by, run_jobs):
    assembly = told(run_jobs, by=by)
    invitation = Invitation.objects.filter(status="offered").first()
    answer_seat(now=timezone.now(), invitation=invitation, verb="accept")
    sign_up = SignUp.objects.get(invitation=invitation)
    withdraw_sign_up(by=None, now=timezone.now(), sign_up=sign_up)
    run_jobs()
    assert standing(assembly)["left"] == 1
    assert standing(assembly)["offered"] == 6


def test_steps_have_their_order(by, run_jobs):
    assembly = closed_assembly()
    for early in (
        lambda: enter_value(assembly, by=by),
        lambda: ask_to_tell(by=by, now=timezone.now(), assembly=assembly),
        lambda: set_aside(by=by, now=timezone.now(), assembly=assembly, because="None there"),
    ):
        with pytest.raises(NotYet):
            early()
    with pytest.raises(PickFirst):
        move_assembly(by=by, now=timezone.now(), assembly=assembly, verb="select")
    freeze(by=by, now=timezone.now(), assembly=assembly)
    with pytest.raises(QuotasStand):
        set_quota(by=by, now=timezone.now(), assembly=assembly, need=Need("group", "carer", 1, 2, "Late"))
    with pytest.raises(SelectionStands):
        move_assembly(by=by, now=timezone.now(), assembly=assembly, verb="reopen")
    selection = selection_of(assembly.public_id)
    with pytest.raises(NotYet):
        draw(
            by=by, now=timezone.now(), selection=selection, public_value="1", public_source="x",
            public_at=timezone.now(),
        )  # fmt: skip
    run_jobs()
    day = dt.timedelta(days=1)
    with pytest.raises(ValueTooOld):
        enter_value(assembly, by=by, at=timezone.now() - day)
    with pytest.raises(ValueFromTheFuture):
        enter_value(assembly, by=by, at=timezone.now() + day)
    enter_value(assembly, by=by)
    with pytest.raises(NotYet):
        enter_value(assembly, by=by)


def test_only_where_people_were_told_so(by):
    for fields in ({"status": "open"}, {"status": "closed", "selection_mode": "first_come"}):
        with pytest.raises(NotByChance):
            freeze(by=by, now=timezone.now(), assembly=AssemblyFactory(**fields))


@pytest.mark.parametrize("people", [0, 1, 5])
def test_too_few_signed_up(by, people):
    with pytest.raises(TooFewSignedUp):
        freeze(by=by, now=timezone.now(), assembly=closed_assembly(people=people))


def test_exactly_as_many_as_seats(by, run_jobs):
    assembly = told(run_jobs, by=by, people=6)
    assert standing(assembly)["offered"] == 6
    first = Invitation.objects.filter(status="offered").first()
    answer_seat(now=timezone.now(), invitation=first, verb="decline")
    assert run_jobs() == 0, "nobody is left to ask"


def test_numbers_that_cannot_be_met_say_the_smallest_change(by):
    assembly = closed_assembly(quotas=False)
    need = Need("group", "carer", 5, 6, "Carers come first")
    set_quota(by=by, now=timezone.now(), assembly=assembly, need=need)
    with pytest.raises(SmallestChange) as refused:
        freeze(by=by, now=timezone.now(), assembly=assembly)
    assert "Unpaid carers: at least 3 instead of 5." in str(refused.value.message)
    assert Selection.objects.count() == 0


def test_a_second_selection_only_after_the_first_is_set_aside(by, run_jobs):
    assembly = picked(run_jobs, by=by)
    assembly.status = "closed"
    assembly.save()
    from impact.participation.actions.selecting import SelectionStands as Stands

    with pytest.raises(Stands):
        freeze(by=by, now=timezone.now(), assembly=assembly)
    voided = set_aside(by=by, now=timezone.now(), assembly=assembly, because="The wrong numbers were typed")
    assert (voided.status, voided.voided_because) == ("voided", "The wrong numbers were typed")
    assert Invitation.objects.count() == 0
    assert not SignUp.objects.filter(invitation__isnull=False).exists()
    again = freeze(by=by, now=timezone.now(), assembly=assembly)
    assert again.number == 2
    with pytest.raises(CommandError, match="no random selection that is finished"):
        call_command("replay_draw", assembly.slug)
    call_command("replay_draw", assembly.slug, number=1)
    with pytest.raises(CommandError, match="no Assembly"):
        call_command("replay_draw", "nowhere")


def test_after_everybody_is_told_it_stands(by, run_jobs):
    with pytest.raises(AlreadyTold):
        set_aside(by=by, now=timezone.now(), assembly=told(run_jobs, by=by), because="Too late")


def test_one_household_one_seat(by, run_jobs):
    assembly = closed_assembly(quotas=False, people=10, seats=3)
    together = list(SignUp.objects.filter(assembly=assembly)[:4])
    SignUp.objects.filter(pk__in=[row.pk for row in together]).update(household="a" * 64)
    freeze(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    from impact.participation.queries import lottery_of

    homes = set(PoolMember.objects.filter(household="a" * 64).values_list("number", flat=True))
    panels = lottery_of(selection_of(assembly.public_id)).panels
    assert all(len({place + 1 for place in panel} & homes) <= 1 for panel in panels)


def test_a_letter_starts_the_days_to_answer_when_it_goes_out(by, run_jobs):
    from impact.people.actions import finish_outgoing
    from tests.factories.people import PersonFactory

    assembly = closed_assembly(people=0, quotas=False, seats=1)
    person = PersonFactory(contact_route="letter", address="1 Example Street", email="")
    SignUpFactory(assembly=assembly, person=person)
    freeze(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    enter_value(assembly, by=by)
    ask_to_tell(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    invitation = Invitation.objects.select_related("told_by", "seating").get()
    assert invitation.deadline is None
    later = timezone.now() + dt.timedelta(days=40)
    from assemblies.actions.seating import lapse_offers

    assert lapse_offers(now=later) == 0, "the letter has not gone out"
    finish_outgoing(by=by, now=later, outgoing=invitation.told_by)
    assert lapse_offers(now=later + dt.timedelta(days=5)) == 0
    assert lapse_offers(now=later + dt.timedelta(days=12)) == 1
    assert standing(assembly)["lapsed"] == 1
