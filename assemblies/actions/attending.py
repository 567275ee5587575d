"""Mark who came to a session."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction

from assemblies.actions.sessions import NotYet, SessionMovedOn, lock_session
from assemblies.models import Session, SessionAttendance
from assemblies.queries.sessions import people_to_mark
from impact.accounts.models import User


@transaction.atomic
def mark_attendance(*, by: User, now: dt.datetime, session: Session, marks: Mapping[int, str]) -> int:
    """Write down who came, by invitation; an empty mark takes one back. Returns how many are marked now.

    Somebody without a seat in this Assembly is never marked. Raises SessionMovedOn, NotYet.
    """
    locked = lock_session(session)
    if locked.is_cancelled:
        raise SessionMovedOn
    if locked.entry.starts_at > now:
        raise NotYet
    known = {found.pk for found in people_to_mark(locked)}
    rows = {row.invitation_id: row for row in SessionAttendance.objects.filter(session=locked)}
    for invitation, attended in marks.items():
        if invitation not in known:
            continue
        row = rows.get(invitation)
        if not attended:
            if row is not None:
                row.delete()
            continue
        if row is None:
            row = SessionAttendance(session=locked, invitation_id=invitation)
        elif row.attended == attended:
            continue
        row.attended, row.marked_by, row.marked_at = attended, by, now
        row.save()
    return SessionAttendance.objects.filter(session=locked).count()
