"""Somebody at a keyboard: opens pages, fills in forms as they stand on the page, presses a button."""

from collections.abc import Mapping, Sequence
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

Fields = Mapping[str, str | Sequence[str]]


class Walker:
    """A browser without JavaScript. CSRF is checked, as in life."""

    def __init__(self, slug: str = "small", prefix: str = "") -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.slug = slug
        self.prefix = prefix
        self.response: Any = None
        self.queries: list[str] = []

    def address(self, path: str) -> str:
        return path if path.startswith("/") else f"{self.prefix}/survey/{self.slug}/{path}"

    def get(self, path: str = "") -> BeautifulSoup:
        with CaptureQueriesContext(connection) as caught:
            self.response = self.client.get(self.address(path))
        self.queries = [query["sql"] for query in caught.captured_queries]
        return self.page

    @property
    def page(self) -> BeautifulSoup:
        return BeautifulSoup(self.response.content.decode(), "html.parser")

    @property
    def location(self) -> str:
        return str(self.response["Location"])

    def filled(self, form: Tag | None = None) -> dict[str, list[str]]:
        """The form as it stands, as a browser would send it."""
        form = form or self.page.select_one("main form")
        assert form is not None, self.page.get_text(" ", strip=True)[:500]
        fields: dict[str, list[str]] = {}
        for tag in form.select("input[name], textarea[name], select[name]"):
            if tag.name == "select":
                chosen = tag.select_one("option[selected]") or tag.select_one("option")
                value = str(chosen["value"]) if chosen else ""
            elif tag.name == "textarea":
                value = tag.get_text().removeprefix("\n")
            elif tag.get("type") in {"radio", "checkbox"} and not tag.has_attr("checked"):
                continue
            else:
                value = str(tag.get("value", ""))
            fields.setdefault(str(tag["name"]), []).append(value)
        return fields

    def send(self, fields: Fields | None = None, go: str = "next") -> None:
        """Fill in and press a button of the form on the page."""
        form = self.page.select_one("main form")
        assert form is not None
        self.post(str(form["action"]), {**self.filled(form), "go": go, **(fields or {})})

    def post(self, path: str, data: Mapping[str, Any]) -> None:
        with CaptureQueriesContext(connection) as caught:
            self.response = self.client.post(self.address(path), data)
        self.queries = [query["sql"] for query in caught.captured_queries]

    def follow(self) -> BeautifulSoup:
        assert self.response.status_code == 302, self.response.status_code
        return self.get(self.location)

    def start(self, fields: Fields | None = None) -> BeautifulSoup:
        self.get()
        form = next(form for form in self.page.select("main form") if str(form["action"]).endswith("/start/"))
        self.post(str(form["action"]), {**self.filled(form), **(fields or {})})
        return self.follow()

    def answer(self, fields: Fields | None = None, go: str = "next") -> BeautifulSoup:
        """Send the page and go where it leads."""
        self.send(fields, go)
        return self.follow()

    @property
    def at(self) -> str:
        """Where the last redirect led."""
        return str(self.response.request["PATH_INFO"]).split(f"/survey/{self.slug}/", 1)[-1]

    @property
    def writes(self) -> list[str]:
        """The statements of the last request that change rows."""
        return [sql for sql in self.queries if sql.lstrip().split(" ", 1)[0].upper() in {"INSERT", "UPDATE", "DELETE"}]


def text(response: HttpResponse) -> str:
    return BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True)
