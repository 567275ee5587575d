"""Every public text has its Welsh, with the same placeholders; the catalogues are up to date; words to avoid are absent."""

import re
from pathlib import Path

import polib
import pytest
from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[3]
SAME_IN_BOTH = {"am", "pm", "Braille", "PDF", "Partner", "%(milestone)s (%(day)s)", "{place}: {label}"}
AVOID = re.compile(
    r"service users?\b|\bvulnerable\b|hard to reach|informal carers?|\bburden|\bsuffers?\b|\blottery\b|sortition",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|%d|\{\w*\}")


def entries(locale):
    return [e for e in polib.pofile(str(ROOT / "locale" / locale / "LC_MESSAGES" / "django.po")) if not e.obsolete]


def test_no_public_text_lacks_its_welsh():
    assert [e.msgid for e in entries("cy") if not e.translated()] == []
    assert {e.msgid for e in entries("cy") if e.msgstr == e.msgid} <= SAME_IN_BOTH


@pytest.mark.parametrize("locale", ["cy", "en_Simple", "cy_Simple"])
def test_placeholders_are_kept(locale):
    for entry in entries(locale):
        if entry.msgstr:
            assert sorted(PLACEHOLDER.findall(entry.msgstr)) == sorted(PLACEHOLDER.findall(entry.msgid)), entry.msgid


@pytest.mark.parametrize("locale", ["cy", "en_Simple"])
def test_words_to_avoid(locale):
    assert [e.msgid for e in entries(locale) if AVOID.search(e.msgid + e.msgstr)] == []


def test_words_to_avoid_in_templates():
    found = [p.name for p in (ROOT / "templates").rglob("*.html") if AVOID.search(p.read_text())]
    assert found == []


def test_the_catalogues_hold_what_the_code_says():
    call_command("collect_texts", "--check")
