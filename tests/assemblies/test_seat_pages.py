"""A person's seat behind their private link, in every state, language and with nonsense."""

import datetime as dt
import uuid
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from icalendar import Calendar

from assemblies.actions.seating import offer_seat, open_seats, put_on_list
from impact.participation.actions import accept, add_entry, offer_payment
from impact.participation.actions.dates import When
from impact.participation.actions.inviting import link_token
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, Invitation, PaymentOffer
from impact.programme.texts import texts
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.bad_input import BAD_VALUES
from tests.factories.selections import told

pytestmark = pytest.mark.django_db
PAGES = ("seat", "seat_answer", "seat_leave", "seat_needs", "seat_likely", "seat_calendar")
FORMS = ("seat_answer", "seat_leave", "seat_rejoin", "seat_next_time", "seat_needs")


@pytest.fixture
def assembly():
    return AssemblyFactory(status="selected", selection_mode="first_come", seats=2)


def held(assembly, status="offered", **fields):
    """Somebody with an offer, or further on."""
    sign_up = SignUpFactory(assembly=assembly, **fields)
    seating = open_seats(now=timezone.now(), assembly=assembly)
    invitation = put_on_list(now=timezone.now(), seating=seating, sign_up=sign_up)
    if status in {"offered", "accepted"}:
        invitation = offer_seat(now=timezone.now(), assembly=assembly, invitation=invitation)
    if status == "accepted":
        invitation = accept(now=timezone.now(), invitation=invitation)
    return invitation


def url(invitation, page="seat", **kwargs):
    return reverse(f"assemblies:{page}", kwargs={"token": link_token(invitation), **kwargs})


def text(answer):
    return " ".join(answer.content.decode().split())


def date_of(assembly, days=20):
    start = timezone.now() + dt.timedelta(days=days)
    when = When(
        texts("First meeting", "Cyfarfod cyntaf"), start, start + dt.timedelta(hours=4),
        joining_link="https://meet.example.org/room",
    )  # fmt: skip
    return add_entry(now=timezone.now(), seating=open_seats(now=timezone.now(), assembly=assembly), when=when)


@pytest.mark.parametrize("language", ["en", "cy", "en-simple", "cy-simple"])
@pytest.mark.parametrize("status", ["waiting", "offered", "accepted"])
def test_every_state_in_every_language(client, assembly, status, language):
    invitation = held(assembly, status)
    date_of(assembly)
    with translation.override(language):
        addresses = [url(invitation, page) for page in PAGES]
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code in {200, 302, 404}
        if answer.status_code == 200:
            assert "no-store" in answer.headers["Cache-Control"]


def test_yes_by_link(client, assembly):
    invitation = held(assembly)
    assert "Say yes or no" in text(client.get(url(invitation)))
    assert client.post(url(invitation, "seat_answer"), {}).status_code == 200
    answer = client.post(url(invitation, "seat_answer"), {"answer": "yes"})
    assert answer["Location"] == f"{url(invitation)}?done=yes"
    page = text(client.get(answer["Location"]))
    assert "Your seat is kept." in page
    assert "You have a seat." in page
    assert client.post(url(invitation, "seat_answer"), {"answer": "no"}).status_code == 302
    invitation.refresh_from_db()
    assert invitation.is_accepted, "an answer given stands; stepping back is another page"


def test_no_and_back_again(client, assembly):
    invitation = held(assembly)
    client.post(url(invitation, "seat_answer"), {"answer": "no"})
    assert "You told us that you can’t come." in text(client.get(url(invitation)))
    for _twice in range(2):
        assert client.post(url(invitation, "seat_rejoin")).status_code == 302
    invitation.refresh_from_db()
    assert invitation.status == "offered", "a seat was free"


def test_stepping_back_is_asked_first(client, assembly):
    invitation = held(assembly, "accepted")
    assert "You don’t have to say why." in text(client.get(url(invitation, "seat_leave")))
    invitation.refresh_from_db()
    assert invitation.is_accepted
    for _twice in range(2):
        assert client.post(url(invitation, "seat_leave")).status_code == 302
    invitation.refresh_from_db()
    assert invitation.status == "left"
    assert client.get(url(invitation, "seat_leave")).status_code == 302


def test_the_joining_link_is_for_those_who_come(client, assembly):
    date_of(assembly)
    offered, coming = held(assembly), held(assembly, "accepted")
    assert "meet.example.org" not in text(client.get(url(offered)))
    assert client.get(url(offered, "seat_calendar")).status_code == 404
    assert "meet.example.org" in text(client.get(url(coming)))
    answer = client.get(url(coming, "seat_calendar"))
    assert answer.headers["Content-Type"].startswith("text/calendar")
    event = Calendar.from_ical(answer.content).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == "First meeting"
    assert str(event["URL"]) == "https://meet.example.org/room"


