"""Jobs for tests."""

import datetime as dt

import factory

from impact.jobs.models import Job


class JobFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Job

    kind = "tests.nothing"
    requested_at = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC)
