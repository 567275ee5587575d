"""Broker and cache are away: every form still answers, the rows wait, and the work is done once they are back."""

import datetime as dt
import os
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import redis
from celery import current_app
from django.conf import settings as portal_settings
from django.core import mail
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from kombu import pools
from kombu.exceptions import OperationalError
from post_office.models import STATUS, Email

from assemblies.models import SignUp
from impact.accounts.models import User
from impact.jobs.actions import sweep
from impact.jobs.mail import send_waiting_mail
from impact.jobs.models import Job
from impact.jobs.nudging import publish
from impact.people.models import Enquiry, Subscription
from impact.reports.actions import request_build
from impact.reports.models import Edition, EditionBody
from impact.reports.tasks import build_edition_task
from impact.rights.models import DataRequest
from projects.models import Expression
from surveys import queries
from surveys.actions.import_ballots import import_ballots
from surveys.models import Response
from surveys.pages import compiled
from tests.assemblies.journey import sign_up
from tests.factories.assemblies import AssemblyFactory
from tests.factories.projects import CallFactory, nation
from tests.factories.surveys import page, published, question
from tests.surveys.views.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)

BALLOTS = b"""# DATA TYPE: soi
# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: One
# ALTERNATIVE NAME 2: Two
# ALTERNATIVE NAME 3: Three
# NUMBER VOTERS: 70
# NUMBER UNIQUE ORDERS: 2
40: 1,2,3
30: 3,1
"""
ANSWERS_WITHIN = 5.0  # seconds; a page that waited for the broker again and again would take longer
LATER = dt.timedelta(seconds=31)  # the sweep leaves a fresh nudge alone for 30 seconds


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


@pytest.fixture
def broker() -> Iterator[redis.Redis]:
    """The broker as it is when it is there."""
    with own_broker() as client:
        yield client


@pytest.fixture
def away(broker: redis.Redis, settings: Any, tmp_path: Any) -> Callable[[], None]:
    """Broker and cache are gone from the start; call it to have them back."""
    there, cache_there = current_app.conf.broker_url, settings.CACHES
    dead = f"redis+socket://{tmp_path}/nobody.sock?virtual_host=0"
    point_at(dead)
    settings.CACHES = {"default": {**cache_there["default"], "LOCATION": cache_url(dead)}}

    def back() -> None:
        point_at(there)
        settings.CACHES = cache_there

    return back


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    queries.definition.cache_clear()
    compiled.forget()
    yield
    queries.definition.cache_clear()
    compiled.forget()


@pytest.fixture
def quick() -> Iterator[None]:
    """The whole of what a person does takes no longer than it may."""
    began = time.perf_counter()
    yield
    took = time.perf_counter() - began
    assert took < ANSWERS_WITHIN, f"{took:.1f} s with the broker away"


def expect_one_mail(to: str) -> None:
    """The mail waits; the task sends it once however often it runs."""
    assert Email.objects.get().to == [to]
    assert Email.objects.get().status == STATUS.queued
    assert mail.outbox == []
    for _run in range(3):
        send_waiting_mail()
    assert [sent.to for sent in mail.outbox] == [[to]]
    assert Email.objects.get().status == STATUS.sent


# --- Controls: the fault is really there, and it hurts whoever does not go through `publish`


def test_without_our_care_a_dead_broker_raises(away: Callable[[], None], broker: redis.Redis) -> None:
    with pytest.raises(OperationalError):
        current_app.send_task("jobs.sweep", queue="default")
    with pytest.raises(OperationalError):
        build_edition_task.delay(1)
    assert publish("jobs.sweep", queue="default") is False
    away()
    assert publish("jobs.sweep", queue="default") is True
    assert waiting_in("default", broker) == 1


def test_without_our_care_a_dead_cache_raises(away: Callable[[], None]) -> None:
    plain = RedisCache(portal_settings.CACHES["default"]["LOCATION"], {})
    with pytest.raises(redis.exceptions.ConnectionError):
        plain.get("x")
    assert cache.add("x", 1) is True
    assert cache.get("x") is None
    away()
    cache.set("x", 1)
    assert cache.get("x") == 1


# --- What people do meanwhile


