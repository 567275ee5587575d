"""Reads over topics: the evidence review in its three columns, and what people scored."""

from collections.abc import Sequence
from dataclasses import dataclass

from impact.programme.enums import EvidenceKind, TopicStatus
from impact.programme.models import (
    ContextNote,
    Criterion,
    EvidenceColumn,
    EvidenceItem,
    Nation,
    Topic,
    TopicScore,
)
from impact.programme.pure.evidence import COLUMNS, silent
from impact.programme.pure.scores import Spread, spread, unfinished

ORDER = (
    TopicStatus.TAKEN_UP,
    TopicStatus.FINISHED,
    TopicStatus.PROPOSED,
    TopicStatus.NEEDS_EVIDENCE,
    TopicStatus.NOT_NOW,
)
DECIDED = (TopicStatus.TAKEN_UP, TopicStatus.FINISHED, TopicStatus.NOT_NOW)


@dataclass(frozen=True, slots=True)
class Column:
    """One kind of evidence: what there is, and what was looked for and not found."""

    kind: EvidenceKind
    items: tuple[EvidenceItem, ...]
    note: EvidenceColumn | None

    @property
    def is_silent(self) -> bool:
        """Nothing is said."""
        return not self.items and self.note is None


@dataclass(frozen=True, slots=True)
class InNation:
    """A nation, with what is different there if somebody has written it."""

    nation: Nation
    note: ContextNote | None


@dataclass(frozen=True, slots=True)
class Scored:
    """One criterion with everybody's scores."""

    criterion: Criterion
    scores: tuple[TopicScore, ...]
    spread: Spread | None


def evidence_of(topic: Topic) -> tuple[Column, ...]:
    """The three columns, always all of them, in two queries."""
    items = list(topic.evidence.order_by("position", "pk"))
    notes = {note.kind: note for note in topic.columns.all()}
    return tuple(
        Column(EvidenceKind(kind), tuple(item for item in items if item.kind == kind), notes.get(kind))
        for kind in COLUMNS
    )


def silent_columns(topic: Topic) -> tuple[str, ...]:
    """Kinds of evidence of which nothing is said."""
    items = EvidenceItem.objects.filter(topic=topic).values_list("kind", flat=True)
    notes = EvidenceColumn.objects.filter(topic=topic).values_list("kind", flat=True)
    return silent(items, notes)


def context_of(topic: Topic) -> tuple[InNation, ...]:
    """All four nations, also those nobody has written about yet."""
    notes = {note.nation_id: note for note in topic.context.all()}
    return tuple(InNation(nation, notes.get(nation.pk)) for nation in Nation.objects.order_by("number"))


def topic_criteria() -> list[Criterion]:
    """What topics are scored on."""
    return list(Criterion.objects.filter(for_topics=True).order_by("position", "pk"))


def scores_of(topic: Topic) -> tuple[Scored, ...]:
    """Every criterion of topics with its scores, in two queries."""
    rows: dict[int, list[TopicScore]] = {}
    for row in topic.scores.select_related("by").order_by("scored_at", "pk"):
        rows.setdefault(row.criterion_id, []).append(row)
    return tuple(
        Scored(criterion, tuple(found), spread([row.score for row in found]))
        for criterion in topic_criteria()
        for found in [rows.get(criterion.pk, [])]
    )


def unscored(topic: Topic) -> Sequence[Criterion]:
    """Criteria that fewer than two people have scored."""
    criteria = {criterion.pk: criterion for criterion in topic_criteria()}
    scored = TopicScore.objects.filter(topic=topic).values_list("criterion", "by")
    return [criteria[pk] for pk in unfinished(criteria, scored)]


def published_topics() -> list[Topic]:
    """Every topic with a public page: what is taken up first, then by the day it was published."""
    found = Topic.objects.published().order_by("-published_at", "slug")
    return sorted(found, key=lambda topic: ORDER.index(TopicStatus(topic.status)))
