import gettext
import os
import runpy
from pathlib import Path
from types import SimpleNamespace

import polib
import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.utils import translation
from django.utils.translation import trans_real

from impact.ui import catalogues
from impact.ui.extraction import public_texts


def write(root: Path, locale: str, texts: dict[str, str], fuzzy: tuple[str, ...] = ()) -> Path:
    path = root / locale / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    for msgid, msgstr in texts.items():
        catalogue.append(polib.POEntry(msgid=msgid, msgstr=msgstr, flags=["fuzzy"] if msgid in fuzzy else []))
    catalogue.save(str(path))
    return path


def read(root: Path, locale: str) -> gettext.NullTranslations:
    return gettext.translation("django", root, languages=[locale], fallback=False)


def test_easy_read_welsh_is_welsh_where_it_says_nothing(tmp_path: Path) -> None:
    write(tmp_path, "cy", {"Hello": "Helo", "Send": "Anfon", "Only plain": "Dim ond plaen"})
    write(tmp_path, "cy_Simple", {"Hello": "Shwmae", "Send": ""})
    write(tmp_path, "en_Simple", {"Hello": "Hi"})
    assert len(catalogues.compile_all(tmp_path)) == 3
    easy = read(tmp_path, "cy_Simple")
    assert [easy.gettext(text) for text in ("Hello", "Send", "Only plain", "Nowhere")] == [
        "Shwmae",
        "Anfon",
        "Dim ond plaen",
        "Nowhere",
    ]
    assert read(tmp_path, "en_Simple").gettext("Send") == "Send"


def test_a_doubtful_translation_is_not_shown(tmp_path: Path) -> None:
    write(tmp_path, "cy", {"Hello": "Helo"}, fuzzy=("Hello",))
    catalogues.compile_all(tmp_path)
    assert read(tmp_path, "cy").gettext("Hello") == "Hello"


def test_only_what_is_newer_is_compiled(tmp_path: Path) -> None:
    welsh = write(tmp_path, "cy", {"Hello": "Helo"})
    write(tmp_path, "cy_Simple", {})
    assert len(catalogues.compile_all(tmp_path)) == 2
    assert catalogues.compile_all(tmp_path) == []
    later = welsh.stat().st_mtime + 10
    os.utime(welsh, (later, later))
    assert {path.parent.parent.name for path in catalogues.compile_all(tmp_path)} == {"cy", "cy_Simple"}
    assert not list(tmp_path.rglob("*.[0-9]*"))


def test_it_runs_by_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module("impact.ui.catalogues", run_name="__main__")
    assert "Traceback" not in capsys.readouterr().out


def test_django_falls_back_from_easy_read_welsh_to_welsh_to_english(tmp_path: Path) -> None:
    write(tmp_path, "cy", {"This field is required.": "Ein geiriau ni", "Leave": "Gadael"})
    write(tmp_path, "cy_Simple", {"Leave": "Mynd"})
    catalogues.compile_all(tmp_path)
    before = trans_real._translations
    trans_real._translations = {}
    try:
        with override_settings(LOCALE_PATHS=[tmp_path]), translation.override("cy-simple"):
            assert translation.gettext("Leave") == "Mynd"
            assert translation.gettext("This field is required.") == "Ein geiriau ni"
            assert translation.gettext("Said nowhere") == "Said nowhere"
    finally:
        trans_real._translations = before


