"""Fill in a page's form as a browser without scripts would: what it shows is sent, with what was typed over it."""

from typing import Any

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse
from django.test import Client


def soup(response: HttpResponse) -> BeautifulSoup:
    """The page."""
    return BeautifulSoup(response.content, "html.parser")


def words(response: HttpResponse, status: int = 200) -> str:
    """What people read in the middle of the page."""
    main = soup(response).main
    text = main.get_text(" ", strip=True) if main else response.content.decode()
    assert response.status_code == status, text
    return text


def shown(response: HttpResponse) -> dict[str, Any]:
    """The fields of the page's longest POST form with what they hold."""
    forms = [form.find_all(["input", "textarea", "select"]) for form in soup(response).select("main form[method=post]")]
    return {name: value for one in max(forms, key=len) for name, value in _held(one)}


def _held(one: Tag) -> list[tuple[str, str]]:
    name = str(one.get("name") or "")
    box = one.get("type") in ("radio", "checkbox")
    if not name or (box and not one.has_attr("checked")) or one.get("type") in ("submit", "file"):
        return []
    if one.name == "textarea":
        return [(name, one.get_text().strip())]
    if one.name == "select":
        return [(name, str(option.get("value", ""))) for option in one.find_all("option", selected=True)]
    return [(name, str(one.get("value", "on" if box else "")))]


def fill(client: Client, url: str, **typed: Any) -> Any:
    """Open the page, type, press the button."""
    return client.post(url, {**shown(client.get(url)), **typed})