def test_the_survey_from_start_to_sent(away: Callable[[], None], quick: None) -> None:
    now = timezone.now()
    opens_at, closes_at = now - dt.timedelta(days=1), now + dt.timedelta(days=1)
    published(page("one", question("first")), slug="small", opens_at=opens_at, closes_at=closes_at)
    walker = Walker()
    walker.start()
    assert walker.response.status_code == 200
    assert Response.objects.get().status == "draft"
    walker.answer({"q-first": "2"})
    assert walker.at == "check/"
    assert Response.objects.get().answers == {"first": 2}
    walker.answer()
    assert (walker.at, walker.response.status_code) == ("sent/", 200)
    assert Response.objects.get().status == "submitted"


def test_signing_up_for_an_assembly(client: Client, away: Callable[[], None], quick: None) -> None:
    answer = sign_up(client, AssemblyFactory())
    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert SignUp.objects.get().status == "submitted"
    away()
    expect_one_mail("carer@example.org")


def test_starting_an_expression_of_interest(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {
        "organisation_name": "Example carers’ group",
        "nation": nation("wls").pk,
        "contact_name": "Example contact",
        "contact_email": "group@example.org",
        "start_key": str(uuid.uuid4()),
    }
    answer = client.post(reverse("projects:start", args=[CallFactory().slug]), typed)
    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert Expression.objects.count() == 1
    away()
    expect_one_mail("group@example.org")


def test_asking_to_be_kept_informed(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"email": "new@example.org", "interests": ["assemblies"], "nation": "", "written_in": "en"}
    answer = client.post(reverse("people:subscribe"), typed)
    assert (answer.status_code, answer["Location"]) == (302, reverse("people:check_mail"))
    assert Subscription.objects.get().status == "pending"
    away()
    expect_one_mail("new@example.org")


def test_writing_to_us(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {
        "text": "Where?",
        "reply_route": "email",
        "reply_to": "asks@example.org",
        "name": "",
        "page": "",
        "key": "",
    }
    assert client.post(reverse("people:contact"), typed).status_code == 302
    assert Enquiry.objects.get().status == "open"
    away()
    expect_one_mail("asks@example.org")


def test_complaining_about_personal_data(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"kind": "complaint", "words": "Wrong person.", "name": "Example", "route": "email", "key": ""}
    answer = client.post(reverse("rights:complaint"), {**typed, "contact": "somebody@example.org"})
    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert DataRequest.objects.get().status == "received"
    away()
    expect_one_mail("somebody@example.org")


def test_staff_sign_in_and_look_at_the_jobs(
    client: Client,
    away: Callable[[], None],
    quick: None,
    user_with_role: Callable[..., User],
    staff_client: Callable[..., Client],
) -> None:
    user = user_with_role("survey_manager")
    user.set_password("a-long-and-quiet-river")
    user.save()
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    wrong = client.post(reverse("account_login"), {"login": user.email, "password": "wrong"})
    assert wrong.status_code == 200
    right = client.post(reverse("account_login"), {"login": user.email, "password": "a-long-and-quiet-river"})
    assert right.status_code == 302
    assert staff_client("programme_director").get(reverse("admin:jobs_job_changelist")).status_code == 200


def test_health_says_so(client: Client, away: Callable[[], None], quick: None) -> None:
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()["broker"]) == (200, "away")
    away()
    assert client.get("/health/").json()["broker"] == "ok"


# --- Background work waits in its row


def test_a_report_asked_for_meanwhile_is_built_once(
    away: Callable[[], None],
    broker: redis.Redis,
    now: dt.datetime,
    user_with_role: Callable[..., User],
    run_jobs: Callable[[], int],
) -> None:
    import_ballots(by=None, now=now, slug="small-ballots", lines=BALLOTS.splitlines(keepends=True))
    by = user_with_role("survey_manager")
    began = time.perf_counter()
    job = request_build(by=by, now=timezone.now(), survey="small-ballots")
    assert time.perf_counter() - began < ANSWERS_WITHIN
    assert request_build(by=by, now=timezone.now(), survey="small-ballots") == job
    assert Job.objects.get().state == "queued"

    away_until = timezone.now() + LATER
    assert sweep(now=away_until) == 1, "the sweep itself survives a dead broker"
    assert waiting_in("reports", broker) == 0

    away()
    assert waiting_in("reports", broker) == 0, "nothing was put on the broker behind our back"
    assert sweep(now=away_until + LATER) == 1
    assert waiting_in("reports", broker) == 1
    assert sweep(now=away_until + LATER) == 0, "a fresh nudge is left alone"
    assert run_jobs() == 1
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("done", 1)
    build_edition_task(job.pk)
    assert sweep(now=away_until + 3 * LATER) == 0
    assert Edition.objects.count() == EditionBody.objects.count() == 1
