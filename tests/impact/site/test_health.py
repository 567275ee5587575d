"""What load balancers and people who operate the portal are told."""

from unittest import mock

import pytest
from django.db import OperationalError
from kombu.exceptions import OperationalError as BrokerError

from impact.site.views import health


@pytest.mark.django_db
def test_well(client):
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "broker": "ok"})
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_a_broker_that_is_away_is_reported_and_nothing_else(client):
    with mock.patch.object(health.app, "connection_for_write", side_effect=BrokerError("away")):
        answer = client.get("/health/")
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["broker"]) == ("ok", "away")


def test_a_database_that_is_away_is_503_with_the_reason(client):
    with mock.patch.object(health, "connection") as connection:
        connection.cursor.side_effect = OperationalError("gone: host=secret")
        answer = client.get("/health/")
    assert answer.status_code == 503
    assert answer.json() == {"status": "down", "reason": "The database does not answer."}


@pytest.mark.django_db
def test_it_only_reads(client):
    assert client.post("/health/").status_code == 405
    assert client.head("/health/").status_code == 200
