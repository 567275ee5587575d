"""The demo: topics and gaps in every state, one column empty with a note, all of it labelled, Welsh pages in Welsh."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from impact.accounts import demo as accounts
from impact.engagement import demo as engagement
from impact.engagement.models import GapNotice
from impact.people.models import Outgoing
from impact.programme import demo
from impact.programme.models import EvidenceColumn, EvidenceGap, PolicyHook, Statement, Topic, WorkPlanEntry
from impact.programme.queries.topics import scores_of, silent_columns

pytestmark = pytest.mark.django_db


@pytest.mark.slow
def test_there_is_something_in_every_state_and_it_is_all_labelled(settings, client):
    settings.DEMO = True
    now = timezone.now()
    accounts.load(now=now)
    call_command("sync_reference", stdout=StringIO())
    demo.load(now=now)
    engagement.gaps.load(now=now)
    statuses = {"proposed", "needs_evidence", "not_now", "taken_up", "finished"}
    assert set(Topic.objects.values_list("status", flat=True)) == statuses
    assert all(topic.is_example and topic.title.exact("en").startswith("Example") for topic in Topic.objects.all())
    assert not any(silent_columns(topic) for topic in Topic.objects.published())
    assert any(silent_columns(topic) for topic in Topic.objects.filter(published_at=None))
    assert EvidenceColumn.objects.filter(topic__published_at__isnull=False).exists()
    spreads = [one.spread for topic in Topic.objects.filter(status="taken_up") for one in scores_of(topic)]
    assert {spread.people for spread in spreads} == {3}
    assert {spread.is_wide for spread in spreads} == {True, False}
    assert set(EvidenceGap.objects.values_list("status", flat=True)) == {"open", "taken_up", "filled"}
    assert set(GapNotice.objects.values_list("status", flat=True)) == {"waiting", "sent", "answered"}
    assert Outgoing.objects.to_do().filter(person__name__startswith="Example").exists()
    assert len(set(WorkPlanEntry.objects.values_list("year", flat=True))) == 3
    assert set(PolicyHook.objects.values_list("nation__code", flat=True)) == {"eng", "nir", "sct", "wls"}
    assert not PolicyHook.objects.filter(is_example=False).exists()
    assert set(Statement.objects.values_list("source", flat=True)) == {"Example"}
    before = [model.objects.count() for model in (Topic, EvidenceGap, GapNotice, WorkPlanEntry, PolicyHook)]
    demo.load(now=now)
    engagement.gaps.load(now=now)
    assert [model.objects.count() for model in (Topic, EvidenceGap, GapNotice, WorkPlanEntry, PolicyHook)] == before
    pages = [f"/topics/{slug}/" for slug in Topic.objects.published().values_list("slug", flat=True)]
    pages += [f"/topics/gaps/{slug}/" for slug in EvidenceGap.objects.published().values_list("slug", flat=True)]
    shared = ["/topics/", "/topics/gaps/", "/topics/work-plan/", "/topics/ways-we-work/", "/topics/policy-hooks/"]
    for address in (*pages, *shared):
        assert client.get(address).status_code == 200, address
        page = client.get(f"/cy{address}")
        assert "(This text is only in English so far.)" not in page.content.decode(), address


@pytest.mark.slow
def test_without_people_to_score_there_is_nothing(now):
    call_command("sync_reference", stdout=StringIO())
    demo.load(now=now)
    engagement.gaps.load(now=now)
    assert not Topic.objects.exists()
    assert not EvidenceGap.objects.exists()
