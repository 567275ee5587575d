"""The board of the work programme: a table for each year, topics down, ways of working across."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from impact.programme.models import DeliveryModel, Topic, WorkPlanEntry


@dataclass(frozen=True, slots=True)
class Row:
    """One topic in one year: an entry or nothing for each way of working."""

    topic: Topic
    cells: tuple[WorkPlanEntry | None, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The board of one year."""

    year: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Every year that has an entry, the newest first."""

    ways: tuple[DeliveryModel, ...]
    years: tuple[Year, ...]


def board_for(user: AbstractBaseUser | AnonymousUser) -> Board:
    """What this reader may see of the work plan, in two queries."""
    ways = tuple(DeliveryModel.objects.order_by("position", "pk"))
    entries = WorkPlanEntry.objects.visible_to(user).select_related("topic", "delivery_model")
    by_year: dict[int, list[WorkPlanEntry]] = {}
    for entry in entries.order_by("-year", "topic__slug"):
        by_year.setdefault(entry.year, []).append(entry)
    return Board(ways, tuple(Year(year, _rows(ways, found)) for year, found in by_year.items()))


def _rows(ways: tuple[DeliveryModel, ...], entries: Sequence[WorkPlanEntry]) -> tuple[Row, ...]:
    topics = {entry.topic_id: entry.topic for entry in entries}
    at = {(entry.topic_id, entry.delivery_model_id): entry for entry in entries}
    return tuple(Row(topic, tuple(at.get((pk, way.pk)) for way in ways)) for pk, topic in topics.items())
