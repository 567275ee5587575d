"""Random selections of the demo in every state, and seats with their answers, needs and offers of money. All invented.

The work that a worker does later is done here at once, each with its finished background job.
"""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from assemblies.actions import enter_sign_up
from assemblies.actions.next_person import offer_to_next
from assemblies.actions.quotas import Need, set_quota, suggest_groups
from assemblies.actions.seating import NEXT, answer_seat, lapse_offers, offer_money
from assemblies.actions.selecting import PLAN, TELL, PublicValue, ask_to_tell, freeze, pick_people, set_aside
from assemblies.actions.telling import tell_everyone
from assemblies.enums import Channel
from assemblies.models import Assembly
from impact.accounts.models import User
from impact.jobs.actions import claim, finish
from impact.jobs.models import Job
from impact.participation.actions import answer_payment, export_payments, move_needs, write_needs
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.actions.selecting import keep_lottery
from impact.participation.models import Invitation
from impact.participation.queries import plan_again

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
AGES = ("16-24", "25-44", "45-64", "65-79", "80-over")
NEEDS = (
    (Needs(access="Example: step-free, near the door."), ()),
    (Needs(communication="Example: a BSL interpreter.", may_share=True), (("flag", "Example: book two interpreters"),)),
    (
        Needs(travel="Example: a taxi both ways.", companions=1, may_share=True),
        (("share", "Example: the taxi firm"),),
    ),
    (
        Needs(caring="Example: somebody to be with my mother.", assistants=1),
        (("meet", "Example: a care worker from 9am to 4pm"),),
    ),
    (
        Needs(food="Example: no nuts.", may_share=True),
        (("share", "Example: the caterer"), ("meet", "Example: a meal of their own"), ("review", "Example: it worked")),
    ),
)


def sign_up_more(assembly: Assembly, how_many: int, *, staff: User, moment: dt.datetime) -> None:
    """People from every group, so that there is somebody to pick from."""
    for place in range(how_many):
        perspective = place % 7 + 1
        answers = {
            "name": f"Example: person {place + 1}, {assembly.slug}",
            "contact_route": "email",
            "email": f"{assembly.slug}.more.{place}@example.org",
            "perspectives": [perspective],
            "nation": assembly.nation.code,
            "new_here": "yes" if place % 3 else "no",
            "age_band": AGES[place % 5],
            "disability": "yes" if place % 4 == 0 else "no",
        }
        enter_sign_up(by=staff, now=moment, assembly=assembly, channel=Channel.PAPER, written_in="en", answers=answers)


def _done(kind: str, assembly: Assembly, now: dt.datetime) -> None:
    """Its job is done: nobody has to do it again."""
    for job in Job.objects.filter(kind=kind, subject=assembly.public_id, state="queued"):
        held = claim(now=now, job_id=job.pk)
        if held is not None:
            finish(now=now, job=held, result=None)


def _panels(assembly: Assembly, *, staff: User, moment: dt.datetime) -> None:
    suggest_groups(by=staff, now=moment - DAY, assembly=assembly)
    need = Need("new_here", "yes", assembly.seats // 3, assembly.seats, "Example: a third at least is new to this.")
    set_quota(by=staff, now=moment - DAY, assembly=assembly, need=need)
    selection = freeze(by=staff, now=moment, assembly=assembly)
    keep_lottery(now=moment + HOUR, selection=selection, lottery=plan_again(selection))
    _done(PLAN, assembly, moment + HOUR)


def _aside(assembly: Assembly, *, staff: User, moment: dt.datetime) -> None:
    _panels(assembly, staff=staff, moment=moment)
    because = "Example: a paper sign-up was found that had not been typed in."
    set_aside(by=staff, now=moment + 2 * HOUR, assembly=assembly, because=because)


def _draw(assembly: Assembly, *, staff: User, moment: dt.datetime) -> None:
    _panels(assembly, staff=staff, moment=moment)
    public = PublicValue("4 8 15 16 23 42", "Example: an invented national draw", moment + 2 * HOUR)
    pick_people(by=staff, now=moment + 3 * HOUR, assembly=assembly, public=public)


def _tell(assembly: Assembly, *, staff: User, moment: dt.datetime) -> None:
    now = moment + DAY
    ask_to_tell(by=staff, now=now, assembly=assembly)
    tell_everyone(now=now, assembly=assembly)
    _done(TELL, assembly, now)
    offered = list(Invitation.objects.filter(seating__subject=assembly.public_id, status="offered").order_by("pk"))
    for invitation in offered[2:]:
        answer_seat(now=now + DAY, invitation=invitation, verb="accept")
    answer_seat(now=now + DAY, invitation=offered[0], verb="decline")
    _next(assembly, now + DAY)
    lapse_offers(now=now + 30 * DAY)
    _next(assembly, now + 30 * DAY)
    coming = list(Invitation.objects.filter(seating__subject=assembly.public_id, status="accepted").order_by("pk"))
    answer_seat(now=now + 31 * DAY, invitation=coming[-1], verb="leave")
    _next(assembly, now + 31 * DAY)
    _arrange(coming, staff=staff, now=now + 5 * DAY)


def _next(assembly: Assembly, now: dt.datetime) -> None:
    offer_to_next(now=now, assembly=assembly)
    _done(NEXT, assembly, now)


def _arrange(coming: list[Invitation], *, staff: User, now: dt.datetime) -> None:
    """Needs at every stage, and an offer of money in every state."""
    for invitation, (needs, steps) in zip(coming, NEEDS, strict=False):
        row = write_needs(now=now, invitation=invitation, needs=needs)
        for verb, words in steps:
            row = move_needs(by=staff, now=now + DAY, needs=row, verb=verb, words=words)
    terms = Terms("involvement", "Example: first meeting", Decimal(4), Decimal("100.00"), "Train or taxi")
    offers = [offer_money(by=staff, now=now, invitation=invitation, terms=terms) for invitation in coming[:4]]
    answer_payment(now=now + DAY, offer=offers[0], accepts=True)
    answer_payment(now=now + DAY, offer=offers[2], accepts=False)
    export_payments(by=staff, now=now + 2 * DAY)
    answer_payment(now=now + 3 * DAY, offer=offers[1], accepts=True)


CHANCE: dict[str, Callable[..., None]] = {"panels": _panels, "aside": _aside, "draw": _draw, "tell": _tell}
