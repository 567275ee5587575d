"""The broker and cache of one test alone, how to take them away, and what is expected meanwhile and afterwards."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import redis
from celery import current_app
from django.conf import settings as portal_settings
from django.core import mail
from django.test import Client
from django.urls import ResolverMatch
from kombu import pools
from post_office.models import STATUS, Email

from impact.jobs.mail import send_waiting_mail

ANSWERS_WITHIN = 5.0  # seconds; a page that waited for the broker again and again would take longer
NOBODY = "nobody.sock"


def own_broker_url() -> str:
    """The Valkey of this run, but the database of this xdist worker alone, where its cache is too (tests/conftest.py)."""
    number = 1 + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 15
    if portal_settings.REDIS_URL.startswith("redis+socket://"):
        return f"{portal_settings.REDIS_URL.partition('?')[0]}?virtual_host={number}"
    return f"{portal_settings.REDIS_URL.rpartition('/')[0]}/{number}"


def cache_url(broker_url: str) -> str:
    """The same place as the cache and redis-py write it."""
    return broker_url.replace("redis+socket://", "unix://", 1).replace("virtual_host=", "db=")


def point_at(broker_url: str) -> None:
    """Let this process's Celery publish there; connections to the place before are let go."""
    pools.reset()
    current_app.conf.broker_url = broker_url
    current_app._pool = None
    current_app.amqp._producer_pool = None


def is_away() -> bool:
    """Whether this process's Celery has nowhere to publish to."""
    return NOBODY in current_app.conf.broker_url


def waiting_in(queue: str, broker: redis.Redis) -> int:
    """How many nudges lie on a queue."""
    return int(broker.llen(queue))


@contextmanager
def own_broker() -> Iterator[redis.Redis]:
    """Celery of this process on an empty database of its own; yields a client of it."""
    before, url = current_app.conf.broker_url, own_broker_url()
    client = redis.Redis.from_url(cache_url(url))
    client.flushdb()
    point_at(url)
    try:
        yield client
    finally:
        point_at(before)
        client.flushdb()
        client.close()


def address_name(match: ResolverMatch) -> str:
    """What the URL conf calls it; the few without a name go by their address."""
    return str(match.view_name if match.url_name else match.route)


@dataclass(frozen=True)
class Posted:
    """One form that was sent while the broker was away."""

    name: str
    status: int
    seconds: float


def noting(plain: Callable[..., Any], noted: list[Posted]) -> Callable[..., Any]:
    """`Client.request`, writing down every POST that was answered while the broker was away."""

    def request(client: Client, **environ: Any) -> Any:
        began = time.perf_counter()
        response = plain(client, **environ)
        if environ["REQUEST_METHOD"] == "POST" and is_away():
            name = address_name(response.wsgi_request.resolver_match)
            noted.append(Posted(name, response.status_code, time.perf_counter() - began))
        return response

    return request


def expect_one_mail(to: str) -> None:
    """The mail waits; the task sends it once however often it runs."""
    assert Email.objects.get().to == [to]
    assert Email.objects.get().status == STATUS.queued
    assert mail.outbox == []
    for _run in range(3):
        send_waiting_mail()
    assert [sent.to for sent in mail.outbox] == [[to]]
    assert Email.objects.get().status == STATUS.sent


def expect_no_mail() -> None:
    """Nobody is written to."""
    assert not Email.objects.exists()
    send_waiting_mail()
    assert mail.outbox == []
