"""Remind reviewers: three days before scores are due, and once when they are late."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q

from projects import emails
from projects.models import PanelMember
from projects.queries.reviewing import members_with_work

BEFORE = timedelta(days=3)


@transaction.atomic
def remind_reviewers(*, now: datetime) -> int:
    """Write to those who still have something to do; once before the day and once after it. Returns how many mails.

    A date that was moved later begins afresh, because what counts is whether the reminder lies near the present date.
    """
    soon = Q(round__due_at__gt=now, round__due_at__lte=now + BEFORE) & (
        Q(reminded_soon_at__isnull=True) | Q(reminded_soon_at__lt=F("round__due_at") - BEFORE)
    )
    late = Q(round__due_at__lte=now) & (Q(reminded_late_at__isnull=True) | Q(reminded_late_at__lt=F("round__due_at")))
    due = PanelMember.objects.active().filter(soon | late).select_for_update(skip_locked=True, of=("self",))
    keys = list(due.values_list("pk", flat=True))
    sent = 0
    for member, left in members_with_work(pk__in=keys):
        is_late = member.round.due_at <= now
        if is_late:
            member.reminded_late_at = now
        else:
            member.reminded_soon_at = now
        member.save(update_fields=["reminded_late_at", "reminded_soon_at"])
        emails.review_reminder(member=member, left=left, is_late=is_late)
        sent += 1
    return sent
