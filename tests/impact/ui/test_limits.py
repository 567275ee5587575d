"""How often one connection may use a form."""

import pytest
from django.core.cache import cache
from django.test import RequestFactory

from impact.ui.limits import Limit, allows, connection_of, too_often


def test_so_many_times_and_no_more():
    limit = Limit("test", most=3, seconds=60)
    assert [allows(limit, "a") for _time in range(5)] == [True, True, True, False, False]
    assert allows(limit, "b"), "somebody else has a count of their own"


def test_no_address_is_kept_as_it_is(monkeypatch):
    kept = []
    monkeypatch.setattr(cache, "add", lambda key, *args: kept.append(key) or True)
    allows(Limit("test", most=3, seconds=60), "192.0.2.0/24")
    assert len(kept) == 1
    assert "192.0.2" not in kept[0]


def test_a_count_that_ran_out_between_two_lines_lets_people_in(monkeypatch):
    monkeypatch.setattr(cache, "add", lambda *args: False)

    def gone(key):
        raise ValueError(key)

    monkeypatch.setattr(cache, "incr", gone)
    assert allows(Limit("test", most=1, seconds=60), "a")


@pytest.mark.parametrize(
    ("address", "coarse"),
    [("192.0.2.77", "192.0.2.0/24"), ("2001:db8:1:2::3", "2001:db8:1::/48"), ("", "unknown"), ("nonsense", "unknown")],
)
def test_only_the_neighbourhood_counts(address, coarse):
    assert connection_of(RequestFactory().get("/", REMOTE_ADDR=address)) == coarse


def test_behind_our_own_proxy_its_last_entry_counts(settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    request = RequestFactory().get("/", REMOTE_ADDR="10.0.0.1", headers={"X-Forwarded-For": "1.1.1.1, 198.51.100.9"})
    assert connection_of(request) == "198.51.100.0/24"


def test_a_library_is_not_locked_out():
    request = RequestFactory().get("/", REMOTE_ADDR="192.0.2.1")
    assert not any(too_often(request) for _person in range(60))
    assert too_often(request)
