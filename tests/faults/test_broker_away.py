"""Broker and cache are away: every form still answers, the rows wait, and the work is done once they are back.

Here: that the fault is real, what the public does meanwhile, and background work. Partners and staff have files of
their own; test_broker_away_everywhere.py holds that no address is left out.
"""

import datetime as dt
import time
import uuid
from collections.abc import Callable
from typing import Any

import pytest
import redis
from celery import current_app
from django.conf import settings as portal_settings
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from kombu.exceptions import OperationalError

from assemblies.emails import link_token
from assemblies.models import SignUp
from impact.accounts.models import User
from impact.jobs.actions import sweep
from impact.jobs.models import Job
from impact.jobs.nudging import publish
from impact.people.actions.subscribing import CONFIRM, UNSUBSCRIBE, token_of
from impact.people.models import Enquiry, Subscription
from impact.people.pure.tokens import token_hash
from impact.reports.actions import request_build
from impact.reports.models import Edition, EditionBody
from impact.reports.tasks import build_edition_task
from impact.rights.models import DataRequest
from surveys.actions.import_ballots import import_ballots
from surveys.models import Response
from tests.assemblies.journey import ANSWERS, begin, sign_up
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.people import SubscriptionFactory
from tests.factories.surveys import page, published, question
from tests.faults.outage import ANSWERS_WITHIN, expect_no_mail, expect_one_mail, waiting_in
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
LATER = dt.timedelta(seconds=31)  # the sweep leaves a fresh nudge alone for 30 seconds


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


def open_survey(*pages: Any) -> None:
    """The survey `small`, open now, with these pages (or one of every kind)."""
    now = timezone.now()
    published(*pages, slug="small", opens_at=now - dt.timedelta(days=1), closes_at=now + dt.timedelta(days=1))


def test_the_survey_from_start_to_sent(away: Callable[[], None], quick: None) -> None:
    open_survey(page("one", question("first")))
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


def test_coming_back_to_the_survey_and_clearing_the_device(away: Callable[[], None], quick: None) -> None:
    open_survey(page("one", question("first")), page("two", question("second")))
    here, there = Walker(), Walker()
    here.start()
    here.answer({"q-first": "2"})
    code = here.get("later/").select_one(".survey-code").get_text(strip=True)
    here.get("forget/")
    here.answer()
    assert here.at == "return/"
    there.get("return/")
    there.answer({"code": code})
    there.follow()
    assert there.at == "q/two/"
    there.answer({"q-second": "1"})
    assert Response.objects.get().answers == {"first": 2, "second": 1}


def test_putting_priorities_in_order(away: Callable[[], None], quick: None) -> None:
    open_survey()
    walker = Walker()
    walker.start()
    walker.get("q/priorities/")
    walker.answer({"q-top": ["1", "2", "3"]})
    assert walker.at == "q/priorities/order/"
    walker.answer(go="up-3")
    assert Response.objects.get().answers["top"] == {"chosen": [1, 2, 3], "order": [3]}
    walker.prefix = "/easy"
    walker.get("q/priorities/most/2/")
    walker.answer({"most": "1"})
    assert Response.objects.get().answers["top"]["order"] == [3, 1]


def test_staff_look_at_a_questionnaire_beforehand(
    away: Callable[[], None], quick: None, staff_client: Callable[..., Client]
) -> None:
    version = published(page("one", question("first")), page("two", question("second")), slug="small").public_id
    address = reverse("surveys:preview", kwargs={"version": version, "page": "one"})
    answer = staff_client("survey_manager").post(address, {"asked": "first", "q-first": "1", "go": "next"})
    assert answer["Location"] == reverse("surveys:preview", kwargs={"version": version, "page": "two"})
    assert not Response.objects.exists()


def test_signing_up_for_an_assembly(client: Client, away: Callable[[], None], quick: None) -> None:
    answer = sign_up(client, AssemblyFactory())
    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert SignUp.objects.get().status == "submitted"
    away()
    expect_one_mail("carer@example.org")


