"""Remind members of their meetings, at the times staff chose; ask how a meeting was."""

import datetime as dt

from django.db import transaction

from impact.participation.actions import note_reminder
from impact.participation.enums import SeatingKind
from impact.participation.models import CalendarEntry, Invitation
from impact.participation.queries import reminders_due
from networks.emails import meetings as emails
from networks.enums import MeetingStatus
from networks.models import Meeting, MeetingFeedback, Membership
from networks.queries import members_of

ASK_FOR = dt.timedelta(days=14)
_FEEDBACK = 0  # hours before the meeting: asked once, after it


def remind_due(now: dt.datetime) -> int:
    """Write to everybody whose reminder is due; returns how many. Each is a transaction: one that fails stops no other."""
    due = list(reminders_due(SeatingKind.NETWORK, now))
    return sum(_remind(now, entry, invitation, hours) for entry, invitation, hours in due)


@transaction.atomic
def _remind(now: dt.datetime, entry: CalendarEntry, invitation: Invitation, hours: int) -> bool:
    meeting = Meeting.objects.whole().filter(entry=entry, status=MeetingStatus.PLANNED).first()
    member = Membership.objects.whole().filter(invitation=invitation).first()
    if meeting is None or member is None:
        return False
    if not note_reminder(now=now, entry=entry, invitation=invitation, hours_before=hours):
        return False
    emails.reminder(meeting, member, now=now)
    return True


def ask_for_feedback(now: dt.datetime) -> int:
    """Ask members once how a meeting was, in the two weeks after it. Returns how many were asked."""
    over = Meeting.objects.whole().filter(entry__ends_at__lte=now, entry__ends_at__gt=now - ASK_FOR)
    return sum(
        _ask(meeting, member, now)
        for meeting in over.exclude(status=MeetingStatus.CANCELLED)
        for member in members_of(meeting.local_network_id)
    )


@transaction.atomic
def _ask(meeting: Meeting, member: Membership, now: dt.datetime) -> bool:
    if MeetingFeedback.objects.filter(meeting=meeting, membership=member).exists():
        return False
    if not note_reminder(now=now, entry=meeting.entry, invitation=member.invitation, hours_before=_FEEDBACK):
        return False
    emails.feedback_wanted(meeting, member, now=now)
    return True
