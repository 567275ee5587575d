"""Somebody's seat behind their private link."""

import datetime as dt
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.engagement import actions
from impact.engagement.emails import commitment_token
from impact.engagement.models import Registration
from impact.participation.actions import NotPossible, write_needs
from impact.participation.actions.inviting import link_token
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds
from impact.people.actions import finish_outgoing
from impact.people.models import Outgoing
from impact.ui.dates import public_datetime
from tests.factories.accounts import UserFactory
from tests.factories.bad_input import BAD_VALUES
from tests.factories.engagement import make_commitment, make_event, over, register
from tests.impact.engagement.journey import calendar_of, mails, place

pytestmark = pytest.mark.django_db
PAGES = ("place", "answer", "step_back", "come_back", "needs", "calendar", "commitment", "connection", "feedback")
READ_ONLY = ("place", "calendar")
LONDON = ZoneInfo("Europe/London")


def stands(registration):
    registration.invitation.refresh_from_db()
    return registration.invitation.status


@pytest.fixture
def mine():
    return register(make_event(capacity=1))


@pytest.fixture
def offered(mine):
    """Who waited, and has just been offered the seat of somebody who stepped back."""
    waiting = register(mine.event)
    actions.step_back(by=None, now=timezone.now(), registration=mine)
    waiting.refresh_from_db()
    return waiting


def test_the_page_shows_where_it_stands_and_keeps_out_of_caches(client, mine):
    page = client.get(place(mine))
    text = page.content.decode()
    for shown in ("You have a seat", mine.reference, "https://join.example.org/secret", "Say what I need", "Step back"):
        assert shown in text
    assert "no-store" in page["Cache-Control"]
    assert page["X-Robots-Tag"] == "noindex"
    waiting = register(mine.event)
    text = client.get(place(waiting)).content.decode()
    assert "number 1" in text
    assert "join.example.org" not in text
    assert "Say what I need" not in text


@pytest.mark.parametrize("what", PAGES)
def test_links_nobody_was_sent_lead_to_a_kind_page(client, mine, what):
    for token in ("made-up", "x" * 200, "--", link_token(mine.invitation)[:-1]):
        address = reverse(f"engagement:{what}", kwargs={"token": token})
        page = client.get(address)
        assert page.status_code == 404
        assert "We don't know this link" in page.content.decode().replace("&#x27;", "'")
        assert client.post(address).status_code in {404, 405}
    assert client.get("/events/your-place/a b/").status_code == 404


@pytest.mark.parametrize("token", ["made-up", "x" * 200, "--"])
def test_guessed_links_to_what_happened(client, token):
    assert client.get(reverse("engagement:happened", kwargs={"token": token})).status_code == 404
    assert client.post(reverse("engagement:happened", kwargs={"token": token})).status_code == 404


def test_reading_writes_nothing(client, offered):
    terms = Terms("expenses", "Train", expenses="Train")
    offer = actions.offer_money(by=UserFactory(), now=timezone.now(), registration=offered, terms=terms)
    before = (list(Registration.objects.values()), stands(offered), Email.objects.count())
    for what in PAGES:
        assert client.get(place(offered, what)).status_code in {200, 302}
        assert client.head(place(offered, what)).status_code in {200, 302}
    assert client.get(place(offered, "payment", offer=offer.public_id)).status_code == 200
    assert (list(Registration.objects.values()), stands(offered), Email.objects.count()) == before


@pytest.mark.parametrize("what", READ_ONLY)
def test_pages_to_read_take_no_post(client, mine, what):
    assert client.post(place(mine, what)).status_code == 405


