"""What must hold is held by the database: each rule is broken on purpose."""

import datetime as dt
import uuid

import pytest
from django.db import IntegrityError, InternalError, ProgrammingError, transaction
from django.utils import timezone

from impact.participation.actions import add_entry, offer_payment, write_needs
from impact.participation.actions.dates import When
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.models import (
    AccessNeeds,
    CalendarEntry,
    Invitation,
    Outcome,
    PaymentOffer,
    PlannedLottery,
    PoolMember,
    ReminderSent,
    Replacement,
    Seat,
    Seating,
    Selection,
)
from impact.programme.texts import texts
from tests.factories.participation import invited, offered, seating
from tests.factories.selections import told
from tests.roles import as_owner

pytestmark = pytest.mark.django_db
NOW = timezone.now


@pytest.fixture
def by(user_with_role):
    return user_with_role("event_support")


def refuses(name, act):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        act()


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"kind": "party"}, "seating_kind_is_known"),
        ({"rule": "by_hand"}, "seating_rule_is_known"),
        ({"days_to_answer": 0}, "seating_gives_days_to_answer"),
        ({"days_to_answer": 61}, "seating_gives_days_to_answer"),
    ],
)
def test_seating(changes, name):
    room = seating()
    refuses(name, lambda: Seating.objects.filter(pk=room.pk).update(**changes))


def test_seats_have_numbers_of_their_own():
    room = seating(1)
    refuses("seat_number_stands_once", lambda: Seat.objects.create(seating=room, number=1))
    refuses("seat_number_begins_at_one", lambda: Seat.objects.create(seating=room, number=0))


def test_a_seat_has_one_holder():
    room = seating(1)
    held, other = offered(room), invited(room)
    changes = {"status": "offered", "seat": held.seat, "offered_at": NOW(), "answer_by": NOW()}
    refuses("seat_id", lambda: Invitation.objects.filter(pk=other.pk).update(**changes))


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"status": "lost"}, "invitation_"),
        ({"status": "waiting"}, "invitation_holds_a_seat_exactly_while_it_is_offered_or_taken"),
        ({"seat": None}, "invitation_holds_a_seat_exactly_while_it_is_offered_or_taken"),
        ({"answer_by": None}, "invitation_that_is_offered_says_until_when"),
        ({"status": "accepted"}, "invitation_that_is_answered_says_when"),
    ],
)
def test_invitation(changes, name):
    row = offered(seating())
    refuses(name, lambda: Invitation.objects.filter(pk=row.pk).update(**changes))


def test_one_row_for_a_person_in_a_seating():
    row = invited(seating())
    refuses(
        "invitation_stands_once_for_a_person",
        lambda: Invitation.objects.create(
            seating=row.seating, person=row.person, source=uuid.uuid4(), link_hash=uuid.uuid4().hex
        ),
    )


def test_nobody_sits_on_another_seatings_seat():
    row, elsewhere = offered(seating()), seating()
    with pytest.raises(InternalError, match="belongs to something else"), transaction.atomic():
        Invitation.objects.filter(pk=row.pk).update(seat=elsewhere.seats.first())


def date_of(room):
    when = When(texts("Meeting"), NOW(), NOW() + dt.timedelta(hours=1))
    return add_entry(now=NOW(), seating=room, when=when)


def test_calendar_entry():
    entry = date_of(seating())
    row = CalendarEntry.objects.filter(pk=entry.pk)
    refuses("calendar_entry_ends_after_it_starts", lambda: row.update(ends_at=entry.starts_at))
    refuses("calendar_entry_status_is_known", lambda: row.update(status="perhaps"))
    refuses("calendarentry_title_en_is_filled", lambda: row.update(title=texts("")))


