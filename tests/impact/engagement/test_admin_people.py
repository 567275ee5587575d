"""Staff pages of registrations, commitments and connections."""

import datetime as dt
from itertools import count

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.engagement import actions, figures
from impact.engagement.actions.attending import NoSeat, NotThere, mark_attendance, mark_one
from impact.engagement.models import Commitment, Connection, Registration
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, PaymentOffer
from impact.people.models import Outgoing
from impact.programme.models import Organisation
from tests.factories.engagement import make_commitment, make_connection, make_event, over, register
from tests.factories.people import nation
from tests.impact.engagement.journey import mails, register_online
from tests.impact.engagement.test_admin_events import found, url

pytestmark = pytest.mark.django_db


def typed(event, **changes):
    return {
        "event": event.pk, "channel": "phone", "name": "Example: by phone", "contact_route": "phone",
        "phone": "01632 960000", "written_in": "cy", "perspectives": ["1", "2"], "organisation_name": "A group",
        "agreed": "on", **changes,
    }  # fmt: skip


def test_staff_register_somebody_by_phone(staff_client):
    client, event = staff_client("event_support"), make_event()
    page = client.get(url("event", "change", event.pk)).content.decode()
    assert url("registration", "add") + f"?event={event.pk}" in page
    assert client.get(url("registration", "add") + f"?event={event.pk}").status_code == 200
    assert client.post(url("registration", "add"), typed(event)).status_code == 302
    row = Registration.objects.get()
    assert (row.is_coming, row.channel, row.entered_by, row.perspectives) == (True, "phone", client.user, [1, 2])
    assert row.person.portal_language == "cy"
    assert Outgoing.objects.get().person == row.person
    page = client.get(url("registration", "change", row.pk)).content.decode()
    assert "01632 960000" in page
    assert client.post(url("registration", "change", row.pk), {"name": "x"}).status_code == 403


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"agreed": ""}, "agreed"),
        ({"phone": ""}, "phone"),
        ({"phone": "abc"}, "phone"),
        ({"contact_route": "supporter"}, "supporter_name"),
        ({"contact_route": ""}, "contact_route"),
        ({"perspectives": ["99"]}, "perspectives"),
        ({"channel": "web"}, "channel"),
        ({"channel": ""}, "channel"),
        ({"name": "a\x00b"}, "name"),
        ({"organisation_name": "x" * 100_000}, "organisation_name"),
        ({"event": "0"}, "event"),
    ],
)
def test_a_wrong_registration_is_explained(staff_client, changes, field):
    told = {**typed(make_event()), **changes}
    page = staff_client("programme_director").post(url("registration", "add"), told)
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not Registration.objects.exists()


def test_nobody_is_registered_for_what_has_begun(staff_client, now):
    event = over(make_event())
    page = staff_client("event_support").post(url("registration", "add"), typed(event))
    assert "event" in page.context["adminform"].form.errors
    with pytest.raises(actions.NotOpen):
        register(event)
    with pytest.raises(actions.NotComplete):
        register(make_event(), name="", email=" ", contact_route="")


def test_lists_and_details_cost_the_same_for_one_and_three(staff_client):
    client, event, numbers = staff_client("programme_director"), make_event(capacity=9), count()
    for model, make in (
        ("registration", lambda: register(event)),
        ("commitment", lambda: make_commitment(event, Registration.objects.first(), text=f"Will {next(numbers)}")),
        (
            "connection",
            lambda: make_connection(event, Registration.objects.first(), organisation_name=f"Group {next(numbers)}"),
        ),
    ):
        row = make()
        client.get(url(model))
        with CaptureQueriesContext(connection) as one:
            assert found(client, model) == {row.pk}
        make(), make()
        with CaptureQueriesContext(connection) as three:
            assert len(found(client, model)) == 3
        assert len(three) == len(one) <= 26, model
        assert client.get(url(model, "change", row.pk)).status_code == 200
        if model == "registration":
            over(event)


def test_search_and_filters(staff_client, client):
    staff, event = staff_client("programme_director"), make_event(capacity=1)
    one = register(event, perspectives=[1, 5], organisation_name="Zebra group")
    other = register(event)
    assert found(staff, "registration", q="zebra") == {one.pk}
    assert found(staff, "registration", q=one.person.email) == {one.pk}
    assert found(staff, "registration", q=other.reference) == {other.pk}
    assert found(staff, "registration", perspective="5") == {one.pk}
    assert found(staff, "registration", perspective="nonsense") == {one.pk, other.pk}
    assert found(staff, "registration", invitation__status__exact="waiting") == {other.pk}
    assert found(staff, "registration", event__id__exact=event.pk) == {one.pk, other.pk}
    assert found(staff, "registration", organisation__isempty="1") == {one.pk, other.pk}
    assert staff.get(url("registration"), {"q": "a\x00b"}).status_code == 200
    register_online(client, make_event())
    assert found(staff, "registration", channel__exact="web") == {Registration.objects.latest("pk").pk}


