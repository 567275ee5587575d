"""Where topics come from: a published finding, what an Assembly came to, or another page."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions.topics import add_topic, lock_topic
from impact.programme.enums import SourceKind
from impact.programme.models import PublishedFinding, Topic, TopicSource
from impact.programme.texts import Texts, texts
from impact.ui.refusals import Refused

LONGEST_SLUG = 50


class SourceThere(Refused):
    """Twice would say nothing new."""

    message = _("This topic names that source already.")


class TitleMissing(Refused):
    """A new topic needs words."""

    message = _("Choose a topic that is there, or write the title of a new one.")


class NotDecidedYet(Refused):
    """A decided topic keeps the sources it was decided on."""

    message = _("This topic is decided. What it was decided on stays as it is.")


class SomebodyFaster(Refused):
    """Two at once chose the same short name."""

    message = _("Somebody made a topic of this name just now. Look at the list of topics, and try again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source, before it belongs to a topic. `subject` is the public id of what an Assembly came to."""

    title: Texts
    url: str = ""
    finding: PublishedFinding | None = None
    subject: UUID | None = None

    @property
    def kind(self) -> SourceKind:
        """Follows from what it names."""
        if self.finding is not None:
            return SourceKind.FINDING
        return SourceKind.ASSEMBLY if self.subject is not None else SourceKind.OTHER


def source_of(finding: PublishedFinding) -> Source:
    """A published finding as a source: what people chose, with the report's address."""
    words = finding.priority.label if finding.priority is not None else texts(finding.label)
    return Source(title=words, url=finding.url, finding=finding)


@transaction.atomic
def add_source(*, by: User | None, now: dt.datetime, topic: Topic, source: Source) -> TopicSource:
    """Say where a topic comes from. Raises SourceThere."""
    del by
    locked = lock_topic(topic)
    named = Q(finding=source.finding) if source.finding is not None else Q(subject=source.subject)
    if source.kind == SourceKind.OTHER:
        named = Q(kind=SourceKind.OTHER, title__en=source.title.exact("en"), url=source.url)
    if locked.sources.filter(named).exists():
        raise SourceThere
    row = TopicSource(topic=locked, kind=source.kind, title=source.title, url=source.url, created_at=now)
    row.finding, row.subject = source.finding, source.subject
    row.save()
    return row


@transaction.atomic
def remove_source(*, by: User, source: TopicSource) -> Topic:
    """It is no source after all. Raises NotDecidedYet once the topic is decided."""
    del by
    topic = lock_topic(source.topic)
    if not topic.takes_scores:
        raise NotDecidedYet
    source.delete()
    return topic


@transaction.atomic
def suggest_topic(*, by: User, now: dt.datetime, source: Source, topic: Topic | None, title: Texts) -> Topic:
    """A source suggests a topic: one that is there, or a new one. Raises TitleMissing, SourceThere, SomebodyFaster."""
    if topic is None:
        if not title.exact("en").strip():
            raise TitleMissing
        try:
            with transaction.atomic():
                topic = add_topic(by=by, now=now, slug=_free_slug(title), title=title, about=Texts())
        except IntegrityError as taken:
            raise SomebodyFaster from taken
    add_source(by=by, now=now, topic=topic, source=source)
    return topic


def _free_slug(title: Texts) -> str:
    base = slugify(title.exact("en"))[:LONGEST_SLUG].strip("-") or "topic"
    taken = set(Topic.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    number, slug = 1, base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
