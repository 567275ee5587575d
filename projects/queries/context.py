"""What a project's topic says elsewhere: its page, its context in each nation, its evidence. The one place that asks."""

from typing import Any

from django.urls import NoReverseMatch

from impact.programme.enums import EvidenceKind
from impact.programme.models import Topic


def topic_url(topic: Topic | None) -> str:
    """The topic's public page; empty when it has none."""
    if topic is None or topic.published_at is None:
        return ""
    try:
        return topic.get_absolute_url()
    except NoReverseMatch:
        return ""


def context_notes(topic: Topic | None) -> list[Any]:
    """What is different in each nation, for a published topic: rows with a nation and a text."""
    notes = getattr(topic, "context", None) if topic and topic.published_at else None
    return list(notes.select_related("nation").order_by("nation__number")) if notes is not None else []


def evidence_counts(topic: Topic | None) -> list[tuple[str, int]]:
    """How many pieces of evidence the review has, kind by kind; none is left out."""
    if topic is None or topic.published_at is None:
        return []
    kinds = list(topic.evidence.values_list("kind", flat=True))
    return [(str(kind.label), kinds.count(kind)) for kind in EvidenceKind]
