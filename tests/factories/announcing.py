"""Help, outreach, guides and questions for tests; factories write directly."""

import datetime as dt
import uuid

import factory
from django.utils import timezone

from impact.programme.texts import texts
from projects.models import AskedQuestion, Guide, GuideSource, HelpRequest, OutreachEntry
from tests.factories.people import PersonFactory
from tests.factories.projects import CallFactory, nation


class HelpRequestFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = HelpRequest

    submission_key = factory.LazyFunction(uuid.uuid4)
    call = factory.SubFactory(CallFactory)
    person = factory.SubFactory(PersonFactory)
    nation = factory.LazyFunction(nation)
    wants = ["talk"]
    due_on = factory.LazyFunction(lambda: timezone.localdate() + dt.timedelta(days=3))
    privacy_notice_version = "test"
    lawful_basis = "public task"


class OutreachEntryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = OutreachEntry

    call = factory.SubFactory(CallFactory)
    name = factory.Sequence(lambda n: f"Example group {n}")
    kind = "group"
    nation = factory.LazyFunction(nation)
    why_not = "They think it is not for them."


class GuideFactory(factory.django.DjangoModelFactory):
    """A draft that lacks nothing but sources."""

    class Meta:
        model = Guide

    slug = factory.Sequence(lambda n: f"guide-{n}")
    title = factory.Sequence(lambda n: texts(f"Guide {n}"))
    short_answer = texts("Yes.")
    known = texts("Something.")
    not_known = texts("Much.")
    review_on = factory.LazyFunction(lambda: timezone.localdate() + dt.timedelta(days=365))


class PublishedGuideFactory(GuideFactory):
    status = "published"
    reviewed_at = factory.LazyFunction(timezone.now)
    published_at = factory.LazyFunction(timezone.now)


class GuideSourceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = GuideSource

    guide = factory.SubFactory(GuideFactory)
    kind = "research"
    title = texts("It helps.")
    citation = "Example study"


class AskedQuestionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = AskedQuestion

    submission_key = factory.LazyFunction(uuid.uuid4)
    reference = factory.Sequence(lambda n: f"ASK-{n:04}-TEST")
    text = "What helps?"
    nation = factory.LazyFunction(nation)
    person = factory.SubFactory(PersonFactory)
    due_on = factory.LazyFunction(lambda: timezone.localdate() + dt.timedelta(days=3))
    privacy_notice_version = "test"
    lawful_basis = "public task"
