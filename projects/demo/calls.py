"""The example calls, expressions of interest and projects: invented, at least one in every state."""

from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.utils import timezone

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Nation
from impact.programme.texts import Texts, texts
from projects.actions import (
    Starter,
    add_question,
    check_expression,
    create_call,
    decide_call,
    publish_call,
    save_answer,
    save_details,
    send_expression,
    start_expression,
    turn_calls,
    withdraw_expression,
)
from projects.models import Call, Expression

EXAMPLE = texts(
    "An example call: its questions and amounts are invented.",
    "Galwad enghreifftiol: dyfeisiwyd ei chwestiynau a’i symiau.",
    "This call is an example. We made it up.",
    "Enghraifft yw’r alwad hon. Ni wnaeth ei chreu.",
)
CARD: dict[str, Any] = {
    "about": EXAMPLE,
    "offer_pounds": 60_000,
    "offer_coach_days": 40,
    "offer_months": 15,
    "offers": texts(
        "Money, paid every three months; costs can be paid in advance. A coach who works with you. Help with evaluation.",
        "Arian, a delir bob tri mis; gellir talu costau ymlaen llaw. Hyfforddwr sy’n gweithio gyda chi. "
        "Help gyda gwerthuso.",
        "We give you money. We can pay you before you spend it. A coach helps you.",
        "Rydym yn rhoi arian i chi. Gallwn eich talu cyn i chi ei wario. Mae hyfforddwr yn eich helpu.",
    ),
    "asks": texts(
        "Plan the work together with people who draw on care and support and with carers. Share what you learn, "
        "also what did not work.",
        "Cynlluniwch y gwaith gyda phobl sy’n defnyddio gofal a chymorth a gyda gofalwyr. Rhannwch yr hyn a ddysgwch, "
        "gan gynnwys yr hyn na weithiodd.",
        "Plan with people who get care. Plan with carers. Tell others what you learn.",
        "Cynlluniwch gyda phobl sy’n cael gofal. Cynlluniwch gyda gofalwyr. Dywedwch wrth eraill beth rydych yn ei ddysgu.",
    ),
}
QUESTIONS: tuple[tuple[str, int, Texts, Texts], ...] = (
    (
        "who",
        100,
        texts("Who are you, and who do you work with?", "Pwy ydych chi, a gyda phwy rydych chi’n gweithio?"),
        texts("A few sentences are enough.", "Mae ychydig o frawddegau’n ddigon."),
    ),
    (
        "change",
        150,
        texts("What do you want to change?", "Beth hoffech chi ei newid?"),
        texts("Say what is hard today, and for whom.", "Dywedwch beth sy’n anodd heddiw, ac i bwy."),
    ),
    (
        "together",
        150,
        texts(
            "How will people who draw on care and support, and carers, shape the work?",
            "Sut bydd pobl sy’n defnyddio gofal a chymorth, a gofalwyr, yn llunio’r gwaith?",
        ),
        texts("It is fine to say that you need help with this.", "Mae’n iawn dweud bod angen help arnoch gyda hyn."),
    ),
    (
        "evidence",
        150,
        texts("What do you know already about what helps?", "Beth rydych chi’n ei wybod eisoes am yr hyn sy’n helpu?"),
        texts(
            "From research, from people’s lives, or from practice.",
            "O ymchwil, o fywydau pobl, neu o ymarfer.",
        ),
    ),
    (
        "people",
        100,
        texts("Who would do the work?", "Pwy fyddai’n gwneud y gwaith?"),
        texts("Roles are enough; no names.", "Mae rolau’n ddigon; dim enwau."),
    ),
    (
        "inequality",
        150,
        texts(
            "Who is missed today, and how would you reach them?",
            "Pwy sy’n cael ei golli heddiw, a sut byddech yn eu cyrraedd?",
        ),
        Texts(),
    ),
    (
        "partners",
        100,
        texts("Which organisations would you work with?", "Gyda pha sefydliadau y byddech yn gweithio?"),
        texts("None yet is a good answer too.", "Mae dim eto yn ateb da hefyd."),
    ),
    (
        "pressure",
        100,
        texts(
            "If things are hard right now, what would help you most?",
            "Os yw pethau’n anodd ar hyn o bryd, beth fyddai’n eich helpu fwyaf?",
        ),
        texts(
            "It helps us to help you.",
            "Mae’n ein helpu i’ch helpu chi.",
        ),
    ),
)
HIDDEN = ("pressure",)
REOPENED, LISTED = "Example young carers, Fife", "Example memory café, Lisburn"
CLOSED_IN_TIME = {REOPENED: "sct", LISTED: "nir"}
_DAY = timedelta(days=1)


KINDS = {"kitchen-table": "group", "carers": "carer_led", "people first": "user_led", "provider": "provider"}
KINDS |= {"council": "council", "trust": "council"}


def load(*, now: datetime) -> None:
    """Create the examples once, with calls that open and close at nine in the morning."""
    morning = timezone.localtime(now).replace(hour=9, minute=0, second=0, microsecond=0)
    now = morning if morning <= now else morning - _DAY
    if not Call.objects.filter(slug="example-open").exists():
        _load_calls(now)


