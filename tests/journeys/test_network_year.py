"""One network in four nations: people join, meet four times, agree what was said, plan, and look again a year later.

Time is moved; everything people do goes through the pages they use.
"""

import datetime as dt
import re

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.participation.models import Invitation
from networks.figures import steps
from networks.models import (
    Digest,
    FollowUp,
    MeetingRecord,
    Membership,
    PlanVersion,
    RecordItem,
    Theme,
)
from networks.tasks import draft, move_on
from tests.conftest import sign_in
from tests.factories.networks import LocalNetworkFactory, NetworkFactory, member_token, nation

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
KINDS = ("experience", "carers", "front_line", "funders", "providers")
PLACES = {"eng": "Leeds", "nir": "Omagh", "sct": "Oban", "wls": "Bangor"}
START = dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)


def to(name, group_or_record, **more):
    return reverse(f"networks:{name}", kwargs={"public_id": group_or_record.public_id, **more})


def ok(response, status=302):
    assert response.status_code == status, BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)
    return response


def hidden(client, url, name):
    return BeautifulSoup(client.get(url).content, "html.parser").find("input", {"name": name})["value"]


def own_words(client, url):
    """The marks of the pieces that stand as this member's words."""
    fields = BeautifulSoup(client.get(url).content, "html.parser").find_all("textarea")
    return [one["name"].removeprefix("own_words_") for one in fields if one["name"].startswith("own_words_")]


def join(client, group):
    """Five people ask on the public page, are offered a place, say yes by their link, and say what may be done."""
    for kind in KINDS:
        typed = {
            "name": f"{kind} of {group.place}",
            "kind": kind,
            "contact_route": "email",
            "contact": f"{kind}.{group.place}@example.org",
        }
        ok(Client().post(to("join_group", group), typed))
    for member in Membership.objects.filter(local_network=group):
        ok(client.post(to("people_do", group, member=member.public_id, verb="offer")))
        link = reverse("networks:space", kwargs={"token": member_token(member)})
        ok(Client().post(f"{link}answer/", {"answer": "yes"}))
        ok(Client().post(f"{link}consent/", {"naming": "role", "shares": "everybody", "agreed": "on"}))


def plan_meetings(client, group):
    page = BeautifulSoup(client.get(to("meetings_plan", group)).content, "html.parser")
    typed = {box["name"]: box.get("value", "") for box in page.select("form[method=post] input[name]")}
    typed |= {"time": "18:00", "minutes": "120", "mode": "hybrid", "place": "Town hall", "joining_link": ""}
    typed.pop("sure", None)
    ok(client.post(to("meetings_plan", group), typed))


def write_record(client, meeting):
    member = Membership.objects.filter(local_network=meeting.local_network, kind="carers").get()
    ok(client.post(to("start", meeting)))
    record = MeetingRecord.objects.get(meeting=meeting)
    place, number = meeting.local_network.place, meeting.number
    pages = {
        "attendance": {"experience": "1", "carers": "1", "front_line": "1"},
        "learned": {"text_1": f"Learned in {place} {number}", "share_1": "everybody"},
        "solutions": {
            "text_1": f"Solution of {place} {number}",
            "share_1": "everybody",
            "who_1": str(member.public_id),
        },
        "actions": {"text_1": "Try it", "owner_1": "Coordinator"},
    }
    if place == "Oban":
        pages["disagreements"] = {"text_1": f"Not so in {place}", "share_1": "networks"}
    for section, body in pages.items():
        ok(client.post(to("section", record, section=section), {**body, "seen": "0"}))
    ok(client.post(to("check", record), {"state": hidden(client, to("check", record), "state")}))
    return record


def answer_and_agree(client, record, clock):
    group = record.meeting.local_network
    members = Membership.objects.filter(local_network=group).order_by("pk")
    for member in members[:2]:  # the others stay silent: no changes
        url = reverse("networks:space_record", kwargs={"token": member_token(member), "number": record.meeting.number})
        typed = {"answer": "right", "version": hidden(Client(), url, "version")}
        for mark in own_words(Client(), url):
            typed |= {f"own_{mark}": "right", f"own_share_{mark}": "everybody"}
        ok(Client().post(url, typed))
    ok(client.post(to("record_agree", record), {"agreed": "on"}), 409)
    clock.shift(dt.timedelta(days=16))
    ok(client.post(to("record_agree", record), {"agreed": "on"}), 409)  # not what was read
    seen = hidden(client, to("record_agree", record), "seen")
    ok(client.post(to("record_agree", record), {"agreed": "on", "seen": seen}))
    ok(client.post(to("record_share", record), {"sure": "on"}))


