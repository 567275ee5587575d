import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from tests.factories.networks import LocalNetworkFactory, NetworkFactory, RecordFactory, filled, nation, shared

pytestmark = pytest.mark.django_db


def words(response):
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def test_find_a_network_near_you(client):
    LocalNetworkFactory(place="Cardiff", nation=nation("wls"))
    LocalNetworkFactory(place="Secret", network__published_at=None)
    page = words(client.get(reverse("networks:index")))
    assert "Wales Cardiff" in page
    assert "Secret" not in page
    assert page.count("There is no Network here yet") == 3


def test_only_what_was_agreed_and_may_be_shared_is_public(client):
    record = shared(learned={"text_1": "Shared learning", "share_1": "everybody"})
    network = record.meeting.local_network.network
    shared(
        RecordFactory(meeting__local_network__network=network),
        learned={"text_1": "Private learning", "share_1": "networks"},
    )
    filled(
        RecordFactory(meeting__local_network__network=network),
        learned={"text_1": "Draft learning", "share_1": "everybody"},
    )
    for address in (reverse("networks:index"), network.get_absolute_url()):
        page = words(client.get(address))
        assert "Shared learning" in page
        assert "One leaflet for all" in page
        for hidden in ("Private learning", "Draft learning", "Secret idea", "Much was said", "Coordinator"):
            assert hidden not in page


def test_a_network_has_a_page_in_every_language(client):
    network = NetworkFactory(slug="breaks")
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        assert client.get(f"{prefix}/networks/about/breaks/").status_code == 200
    assert str(network.question) in words(client.get("/networks/about/breaks/"))
    NetworkFactory(slug="hidden", published_at=None)
    assert client.get("/networks/about/hidden/").status_code == 404


def test_where_a_group_stands_is_said(client):
    LocalNetworkFactory(status="forming", coordinator=None)
    LocalNetworkFactory(status="finished")
    page = words(client.get(reverse("networks:index")))
    assert "being formed" in page
    assert "has finished its meetings" in page


@pytest.mark.parametrize("many", [1, 3])
def test_lists_need_the_same_queries_however_long(client, many, django_assert_num_queries):
    for _ in range(many):
        record = shared()
    with django_assert_num_queries(5):
        client.get(reverse("networks:index"))
    with django_assert_num_queries(6):
        client.get(record.meeting.local_network.network.get_absolute_url())
