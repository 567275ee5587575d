"""Broker and cache that can be taken away, and a record of what was posted meanwhile."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis
from celery import current_app
from django.test import Client

from surveys import queries
from surveys.pages import compiled
from tests.faults.outage import ANSWERS_WITHIN, NOBODY, Posted, cache_url, noting, own_broker, point_at


@pytest.fixture
def broker() -> Iterator[redis.Redis]:
    """The broker as it is when it is there: empty, and no other test reads from it."""
    with own_broker() as client:
        yield client


@pytest.fixture
def away(broker: redis.Redis, settings: Any, tmp_path: Any) -> Callable[[], None]:
    """Broker and cache are gone from the start; call it to have them back."""
    there, cache_there = current_app.conf.broker_url, settings.CACHES
    dead = f"redis+socket://{tmp_path}/{NOBODY}?virtual_host=0"
    point_at(dead)
    settings.CACHES = {"default": {**cache_there["default"], "LOCATION": cache_url(dead)}}

    def back() -> None:
        point_at(there)
        settings.CACHES = cache_there

    return back


@pytest.fixture
def quick() -> Iterator[None]:
    """The whole of what a person does takes no longer than it may."""
    began = time.perf_counter()
    yield
    took = time.perf_counter() - began
    assert took < ANSWERS_WITHIN, f"{took:.1f} s with the broker away"


@pytest.fixture(autouse=True)
def posted(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Posted]]:
    """What was posted with the broker away. Every answer is in time and no fault of ours, and a test that stands in
    the table of test_broker_away_everywhere.py does post to what the table says, successfully."""
    noted: list[Posted] = []
    monkeypatch.setattr(Client, "request", noting(Client.request, noted))
    yield noted
    assert [post for post in noted if post.status >= 500 or post.seconds > ANSWERS_WITHIN] == []
    from tests.faults.test_broker_away_everywhere import promised_by

    assert promised_by(request.function) - {post.name for post in noted if post.status < 400} == set()


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    queries.definition.cache_clear()
    compiled.forget()
    yield
    queries.definition.cache_clear()
    compiled.forget()
