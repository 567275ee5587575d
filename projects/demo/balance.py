"""Balanced choices in every state, on two example calls: one before the panel's decision, one decided and explained."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from django.utils import timezone

from impact.accounts.models import User
from impact.participation.actions.selecting import keep_lottery
from impact.participation.queries import plan_again
from impact.programme.models import Nation, Topic
from impact.programme.texts import Texts, texts
from projects.actions import add_question, create_call, decide_call, publish_call, turn_calls
from projects.actions.choice_band import Band, PublicValue, enter_value, freeze_band
from projects.actions.choice_moves import Move, move_site
from projects.actions.choice_settling import Meeting, settle_choice
from projects.actions.choices import RuleWish, create_choice, explain_choice, keep_need, set_choice_aside, set_rule
from projects.actions.examples import Example, write_examples
from projects.actions.proposing import keep_proposal
from projects.demo.calls import CARD, QUESTIONS
from projects.enums import MoveKind
from projects.models import Call, Choice, Expression, NationNeed, ReviewRound
from projects.queries.proposing import band_now, proposed_body

REVIEWERS = ("support@example.org", "networks@example.org", "approver@example.org")
PLACES = (
    ("council, Leeds", "eng", "council"),
    ("care provider, Bristol", "eng", "provider"),
    ("kitchen-table group, Selby", "eng", "charity"),
    ("charity, Norwich", "eng", "charity"),
    ("people first group, Cardiff", "wls", "user_led"),
    ("carers’ centre, Derry", "nir", "carer_led"),
    ("health and care trust, Antrim", "nir", "council"),
    ("partnership, Fife", "sct", "council"),
    ("island care group, Orkney", "sct", "charity"),
    ("carers’ group, Bangor", "wls", "carer_led"),
    ("university, Swansea", "wls", "research"),
    ("home care co-operative, Kent", "eng", "provider"),
    ("day centre, Cumbria", "eng", "charity"),
    ("disabled people’s organisation, Glasgow", "sct", "user_led"),
)
SCORES = ((3, 4, 3), (4, 4, 3), (2, 3, 2), (3, 3, 3), (3, 3, 2), (3, 2, 2), (3, 3, 4), (4, 3, 4), (2, 2, 3), (3, 3, 3),
          (1, 2, 1), (4, 4, 4), (3, 3, 2), (3, 4, 3))  # fmt: skip
NEEDS = (("eng", "84.0"), ("sct", "8.0"), ("wls", "5.0"), ("nir", "3.0"))
RULES = (
    RuleWish("nation", "nir", 1, None, "Example: every nation has a site."),
    RuleWish("nation", "wls", 1, None, "Example: every nation has a site."),
    RuleWish("nation", "sct", 1, None, "Example: every nation has a site."),
    RuleWish("kind", "council", 0, 2, "Example: not only councils."),
    RuleWish("led_by", "lived", 1, None, "Example: people with lived experience lead somewhere."),
    RuleWish("new_here", "yes", 2, None, "Example: not only the usual volunteers."),
    RuleWish("under_pressure", "yes", 1, None, "Example: not only those who are doing well."),
)
_DAY = timedelta(days=1)


def load(*, now: datetime) -> None:
    """Create the examples once; without the demo accounts there is nobody to decide."""
    morning = timezone.localtime(now).replace(hour=9, minute=0, second=0, microsecond=0)
    staff = User.objects.by_email("director@example.org").first()
    reviewers = [user for email in REVIEWERS if (user := User.objects.by_email(email).first())]
    if staff is None or len(reviewers) < len(REVIEWERS):
        return
    _load_needs(staff)
    if not Call.objects.filter(slug="example-balanced").exists():
        _load_open(staff, reviewers, morning - 3 * _DAY)
    if not Call.objects.filter(slug="example-chosen").exists():
        _load_decided(staff, reviewers, morning - 150 * _DAY)


def _load_needs(staff: User) -> None:
    if NationNeed.objects.exists():
        return
    nations = {nation.code: nation for nation in Nation.objects.all()}
    for code, share in NEEDS:
        keep_need(
            by=staff, need=NationNeed(), nation=nations[code], measure="adults", share=Decimal(share), is_example=True,
            words=texts("Adults, by nation", "Oedolion, yn ôl cenedl"), source="Example: invented round figures",
            as_of=timezone.localdate().replace(month=1, day=1),
        )  # fmt: skip


def _call(slug: str, title: Texts, *, closes_at: datetime, sites: int) -> Call:
    opens_at = closes_at - 60 * _DAY
    before = opens_at - 30 * _DAY
    call = create_call(
        by=None,
        now=before,
        slug=slug,
        title=title,
        opens_at=opens_at,
        closes_at=closes_at,
        sites_wanted=sites,
        is_example=True,
        **CARD,
    )
    code, word_guide, label, hint = QUESTIONS[0]
    add_question(by=None, now=before, call=call, code=code, label=label, hint=hint, word_guide=word_guide)
    publish_call(by=None, now=before, call=call)
    turn_calls(now=opens_at)
    turn_calls(now=closes_at)
    return Call.objects.get(pk=call.pk)


def _examples(how_many: int) -> list[Example]:
    topics = list(Topic.objects.order_by("pk")[:2])
    return [
        Example(
            name=f"Example {name}", nation=nation, kind=kind, model=("demonstrator", "facilitator")[place % 2],
            place_kind=("city", "town", "countryside", "coast")[place % 4], new_here=place in {2, 8, 9, 13},
            under_pressure=place in {2, 8}, scores=scores, topic=topics[place % len(topics)] if topics else None,
        )
        for place, ((name, nation, kind), scores) in enumerate(zip(PLACES[:how_many], SCORES, strict=False))
    ]  # fmt: skip


def _begin(staff: User, round_: ReviewRound, size: int, now: datetime) -> Choice:
    choice = create_choice(by=staff, now=now, call=round_.call, round=round_, size=size)
    for wish in RULES:
        set_rule(by=staff, choice=choice, wish=wish)
    return choice


def _propose(staff: User, choice: Choice, now: datetime) -> Choice:
    keep_proposal(by=staff, now=now, choice=choice, body=proposed_body(choice))
    return Choice.objects.select_related("call", "round").get(pk=choice.pk)


def _load_open(staff: User, reviewers: list[User], now: datetime) -> None:
    """One set aside, one proposed on which the panel has moved a site, and one whose rules are being set."""
    title = texts("Example: a balanced choice", "Enghraifft: dewis cytbwys")
    call = _call("example-balanced", title, closes_at=now - 30 * _DAY, sites=5)
    round_ = write_examples(by=staff, now=now, call=call, rows=_examples(len(PLACES)), reviewers=reviewers)
    first = _begin(staff, round_, 4, now)
    set_choice_aside(by=staff, now=now, choice=first, because="Example: five sites can be paid for, not four.")
    choice = _propose(staff, _begin(staff, round_, 5, now), now)
    body = choice.proposals.get().body
    last = Expression.objects.get(public_id=body["reserves"][0])
    move = Move("in", MoveKind.STRENGTH, "Example: its partners have done this before.")
    move_site(by=staff, now=now + timedelta(hours=1), choice=choice, expression=last, move=move, seen=choice.version)


def _load_decided(staff: User, reviewers: list[User], now: datetime) -> None:
    """Settled by a panel, with chance between equals, decided and explained in public; a later call only begun."""
    title = texts("Example: sites that were chosen", "Enghraifft: safleoedd a ddewiswyd")
    call = _call("example-chosen", title, closes_at=now - 40 * _DAY, sites=4)
    round_ = write_examples(by=staff, now=now, call=call, rows=_examples(10), reviewers=reviewers)
    choice = _propose(staff, _begin(staff, round_, 4, now), now)
    certain, pool = band_now(choice, Fraction(1))
    if pool is not None:
        band = Band(Decimal(1), certain, pool)
        selection = freeze_band(by=staff, now=now, choice=choice, found=band)
        keep_lottery(now=now + timedelta(hours=1), selection=selection, lottery=plan_again(selection))
        at = now + timedelta(hours=2)
        public = PublicValue("4 8 15 16 23 42", "Example: an invented national draw", at)
        enter_value(by=staff, now=at, choice=choice, public=public)
        choice.refresh_from_db()
    panel = "Example chair; two people who draw on care and support; a carer; a commissioner"
    settle_choice(
        by=staff, now=now + _DAY, choice=choice, meeting=Meeting(panel, now.date()), seen=choice.version
    )  # fmt: skip
    decide_call(by=None, now=now + 10 * _DAY, call=call)
    explain_choice(by=staff, now=now + 12 * _DAY, choice=choice)
    title = texts("Example: rules being set", "Enghraifft: gosod rheolau")
    begun = _call("example-rules", title, closes_at=now + 100 * _DAY, sites=3)
    rows = _examples(4)
    round_ = write_examples(by=staff, now=now, call=begun, rows=rows, reviewers=reviewers, longlist=True)
    _begin(staff, round_, 3, now)
