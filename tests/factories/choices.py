"""A call whose expressions are checked and reviewed, and a balanced choice of it; factories write directly."""

import datetime as dt
import random
import uuid

import factory
from django.utils import timezone

from impact.people.pure.tokens import token_hash
from impact.programme.models import Criterion, DeliveryModel, Nation
from impact.programme.texts import texts
from projects.actions.proposing import keep_proposal
from projects.models import (
    Choice,
    ChoiceRule,
    Expression,
    NationNeed,
    PanelMember,
    Review,
    ReviewRound,
    ReviewScore,
)
from projects.queries.proposing import proposed_body
from tests.factories.accounts import UserFactory
from tests.factories.projects import CallFactory

NATIONS = ("eng", "eng", "eng", "sct", "wls", "nir")
KINDS = ("council", "charity", "provider", "user_led", "carer_led", "group")


class ReviewRoundFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ReviewRound

    call = factory.SubFactory(CallFactory)
    number = 1
    status = "planned"
    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=20))
    due_at = factory.LazyAttribute(lambda o: o.opens_at + dt.timedelta(days=10))


class ChoiceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Choice

    round = factory.SubFactory(ReviewRoundFactory)
    call = factory.SelfAttribute("round.call")
    size = 3


class ChoiceRuleFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ChoiceRule

    choice = factory.SubFactory(ChoiceFactory)
    feature = "nation"
    value = "nir"
    minimum = 1
    why = "Every nation is heard"


class NationNeedFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = NationNeed

    nation = factory.LazyFunction(lambda: Nation.objects.get(code="wls"))
    measure = "adults"
    words = texts("Adults")
    share = 5
    source = "Example source"
    as_of = dt.date(2026, 1, 1)


def scored_call(how_many=8, *, size=3, reviewers=3, seed=1, status="checked", **call_fields):
    """A closed call with `how_many` expressions, each read by three of `reviewers`, and a choice of `size`."""
    opens = timezone.now() - dt.timedelta(days=60)
    call = CallFactory(
        **{"opens_at": opens, "closes_at": opens + dt.timedelta(days=30), "status": "closed", **call_fields}
    )  # fmt: skip
    round_ = ReviewRoundFactory(call=call)
    members = [PanelMember.objects.create(round=round_, user=UserFactory()) for _ in range(reviewers)]
    chance = random.Random(seed)
    expressions = _expressions(call, how_many, chance, status)
    _reviews(round_, members, expressions, chance)
    return ChoiceFactory(round=round_, call=call, size=size)


def _expressions(call, how_many, chance, status):
    nations = {nation.code: nation for nation in Nation.objects.all()}
    models = list(DeliveryModel.objects.order_by("position"))
    made = []
    for number in range(how_many):
        public_id = uuid.UUID(int=number * 7919 + call.pk * 1_000_003)
        made.append(
            Expression(
                public_id=public_id, call=call, reference=f"EOI-{call.pk}-{number:04}", status="draft",
                organisation_name=f"Example group {number}", organisation_kind=KINDS[number % len(KINDS)],
                nation=nations[NATIONS[number % len(NATIONS)]], registered=True,
                delivery_model=models[number % 2], place_kind=("city", "town", "coast")[number % 3],
                new_here=number % 2 == 0, under_pressure=chance.random() < 0.3,
                contact_name="Example contact", contact_email=f"group{number}@example.org",
                privacy_notice_version="test", lawful_basis="public task", link_hash=token_hash(str(public_id)),
                sent_at=call.closes_at - dt.timedelta(days=1), checked_at=call.closes_at,
            )
        )  # fmt: skip
    for one in made:
        one.status = status
    return Expression.objects.bulk_create(made, batch_size=500)


def _reviews(round_, members, expressions, chance):
    criteria = list(Criterion.objects.filter(for_sites=True))
    now = timezone.now()
    reviews = [
        Review(round=round_, expression=expression, member=member, status="scored", declared_at=now, scored_at=now)
        for expression in expressions
        for member in chance.sample(members, 3)
    ]
    Review.objects.bulk_create(reviews, batch_size=1000)
    scores = [
        ReviewScore(review=review, criterion=criterion, score=chance.randint(2, 4))
        for review in reviews
        for criterion in criteria
    ]
    ReviewScore.objects.bulk_create(scores, batch_size=5000)


def proposed(choice, by=None):
    """Work the proposal out and keep it, as the worker does."""
    body = proposed_body(choice)
    proposal = keep_proposal(by=by, now=timezone.now(), choice=choice, body=body)
    choice.refresh_from_db()
    return proposal
