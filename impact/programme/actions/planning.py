"""The work plan: topic, way of working and year, with what exists already."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions.topics import lock_topic
from impact.programme.models import WorkPlanEntry
from impact.ui.refusals import Refused

ENTRY_FIELDS = ("topic", "delivery_model", "year", "months", "note", "exists")


class FieldTaken(Refused):
    """One entry for each field of the board."""

    message = _(
        "This topic has an entry for that way of working in that year. Open it in the list, and change it there."
    )


@transaction.atomic
def edit_entry(*, by: User | None, entry: WorkPlanEntry, values: Mapping[str, Any]) -> WorkPlanEntry:
    """Write one entry, or change it. Raises FieldTaken."""
    del by
    lock_topic(values["topic"])
    same = {name: values[name] for name in ("topic", "delivery_model", "year")}
    if WorkPlanEntry.objects.filter(**same).exclude(pk=entry.pk).exists():
        raise FieldTaken
    for name in ENTRY_FIELDS:
        setattr(entry, name, values[name])
    entry.save()
    return entry


@transaction.atomic
def remove_entry(*, by: User, entry: WorkPlanEntry) -> None:
    """It is not planned any more."""
    del by
    entry.delete()
