"""A coordinator's evening: the board, five pages, check, agree. Nobody else gets in."""

import datetime as dt
import uuid

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from networks.actions import save_section
from networks.models import AgreedText, MeetingRecord, RecordSection
from networks.queries import state_of
from tests.factories.networks import BODIES, LocalNetworkFactory, MeetingFactory, RecordFactory, agreed, filled

pytestmark = pytest.mark.django_db
MINE = "/networks/mine/"


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def words(response, status=200):
    assert response.status_code == status
    return soup(response).main.get_text(" ", strip=True)


def own_meeting(client, **fields):
    return MeetingFactory(local_network__coordinator=client.user, **fields)


def own_record(client, **fields):
    return RecordFactory(meeting=own_meeting(client, **fields))


def url(record, name="record", **kwargs):
    return reverse(f"networks:{name}", kwargs={"public_id": record.public_id, **kwargs})


TYPED = {
    "attendance": {"experience": "2", "carers": "2", "front_line": "", "funders": "1", "providers": "0"},
    "learned": {"text": "We learned this.", "shared": "on"},
    "solutions": {"text_1": "Do that.", "shared_1": "on"},
    "actions": {
        "text_1": "Write it.",
        "owner_1": "Me",
        "due_on_1_day": "3",
        "due_on_1_month": "july",
        "due_on_1_year": "2027",
    },
    "discussion": {"text": ""},
}


def test_the_whole_evening(coordinator_client):
    client = coordinator_client()
    meeting = own_meeting(client)
    assert "Write the record" in words(client.get(MINE))
    response = client.post(url(meeting, "start"))
    record = MeetingRecord.objects.get()
    assert response["Location"] == url(record)
    assert client.post(url(meeting, "start"))["Location"] == url(record)
    assert len(client.get(url(record)).context["tasks"]) == 5
    sections = list(TYPED)
    for place, (section, body) in enumerate(TYPED.items()):
        response = client.post(url(record, "section", section=section), {**body, "seen": "0"})
        following = sections[place + 1] if place < 4 else None
        expected = url(record, "section", section=following) if following else url(record, "check")
        assert response["Location"] == expected
    assert "Saved" in words(client.get(url(record)))
    assert "Saved" in words(client.get(url(record, "section", section="learned")))
    page = client.get(url(record, "check"))
    assert "3 July 2027" in words(page)
    state = soup(page).find("input", {"name": "state"})["value"]
    assert "Tick the box" in words(client.post(url(record, "check"), {"state": state}))
    assert client.post(url(record, "check"), {"state": state, "agreed": "on"})["Location"] == url(record)
    page = words(client.get(url(record)))
    assert "It can no longer be changed" in page
    assert "Do that. (everybody may read this)" in page
    assert "Write it. – Me, 3 July 2027" in page
    assert "Read the record" in words(client.get(MINE))


def test_agreed_records_are_only_read(coordinator_client):
    client = coordinator_client()
    record = agreed(own_record(client))
    for response in (
        client.get(url(record, "check")),
        client.post(url(record, "check"), {"agreed": "on", "state": state_of(record)}),
        client.get(url(record, "section", section="learned")),
        client.post(url(record, "section", section="learned"), {"text": "New", "seen": "1"}),
    ):
        assert response["Location"] == url(record)
    assert AgreedText.objects.get().learned == BODIES["learned"]["text"]


def test_somebody_else_finds_nothing(coordinator_client, client, staff_client):
    owner, other = coordinator_client(), coordinator_client()
    record = filled(own_record(owner))
    meeting = MeetingFactory(local_network=record.meeting.local_network, number=2)
    director = staff_client("programme_director")
    pages = [url(record), url(record, "check"), url(record, "section", section="learned")]
    for address in pages:
        assert owner.get(address).status_code == 200
        for stranger in (other, director):
            assert stranger.get(address).status_code == 404
            assert stranger.post(address, {"text": "x", "seen": "1", "agreed": "on"}).status_code == 404
        assert client.get(address)["Location"].startswith("/account/login/")
    assert other.post(url(meeting, "start")).status_code == 404
    assert owner.post(url(meeting, "start")).status_code == 302
    assert owner.get(url(meeting, "start")).status_code == 405
    assert other.get(reverse("networks:record", args=[uuid.uuid4()])).status_code == 404
    assert director.get(MINE).status_code == 404
    assert client.get(MINE)["Location"] == f"/account/login/?next={MINE}"
    assert "don't coordinate" in words(other.get(MINE))
    assert MeetingRecord.objects.get(pk=record.pk).status == "draft"


def test_who_hands_over_loses_sight_at_once(coordinator_client):
    first, second = coordinator_client(), coordinator_client()
    record = own_record(first)
    local = record.meeting.local_network
    local.coordinator = second.user
    local.save(update_fields=["coordinator"])
    assert first.get(url(record)).status_code == 404
    assert second.get(url(record)).status_code == 200