def test_changing_a_sign_up_by_its_link(client: Client, away: Callable[[], None], quick: None) -> None:
    sign_up(client, AssemblyFactory())
    mine = SignUp.objects.get()
    manage = reverse("assemblies:manage", args=[link_token(mine)])
    change = reverse("assemblies:change", args=[link_token(mine), "name"])
    answer = client.post(f"{change}?change=1", {"name": "Example: new name"})
    assert answer["Location"] == manage
    assert "Example: new name" in client.get(manage).content.decode()
    mine.refresh_from_db()
    assert (mine.person.name, mine.status) == ("Example: new name", "submitted")
    away()
    expect_one_mail("carer@example.org")  # of signing up: a change is seen at once and needs none


def test_withdrawing_a_sign_up_by_its_link(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = SignUpFactory()
    for _pressed_twice in range(2):
        answer = client.post(reverse("assemblies:withdraw", args=[link_token(mine)]))
        assert answer["Location"] == reverse("assemblies:manage", args=[link_token(mine)])
    assert client.get(answer["Location"]).status_code == 200
    mine.refresh_from_db()
    assert mine.status == "withdrawn"
    away()
    expect_one_mail(mine.person.email)


def test_clearing_the_device_of_a_sign_up(client: Client, away: Callable[[], None], quick: None) -> None:
    assembly = AssemblyFactory()
    begin(client, assembly)
    name = reverse("assemblies:sign_up", args=[assembly.slug, "name"])
    client.post(name, ANSWERS["name"])
    answer = client.post(reverse("assemblies:clear", args=[assembly.slug]))
    assert answer["Location"] == reverse("assemblies:detail", args=[assembly.slug])
    assert client.get(name)["Location"].endswith("?lost=1")
    assert SignUp.objects.get().status == "draft"


def test_asking_to_be_kept_informed(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"email": "new@example.org", "interests": ["assemblies"], "nation": "", "written_in": "en"}
    answer = client.post(reverse("people:subscribe"), typed)
    assert (answer.status_code, answer["Location"]) == (302, reverse("people:check_mail"))
    assert Subscription.objects.get().status == "pending"
    away()
    expect_one_mail("new@example.org")


def subscription(**fields: Any) -> Subscription:
    """Somebody who asked to be kept informed, with the links of their mails."""
    asked = SubscriptionFactory(**fields)
    asked.confirm_hash = token_hash(token_of(asked, CONFIRM))
    asked.unsubscribe_hash = token_hash(token_of(asked, UNSUBSCRIBE))
    asked.save()
    return asked


def test_confirming_to_be_kept_informed(client: Client, away: Callable[[], None], quick: None) -> None:
    asked = subscription()
    address = reverse("people:confirm", args=[token_of(asked, CONFIRM)])
    for _pressed_twice in range(2):
        assert client.post(address, follow=True).status_code == 200
    asked.refresh_from_db()
    assert asked.status == "confirmed"
    away()
    expect_one_mail(asked.email)


def test_not_wanting_to_be_kept_informed_any_more(client: Client, away: Callable[[], None], quick: None) -> None:
    asked = subscription(status="confirmed", confirmed_on=timezone.localdate())
    address = reverse("people:unsubscribe", args=[token_of(asked, UNSUBSCRIBE)])
    assert client.post(address, follow=True).status_code == 200
    asked.refresh_from_db()
    assert asked.status == "unsubscribed"
    away()
    expect_no_mail()


def write_to_us(client: Client, kind: str, **more: str) -> None:
    typed = {"text": "Where?", "reply_route": "email", "reply_to": "asks@example.org", "name": "", "page": ""}
    typed |= {"key": str(uuid.uuid4()), **more}
    for _pressed_twice in range(2):
        answer = client.post(reverse(f"people:{kind}"), typed)
        assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert (Enquiry.objects.get().kind, Enquiry.objects.get().status) == (kind, "open")


def test_writing_to_us(client: Client, away: Callable[[], None], quick: None) -> None:
    write_to_us(client, "contact")
    away()
    expect_one_mail("asks@example.org")


def test_saying_what_works_and_what_does_not(client: Client, away: Callable[[], None], quick: None) -> None:
    write_to_us(client, "feedback")
    away()
    expect_one_mail("asks@example.org")


def test_asking_for_something_in_another_way(client: Client, away: Callable[[], None], quick: None) -> None:
    write_to_us(client, "another_way", other_way="audio")
    assert Enquiry.objects.get().due_on is not None
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
