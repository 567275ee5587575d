"""Write the programme of an event and what is shown at it."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from impact.accounts.models import User
from impact.engagement.models import ProgrammeItem, ShownProject

ITEM_FIELDS = ("event", "starts_at", "minutes", "title", "kind", "speakers")
SHOWN_FIELDS = ("event", "kind", "subject", "title", "url")


@transaction.atomic
def edit_item(*, by: User | None, item: ProgrammeItem, values: Mapping[str, Any]) -> ProgrammeItem:
    """Write one part of the programme down, or change it."""
    del by
    for name in ITEM_FIELDS:
        setattr(item, name, values[name])
    item.save()
    return item


@transaction.atomic
def remove_item(*, by: User | None, item: ProgrammeItem) -> None:
    """Take one part out of the programme."""
    del by
    item.delete()


@transaction.atomic
def edit_shown(*, by: User | None, shown: ShownProject, values: Mapping[str, Any]) -> ShownProject:
    """Say what is shown, or change it."""
    del by
    for name in SHOWN_FIELDS:
        setattr(shown, name, values[name])
    shown.save()
    return shown


@transaction.atomic
def remove_shown(*, by: User | None, shown: ShownProject) -> None:
    """It is not shown after all."""
    del by
    shown.delete()
