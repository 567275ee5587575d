"""Answers to a record in the browser: a member's own, and those that a coordinator types for somebody on the phone."""

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.actions.joining import step_back
from networks.actions.record import save_section
from networks.actions.sending import send_record, take_back_record
from networks.models import RecordReply, WordsReply
from networks.queries import state_of
from tests.factories.networks import LocalNetworkFactory, MembershipFactory, RecordFactory, filled, member_token
from tests.filling import fill, shown, soup

pytestmark = pytest.mark.django_db


def send(record, **more):
    return send_record(by=record.started_by, now=timezone.now(), record=record, seen=state_of(record), **more)


@pytest.fixture
def group(user_with_role):
    return LocalNetworkFactory(coordinator=user_with_role("network_coordinator"))


@pytest.fixture
def ann(group):
    return MembershipFactory(local_network=group, shares="everybody")


@pytest.fixture
def record(group, ann):
    mine = {"text_1": "Evenings are long", "who_1": str(ann.public_id), "share_1": "networks"}
    record = filled(RecordFactory(meeting__local_network=group), experiences=mine)
    send(record)
    return record


def of_member(ann):
    return reverse("networks:space_record", kwargs={"token": member_token(ann), "number": 1})


def typed_for(record, ann):
    return reverse("networks:record_answer_for", kwargs={"public_id": record.public_id, "member": ann.public_id})


@pytest.mark.parametrize("by_phone", [False, True])
def test_an_answer_is_kept_and_shown_again(client, record, ann, group, by_phone):
    if by_phone:
        client.force_login(group.coordinator)
    url = typed_for(record, ann) if by_phone else of_member(ann)
    page = client.get(url)
    assert "Evenings are long" in soup(page).main.get_text()
    sent = shown(page)
    (mark,) = [name.removeprefix("own_words_") for name in sent if name.startswith("own_words_")]
    sent |= {"answer": "change", "words": "Two came", f"own_{mark}": "change", f"own_share_{mark}": "group"}
    refused = client.post(url, sent)
    assert "Say how it should be worded" in soup(refused).main.get_text()
    sent[f"own_words_{mark}"] = "Evenings can be long"
    assert client.post(url, sent).status_code == 302
    typed_by = group.coordinator if by_phone else None
    assert (RecordReply.objects.get().words, RecordReply.objects.get().typed_by) == ("Two came", typed_by)
    again = shown(client.get(url))
    assert {name: again[name] for name in sent if name != "csrfmiddlewaretoken"} == {
        name: value for name, value in sent.items() if name != "csrfmiddlewaretoken"
    }


@pytest.mark.parametrize("by_phone", [False, True])
def test_an_answer_to_an_older_version_stays_on_the_page(client, record, ann, group, by_phone):
    if by_phone:
        client.force_login(group.coordinator)
    url = typed_for(record, ann) if by_phone else of_member(ann)
    sent = shown(client.get(url))
    (mark,) = [name.removeprefix("own_words_") for name in sent if name.startswith("own_words_")]
    sent |= {"answer": "change", "words": "Two came", f"own_{mark}": "change", f"own_words_{mark}": "Not so long"}
    take_back_record(by=group.coordinator, record=record)
    body = {"text_1": "Nights are long", "who_1": str(ann.public_id)}
    by = group.coordinator
    save_section(by=by, now=timezone.now(), record=record, section="experiences", body=body, seen=1)
    send(record)
    answer = client.post(url, sent)
    assert answer.status_code == 409
    text = soup(answer).main.get_text(" ", strip=True)
    assert "This record has changed meanwhile" in text
    assert "words that no longer stand in the record: Not so long" in text
    assert not WordsReply.objects.exists()
    again = shown(answer)
    assert (again["answer"], again["words"], again["version"]) == ("change", "Two came", "2")
    (new_mark,) = [name.removeprefix("own_words_") for name in again if name.startswith("own_words_")]
    assert (new_mark != mark, again[f"own_words_{new_mark}"]) == (True, "")
    again |= {f"own_{new_mark}": "right", f"own_share_{new_mark}": "group"}
    assert client.post(url, again).status_code == 302
    assert WordsReply.objects.values_list("sent__version", "answer").get() == (2, "right")


def test_wishes_are_answered_when_the_record_goes_out_again(client, record, ann, group):
    client.force_login(group.coordinator)
    url = of_member(ann)
    fill(client, url, answer="change", words="Two came")
    take_back_record(by=group.coordinator, record=record)
    check = reverse("networks:check", kwargs={"public_id": record.public_id})
    page = client.get(check)
    assert "Two came" in soup(page).main.get_text()
    sent = shown(page)
    assert client.post(check, sent).status_code == 200
    assert record.sendings.count() == 1
    client.post(check, sent | {"not_changed_because": "Three came."})
    assert record.sendings.latest("version").not_changed_because == "Three came."
    assert "Three came." in soup(client.get(url)).main.get_text()


def test_nobody_agrees_past_an_answer_that_came_meanwhile(client, record, ann, group):
    client.force_login(group.coordinator)
    url = of_member(ann)
    fill(client, url, answer="change", words="Two came")
    agree = reverse("networks:record_agree", kwargs={"public_id": record.public_id})
    sent = shown(client.get(agree)) | {"agreed": "on", "not_changed_because": "Three came."}
    fill(client, url, answer="change", words="And it was a Tuesday")
    refused = client.post(agree, sent)
    text = soup(refused).main.get_text(" ", strip=True)
    assert (refused.status_code, "A member has answered after" in text) == (409, True)
    assert "And it was a Tuesday" in text
    again = shown(refused)
    assert again["not_changed_because"] == "Three came."
    assert client.post(agree, again | {"agreed": "on"}).status_code == 302


def test_members_read_each_other_as_they_wished(client, record, ann, group):
    """By role only is by role only, for the other members too; the coordinator knows them, and chooses by name."""
    bo = MembershipFactory(local_network=group, kind="funders", naming="name")
    take_back_record(by=group.coordinator, record=record)
    body = {
        "text_1": "Evenings are long", "who_1": str(ann.public_id), "text_2": "Money is short", "who_2": str(bo.public_id),
    }  # fmt: skip
    save_section(by=group.coordinator, now=timezone.now(), record=record, section="experiences", body=body, seen=1)
    send(record)
    client.force_login(group.coordinator)
    of_record = {"public_id": record.public_id}
    for page in (
        client.get(of_member(bo)),
        client.get(typed_for(record, bo)),
        client.get(reverse("networks:record_answers", kwargs=of_record)),
    ):
        read = soup(page).main.select(".govuk-summary-list")
        text = " ".join(one.get_text(" ", strip=True) for one in read)
        assert (ann.invitation.person.name in text, str(ann.get_kind_display()) in text) == (False, True)
        assert bo.invitation.person.name in text


def test_who_has_left_stays_the_one_who_said_it(client, record, ann, group):
    take_back_record(by=group.coordinator, record=record)
    step_back(now=timezone.now(), membership=ann)
    client.force_login(group.coordinator)
    url = reverse("networks:section", kwargs={"public_id": record.public_id, "section": "experiences"})
    assert shown(client.get(url))["who_1"] == str(ann.public_id)
    assert fill(client, url, text_1="Evenings are very long").status_code == 302
    kept = record.sections.get(section="experiences").body
    assert (kept["text_1"], kept["who_1"]) == ("Evenings are very long", str(ann.public_id))
