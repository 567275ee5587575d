"""Put pieces of agreed records under the themes of their network."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction

from impact.accounts.models import User
from networks.models import ItemTheme, RecordItem, Theme

FIELDS = ("network", "position", "name", "differs")


@transaction.atomic
def keep_theme(*, by: User | None, theme: Theme | None = None, **fields: Any) -> Theme:
    """Write a theme down, or change its name, place or where places differ."""
    del by
    found = Theme.objects.select_for_update(of=("self",)).get(pk=theme.pk) if theme else Theme()
    for name in FIELDS:
        if name in fields and not (theme and name == "network"):
            setattr(found, name, fields[name])
    found.save()
    return found


@transaction.atomic
def code_items(*, by: User, now: dt.datetime, theme: Theme, items: Iterable[RecordItem]) -> int:
    """Put readable pieces of this network's records under a theme; twice changes nothing. Returns how many are new."""
    mine = RecordItem.objects.readable().filter(
        pk__in=[item.pk for item in items], record__meeting__local_network__network=theme.network_id
    )
    known = set(ItemTheme.objects.filter(theme=theme, item__in=mine).values_list("item", flat=True))
    new = [
        ItemTheme(item=item, theme=theme, coded_by=by, coded_at=now)
        for item in mine.order_by("pk")
        if item.pk not in known
    ]
    return len(ItemTheme.objects.bulk_create(new, ignore_conflicts=True))


@transaction.atomic
def take_out_of_theme(*, by: User, theme: Theme, item: RecordItem) -> None:
    """Take a piece out of a theme again."""
    del by
    ItemTheme.objects.filter(theme=theme, item=item).delete()
