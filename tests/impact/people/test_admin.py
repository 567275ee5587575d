"""Staff pages about people: who sees what, what is late, and buttons."""

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.people.figures import waiting
from impact.people.models import Enquiry, Outgoing, Person, Subscription
from tests.factories.people import EnquiryFactory, OutgoingFactory, PersonFactory, SubscriptionFactory, nation

pytestmark = pytest.mark.django_db
LISTS = {
    "person": (PersonFactory, "name"),
    "subscription": (SubscriptionFactory, "email"),
    "enquiry": (EnquiryFactory, "text"),
    "outgoing": (OutgoingFactory, "subject"),
}
YESTERDAY = dt.timedelta(days=1)


def url(model, what="changelist", *args):
    return reverse(f"admin:people_{model}_{what}", args=args)


@pytest.mark.parametrize("model", LISTS)
def test_lists_details_search(staff_client, model):
    client = staff_client("programme_director")
    make, field = LISTS[model]
    row = make()
    page = client.get(url(model), {"q": getattr(row, field)})
    assert page.status_code == 200
    assert page.context["cl"].result_count == 1
    assert client.get(url(model), {"q": "nobody has this"}).context["cl"].result_count == 0
    assert client.get(url(model, "change", row.pk)).status_code == 200


@pytest.mark.parametrize("model", LISTS)
def test_lists_cost_the_same_for_one_and_three(staff_client, model):
    client = staff_client("programme_director")
    make = LISTS[model][0]
    make()
    client.get(url(model))
    with CaptureQueriesContext(connection) as one:
        client.get(url(model))
    make(), make()
    with CaptureQueriesContext(connection) as three:
        client.get(url(model))
    assert len(three) == len(one) <= 20


@pytest.mark.parametrize("model", ["person", "subscription", "outgoing"])
def test_a_nation_lead_sees_only_their_nation(staff_client, model):
    client = staff_client("nation_lead", ["wls"])
    make = LISTS[model][0]
    place = {"person__nation": None} if model == "outgoing" else {"nation": None}
    where = next(iter(place))
    ours, theirs, nobodys = make(**{where: nation("wls")}), make(**{where: nation("sct")}), make(**{where: None})
    assert [row.pk for row in client.get(url(model)).context["cl"].result_list] == [ours.pk]
    assert client.get(url(model, "change", ours.pk)).status_code == 200
    for hidden in (theirs, nobodys):
        assert client.get(url(model, "change", hidden.pk))["Location"] == reverse("admin:index"), "not found"


@pytest.mark.parametrize("model", LISTS)
def test_others_see_nothing(staff_client, client, model):
    row = LISTS[model][0]()
    for role in ("read_only", "report_approver"):
        assert staff_client(role).get(url(model)).status_code == 403
        assert staff_client(role).get(url(model, "change", row.pk)).status_code == 403
    assert client.get(url(model))["Location"].startswith(reverse("account_login"))
    for noun in (Person, Subscription, Enquiry, Outgoing):
        assert not noun.objects.visible_to(AnonymousUser()).exists()


def test_everybody_sees_their_own_record(user_with_role):
    user = user_with_role("assembly_member")
    own = PersonFactory(user=user)
    PersonFactory()
    assert Person.objects.visible_to(user).get() == own


def test_staff_write_people_down_and_correct_them(staff_client):
    client = staff_client("nation_lead", ["wls"])
    typed = {
        "name": "Example: new", "contact_route": "phone", "phone": "01632 960000", "language": "cy", "format": "standard",
        "nation": nation("wls").pk,
    }  # fmt: skip
    assert client.post(url("person", "add"), typed).status_code == 302
    person = Person.objects.get()
    assert (person.name, person.portal_language) == ("Example: new", "cy")
    page = client.post(url("person", "change", person.pk), {**typed, "contact_route": "letter"})
    assert page.status_code == 200
    assert "contact_route" in page.context["adminform"].form.errors
    client.post(url("person", "change", person.pk), {**typed, "name": "Example: corrected"})
    person.refresh_from_db()
    assert person.name == "Example: corrected"


def test_what_is_late_says_so_and_can_be_filtered(staff_client):
    client = staff_client("programme_director")
    late = EnquiryFactory(kind="another_way", other_way="bsl", due_on=timezone.localdate() - YESTERDAY, text="z" * 200)
    EnquiryFactory(kind="another_way", other_way="bsl", due_on=timezone.localdate() + YESTERDAY)
    assert "overdue" in client.get(url("enquiry")).content.decode()
    found = client.get(url("enquiry"), {"due": "overdue"}).context["cl"].result_list
    assert [row.pk for row in found] == [late.pk]
    letter = OutgoingFactory(due_on=timezone.localdate() - YESTERDAY)
    OutgoingFactory()
    assert [row.pk for row in client.get(url("outgoing"), {"due": "overdue"}).context["cl"].result_list] == [letter.pk]


def test_filter_by_interest(staff_client):
    client = staff_client("programme_director")
    wanted = SubscriptionFactory(interests=["sites", "digest"])
    SubscriptionFactory()
    assert [row.pk for row in client.get(url("subscription"), {"interest": "sites"}).context["cl"].result_list] == [
        wanted.pk
    ]
    assert client.get(url("subscription"), {"interest": "cake"}).context["cl"].result_count == 2


@pytest.mark.parametrize(("model", "verb"), [("subscription", "end"), ("enquiry", "done"), ("outgoing", "done")])
def test_buttons_ask_first_and_then_do(staff_client, model, verb):
    client = staff_client("programme_director")
    row = LISTS[model][0]()
    before = row.status
    button = url(model, verb, row.pk)
    assert client.get(button).status_code == 200
    row.refresh_from_db()
    assert row.status == before
    assert client.post(button, {"note": ""}).status_code == 302
    row.refresh_from_db()
    assert row.status != before
    assert client.post(button, {"note": ""}, follow=True).status_code == 200
    assert client.get(url(model, "change", row.pk)).status_code == 200


@pytest.mark.parametrize(("model", "verb"), [("subscription", "end"), ("enquiry", "done"), ("outgoing", "done")])
def test_buttons_are_for_those_whose_work_it_is(staff_client, model, verb):
    row = LISTS[model][0]()
    reader = staff_client("read_only")
    assert reader.get(url(model, verb, row.pk)).status_code == 403
    assert reader.post(url(model, verb, row.pk)).status_code == 403


def test_what_waits(user_with_role):
    today = timezone.localdate()
    EnquiryFactory()
    EnquiryFactory(due_on=today - YESTERDAY)
    OutgoingFactory(person__nation=nation("sct"), due_on=today - YESTERDAY)
    OutgoingFactory(person__nation=nation("wls"))
    director = waiting(user_with_role("programme_director"))
    assert [line.count for line in director] == [1, 1, 1, 1]
    lead = waiting(user_with_role("nation_lead", ["wls"]))
    assert [line.count for line in lead] == [0, 1]
    assert waiting(user_with_role("read_only")) == ()


def test_a_letter_keeps_its_lines_and_shows_no_markup(staff_client):
    row = OutgoingFactory(body="Dear <b>you</b>,\n\nhere it is.")
    page = staff_client("programme_director").get(url("outgoing", "change", row.pk)).content.decode()
    assert "Dear &lt;b&gt;you&lt;/b&gt;,<br><br>here it is." in page