def test_a_second_registration_leads_staff_to_the_first(staff_client, client):
    event = make_event()
    register_online(client, event)
    register_online(type(client)(), event)
    first, second = Registration.objects.order_by("pk")
    page = staff_client("event_support").get(url("registration", "change", second.pk)).content.decode()
    assert first.reference in page
    assert "Registered twice" in page


def test_drafts_are_nobodys_business(staff_client, client):
    client.post(f"/events/{make_event().slug}/register/")
    assert found(staff_client("programme_director"), "registration") == set()


def test_staff_answer_for_somebody(staff_client):
    client, event = staff_client("event_support"), make_event(capacity=1)
    first, second, third = (register(event) for _one in range(3))

    def press(registration, verb):
        button = url("registration", verb, registration.pk)
        assert client.get(button, follow=True).status_code == 200
        client.post(button)
        registration.invitation.refresh_from_db()
        return registration.invitation

    assert press(first, "step_back").status == "left"
    accepted = press(second, "accept")
    assert (accepted.status, accepted.answered_by) == ("accepted", client.user)
    assert press(second, "step_back").status == "left"
    assert press(third, "decline").status == "declined"
    assert press(first, "come_back").status == "accepted"
    assert press(first, "accept").status == "accepted", "not to be pressed now"


def test_event_support_writes_down_what_somebody_needs(staff_client):
    client, row = staff_client("event_support"), register(make_event())
    button = url("registration", "needs", row.pk)
    assert client.get(button).status_code == 200
    assert client.post(button, {"access": "Step-free", "companions": "1"}).status_code == 302
    needs = AccessNeeds.objects.get()
    assert (needs.access, needs.companions, needs.assistants, needs.changed_by) == ("Step-free", 1, 0, client.user)
    assert "Step-free" in client.get(button).content.decode()
    assert client.post(button, {"companions": "99"}).status_code == 200
    assert staff_client("programme_director").get(button).status_code == 403, "only those who arrange it"


def test_money_is_offered_and_the_person_told(staff_client):
    client, row = staff_client("event_support"), register(make_event(capacity=1))
    button = url("registration", "offer_money", row.pk)
    assert client.get(button).status_code == 200
    told = {"nature": "involvement", "what": "A day", "hours": "5", "amount": "150", "expenses": ""}
    assert client.post(button, {**told, "amount": "0"}).status_code == 200
    assert client.post(button, told).status_code == 302
    assert PaymentOffer.objects.get().offered_by == client.user
    assert mails("An offer for your time")
    waiting = register(row.event)
    with pytest.raises(NoSeat):
        actions.offer_money(
            by=client.user, now=timezone.now(), registration=waiting, terms=Terms("expenses", "x", expenses="x")
        )


def test_the_organisation_of_our_list_and_corrections(staff_client):
    client, row = staff_client("event_support"), register(make_event(), organisation_name="in their words")
    known = Organisation.objects.create(name="Example charity", kind="charity", nation=nation("wls"))
    button = url("registration", "organisation", row.pk)
    assert "in their words" in client.get(button).content.decode()
    client.post(button, {"organisation": known.pk})
    row.refresh_from_db()
    assert row.organisation == known
    assert client.get(url("event", "change", row.event.pk)).context["detail"]["board"].organisations == (
        ("Example charity", 1),
    )
    correct = url("registration", "correct", row.pk)
    assert row.person.name in client.get(correct).content.decode()
    assert client.post(correct, typed(row.event, phone="")).status_code == 200
    assert client.post(correct, typed(row.event)).status_code == 302
    row.refresh_from_db()
    assert (row.person.name, row.person.contact_route, row.perspectives) == ("Example: by phone", "phone", [1, 2])
    with pytest.raises(actions.NotComplete):
        actions.correct_registration(by=client.user, now=timezone.now(), registration=row, answers={"name": ""})
    draft = Registration.objects.create(event=row.event)
    with pytest.raises(actions.NotOpen):
        actions.correct_registration(by=client.user, now=timezone.now(), registration=draft, answers={})


def test_was_there_one_by_one(staff_client):
    client, row = staff_client("event_support"), register(make_event())
    with pytest.raises(NotThere):
        mark_one(by=client.user, now=timezone.now(), registration=row, was_there=True)
    with pytest.raises(NotThere):
        mark_attendance(by=client.user, now=timezone.now(), event=row.event, there=[])
    over(row.event)
    for verb, there in (("was_there", True), ("was_not_there", False)):
        client.post(url("registration", verb, row.pk))
        row.refresh_from_db()
        assert row.attended is there


def test_a_nation_lead_touches_only_their_nation(staff_client):
    client = staff_client("nation_lead", ["wls"])
    for place in (nation("sct"), None):
        row = register(make_event(nation=place))
        assert client.get(url("registration", "change", row.pk))["Location"] == reverse("admin:index")
        assert client.post(url("registration", "step_back", row.pk)).status_code == 404
        assert "event" in client.post(url("registration", "add"), typed(row.event)).context["adminform"].form.errors
        over(row.event)
        commitment, idea = make_commitment(row.event, row), make_connection(row.event, row)
        assert client.post(url("commitment", "outcome", commitment.pk), {"outcome": "yes"}).status_code == 404
        assert client.post(url("connection", "introduce", idea.pk), {"words": "x"}).status_code == 404
    assert found(client, "registration") == found(client, "commitment") == found(client, "connection") == set()


