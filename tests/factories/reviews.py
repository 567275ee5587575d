"""Rounds of reviews for tests; factories write directly."""

import datetime as dt

import factory
from django.utils import timezone

from impact.accounts.actions import give_role
from impact.accounts.models import User
from impact.programme.models import Criterion
from projects.models import PanelMember, Review, ReviewRound, ReviewScore
from projects.queries import frozen_copy
from tests.factories.projects import CallFactory, CallQuestionFactory, ExpressionFactory

SLUGS = ("difference", "inequality", "resources", "evidence", "readiness", "co-production")


class ClosedCallFactory(CallFactory):
    """A call that closed ten days ago."""

    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=40))


class ReviewRoundFactory(factory.django.DjangoModelFactory):
    """A round in preparation; give another status for a later one."""

    class Meta:
        model = ReviewRound

    call = factory.SubFactory(ClosedCallFactory)
    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=1))
    due_at = factory.LazyAttribute(lambda o: o.opens_at + dt.timedelta(days=15))


def reviewer(number=[0], **fields):  # noqa: B006  (a counter)
    """Somebody who signs in as a reviewer."""
    number[0] += 1
    fields = {"email": f"reviewer{number[0]}@example.org", "name": f"Example reviewer {number[0]:03}", **fields}
    user = User.objects.create(**fields)
    give_role(by=None, user=user, role="reviewer")
    return user


class PanelMemberFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = PanelMember

    round = factory.SubFactory(ReviewRoundFactory)
    user = factory.LazyFunction(reviewer)


def checked(call, *, secret="", **fields):
    """An expression that staff have checked, with its frozen copy; `secret` is a hidden answer."""
    now = timezone.now()
    fields = {"status": "checked", "sent_at": now, "checked_at": now, **fields}
    expression = ExpressionFactory(call=call, **fields)
    body = {
        "reference": expression.reference,
        "language": "en",
        "organisation": {"name": expression.organisation_name, "money_holder": "Secret holder"},
        "contact": {"name": "Secret contact", "email": "secret@example.org"},
        "partners": [{"name": "Example partner group"}],
        "answers": [
            {"code": "change", "version": 1, "question": "What do you want to change?", "text": "Open at weekends."},
            {
                "code": "pressure",
                "version": 1,
                "question": "Are things hard?",
                "text": secret or "Very hard.",
                "hidden": True,
            },
        ],
    }
    frozen_copy(expression, body, sent_at=now).save()
    return expression


def panel(*, expressions=1, members=3, lived=1, status="open", **fields):
    """A round with so many expressions and members, nothing assigned."""
    review_round = ReviewRoundFactory(status=status, **fields)
    CallQuestionFactory(call=review_round.call, code="pressure", hidden_from_reviewers=True)
    for number in range(members):
        PanelMemberFactory(round=review_round, lived_experience=number < lived)
    found = [checked(review_round.call) for _ in range(expressions)]
    return review_round, list(review_round.members.order_by("pk")), found


def assigned(member, expression, **fields):
    """One review."""
    if fields.get("status", "assigned") != "assigned":
        fields.setdefault("declared_at", timezone.now())
    if fields.get("status") == "scored":
        fields.setdefault("scored_at", timezone.now())
    return Review.objects.create(round=member.round, member=member, expression=expression, **fields)


def scored(member, expression, *scores, **fields):
    """One review with all its scores: one number for every criterion, or one for each."""
    review = assigned(member, expression, status="scored", **fields)
    put(review, *scores)
    return review


def put(review, *scores):
    """Scores written directly."""
    criteria = list(Criterion.objects.filter(for_sites=True).order_by("position", "pk"))
    given = scores * len(criteria) if len(scores) == 1 else scores
    ReviewScore.objects.bulk_create(
        [
            ReviewScore(review=review, criterion=criterion, score=score, reason="A reason.")
            for criterion, score in zip(criteria, given, strict=True)
        ]
    )
