"""The evidence review of a topic: items in three columns, a note where nothing was found, notes of each nation."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions.topics import hold_columns, lock_topic
from impact.programme.models import ContextNote, EvidenceColumn, EvidenceItem, Topic
from impact.ui.refusals import Refused

ITEM_FIELDS = ("topic", "kind", "title", "summary", "citation", "url", "position")
COLUMN_FIELDS = ("topic", "kind", "note", "searched_on")
CONTEXT_FIELDS = ("topic", "nation", "text")


class NoteThere(Refused):
    """One note for each column, one for each nation."""

    message = _("Somebody has written this note already. Open it on the page of the topic, and change it there.")


@transaction.atomic
def edit_evidence(*, by: User | None, item: EvidenceItem, values: Mapping[str, Any]) -> EvidenceItem:
    """Write one piece of evidence down, or correct it. Raises ColumnEmpty when it would leave a public column empty."""
    del by
    topic = lock_topic(item.topic if item.pk else values["topic"])
    for name in ITEM_FIELDS:
        setattr(item, name, values[name])
    item.save()
    _hold(topic)
    return item


@transaction.atomic
def remove_evidence(*, by: User, item: EvidenceItem) -> Topic:
    """Take it out. Raises ColumnEmpty when a public topic would be left with an empty column."""
    del by
    topic = lock_topic(item.topic)
    item.delete()
    _hold(topic)
    return topic


@transaction.atomic
def note_column(*, by: User | None, column: EvidenceColumn, values: Mapping[str, Any]) -> EvidenceColumn:
    """Say what was looked for and not found. Raises NoteThere, ColumnEmpty."""
    del by
    topic = lock_topic(column.topic if column.pk else values["topic"])
    if EvidenceColumn.objects.filter(topic=values["topic"], kind=values["kind"]).exclude(pk=column.pk).exists():
        raise NoteThere
    for name in COLUMN_FIELDS:
        setattr(column, name, values[name])
    column.save()
    _hold(topic)
    return column


@transaction.atomic
def remove_note(*, by: User, column: EvidenceColumn) -> Topic:
    """The note is of no use any more. Raises ColumnEmpty when a public column would be left empty."""
    del by
    topic = lock_topic(column.topic)
    column.delete()
    _hold(topic)
    return topic


@transaction.atomic
def write_context(*, by: User | None, note: ContextNote, values: Mapping[str, Any]) -> ContextNote:
    """Say what is different in one nation. Raises NoteThere."""
    del by
    lock_topic(values["topic"])
    if ContextNote.objects.filter(topic=values["topic"], nation=values["nation"]).exclude(pk=note.pk).exists():
        raise NoteThere
    for name in CONTEXT_FIELDS:
        setattr(note, name, values[name])
    note.save()
    return note


def _hold(topic: Topic) -> None:
    if topic.is_published:
        hold_columns(topic)
