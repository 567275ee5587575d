"""The demo shows every noun in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.accounts.models import User
from impact.participation.enums import InvitationStatus
from networks import demo
from networks.enums import (
    DigestStatus,
    MeetingStatus,
    NetworkStatus,
    RecordStatus,
    SessionStatus,
    ThemeStatus,
    Tier,
    UptakeStatus,
)
from networks.models import (
    CommunitySession,
    CommunityTheme,
    Digest,
    FollowUp,
    LocalNetwork,
    Meeting,
    MeetingRecord,
    Membership,
    Network,
    PlanVersion,
    SolutionUptake,
    WithheldItem,
)

pytestmark = pytest.mark.django_db


def test_every_state_is_there_and_loading_twice_changes_nothing(client):
    now = timezone.now()
    accounts_demo.load(now=now)
    demo.load(now=now)
    counts = [noun.objects.count() for noun in (Network, LocalNetwork, Meeting, MeetingRecord)]
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in (Network, LocalNetwork, Meeting, MeetingRecord)]
    for noun, words in (
        (Network, NetworkStatus),
        (LocalNetwork, NetworkStatus),
        (Meeting, MeetingStatus),
        (MeetingRecord, RecordStatus),
        (Digest, DigestStatus),
        (SolutionUptake, UptakeStatus),
        (CommunitySession, SessionStatus),
        (CommunityTheme, ThemeStatus),
    ):
        assert set(noun.objects.values_list("status", flat=True)) == set(words.values)
    assert set(Membership.objects.values_list("invitation__status", flat=True)) == set(InvitationStatus.values) - {
        InvitationStatus.LAPSED
    }
    assert set(PlanVersion.objects.values_list("status", flat=True)) == {"proposed", "signed_off"}
    assert [bool(one.recorded_at) for one in FollowUp.objects.order_by("months")] == [True, False, False]
    assert LocalNetwork.objects.filter(tier=Tier.COORDINATORS).count() == WithheldItem.objects.count() == 1
    coordinator = User.objects.by_email("coordinator@example.org").get()
    client.force_login(coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.get("/networks/mine/").content.decode()
    for words in (
        "Go on writing the record",
        "See who has answered",
        "Read the record",
        "Write the record",
        "from the day of the meeting",
    ):
        assert words in page
    for address in ("/networks/", "/cy/networks/", "/easy/networks/", "/cy/easy/networks/"):
        assert client.get(address).status_code == 200


def test_without_a_coordinator_nothing_is_loaded():
    demo.load(now=timezone.now())
    assert not Network.objects.exists()
