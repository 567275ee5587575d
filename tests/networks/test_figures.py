import pytest
from django.utils import timezone

from networks.actions.sharing import share_record
from networks.actions.withholding import withhold_item
from networks.figures import networks_by_nation, steps, waiting
from tests.factories.networks import LocalNetworkFactory, MeetingFactory, agreed, nation

pytestmark = pytest.mark.django_db


def test_local_networks_are_counted_in_every_nation():
    LocalNetworkFactory(nation=nation("wls"))
    LocalNetworkFactory(nation=nation("wls"))
    LocalNetworkFactory(nation=nation("sct"), network__published_at=None)
    found = {one.nation: one.local_networks for one in networks_by_nation()}
    assert found == {"eng": 0, "nir": 0, "sct": 0, "wls": 2}


def test_what_waits_depends_on_role_and_nation(user_with_role):
    MeetingFactory(local_network__nation=nation("wls"), days=-20)
    MeetingFactory(local_network__nation=nation("sct"), days=-20)
    LocalNetworkFactory(coordinator=None, status="forming", nation=nation("sct"))
    assert [line.count for line in waiting(user_with_role("networks_manager"))] == [3, 0, 0]
    assert [line.count for line in waiting(user_with_role("nation_lead", ["wls"]))][:1] == [1]
    assert waiting(user_with_role("finance")) == ()
    assert waiting(user_with_role("network_coordinator")) == ()


def test_the_links_of_what_waits_open(staff_client):
    client = staff_client("networks_manager")
    MeetingFactory(local_network__place="Oban", days=-20)
    for line in waiting(client.user):
        assert client.get(line.url).status_code == 200


def test_steps_are_what_everybody_may_see():
    record = agreed()
    share_record(by=record.agreed_by, now=timezone.now(), record=record)
    agreed()
    assert [step.kind for step in steps()].count("meeting record") == 1
    assert {step.kind for step in steps()} == {"network", "meeting record"}
    for item in record.items.filter(share="everybody"):
        withhold_item(by=record.agreed_by, now=timezone.now(), item=item)
    assert {step.kind for step in steps()} == {"network"}
