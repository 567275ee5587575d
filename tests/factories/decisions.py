"""Letters, reserves and site agreements for tests; factories write directly."""

import datetime as dt
import uuid

import factory
from django.utils import timezone

from impact.programme.models import Criterion, DeliveryModel, Hosting, Topic
from impact.programme.texts import texts
from projects.models import (
    AgreementAddendum,
    Expression,
    FrozenPaper,
    Letter,
    PanelMember,
    ReservePlace,
    Review,
    ReviewRound,
    ReviewScore,
    SiteAgreement,
)
from tests.factories.accounts import UserFactory
from tests.factories.projects import CallFactory, ExpressionFactory, OrganisationFactory, nation

PARTS = [
    {"criterion": "", "strengths": "People lead it.", "next_steps": "Plan the second year."},
    {"criterion": "difference", "strengths": "", "next_steps": "Say who will notice."},
]


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Topic

    slug = factory.Sequence(lambda n: f"topic-{n}")
    title = factory.Sequence(lambda n: texts(f"Topic {n}", f"Pwnc {n}"))
    published_at = factory.LazyFunction(timezone.now)


def delivery_model(slug="demonstrator"):
    return DeliveryModel.objects.get(slug=slug)


class ClosedCallFactory(CallFactory):
    """A call that closed a week ago."""

    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=60))
    closes_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=7))
    status = "closed"


class DecidedFactory(ExpressionFactory):
    """An expression with a decision; give `status`."""

    call = factory.SubFactory(ClosedCallFactory)
    status = "chosen"
    sent_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=20))
    checked_at = factory.SelfAttribute("sent_at")
    checked_by = factory.SubFactory(UserFactory)
    topic = factory.SubFactory(TopicFactory)
    delivery_model = factory.LazyFunction(delivery_model)
    organisation = factory.SubFactory(OrganisationFactory)
    place = "Leeds"


class LetterFactory(factory.django.DjangoModelFactory):
    """A draft that could be reviewed."""

    class Meta:
        model = Letter

    expression = factory.SubFactory(DecidedFactory)
    kind = factory.SelfAttribute("expression.status")
    language = factory.SelfAttribute("expression.language")
    subject = "About your offer"
    opening = "Thank you."
    closing = "Talk to us."
    parts = factory.LazyFunction(lambda: [dict(part) for part in PARTS])
    neighbour = "Example network, Leeds"
    reserve_until = factory.LazyAttribute(
        lambda o: timezone.localdate() + dt.timedelta(days=90) if o.kind == "reserve" else None
    )


class ReservePlaceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ReservePlace

    expression = factory.SubFactory(DecidedFactory, status="reserve")
    call = factory.SelfAttribute("expression.call")
    position = factory.Sequence(lambda n: n + 1)


class AgreementFactory(factory.django.DjangoModelFactory):
    """A draft that lacks nothing."""

    class Meta:
        model = SiteAgreement
        skip_postgeneration_save = True

    expression = factory.SubFactory(DecidedFactory)
    organisation = factory.SelfAttribute("expression.organisation")
    topic = factory.SelfAttribute("expression.topic")
    delivery_model = factory.LazyFunction(delivery_model)
    offers = texts("Money and a coach", "Arian a hyfforddwr")
    asks = texts("Share what you learn", "Rhannwch yr hyn a ddysgwch")
    payments = texts("Every three months; in advance if you need it", "Bob tri mis; ymlaen llaw os oes angen")
    pounds = 60_000
    coach_days = 40
    months = 15
    starts_on = dt.date(2026, 9, 1)


class OfferedFactory(AgreementFactory):
    """An agreement that waits for an answer."""

    class Params:
        days = 14

    status = "offered"
    offered_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=7))
    answer_by = factory.LazyAttribute(lambda o: timezone.localdate() + dt.timedelta(days=o.days))
    offered_by = factory.SubFactory(UserFactory)


class AddendumFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = AgreementAddendum

    agreement = factory.SubFactory(OfferedFactory)
    words = texts("Two months more, because of the move", "Dau fis arall, oherwydd y symud")
    months = 17


class HostingFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Hosting

    agreement_uuid = factory.LazyFunction(uuid.uuid4)
    organisation = factory.SubFactory(OrganisationFactory)
    topic = factory.SubFactory(TopicFactory)
    nation = factory.LazyFunction(nation)
    delivery_model = factory.LazyFunction(delivery_model)
    year = 2026
    months = 15
    pounds = 60_000
    coach_days = 40
    accepted_on = dt.date(2026, 5, 18)


def reviewed(expression, *scores, criterion="difference", **words):
    """Reviews of an expression that count, each with one score."""
    now = timezone.now()
    known = ReviewRound.objects.filter(call=expression.call).first()
    known = known or ReviewRound.objects.create(
        call=expression.call, opens_at=now - dt.timedelta(days=5), due_at=now + dt.timedelta(days=5)
    )
    for score in scores:
        member = PanelMember.objects.create(round=known, user=UserFactory())
        review = Review.objects.create(
            round=known,
            expression=expression,
            member=member,
            status="scored",
            declared_at=now,
            scored_at=now,
            **words,
        )
        ReviewScore.objects.create(
            review=review, criterion=Criterion.objects.get(slug=criterion), score=score, reason="for staff only"
        )


def told_chosen(expression: Expression, now=None):
    """The letter "chosen" was sent."""
    return FrozenPaper.objects.create(
        expression=expression,
        kind="letter",
        subject=uuid.uuid4(),
        body={"kind": "chosen", "language": "en", "reference": expression.reference, "subject": "Chosen"},
        sha256="0" * 64,
        made_at=now or timezone.now(),
    )
