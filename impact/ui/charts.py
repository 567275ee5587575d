"""Charts as plain data; templates/_components draw them as SVG.

Widths are percentages and heights are `em`, so text keeps the reader's size on any screen and no style is inline.
"""

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from impact.ui.languages import current

WIDEST = 78.0  # per cent, so that the value fits behind the longest bar
LINE = 1.4  # em
BAR = 1.3
GAP = 0.9


@dataclass(frozen=True, slots=True)
class Line:
    y: str
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    lines: tuple[Line, ...]
    y: str
    width: str
    words: str
    words_y: str


@dataclass(frozen=True, slots=True)
class Chart:
    id: str
    title: str
    desc: str
    height: str
    bar_height: str
    bars: tuple[Bar, ...]


def bars(rows: Iterable[Any], *, title: str, desc: str = "", unit: str = "", highest: float | None = None) -> Chart:
    """Rows are (label, value), (label, value, words) or mappings with those keys; a value of None is not drawn."""
    read = [_row(row, unit) for row in rows]
    top = highest or max((value for _label, value, _words in read if value), default=0) or 1
    longest = max((len(words) for _label, _value, words in read), default=0)
    widest = WIDEST if longest <= 6 else max(30.0, WIDEST - 4 * (longest - 6))  # noqa: PLR2004
    letters = 26 if current().easy else 34
    y = 0.0
    drawn = []
    for label, value, words in read:
        lines = []
        for text in textwrap.wrap(label, letters) or [""]:
            y += LINE
            lines.append(Line(f"{y - 0.35:.2f}em", text))
        width = widest * min(value or 0, top) / top
        drawn.append(Bar(tuple(lines), f"{y:.2f}em", f"{width:.2f}%", words, f"{y + 0.98:.2f}em"))
        y += BAR + GAP
    described = desc or "; ".join(f"{label}: {words}" for label, _value, words in read)
    return Chart(_name("chart", title, read), title, described, f"{y:.2f}em", f"{BAR}em", tuple(drawn))


def _name(kind: str, title: str, rows: object) -> str:
    """The same drawing has the same id every time: a page drawn twice is the same page."""
    return f"{kind}-{crc32(repr((str(title), rows)).encode()):08x}"


def _row(row: Any, unit: str) -> tuple[str, float | None, str]:
    if isinstance(row, Mapping):
        label, value, words = row["label"], row["value"], row.get("words")
    else:
        label, value, *rest = row
        words = rest[0] if rest else None
    return str(label), None if value is None else float(value), str(words if words is not None else f"{value}{unit}")


@dataclass(frozen=True, slots=True)
class Tile:
    code: str
    label: str
    words: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TileMap:
    id: str
    title: str
    desc: str
    tiles: tuple[Tile, ...]


PLACES = {"sct": (100, 0, 100, 90), "nir": (0, 60, 95, 90), "eng": (180, 95, 120, 165), "wls": (80, 155, 95, 105)}


def tiles(rows: Iterable[Any], *, title: str, desc: str = "") -> TileMap:
    """Rows are (code, label, words); codes without a place are left to the table."""
    read = [(str(code), str(label), str(words)) for code, label, words in rows]
    drawn = tuple(Tile(code, label, words, *PLACES[code]) for code, label, words in read if code in PLACES)
    described = desc or "; ".join(f"{label}: {words}" for _code, label, words in read)
    return TileMap(_name("map", title, read), title, described, drawn)
