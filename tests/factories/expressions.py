"""People who write along and partner organisations for tests, topics to choose from; factories write directly."""

import datetime as dt
from uuid import uuid4

import factory
from django.utils import timezone

from impact.people.pure.tokens import token_hash
from impact.programme.models import Topic
from impact.programme.texts import texts
from projects.models import Collaborator, ExpressionPartner
from projects.queries import collaborator_token
from tests.factories.projects import ExpressionFactory


class CollaboratorFactory(factory.django.DjangoModelFactory):
    """Somebody who said yes and may write; give confirmed_at=None for an invitation that waits."""

    class Meta:
        model = Collaborator

    public_id = factory.LazyFunction(uuid4)
    expression = factory.SubFactory(ExpressionFactory)
    name = factory.Sequence(lambda n: f"Example writer {n}")
    email = factory.Sequence(lambda n: f"writer{n}@example.org")
    rights = "edit"
    link_hash = factory.LazyAttribute(lambda o: token_hash(collaborator_token(o)))
    invited_by = "Example contact"
    invited_at = factory.LazyFunction(timezone.now)
    expires_at = factory.LazyAttribute(lambda o: o.invited_at + dt.timedelta(days=14))
    confirmed_at = factory.LazyAttribute(lambda o: o.invited_at)


class ExpressionPartnerFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ExpressionPartner

    expression = factory.SubFactory(ExpressionFactory)
    name = factory.Sequence(lambda n: f"Example partner {n}")
    part = "They help."


class ExpressionTopicFactory(factory.django.DjangoModelFactory):
    """A topic a call can offer."""

    class Meta:
        model = Topic

    slug = factory.Sequence(lambda n: f"offered-{n}")
    title = factory.Sequence(lambda n: texts(f"Offered topic {n}"))
