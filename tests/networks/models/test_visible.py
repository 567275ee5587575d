"""Who sees which rows, noun by noun: staff by nation, a coordinator her own, others nothing but what is public."""

import pytest
from django.contrib.auth.models import AnonymousUser

from networks.models import (
    ActionPoint,
    AgreedRecord,
    Attendance,
    LocalNetwork,
    Meeting,
    MeetingRecord,
    Network,
    RecordItem,
    RecordSection,
)
from tests.factories.networks import NetworkFactory, RecordFactory, agreed, nation

pytestmark = pytest.mark.django_db

OWN = (LocalNetwork, Meeting, MeetingRecord, RecordSection, AgreedRecord, Attendance, RecordItem, ActionPoint)


def seen(user):
    return Network.objects.visible_to(user).count(), [noun.objects.visible_to(user).count() for noun in OWN]


def test_each_person_sees_their_own(user_with_role):
    record = agreed(RecordFactory(meeting__local_network__nation=nation("wls")))
    agreed(RecordFactory(meeting__local_network__nation=nation("sct")))
    NetworkFactory(published_at=None)
    one, none = [1, 1, 1, 5, 1, 3, 4, 1], [0] * 8
    assert seen(user_with_role("networks_manager")) == (3, [2 * number for number in one])
    assert seen(user_with_role("nation_lead", ["wls"])) == (3, one)
    coordinator = record.meeting.local_network.coordinator
    assert seen(coordinator) == (2, one)
    assert seen(user_with_role("network_coordinator")) == (2, none)
    assert seen(AnonymousUser()) == (2, none)
    coordinator.is_active = False
    assert seen(coordinator) == (2, none)
