"""Messages to us: contact, feedback, another way."""

import datetime as dt
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.people.actions import finish_enquiry, send_enquiry, tidy
from impact.people.actions.enquiring import AlreadyDone
from impact.people.models import Enquiry, Subscription
from impact.people.pure.working_days import add_working_days
from tests.factories.bad_input import BAD_VALUES
from tests.factories.people import EnquiryFactory, SubscriptionFactory

pytestmark = pytest.mark.django_db
FORM = {
    "text": "Where is it?",
    "reply_route": "email",
    "reply_to": "asks@example.org",
    "name": "",
    "page": "",
    "key": "",
}
PAGES = ("contact", "feedback", "another_way")


def send(client, where, **changes):
    extra = {"other_way": "bsl"} if where == "another_way" else {}
    return client.post(reverse(f"people:{where}"), {**FORM, **extra, **changes})


@pytest.mark.parametrize("page", PAGES)
def test_a_message_arrives(client, page):
    assert client.get(reverse(f"people:{page}")).status_code == 200
    answer = send(client, page)
    assert answer["Location"] == reverse("people:sent", kwargs={"kind": page.replace("_", "-")})
    assert client.get(answer["Location"]).status_code == 200
    enquiry = Enquiry.objects.get()
    assert (enquiry.kind, enquiry.text, enquiry.status) == (page, "Where is it?", "open")
    mail = Email.objects.get()
    assert mail.to == ["asks@example.org"]
    assert "Where is it?" not in mail.message, "nothing typed goes to an address that may be somebody else's"


def test_another_way_is_due_in_five_working_days(client):
    send(client, "another_way", reply_route="letter", reply_to="1 Example Street")
    enquiry = Enquiry.objects.get()
    assert enquiry.due_on == add_working_days(timezone.localdate(), 5)
    assert enquiry.other_way == "bsl"
    assert not Email.objects.exists()


def test_another_way_needs_an_answer_and_a_way(client):
    page = send(client, "another_way", reply_route="none", other_way="")
    assert set(page.context["form"].errors) == {"reply_route", "other_way"}


def test_feedback_needs_no_answer(client):
    send(client, "feedback", reply_route="none", reply_to="typed@example.org")
    assert Enquiry.objects.get().reply_to == ""


def test_the_page_somebody_came_from_is_noted_if_it_is_ours(client):
    ours = client.get(reverse("people:contact"), headers={"Referer": "http://testserver/survey/start/?code=SECRET"})
    assert ours.context["form"].initial["page"] == "http://testserver/survey/start/"
    foreign = client.get(reverse("people:contact"), headers={"Referer": "https://elsewhere.example/x"})
    assert foreign.context["form"].initial["page"] == ""
    hidden = client.get(reverse("people:contact") + "?page=/a%00b")
    assert hidden.context["form"].initial["page"] == ""


@pytest.mark.parametrize(
    ("route", "where", "wrong"),
    [("email", "", True), ("email", "not an address", True), ("phone", "", True), ("phone", "01632 960000", False)],
)
def test_an_answer_needs_somewhere_to_go(client, route, where, wrong):
    page = send(client, "contact", reply_route=route, reply_to=where)
    assert (page.status_code == 200) is wrong
    if wrong:
        assert set(page.context["form"].errors) == {"reply_to"}
        assert "Where is it?" in page.content.decode()


def test_a_double_click_is_one_message_and_one_mail(client):
    key = client.get(reverse("people:contact")).context["form"].initial["key"]
    assert {send(client, "contact", key=key).status_code for _click in range(3)} == {302}
    assert Enquiry.objects.count() == Email.objects.count() == 1


def test_a_mangled_key_loses_no_message(client):
    assert send(client, "contact", key="mangled").status_code == 302
    assert Enquiry.objects.count() == 1


@pytest.mark.parametrize("field", [*FORM, "other_way"])
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly(client, field, bad):
    answer = send(client, "another_way", **{field: bad})
    assert answer.status_code in {200, 302}
    assert Enquiry.objects.exists() is (answer.status_code == 302)
    if answer.status_code == 200 and field != "text":
        assert "Where is it?" in answer.content.decode()


def test_too_many_from_one_connection(client, monkeypatch):
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: False)
    answer = send(client, "contact")
    assert answer.status_code == 429
    assert "Where is it?" in answer.content.decode()


def test_an_address_with_enough_mail_still_gets_its_message_through(client, monkeypatch):
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "mails")
    assert send(client, "contact").status_code == 302
    assert Enquiry.objects.count() == 1
    assert not Email.objects.exists()


@pytest.mark.parametrize("prefix", ["/cy", "/easy", "/cy/easy"])
def test_messages_remember_language_and_format(client, prefix):
    client.post(f"{prefix}/keep-informed/contact/", FORM)
    enquiry = Enquiry.objects.get()
    assert enquiry.portal_language == {"/cy": "cy", "/easy": "en-simple", "/cy/easy": "cy-simple"}[prefix]


def test_done_once_by_whom_and_when(user_with_role, now):
    by = user_with_role("programme_director")
    enquiry = send_enquiry(
        now=now, key=uuid.uuid4(), kind="contact", text="Hello", reply_route="none", reply_to="", written_in="en"
    )
    done = finish_enquiry(by=by, now=now, enquiry=enquiry, note="Phoned.")
    assert (done.status, done.done_by, done.done_on, done.done_note) == ("done", by, dt.date(2026, 5, 18), "Phoned.")
    with pytest.raises(AlreadyDone):
        finish_enquiry(by=by, now=now, enquiry=enquiry)


def test_what_is_past_its_time_goes(user_with_role, now):
    by, today = user_with_role("programme_director"), dt.date(2026, 5, 18)
    old, older = today - dt.timedelta(days=31), today - dt.timedelta(days=400)
    SubscriptionFactory(asked_on=old)
    SubscriptionFactory(email="stays@example.org", asked_on=today)
    SubscriptionFactory(status="unsubscribed", unsubscribed_on=older)
    SubscriptionFactory(status="confirmed", confirmed_on=older, email="reads@example.org")
    EnquiryFactory(status="done", done_by=by, done_on=older)
    open_one = EnquiryFactory()
    assert tidy(now=now) == 3
    assert set(Subscription.objects.values_list("email", flat=True)) == {"stays@example.org", "reads@example.org"}
    assert Enquiry.objects.get() == open_one
