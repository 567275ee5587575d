"""Everything members and coordinators of a local network send, with the broker away: kept, answered, mailed later."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.accounts.models import User
from impact.participation.actions.paying import Terms, offer_payment
from impact.participation.models import PaymentOffer
from impact.programme.models import SelfQuestion
from impact.programme.texts import texts
from networks.actions.communities import keep_community, publish_community
from networks.actions.following_up import ask_follow_ups
from networks.actions.materials import keep_form, keep_material
from networks.actions.signing_off import release_plan
from networks.models import (
    ActionPlan,
    CommunityTheme,
    FollowUp,
    LocalNetwork,
    Meeting,
    Membership,
    PlanAction,
    PlanVersion,
    Receipt,
    RecordItem,
    RecordReply,
    SelfAnswer,
    SolutionUptake,
    SpaceCode,
)
from tests.factories.networks import (
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    filled,
    member_token,
    shared,
)
from tests.faults.test_broker_away_accounts import BACKEND
from tests.filling import fill, shown, words

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def coordinator(client: Client, user_with_role: Callable[..., User]) -> User:
    user = user_with_role("network_coordinator")
    client.force_login(user, backend=BACKEND)
    return user


@pytest.fixture
def group(coordinator: User) -> LocalNetwork:
    return LocalNetworkFactory(coordinator=coordinator, recruiting=True)


def done(response: Any) -> Any:
    """It led on to the next page."""
    assert response.status_code == 302, words(response, response.status_code)
    return response


def of(group: LocalNetwork, name: str, **kwargs: Any) -> str:
    return reverse(f"networks:{name}", kwargs={"public_id": group.public_id, **kwargs})


def own(member: Membership, name: str = "space", **kwargs: Any) -> str:
    return reverse(f"networks:{name}", kwargs={"token": member_token(member), **kwargs})


def test_joining_saying_yes_and_leaving(
    client: Client, away: Callable[[], None], group: LocalNetwork, quick: None
) -> None:
    public = Client()
    typed = {"name": "Example: Ann", "kind": "carers", "contact_route": "email", "contact": "ann@example.org"}
    done(fill(public, of(group, "join_group"), **typed))
    member = Membership.objects.get()
    done(client.post(of(group, "people_do", member=member.public_id, verb="offer")))
    done(fill(public, own(member, "space_answer"), answer="yes"))
    done(fill(public, own(member, "space_consent"), naming="role", shares="networks", agreed="on"))
    done(fill(public, own(member, "space_needs")))
    terms = Terms("involvement", "Example: a day", amount=Decimal(50))
    by = group.coordinator
    offer = offer_payment(by=by, now=timezone.now(), invitation=member.invitation, terms=terms)
    done(fill(public, own(member, "space_payment", offer=offer.public_id), answer="yes"))
    assert PaymentOffer.objects.get().status == "accepted"
    done(public.post(own(member, "space_take_back")))
    assert Membership.objects.get().withdrew_at is not None
    done(public.post(own(member, "space_leave")))
    done(public.post(own(member, "space_back")))
    assert Membership.objects.whole().get().invitation.is_waiting
    away()


def test_inviting_and_replacing(client: Client, away: Callable[[], None], group: LocalNetwork, quick: None) -> None:
    typed = {"name": "Example: Bo", "kind": "funders", "contact_route": "email", "contact": "bo@example.org"}
    done(fill(client, of(group, "people_invite"), **typed))
    bo = Membership.objects.get()
    done(client.post(of(group, "people_do", member=bo.public_id, verb="no")))
    typed |= {"name": "Example: Cy", "contact": "cy@example.org", "because": "Example: moved away"}
    done(fill(client, of(group, "people_replace", replaces=bo.public_id), **typed))
    assert Membership.objects.whole().count() == 2
    away()


def test_coming_back_with_a_code(client: Client, away: Callable[[], None], group: LocalNetwork, quick: None) -> None:
    member = MembershipFactory(local_network=group)
    email = member.invitation.person.email
    page = fill(Client(), reverse("networks:come_in"), email=email)
    assert (page.status_code, SpaceCode.objects.count()) == (200, 1)
    code = next(word for word in Email.objects.get().message.split() if word.isdigit() and len(word) >= 6)
    done(Client().post(reverse("networks:come_in_code"), {**shown(page), "code": code}))
    away()


def test_planning_changing_and_cancelling_meetings(
    client: Client, away: Callable[[], None], group: LocalNetwork, quick: None
) -> None:
    member = MembershipFactory(local_network=group)
    typed = {"time": "18:00", "minutes": "120", "mode": "hybrid", "place": "Town hall", "sure": "on"}
    done(fill(client, of(group, "meetings_plan"), **typed))
    assert Meeting.objects.count() == 4
    done(fill(client, of(group, "meeting_change", number=2), place="Library", sure="on"))
    done(fill(Client(), own(member, "space_meeting", number=2), coming="yes"))
    done(fill(client, of(group, "meeting_cancel", number=2), because="Example: snow"))
    done(client.post(of(group, "meeting_again", number=2)))
    assert Meeting.objects.whole().get(number=2).entry.place["en"] == "Library"
    away()


def test_sending_and_opening_materials(
    client: Client, away: Callable[[], None], group: LocalNetwork, quick: None
) -> None:
    member = MembershipFactory(local_network=group)
    MeetingFactory(local_network=group, days=30)
    material = keep_material(
        by=None, now=timezone.now(), network=group.network, evidence="research", title=texts("Example: a study")
    )
    form = keep_form(
        by=None, now=timezone.now(), material=material, form="standard", language="en", words="Example words", url=""
    )
    done(fill(client, of(group, "materials_send", number=1)))
    receipt = Receipt.objects.get()
    done(client.post(of(group, "material_received", receipt=receipt.public_id)))
    done(Client().post(own(member, "space_material", form=form.public_id)))
    receipt.refresh_from_db()
    assert receipt.received_at is not None
    away()


def test_a_record_with_the_members(client: Client, away: Callable[[], None], group: LocalNetwork, quick: None) -> None:
    ann, bo = (MembershipFactory(local_network=group) for _ in range(2))
    record = filled(RecordFactory(meeting__local_network=group))
    done(fill(client, of(record, "check")))
    done(client.post(of(record, "record_take_back")))
    done(fill(client, of(record, "check")))
    done(fill(Client(), own(ann, "space_record", number=1), answer="right"))
    done(fill(client, of(record, "record_answer_for", member=bo.public_id), answer="change", words="Example: two"))
    assert set(RecordReply.objects.values_list("answer", flat=True)) == {"right", "change"}
    done(fill(client, of(record, "record_agree"), agreed="on", not_changed_because="Example: three came"))
    done(fill(client, of(record, "record_share"), sure="on"))
    done(fill(client, of(record, "record_correction"), text="Example: a Tuesday", asked_by="Ann"))
    assert record.addenda.count() == 1
    done(fill(Client(), own(ann, "space_feedback", number=1), felt_heard="4"))
    away()


def test_looking_back_and_what_others_say(
    client: Client, away: Callable[[], None], group: LocalNetwork, quick: None
) -> None:
    SelfQuestion.objects.create(
        template=group.network.template, position=90, text=texts("Example: does everybody speak?")
    )
    page = client.get(of(group, "looking_back"))
    *_others, last = [name for name in shown(page) if name != "csrfmiddlewaretoken"]
    done(client.post(of(group, "looking_back"), {**shown(page), last: "Example: mostly"}))
    assert SelfAnswer.objects.get().text == "Example: mostly"
    shared()
    item = RecordItem.objects.for_networks().get(kind="solution")
    done(fill(client, of(group, "uptake", item=item.public_id), status="wants"))
    assert SolutionUptake.objects.get().local_network == group
    away()


def test_an_action_plan_and_what_became_of_it(
    client: Client, away: Callable[[], None], group: LocalNetwork, quick: None
) -> None:
    ann, bo = (MembershipFactory(local_network=group) for _ in range(2))
    done(client.post(of(group, "plan_start")))
    done(fill(client, of(group, "plan_write"), problem="Example: late", change="Example: in time", from_lived="Told"))
    for what in ("Example: a leaflet", "Example: a mistake"):
        done(fill(client, of(group, "plan_action_add"), what=what, owner="Coordinator", status="to_do"))
    first, second = PlanAction.objects.order_by("pk")
    done(fill(client, of(group, "plan_action", action=first.public_id), owner="Ann"))
    done(client.post(of(group, "plan_remove", action=second.public_id)))
    done(fill(client, of(group, "plan_send")))
    done(client.post(of(group, "plan_take_back", number=1)))
    done(fill(client, of(group, "plan_send")))
    done(fill(Client(), own(ann, "space_plan"), answer="yes"))
    done(fill(client, of(group, "plan_answer_for", number=2, member=bo.public_id), answer="yes"))
    done(fill(client, of(group, "plan_sign_off", number=2), sure="on"))
    assert ActionPlan.objects.get().versions.get(number=2).signed_off_at is not None
    release_plan(by=group.coordinator, now=timezone.now(), version=PlanVersion.objects.get(number=2))
    FollowUp.objects.update(due_on=timezone.localdate() - dt.timedelta(days=1))
    ask_follow_ups(now=timezone.now())
    follow_up = FollowUp.objects.order_by("months").first()
    done(fill(client, of(follow_up, "follow_up"), found="changed", words="Example: told", evidence="Example: asked"))
    away()


def test_a_theme_for_a_community(client: Client, away: Callable[[], None], quick: None) -> None:
    community = keep_community(
        by=None, now=timezone.now(), slug="example", title=texts("Example"), about=texts("Example")
    )
    publish_community(by=None, now=timezone.now(), community=community)
    done(fill(client, reverse("networks:community", args=["example"]), text="Example: food"))
    assert CommunityTheme.objects.get().text == "Example: food"
    away()
