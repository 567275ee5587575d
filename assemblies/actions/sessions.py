"""Plan a session, change it, hold it, cancel it. Members who have a seat hear of every date that changes."""

import datetime as dt

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from assemblies import emails
from assemblies.actions.seating import open_seats, seating_of
from assemblies.enums import SessionStatus
from assemblies.models import Assembly, Session
from assemblies.pure.sessions import SESSION, after
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.actions import add_entry, cancel_entry, change_entry
from impact.participation.actions.dates import When
from impact.participation.models import Invitation
from impact.programme.texts import Texts


class SessionMovedOn(Refused):
    """It is held or cancelled already."""

    message = _("This session is held or cancelled already, so this can't be done any more. Reload the page.")


class NotYet(Refused):
    """It has not begun."""

    message = _("This session has not begun yet. Come back when it has.")


@transaction.atomic
def add_session(*, by: User, now: dt.datetime, assembly: Assembly, when: When) -> Session:
    """The next session of an Assembly; members with a seat are told of a date to come. Raises EndsBeforeItStarts."""
    del by
    locked = Assembly.objects.select_for_update(of=("self",)).select_related("nation").get(pk=assembly.pk)
    seating = seating_of(locked) or open_seats(now=now, assembly=locked)
    last = Session.objects.filter(assembly=locked).aggregate(last=Max("number"))["last"] or 0
    entry = add_entry(now=now, seating=seating, when=when)
    session = Session(assembly=locked, number=last + 1, entry=entry, created_at=now)
    session.save()
    _tell(session, "session_planned", now)
    return session


@transaction.atomic
def edit_session(*, by: User, now: dt.datetime, session: Session, when: When) -> Session:
    """Change its date; members hear of what they see. Raises SessionMovedOn, EndsBeforeItStarts."""
    del by
    locked = lock_session(session)
    if not locked.is_planned:
        raise SessionMovedOn
    locked.entry, changed = change_entry(now=now, entry=locked.entry, when=when)
    if changed:
        _tell(locked, "session_changed", now)
    return locked


@transaction.atomic
def hold_session(*, by: User, now: dt.datetime, session: Session) -> Session:
    """It took place. Raises SessionMovedOn, NotYet."""
    del by
    locked = lock_session(session)
    status = after(SESSION, locked.status, "hold")
    if status is None:
        raise SessionMovedOn
    if locked.entry.starts_at > now:
        raise NotYet
    locked.status, locked.held_at = SessionStatus(status), now
    locked.save(update_fields=["status", "held_at"])
    return locked


@transaction.atomic
def cancel_session(*, by: User, now: dt.datetime, session: Session, reason: Texts) -> Session:
    """It will not take place; members are told why, and their calendars take it out. Raises SessionMovedOn."""
    del by
    locked = lock_session(session)
    status = after(SESSION, locked.status, "cancel")
    if status is None:
        raise SessionMovedOn
    locked.status, locked.cancelled_because = SessionStatus(status), reason
    locked.save(update_fields=["status", "cancelled_because"])
    locked.entry = cancel_entry(now=now, entry=locked.entry)
    _tell(locked, "session_cancelled", now)
    return locked


def lock_session(session: Session) -> Session:
    """The row as it is now, and nobody else's for this moment."""
    return (
        Session.objects.select_for_update(of=("self",))
        .select_related("assembly__nation", "entry__seating")
        .get(pk=session.pk)
    )


def members_of(session: Session) -> "list[Invitation]":
    """Everybody with a seat now."""
    found = Invitation.objects.filter(seating=session.entry.seating).accepted()
    return list(found.select_related("person", "seating").order_by("pk"))


def _tell(session: Session, template: str, now: dt.datetime) -> None:
    """Nobody is told of a date that is past: staff write earlier sessions down too."""
    if session.entry.ends_at <= now:
        return
    for invitation in members_of(session):
        emails.about_date(session, invitation, template, now=now)
