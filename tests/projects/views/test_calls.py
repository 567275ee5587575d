import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from impact.programme.texts import texts
from tests.factories.projects import CallFactory, CallQuestionFactory, ProjectFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def page(response, status=200):
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def calls_of_every_kind():
    now = timezone.now()
    CallFactory(slug="hidden", published_at=None)
    CallFactory(slug="soon", opens_at=now + 10 * DAY)
    CallFactory(slug="open")
    CallFactory(slug="closed", opens_at=now - 60 * DAY)
    CallFactory(slug="decided", opens_at=now - 90 * DAY, status="decided")


def test_the_list_shows_open_calls_first_with_dates_and_offers(client):
    calls_of_every_kind()
    response = client.get(reverse("projects:calls"))
    words = page(response)
    assert [one.call.slug for one in response.context["calls"]] == ["open", "soon", "closed", "decided"]
    assert "up to £60,000 and 40 days of a coach, over 15 months" in words
    assert "Opens " in words
    assert "The decisions are made" in words


@pytest.mark.parametrize(
    ("slug", "words", "may_start"),
    [
        ("open", "Closes", True),
        ("soon", "Opens", False),
        ("closed", "Thank you to everybody", False),
        ("decided", "The decisions are made", False),
    ],
)
def test_each_call_says_what_it_is_now(client, slug, words, may_start):
    calls_of_every_kind()
    response = client.get(reverse("projects:call", args=[slug]))
    assert words in page(response)
    assert (reverse("projects:start", args=[slug]) in response.content.decode()) is may_start
    assert "Share what you learn" in page(response)


@pytest.mark.parametrize("name", ["call", "questions", "questions_text", "self_check", "start", "started"])
def test_a_call_nobody_announced_is_not_found(client, name):
    CallFactory(slug="hidden", published_at=None)
    assert client.get(reverse(f"projects:{name}", args=["hidden"])).status_code == 404
    assert client.get(reverse(f"projects:{name}", args=["nothing"])).status_code == 404


def test_all_questions_can_be_read_and_kept_before_starting(client):
    call = CallFactory()
    for label in ("Who are you?", "What <b>changes</b> & why?"):
        CallQuestionFactory(call=call, label=texts(label))
    assert "Who are you?" in page(client.get(reverse("projects:questions", args=[call.slug])))
    response = client.get(reverse("projects:questions_text", args=[call.slug]))
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert f'filename="{call.slug}.txt"' in response["Content-Disposition"]
    assert "What <b>changes</b> & why?" in response.content.decode()
    assert "About 200 words" in page(client.get(call.get_absolute_url()))


def test_welsh_readers_get_welsh_or_are_told_that_it_is_missing(client):
    CallFactory(slug="both", title=texts("Care", "Gofal"))
    CallFactory(slug="english", title=texts("Only English"))
    body = client.get("/cy/sites/").content.decode()
    assert "Gofal" in body
    assert '<span lang="en">Only English</span>' in body


ANSWERS = {"adults": "yes", "together": "yes", "time": "yes", "money": "yes", "sharing": "yes"}


def test_the_self_check_never_turns_anybody_away(client):
    url = reverse("projects:self_check", args=[CallFactory().slug])
    assert "We keep nothing" in page(client.get(url))
    assert "good fit" in page(client.post(url, ANSWERS))
    words = page(client.post(url, dict.fromkeys(ANSWERS, "no")))
    assert words.count("Talk to us:") == 5
    assert "eligible" not in words.lower()
    assert page(client.post(url, {**ANSWERS, "money": "unsure"})).count("Talk to us:") == 1
    assert "Choose an answer" in page(client.post(url, {}))
    assert "Choose one of the answers" in page(client.post(url, {**ANSWERS, "adults": "x\x00"}))


def test_the_self_check_of_a_planned_call_says_when_it_opens(client):
    call = CallFactory(opens_at=timezone.now() + DAY)
    assert "Opens" in page(client.post(reverse("projects:self_check", args=[call.slug]), ANSWERS))


@pytest.mark.parametrize("many", [1, 3])
def test_lists_need_the_same_queries_however_long(client, many, django_assert_num_queries):
    for _ in range(many):
        CallFactory()
        ProjectFactory()
    with django_assert_num_queries(1):
        client.get(reverse("projects:calls"))
    with django_assert_num_queries(5):  # the projects, and four lists to choose from
        client.get(reverse("projects:index"))


@pytest.mark.parametrize("many", [1, 3])
def test_a_call_needs_the_same_queries_however_many_questions(client, many, django_assert_num_queries):
    call = CallFactory()
    for _ in range(many):
        CallQuestionFactory(call=call)
    with django_assert_num_queries(4):
        client.get(call.get_absolute_url())


def test_projects_have_a_list_and_a_factfile(client):
    shown = ProjectFactory(place="Leeds")
    hidden = ProjectFactory(published_at=None)
    words = page(client.get(reverse("projects:index")))
    assert str(shown.title) in words
    assert str(hidden.title) not in words
    words = page(client.get(shown.get_absolute_url()))
    assert shown.host.name in words
    assert "Facilitator" in words
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_empty_lists_say_so(client):
    assert "No call is announced" in page(client.get(reverse("projects:calls")))
    assert "No project is shown" in page(client.get(reverse("projects:index")))
