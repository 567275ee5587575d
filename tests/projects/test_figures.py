import datetime as dt

import pytest
from django.utils import timezone

from impact.ui.waiting import Waiting
from projects.actions import send_expression
from projects.figures import calls, projects, waiting
from projects.models import LonglistConversation
from tests.factories.projects import AnswerFactory, CallFactory, ExpressionFactory, ProjectFactory, nation

pytestmark = pytest.mark.django_db


def sent(code):
    answer = AnswerFactory(expression__nation=nation(code))
    return send_expression(by=None, now=timezone.now(), expression=answer.expression)


def test_calls_and_projects_for_other_pages():
    now = timezone.now()
    CallFactory(slug="soon", opens_at=now + dt.timedelta(days=3))
    CallFactory(slug="open")
    CallFactory(published_at=None)
    assert [(one.slug, one.phase) for one in calls(now)] == [("open", "open"), ("soon", "planned")]
    assert calls(now)[0].url == "/sites/calls/open/"
    shown = ProjectFactory()
    ProjectFactory(published_at=None)
    assert [one.public_id for one in projects()] == [shown.public_id]


def test_what_waits_depends_on_role_and_nation(user_with_role):
    sent("wls"), sent("sct")
    AnswerFactory()
    CallFactory(published_at=None)
    director = waiting(user_with_role("programme_director"))
    assert [line.count for line in director if line.count] == [2, 1]
    assert all(isinstance(line, Waiting) for line in director)
    assert waiting(user_with_role("nation_lead", ["wls"]))[0].count == 1
    assert waiting(user_with_role("finance")) == ()
    assert waiting(user_with_role("network_coordinator")) == ()


def test_longlist_conversations_wait_until_they_are_held(user_with_role):
    now, staff = timezone.now(), user_with_role("programme_director")
    listed = ExpressionFactory(status="longlisted", sent_at=now, checked_at=now, longlisted_at=now)
    assert [line.count for line in waiting(staff) if line.url.endswith("status__exact=longlisted")] == [1]
    LonglistConversation.objects.create(expression=listed, held_on=now.date(), who="A", notes="B", by=staff)
    assert not any("longlisted" in line.url for line in waiting(staff))


def test_the_links_of_what_waits_work(staff_client):
    client = staff_client("programme_director")
    for line in waiting(client.user):
        assert client.get(line.url).status_code == 200
