"""Seats and who sits on them."""

import uuid

from django.utils import timezone

from impact.participation.actions import invite, offer, open_seating
from impact.participation.enums import SeatingKind
from tests.factories.people import PersonFactory, nation


def seating(seats=2, *, rule="first_come", kind=SeatingKind.EVENT, days=7, code="wls"):
    return open_seating(
        now=timezone.now(), kind=kind, subject=uuid.uuid4(), nation=nation(code), rule=rule, seats=seats, days=days
    )


def invited(of, *, at_once=False, group="", **person):
    return invite(
        now=timezone.now(), seating=of, person=PersonFactory(**person), source=uuid.uuid4(), group=group,
        at_once=at_once,
    )  # fmt: skip


def offered(of, **fields):
    return offer(now=timezone.now(), invitation=invited(of, **fields))
