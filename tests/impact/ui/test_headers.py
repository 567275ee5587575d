import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from impact.ui.csp import PortalCSPMiddleware
from impact.ui.headers import HeadersMiddleware

pytestmark = pytest.mark.urls("tests.impact.ui.urls")


def policy(path: str, **kwargs: object) -> dict[str, str]:
    request = RequestFactory().get(path)
    response = PortalCSPMiddleware(lambda _request: HttpResponse(**kwargs))(request)
    parts = response.headers["Content-Security-Policy"].split("; ")
    return {part.split(" ")[0]: part for part in parts}


@pytest.mark.parametrize("path", ["/", "/cy/form/", "/account/login/", "/adminx/", "/x/admin/"])
def test_public_pages_allow_nothing_inline(path: str) -> None:
    said = policy(path)
    assert said["script-src"] == "script-src 'self'"
    assert said["style-src"] == "style-src 'self'"
    assert said["default-src"] == "default-src 'self'"
    assert "unsafe" not in " ".join(said.values())


def test_the_staff_admin_has_its_two_exceptions_and_no_more() -> None:
    said = policy("/admin/x/")
    assert said["script-src"] == "script-src 'self' 'unsafe-eval'"
    assert said["style-src"] == "style-src 'self' 'unsafe-inline'"
    assert said["default-src"] == "default-src 'self'"
    assert said["form-action"] == "form-action 'self'"


def test_a_view_may_still_say_more_about_itself() -> None:
    request = RequestFactory().get("/admin/")
    response = HttpResponse()
    response._csp_replace = {"img-src": ["'none'"]}  # type: ignore[attr-defined]
    said = PortalCSPMiddleware(lambda _request: response)(request).headers["Content-Security-Policy"]
    assert "img-src 'none'" in said
    assert "'unsafe-eval'" in said


def test_headers_of_every_page(client: Client) -> None:
    response = client.get("/form/")
    assert "geolocation=()" in response.headers["Permissions-Policy"]
    assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "no-store" not in response.headers.get("Cache-Control", "")


@pytest.mark.parametrize("path", ["/admin/", "/account/login/", "/cy/account/login/"])
def test_signing_in_and_staff_pages_are_never_kept(path: str) -> None:
    response = HeadersMiddleware(lambda _request: HttpResponse())(RequestFactory().get(path))
    assert response.headers["Cache-Control"] == "no-store, private"


def test_a_private_page_is_never_kept(client: Client) -> None:
    response = client.get("/mine/")
    assert response.headers["Cache-Control"] == "no-store, private"
    assert response.headers["X-Robots-Tag"] == "noindex"
