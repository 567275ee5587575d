"""Balanced choices of the demo, in every state, and cheap."""

import pytest
from django.urls import reverse
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from projects import demo
from projects.actions.examples import NotAnExample, write_examples
from projects.demo import balance
from projects.enums import ChoiceStatus
from projects.models import Choice, ChoiceMove, ChoiceResult, Expression, NationNeed
from tests.factories.projects import CallFactory

pytestmark = pytest.mark.django_db


def test_every_state_of_a_choice_is_there_once(client, staff_client):
    now = timezone.now()
    accounts_demo.load(now=now)
    demo.load(now=now)
    counts = [noun.objects.count() for noun in (Choice, ChoiceMove, ChoiceResult, Expression, NationNeed)]
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in (Choice, ChoiceMove, ChoiceResult, Expression, NationNeed)]
    assert set(Choice.objects.values_list("status", flat=True)) == set(ChoiceStatus.values)
    assert set(ChoiceResult.objects.values_list("outcome", flat=True)) == {"chosen", "reserve", "not_this_time"}
    page = client.get(reverse("projects:how_chosen", args=["example-chosen"]))
    assert "Between equals, chance decided" in page.content.decode()
    staff = staff_client("programme_director")
    for choice in Choice.objects.all():
        assert staff.get(reverse("admin:projects_choice_board", args=[choice.pk])).status_code == 200


def test_without_accounts_there_is_nothing_to_decide():
    balance.load(now=timezone.now())
    assert not Choice.objects.exists()


def test_real_calls_take_no_invented_organisations():
    with pytest.raises(NotAnExample):
        write_examples(by=None, now=timezone.now(), call=CallFactory(), rows=(), reviewers=())
