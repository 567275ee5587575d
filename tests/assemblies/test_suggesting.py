"""What an Assembly came to suggests a topic, which names it with a link to the session's page."""

import pytest
from django.urls import reverse
from django.utils import timezone

from impact.programme.models import Topic
from impact.programme.texts import texts
from tests.factories.assemblies_sessions import HeldSessionFactory, OutputFactory
from tests.factories.programme import slots

pytestmark = pytest.mark.django_db


def test_an_output_suggests_a_topic(staff_client, client):
    session = HeldSessionFactory()
    output = OutputFactory(session=session, kind="theme", text=texts("More breaks"), published_at=timezone.now())
    director = staff_client("programme_director")
    address = reverse("admin:assemblies_output_suggest", args=[output.pk])
    assert "More breaks" in director.get(address).content.decode()
    director.post(address, {"topic": "", **slots("title", "Breaks")})
    topic = Topic.objects.get()
    source = topic.sources.get()
    page = f"/assemblies/{session.assembly.slug}/sessions/{session.number}/"
    assert (source.kind, source.subject, source.url) == ("assembly", output.public_id, page)
    again = director.post(address, {"topic": topic.pk, **slots("title", "")})
    assert "This topic names that source already." in again.content.decode()
    assert topic.sources.count() == 1


def test_only_what_is_published_and_only_who_may_write_topics(staff_client):
    hidden = OutputFactory(session=HeldSessionFactory(), kind="theme", text=texts("Hidden"), published_at=None)
    address = reverse("admin:assemblies_output_suggest", args=[hidden.pk])
    staff_client("programme_director").post(address, {"topic": "", **slots("title", "Breaks")})
    assert staff_client("read_only").get(address).status_code == 403
    assert not Topic.objects.exists()
