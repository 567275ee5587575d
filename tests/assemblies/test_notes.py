"""Notes: drafted by staff, agreed by members, changed and agreed again, frozen."""

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions.noting import (
    ChangeAsked,
    NotesMovedOn,
    NotHeldYet,
    StillWaiting,
    TooSoon,
    finish_notes,
    reply_to_notes,
    send_notes,
    write_notes,
)
from assemblies.models import FinalNotes, NotesReply, SessionNotes
from assemblies.pure.notes import check_sum
from assemblies.queries.sessions import answers_to
from impact.participation.actions import leave
from impact.programme.texts import texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    DAY,
    HOUR,
    HeldSessionFactory,
    NotesFactory,
    PaperFactory,
    SentNotesFactory,
    SessionFactory,
)
from tests.factories.bad_input import BAD_VALUES

pytestmark = pytest.mark.django_db
BODY = texts("We met.", "Cyfarfuom.")


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def link(what, session, invitation, **more):
    kwargs = {"token": make.token_of(invitation), "number": session.number, **more}
    return reverse(f"assemblies:{what}", kwargs=kwargs)


def reply(notes, invitation, answer="agrees", words="", version=1):
    return reply_to_notes(
        now=timezone.now(), notes=notes, version=version, invitation=invitation, answer=answer, words=words
    )


def test_from_a_draft_to_final_notes(by, now):
    session = HeldSessionFactory()
    people = make.members(session.assembly, carer=3)
    make.member(session.assembly, contact_route="letter", email="", address="1 Example Street")
    draft = write_notes(by=by, now=now, session=session, body=texts("We mett."))
    draft = write_notes(by=by, now=now, session=session, body=BODY)
    assert (draft.version, draft.status) == (1, "draft")
    with pytest.raises(NotesMovedOn):
        reply(draft, people[0])
    with pytest.raises(NotesMovedOn):
        finish_notes(by=by, now=now, notes=draft)
    with pytest.raises(TooSoon):
        send_notes(by=by, now=now, notes=draft, answer_by=now)
    send_notes(by=by, now=now, notes=draft, answer_by=now + 7 * DAY)
    assert Email.objects.count() == 3
    with pytest.raises(NotesMovedOn):
        send_notes(by=by, now=now, notes=draft, answer_by=now + 7 * DAY)

    reply(draft, people[0])
    reply(draft, people[1], "change", "It was a Monday.")
    reply(draft, people[1], "change", "It was a Monday, not a Sunday.")
    said = answers_to(draft)
    assert (said.members, said.agreed, said.change, said.silent) == (4, 1, 1, 2)
    with pytest.raises(StillWaiting):
        finish_notes(by=by, now=now + DAY, notes=draft)
    with pytest.raises(ChangeAsked):
        finish_notes(by=by, now=now + 8 * DAY, notes=draft)

    second = write_notes(by=by, now=now + DAY, session=session, body=texts("We met on a Monday."))
    assert (second.version, second.status, second.answer_by) == (2, "draft", None)
    send_notes(by=by, now=now + DAY, notes=second, answer_by=now + 9 * DAY)
    with pytest.raises(NotesMovedOn):
        reply(second, people[0], version=1)
    assert answers_to(SessionNotes.objects.get()).agreed == 0, "a new version has to be agreed again"
    for one in people:
        reply(second, one, version=2)
    final = finish_notes(by=by, now=now + 10 * DAY, notes=second)
    assert (final.members, final.agreed, final.asked_change, final.version) == (4, 3, 0, 2)
    assert final.sha256 == check_sum({"en": "We met on a Monday."}, 2)
    assert finish_notes(by=by, now=now + 11 * DAY, notes=second) == final, "a second click changes nothing"
    assert FinalNotes.objects.count() == 1
    with pytest.raises(NotesMovedOn):
        write_notes(by=by, now=now + 11 * DAY, session=session, body=BODY)


def test_everybody_agreed_nobody_has_to_wait(by, now):
    notes = SentNotesFactory()
    reply(notes, make.member(notes.session.assembly))
    assert finish_notes(by=by, now=now, notes=notes).agreed == 1


def test_a_change_that_is_not_made_needs_a_reason(by):
    notes = SentNotesFactory()
    somebody = make.member(notes.session.assembly)
    reply(notes, somebody, "change", "Say it was great.")
    leave(now=timezone.now(), invitation=somebody)
    with pytest.raises(NotesMovedOn):
        reply(notes, somebody)
    later = notes.answer_by + HOUR
    final = finish_notes(by=by, now=later, notes=notes, not_changed_because=texts("Nobody said that."))
    assert (final.members, final.agreed, final.asked_change) == (1, 0, 1), "who left since was asked all the same"
    assert str(final.not_changed_because) == "Nobody said that."


def test_no_notes_before_the_session(by, now):
    with pytest.raises(NotHeldYet):
        write_notes(by=by, now=now, session=SessionFactory(), body=BODY)