def test_needs_only_once_there_is_a_seat(client, assembly):
    waiting = held(assembly, "waiting")
    assert client.get(url(waiting, "seat_needs")).status_code == 302
    assert client.post(url(waiting, "seat_needs"), {"access": "Step-free"}).status_code == 302
    assert AccessNeeds.objects.count() == 0
    invitation = held(assembly, "accepted")
    typed = {"access": "Step-free", "companions": "1", "assistants": "2", "may_share": "on"}
    assert client.post(url(invitation, "seat_needs"), typed)["Location"].endswith("done=needs")
    needs = AccessNeeds.objects.get()
    assert (needs.access, needs.companions, needs.assistants, needs.may_share) == ("Step-free", 1, 2, True)
    assert "Step-free" in text(client.get(url(invitation, "seat_needs")))
    client.post(url(invitation, "seat_needs"), {"access": "A quiet room"})
    needs.refresh_from_db()
    assert (needs.access, needs.companions, needs.stage) == ("A quiet room", 0, "recorded")
    assert client.post(url(invitation, "seat_needs"), {"companions": "99"}).status_code == 200


def test_an_offer_of_money_is_answered_once(client, assembly, user_with_role):
    invitation = held(assembly, "accepted")
    terms = Terms("involvement", "First meeting", Decimal("4.5"), Decimal("112.50"), "Train and taxi")
    offer = offer_payment(by=user_with_role("event_support"), now=timezone.now(), invitation=invitation, terms=terms)
    address = url(invitation, "seat_payment", offer=offer.public_id)
    page = text(client.get(address))
    assert "£112.50" in page
    assert "For 4.5 hours" in page
    assert "please get advice first" in page
    assert client.post(address, {"answer": "maybe"}).status_code == 200
    assert client.post(address, {"answer": "yes"}).status_code == 302
    assert client.post(address, {"answer": "yes"}).status_code == 302
    assert client.post(address, {"answer": "no"}).status_code == 409
    offer.refresh_from_db()
    assert offer.status == "accepted"
    assert "You said yes to this." in text(client.get(address))
    assert client.get(url(invitation, "seat_payment", offer=uuid.uuid4())).status_code == 404
    other = held(assembly, "accepted")
    assert client.get(url(other, "seat_payment", offer=offer.public_id)).status_code == 404
    assert PaymentOffer.objects.count() == 1


def test_not_picked_is_said_kindly(client, run_jobs, user_with_role):
    told(run_jobs, by=user_with_role("programme_director"))
    waiting = Invitation.objects.filter(status="waiting").first()
    page = text(client.get(url(waiting)))
    assert "It was done by chance, as we said." in page
    assert "Three other ways to be part of it" in page
    likely = text(client.get(url(waiting, "seat_likely")))
    assert "About 33.3 in 100." in likely
    client.post(url(waiting, "seat_next_time"), {"wants": "yes"})
    waiting.refresh_from_db()
    assert waiting.wants_next_time
    client.post(url(waiting, "seat_next_time"), {})
    waiting.refresh_from_db()
    assert not waiting.wants_next_time


@pytest.mark.parametrize("token", ["x", "A" * 32, "A" * 90, "not.a.token"])
def test_a_guessed_link_leads_to_a_kind_page(client, token):
    for page in ("", "answer/", "step-back/", "what-i-need/", "how-likely/", "assembly.ics"):
        assert client.get(f"/assemblies/your-seat/{token}/{page}").status_code == 404
    answer = client.post(f"/assemblies/your-seat/{'A' * 32}/answer/", {"answer": "yes"})
    assert answer.status_code == 404


@pytest.mark.parametrize("page", FORMS)
@pytest.mark.parametrize("value", BAD_VALUES.values(), ids=BAD_VALUES)
def test_nonsense_breaks_nothing(client, assembly, page, value):
    invitation = held(assembly, "accepted" if page == "seat_needs" else "offered")
    fields = ("answer", "wants", "access", "communication", "companions", "assistants", "may_share")
    answer = client.post(url(invitation, page), dict.fromkeys(fields, value))
    assert answer.status_code in {200, 302, 400, 405, 409, 413}


def test_get_writes_nothing(client, assembly, django_assert_num_queries):
    invitation = held(assembly)
    before = Invitation.objects.values().get()
    for page in PAGES:
        client.get(url(invitation, page))
    assert Invitation.objects.values().get() == before
    for page in ("seat_rejoin", "seat_next_time"):
        assert client.get(url(invitation, page)).status_code == 405
