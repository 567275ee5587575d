"""Letters for everyone: drafted in their language, reviewed by somebody else, sent together and once."""

import datetime as dt

import pytest
from django.utils import timezone, translation
from post_office.models import Email

from impact.jobs.models import Job
from impact.people.models import Outgoing, Person
from projects.actions import (
    ask_for_letters,
    choose_expression,
    draft_letters,
    edit_letter,
    hold_expression,
    let_letters_go,
    review_letter,
    send_back_letter,
    send_letters,
    turn_down_expression,
    withdraw_expression,
)
from projects.actions.deciding import NotClosedYet
from projects.actions.letters import (
    ChangedMeanwhile,
    LetterMoved,
    NoNeighbour,
    NothingDecided,
    OwnLetter,
    SaysTooLittle,
    UntilWhen,
)
from projects.actions.letters_leaving import NotAllDecided, NotAllReviewed, NothingToSend
from projects.actions.standing import NotNow
from projects.models import FrozenPaper, Letter
from projects.pure.freezing import check_sum
from projects.queries import told
from tests.factories.decisions import (
    ClosedCallFactory,
    DecidedFactory,
    HostingFactory,
    LetterFactory,
    delivery_model,
    reviewed,
)
from tests.factories.projects import CallFactory, nation

pytestmark = pytest.mark.django_db
NOW = timezone.now()
LATER = timezone.localdate() + dt.timedelta(days=90)


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


@pytest.fixture
def lead(user_with_role):
    return user_with_role("nation_lead", ["eng", "wls"])


def ready(call, status, by, **fields):
    letter = LetterFactory(expression__call=call, expression__status=status, **fields)
    return review_letter(by=by, now=NOW, letter=letter, seen=1)


def test_expressions_are_chosen_held_and_turned_down(director):
    call = ClosedCallFactory()
    one, two, three = (DecidedFactory(call=call, status="longlisted") for _ in range(3))
    assert choose_expression(by=director, now=NOW, expression=one).status == "chosen"
    held = hold_expression(by=director, now=NOW, expression=two)
    assert (held.status, held.reserve_place.position) == ("reserve", 1)
    assert hold_expression(by=director, now=NOW, expression=three).reserve_place.position == 2
    assert turn_down_expression(by=director, now=NOW, expression=three).status == "not_this_time"
    three.reserve_place.refresh_from_db()
    assert three.reserve_place.released_at == NOW
    with pytest.raises(NotNow):
        choose_expression(by=director, now=NOW, expression=three)
    with pytest.raises(NotClosedYet):
        choose_expression(by=director, now=NOW, expression=DecidedFactory(call=CallFactory(), status="checked"))


def test_letters_are_asked_for_and_a_job_drafts_one_for_each_decision(director, run_jobs):
    call = ClosedCallFactory()
    with pytest.raises(NothingDecided):
        ask_for_letters(by=director, now=NOW, call=call, until=None)
    statuses = ("chosen", "reserve", "not_this_time")
    expressions = {status: DecidedFactory(call=call, status=status) for status in statuses}
    DecidedFactory(call=call, status="checked")
    DecidedFactory(status="chosen")
    for until in (None, timezone.localdate()):
        with pytest.raises(UntilWhen):
            ask_for_letters(by=director, now=NOW, call=call, until=until)
    for _pressed_twice in range(2):
        ask_for_letters(by=director, now=NOW, call=call, until=LATER)
    assert run_jobs() == 2
    assert sorted(Job.objects.values_list("result__drafted", flat=True)) == [0, 3]
    found = {letter.kind: letter for letter in Letter.objects.all()}
    assert {kind: letter.expression for kind, letter in found.items()} == expressions
    assert {letter.drafted_by for letter in found.values()} == {director}
    assert found["reserve"].reserve_until == LATER
    assert str(LATER.year) in found["reserve"].opening
    assert not found["chosen"].says_something()


def test_scores_become_words_in_the_language_of_the_organisation():
    expression = DecidedFactory(language="cy", status="not_this_time", nation=nation("wls"))
    reviewed(expression, 3, 3, 1, strengths="Mae pobl yn arwain.", next_steps="")
    HostingFactory(topic=expression.topic, organisation__name="Example elsewhere", delivery_model=delivery_model())
    HostingFactory(
        topic=expression.topic,
        organisation__name="Example network",
        place="Bala",
        delivery_model=delivery_model("network"),
    )
    letter = draft_letters(by=None, now=NOW, expressions=[expression])[0]
    parts = {part["criterion"]: part for part in letter.parts}
    assert parts[""] == {"criterion": "", "strengths": "Mae pobl yn arwain.", "next_steps": ""}
    assert parts["difference"]["strengths"] == "Gwahaniaeth clir i lawer, neu un mawr i rai"
    assert parts["difference"]["next_steps"].startswith("Gwahaniaeth mawr i lawer")
    assert parts["evidence"] == {"criterion": "evidence", "strengths": "", "next_steps": ""}
    assert letter.neighbour == "Example network, Bala"
    assert "for staff only" not in str(letter.parts)
    assert not any(character.isdigit() for part in letter.parts for character in str(part))
    with translation.override("cy"):
        assert letter.language == "cy"


def test_drafting_many_needs_as_many_queries_as_drafting_one(django_assert_num_queries):
    call = ClosedCallFactory()
    for number in (1, 3):
        fresh = [DecidedFactory(call=call, status="chosen") for _ in range(number)]
        reviewed(fresh[0], 2)
        with django_assert_num_queries(10):
            draft_letters(by=None, now=NOW, expressions=fresh)


