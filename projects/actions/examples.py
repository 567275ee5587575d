"""Invented expressions of interest that were sent, checked and read, written in bulk for the demo programme."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.pure.tokens import token_hash
from impact.programme.models import Criterion, DeliveryModel, Nation, Topic
from impact.ui.refusals import Refused
from projects.enums import ExpressionStatus, ReviewStatus, RoundStatus
from projects.models import (
    Answer,
    Call,
    CallQuestion,
    Expression,
    PanelMember,
    Review,
    ReviewRound,
    ReviewScore,
    SentCopy,
)
from projects.queries import frozen_body, frozen_copy, link_token

PREFIX = "example-"


class NotAnExample(Refused):
    """Only calls of the demo programme take invented organisations."""

    message = _("Invented expressions of interest are only for the example calls of the demo.")


@dataclass(frozen=True, slots=True)
class Example:
    """One invented organisation; `scores` are what each reviewer gave on every criterion, around which they differ."""

    name: str
    nation: str
    kind: str
    model: str
    place_kind: str
    new_here: bool
    under_pressure: bool
    scores: Sequence[int]
    topic: Topic | None = None


@transaction.atomic
def write_examples(
    *, by: User, now: datetime, call: Call, rows: Sequence[Example], reviewers: Sequence[User], longlist: bool = False
) -> ReviewRound:
    """Write them sent, checked and read by every reviewer in one closed round. Raises NotAnExample."""
    if not call.slug.startswith(PREFIX):
        raise NotAnExample
    moment = call.closes_at - timedelta(days=1)
    expressions = _expressions(call, rows, moment)
    _send(call, expressions, moment)
    keys = [expression.pk for expression in expressions]
    Expression.objects.filter(pk__in=keys).update(status=ExpressionStatus.SENT, sent_at=moment)
    checked = {"status": ExpressionStatus.CHECKED, "checked_at": call.closes_at, "checked_by": by}
    Expression.objects.filter(pk__in=keys).update(**checked)
    if longlist:
        Expression.objects.filter(pk__in=keys).update(status=ExpressionStatus.LONGLISTED, longlisted_at=call.closes_at)
    round_ = ReviewRound.objects.create(
        call=call, opens_at=call.closes_at, due_at=call.closes_at + timedelta(days=14), created_at=now,
        status=RoundStatus.OPEN,
    )  # fmt: skip
    members = [
        PanelMember(round=round_, user=user, lived_experience=not place) for place, user in enumerate(reviewers)
    ]  # fmt: skip
    _review(round_, PanelMember.objects.bulk_create(members), list(zip(expressions, rows, strict=True)))
    _close(round_)
    return round_


def _close(round_: ReviewRound) -> None:
    found = ReviewRound.objects.filter(pk=round_.pk)
    found.update(status=RoundStatus.MODERATION)
    found.update(status=RoundStatus.CLOSED, closed_at=round_.due_at)
    round_.refresh_from_db()


def _expressions(call: Call, rows: Iterable[Example], moment: datetime) -> list[Expression]:
    nations: Mapping[str, Nation] = {nation.code: nation for nation in Nation.objects.all()}
    models: Mapping[str, DeliveryModel] = {model.slug: model for model in DeliveryModel.objects.all()}
    made = []
    for number, row in enumerate(rows, start=1):
        key = uuid5(NAMESPACE_URL, f"{call.slug}/{row.name}")
        expression = Expression(
            public_id=key, start_key=key, call=call, reference=f"EOI-X{call.pk:02}-{number:04}",
            organisation_name=row.name, organisation_kind=row.kind, nation=nations[row.nation], registered=True,
            delivery_model=models.get(row.model), topic=row.topic, place="Example place", place_kind=row.place_kind,
            new_here=row.new_here, under_pressure=row.under_pressure, contact_name="Example contact",
            contact_email="site@example.org", privacy_notice_version="example", lawful_basis="example",
            started_at=moment, saved_at=moment,
        )  # fmt: skip
        expression.link_hash = token_hash(link_token(expression))
        made.append(expression)
    return Expression.objects.bulk_create(made)


def _send(call: Call, expressions: Iterable[Expression], moment: datetime) -> None:
    question = CallQuestion.objects.filter(call=call).in_order().first()
    if question is not None:
        text = "Example answer of an invented organisation."
        Answer.objects.bulk_create(
            Answer(expression=one, question=question, text=text, saved_at=moment) for one in expressions
        )  # fmt: skip
    SentCopy.objects.bulk_create(
        frozen_copy(one, frozen_body(one, sent_at=moment), sent_at=moment) for one in expressions
    )


def _review(round_: ReviewRound, members: Sequence[PanelMember], read: Sequence[tuple[Expression, Example]]) -> None:
    criteria = list(Criterion.objects.filter(for_sites=True).order_by("position", "pk"))
    reviews = Review.objects.bulk_create(
        Review(
            round=round_, expression=expression, member=member, status=ReviewStatus.SCORED,
            declared_at=round_.opens_at, scored_at=round_.due_at, strengths="Example: a strength.",
            next_steps="Example: a next step.",
        )
        for expression, _row in read
        for member in members
    )  # fmt: skip
    given = [score for _expression, row in read for score in row.scores[: len(members)]]
    ReviewScore.objects.bulk_create(
        ReviewScore(review=review, criterion=criterion, score=score, reason="Example reason.")
        for review, score in zip(reviews, given, strict=True)
        for criterion in criteria
    )
