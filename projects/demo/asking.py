"""Examples of Ask IMPACT: a question in each state and a guide in each, with invented words and sources."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.utils import timezone

from impact.accounts.models import User
from impact.people.enums import ContactRoute
from impact.people.pure.details import Details
from impact.programme.models import Nation, Perspective
from impact.programme.texts import texts
from projects.actions import (
    Asked,
    add_source,
    answer_with_guide,
    ask_question,
    begin_guide,
    create_guide,
    pass_on_question,
    publish_guide,
    revise_guide,
    send_guide_to_review,
    take_question,
    turn_down_question,
)
from projects.models import AskedQuestion, Guide

_DAY = timedelta(days=1)
_WORDS = {
    "short_answer": texts(
        "Example: yes, when people choose who helps them. Start with a talk, not with a form.",
        "Enghraifft: ydyn, pan fydd pobl yn dewis pwy sy’n eu helpu. Dechreuwch gyda sgwrs, nid gyda ffurflen.",
        "Example: yes. Let people choose. Talk first.",
        "Enghraifft: ydyn. Gadewch i bobl ddewis. Siaradwch yn gyntaf.",
    ),
    "known": texts(
        "Example: three invented studies and what people told us point the same way.",
        "Enghraifft: mae tair astudiaeth ddychmygol a’r hyn a ddywedodd pobl wrthym yn pwyntio’r un ffordd.",
    ),
    "not_known": texts(
        "Example: whether it lasts longer than a year, and what it costs.",
        "Enghraifft: a yw’n para mwy na blwyddyn, a beth yw’r gost.",
    ),
}
_SOURCES = (
    ("research", "Fewer people stopped coming.", "Llai o bobl yn rhoi’r gorau i ddod.", "Example study 1 (invented)"),
    (
        "lived",
        "“I was asked what I want.”",
        "“Gofynnwyd i mi beth rydw i ei eisiau.”",
        "Example group notes (invented)",
    ),
    ("practice", "Two visits before the plan.", "Dau ymweliad cyn y cynllun.", "Example team notes (invented)"),
)
_TITLES = {
    "example-short-breaks": texts(
        "Example: do short breaks work better when families choose them?",
        "Enghraifft: a yw seibiannau byr yn gweithio’n well pan fydd teuluoedd yn eu dewis?",
    ),
    "example-first-visit": texts(
        "Example: what makes a good first visit?", "Enghraifft: beth sy’n gwneud ymweliad cyntaf da?"
    ),
    "example-night-support": texts(
        "Example: how can people get support at night?", "Enghraifft: sut gall pobl gael cymorth gyda’r nos?"
    ),
    "example-telling-once": texts(
        "Example: how can people tell their story only once?",
        "Enghraifft: sut gall pobl adrodd eu stori unwaith yn unig?",
    ),
}


def load(*, now: datetime) -> None:
    """Create the examples once; guides need two members of staff."""
    staff = User.objects.by_email("director@example.org").first()
    second = User.objects.by_email("survey@example.org").first()
    if staff is None or second is None or AskedQuestion.objects.exists():
        return
    published = _guide("example-short-breaks", now - 200 * _DAY, staff, again_in=400 * _DAY)
    past = _guide("example-first-visit", now - 500 * _DAY, staff, again_in=365 * _DAY)
    publish_guide(by=second, now=now - 190 * _DAY, guide=published)
    publish_guide(by=second, now=now - 490 * _DAY, guide=past)
    _guide("example-night-support", now - 5 * _DAY, staff, again_in=300 * _DAY)  # a second person can read it
    revised = _guide("example-telling-once", now - 300 * _DAY, staff, again_in=600 * _DAY)
    revise_guide(by=staff, guide=publish_guide(by=second, now=now - 290 * _DAY, guide=revised))
    _load_questions(now, staff, published)


def _guide(slug: str, at: datetime, staff: User, *, again_in: timedelta) -> Guide:
    review_on = timezone.localdate(at) + again_in
    guide = create_guide(
        by=staff, now=at, slug=slug, title=_TITLES[slug], review_on=review_on, is_example=True, **_WORDS
    )
    for position, (kind, title, welsh, citation) in enumerate(_SOURCES):
        if slug == "example-first-visit" and kind == "lived":
            continue  # one column is empty, and says so
        add_source(by=staff, guide=guide, kind=kind, title=texts(title, welsh), citation=citation, position=position)
    return send_guide_to_review(by=staff, now=at + _DAY, guide=guide)


def _load_questions(now: datetime, staff: User, published: Guide) -> None:
    _ask("Example: how do other places pay people for planning with them?", now - _DAY)
    _ask("Example: which tools help with medicines at home?", now - 15 * _DAY)  # late
    taken = _ask("Example: what helps people who move home from hospital on a Friday?", now - 8 * _DAY)
    begin_guide(by=staff, now=now - 6 * _DAY, question=taken)
    waiting = _ask("Example: who can help between ten at night and six?", now - 9 * _DAY)
    night = Guide.objects.get(slug="example-night-support")
    take_question(by=staff, now=now - 4 * _DAY, question=waiting, guide=night)
    other = _ask("Example: how do I complain about my council?", now - 20 * _DAY)
    pass_on_question(
        by=staff, now=now - 18 * _DAY, question=other, passed_to="Example ombudsman, 01632 960009", words="Good luck."
    )
    known = _ask("Example: are short breaks worth it?", now - 30 * _DAY)
    answer_with_guide(by=staff, now=now - 28 * _DAY, question=known, guide=published)
    no = _ask("Example: can you look at my mother's care plan?", now - 25 * _DAY)
    words = "Example: we can’t look at one person’s plan. Your council’s social work team can; a carers’ centre helps."
    turn_down_question(by=staff, now=now - 24 * _DAY, question=no, words=words)


def _ask(text: str, at: datetime) -> AskedQuestion:
    key = uuid5(NAMESPACE_URL, text)
    number = key.int
    nation = Nation.objects.order_by("number")[number % 4]
    perspective = Perspective.objects.order_by("number").first()
    details = Details("Example: asker", ContactRoute.EMAIL, email="asker@example.org") if number % 3 else None
    asked = Asked(
        text=text,
        language="en",
        nation=nation,
        perspective=perspective,
        organisation_name="Example team",
        details=details,
    )
    return ask_question(now=at, key=key, asked=asked, random=key.bytes[:8])
