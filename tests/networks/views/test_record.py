"""A coordinator's evening: the board, the pages, check, send, agree, share. Nobody else gets in."""

import uuid

import pytest
from django.urls import reverse

from networks.actions import save_section
from networks.models import AgreedRecord, MeetingRecord, RecordSection
from networks.queries import state_of
from tests.factories.accounts import UserFactory
from tests.factories.networks import (
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    agreed,
    filled,
)
from tests.filling import soup, words

pytestmark = pytest.mark.django_db
MINE = "/networks/mine/"


def own_meeting(client, **fields):
    return MeetingFactory(local_network__coordinator=client.user, **fields)


def own_record(client, **fields):
    return RecordFactory(meeting=own_meeting(client, **fields))


def agreeing(client, record):
    """What the form sends that was read just now."""
    seen = soup(client.get(url(record, "record_agree"))).find("input", {"name": "seen"})["value"]
    return {"agreed": "on", "seen": seen}


def url(record, name="record", **kwargs):
    return reverse(f"networks:{name}", kwargs={"public_id": record.public_id, **kwargs})


TYPED = {
    "attendance": {"experience": "2", "carers": "2", "front_line": "", "funders": "1", "providers": "0"},
    "learned": {"text_1": "We learned this.", "share_1": "everybody"},
    "solutions": {"text_1": "Do that.", "share_1": "everybody"},
    "actions": {
        "text_1": "Write it.",
        "owner_1": "Me",
        "due_on_1_day": "3",
        "due_on_1_month": "july",
        "due_on_1_year": "2027",
    },
}


def test_the_whole_evening(coordinator_client):
    client = coordinator_client()
    meeting = own_meeting(client)
    assert "Write the record" in words(client.get(MINE))
    response = client.post(url(meeting, "start"))
    record = MeetingRecord.objects.get()
    assert response["Location"] == url(record)
    assert client.post(url(meeting, "start"))["Location"] == url(record)
    assert len(client.get(url(record)).context["tasks"]) == 9
    order = [*list(TYPED), "discussion"]
    for place, (section, body) in enumerate(TYPED.items()):
        response = client.post(url(record, "section", section=section), {**body, "seen": "0"})
        assert response["Location"] == f"{url(record, 'section', section=order[place + 1])}?saved={section}"
    assert "Saved" in words(client.get(url(record)))
    page = client.get(url(record, "check"))
    assert "3 July 2027" in words(page)
    state = soup(page).find("input", {"name": "state"})["value"]
    assert client.post(url(record, "check"), {"state": state})["Location"] == url(record, "record_answers")
    assert "This group has no members who could be asked" in words(client.get(url(record, "record_answers")))
    assert "Tick the box" in words(client.post(url(record, "record_agree")))
    assert client.post(url(record, "record_agree"), agreeing(client, record))["Location"] == url(
        record, "record_answers"
    )
    page = words(client.get(url(record, "record_answers")))
    assert "It can no longer be changed" in page
    assert "Do that. (Everybody, on the public page)" in page
    assert "Write it. – Me, 3 July 2027" in page
    assert "We learned this." in words(client.get(url(record, "record_share")))
    assert client.post(url(record, "record_share"), {"sure": "on"})["Location"] == url(record, "record_answers")
    assert MeetingRecord.objects.get().status == "shared"
    assert "Read the record" in words(client.get(MINE))
    client.post(url(record, "record_correction"), {"text": "It was five people."})
    assert "It was five people." in words(client.get(url(record, "record_answers")))


def test_agreed_records_are_only_read(coordinator_client):
    client = coordinator_client()
    record = agreed(own_record(client))
    for response in (
        client.get(url(record, "check")),
        client.post(url(record, "check"), {"state": state_of(record)}),
        client.get(url(record, "section", section="learned")),
    ):
        assert response["Location"] == url(record)
    late = client.post(url(record, "section", section="learned"), {"text_1": "New words", "seen": "1"})
    assert "New words" in words(late, 409)
    assert "Copy your words" in words(late, 409)
    assert record.items.get(kind="learned").text == "People hear about help too late."


def test_somebody_else_finds_nothing(coordinator_client, client, staff_client):
    owner, other = coordinator_client(), coordinator_client()
    record = filled(own_record(owner))
    meeting = MeetingFactory(local_network=record.meeting.local_network, number=2)
    director = staff_client("programme_director")
    pages = [url(record), url(record, "check"), url(record, "section", section="learned"), url(record, "sheet")]
    for address in pages:
        assert owner.get(address).status_code == 200
        for stranger in (other, director):
            assert stranger.get(address).status_code == 404
            assert stranger.post(address, {"text_1": "x", "seen": "1"}).status_code in (404, 405)
        assert client.get(address)["Location"].startswith("/account/login/")
    for name in ("record_answers", "record_agree", "record_share", "record_correction", "record_take_back"):
        assert other.post(url(record, name), {"agreed": "on"}).status_code in (404, 405)
        assert other.get(url(record, name)).status_code in (404, 405)
    assert other.post(url(meeting, "start")).status_code == 404
    assert other.get(url(meeting, "blank_sheet")).status_code == 404
    assert owner.get(url(meeting, "blank_sheet"))["Content-Type"] == "application/pdf"
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
    meeting = own_meeting(client, days=1)
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
    client.post(page, {"text_1": "one", "seen": "0"})
    response = client.post(page, {"text_1": "two", "share_1": "everybody", "seen": "0"})
    assert "one" in words(response, 409)
    assert client.user.name in words(response, 409)
    assert soup(response).find("textarea").text.strip() == "two"
    assert soup(response).find("input", {"name": "seen"})["value"] == "1"
    client.post(page, {"text_1": "two", "seen": "1", "keep": "saved"})
    assert RecordSection.objects.get().body["text_1"] == "one"
    client.post(page, {"text_1": "two", "seen": "1", "keep": "both"})
    assert RecordSection.objects.get().body == {"text_1": "one", "share_1": "group", "text_2": "two"} or (
        RecordSection.objects.get().body["text_2"] == "two"
    )
    client.post(page, {"text_1": "two", "seen": "2", "keep": "mine"})
    assert RecordSection.objects.get().body == {"text_1": "two"}


