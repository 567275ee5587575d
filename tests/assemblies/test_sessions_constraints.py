"""Every constraint and trigger of sessions, broken once; frozen rows attacked as the application's own role."""

import datetime as dt

import psycopg2
import pytest
from django.db import IntegrityError, InternalError, ProgrammingError, transaction
from django.utils import timezone

from assemblies.models import Ballot, FinalNotes, SessionNotes, Vote
from impact.programme.texts import Texts, texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    AdviceFactory,
    AgendaItemFactory,
    AttendanceFactory,
    BallotFactory,
    FinalNotesFactory,
    HeldSessionFactory,
    NotesFactory,
    NotesReplyFactory,
    OpenVoteFactory,
    OptionFactory,
    OutputFactory,
    PaperFactory,
    PlaceFactory,
    PointsFactory,
    SentNotesFactory,
    SessionFactory,
    TallyFactory,
    VoteFactory,
)
from tests.roles import as_owner

NOW = dt.datetime(2026, 5, 18, 12, tzinfo=dt.UTC)
TODAY = NOW.date()
NONE = Texts(cy="Dim Saesneg")
ANSWERED = {
    "status": "answered",
    "answered_on": dt.date(2099, 1, 1),
    "response": texts("Yes"),
    "answered_as": texts("X"),
}
ADVICE = "advice_says_who_answered_and_what_changed"
WHEN = "vote_says_when_it_opened_and_closed"
FIT = "vote_numbers_fit_how_people_vote"
BROKEN = [
    (SessionFactory, {"number": 0}, "session_number_begins_at_one"),
    (SessionFactory, {"status": "lost"}, "session_status_is_known"),
    (SessionFactory, {"status": "cancelled"}, "session_that_is_cancelled_says_why"),
    (SessionFactory, {"status": "cancelled", "cancelled_because": NONE}, "session_that_is_cancelled_says_why"),
    (SessionFactory, {"status": "held"}, "session_that_is_held_says_when"),
    (SessionFactory, {"held_at": NOW}, "session_that_is_held_says_when"),
    (AgendaItemFactory, {"title": NONE}, "agendaitem_title_en_is_filled"),
    (AgendaItemFactory, {"kind": "nap"}, "agenda_kind_is_known"),
    (AgendaItemFactory, {"minutes": 0}, "agenda_minutes_are_a_sensible_number"),
    (AgendaItemFactory, {"minutes": 601}, "agenda_minutes_are_a_sensible_number"),
    (PaperFactory, {"title": NONE}, "paper_title_en_is_filled"),
    (PaperFactory, {"body": NONE}, "paper_body_en_is_filled"),
    (AttendanceFactory, {"attended": "asleep"}, "attendance_is_one_of_four_answers"),
    (NotesFactory, {"body": NONE}, "sessionnotes_body_en_is_filled"),
    (NotesFactory, {"version": 0}, "notes_version_begins_at_one"),
    (NotesFactory, {"status": "lost"}, "notes_status_is_known"),
    (NotesFactory, {"status": "sent"}, "notes_that_are_sent_say_until_when"),
    (NotesReplyFactory, {"answer": "maybe"}, "notes_answer_is_known"),
    (NotesReplyFactory, {"answer": "change"}, "notes_change_is_said_in_words"),
    (FinalNotesFactory, {"body": NONE}, "finalnotes_body_en_is_filled"),
    (FinalNotesFactory, {"sha256": "A" * 64}, "final_notes_have_a_check_sum"),
    (FinalNotesFactory, {"members": 1}, "final_notes_count_each_member_once"),
    (FinalNotesFactory, {"asked_change": 1}, "final_notes_say_why_a_change_was_not_made"),
    (VoteFactory, {"question": NONE}, "vote_question_en_is_filled"),
    (VoteFactory, {"kind": "nod"}, "vote_kind_is_known"),
    (VoteFactory, {"status": "lost"}, "vote_status_is_known|" + WHEN),
    (VoteFactory, {"kind": "rank", "how_many": 0}, "vote_gives_people_something_to_choose"),
    (VoteFactory, {"kind": "rank", "how_many": 21}, "vote_gives_people_something_to_choose"),
    (VoteFactory, {"how_many": 2}, FIT),
    (VoteFactory, {"kind": "dots", "how_many": 2, "per_option": 3}, FIT),
    (VoteFactory, {"kind": "rank", "how_many": 3, "per_option": 2}, FIT),
    (VoteFactory, {"opened_at": NOW}, WHEN),
    (VoteFactory, {"status": "open"}, WHEN),
    (OpenVoteFactory, {"closed_at": NOW}, WHEN),
    (OpenVoteFactory, {"status": "closed"}, WHEN),
    (OpenVoteFactory, {"published_at": NOW}, "vote_result_is_published_only_when_closed"),
    (OptionFactory, {"label": NONE}, "voteoption_label_en_is_filled"),
    (OptionFactory, {"position": 0}, "vote_option_place_begins_at_one"),
    (OptionFactory, {"position": 1}, "vote_option_place_stands_once"),
    (BallotFactory, {"choices": {}}, "ballot_chooses_something"),
    (TallyFactory, {"group": "royalty"}, "tally_group_is_known"),
    (TallyFactory, {"people": 1000}, "tally_is_a_sensible_number"),
    (OutputFactory, {"text": NONE}, "output_text_en_is_filled"),
    (OutputFactory, {"kind": "song"}, "output_kind_is_known"),
    (OutputFactory, {"kind": "priorities"}, "output_order_says_how_many_people"),
    (OutputFactory, {"kind": "priorities", "people": 0}, "output_order_says_how_many_people"),
    (PlaceFactory, {"place": 0}, "output_place_begins_at_one"),
    (PlaceFactory, {"label": NONE}, "outputplace_label_en_is_filled"),
    (AdviceFactory, {"text": NONE}, "advice_text_en_is_filled"),
    (AdviceFactory, {"status": "lost"}, "advice_status_is_known|" + ADVICE),
    (AdviceFactory, {"status": "answered"}, ADVICE),
    (AdviceFactory, {"answered_on": dt.date(2099, 1, 1)}, ADVICE),
    (AdviceFactory, ANSWERED, ADVICE),
    (AdviceFactory, {"status": "changed"}, ADVICE),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("factory", "wrong", "constraint"), BROKEN, ids=lambda value: str(value)[:60])
