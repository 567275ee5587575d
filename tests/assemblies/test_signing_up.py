"""Signing up for an Assembly in a browser, one thing per page."""

import datetime as dt
import threading

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import NotComplete, save_answers, start_sign_up, submit_sign_up
from assemblies.models import SignUp
from impact.people.models import Outgoing, Person
from tests.assemblies.journey import ANSWERS, answer, begin, fill, private_link, send, sign_up, url
from tests.factories.assemblies import AssemblyFactory
from tests.factories.bad_input import BAD_VALUES

pytestmark = pytest.mark.django_db


def test_how_people_are_picked_comes_first_and_reading_writes_nothing(client):
    assembly = AssemblyFactory()
    page = client.get(url(assembly, "start")).content.decode()
    assert page.index("How people get a seat") < page.index("What we ask")
    assert "random selection" in page
    assert not SignUp.objects.exists()


@pytest.mark.parametrize(
    ("mode", "words"), [("fair_draw", "random selection"), ("first_come", "waiting list"), ("everyone", "gets a seat")]
)
def test_each_way_to_a_seat_is_said_in_words(client, mode, words):
    assembly = AssemblyFactory(selection_mode=mode)
    assert words in client.get(url(assembly, "detail")).content.decode()
    sign_up(client, assembly)
    assert SignUp.objects.submitted().count() == 1


def test_the_whole_way(client):
    assembly = AssemblyFactory()
    assert fill(client, assembly) == list(ANSWERS)
    draft = SignUp.objects.get()
    assert draft.is_draft
    assert not Person.objects.exists(), "nobody is written down before they send"

    check = client.get(url(assembly, page="check"))
    page = check.content.decode()
    for shown in ("Example: carer", "carer@example.org", "I have ideas.", "Wales"):
        assert shown in page
    assert "no-store" in check["Cache-Control"]

    answer_ = send(client, assembly)
    assert answer_["Location"] == url(assembly, "sent")
    done = SignUp.objects.get()
    assert (done.status, done.perspectives, done.main_perspective, done.new_here) == ("submitted", [2, 3], 2, True)
    assert (done.draft, done.lawful_basis, done.why) == ({}, "consent", "I have ideas.")
    assert done.privacy_notice_version
    assert done.reference.startswith("WLS-")
    assert (done.person.email, done.person.nation.code) == ("carer@example.org", "wls")
    receipt = client.get(answer_["Location"]).content.decode()
    assert done.reference in receipt
    mail = Email.objects.get()
    assert mail.to == ["carer@example.org"]
    assert done.reference in mail.subject
    link = private_link()
    assert link.split("/")[-2] not in receipt, "the private link goes to the address only"
    assert link.split("/")[-2] not in str(SignUp.objects.values().get()), "and the database keeps only its hash"


def test_one_perspective_needs_no_main_one(client):
    pages = fill(client, AssemblyFactory(), perspectives={"perspectives": ["4"]})
    assert "main" not in pages
    send(client, SignUp.objects.get().assembly)
    assert SignUp.objects.get().main_perspective == 4


@pytest.mark.parametrize(
    ("route", "page", "typed"),
    [
        ("letter", "address", {"address": "1 Example Street"}),
        ("phone", "phone", {"phone": "01632 960000"}),
        ("text", "phone", {"phone": "07700 900000"}),
        ("supporter", "supporter", {"supporter_name": "Example: friend", "supporter_contact": "01632 960001"}),
    ],
)
def test_without_email_a_letter_or_call_waits_for_staff(client, route, page, typed):
    assembly = AssemblyFactory()
    sign_up(client, assembly, contact={"contact_route": route}, **{page: typed})
    outgoing = Outgoing.objects.get()
    done = SignUp.objects.get()
    assert (outgoing.route, outgoing.person) == (route, done.person)
    assert "/your-sign-up/" in outgoing.body
    assert done.reference in outgoing.subject
    assert not Email.objects.exists()


@pytest.mark.parametrize(("prefix", "code"), [("/cy", "cy"), ("/easy", "en-simple"), ("/cy/easy", "cy-simple")])
def test_in_every_language_and_format(client, prefix, code):
    assembly = AssemblyFactory()
    client.post(f"{prefix}/assemblies/{assembly.slug}/sign-up/")
    first = client.get(f"{prefix}/assemblies/{assembly.slug}/sign-up/language/")
    assert first.context["form"].initial["written_in"] == code
    other = client.get(f"/assemblies/{assembly.slug}/sign-up/name/")
    assert other.status_code == 200, "changing the language keeps the draft"


