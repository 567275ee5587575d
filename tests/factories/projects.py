"""Calls, expressions of interest and projects for tests; factories write directly."""

import datetime as dt

import factory
from django.utils import timezone

from impact.people.pure.tokens import token_hash
from impact.programme.models import DeliveryModel, Nation, Organisation
from impact.programme.texts import texts
from projects.models import Answer, Call, CallQuestion, Expression, Project
from projects.queries import link_token


def nation(code="eng"):
    return Nation.objects.get(code=code)


def way(slug="facilitator"):
    return DeliveryModel.objects.get(slug=slug)


class CallFactory(factory.django.DjangoModelFactory):
    """A published call that is open now; give other dates for another phase."""

    class Meta:
        model = Call

    slug = factory.Sequence(lambda n: f"call-{n}")
    title = factory.Sequence(lambda n: texts(f"Call {n}"))
    about = texts("About the call")
    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=1))
    closes_at = factory.LazyAttribute(lambda o: o.opens_at + dt.timedelta(days=30))
    offer_pounds = 60000
    offer_coach_days = 40
    offer_months = 15
    offers = texts("Money, in advance if you need it")
    asks = texts("Share what you learn")
    is_example = True  # a real call needs its Welsh checked before it is published
    published_at = factory.LazyAttribute(lambda o: o.opens_at - dt.timedelta(days=30))


class CallQuestionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = CallQuestion

    call = factory.SubFactory(CallFactory)
    order = factory.Sequence(lambda n: n + 1)
    code = factory.Sequence(lambda n: f"question-{n}")
    label = factory.Sequence(lambda n: texts(f"What about {n}?"))
    hint = texts("A few sentences")
    word_guide = 100


class ExpressionFactory(factory.django.DjangoModelFactory):
    """A draft that lacks nothing but answers."""

    class Meta:
        model = Expression

    call = factory.SubFactory(CallFactory)
    reference = factory.Sequence(lambda n: f"EOI-{n:04}-TEST")
    organisation_name = factory.Sequence(lambda n: f"Example group {n}")
    organisation_kind = "charity"
    nation = factory.LazyFunction(nation)
    registered = True
    contact_name = "Example contact"
    contact_email = factory.Sequence(lambda n: f"group{n}@example.org")
    privacy_notice_version = "test"
    lawful_basis = "public task"
    longlisted_at = factory.LazyAttribute(
        lambda o: timezone.now() if getattr(o, "status", "") == "longlisted" else None
    )

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        expression = model_class(*args, **kwargs)
        expression.link_hash = token_hash(link_token(expression))
        expression.save(force_insert=True)
        return expression


class AnswerFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Answer

    expression = factory.SubFactory(ExpressionFactory)
    question = factory.SubFactory(CallQuestionFactory, call=factory.SelfAttribute("..expression.call"))
    text = "We want to change something."


class OrganisationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda n: f"Example organisation {n}")
    kind = "charity"
    nation = factory.LazyFunction(nation)


class ProjectFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Project

    slug = factory.Sequence(lambda n: f"project-{n}")
    title = factory.Sequence(lambda n: texts(f"Project {n}"))
    topic_words = "Short breaks"
    nation = factory.LazyFunction(nation)
    delivery_model = factory.LazyFunction(way)
    host = factory.SubFactory(OrganisationFactory)
    year = 2026
    published_at = factory.LazyFunction(timezone.now)
