"""What a reviewer's pages may read. Values only, never rows: what a reviewer must not see is not even selected.

Pressure, contact and money are named in no query here; who an expression is from in one only, that of the declaration.
What may be read of a frozen copy was taken out of it when it was sent: nothing else of it leaves the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Q

from impact.accounts.models import User
from impact.programme.models import Criterion
from impact.programme.texts import Texts
from projects.enums import ExpressionStatus, ReviewStatus, RoundStatus
from projects.models import WORKING, Expression, PanelMember, Review, ReviewScore, SentCopy

READABLE = (
    ExpressionStatus.CHECKED,
    ExpressionStatus.LONGLISTED,
    ExpressionStatus.CHOSEN,
    ExpressionStatus.RESERVE,
    ExpressionStatus.NOT_THIS_TIME,
)
TO_REVIEW = (ExpressionStatus.CHECKED, ExpressionStatus.LONGLISTED)
SHOWN_ROUNDS = (RoundStatus.OPEN, RoundStatus.MODERATION, RoundStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class MyReview:
    """One of a reviewer's reviews: where it stands, nothing of what it is about."""

    pk: int
    public_id: UUID
    status: str
    version: int
    reference: str
    round_status: str
    due_at: datetime
    hide_identity: bool
    call_title: Texts
    call_id: int
    expression_id: int
    reading: str
    strengths: str
    next_steps: str

    @property
    def is_open(self) -> bool:
        """Whether they may still write."""
        return self.round_status in WORKING

    @property
    def may_read(self) -> bool:
        """Whether they said that they have no conflict of interest."""
        return self.status in (ReviewStatus.DECLARED, ReviewStatus.SCORED)


_MINE = {
    "reference": F("expression__reference"),
    "round_status": F("round__status"),
    "due_at": F("round__due_at"),
    "hide_identity": F("round__hide_identity"),
    "call_title": F("round__call__title"),
    "call_id": F("round__call_id"),
    "reading": F("member__reading"),
}
_OWN = ("pk", "public_id", "status", "version", "expression_id", "strengths", "next_steps")


def _mine(user: User, **where: Any) -> list[MyReview]:
    rows = (
        Review.objects.filter(
            member__user=user,
            member__left_at__isnull=True,
            round__status__in=SHOWN_ROUNDS,
            expression__status__in=READABLE,
            **where,
        )
        .order_by("round__due_at", "expression__reference")
        .values(*_OWN, **_MINE)
    )
    return [MyReview(**row) for row in rows]


def my_review(user: User, public_id: UUID) -> MyReview | None:
    """One's own review; None for anybody else's, after leaving the panel, and when the expression was taken back."""
    found = _mine(user, public_id=public_id)
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class MyRound:
    """One round a reviewer sits on, with their reviews; those they stood aside from are not listed."""

    public_id: UUID
    call_title: Texts
    status: str
    due_at: datetime
    reading: str
    reviews: tuple[MyReview, ...]

    @property
    def left(self) -> int:
        """How many are still to do."""
        return sum(one.status in (ReviewStatus.ASSIGNED, ReviewStatus.DECLARED) for one in self.reviews)

    @property
    def is_open(self) -> bool:
        """Whether they may still write."""
        return self.status in WORKING

    @property
    def readable(self) -> bool:
        """Whether there is something for the reading pack."""
        return any(one.may_read for one in self.reviews)


def my_rounds(user: User) -> list[MyRound]:
    """The rounds somebody sits on, the one that is due first on top, closed ones last."""
    members = (
        PanelMember.objects.active()
        .filter(user=user, round__status__in=SHOWN_ROUNDS)
        .order_by("round__due_at")
        .values("reading", "round__public_id", "round__call__title", "round__status", "round__due_at", "round_id")
    )
    by_round: dict[int, list[MyReview]] = {row["round_id"]: [] for row in members}
    reviews = Review.objects.filter(member__user=user).values_list("public_id", "round_id")
    round_of = dict(reviews) if by_round else {}
    for one in _mine(user) if by_round else ():
        if one.status != ReviewStatus.RECUSED:
            by_round[round_of[one.public_id]].append(one)
    rounds = [
        MyRound(
            public_id=row["round__public_id"],
            call_title=row["round__call__title"],
            status=row["round__status"],
            due_at=row["round__due_at"],
            reading=row["reading"],
            reviews=tuple(by_round[row["round_id"]]),
        )
        for row in members
    ]
    return sorted(rounds, key=lambda one: not one.is_open)