def _call(slug: str, title: Texts, *, opens_at: datetime, closes_at: datetime, now: datetime) -> Call:
    closes_on = timezone.localdate(closes_at)
    call = create_call(
        by=None,
        now=now,
        slug=slug,
        title=title,
        opens_at=opens_at,
        closes_at=closes_at,
        decides_on=closes_on + 70 * _DAY,
        starts_on=closes_on + 120 * _DAY,
        sites_wanted=12,
        is_example=True,
        delivery_models=DeliveryModel.objects.filter(slug__in=["demonstrator", "facilitator"]),
        **CARD,
    )
    for code, word_guide, label, hint in QUESTIONS:
        words: dict[str, Any] = {"code": code, "label": label, "hint": hint, "word_guide": word_guide}
        add_question(by=None, now=now, call=call, hidden_from_reviewers=code in HIDDEN, **words)
    return call


def _load_calls(now: datetime) -> None:
    title = texts("Example: prevention and well-being", "Enghraifft: atal a llesiant")
    _call("example-draft", title, opens_at=now + 200 * _DAY, closes_at=now + 260 * _DAY, now=now)
    title = texts(
        "Example: support for people who work in care", "Enghraifft: cymorth i bobl sy’n gweithio ym maes gofal"
    )
    planned = _call("example-planned", title, opens_at=now + 40 * _DAY, closes_at=now + 100 * _DAY, now=now)
    publish_call(by=None, now=now, call=planned)

    title = texts("Example: carers’ health and well-being", "Enghraifft: iechyd a llesiant gofalwyr")
    began = now - 20 * _DAY
    call = _call("example-open", title, opens_at=began, closes_at=now + 30 * _DAY, now=began - 30 * _DAY)
    call = publish_call(by=None, now=began - 30 * _DAY, call=call)
    turn_calls(now=now)
    _load_open(call, began=began, now=now)

    title = texts("Example: person-centred care", "Enghraifft: gofal sy’n canolbwyntio ar y person")
    closed = past_call("example-closed", title, closes_at=now - 20 * _DAY)
    example_expression(closed, "Example day centre, Swansea", "wls", sent=True, at=now - 30 * _DAY)
    example_expression(closed, "Example late group, York", "eng", at=now - 25 * _DAY)
    for name, nation in CLOSED_IN_TIME.items():
        example_expression(closed, name, nation, sent=True, at=now - 25 * _DAY)
    title = texts("Example: moving home from hospital", "Enghraifft: symud adref o’r ysbyty")
    decided = past_call("example-decided", title, closes_at=now - 300 * _DAY)
    example_expression(decided, "Example charity, Derry", "nir", sent=True, at=now - 310 * _DAY)
    turn_calls(now=now)
    decide_call(by=None, now=now - 250 * _DAY, call=decided)


def past_call(slug: str, title: Texts, *, closes_at: datetime) -> Call:
    opens_at = closes_at - 60 * _DAY
    call = _call(slug, title, opens_at=opens_at, closes_at=closes_at, now=opens_at - 30 * _DAY)
    call = publish_call(by=None, now=opens_at - 30 * _DAY, call=call)
    turn_calls(now=opens_at)
    return call


def _load_open(call: Call, *, began: datetime, now: datetime) -> None:
    staff = User.objects.by_email("director@example.org").first()
    example_expression(call, "Example carers’ centre, Belfast", "nir", sent=True, at=began + _DAY)
    example_expression(call, "Example people first group, Gwent", "wls", sent=True, at=began + 2 * _DAY)
    example_expression(
        call, "Example kitchen-table group, Leeds", "eng", sent=True, registered=False, at=began + 3 * _DAY
    )
    example_expression(call, "Example care provider, Oban", "sct", at=now - _DAY)
    checked = example_expression(call, "Example council, Kent", "eng", sent=True, at=began + 4 * _DAY)
    if staff:
        check_expression(by=staff, now=began + 6 * _DAY, expression=checked)
    gone = example_expression(call, "Example trust, Dundee", "sct", sent=True, at=began + 5 * _DAY)
    withdraw_expression(by=None, now=began + 7 * _DAY, expression=gone)


def example_expression(  # noqa: PLR0913  (each argument names one thing that differs between the examples)
    call: Call, name: str, nation: str, *, at: datetime, sent: bool = False, registered: bool = True
) -> Expression:
    key = uuid5(NAMESPACE_URL, f"{call.slug}/{name}")
    starter = Starter(name, Nation.objects.get(code=nation), "Example contact", "site@example.org", "en")
    expression = start_expression(by=None, now=at, call=call, starter=starter, start_key=key, random=key.bytes[:8])
    holder = "" if registered else "Example charity, Powys"
    kind = next((kind for word, kind in KINDS.items() if word in name), "charity")
    expression = save_details(
        by=None,
        now=at,
        expression=expression,
        seen=1,
        organisation_kind=kind,
        registered=registered,
        money_holder=holder,
    )
    for question in call.questions.in_order()[: 8 if sent else 3]:
        text = f"Example answer of an invented organisation: {name}."
        save_answer(by=None, now=at, expression=expression, question=question, text=text, seen=0)
    return send_expression(by=None, now=at, expression=expression) if sent else expression
