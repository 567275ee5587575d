"""Reserves step in by their order, once for each place, or are released with a letter."""

import pytest
from django.utils import timezone

from projects.actions import decline_offer, offer_to_next_reserve, release_reserves, withdraw_expression
from projects.actions.reserves import AnotherIsNext, NobodyLeft, NoReserve
from projects.models import Letter
from projects.queries import freed_places, reserves_in_order, rules_touched
from tests.factories.decisions import (
    ClosedCallFactory,
    DecidedFactory,
    LetterFactory,
    OfferedFactory,
    ReservePlaceFactory,
)
from tests.factories.projects import nation

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def call():
    return ClosedCallFactory()


def left(call, **fields):
    """A chosen site that said no."""
    agreement = OfferedFactory(expression__call=call, **fields)
    decline_offer(by=None, now=NOW, paper=agreement)
    return agreement.expression


def test_the_next_reserve_steps_in_once(call):
    second = ReservePlaceFactory(expression__call=call, position=2).expression
    first = ReservePlaceFactory(expression__call=call, position=1).expression
    unplaced = DecidedFactory(call=call, status="reserve")
    DecidedFactory(status="reserve")
    assert reserves_in_order(call) == [first, second, unplaced]
    with pytest.raises(NobodyLeft):
        offer_to_next_reserve(by=None, now=NOW, call=call, leaving=DecidedFactory(call=call), seen=first)
    leaving = left(call)
    assert freed_places(call) == [leaving]
    with pytest.raises(AnotherIsNext):
        offer_to_next_reserve(by=None, now=NOW, call=call, leaving=leaving, seen=second)
    chosen = offer_to_next_reserve(by=None, now=NOW, call=call, leaving=leaving, seen=first)
    assert (chosen, chosen.status) == (first, "chosen")
    assert Letter.objects.get().kind == "chosen"
    assert freed_places(call) == []
    with pytest.raises(NobodyLeft):
        offer_to_next_reserve(by=None, now=NOW, call=call, leaving=leaving, seen=second)
    another = left(call)
    offer_to_next_reserve(by=None, now=NOW, call=call, leaving=another, seen=second)
    third = left(call)
    chosen = offer_to_next_reserve(by=None, now=NOW, call=call, leaving=third, seen=unplaced)
    assert chosen.reserve_place.position == 3
    with pytest.raises(NoReserve):
        offer_to_next_reserve(by=None, now=NOW, call=call, leaving=left(call), seen=unplaced)


def test_a_chosen_site_that_withdraws_frees_its_place(call):
    letter, never_told = LetterFactory(expression__call=call), DecidedFactory(call=call)
    for expression in (letter.expression, never_told):
        withdraw_expression(by=None, now=NOW, expression=expression)
    assert freed_places(call) == freed_places() == [letter.expression]


def test_a_new_agreement_after_a_no_keeps_the_place(call):
    leaving = left(call)
    OfferedFactory(expression=leaving)
    assert freed_places(call) == []


def test_what_the_change_touches_is_said():
    before = DecidedFactory(new_here=True, organisation_kind="council", place_kind="city")
    after = DecidedFactory(
        topic=before.topic, nation=nation("wls"), new_here=None, organisation_kind="user_led", place_kind="city"
    )
    assert rules_touched(before, before) == []
    assert rules_touched(before, after) == [
        "nation: England → Wales",
        f"kind of organisation: {before.get_organisation_kind_display()} → {after.get_organisation_kind_display()}",
        "new to this: yes → –",
    ]


def test_released_reserves_get_a_letter(call):
    place = ReservePlaceFactory(expression__call=call)
    LetterFactory(expression=place.expression, kind="reserve", status="discarded")
    assert [one.status for one in release_reserves(by=None, now=NOW, call=call)] == ["not_this_time"]
    place.refresh_from_db()
    assert place.released_at == NOW
    assert Letter.objects.live().get().kind == "not_this_time"
    with pytest.raises(NoReserve):
        release_reserves(by=None, now=NOW, call=call)
