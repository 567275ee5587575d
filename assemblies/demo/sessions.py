"""Sessions of the demo: of the Assembly for Scotland, and of an advisory group. One of each thing in every state; all invented."""

import datetime as dt
from collections.abc import Sequence

from django.urls import reverse
from django.utils import timezone

from assemblies.actions import add_assembly, enter_sign_up, move_assembly
from assemblies.actions.advising import answer_advice, give_advice, tell_change
from assemblies.actions.attending import mark_attendance
from assemblies.actions.holding import Plan
from assemblies.actions.noting import finish_notes, reply_to_notes, send_notes, write_notes
from assemblies.actions.outputs import add_output, order_from_vote, publish_output, write_order
from assemblies.actions.preparing import Part, add_agenda_item, add_paper, show_paper
from assemblies.actions.sessions import add_session, cancel_session, hold_session, members_of
from assemblies.actions.voting import (
    Question,
    add_option,
    add_vote,
    cast_ballot,
    close_vote,
    open_vote,
    publish_vote,
    type_tally,
)
from assemblies.demo import words
from assemblies.enums import AgendaKind, Attended, Channel, Held, PanelKind, SelectionMode
from assemblies.models import Assembly, Session, Vote
from impact.accounts.models import User
from impact.participation.actions.dates import When
from impact.participation.models import Invitation
from impact.programme.actions import Source, add_source, edit_reference
from impact.programme.models import Nation, Priority, Topic
from impact.programme.texts import Texts

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
GROUP_SIZE = 9
ANSWERS = (Attended.ROOM, Attended.ROOM, Attended.ONLINE, Attended.ROOM, Attended.APOLOGIES, Attended.ABSENT)


def load(*, now: dt.datetime) -> None:
    """Load once, when the Assembly for Scotland is there."""
    scotland = Assembly.objects.filter(slug="scotland").first()
    if scotland is None or Session.objects.exists():
        return
    staff = User.objects.by_email("director@example.org").get()
    morning = timezone.localtime(now).replace(hour=10, minute=30, second=0, microsecond=0)
    _spring(scotland, staff, morning - 60 * DAY)
    _summer(scotland, staff, morning - 10 * DAY, now=now)
    _autumn(scotland, staff, morning + 25 * DAY, now=now)
    off = _session(scotland, staff, words.WINTER, morning + 40 * DAY, now=now)
    cancel_session(by=staff, now=now, session=off, reason=words.CANCELLED)
    _advisory(staff, morning, now=now)


def _session(assembly: Assembly, staff: User, title: Texts, starts_at: dt.datetime, *, now: dt.datetime) -> Session:
    when = When(title, starts_at, starts_at + 5 * HOUR, words.HALL, "https://meet.example.org/example-session")
    return add_session(by=staff, now=now, assembly=assembly, when=when)


def _held(assembly: Assembly, staff: User, title: Texts, starts_at: dt.datetime) -> tuple[Session, list[Invitation]]:
    """A session that took place, with who came."""
    session = _session(assembly, staff, title, starts_at, now=starts_at - 30 * DAY)
    _prepare(session, staff, starts_at - 20 * DAY)
    session = hold_session(by=staff, now=starts_at + 6 * HOUR, session=session)
    people = members_of(session)
    marks = {person.pk: ANSWERS[place % len(ANSWERS)] for place, person in enumerate(people[:-1])}
    mark_attendance(by=staff, now=starts_at + 6 * HOUR, session=session, marks=marks)
    return session, people


def _prepare(session: Session, staff: User, now: dt.datetime) -> None:
    """Agenda and papers, one of them not open to members yet."""
    kinds = (AgendaKind.LISTEN, AgendaKind.TALK, AgendaKind.BREAK, AgendaKind.DECIDE)
    for title, kind, minutes in zip(words.AGENDA, kinds, (45, 90, 60, 45), strict=True):
        add_agenda_item(by=staff, session=session, part=Part(title, kind, minutes))
    for title, body in words.PAPERS:
        paper = add_paper(by=staff, now=now, session=session, title=title, body=body)
        show_paper(by=staff, paper=paper, published=body is not words.PAPERS[-1][1])


