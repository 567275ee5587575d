import pytest
from django.template import TemplateDoesNotExist, loader
from django.test import Client, RequestFactory
from django.utils import translation

from impact.ui import errors

pytestmark = pytest.mark.urls("tests.impact.ui.urls")


@pytest.mark.parametrize("prefix", ["", "cy/", "easy/", "cy/easy/"])
@pytest.mark.parametrize("status", [400, 403, 404, 413, 429, 500])
def test_every_error_is_a_page_with_a_way_onward(client: Client, status: int, prefix: str) -> None:
    client.raise_request_exception = False
    response = client.get(f"/{prefix}{status}/")
    assert response.status_code == status
    page = response.content.decode()
    assert page.count("<h1") == 1
    assert 'href="/' in page
    assert "style=" not in page
    assert "<script>" not in page
    assert f'lang="{"cy" if "cy" in prefix else "en"}"' in page


def test_the_last_page_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise TemplateDoesNotExist(name)

    monkeypatch.setattr(loader, "get_template", missing)
    response = errors.server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert b"not yours" in response.content


def test_too_big_is_said_in_words() -> None:
    response = errors.bad_request(RequestFactory().get("/"))
    assert response.status_code == 400
    with translation.override("en"):
        assert b"That was too much at once" in errors.too_big(RequestFactory().get("/")).content


TYPED = {
    "name": "Siân <b>",
    "story": "\nline one\nline two",
    "password": "hunter2",
    "login_code": "123456",
    "postcode": "B15 2TT",
}


def strict() -> Client:
    return Client(enforce_csrf_checks=True)


def test_an_old_page_keeps_what_was_typed() -> None:
    response = strict().post("/form/", TYPED, headers={"Origin": "http://testserver"})
    assert response.status_code == 403
    page = response.content.decode()
    assert "Siân &lt;b&gt;" in page
    assert "B15 2TT" in page
    assert "hunter2" not in page
    assert "123456" not in page
    assert "csrfmiddlewaretoken" in page
    assert "Send it again" in page
    assert '<textarea name="story" hidden>\n\nline one' in page


def test_the_form_sent_again_arrives() -> None:
    client = strict()
    first = client.post("/form/", {"name": "Ann"}, headers={"Referer": "http://testserver/form/"})
    token = first.content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    second = client.post(
        "/form/", {"name": "Ann", "csrfmiddlewaretoken": token}, headers={"Origin": "http://testserver"}
    )
    assert second.status_code == 200
    assert 'value="Ann"' in second.content.decode()


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Referer": "https://evil.example/testserver"}],
)
def test_nothing_from_another_site_can_be_sent_with_one_click(headers: dict[str, str]) -> None:
    page = strict().post("/form/", TYPED, headers=headers).content.decode()
    assert "Send it again" not in page
    assert "You can copy it" in page


def test_an_empty_post_is_only_told() -> None:
    page = strict().post("/form/", {}, headers={"Origin": "http://testserver"}).content.decode()
    assert "Your page had been open for a while" in page
    assert "Send it again" not in page
