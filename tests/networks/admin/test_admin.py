"""Staff pages of the networks: who sees what, and that every write is one action."""

import pytest
from django.urls import reverse

from impact.programme.models import NetworkTemplate
from networks.models import LocalNetwork, Meeting, MeetingRecord, Network
from tests.factories.networks import (
    MeetingFactory,
    NetworkFactory,
    RecordFactory,
    agreed,
    filled,
    nation,
)

pytestmark = pytest.mark.django_db
NO_QUESTIONS = {"questions-TOTAL_FORMS": "0", "questions-INITIAL_FORMS": "0"}
NO_MEETINGS = {"meetings-TOTAL_FORMS": "0", "meetings-INITIAL_FORMS": "0"}


WHEN = {"starts_at_0": "2026-06-01", "starts_at_1": "18:00", "minutes": "120", "joining_link": "", "focus": ""} | {
    f"place_{slot}": "" for slot in ("en", "cy", "en_simple", "cy_simple")
}


def admin(name, *args):
    return reverse(f"admin:networks_{name}", args=args)


def press(client, model, verb, obj, **data):
    return client.post(admin(f"{model}_{verb}", obj.pk), data)


def texts_data(name, en):
    return {f"{name}_en": en, f"{name}_cy": "", f"{name}_en_simple": "", f"{name}_cy_simple": ""}


def test_a_network_is_built_from_nothing(staff_client, user_with_role):
    client = staff_client("networks_manager")
    coordinator = user_with_role("network_coordinator")
    data = (
        {"slug": "new", "issue": "Issue"}
        | NO_QUESTIONS
        | texts_data("title", "New")
        | texts_data("question", "Why?")
        | texts_data("evidence", "")
        | texts_data("guide", "")
    )
    data |= {"template": NetworkTemplate.objects.get(slug="impact").pk}
    assert client.post(admin("network_add"), data).status_code == 302
    network = Network.objects.get()
    assert client.post(admin("network_change", network.pk), {**data, "issue": "Other"}).status_code == 302
    assert press(client, "network", "publish", network).status_code == 302
    assert press(client, "network", "move_on", network).status_code == 302
    refused = client.post(admin("network_change", network.pk), {**data, "slug": "moved"})
    assert "public page" in refused.content.decode()

    local = {
        "network": network.pk,
        "nation": nation("sct").pk,
        "place": "Oban",
        "coordinator": "",
        "tier": "local",
        **NO_MEETINGS,
    }
    assert client.post(admin("localnetwork_add"), local).status_code == 302
    place = LocalNetwork.objects.get()
    assert press(client, "localnetwork", "move_on", place).status_code == 409
    local["coordinator"] = coordinator.pk
    assert client.post(admin("localnetwork_change", place.pk), local).status_code == 302
    assert press(client, "localnetwork", "move_on", place).status_code == 302
    plan = {"number": "1", **WHEN, "mode": "online"}
    assert press(client, "localnetwork", "plan_meeting", place, **plan).status_code == 302
    assert press(client, "localnetwork", "plan_meeting", place, **plan).status_code == 409
    meeting = Meeting.objects.get()
    changed = {**WHEN, "starts_at_0": "2026-06-08", "mode": "hybrid"}
    assert client.post(admin("meeting_change", meeting.pk), changed).status_code == 302
    assert press(client, "meeting", "cancel", meeting).status_code == 302
    assert press(client, "meeting", "plan_again", meeting).status_code == 302
    second = {"local_network": place.pk, "number": "2", **WHEN, "mode": "online"}
    assert client.post(admin("meeting_add"), second).status_code == 302
    network.refresh_from_db(), place.refresh_from_db(), meeting.refresh_from_db()
    assert (network.status, network.issue, place.status) == ("meeting", "Other", "meeting")
    assert (meeting.mode, meeting.status, Meeting.objects.count()) == ("hybrid", "planned", 2)


def test_agreed_records_are_read_and_nothing_else(staff_client):
    client = staff_client("networks_manager")
    record = agreed()
    page = client.get(admin("meetingrecord_change", record.pk)).content.decode()
    for words in (
        "People hear about help too late.",
        "One leaflet for all",
        "Write it",
        "Unpaid carers",
        "Much was said",
    ):
        assert words in page
    assert client.post(admin("meetingrecord_change", record.pk), {"learned": "Other"}).status_code == 403
    assert client.get(admin("meetingrecord_add")).status_code == 403
    assert client.post(admin("meetingrecord_delete", record.pk), {"post": "yes"}).status_code == 403


