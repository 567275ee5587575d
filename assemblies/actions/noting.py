"""Notes of a session: write, send to members, take their answers, finish."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies import emails
from assemblies.actions.sessions import lock_session, members_of
from assemblies.enums import NotesAnswer, NotesStatus
from assemblies.models import FinalNotes, NotesReply, Session, SessionNotes
from assemblies.pure.notes import check_sum
from assemblies.pure.sessions import NOTES, after
from assemblies.queries.sessions import answers_to
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.models import Invitation
from impact.programme.texts import Texts


class NotHeldYet(Refused):
    """There is nothing to take notes of."""

    message = _("This session is not marked as held. Do that first, then write the notes.")


class NotesMovedOn(Refused):
    """The notes are at another stage, or there is a newer version."""

    message = _("The notes have changed meanwhile. Please read them again; what you wrote is still below.")


class TooSoon(Refused):
    """The day is past, or members still have time."""

    message = _("Give members until a later day.")


class StillWaiting(Refused):
    """Members still have time to answer."""

    message = _("Members still have time to answer, and not everybody has. Finish the notes after the last day.")


class ChangeAsked(Refused):
    """A wish is neither met nor answered."""

    message = _("A member asked for a change. Make it and send the notes again, or say why it is not made.")


@transaction.atomic
def write_notes(*, by: User, now: dt.datetime, session: Session, body: Texts) -> SessionNotes:
    """Write or change them; after they were sent, a change makes a new version. Raises NotHeldYet, NotesMovedOn."""
    locked = lock_session(session)
    if not locked.is_held:
        raise NotHeldYet
    notes = SessionNotes.objects.select_for_update(of=("self",)).filter(session=locked).first()
    if notes is None:
        notes = SessionNotes(session=locked, version=1)
    elif after(NOTES, notes.status, "write") is None:
        raise NotesMovedOn
    elif notes.status == NotesStatus.SENT:
        notes.version += 1
    notes.body, notes.status, notes.answer_by = body, NotesStatus.DRAFT, None
    notes.written_by, notes.changed_at = by, now
    notes.save()
    return notes


@transaction.atomic
def send_notes(*, by: User, now: dt.datetime, notes: SessionNotes, answer_by: dt.datetime) -> SessionNotes:
    """Ask every member whether they are right. Raises NotesMovedOn, TooSoon."""
    del by
    locked = lock_notes(notes)
    if after(NOTES, locked.status, "send") is None:
        raise NotesMovedOn
    if answer_by <= now:
        raise TooSoon
    locked.status, locked.answer_by, locked.changed_at = NotesStatus.SENT, answer_by, now
    locked.save(update_fields=["status", "answer_by", "changed_at"])
    for invitation in members_of(locked.session):
        emails.notes_to_agree(locked.session, invitation, version=locked.version, answer_by=answer_by, now=now)
    return locked


@transaction.atomic
def reply_to_notes(
    *,
    now: dt.datetime,
    notes: SessionNotes,
    version: int,
    invitation: Invitation,
    answer: str,
    words: str = "",
    typed_by: User | None = None,
) -> NotesReply:
    """What a member says to the version they read; answering again replaces it. Raises NotesMovedOn."""
    locked = lock_notes(notes)
    member = Invitation.objects.filter(pk=invitation.pk, seating=locked.session.entry.seating).accepted().first()
    if locked.status != NotesStatus.SENT or locked.version != version or member is None:
        raise NotesMovedOn
    reply = NotesReply.objects.filter(notes=locked, version=version, invitation=member).first()
    reply = reply or NotesReply(notes=locked, version=version, invitation=member)
    reply.answer, reply.replied_at, reply.typed_by = answer, now, typed_by
    reply.words = words if answer == NotesAnswer.CHANGE else ""
    reply.save()
    return reply


@transaction.atomic
def finish_notes(
    *, by: User, now: dt.datetime, notes: SessionNotes, not_changed_because: Texts | None = None
) -> FinalNotes:
    """Freeze them: everybody agreed, or the last day is over. Raises NotesMovedOn, StillWaiting, ChangeAsked."""
    locked = lock_notes(notes)
    done = FinalNotes.objects.filter(session=locked.session).first()
    if done is not None:
        return done
    status = after(NOTES, locked.status, "finish")
    if status is None or locked.answer_by is None:
        raise NotesMovedOn
    said = answers_to(locked)
    if not said.everybody_agreed and now < locked.answer_by:
        raise StillWaiting
    reason = not_changed_because or Texts()
    if said.change and not reason.get("en"):
        raise ChangeAsked
    locked.status, locked.changed_at = NotesStatus(status), now
    locked.save(update_fields=["status", "changed_at"])
    final = FinalNotes(session=locked.session, body=locked.body, version=locked.version, final_at=now, finished_by=by)
    final.members, final.agreed, final.asked_change = said.members, said.agreed, said.change
    final.not_changed_because = reason if said.change else Texts()
    final.sha256 = check_sum(locked.body, locked.version)
    final.save(force_insert=True)
    return final


def lock_notes(notes: SessionNotes) -> SessionNotes:
    """The notes as they are now, and nobody else's for this moment."""
    return (
        SessionNotes.objects.select_for_update(of=("self",))
        .select_related("session__assembly__nation", "session__entry__seating")
        .get(pk=notes.pk)
    )