def test_stepping_back_asks_first_and_the_next_person_is_asked(client, mine):
    waiting, third = register(mine.event), register(mine.event)
    assert client.get(place(mine, "step_back")).status_code == 200
    assert stands(mine) == "accepted", "opening the page does nothing"
    assert client.post(place(mine, "step_back"))["Location"] == place(mine) + "?done=left"
    assert (stands(mine), stands(waiting), stands(third)) == ("left", "offered", "waiting")
    assert mails("You have stepped back")[0].to == [mine.person.email]
    offer = mails("A seat is free for you")[0]
    assert offer.to == [waiting.person.email]
    assert place(waiting) in offer.message
    text = client.get(place(waiting)).content.decode()
    assert "A seat is free for you" in text
    assert "We keep it until" in text
    assert client.get(place(mine, "step_back"))["Location"] == place(mine)
    assert client.post(place(mine, "step_back"))["Location"] == place(mine), "pressed again: nothing more happens"
    assert len(mails("You have stepped back")) == 1


def test_somebody_who_waits_may_leave_the_list(client, mine):
    second, third = register(mine.event), register(mine.event)
    client.post(place(second, "step_back"))
    assert (stands(second), stands(third)) == ("left", "waiting")
    assert "number 1" in client.get(place(third)).content.decode()


def test_yes_to_a_seat_brings_the_date(client, offered):
    assert client.get(place(offered, "answer")).status_code == 200
    assert client.post(place(offered, "answer"), {"answer": "yes"})["Location"] == place(offered) + "?done=seat"
    assert stands(offered) == "accepted"
    mail = mails("You have a seat")[-1]
    assert mail.to == [offered.person.email]
    assert "BEGIN:VTIMEZONE" in calendar_of(mail)
    assert client.post(place(offered, "answer"), {"answer": "no"})["Location"] == place(offered)
    assert stands(offered) == "accepted", "an answer given stands until they step back"


def test_no_to_a_seat_lets_the_next_one_have_it(client, offered):
    third = register(offered.event)
    client.post(place(offered, "answer"), {"answer": "no"})
    assert (stands(offered), stands(third)) == ("declined", "offered")
    actions.decline_seat(by=None, now=timezone.now(), registration=offered)
    actions.accept_seat(by=None, now=timezone.now(), registration=third)
    actions.accept_seat(by=None, now=timezone.now(), registration=third)
    assert len(mails("A seat is free for you")) == 2


@pytest.mark.parametrize("bad", [*BAD_VALUES.values(), None], ids=[*BAD_VALUES, "nothing"])
def test_bad_answers_to_a_seat_change_nothing(client, offered, bad):
    page = client.post(place(offered, "answer"), {} if bad is None else {"answer": bad})
    assert page.status_code == 200
    assert page.context["form"].errors
    assert stands(offered) == "offered"


def test_too_late_is_said_kindly_and_nothing_changes(client, offered, monkeypatch):
    monkeypatch.setattr("impact.engagement.pure.stages.Window.seats_move", lambda self, now: False)
    page = client.post(place(offered, "answer"), {"answer": "yes"})
    assert page.status_code == 409
    assert "has begun" in page.content.decode()
    page = client.post(place(offered, "step_back"))
    assert page.status_code == 409
    assert stands(offered) == "offered"


def test_coming_back_takes_a_free_seat_at_once(client, mine):
    client.post(place(mine, "step_back"))
    assert "I would like to come after all" in client.get(place(mine)).content.decode()
    assert client.get(place(mine, "come_back")).status_code == 200
    assert stands(mine) == "left"
    assert client.post(place(mine, "come_back"))["Location"] == place(mine) + "?done=back"
    assert stands(mine) == "accepted"
    assert "You have a seat" in mails()[-1].subject
    assert client.get(place(mine, "come_back"))["Location"] == place(mine)


def test_coming_back_when_others_wait_is_the_end_of_the_list(client, offered):
    first = Registration.objects.exclude(pk=offered.pk).get()
    client.post(place(first, "come_back"))
    assert (stands(first), stands(offered)) == ("waiting", "offered")
    assert "waiting list" in mails()[-1].subject
    actions.come_back(by=None, now=timezone.now(), registration=first)
    assert len(mails("waiting list")) == 2, "again changes nothing"


