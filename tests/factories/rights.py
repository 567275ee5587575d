"""Requests about personal data."""

import datetime as dt
import uuid

import factory
from django.utils import timezone

from impact.rights.models import DataRequest


class DataRequestFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = DataRequest

    submission_key = factory.LazyFunction(uuid.uuid4)
    reference = factory.Sequence(lambda n: f"DATA-{n:04}-TEST")
    kind = "access"
    name = "Example: somebody"
    route = "email"
    contact = "somebody@example.org"
    words = "Example: what do you keep about me?"
    privacy_notice_version = "test"
    received_at = factory.LazyFunction(timezone.now)
    acknowledge_by = factory.LazyAttribute(lambda row: timezone.localdate(row.received_at) + dt.timedelta(days=30))
