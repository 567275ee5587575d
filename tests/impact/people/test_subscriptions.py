"""Keep me informed: ask, look into your mail, confirm, stop."""

import datetime as dt
import re
import threading

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.people.actions import end_subscription, subscribe
from impact.people.actions.subscribing import AlreadyEnded
from impact.people.models import Subscription
from tests.factories.bad_input import BAD_VALUES
from tests.factories.people import SubscriptionFactory, nation

pytestmark = pytest.mark.django_db
FORM = {"email": "new@example.org", "interests": ["assemblies", "reports"], "nation": "", "written_in": "en"}


def ask(client, **changes):
    return client.post(reverse("people:subscribe"), {**FORM, **changes})


def link(word, mail=None):
    mail = mail or Email.objects.latest("pk")
    return re.search(rf"http://[^/]+(\S*/{word}/\S+/)", mail.message)[1]


def test_the_form_ticks_what_somebody_came_for(client):
    page = client.get(reverse("people:subscribe") + "?interest=assemblies&interest=cake")
    assert page.context["form"].initial["interests"] == ["assemblies"]
    assert page.context["form"].initial["written_in"] == "en"
    assert "I&#x27;d rather not say" in page.content.decode(), "an answer can be taken back"
    easy_welsh = client.get("/cy/easy/keep-informed/")
    assert easy_welsh.context["form"].initial["written_in"] == "cy-simple"


def test_the_whole_way(client):
    answer = ask(client, nation=nation("wls").pk, written_in="cy")
    assert answer["Location"] == reverse("people:check_mail")
    assert client.get(answer["Location"]).status_code == 200
    subscription = Subscription.objects.get()
    assert (subscription.status, subscription.language, subscription.nation.code) == ("pending", "cy", "wls")
    assert subscription.portal_language == "cy"
    confirm = link("confirm")
    assert confirm.startswith("/cy/keep-informed/")

    page = client.get(confirm)
    assert page.status_code == 200
    assert "no-store" in page["Cache-Control"]
    client.head(confirm)
    assert Subscription.objects.get().status == "pending", "opening the link confirms nothing"

    done = client.post(confirm, follow=True)
    assert done.status_code == 200
    assert Subscription.objects.get().status == "confirmed"
    assert client.post(confirm, follow=True).status_code == 200, "twice is as good as once"
    assert Email.objects.count() == 2, "and mails once"

    stop = link("unsubscribe")
    client.get(stop)
    assert Subscription.objects.get().status == "confirmed", "opening the link stops nothing"
    client.post(stop)
    gone = Subscription.objects.get()
    assert (gone.status, gone.unsubscribed_on) == ("unsubscribed", timezone.localdate())
    assert client.post(stop, follow=True).status_code == 200
    assert client.get(confirm).status_code == 410
    assert client.post(confirm).status_code == 410


def test_asking_again_keeps_what_is_confirmed_until_it_is_confirmed_again(client):
    ask(client)
    client.post(link("confirm"))
    ask(client, email="NEW@example.org", interests=["digest"])
    assert sorted(Subscription.objects.values_list("status", flat=True)) == ["confirmed", "pending"]
    client.post(link("confirm"))
    assert Subscription.objects.confirmed().get().interests == ["digest"]
    assert Subscription.objects.filter(status="unsubscribed").count() == 1


def test_asking_twice_before_confirming_sends_the_same_link_with_the_new_choices(client):
    ask(client)
    first = link("confirm")
    ask(client, interests=["digest"])
    assert link("confirm") == first
    assert Subscription.objects.get().interests == ["digest"]


def test_known_and_unknown_addresses_get_the_same_answer(client):
    SubscriptionFactory(email="known@example.org", status="confirmed", confirmed_on=timezone.localdate())
    known, unknown = ask(client, email="known@example.org"), ask(client, email="unknown@example.org")
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    subjects = set(Email.objects.values_list("subject", flat=True))
    assert len(subjects) == 1


