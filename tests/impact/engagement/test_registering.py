"""Registering for an event in a browser, one thing per page."""

import datetime as dt

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from post_office.models import Email

from impact.engagement.actions import NotComplete, NotOpen, save_answers, start_registration, submit_registration
from impact.engagement.models import Registration
from impact.people.models import Outgoing, Person
from tests.factories.bad_input import BAD_VALUES
from tests.factories.engagement import make_event, over, register
from tests.impact.engagement.journey import (
    ANSWERS,
    answer,
    begin,
    calendar_of,
    fill,
    mails,
    place,
    private_link,
    register_online,
    send,
    url,
)

pytestmark = pytest.mark.django_db


def test_how_seats_are_filled_comes_first_and_reading_writes_nothing(client):
    event = make_event()
    page = client.get(url(event, "start")).content.decode()
    assert page.index("How seats are filled") < page.index("What we ask")
    assert "Only a few seats are left" in page, "never a number a stranger could count down"
    assert not Registration.objects.exists()


def test_the_whole_way(client):
    event = make_event()
    assert fill(client, event) == list(ANSWERS)
    assert not Person.objects.exists(), "nobody is written down before they send"
    check = client.get(url(event, page="check"))
    for shown in ("Example: carer", "carer@example.org", "Example group"):
        assert shown in check.content.decode()
    assert "no-store" in check["Cache-Control"]

    sent = send(client, event)
    assert sent["Location"] == url(event, "sent")
    done = Registration.objects.get()
    assert (done.is_coming, done.perspectives, done.organisation_name, done.draft) == (
        True, [2, 3], "Example group", {},
    )  # fmt: skip
    assert (done.lawful_basis, done.person.nation.code, done.channel) == ("consent", "wls", "web")
    assert done.privacy_notice_version
    assert done.reference.startswith("WLS-")
    receipt = client.get(sent["Location"]).content.decode()
    assert done.reference in receipt
    mail = Email.objects.get()
    assert mail.to == ["carer@example.org"]
    assert "You have a seat" in mail.subject
    link = private_link()
    assert link == place(done)
    token = link.split("/")[-2]
    assert token not in receipt, "the private link goes to the address only"
    assert token not in str(Registration.objects.values().get())
    assert token not in str(done.invitation.__dict__), "and the database keeps only its hash"


def test_the_mail_brings_the_date_and_the_link_to_join(client):
    event = make_event()
    register_online(client, event)
    mail = Email.objects.get()
    assert "https://join.example.org/secret" in mail.message
    file = calendar_of(mail)
    assert "METHOD:PUBLISH" in file
    assert "BEGIN:VTIMEZONE" in file
    assert "https://join.example.org/secret" in file
    assert mail.attachments.get().mimetype == "text/calendar"


def test_a_full_event_has_a_waiting_list_and_tells_the_number(client):
    event = make_event(capacity=1)
    register(event)
    register(event)
    assert "All seats are taken" in client.get(url(event, "start")).content.decode()
    register_online(client, event)
    mine = Registration.objects.latest("pk")
    assert mine.status == "waiting"
    mail = Email.objects.latest("pk")
    assert "waiting list" in mail.subject
    assert "number 2" in mail.message
    assert not mail.attachments.exists()
    assert "join.example.org" not in mail.message, "the link to join is for who has a seat"
    assert "number 2" in client.get(private_link(mail)).content.decode()


@pytest.mark.parametrize(
    ("route", "page", "typed"),
    [
        ("letter", "address", {"address": "1 Example Street"}),
        ("phone", "phone", {"phone": "01632 960000"}),
        ("text", "phone", {"phone": "07700 900000"}),
        ("supporter", "supporter", {"supporter_name": "Example: friend", "supporter_contact": "01632 960001"}),
    ],
)
@pytest.mark.parametrize("full", [False, True])
def test_without_email_a_letter_or_call_waits_for_staff(client, route, page, typed, full):
    event = make_event(capacity=1)
    if full:
        register(event)
    sent = register_online(client, event, contact={"contact_route": route}, **{page: typed})
    outgoing = Outgoing.objects.get()
    done = Registration.objects.latest("pk")
    assert (outgoing.route, outgoing.person) == (route, done.person)
    assert "/your-place/" in outgoing.body
    assert "attached" not in outgoing.body, "nothing is attached to a letter"
    assert done.reference in outgoing.subject
    receipt = client.get(sent["Location"]).content.decode()
    assert ("number 1" in receipt) is full, "who has no e-mail reads on the page where it stands"
    assert ("You have a seat" in receipt) is not full


