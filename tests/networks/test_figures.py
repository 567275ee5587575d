import datetime as dt

import pytest
from django.utils import timezone

from networks.figures import networks_by_nation, waiting
from tests.factories.networks import LocalNetworkFactory, MeetingFactory, agreed, nation

pytestmark = pytest.mark.django_db


def test_local_networks_are_counted_in_every_nation():
    LocalNetworkFactory(nation=nation("wls"))
    LocalNetworkFactory(nation=nation("wls"))
    LocalNetworkFactory(nation=nation("sct"), network__published_at=None)
    found = {one.nation: one.local_networks for one in networks_by_nation()}
    assert found == {"eng": 0, "nir": 0, "sct": 0, "wls": 2}


def test_what_waits_depends_on_role_and_nation(user_with_role):
    agreed()
    MeetingFactory(local_network__nation=nation("wls"))
    MeetingFactory(local_network__nation=nation("sct"))
    MeetingFactory(status="cancelled")
    MeetingFactory(held_on=timezone.localdate() + dt.timedelta(days=1))
    LocalNetworkFactory(coordinator=None, status="forming")
    assert [line.count for line in waiting(user_with_role("networks_manager"))] == [2, 1]
    assert [line.count for line in waiting(user_with_role("nation_lead", ["wls"]))] == [1, 0]
    assert waiting(user_with_role("finance")) == ()
    assert waiting(user_with_role("network_coordinator")) == ()


def test_the_links_of_what_waits_lead_to_what_is_counted(staff_client):
    client = staff_client("networks_manager")
    MeetingFactory(local_network__place="Oban")
    LocalNetworkFactory(coordinator=None, status="forming", place="Skye")
    for line in waiting(client.user):
        response = client.get(line.url)
        assert response.status_code == 200
        assert response.context["cl"].result_count == line.count == 1