def test_a_letter_of_another_decision_is_set_aside(director, lead):
    letter = LetterFactory(expression__status="longlisted", kind="chosen", drafted_by=director)
    review_letter(by=lead, now=NOW, letter=letter, seen=1)
    turn_down_expression(by=director, now=NOW, expression=letter.expression)
    drafted = draft_letters(by=director, now=NOW, expressions=[letter.expression])
    letter.refresh_from_db()
    assert letter.status == "discarded"
    assert [one.kind for one in drafted] == ["not_this_time"]


def test_who_writes_last_does_not_review(director, lead):
    letter = LetterFactory(drafted_by=lead)
    changed = edit_letter(by=director, now=NOW, letter=letter, seen=1, subject="Better", kind="reserve")
    assert (changed.subject, changed.kind, changed.version, changed.drafted_by) == ("Better", "chosen", 2, director)
    assert edit_letter(by=lead, now=NOW, letter=letter, seen=2, subject="Better").drafted_by == director
    with pytest.raises(ChangedMeanwhile):
        edit_letter(by=lead, now=NOW, letter=letter, seen=1, subject="Other")
    with pytest.raises(ChangedMeanwhile):
        review_letter(by=lead, now=NOW, letter=letter, seen=1)
    with pytest.raises(OwnLetter):
        review_letter(by=director, now=NOW, letter=letter, seen=2)
    assert review_letter(by=lead, now=NOW, letter=letter, seen=2).status == "reviewed"
    with pytest.raises(LetterMoved):
        edit_letter(by=lead, now=NOW, letter=letter, seen=2, subject="Late")
    back = send_back_letter(by=lead, now=NOW, letter=letter, note="Say who")
    assert (back.status, back.note, back.reviewed_by) == ("drafted", "Say who", None)
    assert send_back_letter(by=lead, now=NOW, letter=letter, note="And when").note == "And when"


def test_a_letter_says_why_and_names_a_neighbour(lead):
    empty = [{"criterion": "", "strengths": "Good", "next_steps": " "}]
    with pytest.raises(SaysTooLittle):
        review_letter(by=lead, now=NOW, letter=LetterFactory(parts=empty), seen=1)
    alone = LetterFactory(expression__status="not_this_time", neighbour=" ")
    with pytest.raises(NoNeighbour):
        review_letter(by=lead, now=NOW, letter=alone, seen=1)


def test_letters_leave_together_once_and_the_call_is_decided(director, lead, run_jobs):
    call = ClosedCallFactory()
    mailed = ready(call, "chosen", lead)
    posted = ready(call, "not_this_time", lead, post_to="1 Example Street\nBala", expression__language="cy")
    gone = ready(call, "reserve", lead)
    withdraw_expression(by=None, now=NOW, expression=gone.expression)
    Email.objects.all().delete()
    assert told(mailed.expression) is None
    send_letters(by=director, now=NOW, call=call)
    with pytest.raises(NothingToSend):
        send_letters(by=director, now=NOW, call=call)
    assert run_jobs() == 1
    assert let_letters_go(now=NOW, call=call) == 0
    for letter in (mailed, posted, gone, call):
        letter.refresh_from_db()
    assert [letter.status for letter in (mailed, posted, gone, call)] == ["sent", "sent", "discarded", "decided"]
    mail = Email.objects.get()
    assert mail.to == [mailed.expression.contact_email]
    assert "Plan the second year." in mail.message
    letter = Outgoing.objects.get()
    assert (letter.person.address, letter.person.language) == ("1 Example Street\nBala", "cy")
    assert "Example network, Leeds" in letter.body
    paper = told(mailed.expression).newest
    assert (paper.body["kind"], paper.sha256) == ("chosen", check_sum(paper.body))
    assert told(gone.expression) is None
    assert FrozenPaper.objects.count() == 2


def test_nothing_leaves_before_everybody_has_a_reviewed_letter(director, lead):
    with pytest.raises(NotClosedYet):
        send_letters(by=director, now=NOW, call=CallFactory())
    call = ClosedCallFactory()
    with pytest.raises(NothingToSend):
        send_letters(by=director, now=NOW, call=call)
    letter = ready(call, "chosen", lead)
    waiting = DecidedFactory(call=call, status="checked")
    with pytest.raises(NotAllDecided, match="letter: 1"):
        send_letters(by=director, now=NOW, call=call)
    turn_down_expression(by=director, now=NOW, expression=waiting)
    with pytest.raises(NotAllDecided):
        send_letters(by=director, now=NOW, call=call)
    LetterFactory(expression=waiting, kind="not_this_time")
    with pytest.raises(NotAllReviewed, match="yet: 1"):
        send_letters(by=director, now=NOW, call=call)
    letter.refresh_from_db()
    assert letter.status == "reviewed"


def test_who_is_known_to_want_paper_gets_it(director, lead):
    call = ClosedCallFactory()
    letter = ready(call, "chosen", lead)
    who = letter.expression
    Person.objects.create(
        name=who.contact_name, email=who.contact_email, phone="0121", contact_route="phone", nation=who.nation
    )
    send_letters(by=director, now=NOW, call=call)
    let_letters_go(now=NOW, call=call)
    assert Outgoing.objects.get().route == "phone"
    assert not Email.objects.exists()