@pytest.mark.parametrize(
    ("prefix", "code", "words"),
    [("/cy", "cy", "Mae gennych sedd"), ("/easy", "en-simple", "You have a seat"), ("/cy/easy", "cy-simple", "sedd")],
)
def test_in_every_language_and_format(client, prefix, code, words):
    event = make_event()
    client.post(f"{prefix}/events/{event.slug}/register/")
    first = client.get(f"{prefix}/events/{event.slug}/register/language/")
    assert first.context["form"].initial["written_in"] == code
    assert client.get(f"/events/{event.slug}/register/name/").status_code == 200, "another language keeps the draft"
    for page, typed in {**ANSWERS, "language": {"written_in": code}}.items():
        client.post(f"{prefix}/events/{event.slug}/register/{page}/", typed)
    client.post(f"{prefix}/events/{event.slug}/register/check/", {"agree": "yes"})
    mail = Email.objects.get()
    assert words in mail.subject
    assert f"{prefix}/events/your-place/" in mail.message
    page = client.get(private_link())
    assert page.status_code == 200


def test_back_and_change_lose_nothing(client):
    event = make_event()
    fill(client, event)
    for page, typed in ANSWERS.items():
        field, value = next(iter(typed.items()))
        stored = client.get(url(event, page=page)).context["form"].initial[field]
        assert [str(part) for part in stored] == value if isinstance(value, list) else str(stored) == value
    changed = client.post(url(event, page="name") + "?change=1", {"name": "Example: changed"})
    assert changed["Location"] == url(event, page="check")
    assert Registration.objects.get().draft["organisation_name"] == "Example group"


def test_sending_too_early_leads_to_what_is_missing(client):
    event = make_event()
    begin(client, event)
    answer(client, event, "name")
    assert send(client, event)["Location"] == url(event, page="contact") + "?change=1"
    assert Registration.objects.get().is_draft


def test_without_a_yes_nothing_is_kept(client):
    event = make_event()
    fill(client, event)
    page = client.post(url(event, page="check"), {})
    assert page.status_code == 409
    assert "tick the box" in page.content.decode()
    assert not Person.objects.exists()


def test_what_machines_fill_in_is_noticed_and_nothing_is_lost(client):
    event = make_event()
    fill(client, event)
    page = send(client, event, website="https://spam.example")
    assert page.status_code == 409
    assert "must stay empty" in page.content.decode()
    assert Registration.objects.get().is_draft
    assert send(client, event)["Location"] == url(event, "sent")


def test_sending_twice_is_one(client):
    event = make_event()
    fill(client, event)
    assert {send(client, event)["Location"] for _click in range(3)} == {url(event, "sent")}
    assert Registration.objects.count() == Person.objects.count() == Email.objects.count() == 1
    assert client.get(url(event, page="name"))["Location"] == url(event, "sent")
    assert client.post(url(event, page="name"), {"name": "late"})["Location"] == url(event, "sent")


def test_this_device_forgets(client):
    event = make_event()
    begin(client, event)
    assert "Go on where you stopped" in client.get(url(event, "start")).content.decode()
    client.post(url(event, "clear"))
    assert client.get(url(event, page="name"))["Location"].endswith("?lost=1")
    assert "found no unfinished registration" in client.get(url(event, "start") + "?lost=1").content.decode()
    assert client.get(url(event, "clear")).status_code == 405
    assert client.post("/events/no-such/register/clear/").status_code == 404


def test_beginning_twice_goes_on_with_the_draft_that_is_still_empty(client):
    event = make_event()
    for prefix in ("", "", "/cy"):
        begin_in = client.post(f"{prefix}/events/{event.slug}/register/")
        assert begin_in["Location"] == f"{prefix}{url(event, page='name')}"
    draft = Registration.objects.get()
    assert (draft.draft, draft.language) == ({"written_in": "cy"}, "cy"), "the language they chose last"
    answer(client, event, "name")
    begin(client, event)
    assert Registration.objects.count() == 2, "what is typed stays; a new one begins"
    begin(Client(), event)
    assert Registration.objects.count() == 3, "another device begins its own"
    other = make_event()
    begin(client, other)
    assert Registration.objects.filter(event=other).count() == 1


