"""The door out: what the home page shows of what happened."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from django.utils import timezone

from impact.engagement import figures as engagement
from impact.programme import figures as programme
from impact.programme.models import Nation
from impact.programme.texts import Texts
from impact.thread.enums import Progress, StepKind
from impact.thread.models import YouSaid
from impact.ui.languages import current
from networks import figures as networks
from projects import figures as projects

_SAME_IN_EVERY_LANGUAGE = ("/admin/", "/static/", "/files/", "/dev/")


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing people said, and what became of it."""

    said: Texts
    did: Texts
    progress: str
    progress_words: str
    nation: Texts | None
    source: Texts
    source_url: str
    on: date
    is_example: bool


def what_happened() -> tuple[Happened, ...]:
    """Every entry the public may read, in order."""
    return tuple(_happened(entry) for entry in YouSaid.objects.shown())


class Step(Protocol):
    """What every app tells of one thing that happened, in its `steps()`."""

    @property
    def kind(self) -> str: ...
    @property
    def public_id(self) -> UUID: ...
    @property
    def title(self) -> dict[str, str]: ...
    @property
    def url(self) -> str: ...
    @property
    def nation(self) -> str: ...
    @property
    def on(self) -> date: ...


@dataclass(frozen=True, slots=True)
class StepShown:
    """One thing that happened in one of the apps, as everybody reads it."""

    kind: str
    title: Texts
    url: str
    nation: Texts | None
    on: date


def steps_so_far(now: datetime) -> list[StepShown]:
    """Every public step of every app until this day, the newest first."""
    today = timezone.localdate(now)
    nations = {nation.code: nation.name for nation in Nation.objects.all()}
    every: tuple[Step, ...] = (
        *programme.steps(),
        *projects.steps(),
        *networks.steps(),
        *engagement.steps(now),
    )
    done = sorted((one for one in every if one.on <= today), key=lambda one: (one.on, str(one.public_id)), reverse=True)
    return [
        StepShown(str(StepKind(one.kind).label), Texts(one.title), one.url, nations.get(one.nation), one.on)
        for one in done
    ]


def few_of(entries: tuple[Happened, ...], *, most: int) -> tuple[Happened, ...]:
    """The first few, with at least one "not yet" among them when there is any: we do not show successes only."""
    few = entries[:most]
    if any(entry.progress == Progress.NOT_YET for entry in few):
        return few
    waiting = next((entry for entry in entries[most:] if entry.progress == Progress.NOT_YET), None)
    return few if waiting is None else (*few[: most - 1], waiting)


def in_this_language(address: str) -> str:
    """Lead to the reader's own language: `/networks/` -> `/cy/networks/` on a Welsh page; other sites stay as they are."""
    if not address.startswith("/") or address.startswith(_SAME_IN_EVERY_LANGUAGE):
        return address
    return f"/{current().prefix}{address[1:]}"


def _happened(entry: YouSaid) -> Happened:
    return Happened(
        said=entry.said,
        did=entry.did,
        progress=entry.progress,
        progress_words=str(Progress(entry.progress).label),
        nation=entry.nation.name if entry.nation else None,
        source=entry.source,
        source_url=in_this_language(entry.source_url),
        on=entry.happened_on,
        is_example=entry.is_example,
    )
