"""Outputs: written, taken over from votes, published, taken back; and what leaves for reports."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assemblies.actions.outputs import (
    AlreadyPublished,
    NotHeld,
    NothingCounted,
    WrongSession,
    add_output,
    edit_output,
    order_from_vote,
    publish_output,
    take_back_output,
    write_order,
)
from assemblies.actions.voting import close_vote, type_tally
from assemblies.figures import assembly_rankings, waiting
from assemblies.models import Output, OutputPlace
from impact.programme.texts import texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    DAY,
    AdviceFactory,
    HeldSessionFactory,
    OpenVoteFactory,
    OutputFactory,
    PlaceFactory,
    RankFactory,
    SentNotesFactory,
    SessionFactory,
)
from tests.factories.people import nation

pytestmark = pytest.mark.django_db
WORDS = texts("People put these first.", "Mae pobl yn rhoi’r rhain gyntaf.")


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def counted(by, now, *, points, people=30, **fields):
    """A closed vote of one group: points by option."""
    vote = RankFactory(**fields)
    make.members(vote.assembly, carer=people)
    type_tally(by=by, now=now, vote=vote, group="carer", people=people, points=points)
    return close_vote(by=by, now=now, vote=vote)


def test_themes_and_asks_are_written_mended_published_and_taken_back(by, now):
    session = HeldSessionFactory()
    theme = add_output(by=by, now=now, session=session, kind="theme", text=texts("Time"))
    ask = add_output(by=by, now=now, session=session, kind="ask", text=texts("More time"))
    assert (theme.position, ask.position) == (1, 2)
    mended = edit_output(by=by, output=theme, kind="ask", text=texts("More of it"))
    assert (mended.kind, str(mended.text)) == ("ask", "More of it")
    publish_output(by=by, now=now, output=theme)
    assert publish_output(by=by, now=now + DAY, output=theme).published_at == now
    with pytest.raises(AlreadyPublished):
        edit_output(by=by, output=theme, kind="ask", text=texts("Other"))
    assert take_back_output(by=by, output=theme).published_at is None
    assert Output.objects.published().count() == 0


def test_nothing_comes_out_of_a_session_that_was_not_held(by, now):
    session = SessionFactory()
    with pytest.raises(NotHeld):
        add_output(by=by, now=now, session=session, kind="theme", text=WORDS)
    with pytest.raises(NotHeld):
        publish_output(by=by, now=now, output=OutputFactory(session=session, published_at=None))


def test_an_order_is_taken_over_from_a_vote(by, now):
    vote = counted(by, now, session=HeldSessionFactory(), points={1: 40, 2: 90, 3: 40})
    output = order_from_vote(by=by, now=now, session=vote.session, vote=vote, text=WORDS)
    assert (output.people, output.vote, output.kind) == (30, vote, "priorities")
    assert list(OutputPlace.objects.order_by("place", "pk").values_list("place", "equal", "priority__slug", "points")) == [
        (1, False, "two", 90), (2, True, "one", 40), (2, True, "three", 40),
    ]  # fmt: skip
    assert edit_output(by=by, output=output, kind="theme", text=WORDS).kind == "priorities", "an order stays one"


def test_only_a_counted_vote_of_the_same_assembly_gives_an_order(by, now):
    session = HeldSessionFactory()
    with pytest.raises(NothingCounted):
        order_from_vote(by=by, now=now, session=session, vote=OpenVoteFactory(session=session), text=WORDS)
    empty = close_vote(by=by, now=now, vote=OpenVoteFactory(session=session))
    with pytest.raises(NothingCounted):
        order_from_vote(by=by, now=now, session=session, vote=empty, text=WORDS)
    other = counted(by, now, session=HeldSessionFactory(), points={1: 1})
    with pytest.raises(WrongSession):
        order_from_vote(by=by, now=now, session=session, vote=other, text=WORDS)
    assert not Output.objects.exists()


def test_an_order_can_be_agreed_on_without_a_vote(by, now):
    session = HeldSessionFactory(assembly__nation=nation("sct"), assembly__slug="scotland")
    order = [make.priority("prevention"), make.priority("workforce")]
    output = write_order(by=by, now=now, session=session, text=WORDS, order=order, room=31)
    assert assembly_rankings() == (), "not published"
    publish_output(by=by, now=now, output=output)
    found = assembly_rankings()[0]
    assert (found.slug, found.number, found.nation, found.base, found.voted) == ("scotland", 1, "sct", 30, False)
    assert (found.public_id, found.assembly) == (output.public_id, session.assembly.public_id)
    assert found.held_on == session.held_on
    assert found.title["en"] == str(session.assembly.title)
    assert [(item.priority, item.place, item.points) for item in found.priorities] == [
        ("prevention", 1, None), ("workforce", 2, None),
    ]  # fmt: skip
    take_back_output(by=by, output=output)
    assert assembly_rankings() == ()


def test_numbers_leave_rounded_or_hidden(by, now):
    vote = counted(by, now, session=HeldSessionFactory(), points={1: 88, 2: 33, 3: 4}, people=33)
    output = order_from_vote(by=by, now=now, session=vote.session, vote=vote, text=WORDS)
    publish_output(by=by, now=now, output=output)
    found = assembly_rankings()[0]
    assert (found.base, found.voted) == (35, True)
    assert [(item.place, item.points, item.labels["en"]) for item in found.priorities] == [
        (1, 90, "About one"), (2, 35, "About two"), (3, None, "About three"),
    ]  # fmt: skip


def test_too_few_people_leave_nothing_and_free_options_stay_at_home():
    PlaceFactory(output=OutputFactory(kind="priorities", people=7))
    assert assembly_rankings() == ()
    more = OutputFactory(kind="priorities", people=8)
    PlaceFactory(output=more, priority=None)
    assert [(found.base, found.priorities) for found in assembly_rankings()] == [(10, ())]


def test_an_advisory_group_is_no_assembly():
    session = HeldSessionFactory(assembly__kind="advisory")
    PlaceFactory(output=OutputFactory(session=session, kind="priorities", people=33))
    assert assembly_rankings() == ()


def test_only_sessions_that_were_held_newest_first():
    old = HeldSessionFactory(starts_at=make.timezone.now() - 90 * DAY)
    new = HeldSessionFactory(assembly=old.assembly)
    for session in (old, new, SessionFactory()):
        PlaceFactory(output=OutputFactory(session=session, kind="priorities", people=30))
    OutputFactory(session=new)
    with CaptureQueriesContext(connection) as captured:
        found = assembly_rankings()
    assert [one.number for one in found] == [new.number, old.number]
    assert len(captured) == 2


def test_what_waits_for_staff(user_with_role):
    director, reader = user_with_role("programme_director"), user_with_role("read_only")
    assert len(waiting(director)) == 2
    AdviceFactory()
    SentNotesFactory(answer_by=make.timezone.now() - DAY, session=HeldSessionFactory())
    SentNotesFactory(session=HeldSessionFactory(assembly=AssemblyFactory()))
    assert [(line.count, line.label) for line in waiting(director)[2:]] == [
        (1, "Advice that nobody has answered"), (1, "Notes of sessions to finish"),
    ]  # fmt: skip
    assert waiting(reader) == ()
    assert len(waiting(user_with_role("nation_lead", ["sct"]))) == 2
