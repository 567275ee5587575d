"""Example decisions: letters that wait for review, and a decided call with letters, reserves and agreements."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from impact.accounts.models import User
from impact.programme.actions import edit_reference
from impact.programme.models import Nation, Topic
from impact.programme.texts import Texts, texts
from projects.actions import (
    Starter,
    add_question,
    check_expression,
    choose_expression,
    create_call,
    draft_letters,
    edit_letter,
    hold_expression,
    let_letters_go,
    publish_call,
    review_letter,
    save_answer,
    save_details,
    send_expression,
    send_letters,
    start_expression,
    turn_calls,
    turn_down_expression,
)
from projects.demo.calls import CARD
from projects.models import Call, Expression, Letter

DAY = timedelta(days=1)
STRONG = {
    "en": "You plan the work with the people it is for.",
    "cy": "Rydych yn cynllunio’r gwaith gyda’r bobl y mae ar eu cyfer.",
    "en-simple": "You plan with people who get care.",
}
NEXT = {
    "en": "Say who will still do this work after two years.",
    "cy": "Dywedwch pwy fydd yn dal i wneud y gwaith hwn ar ôl dwy flynedd.",
    "en-simple": "Tell us who will do the work later.",
}
NEIGHBOUR = "Example network for living well, the Networks team"


@dataclass(frozen=True, slots=True)
class Example:
    """One invented organisation and what was decided about it."""

    name: str
    nation: str
    kind: str
    decision: str
    language: str = "en"
    registered: bool = True


DECIDING = (
    Example("Example friends of the lake, Cumbria", "eng", "group", "choose"),
    Example("Example carers’ circle, Swansea", "wls", "carer_led", "hold", "cy"),
    Example("Example speaking-up group, Ayr", "sct", "user_led", "turn_down", "en-simple"),
    Example("Example provider, Newry", "nir", "provider", "turn_down"),
)
SITES = (
    Example("Example council, North East", "eng", "council", "choose"),
    Example("Example people first group, Gwent", "wls", "user_led", "choose", "cy"),
    Example("Example kitchen-table group, Hull", "eng", "group", "choose", registered=False),
    Example("Example care provider, London", "eng", "provider", "choose"),
    Example("Example health and care partnership, Fife", "sct", "council", "choose"),
    Example("Example carers’ centre, Belfast", "nir", "carer_led", "choose"),
    Example("Example charity, Powys", "wls", "charity", "hold"),
    Example("Example neighbours, Stornoway", "sct", "group", "hold"),
    Example("Example day service, Lisburn", "nir", "provider", "hold"),
    Example("Example lunch club, Leeds", "eng", "group", "turn_down"),
    Example("Example advice centre, Bangor", "wls", "charity", "turn_down", "cy"),
)


def load(*, now: datetime, writer: User, reviewer: User) -> None:
    """The call that is being decided, and the one whose letters have left."""
    title = texts("Example: friendship and belonging", "Enghraifft: cyfeillgarwch a pherthyn")
    call = _call("example-deciding", title, closes_at=now - 40 * DAY)
    _decide(call, DECIDING, at=now - 5 * DAY, by=writer)
    letters = _letters(call, at=now - 4 * DAY, by=writer)
    for letter in letters[:2]:
        _review(letter, at=now - 3 * DAY, by=reviewer)

    title = texts("Example: living well at home", "Enghraifft: byw’n dda gartref")
    call = _call("example-sites", title, closes_at=now - 150 * DAY)
    _decide(call, SITES, at=now - 100 * DAY, by=writer)
    for letter in _letters(call, at=now - 95 * DAY, by=writer):
        _review(letter, at=now - 92 * DAY, by=reviewer)
    send_letters(by=writer, now=now - 90 * DAY, call=call)
    let_letters_go(now=now - 90 * DAY, call=call)


def topic() -> Topic:
    """The example topic of these sites."""
    found = Topic.objects.filter(slug="example-living-well").first()
    if found is None:
        title = texts("Example: living well at home", "Enghraifft: byw’n dda gartref")
        found = edit_reference(by=None, noun=Topic(slug="example-living-well", title=title, is_example=True))
    return found


def _call(slug: str, title: Texts, *, closes_at: datetime) -> Call:
    opens_at = closes_at - 60 * DAY
    early = opens_at - 30 * DAY
    call = create_call(
        by=None, now=early, slug=slug, title=title, opens_at=opens_at, closes_at=closes_at, is_example=True, **CARD
    )
    label = texts("What do you want to change?", "Beth hoffech chi ei newid?")
    add_question(by=None, now=early, call=call, code="change", label=label, hint=Texts(), word_guide=150)
    call = publish_call(by=None, now=early, call=call)
    turn_calls(now=opens_at)
    return call


def _decide(call: Call, examples: tuple[Example, ...], *, at: datetime, by: User) -> None:
    sent = [_expression(call, one, by=by) for one in examples]
    turn_calls(now=at)
    verbs = {"choose": choose_expression, "hold": hold_expression, "turn_down": turn_down_expression}
    for one, expression in zip(examples, sent, strict=True):
        verbs[one.decision](by=by, now=at, expression=expression)


def _expression(call: Call, one: Example, *, by: User) -> Expression:
    at = call.closes_at - 20 * DAY
    key = uuid5(NAMESPACE_URL, f"{call.slug}/{one.name}")
    number = key.hex[:6]
    nation = Nation.objects.get(code=one.nation)
    starter = Starter(one.name, nation, "Example contact", f"decided-{number}@example.org", one.language)
    expression = start_expression(by=None, now=at, call=call, starter=starter, start_key=key, random=key.bytes[:8])
    expression = save_details(
        by=None,
        now=at,
        expression=expression,
        seen=1,
        organisation_kind=one.kind,
        registered=one.registered,
        money_holder="" if one.registered else "Example charity, Powys",
    )
    for question in call.questions.in_order():
        text = f"Example answer of an invented organisation: {one.name}."
        save_answer(by=None, now=at, expression=expression, question=question, text=text, seen=0)
    expression = send_expression(by=None, now=at, expression=expression)
    return check_expression(by=by, now=call.closes_at + 2 * DAY, expression=expression)


def _letters(call: Call, *, at: datetime, by: User) -> list[Letter]:
    decided = list(call.expressions.order_by("reference"))
    until = (at + 60 * DAY).date()
    return [write(letter, at=at, by=by) for letter in draft_letters(by=by, now=at, expressions=decided, until=until)]


def write(letter: Letter, *, at: datetime, by: User) -> Letter:
    """Words for an invented letter."""
    language = letter.language if letter.language in STRONG else "en"
    parts = [{**letter.parts[0], "strengths": STRONG[language], "next_steps": NEXT[language]}, *letter.parts[1:]]
    neighbour = NEIGHBOUR if letter.kind == "not_this_time" else ""
    return edit_letter(by=by, now=at, letter=letter, seen=letter.version, parts=parts, neighbour=neighbour)


def _review(letter: Letter, *, at: datetime, by: User) -> None:
    review_letter(by=by, now=at, letter=letter, seen=letter.version)
