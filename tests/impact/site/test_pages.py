"""Plain pages: there, in four languages and formats, with what the law asks for."""

import pytest
from bs4 import BeautifulSoup

pytestmark = pytest.mark.django_db
PREFIXES = ("/", "/cy/", "/easy/", "/cy/easy/")
PAGES = ("about/", "helping/", "safety/", "privacy/", "accessibility/", "credits/")


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_stands_in_each_language_and_format(client, prefix, page):
    answer = client.get(prefix + page)
    assert answer.status_code == 200
    found = BeautifulSoup(answer.content, "html.parser")
    assert len(found.find_all("h1")) == 1
    assert found.title.text.strip().endswith("IMPACT")
    assert found.html["lang"] == ("cy" if "cy" in prefix else "en")


@pytest.mark.parametrize("page", PAGES)
def test_pages_only_read_and_ask_nothing_of_the_database(client, page, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get(f"/{page}")
    assert client.post(f"/{page}").status_code == 405


@pytest.mark.parametrize("page", PAGES)
def test_pages_set_no_cookie(client, page):
    assert not client.get(f"/{page}").cookies


def test_the_accessibility_statement_says_whom_to_ask_and_who_enforces(client, settings):
    settings.HELP_LINE = {"phone": "0800 111 2222", "hours": "always", "email": "ask@example.org"}
    page = client.get("/accessibility/").content.decode()
    for words in ("0800 111 2222", "ask@example.org", "Equality and Human Rights Commission", "Northern Ireland"):
        assert words in page


def test_the_privacy_page_names_the_cookies_and_the_complaint(client, settings):
    page = client.get("/privacy/").content.decode()
    for words in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, "/your-data/", "30 days"):
        assert words in page


@pytest.mark.parametrize("nation", ["England", "Northern Ireland", "Scotland", "Wales"])
def test_every_nation_has_somebody_to_call(client, nation):
    page = BeautifulSoup(client.get("/safety/").content, "html.parser")
    assert len([term for term in page.find_all("dt") if term.text == nation]) == 2
    assert "999" in page.get_text()


def test_an_example_says_that_it_is_one(client, settings):
    settings.DEMO = True
    assert "It is not the official website" in client.get("/about/").content.decode()
    settings.DEMO = False
    assert "It is not the official website" not in client.get("/about/").content.decode()


def test_robots_stay_out_of_a_demo(client, settings):
    settings.DEMO = True
    assert client.get("/robots.txt").content == b"User-agent: *\nDisallow: /\n"
    settings.DEMO = False
    assert b"Disallow: /admin/\n" in client.get("/robots.txt").content
    assert b"Disallow: /\n" not in client.get("/robots.txt").content


def test_security_txt_says_where_to_report(client, settings):
    answer = client.get("/.well-known/security.txt")
    text = answer.content.decode()
    assert f"Contact: mailto:{settings.HELP_LINE['email']}\n" in text
    assert "Expires: 20" in text
    assert answer["Content-Type"].startswith("text/plain")
    assert client.get("/security.txt")["Location"] == "/.well-known/security.txt"


def test_the_icon_browsers_ask_for(client):
    assert client.get("/favicon.ico")["Location"].endswith("img/mark.svg")


def test_contact_and_feedback_lead_to_the_people_who_answer(client):
    assert client.get("/cy/contact/")["Location"] == "/cy/keep-informed/contact/"
    assert client.get("/feedback/")["Location"] == "/keep-informed/feedback/"
