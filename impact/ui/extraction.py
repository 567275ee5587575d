"""Find every text the public can meet: in templates and in Python. Deterministic, no gettext tools."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from babel.messages.extract import extract_python
from django.utils.translation.template import templatize

ROOTS = ("impact", "surveys", "assemblies", "projects", "networks")
# Models are left out: their verbose names are for the staff admin; words for people live in enums, forms and templates.
NOT_PUBLIC = re.compile(
    r"^templates/(admin|dev|unfold)|^templates/_components/staff/"
    r"|/(admin|management|migrations|models|embedded|__pycache__)/|/(admin|apps|privacy|demo|roles)\.py$"
)
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_now": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
OPTIONS = {"encoding": "utf-8"}


@dataclass(slots=True)
class Text:
    msgid: str
    plural: str = ""
    context: str | None = None
    places: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        return (self.msgid, self.context or "")


def public_texts(root: Path) -> list[Text]:
    """Every text under `root`, in a fixed order."""
    found: dict[tuple[str, str], Text] = {}
    for path in _files(root):
        place = path.relative_to(root).as_posix()
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            source = _without_indents(templatize(source, origin=place))
        for text in _texts(source):
            known = found.setdefault(text.key, text)
            known.places.add(place)
            known.notes |= text.notes
            known.plural = known.plural or text.plural
    return sorted(found.values(), key=lambda text: (min(text.places), text.key))


def _files(root: Path) -> Iterator[Path]:
    candidates = [path for suffix in ("html", "txt") for path in (root / "templates").rglob(f"*.{suffix}")]
    for package in ROOTS:
        candidates += (root / package).rglob("*.py")
    for path in sorted(candidates):
        if not NOT_PUBLIC.search(path.relative_to(root).as_posix()):
            yield path


def _without_indents(source: str) -> str:
    """What templatize leaves is not laid out like Python; the reader of tokens minds indents only."""
    return "\n".join(line.lstrip() for line in source.split("\n"))


def _texts(source: str) -> Iterator[Text]:
    read = extract_python(BytesIO(source.encode()), KEYWORDS, ["Translators"], OPTIONS)
    for _line, function, message, comments in read:
        parts = list(message) if isinstance(message, tuple) else [message]
        context = parts.pop(0) if function and "pgettext" in function else None
        if not parts or not isinstance(parts[0], str) or not parts[0]:
            continue
        plural = parts[1] if function and "ngettext" in function.replace("npgettext", "ngettext") else ""
        notes = {str(note) for note in comments}
        yield Text(parts[0], str(plural or ""), context, set(), notes)
