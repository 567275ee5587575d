"""Compile the catalogues: `python -m impact.ui.catalogues`. Pure Python, no gettext tools, no Django.

Easy Read Welsh is compiled on top of Welsh, so that a text without an Easy Read version is Welsh and not English,
and never an older wording from another package.
"""

import os
import sys
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parent.parent.parent / "locale"
BENEATH = {"cy_Simple": "cy"}
PART = Path("LC_MESSAGES") / "django.po"


def compile_all(root: Path = LOCALE) -> list[Path]:
    """Write every .mo that is older than what it is made from; return those written."""
    written = []
    for source in sorted(root.glob(f"*/{PART}")):
        sources = [source]
        beneath = root / BENEATH.get(source.parent.parent.name, "") / PART
        if source.parent.parent.name in BENEATH and beneath.exists():
            sources.append(beneath)
        target = source.with_suffix(".mo")
        if _is_newer(target, sources):
            continue
        _write(target, sources)
        written.append(target)
    return written


def _is_newer(target: Path, sources: list[Path]) -> bool:
    return target.exists() and all(target.stat().st_mtime > source.stat().st_mtime for source in sources)


def _write(target: Path, sources: list[Path]) -> None:
    """The first source wins. Written beside and moved, so that nobody ever reads half a catalogue."""
    catalogue = polib.pofile(str(sources[0]))
    said = {(entry.msgctxt, entry.msgid) for entry in catalogue if entry.translated()}
    for source in sources[1:]:
        for entry in polib.pofile(str(source)):
            key = (entry.msgctxt, entry.msgid)
            if entry.translated() and key not in said:
                catalogue[:] = [other for other in catalogue if (other.msgctxt, other.msgid) != key]
                catalogue.append(entry)
    beside = target.with_suffix(f".{os.getpid()}")
    beside.write_bytes(catalogue.to_binary())
    beside.replace(target)


if __name__ == "__main__":
    for path in compile_all():
        sys.stdout.write(f"compiled {path.parent.parent.name}\n")
