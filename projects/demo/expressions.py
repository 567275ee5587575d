"""Expressions of interest in every state of being written, sent, reopened and talked about: invented."""

from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from impact.accounts.models import User
from impact.people.enums import ReplyRoute
from impact.programme.models import Nation
from projects.actions import (
    Invited,
    Partner,
    Starter,
    Talk,
    add_partner,
    ask_for_another_way,
    check_expression,
    confirm_collaborator,
    invite_collaborator,
    longlist_expression,
    remove_collaborator,
    reopen_expression,
    save_answer,
    save_details,
    send_expression,
    start_expression,
    type_answers,
    write_conversation,
)
from projects.demo.calls import LISTED, REOPENED
from projects.models import Call, Expression

_DAY = timedelta(days=1)
TOGETHER = "Example rural carers, Powys"
TYPED = "Example phone group, Hull"


def load(*, now: datetime) -> None:
    """Create the examples once, in the calls that are open and closed now."""
    if Expression.objects.filter(organisation_name=TOGETHER).exists():
        return
    staff = User.objects.by_email("director@example.org").first()
    opened = Call.objects.get(slug="example-open")
    began = opened.opens_at + _DAY
    _together(_start(opened, TOGETHER, "wls", at=began), at=began, now=now)
    if staff is None:
        return
    _typed(_start(opened, TYPED, "eng", at=began), staff, at=began + _DAY)
    for name, tell in ((REOPENED, _reopened), (LISTED, _listed)):
        sent = Expression.objects.filter(organisation_name=name, status="sent").first()
        if sent is not None and sent.sent_at is not None:
            tell(sent, staff, at=sent.sent_at)


def _start(call: Call, name: str, nation: str, *, at: datetime) -> Expression:
    key = uuid5(NAMESPACE_URL, f"{call.slug}/{name}")
    starter = Starter(name, Nation.objects.get(code=nation), "Example contact", "together@example.org", "en")
    return start_expression(by=None, now=at, call=call, starter=starter, start_key=key, random=key.bytes[:8])


def _together(expression: Expression, *, at: datetime, now: datetime) -> None:
    """A draft with partners and with people who write too: one who said yes, one who waits, one late, one removed."""
    nation = expression.nation
    for name, kind, part in (
        ("Example council, Powys", "council", "Holds the money."),
        ("Example village hall group", "", "Opens its hall."),
    ):
        partner = Partner(name=name, kind=kind, nation=nation, registered=kind == "council", part=part)
        add_partner(now=at, expression=expression, partner=partner)
    invited = (
        ("Example writer", "writer@example.org", "edit", at),
        ("Example sender", "sender@example.org", "submit", now),
        ("Example late reader", "late@example.org", "view", at),
        ("Example former writer", "former@example.org", "edit", at),
    )
    people = [
        invite_collaborator(now=when, expression=expression, invited=Invited(name, email, rights))
        for name, email, rights, when in invited
    ]
    writer = confirm_collaborator(now=at, collaborator=people[0])
    confirm_collaborator(now=at, collaborator=people[3])
    remove_collaborator(now=at + _DAY, expression=expression, collaborator=people[3])
    question = expression.call.questions.in_order()[0]
    text = "Example answer written by two people."
    save_answer(
        by=None, now=at + _DAY, expression=expression, question=question, text=text, seen=0, collaborator=writer
    )


def _typed(expression: Expression, staff: User, *, at: datetime) -> None:
    """A draft that staff type on the phone."""
    ask_for_another_way(
        now=at,
        key=uuid5(NAMESPACE_URL, f"another-way/{expression.reference}"),
        expression=expression,
        way="Type for us on a 30-minute phone call",
        reply_route=ReplyRoute.PHONE,
        reply_to="01632 960000",
        details="Mornings are best.",
    )
    question = expression.call.questions.in_order()[0]
    type_answers(
        by=staff,
        now=at + _DAY,
        expression=expression,
        channel="phone",
        texts={question: ("Example answer, typed while they spoke.", 0)},
        details={"organisation_kind": "group"},
    )


def _reopened(expression: Expression, staff: User, *, at: datetime) -> None:
    """Sent, given back with a reason, and sent again as the second copy."""
    expression = reopen_expression(
        by=staff,
        now=at + _DAY,
        expression=expression,
        reason="One answer was cut off when it was pasted. Please put in the rest.",
        send_until=at + 9 * _DAY,
    )
    again = at + 2 * _DAY
    question = expression.call.questions.in_order()[0]
    text = "Example answer, now complete."
    save_answer(by=None, now=again, expression=expression, question=question, text=text, seen=1)
    facts: dict[str, Any] = {"place": "Example town", "place_kind": "town", "new_here": True, "under_pressure": True}
    save_details(by=None, now=again, expression=expression, seen=expression.version, **facts)
    send_expression(by=None, now=again, expression=expression)


def _listed(expression: Expression, staff: User, *, at: datetime) -> None:
    """On the longlist, with the notes of a conversation."""
    expression = check_expression(by=staff, now=at + _DAY, expression=expression)
    expression = longlist_expression(by=staff, now=at + 6 * _DAY, expression=expression)
    held = at + 8 * _DAY
    talk = Talk(
        held_on=held.date(),
        who="Two members of the group, our coach for Northern Ireland",
        notes="Example notes: they would like to begin with short breaks.",
        agreed="They send a rough budget.",
    )
    write_conversation(by=staff, now=held, expression=expression, talk=talk)