def action_plan(client, group, clock):
    ok(client.post(to("plan_start", group)))
    seen = hidden(client, to("plan_write", group), "seen")
    words = {"problem": "Too late", "change": "In time", "from_lived": "I know", "seen": seen}
    ok(client.post(to("plan_write", group), words))
    ok(client.post(to("plan_action_add", group), {"what": "Tell people", "owner": "Coordinator", "status": "to_do"}))
    ok(client.post(to("plan_send", group), {"seen": hidden(client, to("plan_send", group), "seen")}))
    member = Membership.objects.filter(local_network=group).first()
    ok(Client().post(reverse("networks:space_plan", kwargs={"token": member_token(member)}), {"answer": "yes"}))
    clock.shift(dt.timedelta(days=16))
    ok(client.post(to("plan_sign_off", group, number=1), {"sure": "on"}))


def meet(client, groups, clock, number):
    """Reminded a day before, met, written, read by the members, agreed, shared."""
    meetings = [group.meetings.get(number=number) for group in groups]
    clock.move_to(max(one.entry.starts_at for one in meetings) - dt.timedelta(hours=20))
    move_on()
    move_on()
    assert Email.objects.filter(subject__startswith="Soon:").count() == 20 * number
    clock.move_to(max(one.entry.ends_at for one in meetings) + dt.timedelta(hours=1))
    records = [write_record(client, one) for one in meetings]
    if number == 1:
        answer_and_agree(client, records.pop(), clock)
    else:
        clock.shift(dt.timedelta(days=16))
    for record in records:
        seen = hidden(client, to("record_agree", record), "seen")
        ok(client.post(to("record_agree", record), {"agreed": "on", "seen": seen}))
        ok(client.post(to("record_share", record), {"sure": "on"}))


def tell_each_other(client, staff, second, groups):
    """Themes, the matrix over four nations, a digest checked by one and sent by another."""
    network = groups[0].network
    theme = Theme.objects.create(network=network, position=1, name={"en": "In time"})
    items = RecordItem.objects.filter(kind__in=["learned", "disagreement"]).values_list("pk", flat=True)
    ok(staff.post(reverse("admin:networks_theme_pieces", args=[theme.pk]), {"item": [str(pk) for pk in items]}))
    page = ok(client.get(to("others", groups[0])), 200).content.decode()
    assert "Heard in 4 of 4 nations, 20 times in all" in re.sub(r"\s+", " ", page)
    assert "The places differ" in page
    ok(staff.post(reverse("admin:networks_digest_add"), {"network": network.pk}))
    digest = Digest.objects.get()
    draft(digest.job_id)
    assert digest.items.count() == 36
    ok(staff.post(reverse("admin:networks_digest_check", args=[digest.pk])))
    assert staff.post(reverse("admin:networks_digest_send", args=[digest.pk])).status_code == 409
    ok(second.post(reverse("admin:networks_digest_send", args=[digest.pk])))
    assert "Learned in Omagh 2" in client.get(to("digest", groups[0], number=1)).content.decode()


def look_again(client, clock, version):
    """Three, six and twelve months later: asked once each, written down, read by everybody."""
    for months in (3, 6, 12):
        follow_up = FollowUp.objects.get(months=months)
        clock.move_to(dt.datetime.combine(follow_up.due_on, dt.time(9), tzinfo=dt.UTC))
        move_on()
        move_on()
        assert Email.objects.filter(subject__contains=f"after {months} months").count() == 1
        typed = {"found": "changed", "words": f"After {months}: told in time", "evidence": "We asked ten people"}
        ok(client.post(to("follow_up", follow_up), typed))
    where = {"slug": "evenings", "public_id": version.public_id}
    assert "After 12: told in time" in Client().get(reverse("networks:released_plan", kwargs=where)).content.decode()
    assert [step.kind for step in steps()].count("follow-up") == 3


def test_a_network_through_its_year(user_with_role, settings):
    settings.SESSION_COOKIE_AGE = 10**8  # nobody has to sign in again in these two years
    with time_machine.travel(START, tick=False) as clock:
        network = NetworkFactory(slug="evenings", status="meeting")
        coordinator, manager = user_with_role("network_coordinator"), user_with_role("networks_manager")
        other_manager = user_with_role("networks_manager")
        client, staff, second = Client(), Client(), Client()
        for one, user in ((client, coordinator), (staff, manager), (second, other_manager)):
            sign_in(one, user)
        groups = [
            LocalNetworkFactory(
                network=network, nation=nation(code), place=place, coordinator=coordinator, recruiting=True,
                starts_on=dt.date(2027, 1, 20),
            )
            for code, place in PLACES.items()
        ]  # fmt: skip
        for group in groups:
            join(client, group)
            plan_meetings(client, group)
        assert Invitation.objects.accepted().count() == 20
        assert Email.objects.filter(subject__startswith="Dates of your meetings").count() == 20

        for number in (1, 2, 3, 4):
            meet(client, groups, clock, number)
        assert MeetingRecord.objects.shared().count() == 16
        tell_each_other(client, staff, second, groups)
        action_plan(client, groups[3], clock)
        version = PlanVersion.objects.get()
        ok(staff.post(reverse("admin:networks_planversion_release", args=[version.pk])))
        look_again(client, clock, version)
        assert "Solution of Bangor 4" in Client().get("/networks/about/evenings/").content.decode()
        assert timezone.now() > START + dt.timedelta(days=500)
