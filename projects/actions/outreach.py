"""Keep the list of organisations that do not usually apply, and what was tried."""

from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import ContactAttempt, OutreachEntry

EDITABLE = ("call", "organisation", "name", "kind", "nation", "why_not", "expression")


class OfAnotherCall(Refused):
    """The expression belongs to another call."""

    message = _("This expression of interest belongs to another call. Choose one of this call.")


class TriedTooSoon(Refused):
    """Nobody tried in the future."""

    message = _("This day lies in the future. Note what was tried once it was.")


def _checked(entry: OutreachEntry) -> OutreachEntry:
    if entry.expression and entry.expression.call_id != entry.call_id:
        raise OfAnotherCall
    return entry


@transaction.atomic
def add_outreach(*, by: User | None, now: datetime, **fields: Any) -> OutreachEntry:
    """Put an organisation on the list of a call. Raises OfAnotherCall."""
    known = {name: fields[name] for name in EDITABLE if name in fields}
    entry = _checked(OutreachEntry(created_by=by, created_at=now, **known))
    entry.save(force_insert=True)
    return entry


@transaction.atomic
def edit_outreach(*, by: User | None, entry: OutreachEntry, **fields: Any) -> OutreachEntry:
    """Correct an entry; its call stays. Raises OfAnotherCall."""
    del by
    entry = OutreachEntry.objects.select_for_update(of=("self",)).get(pk=entry.pk)
    names = [name for name in EDITABLE if name in fields and name != "call"]
    for name in names:
        setattr(entry, name, fields[name])
    _checked(entry).save(update_fields=names)
    return entry


@transaction.atomic
def note_attempt(
    *, by: User | None, now: datetime, entry: OutreachEntry, on: date, way: str, result: str, note: str = ""
) -> ContactAttempt:
    """Note what was tried, on which day and what came of it. Raises TriedTooSoon."""
    if on > timezone.localdate(now):
        raise TriedTooSoon
    return ContactAttempt.objects.create(entry=entry, on=on, way=way, by=by, result=result, note=note)