def test_others_see_no_registrations(staff_client, client):
    row = register(make_event())
    over(row.event)
    commitment, idea = make_commitment(row.event, row), make_connection(row.event, row)
    for role in ("read_only", "report_approver", "finance"):
        reader = staff_client(role)
        for model, one in (("registration", row), ("commitment", commitment), ("connection", idea)):
            assert reader.get(url(model)).status_code == 403
            assert reader.get(url(model, "change", one.pk)).status_code == 403
        assert reader.post(url("registration", "step_back", row.pk)).status_code == 403
    assert client.get(url("registration"))["Location"].startswith(reverse("account_login"))


@pytest.fixture
def said():
    row = register(make_event())
    over(row.event)
    return make_commitment(row.event, row, may_show=True, weeks=1)


def test_a_commitment_is_read_shown_and_hidden(staff_client, said):
    client = staff_client("event_support")
    assert found(client, "commitment", ask="read") == {said.pk}
    button = url("commitment", "show", said.pk)
    assert said.text in client.get(button).content.decode()
    client.post(button)
    said.refresh_from_db()
    assert said.is_shown
    assert found(client, "commitment", ask="read") == set()
    client.post(url("commitment", "hide", said.pk))
    said.refresh_from_db()
    assert not said.is_shown


def test_staff_write_down_whether_it_happened(staff_client, said):
    client = staff_client("event_support")
    button = url("commitment", "outcome", said.pk)
    assert client.get(button).status_code == 200
    assert client.post(button, {"outcome": ""}).status_code == 200
    assert client.post(button, {"outcome": "planned"}).status_code == 200
    client.post(button, {"outcome": "partly", "words": "Half of it"})
    said.refresh_from_db()
    assert (said.outcome, said.words) == ("partly", "Half of it")
    assert "Half of it" in client.get(button).content.decode()


def test_a_commitment_is_corrected(staff_client, said):
    client = staff_client("event_support")
    page = url("commitment", "change", said.pk)
    assert client.get(page).status_code == 200
    assert client.post(page, {"text": "Corrected", "by_when": "", "ask_on": "2030-01-01"}).status_code == 302
    said.refresh_from_db()
    assert (said.text, said.ask_on, said.may_show) == ("Corrected", dt.date(2030, 1, 1), False)
    assert client.post(page, {"text": "", "ask_on": "2030-01-01"}).status_code == 200
    assert client.get(url("commitment", "add")).status_code == 403


def test_commitments_of_people_nobody_can_write_to(staff_client, said):
    client = staff_client("event_support")
    lone = make_commitment(said.event, None, weeks=1)
    assert found(client, "commitment", ask="by_hand") == set()
    Commitment.objects.update(ask_on=timezone.localdate())
    assert found(client, "commitment", ask="by_hand") == {lone.pk}
    assert found(client, "commitment") == {said.pk, lone.pk}
    assert client.get(url("commitment", "change", lone.pk)).status_code == 200


def test_a_connection_is_introduced_with_notes(staff_client, said):
    client, idea = staff_client("event_support"), make_connection(said.event)
    assert found(client, "connection", status__exact="suggested") == {idea.pk}
    for verb, status in (("introduce", "introduced"), ("talk", "in_touch"), ("drop", "nothing")):
        assert client.get(url("connection", verb, idea.pk)).status_code == 200
        assert client.post(url("connection", verb, idea.pk), {"words": ""}).status_code == 200
        client.post(url("connection", verb, idea.pk), {"words": f"Phoned: {verb}"})
        idea.refresh_from_db()
        assert idea.status == status
    client.post(url("connection", "note", idea.pk), {"words": "One more"})
    assert Connection.objects.get().notes.count("\n") == 3
    assert client.post(url("connection", "change", idea.pk), {}).status_code == 403


def test_what_waits_for_staff(user_with_role, staff_client, said):
    make_connection(said.event)
    make_event(status="planned")
    make_commitment(said.event, None, weeks=1)
    Commitment.objects.filter(registration__isnull=True).update(ask_on=timezone.localdate())
    lines = {line.label: line for line in figures.waiting(user_with_role("event_support"))}
    assert [line.count for line in lines.values()] == [1, 1, 1, 1, 1]
    client = staff_client("event_support")
    for line in lines.values():
        assert len(client.get(line.url).context["cl"].result_list) == 1, line.label
    assert figures.waiting(user_with_role("finance")) == ()
    index = client.get("/admin/").content.decode()
    assert "Events that should be open by now" in index
    assert url("event") in index
    assert url("programmeitem") not in index, "reached from the event, not from the menu"
