"""Reads of sessions: for the public, for members, for staff."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from assemblies.enums import Group, NotesStatus, VoteStatus
from assemblies.models import (
    Advice,
    AgendaItem,
    Assembly,
    Ballot,
    FinalNotes,
    NotesReply,
    Output,
    OutputPlace,
    Paper,
    Session,
    SessionAttendance,
    SessionNotes,
    Vote,
    VoteOption,
)
from assemblies.pure.groups import OTHER
from assemblies.pure.notes import Answers, answers
from impact.participation.models import Invitation
from impact.programme.texts import Texts

EASY = "-simple"


# --- staff --------------------------------------------------------------------------------------------------------


def people_to_mark(session: Session) -> list[Invitation]:
    """Members now, and whoever was marked before they left."""
    asked = Q(status="accepted") | Q(attendance__session=session)
    found = Invitation.objects.filter(asked, seating=session.entry.seating_id).distinct()
    return list(found.select_related("person").order_by("group", "person__name", "pk"))


def marks_of(session: Session) -> dict[int, str]:
    """Who came, by invitation."""
    return dict(SessionAttendance.objects.filter(session=session).values_list("invitation", "attended"))


def attendance_by_group(session: Session) -> dict[str, Counter[str]]:
    """How many of each group came, sent apologies or did not: for staff, exact."""
    found: dict[str, Counter[str]] = {}
    rows = SessionAttendance.objects.filter(session=session).values_list("invitation__group", "attended")
    for group, attended in rows:
        found.setdefault(group or OTHER, Counter())[attended] += 1
    return {group: found[group] for group in Group.values if group in found}


def came(session: Session) -> int:
    """How many came, in the room and online."""
    return SessionAttendance.objects.filter(session=session).came().count()


def answers_to(notes: SessionNotes) -> Answers:
    """What members say to the version that is out."""
    members = Invitation.objects.filter(seating__entries__session=notes.session_id).accepted()
    replies = NotesReply.objects.filter(notes=notes, version=notes.version)
    return answers(members.values_list("pk", flat=True), replies.values_list("invitation", "answer"))


# --- the public ---------------------------------------------------------------------------------------------------


def public_session(slug: str, number: int) -> Session | None:
    """One session with what everybody may read: agenda, final notes, published outputs."""
    places = Prefetch("places", OutputPlace.objects.order_by("place", "pk"))
    outputs = Output.objects.published().select_related("vote").prefetch_related(places)
    return (
        Session.objects.whole()
        .filter(assembly__slug=slug, number=number)
        .prefetch_related(
            Prefetch("agenda", AgendaItem.objects.order_by("position")),
            Prefetch("outputs", outputs, to_attr="shown_outputs"),
            Prefetch("advice", Advice.objects.order_by("given_on", "pk")),
        )
        .first()
    )


def final_notes_of(session: Session) -> FinalNotes | None:
    """The notes members agreed."""
    return FinalNotes.objects.filter(session=session).first()


def advice_of(assembly: Assembly) -> QuerySet[Advice]:
    """All advice of a panel, newest first."""
    found = Advice.objects.filter(session__assembly=assembly).select_related("session__entry", "session__assembly")
    return found.order_by("-given_on", "-pk")


# --- members ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MemberSession:
    """One line of a member's list."""

    session: Session
    papers: int
    notes_wait: bool
    votes_wait: int


def sessions_for_member(invitation: Invitation) -> tuple[MemberSession, ...]:
    """Every session, with what waits for this member; nothing for somebody who has no seat."""
    if not invitation.is_accepted:
        return ()
    sessions = list(Session.objects.whole().filter(assembly__public_id=invitation.seating.subject))
    papers = Counter(Paper.objects.published().filter(session__in=sessions).values_list("session", flat=True))
    said = NotesReply.objects.filter(invitation=invitation).values_list("notes", "version")
    answered = set(said)
    out = SessionNotes.objects.filter(session__in=sessions, status=NotesStatus.SENT)
    waiting = {notes.session_id for notes in out if (notes.pk, notes.version) not in answered}
    voted = Ballot.objects.filter(invitation=invitation).values("vote")
    open_votes = Vote.objects.filter(session__in=sessions, status=VoteStatus.OPEN).exclude(pk__in=voted)
    votes = Counter(open_votes.values_list("session", flat=True))
    return tuple(
        MemberSession(session, papers[session.pk], session.pk in waiting, votes[session.pk]) for session in sessions
    )


def session_for_member(invitation: Invitation, number: int) -> Session | None:
    """One session of the Assembly they have a seat in."""
    if not invitation.is_accepted:
        return None
    found = Session.objects.whole().filter(assembly__public_id=invitation.seating.subject, number=number)
    return found.prefetch_related(Prefetch("agenda", AgendaItem.objects.order_by("position"))).first()


def paper_for_member(session: Session, public_id: UUID) -> Paper | None:
    """A paper members can read."""
    return Paper.objects.published().filter(session=session, public_id=public_id).first()


def notes_for_member(session: Session) -> SessionNotes | None:
    """The notes, once they were sent; drafts are the staff's own."""
    return SessionNotes.objects.filter(session=session).exclude(status=NotesStatus.DRAFT).first()


def reply_of(notes: SessionNotes, invitation: Invitation) -> NotesReply | None:
    """What this member said to the version that is out."""
    return NotesReply.objects.filter(notes=notes, version=notes.version, invitation=invitation).first()


def votes_for_member(session: Session) -> QuerySet[Vote]:
    """Votes of a session, and of the Assembly as a whole, that members may see."""
    mine = Q(session=session) | Q(session__isnull=True, assembly=session.assembly_id)
    return Vote.objects.filter(mine).exclude(status=VoteStatus.PLANNED).order_by("opened_at", "pk")


def vote_for_member(session: Session, public_id: UUID) -> Vote | None:
    """One of them, with its options."""
    options = Prefetch("options", VoteOption.objects.select_related("priority").order_by("position"))
    return votes_for_member(session).filter(public_id=public_id).prefetch_related(options).first()


def not_in_this_format(body: Texts, language: str) -> bool:
    """A reader of Easy Read is shown the ordinary text, because nobody has written the easy one yet."""
    return language.endswith(EASY) and not body.slot_for(language).endswith(EASY)
