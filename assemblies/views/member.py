"""A member's own pages of a session, behind the private link to their seat: papers, notes, votes. GET never writes."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assemblies.actions.noting import NotesMovedOn, reply_to_notes
from assemblies.actions.voting import NotAMember, VoteNotOpen, cast_ballot
from assemblies.forms.member import FORMS, NotesReplyForm, chosen_before
from assemblies.models import Session
from assemblies.queries import sessions as reads
from assemblies.queries.votes import ballot_of
from impact.participation.enums import SeatingKind
from impact.participation.models import Invitation
from impact.participation.queries import invitation_for
from impact.ui.headers import private
from impact.ui.languages import current

NOT_FOUND, CONFLICT = 404, 409
Page = Callable[..., HttpResponse]


def _problem(request: HttpRequest) -> HttpResponse:
    return render(request, "assemblies/member_problem.html", status=NOT_FOUND)


def members_only(view: Page) -> Page:
    """Only behind the link to a seat that is taken; the view gets the person's invitation and the session."""

    @wraps(view)
    def wrapped(request: HttpRequest, token: str, number: int, **kwargs: Any) -> HttpResponse:
        invitation = invitation_for(token, SeatingKind.ASSEMBLY)
        found = reads.session_for_member(invitation, number) if invitation else None
        if invitation is None or found is None:
            return _problem(request)
        return view(request, token, invitation, found, **kwargs)

    return private(wrapped)  # type: ignore[return-value]


def _context(token: str, session: Session) -> dict[str, Any]:
    here = reverse("assemblies:member_session", kwargs={"token": token, "number": session.number})
    return {"token": token, "session": session, "assembly": session.assembly, "entry": session.entry, "back_url": here}


@require_safe
@members_only
def session(request: HttpRequest, token: str, invitation: Invitation, found: Session) -> HttpResponse:
    """When, where and how to join; papers to read; what waits for an answer."""
    notes = reads.notes_for_member(found)
    votes = [(vote, ballot_of(vote, invitation)) for vote in reads.votes_for_member(found)]
    context = {
        "person": invitation.person,
        "papers": list(found.papers.published()),
        "notes": notes,
        "reply": reads.reply_of(notes, invitation) if notes else None,
        "votes": votes,
    }
    return render(request, "assemblies/member_session.html", {**_context(token, found), **context})


@require_safe
@members_only
def paper(request: HttpRequest, token: str, invitation: Invitation, found: Session, paper: UUID) -> HttpResponse:
    """One paper in the reader's language and format, or the nearest there is, with a note."""
    del invitation
    document = reads.paper_for_member(found, paper)
    if document is None:
        return _problem(request)
    context = {"paper": document, "not_easy": reads.not_in_this_format(document.body, current().code)}
    return render(request, "assemblies/member_paper.html", {**_context(token, found), **context})


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def notes(request: HttpRequest, token: str, invitation: Invitation, found: Session) -> HttpResponse:
    """Read the notes and say whether they are right."""
    kept = reads.notes_for_member(found)
    if kept is None:
        return _problem(request)
    before = reads.reply_of(kept, invitation)
    initial = {
        "version": kept.version,
        "answer": before.answer if before else "",
        "words": before.words if before else "",
    }
    typed = request.POST if request.method == "POST" else None
    form, status = NotesReplyForm(typed, initial=initial), 200
    if typed is not None and form.is_valid():
        data = form.cleaned_data
        try:
            reply_to_notes(now=timezone.now(), notes=kept, invitation=invitation, **data)
            return HttpResponseRedirect(request.path)
        except NotesMovedOn as moved:
            form.add_error(None, str(moved))
            # What they wrote stays; sent again, it is an answer to the version they see now.
            form.data = {**form.data.dict(), "version": str(kept.version)}  # type: ignore[attr-defined]
            status = CONFLICT
    context = {"notes": kept, "reply": before, "form": form, "final": reads.final_notes_of(found)}
    return render(request, "assemblies/member_notes.html", {**_context(token, found), **context}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def vote(request: HttpRequest, token: str, invitation: Invitation, found: Session, vote: UUID) -> HttpResponse:
    """Vote, see one's vote, change it until the vote closes."""
    question = reads.vote_for_member(found, vote)
    if question is None:
        return _problem(request)
    ballot = ballot_of(question, invitation)
    typed = request.POST if request.method == "POST" else None
    form, status = FORMS[question.kind](typed, vote=question, initial=chosen_before(question, ballot)), 200
    if typed is not None and form.is_valid():
        try:
            choices = form.cleaned_data["choices"]
            cast_ballot(now=timezone.now(), vote=question, invitation=invitation, choices=choices)
            return HttpResponseRedirect(request.path)
        except (VoteNotOpen, NotAMember) as refusal:
            form.add_error(None, str(refusal))
            status = CONFLICT
    context = {"vote": question, "ballot": ballot, "form": form, "mine": _mine(question, ballot)}
    return render(request, "assemblies/member_vote.html", {**_context(token, found), **context}, status=status)


def _mine(question: Any, ballot: Any) -> list[tuple[str, str]]:
    """What somebody voted, in words: (option, dots or place)."""
    if ballot is None:
        return []
    labels = {option.position: str(option.label) for option in question.options.all()}
    choices = ballot.choices
    if "one" in choices:
        return [(labels[choices["one"]], "")]
    if "dots" in choices:
        return [(labels[int(option)], str(count)) for option, count in choices["dots"].items()]
    return [(labels[option], str(place)) for place, option in enumerate(choices["rank"], start=1)]