def test_the_database_refuses(factory, wrong, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        factory(**wrong)


@pytest.mark.django_db
def test_advice_has_its_order_in_time():
    answered = {**ANSWERED, "answered_by": make.staff()}
    AdviceFactory(**answered)
    with pytest.raises(IntegrityError, match="advice_is_answered_after_it_was_given"), transaction.atomic():
        AdviceFactory(**{**answered, "answered_on": dt.date(2000, 1, 1)})
    changed = {**answered, "status": "changed", "what_changed": texts("All"), "changed_on": dt.date(2000, 1, 1)}
    with pytest.raises(IntegrityError, match="advice_changes_something_after_it_was_given"), transaction.atomic():
        AdviceFactory(**changed)


@pytest.mark.django_db
def test_what_stands_once():
    def twice(constraint, create):
        with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
            create()

    session = HeldSessionFactory()
    twice("session_number_stands_once", lambda: SessionFactory(assembly=session.assembly, number=session.number))
    twice("entry_id", lambda: SessionFactory(assembly=session.assembly, entry=session.entry))
    item = AgendaItemFactory(session=session)
    twice("agenda_place_stands_once", lambda: AgendaItemFactory(session=session, position=item.position))
    row = AttendanceFactory(session=session)
    twice(
        "attendance_is_marked_once_for_a_member", lambda: AttendanceFactory(session=session, invitation=row.invitation)
    )
    reply = NotesReplyFactory()
    twice(
        "notes_are_answered_once_for_each_version",
        lambda: NotesReplyFactory(notes=reply.notes, invitation=reply.invitation),
    )
    ballot = BallotFactory()
    twice("ballot_stands_once_for_a_member", lambda: BallotFactory(vote=ballot.vote, invitation=ballot.invitation))
    twice("vote_option_names_a_priority_once", lambda: OptionFactory(vote=ballot.vote, priority=make.priority("one")))
    tally = TallyFactory()
    twice("tally_stands_once_for_a_group", lambda: TallyFactory(vote=tally.vote))
    points = PointsFactory(tally=tally)
    twice("points_stand_once_for_an_option", lambda: PointsFactory(tally=tally, option=points.option))
    place = PlaceFactory()
    twice("output_names_a_priority_once", lambda: PlaceFactory(output=place.output, place=2, priority=place.priority))
    twice("output_place_is_shared_only_when_equal", lambda: PlaceFactory(output=place.output, place=1, priority=None))
    PlaceFactory(output=place.output, place=1, priority=None, equal=True)


@pytest.mark.django_db
def test_an_order_comes_from_a_vote_and_nothing_else_does():
    session = HeldSessionFactory()
    vote = VoteFactory(session=session)
    OutputFactory(session=session, kind="priorities", people=9, vote=vote)
    with pytest.raises(IntegrityError, match="output_from_a_vote_is_an_order"), transaction.atomic():
        OutputFactory(session=session, vote=vote)


@pytest.mark.django_db
def test_only_members_of_the_very_assembly_count():
    stranger = make.member(AssemblyFactory())
    for create in (
        lambda: AttendanceFactory(invitation=stranger),
        lambda: NotesReplyFactory(invitation=stranger),
        lambda: BallotFactory(invitation=stranger),
    ):
        with pytest.raises(InternalError, match="their seat in something else"), transaction.atomic():
            create()
    with pytest.raises(InternalError, match="belongs to another Assembly"), transaction.atomic():
        VoteFactory(assembly=AssemblyFactory())
    assert VoteFactory(session=None, assembly=AssemblyFactory()).session is None


@pytest.mark.django_db
def test_votes_and_answers_come_only_while_they_are_asked_for():
    for vote in (VoteFactory(), OpenVoteFactory(status="closed", closed_at=timezone.now())):
        for create in (lambda vote=vote: BallotFactory(vote=vote), lambda vote=vote: TallyFactory(vote=vote)):
            with pytest.raises(InternalError, match="this vote is not open"), transaction.atomic():
                create()
    ballot = BallotFactory()
    Vote.objects.filter(pk=ballot.vote_id).update(status="closed", closed_at=timezone.now())
    with pytest.raises(InternalError, match="this vote is not open"), transaction.atomic():
        Ballot.objects.update(choices={"one": 2})
    with pytest.raises(InternalError, match="not out for agreement"), transaction.atomic():
        NotesReplyFactory(notes=NotesFactory())
    with pytest.raises(InternalError, match="not out for agreement"), transaction.atomic():
        NotesReplyFactory(version=2)


@pytest.mark.django_db
def test_a_published_result_never_changes():
    vote = OpenVoteFactory(status="closed", closed_at=timezone.now())
    Vote.objects.update(published_at=timezone.now())
    for change in ({"counted": {"groups": []}}, {"published_at": None}, {"question": texts("Other?")}):
        with pytest.raises(InternalError, match="pgtrigger: Cannot update"), transaction.atomic():
            Vote.objects.filter(pk=vote.pk).update(**change)


@pytest.mark.django_db(transaction=True)
def test_final_notes_stop_the_owner_too():
    notes = SentNotesFactory()
    FinalNotesFactory(session=notes.session)
    with as_owner():
        for attack in (lambda: FinalNotes.objects.update(members=9), lambda: FinalNotes.objects.all().delete()):
            with pytest.raises(InternalError, match="pgtrigger: Cannot"), transaction.atomic():
                attack()
        with pytest.raises(InternalError, match="these notes are final"), transaction.atomic():
            SessionNotes.objects.update(body=texts("Other"))


@pytest.mark.django_db
def test_final_notes_through_the_orm():
    FinalNotesFactory()
    for attack in (lambda: FinalNotes.objects.update(members=9), lambda: FinalNotes.objects.all().delete()):
        with pytest.raises((InternalError, ProgrammingError)), transaction.atomic():
            attack()


EVENTS = ("session", "paper", "sessionattendance", "sessionnotes", "vote", "ballot", "grouptally", "output", "advice")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE assemblies_finalnotes SET agreed = 99",
        "DELETE FROM assemblies_finalnotes",
        "TRUNCATE assemblies_finalnotes",
        "ALTER TABLE assemblies_finalnotes DISABLE TRIGGER ALL",
        *(f"DELETE FROM assemblies_{name}event" for name in EVENTS),
        "UPDATE assemblies_outputplaceevent SET place = 1",
        "UPDATE assemblies_ballotevent SET pgh_label = 'x'",
    ],
)
def test_the_application_has_no_right_to_change_what_is_final(attack, app_connection):
    FinalNotesFactory()
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)


