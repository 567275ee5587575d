"""How many answered, by what staff watch while a survey runs: two queries, whatever the number of responses.

Numbers are for staff and exact; what the public reads comes from published editions only. A large survey is counted
once in five minutes, not once for every page view.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.cache import cache
from django.db import connection
from django.db.models import Count
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Perspective
from surveys.admin.words import NATIONS, NOT_GIVEN
from surveys.enums import Channel, ResponseStatus
from surveys.models import Response, Survey
from surveys.models.scope import numbers_for
from surveys.queries import definition

LARGE = 50_000
KEPT_SECONDS = 300
MOST_CAMPAIGNS = 20
MOST_DAYS = 31
_COLUMNS = ("channel", "nation", "main_perspective", "profession", "sent_on")
_COUNT = """
SELECT status, {columns}, GROUPING({columns}), count(*)
FROM (
    SELECT status, channel, nation, main_perspective, profession,
           (submitted_at AT TIME ZONE 'Europe/London')::date AS sent_on
    FROM surveys_response
    WHERE questionnaire_id = ANY(%s) AND (%s::int[] IS NULL OR nation = ANY(%s::int[]))
) AS r
GROUP BY GROUPING SETS ((status), {sets})
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: in words, how many, and the share of those that count."""

    label: str
    number: int
    share: int


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the monitor."""

    title: str
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Monitor:
    """Everything on the page, counted at one moment."""

    counted: int
    at: datetime
    tables: tuple[Table, ...]


def watch(survey: Survey, user: User, now: datetime) -> Monitor:
    """The monitor of one survey as far as this person's nations go."""
    numbers = numbers_for(user)
    scope = "all" if numbers is None else "-".join(map(str, sorted(numbers)))
    key = f"surveys.monitor.{survey.public_id}.{scope}"
    kept: Monitor | None = cache.get(key)
    if kept is not None:
        return kept
    monitor = _count(survey, numbers, now)
    if monitor.counted > LARGE:
        cache.set(key, monitor, KEPT_SECONDS)
    return monitor


def _count(survey: Survey, numbers: list[int] | None, now: datetime) -> Monitor:
    versions = list(survey.questionnaires.order_by("number").values_list("pk", "public_id", "status"))
    ids = [version[0] for version in versions]
    newest = next((public_id for _pk, public_id, status in reversed(versions) if status == "published"), None)
    by_status, by_column = _groups(ids, numbers)
    counted = by_status.get(ResponseStatus.SUBMITTED, 0)
    nations = {0: NOT_GIVEN, **NATIONS}
    groups = {0: NOT_GIVEN, **{group.number: str(group.label) for group in Perspective.objects.order_by("position")}}
    days = dict(sorted(by_column["sent_on"].items(), reverse=True)[:MOST_DAYS])
    tables = (
        Table(_("By status"), _("Status"), _lines(by_status, ResponseStatus.choices, sum(by_status.values()))),
        Table(_("By nation"), _("Nation"), _lines(by_column["nation"], nations.items(), counted)),
        Table(
            _("By main perspective"), _("Perspective"), _lines(by_column["main_perspective"], groups.items(), counted)
        ),
        Table(
            _("By profession"), _("Profession"), _lines(by_column["profession"], _professions(newest).items(), counted)
        ),
        Table(_("By way of answering"), _("Way"), _lines(by_column["channel"], Channel.choices, counted)),
        Table(_("By campaign link"), _("Campaign"), _lines(*_campaigns(ids, numbers), counted)),
        Table(_("By day, newest first"), _("Day"), _lines(days, ((day, f"{day:%-d %B %Y}") for day in days), counted)),
    )
    return Monitor(counted, now, tables)


def _groups(ids: list[int], numbers: list[int] | None) -> tuple[dict[str, int], dict[str, dict[Any, int]]]:
    """How many by status, and of those that count how many by each column. One pass over the survey's rows."""
    sets = ", ".join(f"(status, {column})" for column in _COLUMNS)
    query = _COUNT.format(columns=", ".join(_COLUMNS), sets=sets)
    by_status: dict[str, int] = {}
    by_column: dict[str, dict[Any, int]] = {column: {} for column in _COLUMNS}
    everything = (1 << len(_COLUMNS)) - 1
    with connection.cursor() as cursor:
        cursor.execute(query, [ids, numbers, numbers])
        for status, *values, grouping, number in cursor.fetchall():
            if grouping == everything:
                by_status[status] = number
            elif status == ResponseStatus.SUBMITTED:
                place = next(p for p in range(len(_COLUMNS)) if not grouping & 1 << (len(_COLUMNS) - 1 - p))
                by_column[_COLUMNS[place]][values[place]] = number
    return by_status, by_column


def _campaigns(ids: list[int], numbers: list[int] | None) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """The campaign links that brought most; links are free words in an address, so only the first twenty."""
    rows = Response.objects.counted().filter(questionnaire__in=ids)
    if numbers is not None:
        rows = rows.filter(nation__in=numbers)
    found = dict(
        rows.values_list("campaign").annotate(number=Count("pk")).order_by("-number", "campaign")[:MOST_CAMPAIGNS]
    )
    return found, [(name, name or _("no campaign link")) for name in found]


def _professions(version: UUID | None) -> dict[int, Any]:
    question = definition(version).segment("profession") if version else None
    options = {option.code: option.label("en") for option in question.options} if question else {}
    return {0: NOT_GIVEN, **options}


def _lines(found: Mapping[Any, int], names: Iterable[tuple[Any, Any]], whole: int) -> tuple[Line, ...]:
    """Every known name with its number; what has no name keeps its code."""
    known = dict(names)
    known |= {code: str(code) for code in found if code not in known}
    return tuple(
        Line(str(name), found.get(code, 0), round(100 * found.get(code, 0) / whole) if whole else 0)
        for code, name in known.items()
    )
