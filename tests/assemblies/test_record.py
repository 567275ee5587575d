"""The public record of a random selection: everything that makes it checkable, nothing that tells who is who."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from assemblies.actions.quotas import Need, set_quota
from assemblies.actions.selecting import freeze, set_aside
from impact.participation.models import PoolMember, Selection
from impact.participation.queries import selection_of
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.selections import closed_assembly, enter_value, told

pytestmark = pytest.mark.django_db


def record(client, assembly, language="en"):
    with translation.override(language):
        address = reverse("assemblies:how_picked", args=[assembly.slug])
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("language", ["en", "cy", "en-simple", "cy-simple"])
@pytest.mark.parametrize("mode", ["fair_draw", "first_come", "everyone"])
def test_before_anything_has_happened(client, mode, language):
    page = record(client, AssemblyFactory(selection_mode=mode), language)
    assert "sha256" not in page.lower()
    if language == "en":
        assert ("Nobody has been picked yet." in page) == (mode == "fair_draw")


def test_each_step_is_shown_as_it_happens(client, run_jobs, user_with_role):
    by = user_with_role("programme_director", name="Example director")
    assembly = closed_assembly(people=60, seats=12)
    need = Need("new_here", "yes", 4, 8, "Half of the country is new to this (example)", 50)
    set_quota(by=by, now=timezone.now(), assembly=assembly, need=need)
    freeze(by=by, now=timezone.now(), assembly=assembly)
    selection = selection_of(assembly.public_id)
    page = record(client, assembly)
    for shown in (selection.pool_hash, selection.commitment, selection.code_version, "They are being worked out."):
        assert shown in page
    assert "60 people for 12 seats" in page
    assert "Half of the country is new to this (example) (Example director)" in page
    assert "50 %" in page
    assert selection.secret not in page
    run_jobs()
    page = record(client, assembly)
    assert selection_of(assembly.public_id).lottery.digest in page
    assert "We wait for a public value" in page
    assert "20 in 100. No way of picking could give everybody more than 20 in 100." in page
    assert selection.secret not in page
    enter_value(assembly, by=by)
    page = record(client, assembly)
    assert selection.secret in page
    assert "4 8 15 16 23 42" in page
    assert selection.pool_salt not in page


def test_small_groups_are_not_shown(client, run_jobs, user_with_role):
    assembly = told(run_jobs, by=user_with_role("programme_director"), people=18)
    page = record(client, assembly)
    assert page.count("[c]") >= 6, "three people of a group are too few to show"


def test_a_selection_set_aside_stays_with_its_reason(client, run_jobs, user_with_role):
    by = user_with_role("programme_director")
    assembly = closed_assembly()
    freeze(by=by, now=timezone.now(), assembly=assembly)
    set_aside(by=by, now=timezone.now(), assembly=assembly, because="One paper sign-up was missing")
    freeze(by=by, now=timezone.now(), assembly=assembly)
    page = record(client, assembly)
    assert re.search(r"Reason: <span[^>]*>One paper sign-up was missing", page)
    assert page.index("Random selection 2") < page.index("Random selection 1")


def test_check_sums_tell_nothing_else(client, run_jobs, user_with_role):
    assembly = told(run_jobs, by=user_with_role("programme_director"))
    answer = client.get(reverse("assemblies:check_sums", args=[assembly.slug, 1]))
    lines = answer.content.decode().split()
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert all(re.fullmatch("[0-9a-f]{64}", line) for line in lines)
    assert len(lines) == PoolMember.objects.count()
    assert client.get(reverse("assemblies:check_sums", args=[assembly.slug, 9])).status_code == 404
    assert client.get(reverse("assemblies:how_picked", args=["nowhere"])).status_code == 404


def test_without_numbers_needed_everybody_has_the_same_chance(client, run_jobs):
    assembly = closed_assembly(quotas=False)
    freeze(by=None, now=timezone.now(), assembly=assembly)
    run_jobs()
    assert "everybody had the same chance" in record(client, assembly)
    figures = Selection.objects.get().lottery.figures
    assert figures["minimum"] == figures["maximum"] == 1 / 3


def test_the_record_costs_the_same_however_many_signed_up(client, django_assert_num_queries):
    few, many = (closed_assembly(quotas=False, people=people, seats=3) for people in (6, 18))
    SignUpFactory(assembly=many)
    counts = []
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for assembly in (few, many):
        freeze(by=None, now=timezone.now(), assembly=assembly)
        record(client, assembly)
        with CaptureQueriesContext(connection) as queries:
            record(client, assembly)
        counts.append(len(queries))
    assert counts[0] == counts[1]
