"""Say what became of what people said."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.thread.enums import Progress
from impact.thread.models import LINK_WORDS, YouSaid
from impact.ui.refusals import Refused

Words = Mapping[str, str]


class NothingSaid(Refused):
    """An entry needs what people said, what happened and where they said it, in English at least."""

    message = _("Write what people said, what happened, and where they said it, at least in English.")


class LinkLeadsAway(Refused):
    """The link is not one we show to the public."""

    message = LINK_WORDS


@dataclass(frozen=True, slots=True)
class Entry:
    """What staff write about one thing people said."""

    said: Words
    did: Words
    progress: Progress
    source: Words
    happened_on: date
    source_url: str = ""
    nation: Nation | None = None
    order: int = 50
    is_example: bool = False
    is_shown: bool = True


def _check(entry: Entry) -> None:
    """Say no in words before the database does. Raises NothingSaid, LinkLeadsAway."""
    if not all(words.get("en", "").strip() for words in (entry.said, entry.did, entry.source)):
        raise NothingSaid
    link = entry.source_url
    if link and (link.startswith("//") or not link.startswith(("/", "https://"))):
        raise LinkLeadsAway


def _values(entry: Entry) -> dict[str, object]:
    return {field.name: getattr(entry, field.name) for field in fields(entry)}


@transaction.atomic
def add_you_said(*, by: User | None, now: datetime, entry: Entry) -> YouSaid:
    """Add an entry. Raises NothingSaid, LinkLeadsAway."""
    del by
    _check(entry)
    return YouSaid.objects.create(created_at=now, **_values(entry))


@transaction.atomic
def edit_you_said(*, by: User | None, now: datetime, you_said: YouSaid, entry: Entry) -> YouSaid:
    """Correct an entry or say how far it has come. Raises NothingSaid, LinkLeadsAway."""
    del by, now
    _check(entry)
    values = _values(entry)
    for name, value in values.items():
        setattr(you_said, name, value)
    you_said.save(update_fields=list(values))
    return you_said
