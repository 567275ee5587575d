"""The demo shows every noun in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.programme import demo as programme_demo
from projects import demo
from projects.enums import CallStatus, ExpressionStatus, ProjectStatus
from projects.models import Call, Expression, Project
from projects.queries import WORDS_TO_WARN, total_words

pytestmark = pytest.mark.django_db


def test_every_state_is_there_and_loading_twice_changes_nothing(client):
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo):
        part.load(now=now)
    counts = [noun.objects.count() for noun in (Call, Expression, Project)]
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in (Call, Expression, Project)]
    assert set(Call.objects.values_list("status", flat=True)) == set(CallStatus.values)
    assert set(Expression.objects.values_list("status", flat=True)) == set(ExpressionStatus.values)
    assert set(Project.objects.values_list("status", flat=True)) == set(ProjectStatus.values)
    questions = Call.objects.get(slug="example-open").questions.all()
    assert len(questions) == 8
    assert total_words(questions) <= WORDS_TO_WARN
    for address in ("/sites/", "/cy/sites/", "/easy/sites/", "/cy/easy/sites/", "/sites/projects/"):
        assert client.get(address).status_code == 200
    assert all(client.get(call.get_absolute_url()).status_code == 200 for call in Call.objects.announced())


def test_without_accounts_and_organisations_it_still_loads():
    demo.load(now=timezone.now())
    assert Call.objects.exists()
    assert not Project.objects.exists()
