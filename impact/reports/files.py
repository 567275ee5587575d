"""The same protected figures as CSV and as a JSON document. Pure: the body in, text out."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from impact.reports.body import SCHEMA, Body, as_json

COLUMNS = (
    "table", "group", "group_label", "base", "code", "slug", "priority",
    "place", "equal", "count", "points", "share_percent", "note",
)  # fmt: skip
HIDDEN, LOW, ABSENT = "[c]", "[low]", "[x]"
INVENTED = {"en": "Invented answers", "cy": "Atebion dychmygol"}
EVERYONE = {"en": "Everyone", "cy": "Pawb"}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on every file beside the figures."""

    title: str
    number: int
    status: str
    published_on: str
    url: str
    citation: str
    sha256: str


def safe(cell: str) -> str:
    """Text that a spreadsheet never takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def csv_text(body: Body, language: str) -> str:
    """Tidy CSV: one row for each item in each table; labels in the given language, column names always the same."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    plain = "cy" if language.startswith("cy") else "en"
    note = INVENTED[plain] if body.survey.invented else ""
    tables = (
        _headline(body, language, plain),
        _groups(body, language),
        _named(body, language),
        _panels(body, language),
    )
    for row in chain.from_iterable(tables):
        writer.writerow([safe(str(row.get(column, note if column == "note" else ""))) for column in COLUMNS])
    return out.getvalue()


def json_document(body: Body, imprint: Imprint) -> dict[str, Any]:
    """The documented JSON: what it is, how to cite it, and the figures that the fingerprint is of."""
    return {
        "schema": SCHEMA,
        "title": imprint.title,
        "edition": imprint.number,
        "status": imprint.status,
        "published_on": imprint.published_on,
        "url": imprint.url,
        "citation": imprint.citation,
        "answers": "invented" if body.survey.invented else body.survey.source_kind,
        "sha256": imprint.sha256,
        "figures": as_json(body),
    }


def _shown(value: int | None) -> str:
    return HIDDEN if value is None else str(value)


def _place(place: int | None, *, equal: bool) -> dict[str, str]:
    return {"place": _shown(place), "equal": "yes" if equal else "no"}


def _headline(body: Body, language: str, plain: str) -> Iterator[Mapping[str, str]]:
    for item in body.priorities:
        yield {
            "table": "everyone",
            "group": "all",
            "group_label": EVERYONE[plain],
            "base": str(body.base),
            "code": str(item.code),
            "slug": item.slug,
            "priority": item.labels[language],
            "count": _shown(item.count),
            "points": _shown(item.points),
            "share_percent": _shown(item.share),
            **_place(item.place, equal=item.equal),
        }


def _groups(body: Body, language: str) -> Iterator[Mapping[str, str]]:
    for group in body.groups:
        for item in group.priorities:
            found = body.priority(item.code)
            yield {
                "table": "group order",
                "group": group.key,
                "group_label": group.labels[language],
                "base": str(group.base),
                "code": str(item.code),
                "slug": found.slug,
                "priority": found.labels[language],
                "count": ABSENT,
                "points": _shown(item.points),
                "share_percent": _shown(item.share),
                **_place(item.place, equal=item.equal),
            }


def _named(body: Body, language: str) -> Iterator[Mapping[str, str]]:
    for named in body.named_by:
        shares: Mapping[int, int | None] = {item.code: item.share for item in named.priorities}
        for item in body.priorities:
            yield {
                "table": "named by",
                "group": str(named.number),
                "group_label": named.labels[language],
                "base": _shown(named.base),
                "code": str(item.code),
                "slug": item.slug,
                "priority": item.labels[language],
                "place": ABSENT,
                "equal": ABSENT,
                "count": ABSENT,
                "points": ABSENT,
                "share_percent": LOW if named.low else _shown(shares[item.code]),
            }


def _panels(body: Body, language: str) -> Iterator[Mapping[str, str]]:
    """What Assemblies said: a separate source; `group` is the Assembly and the number of its session."""
    codes = {item.slug: str(item.code) for item in body.priorities}
    for panel in body.panels:
        for item in panel.priorities:
            yield {
                "table": "assembly",
                "group": f"{panel.slug}/{panel.number}",
                "group_label": f"{panel.title[language]}, {panel.held_on}",
                "base": str(panel.base),
                "code": codes.get(item.slug, ABSENT),
                "slug": item.slug,
                "priority": item.labels[language],
                "count": ABSENT,
                "points": _shown(item.points) if panel.voted else ABSENT,
                "share_percent": ABSENT,
                **_place(item.place, equal=item.equal),
            }
