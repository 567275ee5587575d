"""Tokens, references, working days, details: plain Python."""

import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.people.pure.details import ROUTE_NEEDS, Details
from impact.people.pure.numbering import ALPHABET, RANDOM_BYTES, reference
from impact.people.pure.tokens import LONGEST, derive_token, is_possible, token_hash
from impact.people.pure.working_days import add_working_days


@given(st.uuids(), st.uuids(), st.text(min_size=1))
def test_a_token_belongs_to_one_record_one_purpose_and_one_secret(one, other, secret):
    token = derive_token(secret=secret, purpose="confirm", public_id=one)
    assert token == derive_token(secret=secret, purpose="confirm", public_id=one)
    assert is_possible(token)
    assert len(token) == 32
    assert token != derive_token(secret=secret, purpose="stop", public_id=one)
    assert token != derive_token(secret=f"{secret}!", purpose="confirm", public_id=one)
    if one != other:
        assert token != derive_token(secret=secret, purpose="confirm", public_id=other)


def test_the_database_never_keeps_the_token_itself():
    token = derive_token(secret="s", purpose="p", public_id=uuid.uuid4())
    assert token not in token_hash(token)
    assert len(token_hash(token)) == 64


@pytest.mark.parametrize("made_up", ["", "a b", "a\x00", "é", "x" * (LONGEST + 1), "../etc", "+"])
def test_what_cannot_be_a_token_is_not_looked_up(made_up):
    assert not is_possible(made_up)


@given(st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES))
def test_references_can_be_read_out(random):
    prefix, first, second = reference("WLS", random).split("-")
    assert prefix == "WLS"
    assert len(first) == len(second) == 4
    assert set(first + second) <= set(ALPHABET)
    assert not set(ALPHABET) & set("01ILOS")


def test_a_reference_needs_its_randomness():
    with pytest.raises(ValueError, match="8 random bytes"):
        reference("WLS", b"short")


def test_five_working_days_skip_the_weekend():
    friday = dt.date(2026, 5, 22)
    assert add_working_days(friday, 5) == dt.date(2026, 5, 29)
    assert add_working_days(dt.date(2026, 5, 23), 1) == dt.date(2026, 5, 25)
    assert add_working_days(friday, 0) == friday


@given(st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2100, 1, 1)), st.integers(1, 30))
def test_a_deadline_is_a_working_day_and_that_many_of_them_away(day, days):
    due = add_working_days(day, days)
    between = [day + dt.timedelta(days=step) for step in range(1, (due - day).days + 1)]
    assert due.weekday() < 5
    assert sum(found.weekday() < 5 for found in between) == days


def test_working_days_are_counted_forwards():
    with pytest.raises(ValueError, match="forwards"):
        add_working_days(dt.date(2026, 5, 22), -1)


@pytest.mark.parametrize("route", ROUTE_NEEDS)
def test_each_way_of_reaching_somebody_needs_its_contact(route):
    needed = dict.fromkeys(ROUTE_NEEDS[route], "something")
    assert Details(name="A", contact_route=route, **needed).has_contact
    assert not Details(name="A", contact_route=route).has_contact
