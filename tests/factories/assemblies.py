"""Assemblies and sign-ups."""

import datetime as dt

import factory
from django.utils import timezone

from assemblies.emails import link_token
from assemblies.models import Assembly, SignUp
from impact.people.pure.tokens import token_hash
from impact.programme.texts import texts
from tests.factories.people import PersonFactory, nation


class AssemblyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Assembly

    slug = factory.Sequence(lambda n: f"assembly-{n}")
    title = factory.Sequence(lambda n: texts(f"Assembly {n}", f"Cynulliad {n}"))
    about = texts("About it", "Amdano")
    nation = factory.LazyFunction(lambda: nation("wls"))
    selection_mode = "fair_draw"
    seats = 35
    held = "online"
    status = "open"
    opens_at = factory.LazyFunction(lambda: timezone.now() - dt.timedelta(days=5))
    closes_at = factory.LazyFunction(lambda: timezone.now() + dt.timedelta(days=5))


class SignUpFactory(factory.django.DjangoModelFactory):
    """A sign-up that counts."""

    class Meta:
        model = SignUp
        skip_postgeneration_save = True

    assembly = factory.SubFactory(AssemblyFactory)
    person = factory.SubFactory(PersonFactory)
    status = "submitted"
    reference = factory.Sequence(lambda n: f"WLS-TEST-{n:04}")
    perspectives = [1]
    main_perspective = 1
    nation = factory.LazyFunction(lambda: nation("wls"))
    new_here = True
    submitted_at = factory.LazyFunction(timezone.now)
    privacy_notice_version = "test"
    lawful_basis = "consent"
    link_hash = factory.LazyAttribute(lambda row: token_hash(row.reference))

    @factory.post_generation
    def linked(self, create, extracted, **kwargs):
        """Give it the link its person would get."""
        if create and self.link_hash:
            self.link_hash = token_hash(link_token(self))
            self.save(update_fields=["link_hash"])
