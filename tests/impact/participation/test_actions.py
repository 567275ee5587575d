"""Dates, needs and offers of money: what is kept, what is refused, and for how long."""

import datetime as dt
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone
from icalendar import Calendar

from impact.participation.actions import (
    AlreadyCancelled,
    EndsBeforeItStarts,
    NeedsNotNow,
    NoSeatFree,
    NotPossible,
    OfferAnswered,
    SeatsTaken,
    accept,
    add_entry,
    answer_payment,
    cancel_entry,
    change_entry,
    delete_needs_due,
    edit_seating,
    export_payments,
    invite,
    lapse_due,
    leave,
    move_needs,
    note_reminder,
    offer,
    offer_next,
    offer_payment,
    rejoin,
    write_needs,
)
from impact.participation.actions.dates import When
from impact.participation.actions.inviting import forget_untold
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.enums import SeatingKind
from impact.participation.models import AccessNeeds, Invitation, PaymentOffer
from impact.participation.queries import (
    calendar_for,
    counts_by_group,
    counts_by_status,
    invitation_for,
    place_on_list,
    reminders_due,
    seats_of,
)
from impact.participation.tasks import tidy
from impact.programme.texts import texts
from tests.factories.participation import invited, offered, seating

pytestmark = pytest.mark.django_db
LONDON = ZoneInfo("Europe/London")
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


@pytest.fixture
def by(user_with_role):
    return user_with_role("event_support")


def when(start, **fields):
    return When(**{"title": texts("Meeting", "Cyfarfod"), "starts_at": start, "ends_at": start + 2 * HOUR, **fields})


# --- seats


def test_a_waiting_list_has_its_order(now):
    room = seating(1)
    first = invited(room, at_once=True)
    second, third = invited(room, at_once=True), invited(room)
    assert (place_on_list(first), place_on_list(second), place_on_list(third)) == (None, 1, 2)
    assert seats_of(room) == (1, 0)
    assert counts_by_status(room) == {"accepted": 1, "waiting": 2}
    assert offer_next(now=now, seating=room) is None
    with pytest.raises(NoSeatFree):
        offer(now=now, invitation=third)
    leave(now=now, invitation=first)
    assert offer_next(now=now, seating=room) == second
    again = invite(now=now, seating=room, person=second.person, source=third.public_id)
    assert again.pk == second.pk


def test_what_is_not_possible_is_refused(now):
    room = seating(1)
    row = invited(room)
    for act in (accept,):
        with pytest.raises(NotPossible):
            act(now=now, invitation=row)
    with pytest.raises(NotPossible):
        rejoin(now=now, invitation=accept(now=now, invitation=offer(now=now, invitation=row)))
    left = leave(now=now, invitation=row)
    assert leave(now=now, invitation=row).answered_at == left.answered_at
    assert rejoin(now=now, invitation=row).is_waiting
    assert rejoin(now=now, invitation=row).is_waiting


def test_fewer_seats_than_are_held_is_refused(now):
    room = seating(3)
    offered(room), offered(room)
    with pytest.raises(SeatsTaken):
        edit_seating(seating=room, nation=None, rule="first_come", seats=1, days=7)
    edit_seating(seating=room, nation=None, rule="first_come", seats=2, days=9)
    assert seats_of(room) == (2, 0)


def test_only_untold_people_are_forgotten():
    room = seating(2)
    offered(room)
    invited(room, group="carer")
    assert counts_by_group(room) == {("", "offered"): 1, ("carer", "waiting"): 1}
    assert forget_untold(seating=room) == 1
    assert Invitation.objects.get().is_offered


def test_links_are_known_by_their_hash_only():
    from impact.participation.actions.inviting import link_token

    row = invited(seating())
    assert invitation_for(link_token(row), SeatingKind.EVENT) == row
    assert invitation_for(link_token(row), SeatingKind.ASSEMBLY) is None
    assert invitation_for("", SeatingKind.EVENT) is None
    assert invitation_for("x" * 32, SeatingKind.EVENT) is None


