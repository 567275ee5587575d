"""Remind members of their sessions, at the times staff chose. Called by the beat task `assemblies.move_on`."""

import datetime as dt

from django.db import transaction

from assemblies import emails
from assemblies.models import Session
from impact.participation.actions import note_reminder
from impact.participation.enums import SeatingKind
from impact.participation.models import CalendarEntry, Invitation
from impact.participation.queries import reminders_due


def remind_due(now: dt.datetime) -> int:
    """Write to everybody whose reminder is due; returns how many. Each is a transaction: one that fails stops no other."""
    return sum(
        _remind(now, entry, invitation, hours)
        for entry, invitation, hours in list(reminders_due(SeatingKind.ASSEMBLY, now))
    )


@transaction.atomic
def _remind(now: dt.datetime, entry: CalendarEntry, invitation: Invitation, hours: int) -> bool:
    session = Session.objects.whole().filter(entry=entry).first()
    if session is None or not session.is_planned:
        return False
    if not note_reminder(now=now, entry=entry, invitation=invitation, hours_before=hours):
        return False
    emails.reminder(session, invitation, now=now)
    return True