def test_what_somebody_needs_is_asked_once_they_have_a_seat(client, mine):
    waiting = register(mine.event)
    assert client.get(place(waiting, "needs"))["Location"] == place(waiting)
    assert client.post(place(waiting, "needs"), {"access": "x"})["Location"] == place(waiting) + "?refused=1"
    assert client.get(place(mine, "needs")).status_code == 200
    typed = {"access": "Step-free", "companions": "2", "assistants": "", "may_share": "on"}
    assert client.post(place(mine, "needs"), typed)["Location"] == place(mine) + "?done=needs"
    needs = AccessNeeds.objects.get()
    assert (needs.access, needs.companions, needs.assistants, needs.may_share) == ("Step-free", 2, 0, True)
    assert needs.delete_on > timezone.localdate(mine.event.ends_at)
    assert "Step-free" in client.get(place(mine, "needs")).content.decode()
    assert "Look at what I need" in client.get(place(mine)).content.decode()


NEEDS_FIELDS = ("access", "communication", "caring", "travel", "food", "companions", "assistants", "may_share")


@pytest.mark.parametrize("field", NEEDS_FIELDS)
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_needs_are_answered_kindly(client, mine, field, bad):
    page = client.post(place(mine, "needs"), {field: bad})
    assert page.status_code in {200, 302}
    if page.status_code == 200:
        assert page.context["form"].errors
        assert not AccessNeeds.objects.exists()


def test_the_calendar_file_of_who_waits_has_no_link(client, mine):
    waiting = register(mine.event)
    own = client.get(place(mine, "calendar"))
    assert own["Content-Type"].startswith("text/calendar")
    assert "attachment" in own["Content-Disposition"]
    assert b"join.example.org" in own.content.replace(b"\r\n ", b"")
    assert b"join.example.org" not in client.get(place(waiting, "calendar")).content.replace(b"\r\n ", b"")


def test_an_offer_of_money_is_answered(client, mine):
    terms = Terms("involvement", "A day", Decimal(5), Decimal(150), "Train")
    offer = actions.offer_money(by=UserFactory(), now=timezone.now(), registration=mine, terms=terms)
    mail = mails("An offer for your time")[0]
    assert "£150" in mail.message
    assert "benefits" in mail.message
    address = place(mine, "payment", offer=offer.public_id)
    assert address in client.get(place(mine)).content.decode()
    assert "benefits" in client.get(address).content.decode()
    assert client.post(address, {"answer": "perhaps"}).status_code == 200
    assert client.post(address, {"answer": "yes"})["Location"] == place(mine) + "?done=payment"
    offer.refresh_from_db()
    assert offer.status == "accepted"
    assert client.post(address, {"answer": "no"})["Location"] == place(mine)
    assert client.get(address)["Location"] == place(mine)
    offer.refresh_from_db()
    assert offer.status == "accepted"


def test_an_offer_answered_in_another_window(client, mine, monkeypatch):
    terms = Terms("expenses", "Train", expenses="Train")
    offer = actions.offer_money(by=UserFactory(), now=timezone.now(), registration=mine, terms=terms)

    def answered(**kwargs):
        raise actions.NotNow

    monkeypatch.setattr("impact.engagement.views.behind_link.answer_payment", answered)
    page = client.post(place(mine, "payment", offer=offer.public_id), {"answer": "no"})
    assert page.status_code == 409
    assert "This can’t be done now" in page.content.decode()


def test_an_offer_says_that_nobody_asks_for_bank_details_here(client, mine):
    terms = Terms("involvement", "Example: a day of your time", Decimal("1.50"), Decimal(150), "Train")
    offer = actions.offer_money(by=UserFactory(), now=timezone.now(), registration=mine, terms=terms)
    page = client.get(place(mine, "payment", offer=offer.public_id)).content.decode()
    for words in ("Example: a day of your time", "For 1.5 hours", "£150", "Costs we pay back: Train", "bank details"):
        assert words in page
    welsh = client.get("/cy" + place(mine, "payment", offer=offer.public_id)).content.decode()
    assert "fanylion banc" in welsh