def test_back_and_change_lose_nothing(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    for page, typed in ANSWERS.items():
        shown = client.get(url(assembly, page=page))
        field, value = next(iter(typed.items()))
        stored = shown.context["form"].initial[field]
        assert [str(part) for part in stored] == value if isinstance(value, list) else str(stored) == value
    changed = client.post(url(assembly, page="name") + "?change=1", {"name": "Example: changed"})
    assert changed["Location"] == url(assembly, page="check")
    assert SignUp.objects.get().draft["nation"] == "wls"


def test_changing_the_route_asks_for_its_contact(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    onward = client.post(url(assembly, page="contact") + "?change=1", {"contact_route": "phone"})
    assert onward["Location"] == url(assembly, page="phone")
    assert send(client, assembly)["Location"].startswith(url(assembly, page="phone"))


def test_sending_too_early_leads_to_what_is_missing(client):
    assembly = AssemblyFactory()
    begin(client, assembly)
    answer(client, assembly, "name")
    assert send(client, assembly)["Location"] == url(assembly, page="contact") + "?change=1"
    assert SignUp.objects.get().is_draft


def test_without_a_yes_nothing_is_kept(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    page = client.post(url(assembly, page="check"), {})
    assert page.status_code == 409
    assert "tick the box" in page.content.decode()
    assert SignUp.objects.get().is_draft
    assert not Person.objects.exists()


def test_sending_twice_is_one(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    places = {send(client, assembly)["Location"] for _click in range(3)}
    assert places == {url(assembly, "sent")}
    assert SignUp.objects.count() == Person.objects.count() == Email.objects.count() == 1
    assert client.get(url(assembly, page="name"))["Location"] == url(assembly, "sent")
    assert client.post(url(assembly, page="name"), {"name": "late"})["Location"] == url(assembly, "sent")


def test_this_device_forgets(client):
    assembly = AssemblyFactory()
    begin(client, assembly)
    assert "Go on where you stopped" in client.get(url(assembly, "start")).content.decode()
    client.post(url(assembly, "clear"))
    assert client.get(url(assembly, page="name"))["Location"].endswith("?lost=1")
    assert "found no unfinished sign-up" in client.get(url(assembly, "start") + "?lost=1").content.decode()
    assert client.get(url(assembly, "clear")).status_code == 405


def test_a_sent_sign_up_leaves_the_device_within_the_hour(client):
    assembly = AssemblyFactory()
    sign_up(client, assembly)
    cookie = next(value for name, value in client.cookies.items() if name.startswith("sign-up-"))
    assert cookie["max-age"] == 3600
    assert cookie["httponly"]
    assert "See your receipt" in client.get(url(assembly, "start")).content.decode()


def test_nobody_elses_draft(client):
    ours, theirs = AssemblyFactory(), AssemblyFactory()
    begin(client, ours)
    assert client.get(url(theirs, page="name"))["Location"].endswith("?lost=1")
    stranger = Client()
    assert stranger.get(url(ours, page="name"))["Location"].endswith("?lost=1")
    assert stranger.get(url(ours, "sent"))["Location"] == url(ours, "start")
    assert client.get(url(ours, "sent"))["Location"] == url(ours, "start"), "not sent yet"
    name = next(iter(client.cookies))
    stranger.cookies[name] = "forged:1abc:signature"
    assert stranger.get(url(ours, page="name"))["Location"].endswith("?lost=1")
    assert stranger.post(url(ours, page="name"), {"name": "x"})["Location"].endswith("?lost=1")


def test_unknown_pages_and_assemblies(client):
    assembly = AssemblyFactory()
    begin(client, assembly)
    assert client.get(url(assembly, page="nonsense")).status_code == 404
    for address in ("/assemblies/nonsense/", "/assemblies/nonsense/sign-up/", "/assemblies/nonsense/sign-up/name/"):
        assert client.get(address).status_code == 404
    assert client.get(url(assembly, page="main"))["Location"] == url(assembly, page="name"), "not asked of them yet"


@pytest.mark.parametrize(("page", "field"), [(page, field) for page, typed in ANSWERS.items() for field in typed])
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly_and_saves_nothing_half(client, page, field, bad):
    assembly = AssemblyFactory()
    fill(client, assembly)
    before = SignUp.objects.get().draft
    result = client.post(url(assembly, page=page), {field: bad})
    assert result.status_code in {200, 302}
    if result.status_code == 200:
        assert SignUp.objects.get().draft == before
        assert result.context["form"].errors


@pytest.mark.parametrize("page", ANSWERS)
def test_empty_pages_say_what_is_missing(client, page):
    assembly = AssemblyFactory()
    fill(client, assembly)
    result = client.post(url(assembly, page=page), {})
    assert result.status_code == (302 if page in {"why", "equality"} else 200)


@pytest.mark.parametrize("state", ["planned", "closed", "selected", "meeting", "finished"])
def test_a_shut_assembly_takes_nobody_and_says_so_kindly(client, state):
    assembly = AssemblyFactory(status=state)
    assert client.get(url(assembly, "start"))["Location"] == url(assembly, "detail")
    assert client.post(url(assembly, "start"))["Location"] == url(assembly, "detail")
    page = client.get(url(assembly, "detail")).content.decode()
    assert ("Tell me when it opens" in page) is (state != "finished")
    assert not SignUp.objects.exists()


def test_who_began_in_time_may_finish(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    with time_machine.travel(assembly.closes_at + dt.timedelta(hours=23), tick=False):
        assert "Go on where you stopped" in client.get(url(assembly, "start")).content.decode()
        assert answer(client, assembly, "name").status_code == 302
        assert send(client, assembly)["Location"] == url(assembly, "sent")


def test_after_that_it_is_too_late_and_nothing_typed_is_lost(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    with time_machine.travel(assembly.closes_at + dt.timedelta(hours=25), tick=False):
        page = answer(client, assembly, "name", name="Example: too late")
        assert page.status_code == 409
        assert "Example: too late" in page.content.decode()
        assert send(client, assembly).status_code == 409
    assert SignUp.objects.get().is_draft


def test_many_from_one_connection(client, monkeypatch):
    assembly = AssemblyFactory()
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "forms")
    assert client.post(url(assembly, "start")).status_code == 429
    assert not SignUp.objects.exists()


def test_list_pages_cost_the_same_for_one_and_three(client):
    AssemblyFactory()
    client.get(reverse("assemblies:index"))
    with CaptureQueriesContext(connection) as one:
        client.get(reverse("assemblies:index"))
    (
        AssemblyFactory(status="closed", next_opens_on=dt.date(2030, 1, 2)),
        AssemblyFactory(status="planned", opens_at=None),
    )
    with CaptureQueriesContext(connection) as three:
        page = client.get(reverse("assemblies:index")).content.decode()
    assert len(three) == len(one) == 1
    assert "Next opens 2 January 2030" in page


def test_without_any_assembly_the_list_says_so(client):
    assert "There is no Assembly yet" in client.get(reverse("assemblies:index")).content.decode()


def test_a_page_and_its_saving_cost_few_queries(client):
    assembly = AssemblyFactory()
    fill(client, assembly)
    with CaptureQueriesContext(connection) as read:
        client.get(url(assembly, page="name"))
    assert len(read) == 2
    with CaptureQueriesContext(connection) as saved:
        answer(client, assembly, "name")
    assert len(saved) <= 8


def test_an_incomplete_draft_is_refused_by_the_action_too(now):
    assembly = AssemblyFactory(opens_at=now - dt.timedelta(days=1), closes_at=now + dt.timedelta(days=1))
    draft, _token = start_sign_up(now=now, assembly=assembly, written_in="en")
    with pytest.raises(NotComplete):
        submit_sign_up(now=now, sign_up=draft, agreed=True)


@pytest.mark.django_db(transaction=True)
def test_twenty_sent_at_once_are_one(now):
    assembly = AssemblyFactory(opens_at=now - dt.timedelta(days=1), closes_at=now + dt.timedelta(days=1))
    draft, _token = start_sign_up(now=now, assembly=assembly, written_in="en")
    whole = {
        "name": "A", "contact_route": "email", "email": "a@example.org", "perspectives": [1], "nation": "wls",
        "new_here": "no",
    }  # fmt: skip
    save_answers(now=now, sign_up=draft, answers=whole)
    same = [start_sign_up(now=now, assembly=assembly, written_in="en")[0] for _place in range(4)]
    for other in same:
        save_answers(now=now, sign_up=other, answers=whole)

    def one(sign_up_):
        try:
            submit_sign_up(now=now, sign_up=sign_up_, agreed=True)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=[found]) for found in [draft] * 16 + same]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert SignUp.objects.submitted().count() == Person.objects.count() == 1
    assert SignUp.objects.filter(withdrawn_because="same_person").count() == 4


@pytest.mark.django_db(transaction=True)
def test_two_pages_saved_at_once_lose_nothing(now):
    assembly = AssemblyFactory(opens_at=now - dt.timedelta(days=1), closes_at=now + dt.timedelta(days=1))
    draft, _token = start_sign_up(now=now, assembly=assembly, written_in="en")
    pages = [{"name": "A"}, {"nation": "wls"}, {"new_here": "no"}, {"why": "Because"}, {"perspectives": [1]}]

    def one(typed):
        try:
            save_answers(now=now, sign_up=draft, answers=typed)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=[typed]) for typed in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = SignUp.objects.get().draft
    assert {key for typed in pages for key in typed} <= set(kept)
    assert timezone.is_aware(SignUp.objects.get().started_at)
