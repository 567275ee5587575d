"""Staff pages round records, materials, questions, kinds of networks and hostings: each button once, with its limits."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from impact.programme.models import DeliveryModel, Nation, NetworkTemplate, SelfQuestion
from networks.actions.materials import keep_material
from networks.actions.sending import send_record
from networks.models import (
    Addendum,
    DiscussionQuestion,
    LocalNetwork,
    MaterialFile,
    MeetingFeedback,
    RecordItem,
    RecordReply,
    SelfAnswer,
    WithheldItem,
)
from networks.queries import state_of
from tests.factories.networks import (
    MeetingFactory,
    MembershipFactory,
    NetworkFactory,
    RecordFactory,
    agreed,
    filled,
    shared,
)
from tests.factories.site_projects import HostingFactory
from tests.filling import soup
from tests.pdf import words_of

pytestmark = pytest.mark.django_db
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xdc\xccY\xe7\x00\x00\x00\x00IEND\xaeB`\x82"
)


def admin(name, *args):
    return reverse(f"admin:{name}", args=args)


def content(response):
    assert response.status_code == 200
    return soup(response).select_one("#content").get_text(" ", strip=True)


@pytest.fixture
def manager(staff_client):
    return staff_client("networks_manager")


@pytest.fixture
def sent():
    """A record with two members; one of them took back their yes."""
    record = RecordFactory()
    ann = MembershipFactory(local_network=record.meeting.local_network)
    filled(record, experiences={"text_1": "Nights are long", "who_1": str(ann.public_id), "share_1": "group"})
    send_record(by=record.started_by, now=timezone.now(), record=record, seen=state_of(record))
    return record, ann


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_members_have_is_printed(manager, sent, language):
    record, ann = sent
    url = admin("networks_meetingrecord_print", record.pk)
    assert "enclose with a letter" in content(manager.get(url))
    answer = manager.post(url, {"language": language})
    assert answer["Content-Type"] == "application/pdf"
    text = words_of(answer.content)
    for expected in ("People hear about help too late.", "Nights are long", "Write it – Coordinator – 30"):
        assert expected in text
    assert ("Is this record right?" in text) is (language == "en")
    ann.withdrew_at = timezone.now()
    ann.save()
    assert "Nights are long" not in words_of(manager.post(url, {"language": language}).content)


def test_an_answer_by_phone_is_typed_in(manager, sent):
    record, ann = sent
    url = admin("networks_meetingrecord_answer_for", record.pk)
    stranger = MembershipFactory()
    assert "Say what should be changed" in content(manager.post(url, {"member": ann.pk, "answer": "change"}))
    assert manager.post(url, {"member": stranger.pk, "answer": "right"}).status_code == 200
    assert not RecordReply.objects.exists()
    assert manager.post(url, {"member": ann.pk, "answer": "change", "words": "Two came"}).status_code == 302
    reply = RecordReply.objects.get()
    assert (reply.membership, reply.words, reply.typed_by.email) == (ann, "Two came", manager.user.email)
    page = content(manager.get(admin("networks_meetingrecord_change", record.pk)))
    assert "Version 1: 1 asked, 1 answered, 0 said that it is right." in page
    assert "Nights are long" not in page  # drafts are not shown


def test_words_are_withheld_and_corrections_written(manager):
    record = agreed()
    item = RecordItem.objects.get(record=record, kind="learned")
    other = RecordItem.objects.get(record=agreed(), kind="learned")
    url = admin("networks_meetingrecord_withhold", record.pk)
    assert manager.post(url, {"item": other.pk}).status_code == 200
    assert not WithheldItem.objects.exists()
    assert manager.post(url, {"item": item.pk}).status_code == 302
    assert WithheldItem.objects.get().item == item
    correct = {"text": "Nine came", "asked_by": "A carer"}
    assert manager.post(admin("networks_meetingrecord_correct", record.pk), correct).status_code == 302
    page = content(manager.get(admin("networks_meetingrecord_change", record.pk)))
    assert (item.text in page, "Withheld." in page, "Nine came" in page) == (False, True, True)
    assert Addendum.objects.get().written_by == manager.user


def test_who_only_reads_does_nothing_and_other_nations_are_not_seen(staff_client, sent):
    record, ann = sent
    reader, change = staff_client("report_approver"), admin("networks_meetingrecord_change", record.pk)
    assert reader.get(change).status_code == 200
    for verb in ("print", "answer_for"):
        url = admin(f"networks_meetingrecord_{verb}", record.pk)
        assert (reader.get(url).status_code, reader.post(url, {"member": ann.pk}).status_code) == (403, 403)
    other = staff_client("nation_lead", nations=["sct"])
    assert other.get(change).status_code in (302, 404)
    assert other.get(admin("networks_meetingrecord_print", record.pk)).status_code in (302, 403, 404)


def test_a_material_in_a_file(manager, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    material = keep_material(
        by=None, now=timezone.now(), network=NetworkFactory(), evidence="research", title={"en": "A study"}
    )
    url = admin("networks_material_form", material.pk)
    typed = {"form": "standard", "language": "en", "words": "", "url": ""}
    assert "choose a file" in content(manager.post(url, typed))
    broken = SimpleUploadedFile("study.pdf", b"MZ this is a program")
    refused = manager.post(url, {**typed, "upload": broken})
    assert refused.status_code == 409, content(refused)
    assert not MaterialFile.objects.exists()
    assert manager.post(url, {**typed, "upload": SimpleUploadedFile("study.png", PNG)}).status_code == 302
    kept = MaterialFile.objects.get()
    assert (kept.file.original_name, kept.file.state) == ("study.png", "waiting")
    material.refresh_from_db()
    assert material.version == 1
    manager.post(url, {**typed, "upload": SimpleUploadedFile("newer.png", PNG + b"\x00")})
    material.refresh_from_db()
    kept.refresh_from_db()
    assert (material.version, kept.file.original_name) == (2, "newer.png")


def test_questions_to_discuss(manager):
    network = NetworkFactory()
    typed = {"network": network.pk, "position": 1, "text_en": "What helps?", "text_cy": "Beth sy'n helpu?"}
    assert manager.post(admin("networks_discussionquestion_add"), typed).status_code == 302
    question = DiscussionQuestion.objects.get()
    assert "What helps?" in content(manager.get(admin("networks_network_change", network.pk)))
    other = {**typed, "text_en": "What helps at night?", "network": NetworkFactory().pk}
    assert manager.post(admin("networks_discussionquestion_change", question.pk), other).status_code == 302
    question.refresh_from_db()
    assert (str(question), question.network) == ("What helps at night?", network)
    remove = admin("networks_discussionquestion_remove", question.pk)
    record = RecordFactory(meeting__local_network__network=network)
    agreed(record, discussion={f"q_{question.public_id}": "Somebody to call"})
    assert "so it stays" in soup(manager.post(remove)).get_text()
    free = DiscussionQuestion.objects.create(network=network, position=2, text={"en": "Anything else?"})
    assert manager.post(admin("networks_discussionquestion_remove", free.pk)).status_code == 302
    assert list(DiscussionQuestion.objects.all()) == [question]


def test_kinds_of_networks_are_data(manager):
    kind = NetworkTemplate.objects.get(slug="impact")
    url = admin("programme_networktemplate_change", kind.pk)
    page = soup(manager.get(url))
    assert {box["value"] for box in page.select("input[name=kinds][checked]")} == set(kind.kinds)
    typed = {name: getattr(kind, name) for name in (
        "people_from", "people_to", "leaders_from", "leaders_to", "meetings", "window_months", "days_between",
        "materials_days", "record_days", "again_days", "position",
    )}  # fmt: skip
    typed |= {"self_questions-TOTAL_FORMS": "0", "self_questions-INITIAL_FORMS": "0"}
    typed |= {f"{name}_{slot}": "x" for name in ("name", "about") for slot in ("en", "cy", "en_simple", "cy_simple")}
    assert manager.post(url, {**typed, "kinds": ["carers"], "people_from": 11}).status_code == 200
    kind.refresh_from_db()
    assert kind.people_from == 8
    assert manager.post(url, {**typed, "kinds": ["carers", "funders"], "people_from": 6}).status_code == 302
    kind.refresh_from_db()
    assert (kind.people_from, kind.kinds) == (6, ["carers", "funders"])
    typed = {"template": kind.pk, "position": 9, "text_en": "Who is missing?"}
    assert manager.post(admin("programme_selfquestion_add"), typed).status_code == 302
    assert "Who is missing?" in content(manager.get(url))


def test_a_chosen_site_becomes_a_local_network_once(manager, staff_client):
    hosting = HostingFactory(delivery_model=DeliveryModel.objects.get(slug="network"))
    other, url = HostingFactory(), admin("networks_localnetwork_add")
    none = {"meetings-TOTAL_FORMS": "0", "meetings-INITIAL_FORMS": "0"}
    typed = none | {"network": NetworkFactory().pk, "tier": "local", "nation": hosting.nation_id, "place": "Oban"}
    assert [option["value"] for option in soup(manager.get(url)).select("#id_hosting option")] == ["", str(hosting.pk)]
    assert manager.post(url, {**typed, "hosting": other.pk}).status_code == 200
    elsewhere = Nation.objects.exclude(pk=hosting.nation_id).first()
    refused = manager.post(url, {**typed, "hosting": hosting.pk, "nation": elsewhere.pk})
    assert "This site is in another nation" in content(refused)
    assert manager.post(url, {**typed, "hosting": hosting.pk}).status_code == 302
    group = LocalNetwork.objects.get()
    assert (group.hosting, group.nation) == (hosting, hosting.nation)
    assert manager.post(url, {**typed, "place": "Perth", "hosting": hosting.pk}).status_code == 200  # no second one
    change = admin("networks_localnetwork_change", group.pk)
    assert manager.post(change, {**typed, "place": "Oban Bay", "hosting": hosting.pk}).status_code == 302
    assert LocalNetwork.objects.values_list("place", "hosting").get() == ("Oban Bay", hosting.pk)
    away = staff_client("nation_lead", nations=[elsewhere.code])
    assert [option["value"] for option in soup(away.get(url)).select("#id_hosting option")] == [""]


def test_a_meeting_says_who_hears_and_how_it_was(manager):
    meeting = MeetingFactory()
    url = admin("networks_meeting_change", meeting.pk)
    assert "Nobody yet: there are no members." in content(manager.get(url))
    members = [MembershipFactory(local_network=meeting.local_network) for _ in range(3)]
    for member in members[:2]:
        MeetingFeedback.objects.create(meeting=meeting, membership=member, felt_heard=4, learned="Mine alone")
    page = content(manager.get(url))
    assert "3 members. When the time, place or link changes" in page
    assert ("Shown once three members have answered." in page, "Mine alone" in page) == (True, False)
    MeetingFeedback.objects.create(meeting=meeting, membership=members[2], felt_heard=1)
    page = content(manager.get(url))
    assert "Felt heard: 2 of 3 quite a lot or very much" in page
    assert "Mine alone" not in page


def test_why_a_meeting_is_cancelled_is_kept(manager):
    meeting = MeetingFactory(days=20)
    cancel = admin("networks_meeting_cancel", meeting.pk)
    assert manager.post(cancel, {"because": "Snow"}).status_code == 302
    meeting.refresh_from_db()
    assert (meeting.status, meeting.cancelled_because) == ("cancelled", "Snow")


def test_what_groups_say_of_themselves_is_read(manager):
    meeting = MeetingFactory()
    question = SelfQuestion.objects.order_by("pk").first()
    SelfAnswer.objects.create(
        local_network=meeting.local_network, question=question, answered_on=timezone.localdate(), text="Mostly",
        written_by=meeting.local_network.coordinator,
    )  # fmt: skip
    answer = SelfAnswer.objects.get()
    assert str(question) in content(manager.get(admin("networks_selfanswer_changelist")))
    assert "Mostly" in content(manager.get(admin("networks_selfanswer_change", answer.pk)))


@pytest.mark.parametrize(
    "name",
    [
        "networks_discussionquestion", "networks_selfanswer", "programme_networktemplate", "programme_selfquestion",
        "networks_membership", "networks_material", "networks_materialfile", "networks_debrief", "networks_theme",
        "networks_digest", "networks_actionplan", "networks_planversion", "networks_followup", "networks_community",
        "networks_communitytheme", "networks_communitysession",
    ],
)  # fmt: skip
def test_every_list_opens_and_searches(manager, name):
    shared()
    for query in ("", "?q=place", "?q=%00", "?o=1.-2"):
        assert manager.get(admin(f"{name}_changelist") + query).status_code in (200, 302)


def test_nonsense_asked_of_the_boards_asks_for_nothing(manager):
    shared()
    for page in ("board", "inbox"):
        for name in ("network", "nation", "status", "q", "late"):
            for value in ("\x00", "zz", "'\"<", "x" * 5000):
                assert manager.get(admin(f"networks_localnetwork_{page}"), {name: value}).status_code == 200, (
                    page,
                    name,
                )
