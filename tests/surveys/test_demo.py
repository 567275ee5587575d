"""The demo: quick, whole, loaded once."""

import time
from collections import Counter

import pytest
from django.utils import timezone

from impact.programme.models import Priority
from surveys import demo, figures
from surveys.enums import OpenTextState, ResponseStatus
from surveys.models import EqualityAnswers, OpenText, Questionnaire, Response, Survey
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


def test_the_whole_demo():
    UserFactory(email="survey@example.org")
    now = timezone.now()
    began = time.monotonic()
    demo.load(now=now)
    assert time.monotonic() - began < 60  # 2 s on an idle machine
    tally = figures.ranking_tally("example-survey")
    assert tally.submitted == 2_400
    assert min(tally.all_ordered, tally.part_ordered, tally.not_ordered, tally.nothing_chosen) > 50
    assert set(Survey.objects.values_list("status", flat=True)) == {"draft", "open", "closed"}
    assert {door.state for door in figures.survey_doors(now)} == {"open", "upcoming", "closed"}
    assert set(Survey.objects.values_list("source_kind", flat=True)) == {"example"}
    assert set(Response.objects.values_list("status", flat=True)) == set(ResponseStatus.values)
    assert set(OpenText.objects.values_list("state", flat=True)) == set(OpenTextState.values)
    assert EqualityAnswers.objects.count() > 1000
    assert Questionnaire.objects.filter(survey__slug="example-survey", number=2, status="draft").exists()
    assert Priority.objects.filter(is_example=True).count() == 20
    assert all(o.priority for o in figures.survey_facts("example-survey").options)
    assert {r.entered_by_id is None for r in Response.objects.filter(channel="paper")} == {False}
    nations = Counter(Response.objects.filter(status="submitted").values_list("nation", flat=True))
    assert nations[1] > nations[3] > nations[4] > nations[2] > 40
    before = Response.objects.count()
    demo.load(now=now)
    assert Response.objects.count() == before


def test_without_demo_accounts(now):
    demo.load(now=now)
    assert not Response.objects.filter(channel__in=("paper", "phone")).exists()
    assert set(OpenText.objects.values_list("state", flat=True)) == {"new"}
