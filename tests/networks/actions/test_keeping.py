import datetime as dt

import pytest

from impact.participation.actions.dates import When
from impact.programme.models import NetworkTemplate
from impact.programme.texts import texts
from networks.actions import (
    cancel_meeting,
    change_meeting,
    create_local_network,
    create_network,
    edit_local_network,
    edit_network,
    move_local_network_on,
    move_network_on,
    plan_again,
    plan_meeting,
    publish_network,
)
from networks.actions.keeping import AddressIsFixed, LastStage, NeedsCoordinator, PlaceIsFixed
from networks.actions.meetings import HasRecord, NotNow, NumberTaken, WrongNumber
from tests.factories.accounts import UserFactory
from tests.factories.networks import LocalNetworkFactory, MeetingFactory, NetworkFactory, RecordFactory, nation

pytestmark = pytest.mark.django_db


def when(starts):
    return When(texts("Meeting"), starts, starts + dt.timedelta(hours=2))


def test_a_network_is_written_shown_and_moved_on(now):
    network = create_network(
        by=None,
        now=now,
        slug="new",
        title=texts("New"),
        issue="Issue",
        question=texts("Why?"),
        status="finished",
        template=NetworkTemplate.objects.get(slug="impact"),
    )
    assert (network.status, network.published_at) == ("forming", None)
    assert edit_network(by=None, network=network, slug="newer", issue="Issue").slug == "newer"
    shown = publish_network(by=None, now=now, network=network)
    assert publish_network(by=None, now=now + dt.timedelta(days=1), network=network).published_at == shown.published_at
    with pytest.raises(AddressIsFixed):
        edit_network(by=None, network=network, slug="moved")
    assert move_network_on(by=None, network=network, seen="forming").status == "meeting"
    assert move_network_on(by=None, network=network, seen="forming").status == "meeting"
    assert move_network_on(by=None, network=network, seen="meeting").status == "finished"
    with pytest.raises(LastStage):
        move_network_on(by=None, network=network, seen="finished")


def test_a_local_network_needs_a_coordinator_to_meet(now):
    network = NetworkFactory()
    local = create_local_network(by=None, now=now, network=network, nation=nation("nir"), place="Omagh")
    with pytest.raises(NeedsCoordinator):
        move_local_network_on(by=None, local_network=local, seen="forming")
    edit_local_network(by=None, local_network=local, coordinator=UserFactory(), place="Derry")
    assert move_local_network_on(by=None, local_network=local, seen="forming").status == "meeting"
    assert move_local_network_on(by=None, local_network=local, seen="forming").status == "meeting"
    with pytest.raises(NeedsCoordinator):
        edit_local_network(by=None, local_network=local, coordinator=None)
    move_local_network_on(by=None, local_network=local, seen="meeting")
    with pytest.raises(LastStage):
        move_local_network_on(by=None, local_network=local, seen="finished")


def test_where_meetings_were_held_stays_true():
    record = RecordFactory()
    local = record.meeting.local_network
    other = UserFactory()
    assert edit_local_network(by=None, local_network=local, coordinator=other).coordinator == other
    with pytest.raises(PlaceIsFixed):
        edit_local_network(by=None, local_network=local, place="Elsewhere")


def test_four_meetings_each_once(now):
    local = LocalNetworkFactory()
    meeting = plan_meeting(by=None, now=now, local_network=local, number=1, when=when(now), mode="online")
    with pytest.raises(NumberTaken):
        plan_meeting(by=None, now=now, local_network=local, number=1, when=when(now), mode="online")
    with pytest.raises(WrongNumber):
        plan_meeting(by=None, now=now, local_network=local, number=5, when=when(now), mode="online")
    later = now + dt.timedelta(days=7)
    changed = change_meeting(by=None, now=now, meeting=meeting, when=when(later), mode="hybrid")
    assert (changed.held_on, changed.entry.sequence) == (later.date(), 1)
    assert cancel_meeting(by=None, now=now, meeting=meeting, because="Snow").status == "cancelled"
    with pytest.raises(NotNow):
        cancel_meeting(by=None, now=now, meeting=meeting)
    again = plan_again(by=None, now=now, meeting=meeting)
    assert (again.status, again.entry.is_planned, again.cancelled_because) == ("planned", True, "")


def test_a_meeting_with_a_record_stays_as_it_is(now):
    meeting = RecordFactory(meeting=MeetingFactory()).meeting
    with pytest.raises(HasRecord):
        change_meeting(by=None, now=now, meeting=meeting, when=when(now), mode="online")
    with pytest.raises(HasRecord):
        cancel_meeting(by=None, now=now, meeting=meeting)
