"""Gaps in the evidence: opened, shown to everybody, taken up by somebody, filled."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.enums import GapStatus
from impact.programme.models import EvidenceGap, Topic
from impact.programme.pure import stages
from impact.programme.texts import Texts
from impact.ui.refusals import Refused

GAP_FIELDS = ("slug", "topic", "question", "why", "is_example")


class SlugTaken(Refused):
    """It stands in the address."""

    message = _("Another gap has this short name. Choose another one.")


class GapMoved(Refused):
    """Somebody else was faster."""

    message = _("This can’t be done now: the gap has moved on. Reload the page to see where it stands.")


class AnswerMissing(Refused):
    """A gap is not filled by saying so."""

    message = _("Write what fills the gap, in English first; everybody reads it.")


class GapPublic(Refused):
    """Others link to it."""

    message = _("This gap is public: its short name stands in its address, so it can't be changed.")


@dataclass(frozen=True, slots=True)
class GapWords:
    """What is not known, and why that matters."""

    slug: str
    question: Texts
    why: Texts = field(default_factory=Texts)


@transaction.atomic
def open_gap(
    *,
    by: User | None,
    now: dt.datetime,
    topic: Topic | None,
    words: GapWords,
    is_example: bool = False,
    published: bool = False,
) -> EvidenceGap:
    """Write a gap down, for everybody to see when `published`. Raises SlugTaken."""
    del by
    gap = EvidenceGap(slug=words.slug, topic=topic, question=words.question, why=words.why, is_example=is_example)
    gap.created_at, gap.published_at = now, now if published else None
    try:
        with transaction.atomic():
            gap.save(force_insert=True)
    except IntegrityError as taken:
        if EvidenceGap.objects.filter(slug=words.slug).exists():
            raise SlugTaken from taken
        raise
    return gap


@transaction.atomic
def edit_gap(*, by: User, gap: EvidenceGap, values: Mapping[str, Any]) -> EvidenceGap:
    """Correct its words. Raises GapPublic for the short name of a public gap, SlugTaken."""
    del by
    locked = _lock(gap)
    if locked.published_at and values["slug"] != locked.slug:
        raise GapPublic
    if EvidenceGap.objects.filter(slug=values["slug"]).exclude(pk=locked.pk).exists():
        raise SlugTaken
    for name in GAP_FIELDS:
        setattr(locked, name, values[name])
    locked.save(update_fields=list(GAP_FIELDS))
    return locked


@transaction.atomic
def publish_gap(*, by: User, now: dt.datetime, gap: EvidenceGap) -> EvidenceGap:
    """Show it to everybody. Doing it twice changes nothing."""
    del by
    locked = _lock(gap)
    if locked.published_at is None:
        locked.published_at = now
        locked.save(update_fields=["published_at"])
    return locked


@transaction.atomic
def move_gap(*, by: User, gap: EvidenceGap, verb: str, answer: Texts | None = None) -> EvidenceGap:
    """Somebody works on it, it is filled, or it is open again. Raises GapMoved, AnswerMissing."""
    del by
    locked = _lock(gap)
    status = stages.after(stages.GAP, locked.status, verb)
    if status is None:
        raise GapMoved
    if answer is not None:
        locked.answer = answer
    if status == GapStatus.FILLED and not locked.answer.exact("en").strip():
        raise AnswerMissing
    locked.status = GapStatus(status)
    locked.save(update_fields=["status", "answer"])
    return locked


def _lock(gap: EvidenceGap) -> EvidenceGap:
    return EvidenceGap.objects.select_for_update(of=("self",)).get(pk=gap.pk)
