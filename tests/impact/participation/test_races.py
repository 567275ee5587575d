"""The last seat, wanted by many at once: it is given once. The control that must fail has no lock and no constraint."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone

from impact.jobs.refusals import Refused
from impact.participation.actions import NoSeatFree, accept, decline, leave, offer, offer_next
from impact.participation.models import Invitation
from tests.factories.participation import invited, offered, seating

pytestmark = [pytest.mark.django_db(transaction=True)]
THREADS = 40


def at_once(work, items, threads=THREADS):
    """Run `work(item)` for all of them, `threads` at a time, beginning together; refusals come back as results."""
    barrier = Barrier(min(threads, len(items)))
    started = []

    def run(item):
        try:
            if len(started) < barrier.parties:
                started.append(item)
                barrier.wait(timeout=30)
            return work(item)
        except Refused as refusal:
            return refusal
        finally:
            connections.close_all()

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, items))


def take(invitation):
    """What 200 people do when one seat is left: get it and say yes."""
    return accept(now=timezone.now(), invitation=offer(now=timezone.now(), invitation=invitation))


@pytest.mark.slow
def test_two_hundred_take_the_last_seat():
    room = seating(1)
    people = [invited(room) for _ in range(200)]
    results = at_once(take, people)
    assert sum(isinstance(result, Invitation) for result in results) == 1
    assert sum(isinstance(result, NoSeatFree) for result in results) == 199
    assert Invitation.objects.accepted().count() == 1
    assert Invitation.objects.waiting().count() == 199


def test_the_control_without_a_lock_oversells():
    """Counting first and writing afterwards gives one seat to many: what `lock` is for."""
    room = seating(1)
    people = [invited(room) for _ in range(10)]
    taken, barrier = [], Barrier(10)

    def careless(invitation):
        free = Invitation.objects.filter(seating=room).holding().count() < 1
        barrier.wait(timeout=30)
        if free:
            taken.append(invitation)

    at_once(careless, people, threads=10)
    assert len(taken) > 1


def test_signing_up_at_once_fills_the_seats_and_no_more():
    room = seating(5)
    results = at_once(lambda number: invited(room, at_once=True), range(20), threads=20)
    assert sorted(row.status for row in results) == ["accepted"] * 5 + ["waiting"] * 15
    assert Invitation.objects.holding().count() == 5


def test_leaving_and_filling_at_once():
    room = seating(3)
    held = [offered(room) for _ in range(3)]
    waiting = [invited(room) for _ in range(6)]
    acts = [lambda row=row: decline(now=timezone.now(), invitation=row) for row in held]
    acts += [lambda: offer_next(now=timezone.now(), seating=room) for _ in range(12)]
    acts += [lambda row=waiting[0]: leave(now=timezone.now(), invitation=row)]
    at_once(lambda act: act(), acts, threads=16)
    assert Invitation.objects.holding().count() <= 3
    seats = list(Invitation.objects.holding().values_list("seat", flat=True))
    assert len(seats) == len(set(seats))


def test_the_same_answer_twice_at_once_is_one():
    invitation = offered(seating(1))
    results = at_once(lambda _: accept(now=timezone.now(), invitation=invitation), range(8), threads=8)
    assert {result.pk for result in results} == {invitation.pk}
    assert Invitation.objects.accepted().count() == 1