@pytest.mark.parametrize(
    ("told_on", "utc_hour"),
    [(dt.date(2026, 3, 25), 19), (dt.date(2026, 10, 21), 20), (dt.date(2026, 6, 1), 19)],
)
def test_an_evening_stays_an_evening_over_a_clock_change(told_on, utc_hour):
    with time_machine.travel(dt.datetime.combine(told_on, dt.time(12), LONDON), tick=False):
        row = offered(seating(days=7))
    assert row.answer_by.astimezone(LONDON).hour == 20
    assert row.answer_by.astimezone(dt.UTC).hour == utc_hour
    assert lapse_due(now=row.answer_by - dt.timedelta(minutes=1), kind=SeatingKind.EVENT) == []
    assert lapse_due(now=row.answer_by, kind=SeatingKind.ASSEMBLY) == []
    assert lapse_due(now=row.answer_by, kind=SeatingKind.EVENT) == [row]


# --- dates


def test_every_change_counts_up_and_saving_again_does_not(now):
    room = seating()
    entry = add_entry(now=now, seating=room, when=when(now + DAY))
    same, tell = change_entry(now=now, entry=entry, when=when(now + DAY, remind_hours=(2,)))
    assert (same.sequence, same.remind_hours, tell) == (0, [2], False)
    moved, tell = change_entry(now=now, entry=entry, when=when(now + 2 * DAY))
    assert (moved.sequence, tell) == (1, True)
    with pytest.raises(EndsBeforeItStarts):
        change_entry(now=now, entry=entry, when=when(now, ends_at=now))
    cancelled = cancel_entry(now=now, entry=entry)
    assert (cancelled.sequence, cancelled.is_planned) == (2, False)
    for late in (
        lambda: cancel_entry(now=now, entry=entry),
        lambda: change_entry(now=now, entry=entry, when=when(now)),
    ):
        with pytest.raises(AlreadyCancelled):
            late()


def test_a_calendar_file_survives_a_clock_change_and_a_hostile_name():
    room = seating()
    start = dt.datetime(2026, 10, 26, 10, 0, tzinfo=LONDON)  # the Monday after the clocks went back
    hostile = "Tea\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org; \u202e,\\"
    with time_machine.travel(dt.datetime(2026, 10, 1, 12, tzinfo=LONDON), tick=False):
        entry = add_entry(
            now=timezone.now(),
            seating=room,
            when=when(start, title=texts(hostile), joining_link="https://x.example.org/1"),
        )
        going, asked = accept(now=timezone.now(), invitation=offered(room)), offered(room)
    content = calendar_for(going, [entry], language="en")
    calendar = Calendar.from_ical(content)
    event = calendar.walk("VEVENT")[0]
    assert len(calendar.walk("VEVENT")) == 1
    assert "ATTENDEE" not in event
    assert event["DTSTART"].dt == start
    assert event["DTSTART"].params["TZID"] == "Europe/London"
    assert len(calendar.walk("VTIMEZONE")) == 1
    assert event["UID"] == f"{entry.public_id}@127.0.0.1"
    assert (int(event["SEQUENCE"]), str(event["STATUS"]), str(calendar["METHOD"])) == (0, "CONFIRMED", "PUBLISH")
    assert str(event["URL"]) == "https://x.example.org/1"
    assert "URL" not in Calendar.from_ical(calendar_for(asked, [entry], language="cy")).walk("VEVENT")[0]
    off = cancel_entry(now=timezone.now(), entry=entry)
    calendar = Calendar.from_ical(calendar_for(going, [off], language="en"))
    event = calendar.walk("VEVENT")[0]
    assert (int(event["SEQUENCE"]), str(event["STATUS"]), str(calendar["METHOD"])) == (1, "CANCELLED", "CANCEL")


def test_reminders_go_once_and_only_to_those_who_come(now):
    room = seating(3)
    coming = accept(now=now, invitation=offered(room))
    offered(room)
    entry = add_entry(now=now, seating=room, when=when(now + 10 * DAY))

    def due(moment):
        return [(row[1].pk, row[2]) for row in reminders_due(SeatingKind.EVENT, moment)]

    assert due(now + 2 * DAY) == []
    assert due(now + 4 * DAY) == [(coming.pk, 168)]
    assert note_reminder(now=now, entry=entry, invitation=coming, hours_before=168) is True
    assert note_reminder(now=now, entry=entry, invitation=coming, hours_before=168) is False
    assert due(now + 4 * DAY) == []
    assert due(now + 9 * DAY + HOUR) == [(coming.pk, 24)]
    assert due(now + 10 * DAY) == []
    assert list(reminders_due(SeatingKind.ASSEMBLY, now + 4 * DAY)) == []


