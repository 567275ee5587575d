"""Broker and cache are away: members of an Assembly agree its notes and vote."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions.noting import finish_notes, send_notes
from assemblies.actions.voting import close_vote
from assemblies.models import Ballot, FinalNotes, NotesReply, Session, SessionNotes, Vote
from assemblies.queries.sessions import answers_to
from impact.participation.models import Invitation
from tests.factories.assemblies_sessions import (
    DAY,
    DotsFactory,
    NotesFactory,
    OpenVoteFactory,
    RankFactory,
    SessionFactory,
    member,
    staff,
    token_of,
)
from tests.faults.outage import expect_no_mail, expect_one_mail

pytestmark = pytest.mark.django_db(transaction=True)

TO_THE_SESSION = re.compile(r"http://[^/]+(\S*/your-seat/\S+/sessions/\d+/)")


@pytest.fixture
def notes() -> SessionNotes:
    """A draft of the notes of a session that was held."""
    return NotesFactory()


@pytest.fixture
def session() -> Session:
    """A session in a month."""
    return SessionFactory()


def vote_url(vote: Vote, who: Invitation) -> str:
    """Where somebody votes."""
    kwargs = {"token": token_of(who), "number": vote.session.number, "vote": vote.public_id}
    return reverse("assemblies:member_vote", kwargs=kwargs)


def test_a_member_is_asked_about_the_notes_and_answers(
    notes: SessionNotes, client: Client, away: Callable[[], None], quick: None
) -> None:
    somebody, now = member(notes.session.assembly), timezone.now()
    send_notes(by=staff(), now=now, notes=notes, answer_by=now + 7 * DAY)
    home = TO_THE_SESSION.search(Email.objects.get().message)[1]
    assert client.get(home).status_code == 200
    address = f"{home}notes/"
    typed = {"answer": "change", "words": "Mind the date.", "version": "1"}
    for _pressed_twice in range(2):
        assert client.post(address, typed)["Location"] == address
    kept = NotesReply.objects.get()
    assert (kept.invitation, kept.answer, kept.words) == (somebody, "change", "Mind the date.")

    assert client.post(address, {"answer": "agrees", "words": "", "version": "1"})["Location"] == address
    kept.refresh_from_db()
    assert (kept.answer, kept.words) == ("agrees", "")
    assert answers_to(notes).everybody_agreed
    finish_notes(by=staff(), now=timezone.now(), notes=notes)
    assert (FinalNotes.objects.get().members, FinalNotes.objects.get().agreed) == (1, 1)
    away()
    expect_one_mail(somebody.person.email)


def test_a_member_votes_in_each_kind_of_vote(
    session: Session, client: Client, away: Callable[[], None], quick: None
) -> None:
    somebody = member(session.assembly)
    kinds = [
        (OpenVoteFactory, {"choice": "2"}, {"one": 2}),
        (DotsFactory, {"dots_1": "3", "dots_2": "0", "dots_3": "2"}, {"dots": {"1": 3, "3": 2}}),
        (RankFactory, {"place_1": "3", "place_2": "", "place_3": "1"}, {"rank": [3, 1]}),
    ]
    for factory, typed, choices in kinds:
        vote = factory(session=session)
        address = vote_url(vote, somebody)
        for _pressed_twice in range(2):
            assert client.post(address, typed)["Location"] == address
        assert client.get(address).status_code == 200
        kept = Ballot.objects.get(vote=vote)
        assert (kept.invitation, kept.choices) == (somebody, choices)
        closed = close_vote(by=staff(), now=timezone.now(), vote=vote)
        assert [(group.group, group.people) for group in closed.counts()] == [("carer", 1)]
    assert Ballot.objects.count() == len(kinds)
    away()
    expect_no_mail()