def test_nobody_elses_offer(client, mine):
    other = register(make_event())
    terms = Terms("expenses", "Train", expenses="Train")
    offer = actions.offer_money(by=UserFactory(), now=timezone.now(), registration=other, terms=terms)
    assert client.get(place(mine, "payment", offer=offer.public_id)).status_code == 404
    assert client.post(place(mine, "payment", offer=offer.public_id), {"answer": "yes"}).status_code == 404


def test_a_cancelled_event_says_so(client, mine):
    actions.cancel_event(by=None, now=timezone.now(), event=mine.event, because={"en": "The hall burned."})
    text = client.get(place(mine)).content.decode()
    assert "does not take place" in text
    assert "The hall burned." in text
    assert "Step back" not in text
    assert "join.example.org" not in text
    assert client.get(place(mine, "needs"))["Location"] == place(mine)


def test_the_page_is_there_after_the_event_too(client, mine):
    write_needs(now=timezone.now(), invitation=mine.invitation, needs=Needs(access="x"))
    event = over(mine.event)
    make_commitment(event, mine)
    text = client.get(place(mine)).content.decode()
    for shown in ("You had a seat", "Write down something I will do", "Tell us how it was", "Talk about it"):
        assert shown in text
    assert "Step back" not in text


def test_somebody_without_email_has_their_days_from_the_letter_on(mine):
    waiting = register(mine.event, contact_route="letter", email="", address="1 Example Street")
    actions.step_back(by=None, now=timezone.now(), registration=mine)
    waiting.invitation.refresh_from_db()
    letter = Outgoing.objects.latest("pk")
    assert waiting.invitation.told_by == letter
    assert "within 3 days" in letter.body
    assert waiting.invitation.deadline is None, "nobody's time runs before the letter is out"


def test_every_page_in_every_language_and_format(client, mine):
    over_one = register(make_event())
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        for what in ("place", "step_back", "needs"):
            assert client.get(prefix + place(mine, what)).status_code == 200
    over(over_one.event)
    commitment = make_commitment(over_one.event, over_one)
    happened = reverse("engagement:happened", kwargs={"token": commitment_token(commitment)})
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        for what in ("place", "commitment", "connection", "feedback"):
            assert client.get(prefix + place(over_one, what)).status_code == 200
        assert client.get(prefix + happened).status_code == 200


@pytest.mark.parametrize("done", ["seat", "left", "back", "needs", "payment", "commitment", "connection", "feedback"])
def test_what_was_done_is_said(client, mine, done):
    assert "govuk-notification-banner--success" in client.get(place(mine) + f"?done={done}").content.decode()


def test_made_up_words_are_not_repeated(client, mine):
    page = client.get(place(mine) + "?done=evil")
    assert page.context["done"] == ""
    assert "govuk-notification-banner" not in page.content.decode()


def test_a_deadline_is_in_the_evening_of_local_time(offered):
    local = timezone.localtime(offered.invitation.deadline)
    assert local.time() == dt.time(20, 0)


def test_needs_are_refused_in_the_action_too(client, mine):
    waiting, now, needs = register(mine.event), timezone.now(), Needs(access="x")
    with pytest.raises(NotPossible):
        actions.say_needs(now=now, registration=waiting, needs=needs)
    over(mine.event)
    with pytest.raises(actions.SeatsStand):
        actions.say_needs(now=now, registration=mine, needs=needs)
    assert not AccessNeeds.objects.exists()


def test_needs_the_action_refuses_are_explained(client, mine, monkeypatch):
    def refuses(**kwargs):
        raise actions.SeatsStand

    monkeypatch.setattr("impact.engagement.actions.say_needs", refuses)
    page = client.post(place(mine, "needs"), {"access": "Step-free"})
    assert page.status_code == 409
    assert "has begun, is over or is cancelled" in page.content.decode()
    assert "Step-free" in page.content.decode(), "nothing typed is lost"


def ended(event, how):
    if how == "over":
        return over(event)
    return actions.cancel_event(by=None, now=timezone.now(), event=event, because={"en": "The hall burned."})


