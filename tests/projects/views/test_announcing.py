"""Public pages before a call is answered."""

import datetime as dt
import uuid

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.people.models import Person, Subscription
from impact.programme.models import DeliveryModel, Topic
from impact.programme.texts import texts
from impact.ui import limits
from projects.actions import give_grace
from projects.models import HelpRequest
from projects.queries import link_token
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, nation

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def words(response, status=200):
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def url(name, call):
    return reverse(f"projects:{name}", args=[call.slug])


def soon(**fields):
    return CallFactory(opens_at=timezone.now() + 10 * DAY, **fields)


# --- The call's page


def test_a_planned_call_says_everything_beforehand(client):
    call = soon(sites_wanted=12, decides_on=dt.date(2030, 3, 1), starts_on=dt.date(2030, 5, 1))
    call.topics.add(Topic.objects.create(slug="breaks", title=texts("Short breaks")))
    call.topics.add(Topic.objects.create(slug="night", title=texts("Night"), published_at=timezone.now()))
    call.delivery_models.set(DeliveryModel.objects.filter(slug="facilitator"))
    CallQuestionFactory(call=call, hidden_from_reviewers=True)
    page = words(client.get(call.get_absolute_url()))
    for part in (
        "Everybody hears from us by 1 March 2030",
        "Work starts, about 1 May 2030",
        "Sites we look for 12",
        "Short breaks",
        "Night",
        "Facilitator",
        "Costs can be paid in advance",
        "Tell me when it opens",
        "Ask for help",
        "Example",
    ):
        assert part in page, part
    assert "Scorers won’t see this." in words(client.get(url("questions", call)))
    assert "Scorers won’t see this." in client.get(url("questions_text", call)).content.decode()


def test_a_closed_call_offers_the_next_one_and_no_help(client):
    page = words(client.get(CallFactory(opens_at=timezone.now() - 60 * DAY).get_absolute_url()))
    assert "Tell me when the next call opens" in page
    assert "Ask for help" not in page


@pytest.mark.parametrize("many", [1, 3])
def test_the_page_needs_the_same_queries_however_many_topics(client, many, django_assert_num_queries):
    call = CallFactory()
    for number in range(many):
        call.topics.add(Topic.objects.create(slug=f"t{number}", title=texts("T")))
    call.delivery_models.set(DeliveryModel.objects.all()[:many])
    with django_assert_num_queries(4):
        client.get(call.get_absolute_url())


@pytest.mark.parametrize("name", ["tell_me", "help", "help_asked", "preview"])
def test_what_nobody_announced_is_not_found(client, name):
    assert client.get(url(name, CallFactory(published_at=None))).status_code == 404


# --- Tell me


def test_tell_me_asks_to_confirm_and_answers_the_same_for_every_address(client):
    call = soon()
    page = client.get(f"/cy{url('tell_me', call)}")
    assert page.context["form"].initial["written_in"] == "cy"
    answers = [
        client.post(url("tell_me", call), {"email": email, "written_in": "cy"})
        for email in ("new@example.org", "new@example.org", "other@example.org")
    ]
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, reverse("people:check_mail"))}
    assert {(one.status, tuple(one.interests)) for one in Subscription.objects.all()} == {("pending", ("sites",))}
    assert Subscription.objects.count() == 2
    mail = Email.objects.order_by("pk")[0]
    assert mail.headers == {"Content-Language": "cy"}


def test_tell_me_after_it_closed_is_about_the_next_one(client):
    page = client.get(url("tell_me", CallFactory(opens_at=timezone.now() - 60 * DAY)))
    assert "Tell me when the next call opens" in words(page)


@pytest.mark.parametrize("email", ["", "nonsense", "a@b@c", "x" * 300 + "@example.org", "a\x00@example.org"])
def test_an_address_that_is_none_is_said_kindly(client, email):
    response = client.post(url("tell_me", soon()), {"email": email, "written_in": "xx"})
    assert response.context["form"].errors.keys() == {"email", "written_in"}
    assert not Subscription.objects.exists()


