"""Buttons of a session: hold, cancel, mark who came; agenda, papers and notes; what came out of it."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions.attending import mark_attendance
from assemblies.actions.noting import finish_notes, reply_to_notes, send_notes, write_notes
from assemblies.actions.outputs import order_from_vote, write_order
from assemblies.actions.preparing import add_agenda_item, add_paper
from assemblies.actions.sessions import cancel_session, hold_session, members_of
from assemblies.admin.parts import CHANGE, by
from assemblies.enums import NotesStatus
from assemblies.forms.output import FromVoteForm, OrderForm
from assemblies.forms.session import (
    AgendaFields,
    AttendanceForm,
    CancelForm,
    FinishNotesForm,
    MemberAnswerForm,
    NotesForm,
    PaperFields,
    SendNotesForm,
    marks_in,
    part_in,
)
from assemblies.models import Session
from assemblies.queries.sessions import answers_to, came, marks_of, people_to_mark
from impact.ui.staff import Button

HOLD, OUTPUT = "assemblies.hold_session", "assemblies.add_output"


def _notes(session: Session) -> Any:
    return getattr(session, "notes", None)


def _notes_are(session: Session, *statuses: str) -> bool:
    notes = _notes(session)
    return notes is not None and notes.status in statuses


def _can_write(session: Session) -> bool:
    return session.is_held and not _notes_are(session, NotesStatus.FINAL)


def _has_begun(session: Session) -> bool:
    return not session.is_cancelled and session.entry.starts_at <= timezone.now()


def _attendance(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    mark_attendance(by=by(request), now=timezone.now(), session=session, marks=marks_in(data))
    return gettext("Saved. %(number)s people came.") % {"number": came(session)}


def _attendance_kwargs(session: Session) -> Mapping[str, Any]:
    return {"members": people_to_mark(session), "marks": marks_of(session)}


def _hold(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    del data
    hold_session(by=by(request), now=timezone.now(), session=session)
    return gettext("It is marked as held. Now the notes and outputs can be written.")


def _cancel(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    cancel_session(by=by(request), now=timezone.now(), session=session, reason=data["reason"])
    return gettext("Cancelled. Everybody with a seat is told.")


def _add_agenda(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    add_agenda_item(by=by(request), session=session, part=part_in(data))
    return gettext("It stands at the end of the agenda.")


def _add_paper(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    add_paper(by=by(request), now=timezone.now(), session=session, title=data["title"], body=data["body"])
    return gettext("Saved. Members can read it once you open it and press “Let members read it”.")


def _write(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    notes = write_notes(by=by(request), now=timezone.now(), session=session, body=data["body"])
    return gettext("Version %(version)s is saved. Send it to members when it is ready.") % {"version": notes.version}


def _send(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    send_notes(by=by(request), now=timezone.now(), notes=_notes(session), answer_by=data["answer_by"])
    return gettext("Sent. Every member is asked whether the notes are right.")


def _answer(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    notes = _notes(session)
    reply_to_notes(
        now=timezone.now(), notes=notes, version=notes.version, invitation=data["invitation"], answer=data["answer"],
        words=data["words"], typed_by=by(request),
    )  # fmt: skip
    return gettext("The answer is written down.")


def _finish(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    finish_notes(
        by=by(request), now=timezone.now(), notes=_notes(session), not_changed_because=data["not_changed_because"]
    )
    return gettext("The notes are final. Everybody can read them, and nobody can change them.")


def _finish_words(session: Session) -> str:
    said = answers_to(_notes(session))
    return gettext(
        "%(agreed)s of %(members)s members agreed, %(change)s asked for a change, %(silent)s did not answer. "
        "Final notes are public, and never change."
    ) % {"agreed": said.agreed, "members": said.members, "change": said.change, "silent": said.silent}


def _from_vote(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    order_from_vote(by=by(request), now=timezone.now(), session=session, vote=data["vote"], text=data["text"])
    return gettext("The order is taken over. Publish it in the list of outputs.")


def _order(request: HttpRequest, session: Session, data: dict[str, Any]) -> str:
    write_order(
        by=by(request), now=timezone.now(), session=session, text=data["text"], order=data["order"], room=data["room"]
    )
    return gettext("The order is written down. Publish it in the list of outputs.")


BUTTONS = (
    Button(
        verb="attendance", title=_("Mark who came"), permission=HOLD, available=_has_begun, run=_attendance,
        form=AttendanceForm, form_kwargs=_attendance_kwargs, template="assemblies/staff/attendance.html",
        confirm=_("One line for each member. Tab goes to the next line, the arrow keys choose."),
    ),
    Button(
        verb="hold", title=_("It was held"), permission=HOLD, run=_hold,
        available=lambda session: session.is_planned and session.entry.starts_at <= timezone.now(),
        confirm=_("The public page shows what came out of it, as soon as you publish that."),
    ),
    Button(
        verb="add-agenda", title=_("Add to the agenda"), permission=CHANGE, run=_add_agenda, form=AgendaFields,
        available=lambda session: not session.is_cancelled,
    ),
    Button(
        verb="add-paper", title=_("Add a paper"), permission=CHANGE, run=_add_paper, form=PaperFields,
        available=lambda session: not session.is_cancelled,
    ),
    Button(
        verb="write-notes", title=_("Write the notes"), permission=CHANGE, available=_can_write, run=_write,
        form=NotesForm, initial=lambda session: {"body": _notes(session).body} if _notes(session) else {},
        confirm=lambda session: gettext("These notes are with members now. A change is a new version, to be agreed again.")
        if _notes_are(session, NotesStatus.SENT) else "",
    ),
    Button(
        verb="send-notes", title=_("Send the notes to members"), permission=CHANGE, run=_send, form=SendNotesForm,
        available=lambda session: _notes_are(session, NotesStatus.DRAFT),
        confirm=_("Everybody with a seat is asked whether they are right."),
    ),
    Button(
        verb="answer-notes", title=_("Write down a member's answer"), permission=CHANGE, run=_answer,
        form=MemberAnswerForm, form_kwargs=lambda session: {"members": members_of(session)},
        available=lambda session: _notes_are(session, NotesStatus.SENT),
        confirm=_("For somebody who answered by phone or on paper."),
    ),
    Button(
        verb="finish-notes", title=_("Finish the notes"), permission=CHANGE, run=_finish, form=FinishNotesForm,
        available=lambda session: _notes_are(session, NotesStatus.SENT), confirm=_finish_words,
    ),
    Button(
        verb="from-vote", title=_("Take over an order from a vote"), permission=OUTPUT, run=_from_vote,
        form=FromVoteForm, form_kwargs=lambda session: {"session": session},
        available=lambda session: session.is_held,
    ),
    Button(
        verb="write-order", title=_("Write an order of priorities"), permission=OUTPUT, run=_order, form=OrderForm,
        available=lambda session: session.is_held,
        confirm=_("For an order people agreed on without a vote."),
    ),
    Button(
        verb="cancel", title=_("Cancel it"), permission=HOLD, run=_cancel, form=CancelForm, danger=True,
        available=lambda session: session.is_planned,
        confirm=_("Everybody with a seat is told, and their calendars take it out. This can't be undone."),
    ),
)  # fmt: skip
