"""Examples of what surrounds a call: help to apply, organisations to reach, longer time, Welsh checked and not."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.utils import timezone

from impact.accounts.models import User
from impact.people.actions import confirm_subscription
from impact.people.actions.subscribing import CONFIRM, token_of
from impact.people.enums import ContactRoute
from impact.people.pure.details import Details
from impact.programme.models import Nation, Organisation
from impact.programme.texts import texts
from projects.actions import (
    HelpWanted,
    add_outreach,
    add_question,
    ask_for_help,
    create_call,
    decide_call,
    finish_help,
    give_grace,
    note_attempt,
    note_call_welsh_checked,
    promise_help,
    publish_call,
    tell_me_when_it_opens,
    turn_calls,
)
from projects.models import Call, Expression, HelpRequest

_DAY = timedelta(days=1)
_WHO = texts("Who are you?", "Pwy ydych chi?", "Who are you?", "Pwy ydych chi?")
# days ago, way, what would help, words, promised, done
_HELP: tuple[tuple[int, Details, tuple[str, ...], str, bool, bool], ...] = (
    (1, Details("Example: Ana", ContactRoute.EMAIL, email="ana@example.org"), ("talk", "typing"), "", False, False),
    (9, Details("Example: Huw", ContactRoute.PHONE, phone="01632 960003", language="cy"), ("welsh",), "", False, False),
    (
        4,
        Details("Example: Roisin", ContactRoute.TEXT, phone="07700 900004"),
        ("isl", "costs"),
        "Two of us sign. We lose a day's pay when we write this.",
        True,
        False,
    ),
    (
        12,
        Details(
            "Example: Moira",
            ContactRoute.SUPPORTER,
            supporter_name="Example: advocate",
            supporter_contact="01632 960005",
            format="easy_read",
        ),
        ("easy_read",),
        "",
        True,
        True,
    ),
    (14, Details("Example: Tom", ContactRoute.LETTER, address="3 Example Lane\nKirkwall"), ("other",), "", False, True),
)
_NATIONS = ("eng", "wls", "nir", "sct", "sct")
_REACH: tuple[tuple[str, str, str, str, tuple[tuple[int, str, str], ...]], ...] = (
    ("Example kitchen-table group, Leeds", "group", "eng", "They think they need to be a charity.",
     ((12, "visit", "interested"),)),
    ("Example night-shift carers, Newry", "carer_led", "nir", "No time, and forms are long.",
     ((15, "email", "no_answer"), (9, "somebody", "needs_help"))),
    ("Example care provider, Oban", "provider", "sct", "Very hard times: two managers left.",
     ((10, "phone", "interested"),)),
    ("Example sign-language club, Bangor", "user_led", "wls", "Everything is in written English.", ()),
)  # fmt: skip


def load(*, now: datetime) -> None:
    """Create the examples once; they need the example calls and staff."""
    call = Call.objects.filter(slug="example-open").first()
    staff = User.objects.by_email("director@example.org").first()
    if call is None or staff is None or HelpRequest.objects.exists():
        return
    now = min(now, call.closes_at - _DAY)
    nations = {nation.code: nation for nation in Nation.objects.all()}
    _load_help(call, now, staff, nations)
    _load_outreach(call, now, staff, nations)
    _load_grace(now, staff)
    _load_welsh(now, staff)
    asked = tell_me_when_it_opens(now=now - 2 * _DAY, email="calls.news@example.org", written_in="cy")
    confirm_subscription(now=now - _DAY, token=token_of(asked, CONFIRM))


def _load_help(call: Call, now: datetime, staff: User, nations: dict[str, Nation]) -> None:
    for place, (days, details, wants, words, promised, done) in enumerate(_HELP):
        at = now - days * _DAY
        wanted = HelpWanted(details, nations[_NATIONS[place]], wants, "Example group", words)
        asked = ask_for_help(now=at, call=call, key=uuid5(NAMESPACE_URL, f"help/{place}"), wanted=wanted)
        if promised:
            promise = "Example: an interpreter on Thursday at 2pm, and £80 for your day."
            due = timezone.localdate(at) + 10 * _DAY
            asked = promise_help(by=staff, now=at + _DAY, asked=asked, promise=promise, due_on=due)
        if done:
            finish_help(by=staff, now=at + 5 * _DAY, asked=asked, note="Example: done.")


def _load_outreach(call: Call, now: datetime, staff: User, nations: dict[str, Nation]) -> None:
    today = timezone.localdate(now)
    for name, kind, nation, why_not, tries in _REACH:
        entry = add_outreach(
            by=staff, now=now - 16 * _DAY, call=call, name=name, kind=kind, nation=nations[nation], why_not=why_not
        )
        for days, way, result in tries:
            note_attempt(by=staff, now=now, entry=entry, on=today - days * _DAY, way=way, result=result)
    known = Organisation.objects.filter(is_example=True).select_related("nation").order_by("pk").first()
    if known:
        facts: dict[str, Any] = {"organisation": known, "kind": known.kind, "nation": known.nation}
        add_outreach(by=staff, now=now, call=call, why_not="Example: has never answered a call of ours.", **facts)


def _load_grace(now: datetime, staff: User) -> None:
    """The late group has longer now; it had an earlier, shorter time that is over."""
    late = Expression.objects.filter(call__slug="example-closed", status="draft").select_related("call").first()
    if late is None:
        return
    first = late.call.closes_at
    give_grace(by=staff, now=first, expression=late, until=first + 2 * _DAY, reason="Example: a power cut.")
    give_grace(by=staff, now=now - _DAY, expression=late, until=now + 5 * _DAY, reason="Example: a death in the group.")


def _load_welsh(now: datetime, staff: User) -> None:
    """Calls treated as real: Welsh missing, Welsh checked, and one announced long ago with a reason."""
    english = texts("Example, treated as real: Welsh still missing")
    _real("example-welsh-missing", english, opens_at=now + 220 * _DAY, now=now, welsh=False)
    both = texts("Example, treated as real: Welsh checked", "Enghraifft, fel galwad go iawn: gwiriwyd y Gymraeg")
    checked = _real("example-welsh-checked", both, opens_at=now + 230 * _DAY, now=now, welsh=True)
    note_call_welsh_checked(by=staff, now=now, call=checked, on=timezone.localdate(now))
    title = texts("Example: an early call, in English first", "Enghraifft: galwad gynnar, yn Saesneg yn gyntaf")
    opens_at = now - 900 * _DAY
    early = _real("example-welsh-reason", title, opens_at=opens_at, now=opens_at - 30 * _DAY, welsh=False)
    reason = "Example: the translator fell ill; the Welsh followed a week later."
    early = publish_call(by=staff, now=opens_at - 20 * _DAY, call=early, without_checked_welsh_because=reason)
    turn_calls(now=now)
    decide_call(by=staff, now=now - 800 * _DAY, call=early)


def _real(slug: str, title: Any, *, opens_at: datetime, now: datetime, welsh: bool) -> Call:
    words = texts("Example words.", "Geiriau enghreifftiol." if welsh else "")
    starts_on: date = timezone.localdate(opens_at) + 200 * _DAY
    call = create_call(
        by=None,
        now=now,
        slug=slug,
        title=title,
        about=words,
        offers=words,
        asks=words,
        opens_at=opens_at,
        closes_at=opens_at + 60 * _DAY,
        starts_on=starts_on,
        offer_pounds=10_000,
        offer_coach_days=10,
        offer_months=12,
    )
    hint = texts("A few sentences.", "Ychydig o frawddegau.")
    add_question(by=None, now=now, call=call, code="who", label=_WHO, hint=hint, word_guide=100)
    return call
