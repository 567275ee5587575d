"""What a coordinator does with a group, with what can go wrong: dates, people, materials, the action plan, the others."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from impact.participation.actions.dates import When
from impact.programme.texts import texts
from impact.ui.refusals import Refused
from networks.actions.debriefing import write_debrief
from networks.actions.digests import ask_for_digest, check_digest, draft_digest, send_digest
from networks.actions.materials import keep_form, keep_material
from networks.actions.meetings import WrongNumber, plan_meeting
from networks.forms.joining import HONEYPOT
from networks.forms.meeting import usual_title
from networks.models import (
    ActionPlan,
    Distribution,
    Meeting,
    MeetingFeedback,
    Membership,
    PlanVersion,
    Receipt,
    RecordItem,
)
from networks.queries import bodies_of
from tests.factories.accounts import UserFactory
from tests.factories.networks import (
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    member_token,
    shared,
)
from tests.filling import fill, shown, soup, words

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def group(client, user_with_role):
    user = user_with_role("network_coordinator")
    client.force_login(user)
    return LocalNetworkFactory(coordinator=user, recruiting=True)


def of(group, name, **kwargs):
    return reverse(f"networks:{name}", kwargs={"public_id": group.public_id, **kwargs})


# --- dates ---------------------------------------------------------------------------------------------------------


def test_a_fifth_meeting_is_refused_in_words(client, group):
    for number in (1, 2, 3, 4):
        MeetingFactory(local_network=group, number=number, days=10 * number)
    assert client.get(of(group, "meetings_plan"))["Location"] == of(group, "meetings")
    when = When(usual_title(5), NOW, NOW + dt.timedelta(hours=2))
    with pytest.raises(WrongNumber, match="4 meetings: choose a number from 1 to 4"):
        plan_meeting(by=None, now=NOW, local_network=group, number=5, when=when, mode="online")
    assert Meeting.objects.count() == 4


def test_days_that_are_not_as_usual_are_kept_when_somebody_says_so(client, group):
    group.starts_on = dt.date(2031, 1, 6)
    group.save()
    url = of(group, "meetings_plan")
    typed = {"time": "18:00", "minutes": "120", "mode": "online"}
    outside = {"day_4_day": "1", "day_4_month": "1", "day_4_year": "2033"}
    refused = fill(client, url, **typed, **outside)
    text = words(refused, 409)
    assert "Some dates are not as usual" in text
    assert "This day is" in text
    assert not Meeting.objects.exists()
    assert shown(refused)["day_4_year"] == "2033"
    assert client.post(url, {**shown(refused), "sure": "on"}).status_code == 302
    assert [one.held_on.year for one in Meeting.objects.order_by("number")] == [2031, 2031, 2031, 2033]


@pytest.mark.parametrize("day", ["31", "x", "", "99999"])
def test_a_day_that_does_not_exist_is_explained(client, group, day):
    MeetingFactory(local_network=group, days=20)
    refused = fill(client, of(group, "meeting_change", number=1), day_day=day, day_month="2", day_year="2031")
    assert soup(refused).select_one(".govuk-error-summary") is not None
    assert shown(refused)["day_day"] == day


def test_a_meeting_that_is_recorded_keeps_its_day(client, group):
    record = RecordFactory(meeting__local_network=group)
    before = record.meeting.entry.starts_at
    refused = fill(client, of(group, "meeting_change", number=1), place="Elsewhere", sure="on")
    assert "has a record" in words(refused, 409)
    record.meeting.entry.refresh_from_db()
    assert record.meeting.entry.starts_at == before


# --- people --------------------------------------------------------------------------------------------------------


def invite(client, group, name, replaces=None, **more):
    typed = {"name": name, "kind": "carers", "contact_route": "email", "contact": f"{name.lower()}@example.org", **more}
    if replaces is None:
        return fill(client, of(group, "people_invite"), **typed)
    return fill(client, of(group, "people_replace", replaces=replaces.public_id), **typed)


def test_only_somebody_who_is_out_is_replaced_and_with_a_reason(client, group):
    member = MembershipFactory(local_network=group)
    assert "still a member" in words(invite(client, group, "Bo", replaces=member, because="Moved"), 409)
    client.post(of(group, "people_do", member=member.public_id, verb="left"))
    assert soup(invite(client, group, "Bo", replaces=member)).select_one(".govuk-error-summary") is not None
    assert invite(client, group, "Bo", replaces=member, because="Moved away").status_code == 302
    new = Membership.objects.get(replaces=member)
    assert (new.replaced_because, new.invitation.status) == ("Moved away", "offered")
    people = words(client.get(of(group, "people")))
    assert "Bo" in people


def test_the_same_contact_stays_one_member(client, group):
    for _twice in range(2):
        assert invite(client, group, "Bo").status_code == 302
    assert Membership.objects.count() == 1


def test_people_ask_where_members_are_wanted_only(client, group):
    typed = {"name": "Cy", "kind": "funders", "contact_route": "email", "contact": "cy@example.org"}
    page = Client().get(of(group, "join_group"))
    group.recruiting = False
    group.save()
    late = Client().post(of(group, "join_group"), {**shown(page), **typed})
    assert "does not look for members at the moment" in words(late, 409)
    assert not Membership.objects.exists()
    assert "does not look" in words(Client().get(of(group, "join_group"))).replace("is not looking", "does not look")


def test_a_filled_honeypot_looks_like_success_and_keeps_nothing(group):
    typed = {"name": "Bot", "kind": "funders", "contact_route": "email", "contact": "bot@example.org", HONEYPOT: "x"}
    assert fill(Client(), of(group, "join_group"), **typed).status_code == 302
    assert not Membership.objects.exists()


def test_what_stands_in_the_way_of_a_step_is_said(client, group):
    member = MembershipFactory(local_network=group)
    answer = client.post(of(group, "people_do", member=member.public_id, verb="not-this-time"), follow=True)
    assert answer.status_code == 200
    assert client.post(of(group, "people_do", member=member.public_id, verb="dance")).status_code == 404
    member.refresh_from_db()
    assert (member.is_member, member.not_this_time_at) == (True, None)


# --- materials -----------------------------------------------------------------------------------------------------


def material_for(group, text="Example words"):
    kept = keep_material(by=None, now=NOW, network=group.network, evidence="research", title=texts("A study"))
    form = keep_form(by=None, now=NOW, material=kept, form="standard", language="en", words=text, url="")
    return kept, form


def test_late_materials_need_a_reason_and_say_so(client, group):
    MembershipFactory(local_network=group)
    MeetingFactory(local_network=group, days=2)
    url = of(group, "materials_send", number=1)
    assert "There is nothing to send" in words(fill(client, url, late_because="x"), 409)
    material_for(group)
    assert soup(fill(client, url)).select_one(".govuk-error-summary") is not None
    assert not Distribution.objects.exists()
    assert fill(client, url, late_because="The printer broke").status_code == 302
    assert Distribution.objects.values_list("days_before", "late_because").get() == (2, "The printer broke")


def test_a_new_version_and_new_members_are_sent_what_they_lack(client, group):
    first = MembershipFactory(local_network=group)
    MeetingFactory(local_network=group, days=30)
    kept, form = material_for(group)
    url = of(group, "materials_send", number=1)
    fill(client, url)
    assert "There is nothing to send" in words(fill(client, url), 409)
    second = MembershipFactory(local_network=group)
    fill(client, url)
    sent = list(Receipt.objects.order_by("pk").values_list("membership", flat=True))
    assert sent == [first.pk, second.pk]
    keep_form(by=None, now=NOW, material=kept, known=form, words="Newer words", form="standard", language="en", url="")
    fill(client, url)
    assert sorted(Receipt.objects.values_list("membership", flat=True)) == sorted([first.pk, second.pk] * 2)
    space = reverse("networks:space_material", kwargs={"token": member_token(second), "form": form.public_id})
    assert "Newer words" in words(Client().get(space))
    stranger = reverse(
        "networks:space_material", kwargs={"token": member_token(MembershipFactory()), "form": form.public_id}
    )
    assert Client().get(stranger).status_code == 404


def test_opening_by_reading_alone_is_not_noted(client, group):
    member = MembershipFactory(local_network=group)
    MeetingFactory(local_network=group, days=30)
    _kept, form = material_for(group)
    fill(client, of(group, "materials_send", number=1))
    url = reverse("networks:space_material", kwargs={"token": member_token(member), "form": form.public_id})
    Client().get(url)
    assert Receipt.objects.get().received_at is None
    Client().post(url)
    first = Receipt.objects.get().received_at
    Client().post(url)
    assert (Receipt.objects.get().received_at, Receipt.objects.get().received_how) == (first, "opened")


# --- action plan ---------------------------------------------------------------------------------------------------

PLAN = {"problem": "Late", "change": "In time", "from_lived": "I know"}


def test_two_people_writing_a_plan_lose_nothing(client, group):
    client.post(of(group, "plan_start"))
    url = of(group, "plan_write")
    mine, theirs = shown(client.get(url)), shown(client.get(url))
    client.post(url, {**theirs, **PLAN, "problem": "What the other wrote"})
    both = client.post(url, {**mine, **PLAN, "problem": "What I wrote"})
    text = words(both, 409)
    assert "What the other wrote" in text
    assert shown(both)["problem"] == "What I wrote"
    assert ActionPlan.objects.get().problem == "What the other wrote"
    assert client.post(url, shown(both)).status_code == 302
    assert ActionPlan.objects.get().problem == "What I wrote"


def ready(client, group, number=1):
    members = [MembershipFactory(local_network=group) for _ in range(number)]
    client.post(of(group, "plan_start"))
    fill(client, of(group, "plan_write"), **PLAN)
    fill(client, of(group, "plan_action_add"), what="A leaflet", owner="Coordinator", status="to_do")
    assert fill(client, of(group, "plan_send")).status_code == 302
    return members


def test_a_plan_is_signed_off_when_all_have_answered_and_objections_have_a_reason(client, group):
    ann, bo = ready(client, group, 2)
    sign = of(group, "plan_sign_off", number=1)
    assert "time to answer" in words(fill(client, sign, sure="on"), 409)
    page = reverse("networks:space_plan", kwargs={"token": member_token(ann)})
    assert soup(fill(Client(), page, answer="no", words="")).select_one(".govuk-error-summary") is not None
    assert fill(Client(), page, answer="no", words="Say who pays").status_code == 302
    fill(client, of(group, "plan_answer_for", number=1, member=bo.public_id), answer="yes")
    assert soup(fill(client, sign, sure="on")).select_one(".govuk-error-summary") is not None
    assert fill(client, sign, sure="on", not_changed_because="The council pays").status_code == 302
    version = PlanVersion.objects.get()
    assert (version.status, version.not_changed_because) == ("signed_off", "The council pays")
    assert [one.months for one in version.follow_ups.order_by("months")] == [3, 6, 12]
    assert Client().get("/networks/").status_code == 200  # nothing of it is public before staff show it
    follow_up = version.follow_ups.get(months=12)
    early = fill(client, of(follow_up, "follow_up"), found="not_yet", words="Too soon")
    assert early.status_code == 409
    late = Client().post(page, {"answer": "yes"})  # the page asks no more
    assert late.status_code == 409
    assert PlanVersion.objects.get().answers.get(membership=ann).agrees is False


def test_an_unfinished_plan_is_not_sent_and_what_is_sent_is_taken_back_first(client, group):
    client.post(of(group, "plan_start"))
    assert fill(client, of(group, "plan_send")).status_code == 409
    ready(client, group)
    fill(client, of(group, "plan_write"), problem="Other")
    assert PlanVersion.objects.get().body["problem"] == "Late"  # what the members have stays as it was sent
    assert fill(client, of(group, "plan_send")).status_code == 409
    client.post(of(group, "plan_take_back", number=1))
    assert fill(client, of(group, "plan_send")).status_code == 302
    assert PlanVersion.objects.get(number=2).body["problem"] == "Other"


# --- looking back, others, communities ------------------------------------------------------------------------------


def test_how_it_was_is_told_from_three_answers_on_and_never_by_whom(client, group):
    meeting = MeetingFactory(local_network=group)
    members = [MembershipFactory(local_network=group) for _ in range(3)]
    for number, member in enumerate(members):
        url = reverse("networks:space_feedback", kwargs={"token": member_token(member), "number": 1})
        assert soup(fill(Client(), url)).select_one(".govuk-error-summary") is not None
        fill(Client(), url, felt_heard=str(number + 1), learned=f"Only I said {number}")
        page = words(client.get(of(group, "looking_back")))
        assert ("Only I said 0" in page) is (number == 2)
        assert ("1 of 3 quite a lot or very much" in page) is (number == 2)
        assert member.invitation.person.name not in page
    assert MeetingFeedback.objects.filter(meeting=meeting).count() == 3


def test_before_a_meeting_nobody_says_how_it_was(group):
    MeetingFactory(local_network=group, days=5)
    member = MembershipFactory(local_network=group)
    url = reverse("networks:space_feedback", kwargs={"token": member_token(member), "number": 1})
    assert "once it has taken place" in words(fill(Client(), url, felt_heard="4"), 409)


def test_the_next_meeting_is_planned_from_the_debrief(group):
    meeting, following = MeetingFactory(local_network=group), MeetingFactory(local_network=group, number=2, days=30)
    by = UserFactory()
    write_debrief(by=by, now=NOW, meeting=meeting, went_well="Listening", next_focus="Who answers at night?")
    with pytest.raises(Refused, match="There is a debrief"):
        write_debrief(by=by, now=NOW, meeting=meeting, went_well="Again")
    with pytest.raises(Refused, match="has not taken place"):
        write_debrief(by=by, now=NOW, meeting=following, went_well="Not yet")
    following.refresh_from_db()
    assert following.focus == "Who answers at night?"


def test_a_digest_is_checked_by_one_and_sent_by_another_once(client, group):
    item = RecordItem.objects.get(record=shared(), kind="learned")
    network = item.record.meeting.local_network.network
    group.network = network
    group.save()
    one, two = UserFactory(), UserFactory()
    digest = ask_for_digest(by=one, now=NOW, network=network)
    with pytest.raises(Refused):
        ask_for_digest(by=one, now=NOW, network=network)
    assert draft_digest(now=NOW, digest=digest) == draft_digest(now=NOW, digest=digest) == 2
    assert client.get(of(group, "digest", number=1)).status_code == 404
    check_digest(by=one, now=NOW, digest=digest)
    with pytest.raises(Refused):
        send_digest(by=one, now=NOW, digest=digest)
    for _twice in range(2):
        sent = send_digest(by=two, now=NOW, digest=digest)
    assert sent.copies.count() == 2
    assert item.text in words(client.get(of(group, "digest", number=1)))


def test_narrowed_words_leave_a_digest_that_was_sent(client, group):
    ann = MembershipFactory(shares="everybody")
    mine = {"text_1": "Ann's evening", "who_1": str(ann.public_id), "share_1": "networks"}
    shared(RecordFactory(meeting__local_network=ann.local_network), experiences=mine)
    group.network = ann.local_network.network
    group.save()
    digest = ask_for_digest(by=UserFactory(), now=NOW, network=group.network)
    draft_digest(now=NOW, digest=digest)
    check_digest(by=UserFactory(), now=NOW, digest=digest)
    send_digest(by=UserFactory(), now=NOW, digest=digest)
    assert "Ann's evening" in words(client.get(of(group, "digest", number=1)))
    ann.shares = "group"
    ann.save()
    assert "Ann's evening" not in words(client.get(of(group, "digest", number=1)))


def test_nonsense_asked_of_the_board_of_solutions_asks_for_nothing(client, group):
    shared()
    board = of(group, "solutions")
    assert "One leaflet for all" in words(client.get(board))
    for query in (
        {"theme": "x"},
        {"page": "999"},
        {"page": "-1"},
        {"words": "\x00" * 300},
        {"network": "\x00"},
        {"nation": "\x00"},
        {"theme": str(uuid.uuid4())},
    ):
        assert client.get(board, query).status_code == 200
    assert "One leaflet for all" not in words(client.get(board, {"words": "zebra"}))
    assert "One leaflet for all" in words(client.get(board, {"words": "LEAFLET", "nation": "eng"}))
    assert "One leaflet for all" not in words(client.get(board, {"nation": "wls"}))


def test_a_record_may_hold_two_hundred_kilobytes_of_pasted_pages(client, group):
    record = RecordFactory(meeting__local_network=group)
    url = of(record, "section", section="discussion")
    pasted = "<div><script>alert(1)</script>" + "<p>word</p>" * 18_000
    answer = fill(client, url, text=pasted)
    assert answer.status_code == 200
    page = soup(answer)
    assert "too long" in page.select_one(".govuk-error-summary").get_text()
    assert page.select_one("textarea[name=text]").get_text().strip() == pasted.strip()
    assert bodies_of(record) == {}
    background = client.post(url, {**shown(client.get(url)), "text": pasted}, headers={"X-Autosave": "1"})
    assert background.status_code in (413, 422)
    assert "saved" not in background.json()["state"]
