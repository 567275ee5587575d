"""Broker and cache are away: people register for an event, give seats back, and say what comes of it."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from post_office.models import STATUS, Email

from impact.engagement.actions import offer_money
from impact.engagement.actions.asking import ask_whether_it_happened
from impact.engagement.models import Commitment, Connection, Feedback, Registration
from impact.jobs.mail import send_waiting_mail
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, Invitation
from tests.factories.accounts import UserFactory
from tests.factories.engagement import DAY, make_commitment, make_event, over, register
from tests.faults.outage import expect_no_mail, expect_one_mail
from tests.impact.engagement.journey import ANSWERS, answer, begin, fill, place, send, url

pytestmark = pytest.mark.django_db(transaction=True)

DID_IT_HAPPEN = re.compile(r"http://[^/]+(\S*/did-it-happen/\S+/)")


@pytest.fixture
def mine() -> Registration:
    """Somebody who has the only seat of an event, and the mail that says so."""
    return register(make_event(capacity=1))


@pytest.fixture
def afterwards(mine: Registration) -> Registration:
    """The same a day after the event."""
    over(mine.event)
    mine.refresh_from_db()
    return mine


def stands(registration: Registration) -> str:
    """Where the invitation stands in the database."""
    return Invitation.objects.get(pk=registration.invitation_id).status


def expect_mails(*told: tuple[Registration, str]) -> None:
    """Just these wait, in this order; the task sends each once however often it runs."""
    waiting = list(Email.objects.order_by("pk"))
    assert [written.to for written in waiting] == [[who.person.email] for who, _subject in told]
    for written, (_who, subject) in zip(waiting, told, strict=True):
        assert subject in written.subject
    assert {written.status for written in waiting} == {STATUS.queued}
    assert mail.outbox == []
    for _run in range(3):
        send_waiting_mail()
    sent = sorted((one.to, one.subject) for one in mail.outbox)
    assert sent == sorted((written.to, written.subject) for written in waiting)
    assert set(Email.objects.values_list("status", flat=True)) == {STATUS.sent}


# --- Registering


def test_registering_for_an_event(client: Client, away: Callable[[], None], quick: None) -> None:
    event = make_event()
    begin(client, event)  # pressed twice: `fill` goes on with the same draft
    assert fill(client, event) == list(ANSWERS)
    for _pressed_twice in range(2):
        assert send(client, event)["Location"] == url(event, "sent")
    mine = Registration.objects.get()
    assert mine.reference in client.get(url(event, "sent")).content.decode()
    assert (mine.person.name, mine.is_coming, mine.draft) == ("Example: carer", True, {})
    away()
    expect_one_mail("carer@example.org")
    assert [name for name, *_rest in mail.outbox[0].attachments] == ["invitation.ics"]


def test_clearing_the_device_of_a_registration(client: Client, away: Callable[[], None], quick: None) -> None:
    event = make_event()
    begin(client, event)
    assert answer(client, event, "name").status_code == 302
    assert client.post(url(event, "clear"))["Location"] == url(event, "detail")
    assert client.get(url(event, page="name"))["Location"].endswith("?lost=1")
    left = Registration.objects.get()
    assert (left.is_draft, left.draft) == (True, {**ANSWERS["language"], **ANSWERS["name"]})
    away()
    expect_no_mail()


# --- A seat


def test_a_seat_goes_on_to_who_waits(mine: Registration, client: Client, away: Callable[[], None], quick: None) -> None:
    second, third = register(mine.event), register(mine.event)
    for _pressed_twice in range(2):
        assert client.post(place(mine, "step_back")).status_code == 302
    assert (stands(mine), stands(second), stands(third)) == ("left", "offered", "waiting")
    for _pressed_twice in range(2):
        assert client.post(place(second, "answer"), {"answer": "no"}).status_code == 302
    assert (stands(second), stands(third)) == ("declined", "offered")
    for _pressed_twice in range(2):
        assert client.post(place(third, "answer"), {"answer": "yes"}).status_code == 302
        assert client.post(place(mine, "come_back")).status_code == 302
    assert (stands(third), stands(mine)) == ("accepted", "waiting")
    assert "number 1" in client.get(place(mine)).content.decode()
    away()
    expect_mails(
        (mine, "You have a seat"),
        (second, "waiting list"),
        (third, "waiting list"),
        (mine, "You have stepped back"),
        (second, "A seat is free for you"),
        (second, "You have stepped back"),
        (third, "A seat is free for you"),
        (third, "You have a seat"),
        (mine, "waiting list"),
    )


def test_what_one_needs_and_an_offer_of_money(
    mine: Registration, client: Client, away: Callable[[], None], quick: None
) -> None:
    for words in ("Step-free", "Step-free, and a quiet room"):
        typed = {"access": words, "companions": "1"}
        assert client.post(place(mine, "needs"), typed)["Location"] == place(mine) + "?done=needs"
    needs = AccessNeeds.objects.get()
    assert (needs.access, needs.companions) == ("Step-free, and a quiet room", 1)
    terms = Terms("expenses", "Train", expenses="Train")
    offer = offer_money(by=UserFactory(), now=timezone.now(), registration=mine, terms=terms)
    for typed in ("yes", "no"):  # the first answer stands
        assert client.post(place(mine, "payment", offer=offer.public_id), {"answer": typed}).status_code == 302
    offer.refresh_from_db()
    assert offer.status == "accepted"
    away()
    expect_mails((mine, "You have a seat"), (mine, "An offer for your time"))


# --- From the day on


def test_what_people_will_do_who_else_and_how_it_was(
    afterwards: Registration, client: Client, away: Callable[[], None], quick: None
) -> None:
    mine = afterwards
    pages = {
        "commitment": {"text": "I tell our head of service.", "may_show": "on"},
        "connection": {"organisation_name": "Example: carers’ centre", "why": "Same question"},
        "feedback": {"useful": "4", "worked": "The tea", "change": ""},
    }
    for page, typed in pages.items():
        for _pressed_twice in range(2):
            assert client.post(place(mine, page), typed)["Location"] == f"{place(mine)}?done={page}"
    assert "I tell our head of service." in client.get(place(mine)).content.decode()
    assert (Commitment.objects.get().registration, Commitment.objects.get().may_show) == (mine, True)
    assert Connection.objects.get().organisation_name == "Example: carers’ centre"
    assert (Feedback.objects.get().useful, Feedback.objects.get().worked) == (4, "The tea")
    away()
    expect_mails((mine, "You have a seat"))


def test_whether_it_happened_is_asked_once_and_answered(
    afterwards: Registration, client: Client, away: Callable[[], None], quick: None
) -> None:
    commitment = make_commitment(afterwards.event, afterwards, weeks=2)
    day = timezone.now() + 14 * DAY
    assert [ask_whether_it_happened(now=day) for _run in range(2)] == [1, 0]
    link = DID_IT_HAPPEN.search(Email.objects.latest("pk").message)[1]
    for outcome in ("not_yet", "partly"):
        typed = {"outcome": outcome, "words": "So it was."}
        assert client.post(link, typed)["Location"] == f"{link}?done=1"
    assert "So it was." in client.get(link).content.decode()
    commitment.refresh_from_db()
    assert (commitment.outcome, commitment.words) == ("partly", "So it was.")
    away()
    expect_mails((afterwards, "You have a seat"), (afterwards, "Did it happen?"))
