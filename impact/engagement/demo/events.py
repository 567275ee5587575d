"""The demo's events: one in every state, with people at every stage. All invented; roles instead of people's names."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.utils import timezone

from impact.accounts.models import User
from impact.engagement import actions
from impact.engagement.actions.following import Idea, Will
from impact.engagement.actions.holding import Plan
from impact.engagement.enums import Channel, Held, ItemKind, Outcome, ShownKind
from impact.engagement.models import Event, ProgrammeItem, Registration, ShownProject
from impact.participation.actions import answer_payment, export_payments, lapse_due, move_needs, write_needs
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.enums import PaymentNature, SeatingKind
from impact.people.actions import finish_outgoing
from impact.people.enums import ContactRoute
from impact.people.models import Outgoing
from impact.programme.models import Nation
from impact.programme.texts import Texts, texts

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
NEEDS = Needs(access="Example: step-free, and a space for a wheelchair.", companions=1, may_share=True)
STEPS = (
    ("flag", "Example: ask the venue about the back door."),
    ("share", "Example: the venue and the driver."),
    ("meet", "Example: the back door is open, a space is kept."),
    ("review", "Example: it worked. Next time nearer to the stage."),
)

ABOUT = texts(
    "Example: a day about what people learned in projects across the nation, and what could happen next. People who "
    "draw on care and support, unpaid carers, people who work in care, providers and councils meet.",
    "Enghraifft: diwrnod am yr hyn a ddysgodd pobl mewn prosiectau ledled y genedl, a beth allai ddigwydd nesaf. Mae "
    "pobl sy’n defnyddio gofal a chymorth, gofalwyr di-dâl, gweithwyr gofal, darparwyr a chynghorau yn cwrdd.",
    "Example. People talk about their projects. They say what they learned. They say what happens next.",
    "Enghraifft. Mae pobl yn siarad am eu prosiectau. Maen nhw’n dweud beth ddysgon nhw. Maen nhw’n dweud beth sy’n "
    "digwydd nesaf.",
)
PLACE = texts(
    "Example hall, near the station, step-free, with a quiet room",
    "Neuadd enghreifftiol, ger yr orsaf, heb risiau, gydag ystafell dawel",
    "Example hall. It is near the station. There are no steps.",
    "Neuadd enghreifftiol. Mae ger yr orsaf. Does dim grisiau.",
)
BECAUSE = texts(
    "Example: the venue has been flooded. We look for a new day.",
    "Enghraifft: mae’r lleoliad dan ddŵr. Rydym yn chwilio am ddiwrnod newydd.",
)
# slug, English, Welsh, nation, where, seats, in how many days
EVENTS: tuple[tuple[Any, ...], ...] = (
    ("example-wales-open", "Example: policy and practice event, Wales", ("Enghraifft: digwyddiad polisi ac ymarfer, "
     "Cymru"), "wls", Held.HYBRID, 60, 30),
    ("example-scotland-full", "Example: policy and practice event, Scotland", ("Enghraifft: digwyddiad polisi ac "
     "ymarfer, yr Alban"), "sct", Held.ONLINE, 3, 25),
    ("example-northern-ireland", "Example: policy and practice event, Northern Ireland", ("Enghraifft: digwyddiad "
     "polisi ac ymarfer, Gogledd Iwerddon"), "nir", Held.IN_PERSON, 40, 12),
    ("example-wales-spring", "Example: spring event, Wales", "Enghraifft: digwyddiad y gwanwyn, Cymru", "wls",
     Held.IN_PERSON, 50, 120),
    ("example-wales-autumn", "Example: autumn event, Wales", "Enghraifft: digwyddiad yr hydref, Cymru", "wls",
     Held.IN_PERSON, 30, -50),
    ("example-england", "Example: event for the North, England", "Enghraifft: digwyddiad i’r Gogledd, Lloegr", "eng",
     Held.HYBRID, 30, -20),
    ("example-uk", "Example: event for the whole UK", "Enghraifft: digwyddiad i’r DU gyfan", "",
     Held.ONLINE, 200, 20),
    ("example-not-published", "Example: event staff still plan", "Enghraifft: digwyddiad sy’n cael ei gynllunio", "eng",
     Held.ONLINE, 20, 150),
)  # fmt: skip
# minutes after the start, length, kind, title, speakers
PROGRAMME: tuple[tuple[Any, ...], ...] = (
    (0, 20, ItemKind.TALK, texts("Welcome: why we are here", "Croeso: pam rydyn ni yma"),
     texts("The programme’s lead for the nation", "Arweinydd y rhaglen ar gyfer y genedl")),
    (20, 40, ItemKind.TALK, texts("What our project learned", "Beth ddysgodd ein prosiect"),
     texts("An unpaid carer and a home care worker", "Gofalwr di-dâl a gweithiwr gofal cartref")),
    (60, 30, ItemKind.BREAK, texts("Tea", "Te"), Texts()),
    (90, 60, ItemKind.DISCUSSION, texts("Who else could benefit?", "Pwy arall allai elwa?"),
     texts("Everybody, at small tables", "Pawb, wrth fyrddau bach")),
)  # fmt: skip
SHOWN: tuple[tuple[Texts, str], ...] = (
    (texts("Example: friends united together", "Enghraifft: ffrindiau gyda’i gilydd"), ""),
    (texts("Example: more breaks for carers", "Enghraifft: mwy o seibiannau i ofalwyr"), ""),
)
# who, organisation, perspectives, language and format, route
PEOPLE: tuple[tuple[str, str, list[int], str, str], ...] = (
    ("person who draws on care and support", "", [1], "en-simple", ContactRoute.EMAIL),
    ("unpaid carer", "Example carers’ centre", [2], "cy", ContactRoute.EMAIL),
    ("home care worker", "Example care provider", [3], "en", ContactRoute.EMAIL),
    ("commissioner", "Example council", [5], "en", ContactRoute.PHONE),
    ("provider", "Example care provider", [4], "en", ContactRoute.EMAIL),
    ("researcher", "Example university", [7], "cy", ContactRoute.EMAIL),
)


def load(*, now: dt.datetime) -> None:
    """Load once."""
    if Event.objects.exists():
        return
    staff = User.objects.by_email("director@example.org").get()
    events = {row[0]: _event(row, now, staff) for row in EVENTS}
    _plan_only(events["example-wales-spring"], now=now, staff=staff)
    _fill(_opened(events["example-wales-open"], now - 6 * DAY, staff), PEOPLE[:4], now - DAY, staff)
    _full(_opened(events["example-scotland-full"], now - 12 * DAY, staff), now, staff)
    closed = _opened(events["example-northern-ireland"], now - 20 * DAY, staff)
    _fill(closed, PEOPLE[1:4], now - 15 * DAY, staff)
    actions.move_event(by=staff, now=now - DAY, event=closed, verb="close")
    _held(_opened(events["example-wales-autumn"], now - 90 * DAY, staff), staff)
    _held_with_few(_opened(events["example-england"], now - 60 * DAY, staff), staff)
    off = _opened(events["example-uk"], now - 10 * DAY, staff)
    _fill(off, PEOPLE[:2], now - 8 * DAY, staff)
    actions.cancel_event(by=staff, now=now - 2 * DAY, event=off, because=BECAUSE)
    for call in Outgoing.objects.to_do().filter(due_on__lt=timezone.localdate(now)):
        finish_outgoing(by=staff, now=now - DAY, outgoing=call)


def _event(row: tuple[Any, ...], now: dt.datetime, staff: User) -> Event:
    slug, english, welsh, code, held, seats, in_days = row
    starts = timezone.localtime(now + in_days * DAY).replace(hour=10, minute=30, second=0, microsecond=0)
    plan = Plan(
        slug=slug,
        title=texts(english, welsh),
        nation=Nation.objects.filter(code=code).first(),
        about=ABOUT,
        held=held,
        place=Texts() if held == Held.ONLINE else PLACE,
        capacity=seats,
        days_to_answer=3,
        starts_at=starts,
        ends_at=starts + 5 * HOUR,
        opens_at=starts - 45 * DAY,
        closes_at=starts - 2 * DAY,
        joining_link="" if held == Held.IN_PERSON else "https://example.org/join/",
    )
    event = actions.add_event(by=staff, now=min(now, starts) - 50 * DAY, plan=plan)
    for minutes, length, kind, title, speakers in PROGRAMME:
        values = {"starts_at": starts + minutes * HOUR / 60, "minutes": length, "kind": kind, "title": title}
        item = ProgrammeItem(event=event)
        actions.edit_item(by=staff, item=item, values={**values, "event": event, "speakers": speakers})
    for title, url in SHOWN:
        values = {"event": event, "kind": ShownKind.PROJECT, "subject": None, "title": title, "url": url}
        actions.edit_shown(by=staff, shown=ShownProject(event=event), values=values)
    return event


def _plan_only(event: Event, *, now: dt.datetime, staff: User) -> None:
    """Everybody can read about it; registration opens later. Another one only staff know."""
    actions.publish_event(by=staff, now=now, event=event)


def _opened(event: Event, moment: dt.datetime, staff: User) -> Event:
    return actions.move_event(by=staff, now=moment, event=event, verb="open")


def _fill(event: Event, people: Any, moment: dt.datetime, staff: User) -> list[Registration]:
    """Half of them on these pages, half by phone."""
    found = []
    for place, (who, organisation, perspectives, language, route) in enumerate(people):
        told = {
            "name": f"Example: {who}",
            "contact_route": route,
            "email": f"{event.slug}.{place}@example.org",
            "phone": "01632 960005",
            "organisation_name": organisation,
            "perspectives": perspectives,
            "written_in": language,
        }
        at = moment + place * HOUR
        if place % 2 or not event.window.takes(at, started_at=at):
            channel = Channel.PAPER if place % 4 == 1 else Channel.PHONE
            found.append(actions.enter_registration(by=staff, now=at, event=event, channel=channel, answers=told))
            continue
        draft, _token = actions.start_registration(now=at, event=event, written_in=language)
        saved = actions.save_answers(now=at, registration=draft, answers=told)
        found.append(actions.submit_registration(now=at, registration=saved, agreed=True))
    return found


def _full(event: Event, now: dt.datetime, staff: User) -> None:
    """Three seats, a waiting list: two stepped back, one said no, one did not answer, the next ones are asked."""
    people = _fill(event, (*PEOPLE, *PEOPLE[:3]), now - 10 * DAY, staff)
    actions.step_back(by=None, now=now - 9 * DAY, registration=people[0])
    actions.step_back(by=None, now=now - 8 * DAY, registration=people[2])
    actions.decline_seat(by=None, now=now - 7 * DAY, registration=people[4])
    lapse_due(now=now - DAY, kind=SeatingKind.EVENT)
    actions.settle(now=now - DAY, event=event)
    _needs(people[1], now=now - 4 * DAY, staff=staff, steps=0)
    actions.start_registration(now=now - DAY, event=event, written_in="en")


def _needs(registration: Registration, *, now: dt.datetime, staff: User, steps: int) -> None:
    if registration.invitation is None:
        return
    needs = write_needs(now=now, invitation=registration.invitation, needs=NEEDS)
    for verb, words in STEPS[:steps]:
        needs = move_needs(by=staff, now=now, needs=needs, verb=verb, words=words)


def _held(event: Event, staff: User) -> None:
    """It took place: needs at each stage, money at each stage, feedback, what people will do, who else."""
    people = _fill(event, (*PEOPLE, *PEOPLE), event.starts_at - 20 * DAY, staff)
    before, after = event.starts_at - 7 * DAY, event.ends_at + HOUR
    for steps, registration in enumerate(people[:5]):
        _needs(registration, now=before, staff=staff, steps=steps)
    _money(people, before, staff)
    event = actions.move_event(by=staff, now=event.starts_at - DAY, event=event, verb="close")
    event = actions.move_event(by=staff, now=after, event=event, verb="hold")
    there = [registration.pk for registration in people[:-1]]
    actions.mark_attendance(by=staff, now=after, event=event, there=there)
    for place, registration in enumerate(people[:-2]):
        useful = (5, 4, 5, 3)[place % 4]
        words = {"worked": "Example: hearing from people who use it.", "change": "Example: more breaks."}
        words = words if place % 2 else {"worked": "", "change": ""}
        actions.give_feedback(now=after, event=event, registration=registration, useful=useful, **words)
    _commitments(event, people, after, staff)
    _connections(event, people, after, staff)


def _money(people: list[Registration], moment: dt.datetime, staff: User) -> None:
    what = "Example: a day of your time"
    terms = Terms(PaymentNature.INVOLVEMENT, what, amount=Decimal(150), expenses="Example: train")
    offers = [
        actions.offer_money(by=staff, now=moment, registration=registration, terms=terms) for registration in people[:4]
    ]
    answer_payment(now=moment + DAY, offer=offers[0], accepts=True)
    export_payments(by=staff, now=moment + 2 * DAY)
    answer_payment(now=moment + DAY, offer=offers[1], accepts=True)
    answer_payment(now=moment + DAY, offer=offers[2], accepts=False)


def _commitments(event: Event, people: list[Registration], moment: dt.datetime, staff: User) -> None:
    said = (
        (Outcome.YES, "Example: I show the film at our quality meeting.", "Example: twelve people saw it."),
        (Outcome.PARTLY, "Example: we try one shorter form.", "Example: one team does."),
        (Outcome.NOT_YET, "Example: I tell our head of service about it.", "Example: the meeting was moved."),
        (Outcome.NO, "Example: we open the day centre on Sundays.", "Example: there is no money for it."),
        (Outcome.PLANNED, "Example: I write to our local councillor.", ""),
    )
    for (outcome, text, words), registration in zip(said, people, strict=False):
        will = Will(text, may_show=True, weeks=4 if outcome != Outcome.PLANNED else 30)
        kept = actions.commit(by=None, now=moment, event=event, registration=registration, will=will)
        actions.show_commitment(by=staff, commitment=kept, shown=True)
        if outcome != Outcome.PLANNED:
            answered = moment + 30 * DAY
            actions.answer_commitment(by=None, now=answered, commitment=kept, outcome=outcome, words=words)
    on_paper = Will("Example: I speak to my neighbour about it.", may_show=True, weeks=2)
    actions.commit(by=staff, now=moment, event=event, registration=None, will=on_paper)


def _connections(event: Event, people: list[Registration], moment: dt.datetime, staff: User) -> None:
    verbs = ((), ("introduce",), ("introduce", "talk"), ("introduce", "drop"))
    for place, (steps, registration) in enumerate(zip(verbs, people, strict=False)):
        idea = Idea(
            f"Example group {place + 1}", found_at="Example: in the town library", why="Example: same question."
        )
        kept = actions.suggest(by=None, now=moment, event=event, registration=registration, idea=idea)
        for verb in steps:
            kept = actions.move_connection(
                by=staff, now=moment + DAY, connection=kept, verb=verb, words="Example: phoned them."
            )


def _held_with_few(event: Event, staff: User) -> None:
    """Over, but nobody has said so yet, and too few told us how it was."""
    people = _fill(event, PEOPLE[:3], event.starts_at - 20 * DAY, staff)
    actions.give_feedback(now=event.ends_at + HOUR, event=event, registration=people[0], useful=4, worked="", change="")
