"""People, subscriptions, messages, letters."""

import datetime as dt
import hashlib
import uuid

import factory
from django.utils import timezone

from impact.people.models import Enquiry, Outgoing, Person, Subscription
from impact.programme.models import Nation


def nation(code):
    return Nation.objects.get(code=code)


class PersonFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Person

    name = factory.Sequence(lambda n: f"Example: person {n}")
    contact_route = "email"
    email = factory.Sequence(lambda n: f"person.{n}@example.org")
    nation = factory.LazyFunction(lambda: nation("wls"))


class SubscriptionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Subscription

    email = factory.Sequence(lambda n: f"news.{n}@example.org")
    interests = ["digest"]
    status = "pending"
    privacy_notice_version = "test"
    asked_on = factory.LazyFunction(timezone.localdate)
    confirm_by = factory.LazyAttribute(lambda row: row.asked_on + dt.timedelta(days=7))
    confirm_hash = factory.Sequence(lambda n: hashlib.sha256(f"c{n}".encode()).hexdigest())
    unsubscribe_hash = factory.Sequence(lambda n: hashlib.sha256(f"u{n}".encode()).hexdigest())


class EnquiryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Enquiry

    submission_key = factory.LazyFunction(uuid.uuid4)
    kind = "contact"
    text = "Example: a question."
    reply_route = "email"
    reply_to = "asks@example.org"
    privacy_notice_version = "test"


class OutgoingFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Outgoing

    person = factory.SubFactory(PersonFactory, contact_route="letter", email="", address="1 Example Street")
    route = "letter"
    subject = "Example"
    body = "Example: a letter."
    due_on = factory.LazyFunction(timezone.localdate)