def test_after_sending_the_next_one_is_new(client):
    event = make_event()
    register_online(client, event)
    begin(client, event)
    assert sorted(row.is_draft for row in Registration.objects.all()) == [False, True]


def test_what_is_sent_leaves_the_device_within_the_hour(client):
    event = make_event()
    register_online(client, event)
    cookie = next(value for name, value in client.cookies.items() if name.startswith("event-"))
    assert cookie["max-age"] == 3600
    assert cookie["httponly"]
    assert "See your receipt" in client.get(url(event, "start")).content.decode()


def test_nobody_elses_draft(client):
    ours, theirs = make_event(), make_event()
    begin(client, ours)
    assert client.get(url(theirs, page="name"))["Location"].endswith("?lost=1")
    stranger = Client()
    assert stranger.get(url(ours, "sent"))["Location"] == url(ours, "start")
    assert client.get(url(ours, "sent"))["Location"] == url(ours, "start"), "not sent yet"
    stranger.cookies[next(iter(client.cookies))] = "forged:1abc:signature"
    assert stranger.get(url(ours, page="name"))["Location"].endswith("?lost=1")
    assert stranger.post(url(ours, page="name"), {"name": "x"})["Location"].endswith("?lost=1")


def test_unknown_pages_and_events(client):
    event, hidden = make_event(), make_event(status="planned")
    begin(client, event)
    assert client.get(url(event, page="nonsense")).status_code == 404
    for address in ("/events/nonsense/", "/events/nonsense/register/", "/events/nonsense/register/name/"):
        assert client.get(address).status_code == 404
    for what in ("detail", "start", "sent"):
        assert client.get(url(hidden, what)).status_code == 404, "not published yet"
    assert client.post(url(hidden, "clear")).status_code == 404
    assert client.get(url(event, page="phone"))["Location"] == url(event, page="name"), "not asked of them"


@pytest.mark.parametrize(("page", "field"), [(page, field) for page, typed in ANSWERS.items() for field in typed])
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly_and_saves_nothing_half(client, page, field, bad):
    event = make_event()
    fill(client, event)
    before = Registration.objects.get().draft
    result = client.post(url(event, page=page), {field: bad})
    assert result.status_code in {200, 302}
    if result.status_code == 200:
        assert Registration.objects.get().draft == before
        assert result.context["form"].errors


@pytest.mark.parametrize(
    ("route", "page", "field"),
    [
        ("phone", "phone", "phone"),
        ("letter", "address", "address"),
        ("supporter", "supporter", "supporter_name"),
        ("supporter", "supporter", "supporter_contact"),
        ("supporter", "supporter", "supporter_may_know"),
    ],
)
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_contacts_too(client, route, page, field, bad):
    event = make_event()
    fill(client, event)
    client.post(url(event, page="contact"), {"contact_route": route})
    good = {"phone": "01632 960000", "address": "x", "supporter_name": "A", "supporter_contact": "B"}
    result = client.post(url(event, page=page), {**good, field: bad})
    assert result.status_code in {200, 302}
    assert result.status_code == 302 or result.context["form"].errors


@pytest.mark.parametrize("page", ANSWERS)
def test_empty_pages_say_what_is_missing(client, page):
    event = make_event()
    fill(client, event)
    result = client.post(url(event, page=page), {})
    assert result.status_code == (302 if page in {"organisation", "perspectives"} else 200)


@pytest.mark.parametrize("state", ["closed", "over", "cancelled"])
def test_a_shut_event_takes_nobody_and_says_so_kindly(client, state):
    event = make_event(status="closed" if state == "closed" else "open")
    if state == "over":
        over(event)
    elif state == "cancelled":
        type(event).objects.filter(pk=event.pk).update(status="cancelled", cancelled_because={"en": "The hall burned."})
    assert client.get(url(event, "start"))["Location"] == url(event, "detail")
    assert client.post(url(event, "start"))["Location"] == url(event, "detail")
    page = client.get(url(event, "detail")).content.decode()
    words = {"closed": "Registration is closed", "over": "It has taken place", "cancelled": "The hall burned."}
    assert words[state] in page
    assert not Registration.objects.exists()