@pytest.mark.django_db(transaction=True)
def test_the_attacks_reach_a_table_that_is_not_frozen(app_connection):
    PaperFactory()
    with app_connection.cursor() as cursor:
        cursor.execute("UPDATE assemblies_paper SET published = false")
        assert cursor.rowcount == 1
    app_connection.rollback()


@pytest.mark.django_db
def test_names_in_words(user_with_role):
    session = HeldSessionFactory(assembly=AssemblyFactory(title=texts("Assembly for Wales")))
    assert str(session).startswith("Assembly for Wales, 1: Session")
    assert str(AgendaItemFactory(session=session)) == "1. Welcome"
    assert str(PaperFactory()) == "What we know"
    assert str(AttendanceFactory()) == "Came, in the room"
    assert str(NotesFactory(session=session)).endswith("Being written")
    assert str(FinalNotesFactory(session=session)) == str(session)
    assert str(NotesReplyFactory()) == "The notes are right"
    ballot, points = BallotFactory(), PointsFactory()
    assert (str(ballot), str(ballot.vote)) == ("What comes first?", "What comes first?")
    assert str(OptionFactory(vote=ballot.vote)) == "4. Something else"
    assert (str(points.tally), str(points)) == ("Unpaid carers: 4", f"{points.option_id}: 3")
    assert str(OutputFactory()) == "Theme: People want to be asked."
    assert str(PlaceFactory()) == "1. About item-1"
    assert str(AdviceFactory()) == "Pay people on the day."


@pytest.mark.django_db
def test_everything_is_seen_with_its_assembly(user_with_role):
    wales, nobody = user_with_role("nation_lead", ["wls"]), user_with_role("nation_lead", ["sct"])
    rows = [
        AgendaItemFactory(), PaperFactory(), AttendanceFactory(), NotesReplyFactory(), FinalNotesFactory(),
        OptionFactory(), BallotFactory(), PointsFactory(), PlaceFactory(), AdviceFactory(), SentNotesFactory(),
    ]  # fmt: skip
    for row in rows:
        noun = type(row).objects
        assert noun.visible_to(wales).filter(pk=row.pk).exists()
        assert not noun.visible_to(nobody).exists()