def test_very_many_forms_from_one_connection_are_too_many(client, monkeypatch):
    monkeypatch.setattr(limits, "FORMS_FROM_ONE_CONNECTION", limits.Limit("forms", most=0, seconds=60))
    call = soon()
    limits.allows(limits.FORMS_FROM_ONE_CONNECTION, "127.0.0.0/24")
    typed = {"email": "a@example.org", "written_in": "en"}
    assert "try again in an hour" in words(client.post(url("tell_me", call), typed), 429)
    assert "try again in an hour" in words(client.post(url("help", call), help_data()), 429)
    assert not Subscription.objects.exists()
    assert not HelpRequest.objects.exists()


def test_an_address_that_had_enough_mail_today_gets_no_more(client):
    call = soon()
    for _ in range(7):
        client.post(url("tell_me", call), {"email": "one@example.org", "written_in": "en"})
    assert Email.objects.count() == 5
    client.post(url("help", call), help_data(contact="one@example.org"))
    assert HelpRequest.objects.count() == 1
    assert Email.objects.count() == 5


# --- Help to apply


def help_data(**fields):
    data = {
        "wants": ["typing", "costs"],
        "words": "We are <b>four</b> people.",
        "nation": nation("wls").pk,
        "organisation_name": "Example group",
        "name": "Example",
        "contact_route": "email",
        "contact": "help@example.org",
        "key": str(uuid.uuid4()),
    }
    return data | fields


def test_help_is_asked_for_once_by_a_double_click(client):
    call, data = soon(), help_data()
    for _ in range(2):
        response = client.post(f"/cy{url('help', call)}", data)
        assert response["Location"] == f"/cy{url('help_asked', call)}"
    asked = HelpRequest.objects.get()
    assert (asked.call, asked.wants, asked.organisation_name) == (call, ["typing", "costs"], "Example group")
    assert (asked.person.email, asked.person.language) == ("help@example.org", "cy")
    assert Email.objects.count() == 1
    assert "five working days" in words(client.get(url("help_asked", call)))


