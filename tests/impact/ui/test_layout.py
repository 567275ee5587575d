import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.contrib.messages import constants
from django.template.loader import render_to_string
from django.test import Client

ROOT = Path(__file__).resolve().parents[3]
STATIC = ROOT / "static"

pytestmark = pytest.mark.urls("tests.impact.ui.urls")


def test_a_public_page_has_what_every_page_must_have(client: Client, settings: Any) -> None:
    settings.HELP_LINE = {"phone": "0800 000 0000", "hours": "Monday to Friday", "email": "help@example.org"}
    page = client.get("/form/").content.decode()
    assert '<a href="#main" class="govuk-skip-link">' in page
    assert 'id="main" tabindex="-1"' in page
    assert 'href="tel:08000000000"' in page
    assert 'href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer"' in page
    assert 'lang="cy" hreflang="cy">Cymraeg</a>' in page
    assert 'href="/easy/form/"' in page
    assert 'href="/p/"' in page  # the privacy page; links to pages not there are left out
    assert page.index("0800 000 0000") < page.index("<main")
    for landmark in ("<header", "<main", "<footer", "<nav"):
        assert landmark in page


def test_the_demo_says_so(client: Client, settings: Any) -> None:
    settings.DEMO = True
    assert "Everything here is invented." in client.get("/").content.decode()
    settings.DEMO = False
    assert "Everything here is invented." not in client.get("/").content.decode()


def test_a_portal_without_a_help_line_still_works(client: Client, settings: Any) -> None:
    settings.HELP_LINE = {}
    assert "tel:" not in client.get("/").content.decode()


def test_first_load_is_light(client: Client) -> None:
    page = client.get("/form/").content
    sources = re.findall(r'(?:href|src)="/static/([^"#]+)', page.decode())
    assert len(set(sources)) >= 4
    files = [page, *((STATIC / source).read_bytes() for source in set(sources))]
    plain = sum(len(content) for content in files)
    packed = sum(len(gzip.compress(content, 6)) for content in files)
    assert plain < 250_000
    assert packed < 60_000
    assert not re.search(r"url\((?!#)", (STATIC / "css" / "portal.css").read_text())


TEMPLATES = sorted(
    path for part in ("_layout", "_components", "impact") for path in (ROOT / "templates" / part).rglob("*.html")
) + sorted((ROOT / "templates").glob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(ROOT / "templates").as_posix())
def test_nothing_is_inline(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\sstyle=|\son[a-z]+=\"|<style|javascript:", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


def test_vendor_files_are_whole_and_name_no_host() -> None:
    vendor = STATIC / "vendor" / "govuk-frontend"
    assert "govuk-frontend 6." in (vendor / "VERSION").read_text()
    assert "MIT License" in (vendor / "LICENSE.txt").read_text()
    css = (vendor / "govuk.css").read_text()
    assert "GDS Transport" not in css
    assert "@font-face" not in css
    assert "crown" not in css
    assert "url(" not in css
    lock = (ROOT / "frontend" / "package-lock.json").read_text()
    assert "http" not in lock
    assert all("integrity" in entry for name, entry in json.loads(lock)["packages"].items() if name)


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    ("ink", "ground"),
    ("ink", "sheet"),
    ("ink", "surface"),
    ("ink-soft", "ground"),
    ("link", "ground"),
    ("link", "sheet"),
    ("link", "surface"),
    ("on-deep", "deep"),
    ("on-deep-soft", "deep"),
    ("warm-ink", "warm-ground"),
    ("error", "ground"),
    ("error", "error-ground"),
    ("success", "surface"),
    ("on-focus", "focus"),
    ("on-deep", "leave"),
    ("on-deep", "good"),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_seven_times_clearer_than_its_ground(scheme: str, text: str, ground: str) -> None:
    blocks = re.findall(r":root \{([^}]*)\}", (STATIC / "css" / "portal.css").read_text())
    colours: dict[str, str] = {}
    for block in blocks[: 1 if scheme == "light" else 2]:
        colours |= dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", block))
    full = {
        name: (f"#{''.join(2 * c for c in value[1:])}" if len(value) == 4 else value) for name, value in colours.items()
    }
    assert contrast(full[text], full[ground]) >= 7


@pytest.mark.parametrize("kind", list(constants.DEFAULT_TAGS.values()))
def test_messages(kind: str) -> None:
    html = render_to_string("_components/notification_banner.html", {"text": "<Hello>", "kind": kind})
    assert "&lt;Hello&gt;" in html
    assert ("--success" in html) == (kind == "success")


def test_components_write_what_they_are_given() -> None:
    card = render_to_string(
        "_components/card.html",
        {
            "title": "T",
            "url": "/x/",
            "icon_name": "chat",
            "text": "Words",
            "when": "Open",
            "shut": True,
            "second_url": "/y/",
            "second_words": "Tell me",
        },
    )
    assert "door--shut" in card
    assert "img/icons.svg#chat" in card
    tasks = [{"title": "A", "url": "/a/", "status": "Done", "kind": "done", "hint": "H"}, {"title": "B"}]
    assert "tag--done" in render_to_string("_components/task_list.html", {"tasks": tasks})
    table = render_to_string(
        "_components/table.html", {"caption": "C", "heads": ["A", "B"], "rows": [("x", 1)], "numeric": True}
    )
    assert '<th scope="row"' in table
    assert "govuk-table__cell--numeric" in table
    crumbs = render_to_string("_components/breadcrumbs.html", {"items": [("Home", "/"), ("Here", "")]})
    assert 'aria-current="page">Here' in crumbs
    for name in ("panel", "inset", "warning", "details"):
        assert "Words" in render_to_string(f"_components/{name}.html", {"text": "Words", "title": "T", "summary": "S"})
    assert "allowEval" in render_to_string("_components/live_head.html")


def test_mail_has_both_forms() -> None:
    context = {"help_line": {"phone": "0800", "hours": "Mon", "email": "help@example.org"}}
    assert "Phone 0800. Mon." in render_to_string("_layout/email.txt", context)
    assert 'lang="en"' in render_to_string("_layout/email.html", context)


def test_every_icon_named_in_a_template_is_drawn() -> None:
    drawn = set(re.findall(r'symbol id="([a-z-]+)"', (STATIC / "img" / "icons.svg").read_text()))
    named: set[str] = set()
    for path in (ROOT / "templates").rglob("*.html"):
        named |= set(re.findall(r'(?:\{% icon |icon_name=)"([a-z-]+)"', path.read_text()))
    assert named <= drawn
