"""The five Assemblies of the programme, a regional one and two earlier ones, with sign-ups in every state. All invented."""

import datetime as dt
from typing import Any

from django.utils import timezone

from assemblies.actions import (
    add_assembly,
    enter_sign_up,
    move_assembly,
    save_answers,
    start_sign_up,
    submit_sign_up,
    withdraw_sign_up,
)
from assemblies.actions.holding import Plan
from assemblies.demo.chance import CHANCE, sign_up_more
from assemblies.enums import Channel, Held, SelectionMode
from assemblies.models import Assembly, SignUp
from impact.accounts.models import User
from impact.people.actions import finish_outgoing
from impact.people.models import Outgoing
from impact.programme.models import Nation
from impact.programme.texts import Texts, texts

ABOUT = texts(
    "Example: about 35 people from all sides of care talk about what should change, and say what the programme should "
    "take up first. They meet twice a year.",
    "Enghraifft: tua 35 o bobl o bob rhan o ofal yn trafod beth ddylai newid, ac yn dweud beth ddylai’r rhaglen ei "
    "wneud gyntaf. Maen nhw’n cwrdd ddwywaith y flwyddyn.",
    "Example. About 35 people talk about care. They say what should change first. They meet twice a year.",
    "Enghraifft. Mae tua 35 o bobl yn siarad am ofal. Maen nhw’n dweud beth ddylai newid gyntaf. Maen nhw’n cwrdd "
    "ddwywaith y flwyddyn.",
)
DATES = texts(
    "Two meetings, one in spring and one in autumn, each from 10:30am to 3:30pm, with breaks.",
    "Dau gyfarfod, un yn y gwanwyn ac un yn yr hydref, rhwng 10:30yb a 3:30yp, gyda seibiannau.",
    "Two meetings. One in spring. One in autumn. There are breaks.",
    "Dau gyfarfod. Un yn y gwanwyn. Un yn yr hydref. Mae seibiannau.",
)
PLACE = texts("A step-free place near a station; travel is paid.", "Lle heb risiau ger gorsaf; telir costau teithio.")
# slug, English, Welsh, nation, area (English, Welsh), way to a seat, seats, where, opens (days from now), closes, next,
# verbs, how many more people signed up
ASSEMBLIES: tuple[tuple[Any, ...], ...] = (
    ("england-north-west", "Assembly for England: North and West", "Cynulliad Lloegr: Gogledd a Gorllewin", "eng",
     ("North and West", "Gogledd a Gorllewin"), SelectionMode.FAIR_DRAW, 35, Held.HYBRID, -14, 21, None, ("open",), 0),
    ("england-south-east", "Assembly for England: South and East", "Cynulliad Lloegr: De a Dwyrain", "eng",
     ("South and East", "De a Dwyrain"), SelectionMode.FAIR_DRAW, 35, Held.IN_PERSON, 30, 72, None, (), 0),
    ("northern-ireland", "Assembly for Northern Ireland", "Cynulliad Gogledd Iwerddon", "nir",
     None, SelectionMode.EVERYONE, 35, Held.ONLINE, -60, -20, 120, ("open", "close"), 0),
    ("scotland", "Assembly for Scotland", "Cynulliad yr Alban", "sct",
     None, SelectionMode.FAIR_DRAW, 12, Held.HYBRID, -200, -150, 165, ("open", "close", "draw", "tell", "meet"), 24),
    ("scotland-highlands", "Assembly for Scotland: Highlands and Islands", "Cynulliad yr Alban: Ucheldiroedd ac Ynysoedd",
     "sct", ("Highlands and Islands", "Ucheldiroedd ac Ynysoedd"), SelectionMode.FAIR_DRAW, 6, Held.ONLINE, -40, -5, None,
     ("open", "close", "panels"), 10),
    ("wales", "Assembly for Wales", "Cynulliad Cymru", "wls",
     None, SelectionMode.FAIR_DRAW, 35, Held.HYBRID, -10, 25, None, ("open",), 0),
    ("wales-earlier", "Assembly for Wales: the round before", "Cynulliad Cymru: y rownd flaenorol", "wls",
     None, SelectionMode.FIRST_COME, 3, Held.ONLINE, -500, -460, None, ("open", "close", "select", "meet", "finish"), 0),
    ("england-south-east-earlier", "Assembly for England: South and East, the round before",
     "Cynulliad Lloegr: De a Dwyrain, y rownd flaenorol", "eng",
     ("South and East", "De a Dwyrain"), SelectionMode.FAIR_DRAW, 6, Held.IN_PERSON, -90, -45, None,
     ("open", "close", "aside", "draw"), 10),
)  # fmt: skip
# who, perspectives, main, nation of home, new here, language
PEOPLE = (
    ("person who draws on care", [1], None, True, "en"),
    ("unpaid carer who works in care", [2, 3], 2, True, "en"),
    ("home care worker", [3], None, False, "en-simple"),
    ("provider", [4], None, False, "en"),
    ("commissioner", [5, 2], 5, False, "cy"),
)