@pytest.mark.parametrize(
    ("route", "contact", "field", "kept"),
    [
        ("phone", "01632 960 001", "phone", "01632 960 001"),
        ("text", "07700 900000", "phone", "07700 900000"),
        ("letter", "1 Example Street\nOban", "address", "1 Example Street\nOban"),
        ("supporter", "01632 960002", "supporter_contact", "01632 960002"),
    ],
)
def test_every_way_of_being_reached(client, route, contact, field, kept):
    typed = help_data(contact_route=route, contact=contact, supporter_name="Example advocate")
    assert client.post(url("help", soon()), typed).status_code == 302
    person = Person.objects.get()
    assert person.contact_route == route
    assert getattr(person, field) == kept
    assert person.supporter_name == ("Example advocate" if route == "supporter" else "")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"wants": []}, "wants"),
        ({"wants": ["gold"]}, "wants"),
        ({"nation": "99"}, "nation"),
        ({"contact": ""}, "contact"),
        ({"contact": "nonsense"}, "contact"),
        ({"contact_route": "phone", "contact": "call me"}, "contact"),
        ({"contact_route": "supporter", "contact": "x" * 201, "supporter_name": "A"}, "contact"),
        ({"contact_route": "supporter", "supporter_name": " "}, "supporter_name"),
        ({"contact_route": "pigeon"}, "contact_route"),
        ({"name": ""}, "name"),
        ({"words": "x" * 20_000}, "words"),
        ({"words": "a\x00b"}, "words"),
        ({"needed_by_day": "1", "needed_by_month": "1", "needed_by_year": "2020"}, "needed_by"),
        ({"needed_by_day": "31", "needed_by_month": "2", "needed_by_year": "2030"}, "needed_by"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(client, change, field):
    response = client.post(url("help", soon()), help_data(**change))
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert "Example group" in response.content.decode()
    assert not HelpRequest.objects.exists()
    assert not Person.objects.exists()


def test_a_broken_key_and_a_day_to_come_are_fine(client):
    typed = help_data(key="nonsense", needed_by_day="1", needed_by_month="March", needed_by_year="2090")
    assert client.post(url("help", soon()), typed).status_code == 302
    assert HelpRequest.objects.get().needed_by == dt.date(2090, 3, 1)


def test_help_with_a_closed_call_is_refused_kindly(client):
    call = CallFactory(opens_at=timezone.now() - 60 * DAY)
    assert client.get(url("help", call))["Location"] == call.get_absolute_url()
    assert "We can help you with the next one" in words(client.post(url("help", call), help_data()), 409)
    assert client.get(url("help", soon())).status_code == 200


# --- Preview


def test_staff_see_a_call_beforehand_in_all_four_ways(staff_client, client):
    call = CallFactory(published_at=None, slug="new", title=texts("Breaks", "Seibiannau", "Easy breaks"))
    CallQuestionFactory(call=call, label=texts("Who?", "Pwy?"))
    staff = staff_client("read_only")
    for prefix, title in (("", "Breaks"), ("/cy", "Seibiannau"), ("/easy", "Easy breaks"), ("/cy/easy", "Seibiannau")):
        response = staff.get(f"{prefix}/sites/calls/new/preview/")
        assert title in words(response)
        assert response["Cache-Control"] == "no-store, private"
        links = [
            link["href"] for link in BeautifulSoup(response.content, "html.parser").select("nav.govuk-inset-text a")
        ]
        assert len(links) == 4
        assert all(staff.get(link).status_code in {200, 403, 302} for link in links)
    assert "it is not announced yet" in staff.get("/sites/calls/new/preview/").content.decode()
    CallFactory(slug="known")
    assert "organisations see this call" in staff.get("/sites/calls/known/preview/").content.decode().lower()
    assert client.get("/sites/calls/known/preview/").status_code == 404
    assert staff_client("finance").get("/sites/calls/known/preview/").status_code == 404
    assert staff.get("/sites/calls/nothing/preview/").status_code == 404


# --- Longer time on the organisation's page


def test_the_organisation_reads_until_when_and_why(client, user_with_role):
    now = timezone.now()
    call = CallFactory(opens_at=now - 60 * DAY)
    expression = AnswerFactory(expression__call=call).expression
    page = reverse("projects:offer", args=[link_token(expression)])
    assert "can no longer be sent" in words(client.get(page))
    by = user_with_role("programme_director")
    give_grace(by=by, now=now, expression=expression, until=now + DAY, reason="A <b>power</b> cut.")
    for part in ("", "check/", "organisation/"):
        read = words(client.get(f"{page}{part}"))
        assert "You have longer" in read
        assert "The reason: A <b>power</b> cut." in read
        assert "can no longer be sent" not in read
    assert client.post(f"{page}check/", {"correct": "on"}).status_code == 302
    expression.refresh_from_db()
    assert expression.status == "sent"


def test_a_longer_time_that_is_over_is_said_to_be(client, user_with_role, time_machine_at):
    now = timezone.now()
    call = CallFactory(opens_at=now - 60 * DAY)
    expression = AnswerFactory(expression__call=call).expression
    give_grace(by=user_with_role("programme_director"), now=now, expression=expression, until=now + DAY, reason="Ill")
    page = reverse("projects:offer", args=[link_token(expression)])
    with time_machine_at(now + 2 * DAY):
        assert "The longer time you were given ended on" in words(client.get(page))
        assert "can no longer be sent" in words(client.post(f"{page}check/", {"correct": "on"}), 409)


def test_while_the_call_is_open_nothing_is_said_of_longer_time_but_the_later_day_is(client, user_with_role):
    now = timezone.now()
    expression = AnswerFactory().expression
    until = expression.call.closes_at + DAY
    give_grace(by=user_with_role("programme_director"), now=now, expression=expression, until=until, reason="BSL")
    response = client.get(reverse("projects:offer", args=[link_token(expression)]))
    assert response.context["send_by"] == until
    assert "You have longer" not in words(response)
