"""Staff pages of events: create, change, move on, write down what happened on the day."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.engagement.models import Commitment, Connection, Event, Feedback, ProgrammeItem, Registration, ShownProject
from tests.factories.engagement import (
    ProgrammeItemFactory,
    ShownProjectFactory,
    make_commitment,
    make_connection,
    make_event,
    over,
    register,
)
from tests.factories.people import nation
from tests.impact.engagement.journey import mails

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def url(model, what="changelist", *args):
    return reverse(f"admin:engagement_{model}_{what}", args=args)


def found(client, model, **query):
    return {row.pk for row in client.get(url(model), query).context["cl"].result_list}


def at(name, moment):
    local = timezone.localtime(moment)
    return {f"{name}_0": f"{local:%Y-%m-%d}", f"{name}_1": f"{local:%H:%M}"}


def typed(**changes):
    starts = timezone.now() + 20 * DAY
    return {
        "title_en": "Event in Wales", "title_cy": "Digwyddiad yng Nghymru", "about_en": "About", "slug": "wales-day",
        "nation": nation("wls").pk, "held": "hybrid", "place_en": "Hall", "capacity": "40", "days_to_answer": "3",
        "joining_link": "https://join.example.org/", **at("starts_at", starts),
        **at("ends_at", starts + dt.timedelta(hours=5)), **at("opens_at", starts - 19 * DAY),
        **at("closes_at", starts - DAY), **changes,
    }  # fmt: skip


def test_staff_create_and_edit_an_event(staff_client):
    client = staff_client("event_support")
    assert client.get(url("event", "add")).status_code == 200
    assert client.post(url("event", "add"), typed()).status_code == 302
    event = Event.objects.get()
    assert (event.status, event.title.exact("cy"), event.seating.seats.count()) == (
        "planned", "Digwyddiad yng Nghymru", 40,
    )  # fmt: skip
    assert event.entry.joining_link == "https://join.example.org/"
    page = client.get(url("event", "change", event.pk))
    assert page.status_code == 200
    assert "https://join.example.org/" in page.content.decode()
    client.post(url("event", "change", event.pk), typed(capacity="30"))
    event.refresh_from_db()
    assert (event.capacity, event.seating.seats.count()) == (30, 30)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title_en": ""}, "title"),
        ({"capacity": "0"}, "capacity"),
        ({"capacity": "99999999"}, "capacity"),
        ({"slug": "not a slug"}, "slug"),
        ({"slug": "your-place"}, "__all__"),
        ({"joining_link": "javascript:alert(1)"}, "joining_link"),
        ({"days_to_answer": "0"}, "__all__"),
        ({"starts_at_0": ""}, "starts_at"),
        (at("ends_at", timezone.now()), "ends_at"),
        (at("closes_at", timezone.now() - 90 * DAY), "closes_at"),
        (at("closes_at", timezone.now() + 90 * DAY), "closes_at"),
        ({"held": "moon"}, "held"),
    ],
)
def test_a_wrong_event_is_explained(staff_client, changes, field):
    page = staff_client("programme_director").post(url("event", "add"), typed(**changes))
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not Event.objects.exists()


def test_fewer_seats_than_people_is_explained(staff_client):
    client, event = staff_client("programme_director"), make_event(capacity=2)
    register(event), register(event)
    page = client.post(url("event", "change", event.pk), typed(capacity="1"))
    assert page.status_code == 200
    assert "First somebody has to step back" in page.content.decode()


def test_buttons_lead_through_every_state(staff_client):
    client, event = staff_client("nation_lead", ["wls"]), make_event(status="planned")
    for verb, status in (("publish", "planned"), ("open", "open"), ("close", "closed")):
        button = url("event", verb, event.pk)
        assert client.get(button).status_code == 200
        assert client.post(button).status_code == 302
        event.refresh_from_db()
        assert (event.status, event.is_published) == (status, True)
        assert client.post(button, follow=True).status_code == 200, "pressed again: kindly refused"
    assert client.post(url("event", "reopen", event.pk)).status_code == 409, "it would have closed already"
    assert client.post(url("event", "hold", event.pk), follow=True).status_code == 200
    event.refresh_from_db()
    assert event.status == "closed", "it has not begun"
    over(event)
    client.post(url("event", "hold", event.pk))
    event.refresh_from_db()
    assert event.status == "held"


def test_cancelling_needs_a_reason_and_tells_people(staff_client):
    client, event = staff_client("programme_director"), make_event()
    register(event)
    button = url("event", "cancel", event.pk)
    assert client.get(button).status_code == 200
    assert client.post(button, {"because_cy": "Llosgodd"}).status_code == 200
    event.refresh_from_db()
    assert not event.is_cancelled
    client.post(button, {"because_en": "The hall burned.", "because_cy": "Llosgodd"})
    event.refresh_from_db()
    assert event.is_cancelled
    assert mails("Cancelled")
    page = client.get(url("event", "change", event.pk)).content.decode()
    assert url("event", "publish", event.pk) not in page, "no more buttons"
    assert "The hall burned." in page


def test_lists_cost_the_same_for_one_and_three(staff_client):
    client = staff_client("programme_director")
    row = make_event()
    client.get(url("event"))
    with CaptureQueriesContext(connection) as one:
        assert found(client, "event") == {row.pk}
    make_event(), make_event(nation=None)
    with CaptureQueriesContext(connection) as three:
        assert len(found(client, "event")) == 3
    assert len(three) == len(one) <= 24


def test_the_board_of_an_event_costs_the_same_whoever_comes(staff_client):
    client, event = staff_client("programme_director"), make_event(capacity=9)

    def more():
        registration = register(event, organisation_name="A group", perspectives=[1])
        ProgrammeItemFactory(event=event), ShownProjectFactory(event=event)
        Feedback.objects.create(event=event, useful=3, worked="Tea", change="Chairs")
        return registration

    more()
    client.get(url("event", "change", event.pk))
    with CaptureQueriesContext(connection) as one:
        client.get(url("event", "change", event.pk))
    more(), more()
    with CaptureQueriesContext(connection) as three:
        page = client.get(url("event", "change", event.pk))
    assert len(three) == len(one) <= 40
    detail = page.context["detail"]
    assert (detail["board"].coming, detail["board"].waiting, detail["board"].capacity) == (3, 0, 9)
    assert detail["board"].organisations == (("A group", 3),)
    assert dict(detail["board"].by_perspective)["Person who draws on care and support"] == 3
    assert "3 people told us" in page.content.decode()
    assert "Chairs" in page.content.decode()


def test_search_and_filters(staff_client):
    client = staff_client("programme_director")
    one, other = make_event(), make_event(nation=nation("sct"), status="planned")
    assert found(client, "event", q=one.slug) == {one.pk}
    assert found(client, "event", q="Digwyddiad") == {one.pk, other.pk}
    assert found(client, "event", status__exact="planned") == {other.pk}
    assert found(client, "event", status__in="open,closed") == {one.pk}
    assert found(client, "event", nation__id__exact=nation("sct").pk) == {other.pk}
    assert found(client, "event", published_at__isempty="1") == {other.pk}
    assert client.get(url("event"), {"q": "a\x00b"}).status_code == 200


def test_a_nation_lead_sees_and_touches_only_their_nation(staff_client):
    client = staff_client("nation_lead", ["wls"])
    ours, theirs, everybodys = make_event(), make_event(nation=nation("sct")), make_event(nation=None)
    assert found(client, "event") == {ours.pk}
    item, shown = ProgrammeItemFactory(event=theirs), ShownProjectFactory(event=theirs)
    for event in (theirs, everybodys):
        assert client.get(url("event", "change", event.pk))["Location"] == reverse("admin:index"), "not found"
        for verb in ("close", "cancel", "commitment", "attendance"):
            assert client.post(url("event", verb, event.pk)).status_code == 404
    for model, row in (("programmeitem", item), ("shownproject", shown)):
        assert client.get(url(model, "change", row.pk))["Location"] == reverse("admin:index")
        assert client.post(url(model, "remove", row.pk)).status_code == 404
    for place in (nation("sct").pk, ""):
        page = client.post(url("event", "add"), typed(nation=place))
        assert "nation" in page.context["adminform"].form.errors
    assert staff_client("programme_director").post(url("event", "add"), typed(nation="")).status_code == 302


def test_who_may_only_look_sees_neither_people_nor_the_link(staff_client):
    event = make_event()
    registration = register(event)
    over(event)
    make_commitment(event, registration), make_connection(event, registration)
    reader = staff_client("read_only")
    page = reader.get(url("event", "change", event.pk)).content.decode()
    assert registration.person.name not in page
    assert "join.example.org" not in page
    assert "Talk about it in our team." not in page
    for verb in ("close", "cancel", "commitment", "who-else", "attendance", "feedback"):
        assert reader.post(url("event", verb.replace("-", "_"), event.pk)).status_code == 403
    for model in ("programmeitem", "shownproject"):
        assert reader.get(url(model, "add")).status_code == 403
    assert staff_client("finance").get(url("event")).status_code == 403


@pytest.mark.parametrize("role", ["read_only", "content_editor"])
def test_the_board_with_its_exact_numbers_is_for_those_who_see_the_people(staff_client, monkeypatch, role):
    event = make_event()
    register(event, organisation_name="Example: a very small group", perspectives=[1])
    Feedback.objects.create(event=event, useful=3)
    page = staff_client("event_support").get(url("event", "change", event.pk)).content.decode()
    for exact in ("Seats in all", "Example: a very small group", "1 person told us"):
        assert exact in page

    def never(event):
        raise AssertionError("nobody who looks at this page may see it")

    monkeypatch.setattr("impact.engagement.admin.event.board_of", never)
    monkeypatch.setattr("impact.engagement.admin.event.feedback_totals", never)
    answer = staff_client(role).get(url("event", "change", event.pk))
    assert answer.status_code == 200
    for exact in ("Seats in all", "Example: a very small group", "told us", "We didn’t hear back", "exact numbers"):
        assert exact not in answer.content.decode()
    assert "Programme" in answer.content.decode()


def test_the_programme_is_written_from_the_events_page(staff_client):
    client, event = staff_client("event_support"), make_event()
    page = client.get(url("event", "change", event.pk)).content.decode()
    add = url("programmeitem", "add") + f"?event={event.pk}"
    assert add in page
    assert client.get(add).status_code == 200
    told = {"event": event.pk, "minutes": "30", "title_en": "A talk", "kind": "talk", "speakers_en": "A carer",
            **at("starts_at", event.starts_at)}  # fmt: skip
    back = client.post(add, told)["Location"]
    assert back == url("event", "change", event.pk)
    item = ProgrammeItem.objects.get()
    assert client.post(add, {**told, "_addanother": "1"})["Location"].endswith(f"?event={event.pk}")
    change = url("programmeitem", "change", item.pk)
    assert client.get(change).status_code == 200
    assert client.post(change, {**told, "title_en": "Another talk"})["Location"] == url("event", "change", event.pk)
    item.refresh_from_db()
    assert str(item.title) == "Another talk"
    assert client.post(change, {**told, "minutes": "0"}).status_code == 200
    assert client.get(url("programmeitem", "remove", item.pk)).status_code == 200
    client.post(url("programmeitem", "remove", item.pk))
    assert ProgrammeItem.objects.count() == 1
    assert client.get(url("programmeitem")).status_code == 200


def test_what_is_shown_is_written_from_the_events_page(staff_client):
    client, event = staff_client("event_support"), make_event()
    add = url("shownproject", "add") + f"?event={event.pk}"
    told = {"event": event.pk, "kind": "project", "title_en": "A project", "url": "https://example.org/", "subject": ""}
    assert client.post(add, told)["Location"] == url("event", "change", event.pk)
    shown = ShownProject.objects.get()
    change = url("shownproject", "change", shown.pk)
    client.post(change, {**told, "title_en": "Renamed"})
    shown.refresh_from_db()
    assert str(shown.title) == "Renamed"
    assert client.post(change, {**told, "url": "javascript:alert(1)"}).status_code == 200
    assert client.get(url("shownproject")).status_code == 200
    client.post(url("shownproject", "remove", shown.pk))
    assert not ShownProject.objects.exists()


@pytest.fixture
def day():
    """An event that is going on, with two people who have a seat."""
    event = make_event()
    people = [register(event) for _one in range(2)]
    over(event)
    return event, people


def test_commitments_are_typed_in_one_after_another(staff_client, day):
    (event, people), client = day, staff_client("event_support")
    button = url("event", "commitment", event.pk)
    assert people[0].person.name in client.get(button).content.decode()
    told = {"text": "Talk to the board", "language": "en", "weeks": "6", "registration": people[0].pk, "may_show": "on"}
    assert client.post(button, told)["Location"] == button, "straight to the next one"
    client.post(button, {"text": "On paper", "language": "cy", "weeks": "12"})
    first, second = Commitment.objects.order_by("pk")
    assert (first.registration, first.may_show, first.ask_on) == (
        people[0], True, timezone.localdate() + dt.timedelta(weeks=6),
    )  # fmt: skip
    assert (second.registration, second.language) == (None, "cy")
    for wrong in ({"text": ""}, {"weeks": "0"}, {"weeks": "500"}, {"text": "x" * 2000}, {"registration": "0"}):
        assert client.post(button, {**told, **wrong}).status_code == 200
    assert Commitment.objects.count() == 2
    assert "Talk to the board" in client.get(url("event", "change", event.pk)).content.decode()


def test_connections_and_feedback_sheets_too(staff_client, day):
    (event, _people), client = day, staff_client("event_support")
    button = url("event", "who_else", event.pk)
    assert client.get(button).status_code == 200
    assert client.post(button, {"organisation_name": "A group", "contact": "Somebody"}).status_code == 200
    assert client.post(button, {"organisation_name": "A group"})["Location"] == button
    assert Connection.objects.get().organisation_name == "A group"
    sheets = url("event", "feedback", event.pk)
    assert client.get(sheets).status_code == 200
    assert client.post(sheets, {"useful": ""}).status_code == 200
    assert client.post(sheets, {"useful": "4", "worked": "The tea"})["Location"] == sheets
    assert Feedback.objects.get().worked == "The tea"


def test_who_was_there(staff_client, day):
    (event, people), client = day, staff_client("event_support")
    button = url("event", "attendance", event.pk)
    assert client.get(button).context["form"].initial["there"] == [person.pk for person in people]
    client.post(button, {"there": [people[0].pk]})
    assert list(Registration.objects.order_by("pk").values_list("attended", flat=True)) == [True, False]
    assert client.get(button).context["form"].initial["there"] == [people[0].pk]
    client.post(button, {"there": [people[1].pk]})
    assert list(Registration.objects.order_by("pk").values_list("attended", flat=True)) == [False, True]
    other = register(make_event())
    assert client.post(button, {"there": [other.pk]}).status_code == 200, "nobody from another event"
    board = client.get(url("event", "change", event.pk)).context["detail"]["board"]
    assert (board.attended, board.away) == (1, 1)


def test_before_the_day_there_is_nothing_to_write_down(staff_client):
    client, event = staff_client("event_support"), make_event()
    for verb in ("commitment", "who_else", "attendance", "feedback"):
        assert client.get(url("event", verb, event.pk), follow=True).status_code == 200
        client.post(url("event", verb, event.pk), {"text": "x", "language": "en", "weeks": "1"})
    assert not Commitment.objects.exists()


def test_opening_the_page_of_what_is_not_there(staff_client):
    client = staff_client("programme_director")
    assert client.get(url("event", "change", 0))["Location"] == reverse("admin:index")
    assert client.get(url("programmeitem", "add")).status_code == 200


def test_words_of_a_read_only_page(staff_client):
    event = make_event()
    ProgrammeItemFactory(event=event)
    reader = staff_client("read_only")
    page = reader.get(url("event", "change", event.pk)).content.decode()
    assert "Add a part of the programme" not in page
    assert "Register somebody" not in page
