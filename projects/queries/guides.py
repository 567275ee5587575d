"""Find guides: full-text search over all four languages and formats. Whatever is typed gives a page, never an error."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F, QuerySet

from impact.programme.enums import EvidenceKind
from projects.models import Guide, GuideSource
from projects.models.guide import SEARCH_CONFIG

MOST_WORDS = 12
LONGEST_WORD = 40
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave; `loosely` when no guide has all the words and these have some."""

    guides: QuerySet[Guide]
    words: tuple[str, ...]
    loosely: bool = False


def words_of(typed: str) -> tuple[str, ...]:
    """The words somebody typed, without signs: at most twelve, each cut to forty letters."""
    found = (word.replace("_", "")[:LONGEST_WORD].lower() for word in _WORD.findall(typed[:2000]))
    return tuple(dict.fromkeys(word for word in found if word))[:MOST_WORDS]


def _matching(words: Sequence[str], sign: str) -> QuerySet[Guide]:
    raw = sign.join(f"{word}:*" for word in words)
    query = SearchQuery(raw, search_type="raw", config=SEARCH_CONFIG)
    found = Guide.objects.published().filter(searched=query)
    return found.annotate(rank=SearchRank(F("searched"), query)).order_by("-rank", "slug")


def find_guides(typed: str) -> Found:
    """Published guides with all the words, else with some; without words every guide, the newest first."""
    words = words_of(typed)
    if not words:
        return Found(Guide.objects.published().order_by("-published_at", "slug"), words)
    strict = _matching(words, " & ")
    if len(words) == 1 or strict.exists():
        return Found(strict, words)
    return Found(_matching(words, " | "), words, loosely=True)


@dataclass(frozen=True, slots=True)
class Column:
    """The sources of one kind of evidence."""

    kind: str
    label: str
    sources: tuple[GuideSource, ...]


def columns_of(guide: Guide) -> list[Column]:
    """The three kinds of evidence side by side; an empty one is shown too, and says so."""
    sources = list(guide.sources.order_by("position", "pk"))
    return [
        Column(kind.value, str(kind.label), tuple(one for one in sources if one.kind == kind)) for kind in EvidenceKind
    ]
