"""`manage.py collect_texts`: bring the catalogues up to date with what templates and code say."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from impact.ui.extraction import Text, public_texts

CATALOGUES = {
    "cy": "nplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n != 8 && n != 11) ? 2 : 3;",
    "en_Simple": "nplurals=2; plural=(n != 1);",
    "cy_Simple": "nplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n != 8 && n != 11) ? 2 : 3;",
}


class Command(BaseCommand):
    help = "Collect every public text into locale/*/LC_MESSAGES/django.po, keeping what is translated."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail when a catalogue is behind")
        parser.add_argument("--root", type=Path, default=Path(settings.BASE_DIR))

    def handle(self, *args: Any, check: bool = False, root: Path | None = None, **options: Any) -> None:
        root = root or Path(settings.BASE_DIR)
        texts = public_texts(root)
        behind = []
        for locale, plurals in CATALOGUES.items():
            path = root / "locale" / locale / "LC_MESSAGES" / "django.po"
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            catalogue = _merge(texts, before, locale, plurals)
            after = f"{catalogue}\n"
            if after != before:
                behind.append(locale)
                if not check:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(after, encoding="utf-8")
            missing = sum(1 for entry in catalogue if not entry.translated())
            self.stdout.write(f"{locale}: {len(catalogue)} texts, {missing} not translated")
        if check and behind:
            message = f"Run collect_texts: {', '.join(behind)} is behind."
            raise CommandError(message)


def _merge(texts: list[Text], before: str, locale: str, plurals: str) -> polib.POFile:
    old = {(entry.msgid, entry.msgctxt or ""): entry for entry in (polib.pofile(before) if before else polib.POFile())}
    new = polib.POFile(wrapwidth=110)
    new.metadata = {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": locale,
        "Plural-Forms": plurals,
    }
    for text in texts:
        new.append(_entry(text, old.get(text.key), 4 if "nplurals=4" in plurals else 2))
    return new


def _entry(text: Text, known: polib.POEntry | None, forms: int) -> polib.POEntry:
    entry = polib.POEntry(
        msgid=text.msgid,
        msgid_plural=text.plural,
        msgctxt=text.context,
        comment="\n".join(sorted(text.notes)),
        occurrences=[(place, "") for place in sorted(text.places)],
        flags=["python-format"] if "%(" in text.msgid else [],
    )
    if known is not None:
        entry.msgstr = known.msgstr
        entry.tcomment = known.tcomment
        if "fuzzy" in known.flags:
            entry.flags.append("fuzzy")
    if text.plural:
        kept = known.msgstr_plural if known is not None else {}
        entry.msgstr = ""
        entry.msgstr_plural = {number: kept.get(number, "") for number in range(forms)}
    return entry
