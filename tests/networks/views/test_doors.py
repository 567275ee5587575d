"""Who may open which page: every address of a coordinator and of a member, tried by those it is not for."""

import pytest
from django.test import Client
from django.urls import reverse

from networks.models import ActionPlan, PlanVersion
from networks.urls import GROUPS, MEMBERS, PLANS, RECORDS
from tests.factories.networks import (
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    filled,
    member_token,
)
from tests.filling import fill, shown, words

pytestmark = pytest.mark.django_db
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def coordinator(client, user_with_role):
    user = user_with_role("network_coordinator")
    client.force_login(user)
    return user


@pytest.fixture
def group(coordinator):
    return LocalNetworkFactory(coordinator=coordinator, recruiting=True)


def addresses(record):
    """Every address of coordinators and members about this record's group."""
    meeting = record.meeting
    group, member = meeting.local_network, MembershipFactory(local_network=meeting.local_network)
    filling = {
        "number": meeting.number, "section": "learned", "member": member.public_id, "verb": "left", "offer": NOBODY,
        "form": NOBODY, "receipt": NOBODY, "item": NOBODY, "action": NOBODY, "replaces": member.public_id,
    }  # fmt: skip
    for pattern in (*RECORDS, *GROUPS, *PLANS):
        names = pattern.pattern.converters
        if not names:
            continue
        of = {"start": meeting, "blank_sheet": meeting}.get(pattern.name, record if pattern in RECORDS else group)
        known = {**filling, "public_id": of.public_id}
        yield reverse(f"networks:{pattern.name}", kwargs={name: known[name] for name in names})


def test_a_coordinators_pages_are_there_for_nobody_else(client, group, user_with_role):
    record = filled(RecordFactory(meeting__local_network=group))
    other = Client()
    other.force_login(user_with_role("network_coordinator"))
    found = list(addresses(record))
    assert len(found) > 30
    for url in found:
        for method in ("get", "post"):
            assert getattr(other, method)(url).status_code in (404, 405), url
            away = getattr(Client(), method)(url)
            assert away.status_code in (302, 405), url
            assert away.status_code == 405 or "/account/" in away["Location"], url
    record.refresh_from_db()
    assert (record.status, record.sections.count()) == ("draft", len(record.sections.all()))


def test_a_members_link_opens_their_own_pages_only(group):
    member = MembershipFactory(local_network=group)
    MeetingFactory(local_network=group)
    for pattern in MEMBERS:
        kwargs = {"token": "A" * 32, "number": 1, "form": NOBODY, "offer": NOBODY}
        names = set(pattern.pattern.converters)
        url = reverse(f"networks:{pattern.name}", kwargs={name: kwargs[name] for name in names})
        for method in ("get", "post"):
            assert getattr(Client(), method)(url).status_code in (404, 405), url
        if names & {"form", "offer"}:  # of somebody else
            kwargs["token"] = member_token(member)
            url = reverse(f"networks:{pattern.name}", kwargs={name: kwargs[name] for name in names})
            assert Client().get(url).status_code == 404, url
    for missing in (0, 2, 24, 99999):
        url = reverse("networks:space_meeting", kwargs={"token": member_token(member), "number": missing})
        assert Client().get(url).status_code == 404


@pytest.mark.parametrize("status", ["waiting", "offered"])
def test_who_is_not_in_yet_is_led_to_where_they_stand(group, status):
    member = MembershipFactory(local_network=group, status=status, consented_at=None)
    MeetingFactory(local_network=group)
    home = reverse("networks:space", kwargs={"token": member_token(member)})
    for part in ("meetings/1/", "meetings/1/record/", "materials/", "solutions/", "plan/", "consent/"):
        assert Client().get(home + part)["Location"].startswith(home)
    words(Client().get(home))


def test_materials_and_plans_of_another_group_are_not_found(client, group):
    mine, theirs = MembershipFactory(local_network=group), MembershipFactory()
    plan = ActionPlan.objects.create(local_network=theirs.local_network, saved_by=group.coordinator)
    assert plan.version >= 0
    assert not PlanVersion.objects.exists()
    link = reverse("networks:space_plan", kwargs={"token": member_token(mine)})
    assert Client().get(link).status_code == 404
    url = reverse(
        "networks:people_do",
        kwargs={"public_id": group.public_id, "member": theirs.public_id, "verb": "left"},
    )
    assert client.post(url).status_code == 404
    theirs.refresh_from_db()
    assert theirs.is_member


def test_codes_are_tried_five_times_and_unknown_addresses_look_the_same(group, mailoutbox):
    member = MembershipFactory(local_network=group)
    come_in, code_page = reverse("networks:come_in"), reverse("networks:come_in_code")
    known = fill(Client(), come_in, email=member.invitation.person.email)
    unknown = fill(Client(), come_in, email="nobody@example.org")
    assert words(known) == words(unknown)
    assert Client().get(code_page)["Location"] == come_in
    from post_office.models import Email

    (mail,) = Email.objects.all()
    code = next(word for word in mail.message.split() if word.isdigit() and len(word) == 6)
    wrong = "111111" if code != "111111" else "222222"
    typed = {**shown(known), "code": wrong}
    for _try in range(5):
        assert "This code is not right" in words(Client().post(code_page, typed), 409)
    assert "This code is not right" in words(Client().post(code_page, {**typed, "code": code}), 409)
    fill(Client(), come_in, email=member.invitation.person.email.upper())
    newest = Email.objects.latest("pk").message
    code = next(word for word in newest.split() if word.isdigit() and len(word) == 6)
    opened = Client().post(code_page, {**typed, "code": f" {code[:3]} {code[3:]} "})
    assert opened["Location"] == reverse("networks:space", kwargs={"token": member_token(member)})
    assert "This code is not right" in words(Client().post(code_page, {**typed, "code": code}), 409)  # used
