import datetime as dt
from collections.abc import Iterator

import pytest
from django.test import Client, RequestFactory

from impact.ui.wizard import PageSpec, Wizard
from tests.impact.ui.urls import DRAFT

pytestmark = pytest.mark.urls("tests.impact.ui.urls")


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    DRAFT.clear()
    DRAFT.sent = 0
    yield
    DRAFT.clear()
    DRAFT.sent = 0


def test_the_whole_way(client: Client) -> None:
    page = client.get("/sign-up/who/").content.decode()
    assert "Page 1 of about 2" in page
    assert page.count("<h1") == 1
    assert DRAFT == {}
    assert client.post("/sign-up/who/", {"who": "2"}).headers["Location"] == "/sign-up/work/"
    assert "Page 2 of about 3" in client.get("/sign-up/work/").content.decode()
    assert client.post("/sign-up/work/", {"job": "Cook"}).headers["Location"] == "/sign-up/about/"
    born = {"born_day": "1", "born_month": "5", "born_year": "1980"}
    answer = client.post("/sign-up/about/", {"name": "Ann\nLee", "needs": ["a", "b"], **born})
    assert answer.headers["Location"] == "/sign-up/check/"
    check = client.get("/sign-up/check/").content.decode()
    for words in ("Carer", "Cook", "Ann<br>Lee", "1 May 1980", "Easy Read<br>Loop", "No</dd>", "Check your answers"):
        assert words in check
    assert 'href="/sign-up/work/?change=1">Change<span class="govuk-visually-hidden"> Your work</span>' in check
    assert client.post("/sign-up/check/").headers["Location"] == "/thanks/"
    assert client.post("/sign-up/check/").headers["Location"] == "/thanks/"
    assert DRAFT.sent == 1
    assert client.get("/sign-up/who/").headers["Location"] == "/thanks/"


def test_back_shows_what_was_answered_and_destroys_nothing(client: Client) -> None:
    client.post("/sign-up/who/", {"who": "1"})
    client.post("/sign-up/about/", {"name": "Ann"})
    before = dict(DRAFT)
    assert 'value="1" id="id_who_0" checked' in client.get("/sign-up/who/").content.decode()
    about = client.get("/sign-up/about/").content.decode()
    assert 'value="Ann"' in about
    assert 'href="/sign-up/who/" class="govuk-back-link"' in about
    assert dict(DRAFT) == before


def test_a_change_comes_back_to_the_check_or_asks_what_is_new(client: Client) -> None:
    client.post("/sign-up/who/", {"who": "1"})
    client.post("/sign-up/about/", {"name": "Ann"})
    assert 'href="/sign-up/check/"' in client.get("/sign-up/who/?change=1").content.decode()
    assert client.post("/sign-up/about/?change=1", {"name": "Bea"}).headers["Location"] == "/sign-up/check/"
    assert client.post("/sign-up/who/?change=1", {"who": "2"}).headers["Location"] == "/sign-up/work/"


def test_pages_that_are_not_asked_and_not_there(client: Client) -> None:
    assert client.get("/sign-up/work/").headers["Location"] == "/sign-up/who/"
    assert client.get("/sign-up/nowhere/").status_code == 404
    assert client.post("/sign-up/nowhere/").status_code == 404
    DRAFT["about"] = {"name": "Ann", "needs": [], "news": True}
    DRAFT["who"] = {"who": "9"}
    check = client.get("/sign-up/check/").content.decode()
    assert "Not answered" in check
    assert "Yes" in check
    assert client.get("/sign-up/work/").headers["Location"] == "/sign-up/check/"


def test_an_error_keeps_everything(client: Client) -> None:
    response = client.post("/sign-up/about/", {"name": "", "born_day": "7"})
    assert response.status_code == 200
    page = response.content.decode()
    assert "<title>Error: " in page
    assert 'value="7"' in page
    assert DRAFT == {}


def test_a_refusal_is_shown_on_the_page(client: Client) -> None:
    response = client.post("/sign-up/about/", {"name": "Nobody"})
    assert response.status_code == 409
    assert "We have no Nobody. Type another name." in response.content.decode()


def test_sending_too_early_and_being_refused(client: Client) -> None:
    assert client.post("/sign-up/check/").headers["Location"] == "/sign-up/who/?change=1"
    client.post("/sign-up/who/", {"who": "1"})
    client.post("/sign-up/about/", {"name": "Late"})
    response = client.post("/sign-up/check/")
    assert response.status_code == 409
    assert "This closed yesterday. Write to us instead." in response.content.decode()
    assert DRAFT.sent == 0


def test_it_stays_in_its_language(client: Client) -> None:
    answer = client.post("/cy/easy/sign-up/who/", {"who": "1"})
    assert answer.headers["Location"] == "/cy/easy/sign-up/about/"


def test_a_subclass_must_say_how() -> None:
    wizard = Wizard()
    page = PageSpec("a", "A", type("F", (), {}))  # type: ignore[arg-type]
    for call in (
        lambda: wizard.load(RequestFactory().get("/")),
        lambda: wizard.answers(None, page),
        lambda: wizard.keep(None, page, {}),
        lambda: wizard.submit(None),
    ):
        with pytest.raises(NotImplementedError):
            call()
    assert wizard.finished_url(None) is None
    assert page.condition(dt.date.today())