def test_the_background_save_answers_the_script(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    page = url(record, "section", section="gaps")
    script = {"headers": {"X-Autosave": "1"}}
    first = client.post(page, {"text_1": "one", "seen": "0"}, **script).json()
    assert (first["state"], first["version"], first["words"][:5]) == ("saved", 1, "Saved")
    clash = client.post(page, {"text_1": "two", "seen": "0"}, **script)
    assert (clash.status_code, clash.json()["state"]) == (409, "conflict")
    long = client.post(page, {"text_1": "x" * 5001, "seen": "1"}, **script)
    assert (long.status_code, long.json()["state"]) == (422, "invalid")
    assert "5001" in long.json()["words"]
    assert RecordSection.objects.get().body == {"text_1": "one"}


def test_pasted_html_is_named_and_comes_back(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    pasted = "<script>alert(1)</script>" * 8000
    response = client.post(url(record, "section", section="gaps"), {"text_1": pasted, "seen": "0"})
    assert "200000" in words(response)
    assert soup(response).find("textarea").text.strip() == pasted
    assert b"<script>alert(1)" not in response.content


def test_nothing_is_sent_unread_or_incomplete(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    page = words(client.get(url(record, "check")))
    assert page.count("Still missing") == 5
    assert "cannot be sent yet" in words(client.post(url(record, "check"), {"state": ""}), 409)
    filled(record)
    assert "read the record once more" in words(client.post(url(record, "check"), {"state": "x"}), 409)
    assert MeetingRecord.objects.get().status == "draft"


def test_words_of_somebody_who_did_not_say_yes_are_not_sent(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    silent = MembershipFactory(local_network=record.meeting.local_network, consented_at=None, consent_version="")
    filled(record, gaps={"text_1": "secret", "who_1": str(silent.public_id)})
    response = client.post(url(record, "check"), {"state": state_of(record)})
    assert "What nobody knows yet" in words(response, 409)
    assert not record.sendings.exists()


def test_what_is_typed_is_checked(coordinator_client):
    client = coordinator_client()
    record = own_record(client)
    post = lambda section, **data: words(client.post(url(record, "section", section=section), data))  # noqa: E731
    assert "how many people came" in post("attendance")
    assert "99 or less" in post("attendance", carers="100")
    assert "only digits" in post("attendance", carers="two")
    assert "Say what will be done" in post("actions", text_1="One", text_2="", owner_2="Somebody")
    assert "not a date" in post("actions", text_1="One", due_on_1_day="31", due_on_1_month="2", due_on_1_year="2027")
    assert "Fill in this answer" in post("solutions", text_2="Only a second one")
    assert client.get(url(record, "section", section="poem")).status_code == 404
    assert not RecordSection.objects.exists()


def test_pages_show_what_is_kept_and_are_private(coordinator_client):
    client = coordinator_client()
    record = filled(own_record(client), learned={"text_1": "Ŵy – \u200fمرحبا\u200e <b>", "share_1": "networks"})
    response = client.get(url(record, "section", section="learned"))
    assert soup(response).find("textarea").text.strip() == "Ŵy – \u200fمرحبا\u200e <b>"
    assert soup(response).find(id="id_share_1").find("option", selected=True)["value"] == "networks"
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


def test_the_second_leader_reads_and_writes(coordinator_client):
    deputy = coordinator_client()
    record = RecordFactory(
        meeting__local_network__deputy=deputy.user, meeting__local_network__coordinator=UserFactory()
    )
    assert deputy.get(url(record)).status_code == 200
    deputy.post(url(record, "section", section="gaps"), {"text_1": "from me", "seen": "0"})
    assert RecordSection.objects.get().saved_by == deputy.user


def test_who_saves_while_the_record_is_agreed_is_told(coordinator_client, monkeypatch):
    """The record is agreed between reading it and saving."""
    client = coordinator_client()
    record = own_record(client)

    def agreed_meanwhile(**kwargs):
        agreed(record)
        return save_section(**kwargs)

    monkeypatch.setattr("networks.views.record.save_section", agreed_meanwhile)
    response = client.post(url(record, "section", section="gaps"), {"text_1": "New", "seen": "0"}, follow=True)
    assert "has been agreed" in words(response)
    assert AgreedRecord.objects.count() == 1
