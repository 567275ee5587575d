"""Topics: proposed, corrected, and shown to everybody once no column of evidence is silently empty."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.programme.enums import EvidenceKind
from impact.programme.models import Topic
from impact.programme.queries.topics import silent_columns
from impact.programme.texts import Texts
from impact.ui.refusals import Refused

TOPIC_FIELDS = ("slug", "title", "about", "is_example")


class ColumnEmpty(Refused):
    """A column of the evidence review has neither an item nor a note."""


class AlreadyPublic(Refused):
    """Others link to it."""

    message = gettext_lazy("This topic is public: its short name stands in its address, so it can't be changed.")


def lock_topic(topic: Topic) -> Topic:
    """The topic as it is now; nobody else changes it, or what belongs to it, until we are done."""
    return Topic.objects.select_for_update(of=("self",)).get(pk=topic.pk)


def column_words(kinds: tuple[str, ...]) -> str:
    """Names of columns, for a message."""
    return ", ".join(str(EvidenceKind(kind).label) for kind in kinds)


def hold_columns(topic: Topic) -> None:
    """Raise ColumnEmpty when a column of the review is silently empty."""
    if empty := silent_columns(topic):
        raise ColumnEmpty(
            _(
                "Nothing is said yet under: %(columns)s. Add a piece of evidence, or write down what you looked for "
                "and did not find."
            )
            % {"columns": column_words(empty)}
        )


@transaction.atomic
def add_topic(
    *, by: User | None, now: dt.datetime, slug: str, title: Texts, about: Texts, is_example: bool = False
) -> Topic:
    """Write down a topic; nobody but staff sees it yet."""
    del by
    topic = Topic(slug=slug, title=title, about=about, is_example=is_example, created_at=now)
    topic.save()
    return topic


@transaction.atomic
def edit_topic(*, by: User, topic: Topic, values: Mapping[str, Any]) -> Topic:
    """Correct its words. Raises AlreadyPublic for the short name of a public topic."""
    del by
    locked = lock_topic(topic)
    if locked.is_published and values["slug"] != locked.slug:
        raise AlreadyPublic
    for name in TOPIC_FIELDS:
        setattr(locked, name, values[name])
    locked.save(update_fields=list(TOPIC_FIELDS))
    return locked


@transaction.atomic
def publish_topic(*, by: User, now: dt.datetime, topic: Topic) -> Topic:
    """Show it to everybody. Doing it twice changes nothing. Raises ColumnEmpty."""
    del by
    locked = lock_topic(topic)
    hold_columns(locked)
    if not locked.is_published:
        locked.published_at = now
        locked.save(update_fields=["published_at"])
    return locked


@transaction.atomic
def take_off_topic(*, by: User, topic: Topic) -> Topic:
    """Nobody but staff sees it any more."""
    del by
    locked = lock_topic(topic)
    locked.published_at = None
    locked.save(update_fields=["published_at"])
    return locked
