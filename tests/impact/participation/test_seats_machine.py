"""Whatever people and staff do, in whatever order: never more seats held than there are (Hypothesis, stateful)."""

import datetime as dt
import uuid

import pytest
from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule, run_state_machine_as_test

from impact.jobs.refusals import Refused
from impact.participation import actions
from impact.participation.enums import HOLDING, SeatingKind
from impact.participation.models import Invitation, Seat
from tests.factories.participation import invited, seating

pytestmark = pytest.mark.django_db


class Seats(RuleBasedStateMachine):
    people = Bundle("people")

    def __init__(self):
        super().__init__()
        self.now = timezone.now()
        self.room = seating(2)

    def attempt(self, act, **arguments):
        try:
            return act(now=self.now, **arguments)
        except Refused:
            return None

    @rule(target=people, at_once=st.booleans())
    def somebody_comes(self, at_once):
        return invited(self.room, at_once=at_once)

    @rule(person=people, act=st.sampled_from(["offer", "accept", "decline", "leave", "rejoin"]))
    def somebody_does(self, person, act):
        self.attempt(getattr(actions, act), invitation=person)

    @rule(target=people, person=people)
    def somebody_comes_twice(self, person):
        again = actions.invite(now=self.now, seating=self.room, person=person.person, source=uuid.uuid4())
        assert again.pk == person.pk
        return multiple()

    @rule()
    def the_next_one_is_asked(self):
        before = list(Invitation.objects.filter(seating=self.room).waiting().values_list("pk", flat=True))
        asked = actions.offer_next(now=self.now, seating=self.room)
        assert asked is None or asked.pk == before[0], "nobody is passed over"

    @rule(seats=st.integers(1, 4))
    def staff_change_the_number(self, seats):
        held = Invitation.objects.filter(seating=self.room).holding().count()
        try:
            actions.edit_seating(seating=self.room, nation=None, rule="first_come", seats=seats, days=7)
        except actions.SeatsTaken:
            assert held > seats
        else:
            assert Seat.objects.filter(seating=self.room).count() == seats >= held

    @rule(days=st.integers(0, 9))
    def time_goes_by(self, days):
        self.now += dt.timedelta(days=days)
        for row in actions.lapse_due(now=self.now, kind=SeatingKind.EVENT):
            assert row.answer_by <= self.now

    @invariant()
    def no_seat_is_held_twice(self):
        rows = list(Invitation.objects.filter(seating=self.room).values_list("status", "seat"))
        held = [seat for status, seat in rows if status in HOLDING]
        assert len(held) == len(set(held)) <= Seat.objects.filter(seating=self.room).count()
        assert all((seat is not None) == (status in HOLDING) for status, seat in rows)


def test_seats_are_never_oversold():
    run_state_machine_as_test(Seats, settings=settings(max_examples=25, stateful_step_count=20, deadline=None))
