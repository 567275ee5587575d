"""The demo shows every noun in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.people.models import Enquiry
from impact.programme import demo as programme_demo
from projects import demo
from projects.enums import CallStatus, ExpressionStatus, ProjectStatus
from projects.models import (
    Answer,
    Call,
    Collaborator,
    Expression,
    ExpressionPartner,
    LonglistConversation,
    Project,
    SentCopy,
)
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
    decided = {"chosen", "reserve", "not_this_time"}
    assert set(Expression.objects.values_list("status", flat=True)) >= set(ExpressionStatus.values) - decided
    assert set(Project.objects.values_list("status", flat=True)) == set(ProjectStatus.values)
    questions = Call.objects.get(slug="example-open").questions.all()
    assert len(questions) == 8
    assert total_words(questions) <= WORDS_TO_WARN
    for address in ("/sites/", "/cy/sites/", "/easy/sites/", "/cy/easy/sites/", "/sites/projects/"):
        assert client.get(address).status_code == 200
    assert set(Answer.objects.values_list("channel", flat=True)) == {"", "phone"}
    assert set(SentCopy.objects.values_list("number", flat=True)) == {1, 2}
    assert Collaborator.objects.filter(removed_at__isnull=False).count() == 1
    assert Collaborator.objects.confirmed().count() == 1
    assert Enquiry.objects.count() == ExpressionPartner.objects.count() - 1 == LonglistConversation.objects.count() == 1
    hidden = [one["code"] for one in SentCopy.objects.first().body["answers"] if one["hidden"]]
    assert hidden == ["pressure"]
    assert all(client.get(call.get_absolute_url()).status_code == 200 for call in Call.objects.announced())


def test_without_accounts_and_organisations_it_still_loads():
    demo.load(now=timezone.now())
    assert Call.objects.exists()
    assert not Project.objects.exists()
