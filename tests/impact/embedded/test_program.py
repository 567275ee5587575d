"""Where the portal listens, and what settings are told."""

import socket
from pathlib import Path

import pytest

from impact.embedded.errors import EmbeddedError
from impact.embedded.places import Places
from impact.embedded.program import Address, free_address, portal, variables


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOST", "PORT", "ALLOWED_HOSTS", "PUBLIC_BASE_URL", "SECRET_KEY", "IMPACT_ENV"):
        monkeypatch.delenv(name, raising=False)


def test_a_busy_port_gives_way_to_the_next_free_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen(1)
        taken = busy.getsockname()[1]
        monkeypatch.setenv("PORT", str(taken))
        found = free_address()
    assert found.host == "127.0.0.1"
    assert taken < found.port < taken + 50


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("PORT", "eighty", "has to be a number"), ("HOST", "no.such.host.invalid", "not an address")],
)
def test_a_wrong_address_is_said_plainly(monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(EmbeddedError, match=words):
        free_address()


def test_open_to_all_is_reached_by_loopback(tmp_path: Path) -> None:
    address = Address("0.0.0.0", 8000)
    told = variables(Places(tmp_path), address)
    assert address.url == "http://127.0.0.1:8000"
    assert told["ALLOWED_HOSTS"] == "*"
    assert told["PUBLIC_BASE_URL"] == "http://127.0.0.1:8000"


def test_what_the_caller_has_set_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_BASE_URL", "https://elsewhere.example")
    told = variables(Places(tmp_path), Address("127.0.0.1", 8001))
    assert told["PUBLIC_BASE_URL"] == "https://elsewhere.example"
    assert told["IMPACT_ENV"] == "development"
    assert "*" not in told["ALLOWED_HOSTS"]


def test_the_secret_key_outlives_a_restart_and_is_private(tmp_path: Path) -> None:
    places = Places(tmp_path)
    key = places.secret_key()
    assert places.secret_key() == key
    assert len(key) > 50
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_only_migrations_and_reference_data_are_the_owners(tmp_path: Path) -> None:
    program = portal(Places(tmp_path), Address("127.0.0.1", 8000))
    as_owner = [step.name for step in program.steps if step.environment.get("IMPACT_DB_ROLE")]
    assert [step.name for step in program.steps] == ["migrate", "sync_reference", "load_demo"]
    assert as_owner == ["migrate", "sync_reference"]
    assert [service.name for service in program.services] == ["web", "worker", "beat"]
