"""Sessions: planned, changed, held, cancelled; agenda, papers, attendance, reminders; what the public reads."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar
from post_office.models import Email

from assemblies.actions import reminding
from assemblies.actions.attending import mark_attendance
from assemblies.actions.preparing import (
    AtTheEdge,
    Part,
    SessionCancelled,
    add_agenda_item,
    add_paper,
    edit_agenda_item,
    edit_paper,
    move_agenda_item,
    remove_agenda_item,
    show_paper,
)
from assemblies.actions.reminding import remind_due
from assemblies.actions.sessions import (
    NotYet,
    SessionMovedOn,
    add_session,
    cancel_session,
    edit_session,
    hold_session,
)
from assemblies.enums import PanelKind
from assemblies.models import AgendaItem, Session, SessionAttendance
from assemblies.queries.sessions import attendance_by_group, came, people_to_mark, sessions_for_member
from impact.participation.actions import EndsBeforeItStarts, leave
from impact.participation.actions.dates import When
from impact.people.models import Outgoing
from impact.programme.texts import texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    DAY,
    HOUR,
    AdviceFactory,
    AgendaItemFactory,
    FinalNotesFactory,
    HeldSessionFactory,
    OutputFactory,
    PaperFactory,
    PlaceFactory,
    SentNotesFactory,
    SessionFactory,
)

pytestmark = pytest.mark.django_db
REASON = texts("The hall is closed.", "Mae’r neuadd ar gau.")


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def when(starts_at, **fields):
    return When(
        **{
            "title": texts("Spring meeting", "Cyfarfod y gwanwyn", "Spring meeting"),
            "starts_at": starts_at,
            "ends_at": starts_at + 5 * HOUR,
            "place": texts("A hall", "Neuadd"),
            "joining_link": "https://meet.example.org/x",
            **fields,
        }
    )


def calendar_of(mail):
    return Calendar.from_ical(mail.attachments.get().file.read())


def test_members_hear_of_a_new_date_a_change_and_a_cancellation(by, now):
    assembly = AssemblyFactory(status="meeting")
    make.member(assembly, language="cy", email="cy@example.org")
    make.member(assembly, email="left@example.org")
    left = make.seating_for(assembly).invitations.get(person__email="left@example.org")
    leave(now=now, invitation=left)
    session = add_session(by=by, now=now, assembly=assembly, when=when(now + 30 * DAY))
    planned = Email.objects.get()
    assert planned.to == ["cy@example.org"]
    assert "Cyfarfod y gwanwyn" in planned.subject
    assert "https://meet.example.org/x" in planned.message
    assert "/cy/assemblies/your-seat/" in planned.message
    event = calendar_of(planned).walk("VEVENT")[0]
    assert (event["SUMMARY"], event["SEQUENCE"], event["STATUS"]) == ("Cyfarfod y gwanwyn", 0, "CONFIRMED")

    edit_session(by=by, now=now, session=session, when=when(now + 30 * DAY, remind_hours=(2,)))
    assert Email.objects.count() == 1, "nothing people see has changed"
    edit_session(by=by, now=now, session=session, when=when(now + 31 * DAY))
    changed = Email.objects.latest("pk")
    assert calendar_of(changed).walk("VEVENT")[0]["SEQUENCE"] == 1

    cancel_session(by=by, now=now, session=session, reason=REASON)
    off = Email.objects.latest("pk")
    assert "Mae’r neuadd ar gau." in off.message
    calendar = calendar_of(off)
    assert (calendar["METHOD"], calendar.walk("VEVENT")[0]["STATUS"]) == ("CANCEL", "CANCELLED")
    assert Email.objects.count() == 3
    for again in (
        lambda: cancel_session(by=by, now=now, session=session, reason=REASON),
        lambda: edit_session(by=by, now=now, session=session, when=when(now + 40 * DAY)),
        lambda: hold_session(by=by, now=now + 60 * DAY, session=session),
        lambda: mark_attendance(by=by, now=now + 60 * DAY, session=session, marks={}),
    ):
        with pytest.raises(SessionMovedOn):
            again()


def test_somebody_without_email_gets_a_letter(by, now):
    assembly = AssemblyFactory(status="meeting")
    make.member(assembly, contact_route="letter", email="", address="1 Example Street")
    add_session(by=by, now=now, assembly=assembly, when=when(now + 30 * DAY))
    letter = Outgoing.objects.get()
    assert "Spring meeting" in letter.subject
    assert "papers by post" in letter.body


def test_sessions_are_numbered_and_past_ones_tell_nobody(by, now):
    assembly = AssemblyFactory(status="meeting")
    first = add_session(by=by, now=now, assembly=assembly, when=when(now - 30 * DAY))
    assert make.seating_for(assembly) == first.entry.seating, "the seating is opened when there was none"
    make.member(assembly)
    second = add_session(by=by, now=now, assembly=assembly, when=when(now - 10 * DAY))
    assert (first.number, second.number) == (1, 2)
    assert not Email.objects.exists()
    with pytest.raises(EndsBeforeItStarts):
        add_session(by=by, now=now, assembly=assembly, when=when(now, ends_at=now))
    assert Session.objects.count() == 2


def test_a_session_is_held_once_it_has_begun(by, now):
    session = SessionFactory(starts_at=now + HOUR)
    with pytest.raises(NotYet):
        hold_session(by=by, now=now, session=session)
    with pytest.raises(NotYet):
        mark_attendance(by=by, now=now, session=session, marks={})
    held = hold_session(by=by, now=now + 2 * HOUR, session=session)
    assert (held.is_held, held.held_at) == (True, now + 2 * HOUR)
    with pytest.raises(SessionMovedOn):
        hold_session(by=by, now=now + 3 * HOUR, session=session)


def test_the_agenda_is_built_moved_and_mended(by):
    session = SessionFactory()
    items = [
        add_agenda_item(by=by, session=session, part=Part(texts(title), "talk", 10))
        for title in ("One", "Two", "Three")
    ]

    def order():
        return [str(item.title) for item in AgendaItem.objects.filter(session=session).order_by("position")]

    move_agenda_item(by=by, item=items[2], earlier=True)
    assert order() == ["One", "Three", "Two"]
    move_agenda_item(by=by, item=items[0], earlier=False)
    assert order() == ["Three", "One", "Two"]
    with pytest.raises(AtTheEdge):
        move_agenda_item(by=by, item=items[2], earlier=True)
    with pytest.raises(AtTheEdge):
        move_agenda_item(by=by, item=items[1], earlier=False)
    edit_agenda_item(by=by, item=AgendaItem.objects.get(pk=items[0].pk), part=Part(texts("1"), "break"))
    remove_agenda_item(by=by, item=items[2])
    assert order() == ["1", "Two"]
    assert list(AgendaItem.objects.order_by("position").values_list("position", flat=True)) == [1, 2]
    cancel_session(by=by, now=timezone.now(), session=session, reason=REASON)
    with pytest.raises(SessionCancelled):
        add_agenda_item(by=by, session=session, part=Part(texts("Late"), "talk"))


def test_papers_are_added_mended_shown_and_taken_back(by, now):
    session = SessionFactory()
    paper = add_paper(by=by, now=now, session=session, title=texts("T"), body=texts("B"))
    second = add_paper(by=by, now=now, session=session, title=texts("U"), body=texts("C"))
    assert (paper.position, second.position, paper.published) == (1, 2, False)
    edit_paper(by=by, paper=paper, title=texts("T2"), body=texts("B2"))
    assert list(session.papers.published()) == []
    show_paper(by=by, paper=paper, published=True)
    assert [str(found.title) for found in session.papers.published()] == ["T2"]
    show_paper(by=by, paper=paper, published=False)
    assert list(session.papers.published()) == []


def test_attendance_is_marked_by_group_and_only_of_members(by):
    now = timezone.now()
    session = HeldSessionFactory()
    people = make.members(session.assembly, carer=2, provider=1)
    odd = make.member(session.assembly, group="")
    stranger = make.member(AssemblyFactory())
    marks = {
        people[0].pk: "room",
        people[1].pk: "apologies",
        people[2].pk: "online",
        odd.pk: "absent",
        stranger.pk: "room",
    }
    assert mark_attendance(by=by, now=now, session=session, marks=marks) == 4
    assert came(session) == 2
    assert {group: dict(found) for group, found in attendance_by_group(session).items()} == {
        "carer": {"room": 1, "apologies": 1}, "provider": {"online": 1}, "other": {"absent": 1},
    }  # fmt: skip
    first = SessionAttendance.objects.get(invitation=people[0])
    later = now + HOUR
    assert (
        mark_attendance(by=by, now=later, session=session, marks={people[0].pk: "room", people[1].pk: "", odd.pk: ""})
        == 2
    )
    first.refresh_from_db()
    assert first.marked_at == now, "marking the same again changes nothing"
    mark_attendance(by=by, now=later, session=session, marks={people[0].pk: "online", people[1].pk: ""})
    first.refresh_from_db()
    assert (first.attended, first.marked_at) == ("online", later)
    leave(now=now, invitation=people[0])
    assert people[0].pk in {found.pk for found in people_to_mark(session)}, "whoever came stays in the record"


def test_reminders_go_once_at_the_times_staff_chose(by, now):
    session = SessionFactory(starts_at=now + 10 * DAY)
    make.member(session.assembly, email="a@example.org")
    waiting = make.member(session.assembly, email="gone@example.org")
    leave(now=now, invitation=waiting)
    assert remind_due(now) == 0
    assert remind_due(now + 3 * DAY + HOUR) == 1
    mail = Email.objects.get()
    assert mail.to == ["a@example.org"]
    assert "https://meet.example.org/abc" in mail.message
    assert remind_due(now + 3 * DAY + 2 * HOUR) == 0
    assert remind_due(now + 9 * DAY + HOUR) == 1
    assert remind_due(now + 11 * DAY) == 0


def test_two_workers_at_once_remind_once(by, now, monkeypatch):
    session = SessionFactory(starts_at=now + DAY)
    due = (session.entry, make.member(session.assembly), 24)
    monkeypatch.setattr(reminding, "reminders_due", lambda kind, moment: [due, due])
    assert remind_due(now + HOUR) == 1
    assert Email.objects.count() == 1


def test_no_reminder_of_a_date_that_is_no_session_or_is_off(by, now):
    assembly = AssemblyFactory()
    make.member(assembly)
    make.EntryFactory(seating=make.seating_for(assembly), starts_at=now + DAY)
    assert remind_due(now + HOUR) == 0
    held = SessionFactory(starts_at=now + DAY, assembly=assembly)
    Session.objects.filter(pk=held.pk).update(status="held", held_at=now)
    assert remind_due(now + HOUR) == 0


# --- what everybody reads -------------------------------------------------------------------------------------------


def page(client, session, prefix=""):
    path = reverse("assemblies:session", args=[session.assembly.slug, session.number])
    return client.get(f"{prefix}{path}")


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        (
            "",
            ("Agenda", "Priorities in order", "1st", "People want to be asked.", "Not yet answered", "2 of 3 members"),
        ),
        ("/cy", ("Cyfarfod", "1af", "Mae pobl eisiau cael eu gofyn.", "Trafodon ni ofal.")),
        ("/easy", ("Ask people.", "1st")),
        ("/cy/easy", ("1af", "Mae pobl eisiau cael eu gofyn.")),
    ],
)
def test_the_page_of_a_session_that_was_held(client, prefix, words):
    session = HeldSessionFactory()
    session.entry.title = texts("Meeting", "Cyfarfod")
    session.entry.save()
    AgendaItemFactory(session=session)
    OutputFactory(session=session)
    OutputFactory(session=session, text=texts("Hidden so far"), published_at=None)
    PlaceFactory(output=OutputFactory(session=session, kind="priorities", people=33))
    FinalNotesFactory(session=session)
    AdviceFactory(session=session)
    found = page(client, session, prefix)
    assert found.status_code == 200
    text = found.content.decode()
    for expected in words:
        assert expected in text
    assert "Hidden so far" not in text
    assert "meet.example.org" not in text, "the joining link is for members"


def test_a_change_that_was_not_made_is_told(client):
    notes = FinalNotesFactory(asked_change=1, not_changed_because=texts("It was not said."))
    text = page(client, notes.session).content.decode()
    assert "1 member asked for a change" in text
    assert "It was not said." in text


def test_planned_and_cancelled_sessions_say_so(client, by):
    session = SessionFactory()
    OutputFactory(session=session, text=texts("Too early"))
    assert "Too early" not in page(client, session).content.decode()
    cancel_session(by=by, now=timezone.now(), session=session, reason=REASON)
    text = page(client, session).content.decode()
    assert "This session is cancelled." in text
    assert "The hall is closed." in text


def test_nothing_is_made_up_before_it_is_there(client):
    text = page(client, HeldSessionFactory()).content.decode()
    assert "Nothing is published yet" in text
    assert "There are no final notes yet" in text


@pytest.mark.parametrize("number", ["9", "99999999999999999999"])
def test_a_session_that_is_not_there(client, number):
    session = SessionFactory()
    assert client.get(f"/assemblies/{session.assembly.slug}/sessions/{number}/").status_code == 404
    assert client.get(f"/assemblies/nowhere/sessions/{number}/").status_code == 404


def test_the_page_of_an_assembly_leads_to_its_sessions(client, by):
    bare = AssemblyFactory()
    assert 'id="sessions"' not in client.get(reverse("assemblies:detail", args=[bare.slug])).content.decode()
    session = SessionFactory(assembly__kind=PanelKind.ADVISORY)
    text = client.get(reverse("assemblies:detail", args=[session.assembly.slug])).content.decode()
    assert reverse("assemblies:session", args=[session.assembly.slug, 1]) in text
    assert reverse("assemblies:advice", args=[session.assembly.slug]) in text


def queries_of(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_pages_cost_the_same_with_one_and_three(client):
    session = HeldSessionFactory()

    def add():
        AgendaItemFactory(session=session)
        PlaceFactory(output=OutputFactory(session=session, kind="priorities", people=33))
        AdviceFactory(session=session)
        HeldSessionFactory(assembly=session.assembly)

    slug = session.assembly.slug
    urls = {
        reverse("assemblies:session", args=[slug, session.number]): 8,
        reverse("assemblies:advice", args=[slug]): 3,
        reverse("assemblies:detail", args=[slug]): 5,
    }
    add()
    one = {url: queries_of(client, url) for url in urls}
    add()
    add()
    assert {url: queries_of(client, url) for url in urls} == one
    assert all(one[url] <= most for url, most in urls.items()), one


def test_the_list_of_a_member(by, now):
    session = SessionFactory()
    somebody = make.member(session.assembly)
    PaperFactory(session=session)
    PaperFactory(session=session, published=False)
    make.OpenVoteFactory(session=session)
    notes = SentNotesFactory(session=HeldSessionFactory(assembly=session.assembly))
    lines = sessions_for_member(somebody)
    assert [(line.session.pk, line.papers, line.notes_wait, line.votes_wait) for line in lines] == [
        (session.pk, 1, False, 1), (notes.session_id, 0, True, 0),
    ]  # fmt: skip
    make.NotesReplyFactory(notes=notes, invitation=somebody)
    make.BallotFactory(vote=session.votes.get(), invitation=somebody)
    assert [(line.notes_wait, line.votes_wait) for line in sessions_for_member(somebody)] == [(False, 0), (False, 0)]
    assert sessions_for_member(leave(now=now, invitation=somebody)) == ()


def test_the_list_of_a_member_costs_the_same_with_one_and_three():
    assembly = AssemblyFactory(status="meeting")
    somebody = make.member(assembly)

    def cost():
        with CaptureQueriesContext(connection) as captured:
            sessions_for_member(somebody)
        return len(captured)

    SentNotesFactory(session=HeldSessionFactory(assembly=assembly))
    one = cost()
    for _more in range(2):
        session = HeldSessionFactory(assembly=assembly)
        SentNotesFactory(session=session)
        make.OpenVoteFactory(session=session)
        PaperFactory(session=session)
    assert cost() == one == 5
