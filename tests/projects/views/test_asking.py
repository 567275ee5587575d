"""Ask IMPACT for everybody: search, a guide's page, a question."""

import datetime as dt
import uuid

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import Perspective
from impact.programme.texts import texts
from impact.ui import limits
from projects.models import AskedQuestion
from tests.factories.announcing import GuideFactory, GuideSourceFactory, PublishedGuideFactory
from tests.factories.projects import nation

pytestmark = pytest.mark.django_db
ASK, FORM = "/sites/ask/", "/sites/ask/question/"


def soup(response, status=200):
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser").main


def words(response, status=200):
    return soup(response, status).get_text(" ", strip=True)


def typed(**fields):
    data = {
        "text": "What helps <script>alert(1)</script> at night?",
        "nation": nation("wls").pk,
        "perspective": Perspective.objects.order_by("number")[0].pk,
        "organisation_name": "Example team",
        "contact_route": "email",
        "name": "Example",
        "contact": "asks@example.org",
        "key": str(uuid.uuid4()),
    }
    return data | fields


def test_guides_are_listed_searched_and_read(client):
    guide = PublishedGuideFactory(slug="night", title=texts("Who helps at night?", "Pwy sy’n helpu gyda’r nos?"))
    PublishedGuideFactory(slug="other", title=texts("Other"))
    GuideSourceFactory(guide=guide, kind="lived", title=texts("“I slept.”"), url="https://example.org/talk")
    assert "All guides" in words(client.get(ASK))
    found = soup(client.get(ASK, {"q": "night"}))
    assert "1 guide found" in found.get_text(" ")
    assert found.select_one("input#q")["value"] == "night"
    assert "Pwy sy’n helpu" in words(client.get("/cy/sites/ask/", {"q": "nos"}))
    page = words(client.get(guide.get_absolute_url()))
    for part in ("Who helps at night?", "The short answer", "What we don’t know", "“I slept.”", "Lived experience"):
        assert part in page
    assert page.count("We found nothing of this kind yet") == 2
    assert "Read by a second person on" in page


def test_a_guide_past_its_review_date_says_so(client):
    past = dt.date(2025, 1, 1)
    guide = PublishedGuideFactory(review_on=past, is_example=True)
    assert "We wanted to look at this guide again by 1 January 2025" in words(client.get(guide.get_absolute_url()))
    assert "To be looked at again since 1 January 2025" in words(client.get(ASK))
    assert "We wanted" not in words(client.get(PublishedGuideFactory().get_absolute_url()))


def test_a_guide_that_is_revised_says_so_and_a_draft_is_not_found(client):
    revised = GuideFactory(published_at=timezone.now())
    assert "We are revising this guide" in words(client.get(revised.get_absolute_url()))
    assert client.get(GuideFactory().get_absolute_url()).status_code == 404
    assert "No guide is published yet" in words(client.get(ASK))


@pytest.mark.parametrize("query", ["q=xyzzy", "q=%27%3B+drop", "q=%00%00zz", "q=" + "z" * 3000, "q=zz&page=nonsense"])
def test_a_search_without_result_says_what_to_do(client, query):
    PublishedGuideFactory()
    page = words(client.get(f"{ASK}?{query}"))
    assert "0 guides found" in page
    assert "Try fewer or other words" in page
    assert "Ask a question" in page


def test_some_words_are_said_to_be_some(client):
    PublishedGuideFactory(title=texts("Night"))
    assert "No guide has all your words" in words(client.get(ASK, {"q": "night xyzzy"}))


@pytest.mark.parametrize("many", [1, 3])
def test_lists_and_guides_need_the_same_queries_however_long(client, many, django_assert_num_queries):
    guide = PublishedGuideFactory()
    for _ in range(many):
        PublishedGuideFactory()
        GuideSourceFactory(guide=guide)
    with django_assert_num_queries(2):
        client.get(ASK)
    with django_assert_num_queries(2):
        client.get(ASK, {"q": "guide"})
    with django_assert_num_queries(2):
        client.get(guide.get_absolute_url())


def test_many_guides_come_in_pages(client):
    for _ in range(21):
        PublishedGuideFactory(title=texts("Night"))
    page = soup(client.get(ASK, {"q": "night"}))
    assert page.select_one("a[rel=next]")["href"] == "?q=night&page=2"
    assert len(soup(client.get(f"{ASK}?q=night&page=2")).select("section")) == 1


def test_a_question_is_asked_once_and_its_reference_shown(client):
    data = typed()
    assert client.get(FORM).status_code == 200
    for _ in range(2):
        response = client.post(f"/cy{FORM}", data)
    question = AskedQuestion.objects.get()
    assert response["Location"] == f"/cy/sites/ask/sent/{question.reference}/"
    assert question.reference in words(client.get(response["Location"]))
    assert (question.language, question.nation.code, question.person.language) == ("cy", "wls", "cy")
    assert question.text == data["text"]
    assert "<script>" not in Email.objects.get().message


def test_only_the_question_is_needed(client):
    only = {"text": "What helps?", "nation": "", "perspective": "", "contact_route": "none"}
    assert client.post(FORM, only).status_code == 302
    question = AskedQuestion.objects.get()
    assert (question.person, question.nation, question.perspective) == (None, None, None)
    assert not Email.objects.exists()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": "x" * 20_000}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"contact": ""}, "contact"),
        ({"name": " "}, "name"),
        ({"contact_route": ""}, "contact_route"),
        ({"nation": "nowhere"}, "nation"),
        ({"perspective": "99999"}, "perspective"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(client, change, field):
    response = client.post(FORM, typed(**change))
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert "Example team" in response.content.decode()
    assert not AskedQuestion.objects.exists()


def test_very_many_questions_from_one_connection_are_too_many(client, monkeypatch):
    monkeypatch.setattr(limits, "FORMS_FROM_ONE_CONNECTION", limits.Limit("forms", most=2, seconds=60))
    answers = [client.post(FORM, typed()).status_code for _ in range(4)]
    assert answers == [302, 302, 429, 429]
    assert AskedQuestion.objects.count() == 2


def test_a_made_up_reference_is_no_page(client):
    assert client.get("/sites/ask/sent/nonsense/").status_code == 404
    assert client.get("/sites/ask/sent/ASK-AAAA-BBBB/").status_code == 200
    assert client.post("/sites/ask/").status_code == 405
    assert reverse("projects:ask") == ASK