def load(*, now: dt.datetime) -> None:
    """Load once."""
    if Assembly.objects.exists():
        return
    staff = User.objects.by_email("director@example.org").get()
    nations = {nation.code: nation for nation in Nation.objects.all()}
    for row in ASSEMBLIES:
        _load_one(row, now=now, staff=staff, nations=nations)


def _plan(row: tuple[Any, ...], now: dt.datetime, nation: Nation) -> Plan:
    slug, english, welsh, _code, area, mode, seats, held, opens, closes, next_opens, _verbs, _more = row
    start = timezone.localtime(now).replace(hour=9, minute=0, second=0, microsecond=0)
    return Plan(
        slug=slug,
        title=texts(english, welsh),
        nation=nation,
        about=ABOUT,
        selection_mode=mode,
        seats=seats,
        term_starts_on=(start + dt.timedelta(days=closes + 30)).date(),
        term_ends_on=(start + dt.timedelta(days=closes + 760)).date(),
        held=held,
        area=texts(*area) if area else Texts(),
        place=Texts() if held == Held.ONLINE else PLACE,
        dates=DATES,
        opens_at=start + dt.timedelta(days=opens),
        closes_at=start + dt.timedelta(days=closes, hours=8),
        next_opens_on=(now + dt.timedelta(days=next_opens)).date() if next_opens else None,
    )


def _load_one(row: tuple[Any, ...], *, now: dt.datetime, staff: User, nations: dict[str, Nation]) -> None:
    code, verbs, more = row[3], row[-2], row[-1]
    plan = _plan(row, now, nations[code])
    assembly = add_assembly(by=staff, now=now, plan=plan)
    for verb in verbs:
        if plan.opens_at is None or plan.closes_at is None:
            continue
        moment = plan.opens_at if verb == "open" else plan.closes_at
        if verb in CHANCE:
            CHANCE[verb](assembly, staff=staff, moment=moment + dt.timedelta(days=1))
            assembly.refresh_from_db()
            continue
        assembly = move_assembly(by=staff, now=moment, assembly=assembly, verb=verb)
        if verb == "open":
            _load_sign_ups(assembly, staff=staff, moment=plan.opens_at + dt.timedelta(days=1), today=now, code=code)
            sign_up_more(assembly, more, staff=staff, moment=plan.opens_at + dt.timedelta(days=2))


def _load_sign_ups(assembly: Assembly, *, staff: User, moment: dt.datetime, today: dt.datetime, code: str) -> None:
    sent = []
    for place, (who, perspectives, main, new_here, language) in enumerate(PEOPLE):
        answers = {
            "name": f"Example: {who}, {code.upper()}",
            "contact_route": "email",
            "email": f"{assembly.slug}.{place}@example.org",
            "perspectives": perspectives,
            "main_perspective": main,
            "nation": code,
            "new_here": "yes" if new_here else "no",
            "why": "Example: I want to help change things." if place % 2 else "",
        }
        draft, _token = start_sign_up(now=moment, assembly=assembly, written_in=language)
        saved = save_answers(now=moment, sign_up=draft, answers=answers)
        sent.append(submit_sign_up(now=moment + dt.timedelta(minutes=5 + place), sign_up=saved, agreed=True))
    withdraw_sign_up(by=None, now=moment + dt.timedelta(days=1), sign_up=sent[-1])
    _again(sent[0], assembly=assembly, moment=moment)
    start_sign_up(now=moment, assembly=assembly, written_in="en")
    by_phone = {
        "name": f"Example: person without email, {code.upper()}", "contact_route": "phone", "phone": "01632 960004",
        "perspectives": [8], "nation": code, "new_here": "yes",
    }  # fmt: skip
    entered = enter_sign_up(
        by=staff, now=moment, assembly=assembly, channel=Channel.PHONE, written_in="en", answers=by_phone
    )
    for call in Outgoing.objects.to_do().filter(person=entered.person):
        if call.due_on < timezone.localdate(today):  # in an earlier round it was made
            finish_outgoing(by=staff, now=moment + dt.timedelta(days=2), outgoing=call)


def _again(first: SignUp, *, assembly: Assembly, moment: dt.datetime) -> None:
    """Somebody who had signed up does it again."""
    if first.person is None:
        return
    draft, _token = start_sign_up(now=moment, assembly=assembly, written_in="en")
    answers = {
        "name": first.person.name, "contact_route": "email", "email": first.person.email, "perspectives": [1],
        "nation": assembly.nation.code, "new_here": "no",
    }  # fmt: skip
    saved = save_answers(now=moment, sign_up=draft, answers=answers)
    submit_sign_up(now=moment + dt.timedelta(hours=1), sign_up=saved, agreed=True)