def test_without_the_role_the_pages_are_gone(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    client.user.groups.clear()
    assert client.get(url(record)).status_code == 404
    assert client.get(MINE).status_code == 404


def test_meetings_to_come_and_cancelled_ones_wait(coordinator_client):
    client = coordinator_client()
    tomorrow = timezone.localdate() + dt.timedelta(days=1)
    meeting = own_meeting(client, held_on=tomorrow)
    own_meeting(client, status="cancelled")
    page = words(client.get(MINE))
    assert "from the day of the meeting" in page
    assert "Write the record" not in page
    response = client.post(url(meeting, "start"), follow=True)
    assert "has not taken place yet" in words(response)
    LocalNetworkFactory(coordinator=client.user)
    assert "No meeting is planned yet" in words(client.get(MINE))


def test_two_people_writing_lose_nothing(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    page = url(record, "section", section="learned")
    client.post(page, {"text": "one", "seen": "0"})
    response = client.post(page, {"text": "two", "shared": "on", "seen": "0"})
    assert "one" in words(response, 409)
    assert client.user.name in words(response, 409)
    assert soup(response).find("textarea").text.strip() == "two"
    assert soup(response).find("input", {"name": "seen"})["value"] == "1"
    client.post(page, {"text": "two", "seen": "1", "keep": "saved"})
    assert RecordSection.objects.get().body["text"] == "one"
    client.post(page, {"text": "two", "seen": "1", "keep": "both"})
    assert RecordSection.objects.get().body["text"] == "one\n\ntwo"
    client.post(page, {"text": "two", "seen": "2", "keep": "mine"})
    assert RecordSection.objects.get().body == {"text": "two", "shared": False}


def test_two_people_writing_lose_no_list_either(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    page = url(record, "section", section="actions")
    client.post(page, {**TYPED["actions"], "seen": "0"})
    response = client.post(page, {"text_1": "Other", "seen": "0", "keep": "both"})
    assert "3 July 2027" in words(response, 409)
    assert soup(response).find(id="id_text_1").text.strip() == "Other"
    assert not soup(response).find("button", value="both")


def test_nothing_is_agreed_unread_or_incomplete(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    page = words(client.get(url(record, "check")))
    assert page.count("Still missing") == 5
    assert "cannot be agreed yet" in words(client.post(url(record, "check"), {"agreed": "on", "state": ""}), 409)
    filled(record)
    assert "read the record once more" in words(client.post(url(record, "check"), {"agreed": "on", "state": "x"}), 409)
    assert not AgreedText.objects.exists()


def test_what_is_typed_is_checked(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    post = lambda section, **data: words(client.post(url(record, "section", section=section), data))  # noqa: E731
    assert "how many people came" in post("attendance")
    assert "99 or less" in post("attendance", carers="100")
    assert "only digits" in post("attendance", carers="two")
    assert "Say what will be done" in post("actions", text_1="One", owner_2="Somebody")
    assert "not a date" in post("actions", text_1="One", due_on_1_day="31", due_on_1_month="2", due_on_1_year="2027")
    assert "Fill in this answer" in post("solutions", text_2="Only a second one")
    assert client.get(url(record, "section", section="poem")).status_code == 404
    assert not RecordSection.objects.exists()


def test_pages_show_what_is_kept_and_are_private(coordinator_client):
    client = coordinator_client()
    record = filled(own_record(client), learned={"text": "Ŵy – \u200fمرحبا\u200e <b>", "shared": True})
    response = client.get(url(record, "section", section="learned"))
    assert soup(response).find("textarea").text.strip() == "Ŵy – \u200fمرحبا\u200e <b>"
    assert soup(response).find(id="id_shared").has_attr("checked")
    assert "no-store" in response["Cache-Control"]
    dates = soup(client.get(url(record, "section", section="actions")))
    assert [dates.find(id=f"id_due_on_1_{box}")["value"] for box in range(3)] == ["30", "6", "2026"]


@pytest.mark.parametrize("many", [1, 3])
def test_the_board_needs_the_same_queries_however_long(coordinator_client, many, django_assert_num_queries):
    client = coordinator_client()
    for _ in range(many):
        own_record(client)
    client.get(MINE)
    with django_assert_num_queries(6):
        client.get(MINE)


def test_who_saves_while_the_record_is_agreed_is_told(coordinator_client, monkeypatch):
    """The record is agreed between reading it and saving."""
    client = coordinator_client()
    record = own_record(client)

    def agreed_meanwhile(**kwargs):
        agreed(record)
        return save_section(**kwargs)

    monkeypatch.setattr("networks.views.record.save_section", agreed_meanwhile)
    response = client.post(url(record, "section", section="learned"), {"text": "New", "seen": "0"}, follow=True)
    assert "has been agreed" in words(response)
    assert AgreedText.objects.get().learned == BODIES["learned"]["text"]
