"""Who sees which rows, noun by noun: staff by nation, others nothing but what is public."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from projects.actions import send_expression
from projects.models import Answer, Call, CallQuestion, Expression, Project, SentCopy
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ProjectFactory, nation

pytestmark = pytest.mark.django_db


@pytest.fixture
def _rows():
    for code in ("wls", "sct"):
        answer = AnswerFactory(expression__nation=nation(code))
        send_expression(by=None, now=timezone.now(), expression=answer.expression)
        ProjectFactory(nation=nation(code))
    ProjectFactory(published_at=None)
    CallQuestionFactory(call=CallFactory(published_at=None))


def seen(user):
    nouns = (Call, CallQuestion, Expression, Answer, SentCopy, Project)
    return [noun.objects.visible_to(user).count() for noun in nouns]


@pytest.mark.usefixtures("_rows")
def test_each_person_sees_their_own(user_with_role):
    assert seen(user_with_role("programme_director")) == [3, 3, 2, 2, 2, 3]
    assert seen(user_with_role("nation_lead", ["wls"])) == [3, 3, 1, 1, 1, 1]
    assert seen(user_with_role("nation_lead")) == [3, 3, 0, 0, 0, 0]
    for outsider in (user_with_role("site_team"), AnonymousUser()):
        assert seen(outsider) == [2, 2, 0, 0, 0, 2]
