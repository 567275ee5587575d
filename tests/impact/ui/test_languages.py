import pytest
from django.conf.locale import LANG_INFO
from django.test import Client, RequestFactory
from django.urls import resolve, reverse
from django.utils import translation
from django.utils.translation import gettext, to_locale

from impact.ui.languages import (
    BY_CODE,
    LANGUAGES,
    counterpart,
    current,
    language_of,
    register_languages,
    same_page_in,
)
from impact.ui.links import absolute

pytestmark = pytest.mark.urls("tests.impact.ui.urls")

PLACES = {"en": "/form/", "cy": "/cy/form/", "en-simple": "/easy/form/", "cy-simple": "/cy/easy/form/"}


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/", "en"),
        ("/form/", "en"),
        ("/cy/", "cy"),
        ("/cy", "cy"),
        ("/cymru/", "en"),
        ("/easy/", "en-simple"),
        ("/easyread/", "en"),
        ("/cy/easy/", "cy-simple"),
        ("/cy/easy", "cy-simple"),
        ("/cy/easy/form/", "cy-simple"),
        ("/admin/cy/", "en"),
        ("/static/cy/easy/x.css", "en"),
        ("/easy/cy/", "en-simple"),
    ],
)
def test_the_longest_prefix_says_the_language(path: str, code: str) -> None:
    assert language_of(path).code == code


@pytest.mark.parametrize("code", PLACES)
def test_reverse_and_resolve_follow_the_active_language(code: str) -> None:
    with translation.override(code):
        assert reverse("form") == PLACES[code]
        assert resolve(PLACES[code]).url_name == "form"
        assert current() == BY_CODE[code]


def test_a_path_of_another_language_is_not_found_in_this_one() -> None:
    with translation.override("cy"), pytest.raises(Exception, match="tried"):
        resolve("/form/")


@pytest.mark.parametrize("code", PLACES)
def test_the_address_alone_decides(client: Client, code: str) -> None:
    client.cookies["django_language"] = "cy" if code == "en" else "en"
    response = client.get(PLACES[code], headers={"Accept-Language": "cy"})
    assert response.status_code == 200
    assert response.headers["Content-Language"] == code
    page = response.content.decode()
    assert f'<html lang="{BY_CODE[code].html_lang}"' in page
    assert (" easy " in page.split("<body", 1)[1].split(">", 1)[0]) == code.endswith("simple")
    others = [place for other, place in PLACES.items() if other != code]
    reachable = {place for place in others if f'href="{place}"' in page}
    assert len(reachable) == 2  # the other language in this format, the other format in this language


def test_the_language_does_not_leak_into_the_next_request(client: Client) -> None:
    client.get("/cy/form/")
    assert translation.get_language() == "en"


def test_a_missing_slash_leads_on(client: Client) -> None:
    response = client.get("/cy/form")
    assert response.status_code == 301
    assert response.headers["Location"] == "/cy/form/"


@pytest.mark.parametrize(
    ("path", "code", "address"),
    [
        ("/form/", "cy-simple", "/cy/easy/form/"),
        ("/cy/easy/form/", "en", "/form/"),
        ("/cy/form/?page=2&q=a%20b", "en-simple", "/easy/form/?page=2&q=a%20b"),
        ("/admin/x/", "cy", "/cy/"),
        ("/cy", "en", "/"),
    ],
)
def test_the_same_page_in_another_language(path: str, code: str, address: str) -> None:
    assert same_page_in(RequestFactory().get(path), code) == address


@pytest.mark.parametrize("path", ["//evil.example/x", "/cy//evil.example", "/\\evil.example", "/cy/\\evil.example"])
def test_a_switch_never_leads_to_another_site(path: str) -> None:
    request = RequestFactory().get("/")
    request.path_info = path
    for language in LANGUAGES:
        address = same_page_in(request, language.code)
        assert address.startswith("/")
        assert address[1:2] not in {"/", "\\"}


def test_counterparts() -> None:
    assert counterpart(BY_CODE["cy-simple"], into="en").code == "en-simple"
    assert counterpart(BY_CODE["cy-simple"], in_format="standard").code == "cy"
    assert BY_CODE["cy-simple"].easy
    assert not BY_CODE["cy"].easy


def test_django_knows_the_four() -> None:
    register_languages()
    assert {"en", "cy", "en-simple", "cy-simple"} <= set(LANG_INFO)
    assert to_locale("en-simple") == "en_Simple"
    for language in LANGUAGES:
        with translation.override(language.code):
            assert translation.get_language_info(language.code)["code"] == language.code
            assert isinstance(gettext("January"), str)


def test_whole_addresses(settings: pytest.FixtureRequest) -> None:
    settings.PUBLIC_BASE_URL = "https://portal.example/"
    assert absolute("form", language="cy-simple") == "https://portal.example/cy/easy/form/"
    assert absolute("signup", language="en", page="who") == "https://portal.example/sign-up/who/"
    assert translation.get_language() == "en"
