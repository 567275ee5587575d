"""Topics and what belongs to them, for tests; factories write directly."""

import datetime as dt

import factory
from django.utils import timezone

from impact.programme.models import (
    ContextNote,
    Criterion,
    EvidenceColumn,
    EvidenceGap,
    EvidenceItem,
    PublishedFinding,
    Topic,
    TopicScore,
    TopicSource,
    WorkPlanEntry,
)
from impact.programme.texts import texts
from tests.factories.accounts import UserFactory

KINDS = ("research", "lived", "practice")


class TopicFactory(factory.django.DjangoModelFactory):
    """Proposed, and nobody but staff sees it; `published_at` shows it."""

    class Meta:
        model = Topic

    slug = factory.Sequence(lambda n: f"topic-{n}")
    title = factory.Sequence(lambda n: texts(f"Topic {n}", f"Pwnc {n}"))
    about = texts("About it", "Amdano")


class EvidenceItemFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = EvidenceItem

    topic = factory.SubFactory(TopicFactory)
    kind = "research"
    title = factory.Sequence(lambda n: texts(f"Study {n}", f"Astudiaeth {n}"))
    citation = "Example study, 2025"


class EvidenceColumnFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = EvidenceColumn

    topic = factory.SubFactory(TopicFactory)
    kind = "lived"
    note = texts("We asked three groups.", "Gofynnom i dri grŵp.")
    searched_on = dt.date(2026, 4, 1)


class ContextNoteFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ContextNote

    topic = factory.SubFactory(TopicFactory)
    text = texts("It is different here.", "Mae’n wahanol yma.")


class TopicScoreFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = TopicScore

    topic = factory.SubFactory(TopicFactory)
    criterion = factory.LazyFunction(lambda: Criterion.objects.get(slug="difference"))
    by = factory.SubFactory(UserFactory)
    score = 3
    reason = "Many people said so."


class TopicSourceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = TopicSource

    topic = factory.SubFactory(TopicFactory)
    kind = "other"
    title = texts("A talk", "Sgwrs")
    url = "https://example.org/talk/"


class PublishedFindingFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = PublishedFinding

    edition_uuid = factory.Faker("uuid4")
    number = 1
    url = "/reports/example/1/"
    label = factory.Sequence(lambda n: f"Short breaks {n}")
    place = 1
    published_on = dt.date(2026, 5, 1)


class EvidenceGapFactory(factory.django.DjangoModelFactory):
    """Public and open."""

    class Meta:
        model = EvidenceGap

    slug = factory.Sequence(lambda n: f"gap-{n}")
    question = factory.Sequence(lambda n: texts(f"Does it help {n}?", f"A yw’n helpu {n}?"))
    why = texts("Nobody has asked.", "Does neb wedi gofyn.")
    published_at = factory.LazyFunction(timezone.now)


class WorkPlanEntryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = WorkPlanEntry

    topic = factory.SubFactory(TopicFactory)
    year = 2026
    months = 12
    note = texts("Two places", "Dau le")
    exists = texts("A help line", "Llinell gymorth")


def reviewed(topic=None, **fields):
    """A topic with something in each column."""
    topic = topic or TopicFactory(**fields)
    for kind in KINDS:
        EvidenceItemFactory(topic=topic, kind=kind)
    return topic


def scored(topic, people=2, scores=(3, 1)):
    """Scored on every criterion by so many people."""
    everybody = [UserFactory() for _ in range(people)]
    for criterion in Criterion.objects.filter(for_topics=True):
        for place, person in enumerate(everybody):
            TopicScoreFactory(topic=topic, criterion=criterion, by=person, score=scores[place % len(scores)])
    return everybody


def slots(name, english="Some words"):
    """A text in four slots, as a staff form posts it."""
    return {f"{name}_en": english, f"{name}_cy": "", f"{name}_en_simple": "", f"{name}_cy_simple": ""}
