"""What a reviewer's pages may read. Values only, never rows: what a reviewer must not see is not even selected.

Pressure, contact and money are named in no query here; who an expression is from in one only, that of the declaration.
Of the frozen copy only the parts that may be shown leave the database.
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
from projects.models import WORKING, CallQuestion, Expression, PanelMember, Review, ReviewScore, SentCopy
from projects.pure.reviewing import for_reviewers

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
    partners = _copy_parts([mine.expression_id], "partners").get(mine.expression_id, {}).get("partners") or ()
    names = (one.get("name", "") if isinstance(one, dict) else str(one) for one in partners)
    return Whose(row["organisation_name"], tuple(filter(None, names)), row["place"], row["nation__name"])


def _copy_parts(expressions: list[int], *parts: str) -> dict[int, dict[str, Any]]:
    """Of the newest frozen copy of each expression only these parts: the rest stays in the database."""
    wanted = {f"part_{name}": F(f"body__{name}") for name in parts}
    copies = SentCopy.objects.filter(expression__in=expressions).order_by("sent_at")
    rows: list[dict[str, Any]] = list(copies.values("expression_id", **wanted))  # type: ignore[arg-type]
    return {row["expression_id"]: {name: row[f"part_{name}"] for name in parts} for row in rows}


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
    hidden = _hidden_codes({one.call_id for one in allowed})
    context = {
        row["pk"]: row
        for row in Expression.objects.filter(pk__in=keys).values("pk", "topic__title", "delivery_model__name")
    }
    blind = _copy_parts([one.expression_id for one in allowed if one.hide_identity], "language", "answers")
    seen = [one.expression_id for one in allowed if not one.hide_identity]
    full = _copy_parts(seen, "language", "answers", "organisation", "partners") if seen else {}
    return [
        Content(
            mine=one,
            body=for_reviewers(
                _marked({**blind, **full}.get(one.expression_id, {}), hidden.get(one.call_id, frozenset())),
                one.hide_identity,
            ),
            topic=context[one.expression_id]["topic__title"],
            delivery_model=context[one.expression_id]["delivery_model__name"],
        )
        for one in allowed
    ]


def _marked(body: Mapping[str, Any], hidden: frozenset[str]) -> dict[str, Any]:
    """The copy with each answer that scorers do not see marked: by the copy itself, or by its question today."""
    answers = [{**one, "hidden": one.get("hidden") or one.get("code") in hidden} for one in body.get("answers") or ()]
    return {**body, "answers": answers}


def _hidden_codes(calls: set[int]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    rows = CallQuestion.objects.filter(call__in=calls, hidden_from_reviewers=True).values_list("call_id", "code")
    for call, code in rows:
        found.setdefault(call, set()).add(code)
    return {call: frozenset(codes) for call, codes in found.items()}


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