def _vote(session: Session, staff: User, question: Texts, now: dt.datetime, how: tuple[str, int, int]) -> Vote:
    said = Question(session.assembly, session, question, words.ABOUT_VOTES, *how)
    return add_vote(by=staff, now=now, question=said)


def _over_priorities(vote: Vote, staff: User) -> None:
    for priority in _priorities():
        add_option(by=staff, vote=vote, label=priority.label, priority=priority)


def _over_models(vote: Vote, staff: User) -> None:
    for code, label in words.MODELS:
        add_option(by=staff, vote=vote, label=label, code=code)


def _priorities() -> Sequence[Priority]:
    """Those of the example survey; of our own only where that is not loaded."""
    if not Priority.objects.exists():
        for position, (slug, label) in enumerate(words.PRIORITIES, start=1):
            edit_reference(by=None, noun=Priority(slug=slug, label=label, position=position, is_example=True))
    return list(Priority.objects.order_by("position", "pk")[:6])


def _spring(assembly: Assembly, staff: User, starts_at: dt.datetime) -> None:
    """Everything is finished and published."""
    session, people = _held(assembly, staff, words.SPRING, starts_at)
    moment = starts_at + 4 * HOUR
    vote = _vote(session, staff, words.FIRST, moment, ("rank", 3, 1))
    _over_priorities(vote, staff)
    vote = open_vote(by=staff, now=moment, vote=vote)
    for place, person in enumerate(people):
        order = [1 + place % 3, 4, 1 + (place + 1) % 3]
        cast_ballot(now=moment, vote=vote, invitation=person, choices={"rank": order})
    vote = close_vote(by=staff, now=moment + HOUR, vote=vote)
    output = order_from_vote(by=staff, now=moment + HOUR, session=session, vote=vote, text=words.ORDER)
    publish_output(by=staff, now=moment + DAY, output=output)
    topic = Topic.objects.filter(slug="example-workforce").first()
    if topic is not None:
        address = reverse("assemblies:session", kwargs={"slug": session.assembly.slug, "number": session.number})
        source = Source(title=output.text, url=address, subject=output.public_id)
        add_source(by=staff, now=moment + DAY, topic=topic, source=source)
    publish_vote(by=staff, now=moment + DAY, vote=vote)
    for kind, text in words.OUTPUTS:
        output = add_output(by=staff, now=moment + DAY, session=session, kind=kind, text=text)
        publish_output(by=staff, now=moment + DAY, output=output)
    notes = write_notes(by=staff, now=moment + DAY, session=session, body=words.NOTES)
    notes = send_notes(by=staff, now=moment + 2 * DAY, notes=notes, answer_by=moment + 16 * DAY)
    for person in people[1:]:
        reply_to_notes(now=moment + 3 * DAY, notes=notes, version=1, invitation=person, answer="agrees")
    finish_notes(by=staff, now=moment + 17 * DAY, notes=notes)
    advice = give_advice(by=staff, now=moment + DAY, session=session, text=words.ASSEMBLY_ADVICE)
    answer_advice(
        by=staff, advice=advice, response=words.ANSWER, answered_as=words.DIRECTOR,
        answered_on=timezone.localdate(moment + 20 * DAY),
    )  # fmt: skip