@dataclass(frozen=True, slots=True)
class Whose:
    """Who an expression is from, to say whether one has a conflict of interest: nothing of its content."""

    organisation: str
    partners: tuple[str, ...]
    place: str
    nation: Texts


def whose(mine: MyReview) -> Whose:
    """Who it is from. Only the page of the declaration asks this."""
    row = Expression.objects.filter(pk=mine.expression_id).values("organisation_name", "place", "nation__name").get()
    partners = _of_copies([mine.expression_id], "body__partners").get(mine.expression_id) or ()
    names = tuple(one["name"] for one in partners if one.get("name"))
    return Whose(row["organisation_name"], names, row["place"], row["nation__name"])


def _of_copies(expressions: list[int], column: str) -> dict[int, Any]:
    """One column of the newest frozen copy of each expression: nothing else of it is asked for."""
    return dict(
        SentCopy.objects.filter(expression__in=expressions).order_by("number").values_list("expression_id", column)
    )


@dataclass(frozen=True, slots=True)
class Content:
    """What a reviewer reads of one expression."""

    mine: MyReview
    body: Mapping[str, Any]
    topic: Texts | None
    delivery_model: Texts | None

    @property
    def lang(self) -> str:
        """The language they wrote in, for screen readers."""
        return "cy" if str(self.body.get("language") or "en").startswith("cy") else "en"


def contents(mine: list[MyReview]) -> list[Content]:
    """What is read of these reviews, in their order; those not declared, or stood aside from, give nothing."""
    allowed = [one for one in mine if one.may_read]
    keys = [one.expression_id for one in allowed]
    context = {
        row["pk"]: row
        for row in Expression.objects.filter(pk__in=keys).values("pk", "topic__title", "delivery_model__name")
    }
    blind = _of_copies([one.expression_id for one in allowed if one.hide_identity], "blind_reading")
    shown = _of_copies([one.expression_id for one in allowed if not one.hide_identity], "open_reading")
    bodies = blind | shown
    return [
        Content(
            mine=one,
            body=bodies.get(one.expression_id, {}),
            topic=context[one.expression_id]["topic__title"],
            delivery_model=context[one.expression_id]["delivery_model__name"],
        )
        for one in allowed
    ]


def pack_of(user: User, round_id: UUID) -> list[MyReview]:
    """Everything of one round that somebody may read."""
    return [one for one in _mine(user, round__public_id=round_id) if one.may_read]


def site_criteria() -> list[Criterion]:
    """What sites are scored on, in order, with the meaning of each score."""
    return list(Criterion.objects.filter(for_sites=True).order_by("position", "pk").prefetch_related("anchors"))


@dataclass(frozen=True, slots=True)
class Given:
    """A score somebody gave, with its reason."""

    score: int
    reason: str
    version: int


def given(review: int) -> dict[str, Given]:
    """What was scored so far, by the criterion's short name."""
    rows = ReviewScore.objects.filter(review=review).values_list("criterion__slug", "score", "reason", "version")
    return {slug: Given(score, reason, version) for slug, score, reason, version in rows}


def unscored(review: int) -> list[Criterion]:
    """The criteria that still need a score."""
    done = ReviewScore.objects.filter(review=review).values("criterion")
    return list(Criterion.objects.filter(for_sites=True).exclude(pk__in=done).order_by("position", "pk"))


def open_reviews() -> Q:
    """Reviews that a reviewer has still to do, seen from a panel member."""
    return Q(
        reviews__status__in=[ReviewStatus.ASSIGNED, ReviewStatus.DECLARED], reviews__expression__status__in=TO_REVIEW
    )


def members_with_work(**where: Any) -> list[tuple[PanelMember, int]]:
    """Reviewers of rounds that run who still have something to do, with how much."""
    found = PanelMember.objects.active().filter(round__status__in=WORKING, **where)
    busy = found.select_related("user", "round__call").annotate(left=Count("reviews", filter=open_reviews()))
    return [(member, member.left) for member in busy.filter(left__gt=0).order_by("pk")]  # type: ignore[attr-defined]
