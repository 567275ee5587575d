"""What belongs to projects, for tests; factories write directly."""

import datetime as dt
import uuid

import factory
from django.utils import timezone

from impact.accounts.actions import give_role
from impact.accounts.models import User
from impact.programme.models import Code, Hosting, PolicyHook, Statement, Topic
from impact.programme.texts import texts
from projects.models import (
    EmbeddingAction,
    EvaluationPlan,
    Finding,
    FollowUp,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    Post,
    ProjectUpdate,
    SiteReport,
    TeamMember,
    TheoryOfChange,
)
from tests.factories.projects import OrganisationFactory, ProjectFactory, nation, way

DAY = dt.date(2026, 5, 1)


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Topic

    slug = factory.Sequence(lambda n: f"topic-{n}")
    title = factory.Sequence(lambda n: texts(f"Topic {n}"))
    published_at = factory.LazyFunction(timezone.now)


class HostingFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Hosting

    agreement_uuid = factory.LazyFunction(uuid.uuid4)
    organisation = factory.SubFactory(OrganisationFactory)
    topic = factory.SubFactory(TopicFactory)
    nation = factory.LazyFunction(nation)
    place = "Example town"
    delivery_model = factory.LazyFunction(way)
    year = 2026
    months = 12
    pounds = 60000
    coach_days = 40
    accepted_on = DAY


class _PartFactory(factory.django.DjangoModelFactory):
    class Meta:
        abstract = True

    project = factory.SubFactory(ProjectFactory)


class PostFactory(_PartFactory):
    class Meta:
        model = Post

    role = "coach"
    holder = factory.Sequence(lambda n: f"Example coach {n}")
    share = 60
    starts_on = DAY
    ends_on = dt.date(2026, 12, 31)


class MilestoneFactory(_PartFactory):
    class Meta:
        model = Milestone

    title = factory.Sequence(lambda n: texts(f"Milestone {n}"))
    due_on = DAY


class TheoryFactory(_PartFactory):
    class Meta:
        model = TheoryOfChange

    what_changes = texts("Something gets better")


class PlanFactory(_PartFactory):
    class Meta:
        model = EvaluationPlan

    questions = texts("Does it?")


class IndicatorFactory(_PartFactory):
    class Meta:
        model = Indicator

    name = factory.Sequence(lambda n: texts(f"Breaks {n}"))
    unit = texts("breaks")
    baseline = 4
    baseline_on = DAY


class FollowUpFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = FollowUp

    indicator = factory.SubFactory(IndicatorFactory)
    on = DAY
    value = 9


class FindingFactory(_PartFactory):
    class Meta:
        model = Finding

    words = factory.Sequence(lambda n: texts(f"We found {n}"))
    kind = "practice"
    strength = texts("Fairly sure")


class EntryFactory(_PartFactory):
    class Meta:
        model = LearningEntry

    on = DAY
    learned = factory.Sequence(lambda n: f"We learned {n}.")


class LessonFactory(_PartFactory):
    """A lesson everybody may read."""

    class Meta:
        model = Lesson

    slug = factory.Sequence(lambda n: f"lesson-{n}")
    title = factory.Sequence(lambda n: texts(f"Lesson {n}"))
    words = texts("What we learned, and how we know")
    published_at = factory.LazyFunction(timezone.now)


class HookFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = PolicyHook

    slug = factory.Sequence(lambda n: f"hook-{n}")
    nation = factory.LazyFunction(nation)
    kind = "law"
    title = factory.Sequence(lambda n: texts(f"Example law {n}"))


class StatementFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Statement

    slug = factory.Sequence(lambda n: f"statement-{n}")
    voice = "i"
    words = factory.Sequence(lambda n: texts(f"I can do {n}."))
    source = "Example statements"


class ActionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = EmbeddingAction

    lesson = factory.SubFactory(LessonFactory)
    what = factory.Sequence(lambda n: texts(f"Tell councils {n}"))
    hook = factory.SubFactory(HookFactory)
    owner = factory.SubFactory(OrganisationFactory)
    due_on = DAY


class UpdateFactory(_PartFactory):
    class Meta:
        model = ProjectUpdate

    title = factory.Sequence(lambda n: texts(f"Update {n}"))
    words = texts("Something happened")
    on = DAY
    published_at = factory.LazyFunction(timezone.now)


class ReportFactory(_PartFactory):
    class Meta:
        model = SiteReport

    period_from = dt.date(2026, 2, 1)
    period_to = dt.date(2026, 4, 30)
    due_on = dt.date(2026, 5, 15)


def team_user(project, name="member"):
    """Somebody in the site's team, who signs in by a code."""
    email = f"{name}.{uuid.uuid4().hex[:6]}@example.org"
    user = User.objects.create(email=email, name=f"Example {name}")
    give_role(by=None, user=user, role="site_team")
    TeamMember.objects.create(project=project, user=user)
    return user


def code(name="time"):
    return Code.objects.get(code=name, list_name__in=("enabler", "barrier"))