@pytest.mark.parametrize("how", ["over", "cancelled"])
def test_nobody_comes_back_to_what_is_over_or_off(client, mine, how):
    actions.step_back(by=None, now=timezone.now(), registration=mine)
    ended(mine.event, how)
    Email.objects.all().delete()
    with pytest.raises(actions.SeatsStand):
        actions.come_back(by=None, now=timezone.now(), registration=mine)
    page = client.get(place(mine, "come_back")).content.decode()
    assert "has begun, is over or is cancelled" in page
    assert "Yes, I would like to come" not in page, "no button that can only say no"
    page = client.post(place(mine, "come_back"))
    assert page.status_code == 409
    assert "has begun, is over or is cancelled" in page.content.decode()
    assert "govuk-notification-banner--success" not in page.content.decode()
    assert (stands(mine), Email.objects.count()) == ("left", 0)


@pytest.mark.parametrize("how", ["over", "cancelled"])
def test_seats_of_what_is_over_or_off_stay_as_they_are(client, offered, how):
    holder, now = register(make_event()), timezone.now()
    for event in (offered.event, holder.event):
        ended(event, how)
    Email.objects.all().delete()
    for act, one in (
        (actions.accept_seat, offered), (actions.decline_seat, offered), (actions.step_back, holder),
    ):  # fmt: skip
        with pytest.raises(actions.SeatsStand):
            act(by=None, now=now, registration=one)
    for what, one, typed in (("answer", offered, {"answer": "yes"}), ("step_back", holder, {})):
        page = client.post(place(one, what), typed)
        assert page.status_code == 409
        assert "has begun, is over or is cancelled" in page.content.decode()
    refused = client.post(place(holder, "needs"), {"access": "x"})["Location"]
    assert refused == place(holder) + "?refused=1"
    page = client.get(refused).content.decode()
    assert "This can’t be done now" in page
    assert "govuk-notification-banner--success" not in page
    assert (stands(offered), stands(holder), Email.objects.count()) == ("offered", "accepted", 0)


SOON = [
    # now, the start, until when the seat is kept
    ((2026, 6, 2, 9), (2026, 6, 3, 10), (2026, 6, 3, 10)),  # tomorrow at ten
    ((2026, 6, 2, 9), (2026, 6, 2, 12), (2026, 6, 2, 12)),  # in three hours
    ((2026, 6, 2, 9), (2026, 6, 4, 10), (2026, 6, 3, 20)),  # the day after tomorrow: the evening before
    ((2026, 10, 24, 9), (2026, 10, 25, 10), (2026, 10, 25, 10)),  # the clocks go back in that night
]


@pytest.mark.parametrize(("now", "starts", "until"), SOON)
def test_near_the_start_a_seat_is_kept_until_it_starts(client, now, starts, until):
    now, starts, until = (dt.datetime(*moment, tzinfo=LONDON) for moment in (now, starts, until))
    with time_machine.travel(now, tick=False):
        event = make_event(now, capacity=1, starts_at=starts, closes_at=starts - dt.timedelta(minutes=30))
        first, second = register(event), register(event)
        actions.step_back(by=None, now=now, registration=first)
        assert stands(second) == "offered"
        assert second.invitation.answer_by == until
        words = public_datetime(until)
        assert f"by {words}" in mails("A seat is free for you")[0].message
        for what in ("place", "answer"):
            assert f"We keep it until {words}" in client.get(place(second, what)).content.decode()


def test_who_is_told_by_letter_has_until_it_starts_too(client, user_with_role):
    now, starts = (dt.datetime(2026, 6, day, 10, tzinfo=LONDON) for day in (2, 3))
    with time_machine.travel(now, tick=False):
        event = make_event(now, capacity=1, starts_at=starts, closes_at=starts - dt.timedelta(minutes=30))
        first, second = register(event), register(event, contact_route="phone", email="", phone="01632 960000")
        actions.step_back(by=None, now=now, registration=first)
        finish_outgoing(by=user_with_role("event_support"), now=now, outgoing=Outgoing.objects.latest("pk"))
        page = client.get(place(second)).content.decode()
        assert f"We keep it until {public_datetime(starts)}" in page
