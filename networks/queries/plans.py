"""Action plans: what they say, how a version stands with the members, what is released and due."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.people.enums import OutgoingStatus
from networks.enums import ItemKind, PlanStatus
from networks.models import ActionPlan, FollowUp, LocalNetwork, Network, PlanAction, PlanAnswer, PlanVersion, RecordItem
from networks.models.plan import PLAN_TEXTS
from networks.pure.deadlines import answers_until

NEEDED = ("problem", "change")


def body_of(plan: ActionPlan) -> dict[str, Any]:
    """The plan as a version freezes it."""
    actions = [
        {
            "what": one.what,
            "owner": one.owner,
            "due_on": one.due_on.isoformat() if one.due_on else "",
            "review_on": one.review_on.isoformat() if one.review_on else "",
        }
        for one in PlanAction.objects.filter(plan=plan).order_by("position")
    ]
    return {**{name: getattr(plan, name) for name in PLAN_TEXTS}, "actions": actions}


def missing_in(plan: ActionPlan) -> list[str]:
    """What a plan needs before it goes to the members; "actions" when there is none."""
    missing = [name for name in NEEDED if not getattr(plan, name).strip()]
    return missing if PlanAction.objects.filter(plan=plan).exists() else [*missing, "actions"]


@dataclass(frozen=True, slots=True)
class VersionStanding:
    """Who is still waited for, and who does not agree."""

    waiting: tuple[PlanAnswer, ...]
    objections: tuple[PlanAnswer, ...]
    agreed: int


def answers_to(version: PlanVersion) -> list[PlanAnswer]:
    """Everybody who was asked and still has a seat."""
    found = PlanAnswer.objects.filter(version=version, membership__invitation__status="accepted")
    return list(found.select_related("outgoing", "membership__invitation__person").order_by("pk"))


def deadline_of(answer: PlanAnswer, version: PlanVersion) -> dt.datetime | None:
    """Until when we wait for them; None while their letter has not gone out."""
    if answer.outgoing is None:
        return version.answer_by
    if answer.outgoing.status != OutgoingStatus.DONE or answer.outgoing.done_on is None:
        return None
    days = version.plan.local_network.network.template.record_days
    return max(version.answer_by, answers_until(answer.outgoing.done_on, days))


def standing_of_version(version: PlanVersion, now: dt.datetime) -> VersionStanding:
    """Silence is no objection, but only after a member's own last moment."""
    answers = answers_to(version)

    def waited(one: PlanAnswer) -> bool:
        until = deadline_of(one, version)
        return one.replied_at is None and (until is None or now < until)

    return VersionStanding(
        waiting=tuple(one for one in answers if waited(one)),
        objections=tuple(one for one in answers if one.agrees is False),
        agreed=sum(one.agrees is True for one in answers),
    )


def newest_version(plan: ActionPlan) -> PlanVersion | None:
    """The version that was sent last."""
    found = PlanVersion.objects.filter(plan=plan).select_related("plan__local_network__network__template")
    return found.order_by("-number").first()


def released_plans(network: Network) -> list[PlanVersion]:
    """The newest released version of each local network of a network, with follow-ups that were written down."""
    recorded = FollowUp.objects.filter(recorded_at__isnull=False).order_by("months")
    found = (
        PlanVersion.objects.filter(plan__local_network__network=network, released_at__isnull=False)
        .select_related("plan__local_network__nation", "plan__local_network__network")
        .prefetch_related(Prefetch("follow_ups", recorded, to_attr="recorded"))
        .order_by("plan__local_network__place", "-number")
    )
    newest: dict[int, PlanVersion] = {}
    for one in found:
        newest.setdefault(one.plan_id, one)
    return list(newest.values())


def follow_ups_late(user: User, today: dt.date) -> int:
    """How many follow-ups of this person's nations are past their day."""
    mine = LocalNetwork.objects.visible_to(user)
    due = FollowUp.objects.filter(version__plan__local_network__in=mine, recorded_at__isnull=True, due_on__lt=today)
    return due.count()


def proposed_to(membership: Any) -> PlanAnswer | None:
    """The newest version a member was asked about."""
    found = PlanAnswer.objects.filter(membership=membership).exclude(version__status=PlanStatus.TAKEN_BACK)
    return found.select_related("version__plan__local_network__network__template").order_by("-version__number").first()


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """A plan in the order of its page: (question, words), the three kinds of evidence, actions."""

    words: tuple[tuple[str, str], ...]
    evidence: tuple[tuple[str, str], ...]
    resources: str
    actions: tuple[dict[str, Any], ...]


def shown_plan(body: dict[str, Any]) -> ShownPlan:
    """A body as people read it; an empty kind of evidence stays empty, and the page says so."""
    actions = tuple(
        {
            **one,
            "due_on": dt.date.fromisoformat(one["due_on"]) if one.get("due_on") else None,
            "review_on": dt.date.fromisoformat(one["review_on"]) if one.get("review_on") else None,
        }
        for one in body.get("actions", [])
    )
    return ShownPlan(
        words=(
            (_("The problem"), body.get("problem", "")),
            (_("The change we agreed on"), body.get("change", "")),
            (_("Who is better off then"), body.get("who_benefits", "")),
        ),
        evidence=(
            (_("Research"), body.get("from_research", "")),
            (_("Lived experience"), body.get("from_lived", "")),
            (_("Practice knowledge"), body.get("from_practice", "")),
        ),
        resources=body.get("resources", ""),
        actions=actions,
    )


def plan_hints(local_network: LocalNetwork) -> list[RecordItem]:
    """Solutions of the group's agreed records, to read while the plan is written; their words are not copied."""
    found = RecordItem.objects.readable().filter(kind=ItemKind.SOLUTION, record__meeting__local_network=local_network)
    return list(found.order_by("-record__meeting__number", "position")[:20])


def released_plan_of(network: Network, public_id: Any) -> PlanVersion | None:
    """One released version of a network's plans, with its follow-ups."""
    return (
        PlanVersion.objects.filter(public_id=public_id, plan__local_network__network=network, released_at__isnull=False)
        .select_related("plan__local_network__nation")
        .prefetch_related(Prefetch("follow_ups", FollowUp.objects.order_by("months")))
        .first()
    )


def newer_than(version: PlanVersion) -> PlanVersion | None:
    """A later version of the same plan that is released too."""
    later = PlanVersion.objects.filter(plan=version.plan_id, number__gt=version.number, released_at__isnull=False)
    return later.order_by("-number").first()