@pytest.fixture
def house(tmp_path: Path) -> Path:
    pages = tmp_path / "templates"
    for name, text in {
        "home.html": (
            '{% load i18n %}<p>{% translate "Hello" %}</p>\n'
            "      {% blocktranslate trimmed with name=x %}\n  Dear {{ name }},\n  thank you.{% endblocktranslate %}\n"
            "   <b title='it''s'>{% translate 'May' context 'the month' %}</b>{% comment %}{% translate \"No\" %}{% endcomment %}\n"
            "{% blocktranslate count n=number %}{{ n }} person{% plural %}{{ n }} people{% endblocktranslate %}"
            '{# Translators: on a button #}\n{% translate "Send" %}{{ x|default:_("Nothing yet") }}'
        ),
        "admin/index.html": "{% load i18n %}{% translate 'Staff only' %}",
        "_components/staff/x.html": "{% load i18n %}{% translate 'Staff part' %}",
        "emails/hello.txt": "{% load i18n %}Subject: {% translate 'A letter' %}",
    }.items():
        (pages / name).parent.mkdir(parents=True, exist_ok=True)
        (pages / name).write_text(text)
    for name, text in {
        "surveys/forms/x.py": (
            "from django.utils.translation import gettext_lazy as _, ngettext, npgettext, pgettext\n"
            'A = _("From Python")\nB = _("Hello")\nC = ngettext("%(n)s seat", "%(n)s seats", 2)\n'
            'D = pgettext("a seat", "Place")\nE = npgettext("ctx", "one", "many", 2)\nF = _(A)\n'
            '# Translators: a warm word\nG = _("Welcome")\n'
        ),
        "surveys/admin/x.py": '_("Not for the public")',
        "surveys/models/x.py": '_("created")',
        "surveys/migrations/x.py": '_("Not this")',
        "impact/accounts/roles.py": '_("Nor this")',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_every_public_text_is_found_and_no_other(house: Path) -> None:
    texts = {text.key: text for text in public_texts(house)}
    assert set(texts) == {
        ("Hello", ""),
        ("Dear %(name)s, thank you.", ""),
        ("May", "the month"),
        ("%(n)s person", ""),
        ("Send", ""),
        ("Nothing yet", ""),
        ("A letter", ""),
        ("From Python", ""),
        ("%(n)s seat", ""),
        ("Place", "a seat"),
        ("one", "ctx"),
        ("Welcome", ""),
    }
    assert texts[("Hello", "")].places == {"templates/home.html", "surveys/forms/x.py"}
    assert texts[("%(n)s person", "")].plural == "%(n)s people"
    assert texts[("one", "ctx")].plural == "many"
    assert texts[("Welcome", "")].notes == {"Translators: a warm word"}


def test_collecting_keeps_translations_and_repeats_itself_exactly(house: Path) -> None:
    out = SimpleNamespace(write=lambda _text: None, flush=lambda: None, isatty=lambda: False)
    call_command("collect_texts", root=house, stdout=out)
    path = house / "locale" / "cy" / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(path))
    for entry in catalogue:
        if entry.msgid == "Hello":
            entry.msgstr, entry.tcomment = "Helo", "Checked by a reader."
        if entry.msgid == "Send":
            entry.msgstr = "Anfon"
            entry.flags.append("fuzzy")
        if entry.msgid_plural == "%(n)s people":
            entry.msgstr_plural = {0: "%(n)s person", 1: "%(n)s berson", 2: "%(n)s o bobl", 3: "%(n)s pherson"}
    catalogue.save()
    call_command("collect_texts", root=house, stdout=out)
    first = path.read_bytes()
    call_command("collect_texts", root=house, stdout=out)
    assert path.read_bytes() == first
    call_command("collect_texts", root=house, check=True, stdout=out)
    kept = {entry.msgid: entry for entry in polib.pofile(str(path))}
    assert kept["Hello"].msgstr == "Helo"
    assert kept["Hello"].tcomment == "Checked by a reader."
    assert kept["Send"].fuzzy
    assert kept["%(n)s person"].msgstr_plural[2] == "%(n)s o bobl"
    assert "python-format" in kept["%(n)s seat"].flags
    text = first.decode()
    assert "Date" not in text
    assert str(house) not in text
    assert not any(":" in place for entry in kept.values() for place, _line in entry.occurrences)


def test_a_catalogue_that_is_behind_fails_the_check(house: Path) -> None:
    out = SimpleNamespace(write=lambda _text: None, flush=lambda: None, isatty=lambda: False)
    with pytest.raises(CommandError, match="cy, en_Simple, cy_Simple is behind"):
        call_command("collect_texts", root=house, check=True, stdout=out)
    assert not (house / "locale").exists()


def test_borrowed_words_are_collected() -> None:
    from impact.ui.borrowed import BORROWED

    root = Path(__file__).resolve().parents[3]
    collected = {text.msgid for text in public_texts(root)}
    assert set(BORROWED) <= collected
    assert "January" in collected
    assert len(set(BORROWED)) == len(BORROWED)
