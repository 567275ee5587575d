"""What leaves the app: counts, doors, what waits; and the demo."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from assemblies import demo
from assemblies.enums import AssemblyStatus, SignUpStatus, WithdrawnBecause
from assemblies.figures import assembly_counts, assembly_doors, waiting
from assemblies.models import Assembly, SignUp
from impact.accounts import demo as accounts_demo
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.people import nation

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def test_counts_are_counted(user_with_role, now):
    assembly = AssemblyFactory(slug="a")
    SignUpFactory(assembly=assembly, perspectives=[1, 2], main_perspective=2)
    SignUpFactory(assembly=assembly, new_here=False)
    SignUpFactory(
        assembly=assembly, status="withdrawn", withdrawn_at=now, withdrawn_because="asked", perspectives=[],
        main_perspective=None,
    )  # fmt: skip
    AssemblyFactory(slug="b", nation=nation("sct"))
    with CaptureQueriesContext(connection) as queries:
        counts = assembly_counts(user_with_role("programme_director"))
    first, second = counts
    assert (first.signed_up, first.new_here, first.withdrawn, first.by_main_perspective) == (2, 1, 1, {1: 1, 2: 1})
    assert (second.signed_up, second.by_main_perspective, second.nation) == (0, {}, "sct")
    assert len([query for query in queries if "assemblies_" in query["sql"] and query["sql"].startswith("SELECT")]) == 2
    assert [found.slug for found in assembly_counts(user_with_role("nation_lead", ["wls"]))] == ["a"]
    assert assembly_counts(user_with_role("assembly_member")) == ()


def test_doors_say_what_is_open_and_when_the_next_opens():
    now = timezone.now()
    AssemblyFactory(slug="open")
    AssemblyFactory(slug="later", status="planned", opens_at=now + DAY, closes_at=now + 2 * DAY)
    AssemblyFactory(slug="over", opens_at=now - 9 * DAY, closes_at=now - DAY)
    next_on = timezone.localdate() + 30 * DAY
    AssemblyFactory(slug="shut", status="closed", next_opens_on=next_on)
    AssemblyFactory(slug="past", status="finished")
    doors = {door.slug: door for door in assembly_doors(now)}
    assert {slug: door.state for slug, door in doors.items()} == {
        "open": "open", "later": "planned", "over": "closed", "shut": "closed",
    }  # fmt: skip
    assert timezone.localdate(doors["shut"].opens_at) == next_on
    assert doors["shut"].closes_at is None
    assert doors["over"].closes_at < now


def test_what_waits(user_with_role):
    now = timezone.now()
    AssemblyFactory(status="planned", opens_at=now - DAY)
    AssemblyFactory(opens_at=now - 9 * DAY, closes_at=now - DAY)
    AssemblyFactory(opens_at=now - 9 * DAY, closes_at=now - DAY, nation=nation("sct"))
    AssemblyFactory()
    assert [line.count for line in waiting(user_with_role("programme_director"))] == [1, 2]
    assert [line.count for line in waiting(user_with_role("nation_lead", ["wls"]))] == [1, 1]
    assert waiting(user_with_role("read_only")) == ()


def test_the_demo_has_every_state_and_loads_once(now):
    accounts_demo.load(now=now)
    demo.load(now=now)
    before = (Assembly.objects.count(), SignUp.objects.count())
    demo.load(now=now)
    assert before == (Assembly.objects.count(), SignUp.objects.count())
    assert set(Assembly.objects.values_list("status", flat=True)) == set(AssemblyStatus.values)
    assert set(Assembly.objects.values_list("selection_mode", flat=True)) == {"fair_draw", "first_come", "everyone"}
    assert set(SignUp.objects.values_list("status", flat=True)) == set(SignUpStatus.values)
    reasons = set(SignUp.objects.exclude(withdrawn_because="").values_list("withdrawn_because", flat=True))
    assert reasons == set(WithdrawnBecause.values)
    five = {"england-north-west", "england-south-east", "northern-ireland", "scotland", "wales"}
    assert five <= set(Assembly.objects.values_list("slug", flat=True))
    assert all(
        "@example.org" in found.person.email for found in SignUp.objects.filter(channel="web", status="submitted")
    )