def test_a_date_that_moves_is_reminded_of_again(now):
    room = seating()
    coming = accept(now=now, invitation=offered(room))
    entry = add_entry(now=now, seating=room, when=when(now + 5 * DAY))
    note_reminder(now=now, entry=entry, invitation=coming, hours_before=168)
    assert list(reminders_due(SeatingKind.EVENT, now)) == []
    change_entry(now=now, entry=entry, when=when(now + 6 * DAY))
    assert [row[2] for row in reminders_due(SeatingKind.EVENT, now)] == [168]


def test_an_offer_never_outlasts_what_it_is_for(now):
    row = offer(now=now, invitation=invited(seating()), latest=now + HOUR)
    assert row.answer_by == now + HOUR


def test_a_date_added_late_reminds_once(now):
    room = seating()
    accept(now=now, invitation=offered(room))
    add_entry(now=now, seating=room, when=when(now + 5 * HOUR))
    assert [row[2] for row in reminders_due(SeatingKind.EVENT, now)] == [24]


# --- needs


def test_needs_go_through_their_stages(by, now):
    row = offered(seating())
    needs = write_needs(now=now, invitation=row, needs=Needs(access="Ramp"))
    assert needs.says_something
    with pytest.raises(NeedsNotNow):
        move_needs(by=by, now=now, needs=needs, verb="share", words="Venue")
    write_needs(now=now, invitation=row, needs=Needs(access="Ramp", may_share=True))
    for verb, words, stage in (
        ("flag", "Ask the venue", "flagged"),
        ("share", "The venue", "shared"),
        ("meet", "A ramp is there", "met"),
        ("review", "It was steep", "reviewed"),
    ):
        needs = move_needs(by=by, now=now, needs=needs, verb=verb, words=words)
        assert (needs.stage, needs.changed_by) == (stage, by)
    with pytest.raises(NeedsNotNow):
        move_needs(by=by, now=now, needs=needs, verb="flag", words="Again")
    again = write_needs(now=now, invitation=row, needs=Needs())
    assert (again.pk, again.stage, again.says_something) == (needs.pk, "recorded", False)


def test_needs_are_deleted_three_months_after_the_last_date(now):
    room = seating()
    entry = add_entry(now=now, seating=room, when=when(now + 30 * DAY))
    needs = write_needs(now=now, invitation=offered(room), needs=Needs(food="No nuts"))
    assert needs.delete_on == timezone.localdate(entry.ends_at) + 92 * DAY
    last = now + (30 + 92) * DAY
    assert delete_needs_due(now=last - DAY) == 0
    add_entry(now=now, seating=room, when=when(now + 40 * DAY))
    assert delete_needs_due(now=last) == 0, "a later date keeps it"
    assert delete_needs_due(now=last + 10 * DAY) == 1
    assert AccessNeeds.objects.count() == 0
    tidy()


# --- money


def test_money_is_offered_answered_and_given_to_finance_once(by, now, user_with_role):
    room = seating(3)
    terms = Terms("involvement", "First meeting", Decimal(4), Decimal("80.00"), "Train")
    first, second, third = (
        offer_payment(by=by, now=now, invitation=offered(room), terms=terms) for _number in range(3)
    )
    assert answer_payment(now=now, offer=first, accepts=True).status == "accepted"
    assert answer_payment(now=now, offer=first, accepts=True).status == "accepted"
    with pytest.raises(OfferAnswered):
        answer_payment(now=now, offer=first, accepts=False)
    answer_payment(now=now, offer=second, accepts=False)
    finance = user_with_role("finance")
    assert [row.pk for row in export_payments(by=finance, now=now)] == [first.pk]
    assert export_payments(by=finance, now=now) == []
    assert [row.pk for row in export_payments(by=finance, now=now, again=True)] == [first.pk]
    assert PaymentOffer.objects.get(pk=third.pk).exported_at is None
