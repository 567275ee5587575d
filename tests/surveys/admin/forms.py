"""What a browser would send."""

from bs4 import BeautifulSoup

SLOTS = ("en", "cy", "en_simple", "cy_simple")


def texts(name, en="", cy="", easy="", easy_cy=""):
    values = dict(zip(SLOTS, (en, cy, easy, easy_cy), strict=True))
    return {f"{name}_{slot}": value for slot, value in values.items()}


def whole(name, text):
    return texts(name, text, f"{text} (cy)", f"{text} (easy)", f"{text} (easy cy)")


def part(text="Text", **fields):
    """The words of a part in all languages, and what else is filled in."""
    words = whole("text", text) if isinstance(text, str) else text
    return {**words, **texts("hint"), "picture": "", "alt_en": "", "alt_cy": "", **fields}


def survey(**fields):
    """A survey's page as sent, everything filled in."""
    sent = {
        "slug": "tiny", "source_kind": "example", "nations": ["1", "4"], "minutes": "5", "help_phone": "0800 000 0000",
        "under_16": "thank", "access": "open", "retention_months": "12", "privacy_notice_version": "2026-05",
        "lawful_basis": "public_task", "opens_at_0": "", "opens_at_1": "", "closes_at_0": "", "closes_at_1": "",
        "results_embargo_until_0": "", "results_embargo_until_1": "",
        **whole("title", "Tiny survey"), **whole("help_hours", "Weekdays"), **whole("welcome", "We ask"),
        **whole("notice", "No names"),
    }  # fmt: skip
    return {**sent, **fields}


def messages(response):
    """The words after a redirect, and errors on the page."""
    return " ".join(BeautifulSoup(response.content, "html.parser").get_text(" ").split())