def test_strangers_have_no_say():
    with pytest.raises(NotesMovedOn):
        reply(SentNotesFactory(), make.member(AssemblyFactory()))


# --- a member's pages -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("prefix", ["", "/cy", "/easy", "/cy/easy"])
def test_a_member_reads_and_agrees(client, prefix):
    notes = SentNotesFactory()
    somebody = make.member(notes.session.assembly)
    url = prefix + link("member_notes", notes.session, somebody)
    home = prefix + link("member_session", notes.session, somebody)
    assert client.get(home).status_code == 200
    assert client.get(url).status_code == 200
    assert not NotesReply.objects.exists()
    assert client.post(url, {"answer": "agrees", "words": "", "version": "1"})["Location"] == url
    kept = NotesReply.objects.get()
    assert (kept.answer, kept.words, kept.typed_by) == ("agrees", "", None)
    assert client.get(url).context["form"].initial["answer"] == "agrees"
    client.post(url, {"answer": "change", "words": "Mind the date.", "version": "1"})
    kept.refresh_from_db()
    assert (kept.answer, kept.words) == ("change", "Mind the date.")
    assert client.get(home).status_code == 200


def test_a_change_needs_words(client):
    notes = SentNotesFactory()
    answer = client.post(
        link("member_notes", notes.session, make.member(notes.session.assembly)),
        {"answer": "change", "words": "", "version": "1"},
    )
    assert answer.status_code == 200
    assert "Write what should be changed" in answer.content.decode()


def test_a_new_version_meanwhile_loses_no_words(client, by):
    notes = SentNotesFactory()
    url = link("member_notes", notes.session, make.member(notes.session.assembly))
    now = timezone.now()
    changed = write_notes(by=by, now=now, session=notes.session, body=texts("Second version."))
    send_notes(by=by, now=now, notes=changed, answer_by=now + DAY)
    answer = client.post(url, {"answer": "change", "words": "My long thought.", "version": "1"})
    assert answer.status_code == 409
    text = answer.content.decode()
    for expected in ("have changed meanwhile", "My long thought.", "Second version."):
        assert expected in text
    assert 'value="2"' in text
    assert not NotesReply.objects.exists()
    assert client.post(url, {"answer": "change", "words": "My long thought.", "version": "2"}).status_code == 302


def test_final_meanwhile_is_said_kindly(client, by):
    notes = SentNotesFactory()
    somebody = make.member(notes.session.assembly)
    url = link("member_notes", notes.session, somebody)
    finish_notes(by=by, now=notes.answer_by, notes=notes)
    answer = client.post(url, {"answer": "change", "words": "Too late?", "version": "1"})
    assert answer.status_code == 409
    assert "Too late?" in answer.content.decode()
    text = client.get(url).content.decode()
    assert "final since" in text
    assert "<textarea" not in text
    assert "They are final." in client.get(link("member_session", notes.session, somebody)).content.decode()


def test_drafts_are_nobodys_business(client, by):
    notes = NotesFactory()
    somebody = make.member(notes.session.assembly)
    assert client.get(link("member_notes", notes.session, somebody)).status_code == 404
    assert "Read the notes" not in client.get(link("member_session", notes.session, somebody)).content.decode()


@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
@pytest.mark.parametrize("field", ["answer", "words", "version"])
def test_bad_input_never_breaks_an_answer(client, field, bad):
    notes = SentNotesFactory()
    url = link("member_notes", notes.session, make.member(notes.session.assembly))
    typed = {"answer": "change", "words": "Mind the date.", "version": "1", field: bad}
    assert client.post(url, typed).status_code in {200, 302, 409}
    assert NotesReply.objects.count() <= 1


def test_papers_in_ones_own_format_with_a_note(client):
    session = SessionFactory()
    somebody = make.member(session.assembly)
    paper = PaperFactory(session=session, body=texts("Ordinary text.", "", "", ""), title=texts("What we know"))
    easy = PaperFactory(session=session, title=texts("Two"), body=texts("Ordinary.", "Cyffredin.", "Easy text."))
    hidden = PaperFactory(session=session, published=False)
    home = client.get(link("member_session", session, somebody)).content.decode()
    assert "What we know" in home
    assert "https://meet.example.org/abc" in home
    where = link("member_paper", session, somebody, paper=paper.public_id)
    assert "no Easy Read of this paper" in client.get(f"/easy{where}").content.decode()
    assert "no Easy Read of this paper" not in client.get(where).content.decode()
    assert "fallback-note" in client.get(f"/cy{where}").content.decode()
    assert "/keep-informed/another-way/" in client.get(where).content.decode()
    two = client.get("/easy" + link("member_paper", session, somebody, paper=easy.public_id)).content.decode()
    assert "Easy text." in two
    assert "no Easy Read of this paper" not in two
    assert client.get(link("member_paper", session, somebody, paper=hidden.public_id)).status_code == 404
