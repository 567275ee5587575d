"""Dates people keep free: every change counts up, so that calendars take the newest."""

import datetime as dt
from dataclasses import dataclass, field

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.jobs.refusals import Refused
from impact.participation.enums import EntryStatus
from impact.participation.models import CalendarEntry, Invitation, ReminderSent, Seating
from impact.participation.models.calendar_entry import USUAL_REMINDERS
from impact.programme.texts import Texts


class EndsBeforeItStarts(Refused):
    """The end is not after the start."""

    message = _("It ends before it starts. Check both times.")


class AlreadyCancelled(Refused):
    """Nothing more changes on a date that is off."""

    message = _("This date is cancelled already. Add a new one instead.")


@dataclass(frozen=True, slots=True)
class When:
    """Everything staff say about a date."""

    title: Texts
    starts_at: dt.datetime
    ends_at: dt.datetime
    place: Texts = field(default_factory=Texts)
    joining_link: str = ""
    remind_hours: tuple[int, ...] = USUAL_REMINDERS


@transaction.atomic
def add_entry(*, now: dt.datetime, seating: Seating, when: When) -> CalendarEntry:
    """Write a date down. Raises EndsBeforeItStarts."""
    entry = CalendarEntry(seating=seating, created_at=now)
    return _put(entry, when, now=now)


@transaction.atomic
def change_entry(*, now: dt.datetime, entry: CalendarEntry, when: When) -> tuple[CalendarEntry, bool]:
    """Change a date. Returns it, and whether people have to hear of it: time, place or title changed.

    Raises AlreadyCancelled, EndsBeforeItStarts.
    """
    locked = CalendarEntry.objects.select_for_update(of=("self",)).get(pk=entry.pk)
    if not locked.is_planned:
        raise AlreadyCancelled
    before = (locked.starts_at, locked.ends_at, dict(locked.place), dict(locked.title), locked.joining_link)
    after = (when.starts_at, when.ends_at, dict(when.place), dict(when.title), when.joining_link)
    locked.sequence += int(before != after)
    if locked.starts_at != when.starts_at:  # people are reminded of the new moment
        ReminderSent.objects.filter(entry=locked).delete()
    return _put(locked, when, now=now), before != after


@transaction.atomic
def cancel_entry(*, now: dt.datetime, entry: CalendarEntry) -> CalendarEntry:
    """It is off. Raises AlreadyCancelled."""
    locked = CalendarEntry.objects.select_for_update(of=("self",)).get(pk=entry.pk)
    if not locked.is_planned:
        raise AlreadyCancelled
    locked.status, locked.sequence, locked.changed_at = EntryStatus.CANCELLED, locked.sequence + 1, now
    locked.save(update_fields=["status", "sequence", "changed_at"])
    return locked


@transaction.atomic
def note_reminder(*, now: dt.datetime, entry: CalendarEntry, invitation: Invitation, hours_before: int) -> bool:
    """Whether this reminder is still to be sent; from now on it counts as sent. The database allows it once."""
    row = ReminderSent(entry=entry, invitation=invitation, hours_before=hours_before, sent_at=now)
    return bool(ReminderSent.objects.bulk_create([row], ignore_conflicts=True)) and (
        ReminderSent.objects.filter(public_id=row.public_id).exists()
    )


def _put(entry: CalendarEntry, when: When, *, now: dt.datetime) -> CalendarEntry:
    if when.ends_at <= when.starts_at:
        raise EndsBeforeItStarts
    entry.title, entry.starts_at, entry.ends_at = when.title, when.starts_at, when.ends_at
    entry.place, entry.joining_link, entry.remind_hours = when.place, when.joining_link, list(when.remind_hours)
    entry.changed_at = now
    entry.save()
    return entry