def test_a_reminder_is_sent_once():
    room = seating()
    entry, person = date_of(room), invited(room)
    fields = {"entry": entry, "invitation": person, "hours_before": 24, "sent_at": NOW()}
    ReminderSent.objects.create(**fields)
    refuses("reminder_is_sent_once_for_each_time", lambda: ReminderSent.objects.create(**fields))


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"stage": "lost"}, "access_needs_stage_is_known"),
        ({"companions": 7}, "access_needs_companions_are_a_sensible_number"),
        ({"stage": "flagged"}, "access_needs_that_are_flagged_say_why"),
        ({"stage": "shared", "shared_with": "Venue"}, "access_needs_are_shared_only_with_a_yes"),
        ({"stage": "met"}, "access_needs_that_are_met_say_how"),
        ({"stage": "reviewed", "met_how": "x", "met_on": "2026-01-01"}, "access_needs_that_are_reviewed_say_when"),
    ],
)
def test_access_needs(changes, name):
    needs = write_needs(now=NOW(), invitation=offered(seating()), needs=Needs(access="Ramp"))
    refuses(name, lambda: AccessNeeds.objects.filter(pk=needs.pk).update(**changes))


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"nature": "gift"}, "payment_offer_nature_is_known"),
        ({"status": "perhaps"}, "payment_offer_"),
        ({"amount": -1}, "payment_offer_is_a_sensible_amount"),
        ({"amount": 5001}, "payment_offer_is_a_sensible_amount"),
        ({"amount": 0}, "payment_offer_offers_something"),
        ({"status": "accepted"}, "payment_offer_that_is_answered_says_when"),
        ({"exported_at": "2026-01-01T00:00Z"}, "payment_offer_is_given_to_finance_only_when_accepted"),
    ],
)
def test_payment_offer(by, changes, name):
    offer = offer_payment(by=by, now=NOW(), invitation=offered(seating()), terms=Terms("involvement", "Day", 1, 20))
    refuses(name, lambda: PaymentOffer.objects.filter(pk=offer.pk).update(**changes))


FROZEN = (Selection, PoolMember, PlannedLottery, Outcome, Replacement)


def test_the_record_of_a_selection_is_written_once(run_jobs, user_with_role):
    told(run_jobs, by=user_with_role("programme_director"))
    attacks = [
        lambda: Selection.objects.update(size=7),
        lambda: Selection.objects.update(pool_hash="0" * 64),
        lambda: Selection.objects.update(status="frozen"),
        lambda: Selection.objects.all().delete(),
        lambda: PoolMember.objects.update(values={}),
        lambda: PoolMember.objects.all()[:1].get().delete(),
        lambda: PlannedLottery.objects.update(stored={}),
        lambda: PlannedLottery.objects.all().delete(),
        lambda: Outcome.objects.update(panel_index=0, members=[1]),
        lambda: Outcome.objects.all().delete(),
    ]
    for attack in attacks:
        with pytest.raises((InternalError, ProgrammingError, IntegrityError)), transaction.atomic():
            attack()


@pytest.mark.django_db(transaction=True)
def test_the_triggers_stop_the_owner_too(run_jobs, user_with_role):
    told(run_jobs, by=user_with_role("programme_director"))
    with as_owner():
        for noun in FROZEN[1:4]:
            with pytest.raises(InternalError, match="pgtrigger"), transaction.atomic():
                noun.objects.all().delete()
        with pytest.raises(InternalError, match="pgtrigger"), transaction.atomic():
            Selection.objects.update(secret="0" * 64)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("table", ["poolmember", "plannedlottery", "outcome", "replacement", "selection"])
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE participation_{} SET public_id = public_id",
        "DELETE FROM participation_{}",
        "TRUNCATE participation_{} CASCADE",
        "ALTER TABLE participation_{} DISABLE TRIGGER ALL",
    ],
)
def test_the_application_has_no_right_to(app_connection, table, attack):
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(Exception, match=r"permission denied|must be owner"):
            cursor.execute(attack.format(table))
    app_connection.rollback()


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"status": "voided", "voided_at": "2026-01-01T00:00Z"}, "selection_that_is_set_aside_says_why"),
        ({"voided_because": "x"}, "selection_that_is_set_aside_says_why"),
    ],
)
def test_setting_aside_says_why(run_jobs, user_with_role, changes, name):
    told(run_jobs, by=user_with_role("programme_director"))
    refuses(name, lambda: Selection.objects.update(**changes))