def _summer(assembly: Assembly, staff: User, starts_at: dt.datetime, *, now: dt.datetime) -> None:
    """Notes are with members; a vote is counted and not published; an output waits."""
    session, people = _held(assembly, staff, words.SUMMER, starts_at)
    moment = starts_at + 4 * HOUR
    vote = _vote(session, staff, words.WHICH_MODEL, moment, ("dots", 5, 3))
    _over_models(vote, staff)
    vote = open_vote(by=staff, now=moment, vote=vote)
    for person in people[2:]:
        cast_ballot(now=moment, vote=vote, invitation=person, choices={"dots": {"1": 2, "3": 3}})
    group = people[0].group or "other"
    type_tally(by=staff, now=moment, vote=vote, group=group, people=1, points={2: 3, 4: 2})
    close_vote(by=staff, now=moment + HOUR, vote=vote)
    add_output(by=staff, now=moment + DAY, session=session, kind="theme", text=words.OUTPUTS[0][1])
    notes = write_notes(by=staff, now=moment + DAY, session=session, body=words.NOTES)
    notes = send_notes(by=staff, now=moment + 2 * DAY, notes=notes, answer_by=starts_at + 17 * DAY + 10 * HOUR)
    reply_to_notes(now=moment + 3 * DAY, notes=notes, version=1, invitation=people[0], answer="agrees")
    reply_to_notes(
        now=moment + 3 * DAY, notes=notes, version=1, invitation=people[1], answer="change", words=words.WISH
    )


def _autumn(assembly: Assembly, staff: User, starts_at: dt.datetime, *, now: dt.datetime) -> None:
    """To come: papers to read, a vote that is open, one that is not yet."""
    session = _session(assembly, staff, words.AUTUMN, starts_at, now=now)
    _prepare(session, staff, now)
    vote = _vote(session, staff, words.WHERE, now, ("one", 1, 1))
    for label in words.PLACES:
        add_option(by=staff, vote=vote, label=label)
    vote = open_vote(by=staff, now=now, vote=vote)
    for place, person in enumerate(members_of(session)[:4]):
        cast_ballot(now=now, vote=vote, invitation=person, choices={"one": 1 + place % 2})
    later = _vote(session, staff, words.FIRST, now, ("rank", 3, 1))
    _over_priorities(later, staff)


def _advisory(staff: User, morning: dt.datetime, *, now: dt.datetime) -> None:
    """The second kind of panel: everybody who signed up has a seat, and its advice is answered in public."""
    opens, closes = morning - 120 * DAY, morning - 100 * DAY
    plan = Plan(
        slug="co-production-advisory-group", title=words.GROUP, nation=Nation.objects.get(code="eng"), about=words.ABOUT,
        selection_mode=SelectionMode.EVERYONE, seats=GROUP_SIZE, held=Held.ONLINE, area=Texts(), place=Texts(),
        dates=words.GROUP_DATES, kind=PanelKind.ADVISORY, opens_at=opens, closes_at=closes,
    )  # fmt: skip
    group = add_assembly(by=staff, now=opens, plan=plan)
    group = move_assembly(by=staff, now=opens, assembly=group, verb="open")
    for place in range(GROUP_SIZE):
        answers = {
            "name": f"Example: adviser {place + 1}", "contact_route": "email", "email": f"adviser.{place}@example.org",
            "perspectives": [1 + place % 2], "nation": "eng", "new_here": "yes" if place % 2 else "no",
        }  # fmt: skip
        enter_sign_up(
            by=staff, now=opens + DAY, assembly=group, channel=Channel.PAPER, written_in="en", answers=answers
        )
    for verb in ("close", "select", "meet"):
        group = move_assembly(by=staff, now=closes, assembly=group, verb=verb)
    session, _people = _held(group, staff, words.FIRST_TALK, morning - 50 * DAY)
    first, second, _open = (
        give_advice(by=staff, now=morning - 49 * DAY, session=session, text=text) for text in words.ADVICE
    )
    day = timezone.localdate(morning - 30 * DAY)
    for advice in (first, second):
        answer_advice(by=staff, advice=advice, response=words.ANSWER, answered_as=words.DIRECTOR, answered_on=day)
    tell_change(by=staff, advice=first, what_changed=words.CHANGED, changed_on=day + 10 * DAY)
    order = write_order(
        by=staff, now=now, session=session, text=words.AGREED_ORDER, order=_priorities()[:3], room=GROUP_SIZE
    )
    publish_output(by=staff, now=now, output=order)
    write_notes(by=staff, now=now, session=session, body=words.NOTES)
    _session(group, staff, words.NEXT_TALK, morning + 20 * DAY, now=now)