def test_a_link_is_for_seven_days(client):
    ask(client)
    confirm = link("confirm")
    with time_machine.travel(timezone.now() + dt.timedelta(days=7), tick=False):
        assert client.get(confirm).status_code == 200
    with time_machine.travel(timezone.now() + dt.timedelta(days=8), tick=False):
        page = client.get(confirm)
        assert page.status_code == 410
        assert "too old" in page.content.decode()
        assert client.post(confirm).status_code == 410


def test_links_nobody_was_sent(client):
    ask(client)
    unsubscribe_token = link("unsubscribe").split("/")[-2]
    for url in (
        reverse("people:confirm", args=["made-up"]),
        reverse("people:confirm", args=["x" * 200]),
        reverse("people:confirm", args=[unsubscribe_token]),
        reverse("people:unsubscribe", args=["made-up"]),
        reverse("people:unsubscribe", args=["x" * 200]),
    ):
        assert client.get(url).status_code == 404
        assert client.post(url).status_code == 404
    assert client.get("/keep-informed/confirm/a b/").status_code == 404
    assert Subscription.objects.get().status == "pending"


def test_nothing_kept_could_be_laid_beside_a_response(client):
    ask(client)
    fields = {field.name: field.get_internal_type() for field in Subscription._meta.concrete_fields}
    assert "DateTimeField" not in fields.values()
    assert not {"campaign", "person", "response"} & set(fields)
    assert not [model for model in Subscription._meta.related_objects if "Event" in model.related_model.__name__]


@pytest.mark.parametrize("field", FORM)
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly_and_keeps_nothing_half(client, field, bad):
    answer = ask(client, **{field: bad})
    assert answer.status_code in {200, 302}
    if answer.status_code == 200:
        assert answer.context["form"].errors
        assert not Subscription.objects.exists()
        assert not Email.objects.exists()
        if field != "email":
            assert "new@example.org" in answer.content.decode(), "what was typed is still there"


def test_an_empty_form_says_what_is_missing(client):
    page = client.post(reverse("people:subscribe"), {})
    assert set(page.context["form"].errors) == {"email", "interests", "written_in"}


def test_many_forms_from_one_connection_are_asked_to_wait(client, monkeypatch):
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "forms")
    answer = ask(client)
    assert answer.status_code == 429
    assert "new@example.org" in answer.content.decode()
    assert not Subscription.objects.exists()


def test_one_address_gets_five_mails_a_day_and_the_same_answer_after_that(client):
    answers = {ask(client)["Location"] for _time in range(8)}
    assert answers == {reverse("people:check_mail")}
    assert Email.objects.count() == 5


def test_with_the_cache_away_everybody_is_let_in(client, settings):
    settings.CACHES = {
        "default": {"BACKEND": "impact.jobs.cache.ForgivingRedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
    }
    for _time in range(7):
        assert ask(client).status_code == 302
    assert Email.objects.count() == 7
    assert cache.get("x") is None


def test_staff_end_it_once(user_with_role, now):
    by = user_with_role("programme_director")
    subscription = SubscriptionFactory()
    ended = end_subscription(by=by, now=now, subscription=subscription)
    assert (ended.unsubscribed_by, ended.unsubscribed_on) == (by, dt.date(2026, 5, 18))
    with pytest.raises(AlreadyEnded):
        end_subscription(by=by, now=now, subscription=subscription)


def test_interests_in_words_and_order():
    assert SubscriptionFactory(interests=["digest", "survey"]).interest_labels == [
        "The national survey",
        "A short digest once a month",
    ]


@pytest.mark.django_db(transaction=True)
def test_twenty_at_once_are_one(now):
    def one():
        try:
            subscribe(now=now, email="race@example.org", interests=["digest"], nation=None, written_in="en")
        finally:
            connection.close()

    threads = [threading.Thread(target=one) for _place in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Subscription.objects.filter(email="race@example.org").count() == 1