def test_before_it_opens_nobody_can_register(client, now):
    event = make_event(opens_at=now + dt.timedelta(days=3000), closes_at=now + dt.timedelta(days=3001),
                       starts_at=now + dt.timedelta(days=3002))  # fmt: skip
    assert client.post(url(event, "start"))["Location"] == url(event, "detail")
    assert "Registration opens" in client.get(url(event, "detail")).content.decode()


def test_who_began_in_time_may_finish_within_a_day(client):
    event = make_event()
    fill(client, event)
    type(event).objects.filter(pk=event.pk).update(closes_at=event.starts_at - dt.timedelta(days=3))
    event.refresh_from_db()
    with time_machine.travel(event.closes_at + dt.timedelta(hours=23), tick=False):
        assert "Go on where you stopped" in client.get(url(event, "start")).content.decode()
        assert answer(client, event, "name").status_code == 302
        assert send(client, event)["Location"] == url(event, "sent")


def test_after_that_it_is_too_late_and_nothing_typed_is_lost(client):
    event = make_event(starts_at=timezone.now() + dt.timedelta(days=5))
    fill(client, event)
    with time_machine.travel(event.starts_at + dt.timedelta(minutes=1), tick=False):
        page = answer(client, event, "name", name="Example: too late")
        assert page.status_code == 409
        assert "Example: too late" in page.content.decode()
        assert send(client, event).status_code == 409
    assert Registration.objects.get().is_draft


def test_many_from_one_connection(client, monkeypatch):
    event = make_event()
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "forms")
    assert client.post(url(event, "start")).status_code == 429
    assert not Registration.objects.exists()


def test_enough_mail_for_today(client, monkeypatch):
    event = make_event()
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "mails")
    register_online(client, event)
    register_online(Client(), event)
    assert Registration.objects.counted().count() == 1
    assert not Email.objects.exists()


def test_registering_twice_looks_the_same_and_only_the_address_learns_of_it(client):
    event = make_event(capacity=1)
    first_page = client.get(register_online(client, event)["Location"]).content.decode()
    mine = Registration.objects.get()
    stranger = Client()
    sent = register_online(
        stranger, event, email={"email": "CARER@example.org"}, name={"name": "Example: again"}
    )  # fmt: skip
    second = Registration.objects.latest("pk")
    page = stranger.get(sent["Location"]).content.decode()
    assert page.replace(second.reference, "") == first_page.replace(mine.reference, "").replace(
        _token(first_page), _token(page)
    ), "not even whether there is a seat tells them apart"
    assert (second.same_as, second.person, second.invitation, second.draft) == (mine, None, None, {})
    assert second.reference != mine.reference
    mail = Email.objects.latest("pk")
    assert "already" in mail.subject
    assert private_link(mail) == place(mine)
    mine.person.refresh_from_db()
    assert mine.person.name == "Example: carer"
    assert len(mails()) == 2


def _token(page):
    return page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]


def test_the_same_address_may_register_for_another_event(client):
    register_online(client, make_event())
    register_online(Client(), make_event())
    assert Registration.objects.counted().count() == 2


def test_a_page_and_its_saving_cost_few_queries(client):
    event = make_event()
    fill(client, event)
    with CaptureQueriesContext(connection) as read:
        client.get(url(event, page="name"))
    assert len(read) == 2
    with CaptureQueriesContext(connection) as saved:
        answer(client, event, "name")
    assert len(saved) <= 8


def test_the_actions_refuse_too(now):
    event = make_event(now)
    draft, _token = start_registration(now=now, event=event, written_in="en")
    with pytest.raises(NotComplete):
        submit_registration(now=now, registration=draft, agreed=True)
    done = register(event, now)
    with pytest.raises(NotOpen):
        save_answers(now=now, registration=done, answers={"name": "x"})
    with pytest.raises(NotOpen):
        start_registration(now=now, event=make_event(now, status="planned"), written_in="en")
