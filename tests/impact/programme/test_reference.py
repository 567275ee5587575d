"""Reference data, scopes, findings, and what the database refuses."""

import datetime as dt
import uuid
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction

from impact.accounts.models import User
from impact.programme import demo
from impact.programme.actions import Finding, edit_reference, publish_findings, remove_scope, sync_programme
from impact.programme.models import (
    Nation,
    Organisation,
    Perspective,
    Phase,
    Priority,
    PublishedFinding,
    Region,
    StaffScope,
)
from impact.programme.queries import nations_for
from impact.programme.reference import regions
from impact.programme.texts import texts
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


def test_the_reference_data_is_there_once(capsys):
    call_command("sync_reference")
    call_command("sync_reference")
    assert "roles" in capsys.readouterr().out
    assert (Nation.objects.count(), Region.objects.count()) == (4, 52)
    assert (Perspective.objects.count(), Phase.objects.count()) == (8, 3)
    assert len({number for _, number, _, _ in regions()}) == 52
    assert all(str(noun) for model in (Nation, Region, Perspective, Phase) for noun in model.objects.all())


def test_what_staff_changed_stays():
    phase = Phase.objects.get(slug="delivery")
    phase.title = texts("Doing", "Gwneud")
    edit_reference(by=None, noun=phase)
    sync_programme()
    phase.refresh_from_db()
    assert phase.title == texts("Doing", "Gwneud")


def test_a_noun_is_checked_before_it_is_saved():
    with pytest.raises(ValidationError):
        edit_reference(by=None, noun=Priority(slug="not a slug", label=texts("x")))


def test_who_sees_which_nation(user_with_role):
    wales = Nation.objects.get(code="wls").pk
    assert nations_for(user_with_role("nation_lead", ["wls"])) == {wales}
    assert nations_for(user_with_role("nation_lead")) == set()
    assert nations_for(user_with_role("programme_director")) is None
    assert nations_for(user_with_role("network_coordinator")) == set()
    assert nations_for(UserFactory(is_staff=True, is_superuser=True)) is None
    assert nations_for(UserFactory(is_staff=True, is_superuser=True, is_active=False)) == set()


def test_a_scope_is_taken_away(user_with_role):
    lead = user_with_role("nation_lead", ["wls"])
    scope = StaffScope.objects.get(user=lead)
    assert "Wales" in str(scope)
    remove_scope(by=lead, scope=scope)
    assert nations_for(lead) == set()


def test_findings_name_their_priority_when_there_is_one():
    priority = edit_reference(by=None, noun=Priority(slug="breaks", label=texts("Breaks for carers")))
    publish_findings(
        edition_uuid=uuid.uuid4(),
        number=1,
        url="/reports/x/1/",
        published_on=dt.date(2026, 5, 18),
        findings=[Finding("breaks", "Breaks for carers", Decimal(1)), Finding("", "Another", Decimal("2.5"))],
    )
    first, second = PublishedFinding.objects.order_by("place")
    assert (first.priority, second.priority) == (priority, None)
    assert str(second) == "2.5 Another"


def test_the_demo_is_loaded_once(now):
    from impact.accounts import demo as accounts_demo

    for _ in range(2):
        accounts_demo.load(now=now)
        demo.load(now=now)
    assert Organisation.objects.filter(is_example=True).count() == len(demo.ORGANISATIONS)
    assert nations_for(User.objects.get(email="wales@example.org")) == {Nation.objects.get(code="wls").pk}
    assert str(Organisation.objects.first())


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("nation_name_en_is_filled", lambda: Nation.objects.create(code="x", number=9, name=texts("", "x"))),
        ("organisation_has_a_name", lambda: organisation(name="")),
        ("organisation_kind_is_known", lambda: organisation(kind="odd")),
        ("organisation_name_is_unique_in_its_nation", lambda: (organisation(name="A"), organisation(name="a"))),
        ("phase_ends_after_it_starts", lambda: phase(ends_on=dt.date(2020, 1, 1))),
        ("finding_place_starts_at_one", lambda: finding(place=0)),
        ("finding_is_published_once_in_a_report", lambda: (finding(), finding())),
        ("staff_scope_is_said_once", lambda: (scope(), scope())),
        ("phase_title_en_is_filled", lambda: phase(title=texts("", "x"))),
        (
            "perspective_label_en_is_filled",
            lambda: Perspective.objects.create(number=99, slug="x", label=texts("", "x")),
        ),
        (
            "region_name_en_is_filled",
            lambda: Region.objects.create(number=999, code="x", nation=Nation.objects.first(), name=texts("", "x")),
        ),
    ],
)
def test_the_database_refuses(name, make):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        make()


def organisation(**fields):
    return Organisation.objects.create(
        **{"name": "Example", "kind": "charity", "nation": Nation.objects.get(code="wls"), **fields}
    )


def phase(**fields):
    return Phase.objects.create(**{"slug": "x", "title": texts("X"), "starts_on": dt.date(2021, 1, 1), **fields})


EDITION = uuid.uuid4()


def finding(**fields):
    values = {
        "edition_uuid": EDITION,
        "number": 1,
        "url": "/",
        "label": "x",
        "place": 1,
        "published_on": dt.date(2026, 5, 1),
    }
    return PublishedFinding.objects.create(**{**values, **fields})


def scope():
    user = User.objects.filter(email="scope@example.org").first() or UserFactory(email="scope@example.org")
    return StaffScope.objects.create(user=user, nation=Nation.objects.get(code="wls"))