def test_drafts_are_not_read_by_staff(staff_client):
    record = filled(RecordFactory())
    page = staff_client("networks_manager").get(admin("meetingrecord_change", record.pk)).content.decode()
    assert "Drafts are not shown" in page
    assert "People hear about help" not in page


def test_nation_leads_see_and_write_their_own_nation_only(staff_client):
    client = staff_client("nation_lead", ["wls"])
    mine = agreed(RecordFactory(meeting__local_network__nation=nation("wls"), meeting__local_network__place="Bangor"))
    other = agreed(RecordFactory(meeting__local_network__nation=nation("sct"), meeting__local_network__place="Oban"))
    for name in ("meetingrecord", "meeting", "localnetwork"):
        page = client.get(admin(f"{name}_changelist")).content.decode()
        assert "Bangor" in page
        assert "Oban" not in page
    assert client.get(admin("meetingrecord_change", mine.pk)).status_code == 200
    assert client.get(admin("meetingrecord_change", other.pk)).status_code == 302
    elsewhere = other.meeting.local_network
    assert press(client, "localnetwork", "move_on", elsewhere).status_code == 404
    assert press(client, "meeting", "cancel", other.meeting).status_code == 404
    local = {
        "network": elsewhere.network_id,
        "nation": nation("sct").pk,
        "place": "Skye",
        "coordinator": "",
        "tier": "local",
        **NO_MEETINGS,
    }
    assert client.post(admin("localnetwork_add"), local).status_code == 200
    meeting = {"local_network": elsewhere.pk, "number": "2", **WHEN, "mode": "online"}
    assert client.post(admin("meeting_add"), meeting).status_code == 200
    assert (LocalNetwork.objects.count(), Meeting.objects.count()) == (2, 2)


def test_the_networks_manager_sees_every_nation(staff_client):
    for code in ("eng", "nir", "sct", "wls"):
        agreed(
            RecordFactory(meeting__local_network__nation=nation(code), meeting__local_network__place=f"Place {code}")
        )
    page = staff_client("networks_manager").get(admin("meetingrecord_changelist")).content.decode()
    assert all(f"Place {code}" in page for code in ("eng", "nir", "sct", "wls"))


@pytest.mark.parametrize("role", ["read_only", "finance", "survey_manager"])
def test_other_roles_press_no_buttons(staff_client, role):
    client, network, meeting = staff_client(role), NetworkFactory(published_at=None), MeetingFactory()
    for model, verb, obj in (
        ("network", "publish", network),
        ("localnetwork", "plan_meeting", meeting.local_network),
        ("meeting", "cancel", meeting),
    ):
        assert client.get(admin(f"{model}_{verb}", obj.pk)).status_code == 403
        assert press(client, model, verb, obj).status_code == 403
    assert client.get(admin("network_add")).status_code == 403


def test_a_coordinator_never_enters(coordinator_client):
    client = coordinator_client()
    record = agreed(RecordFactory(meeting=MeetingFactory(local_network__coordinator=client.user)))
    for address in (admin("meetingrecord_changelist"), admin("meetingrecord_change", record.pk)):
        assert client.get(address).status_code != 200
    assert MeetingRecord.objects.visible_to(client.user).get() == record


@pytest.mark.parametrize("name", ["network", "localnetwork", "meeting", "meetingrecord"])
def test_lists_search_filter_and_need_the_same_queries(staff_client, name, django_assert_max_num_queries):
    client = staff_client("networks_manager")
    counts = []
    for _ in range(2):
        agreed()
        with django_assert_max_num_queries(40) as captured:
            assert client.get(admin(f"{name}_changelist")).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
    assert client.get(admin(f"{name}_changelist"), {"q": "a'b\"%_"}).status_code == 200


def test_the_record_filter_finds_what_is_missing(staff_client):
    client = staff_client("networks_manager")
    agreed(RecordFactory(meeting__local_network__place="Bangor"))
    MeetingFactory(local_network__place="Oban")
    missing = client.get(admin("meeting_changelist"), {"record": "missing"}).content.decode()
    done = client.get(admin("meeting_changelist"), {"record": "agreed"}).content.decode()
    assert ("Oban" in missing, "Bangor" in missing, "Bangor" in done) == (True, False, True)
