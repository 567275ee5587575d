"""Broker and cache are away: people answer about their seat, and the next person hears of it all the same."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.participation.actions import offer_payment
from impact.participation.actions.inviting import link_token
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, Invitation
from tests.assemblies.journey import answer, begin
from tests.assemblies.journey import url as sign_up_url
from tests.factories.assemblies import AssemblyFactory
from tests.factories.selections import told
from tests.faults.outage import expect_one_mail

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def offered(run_jobs: Callable[[], int], user_with_role: Callable[..., User]) -> Invitation:
    """Somebody whom a random selection offered a seat."""
    told(run_jobs, by=user_with_role("programme_director"))
    return Invitation.objects.filter(status="offered").select_related("seating", "person").first()


def url(invitation: Invitation, page: str, **kwargs: object) -> str:
    return reverse(f"assemblies:{page}", kwargs={"token": link_token(invitation), **kwargs})


def test_saying_yes_what_one_needs_and_stepping_back(
    offered: Invitation,
    client: Client,
    away: Callable[[], None],
    quick: None,
    run_jobs: Callable[[], int],
) -> None:
    assert client.post(url(offered, "seat_answer"), {"answer": "yes"}).status_code == 302
    assert client.post(url(offered, "seat_needs"), {"access": "Step-free"}).status_code == 302
    assert AccessNeeds.objects.get().access == "Step-free"
    terms = Terms("expenses", "Example: travel", expenses="Train")
    offer = offer_payment(by=User.objects.get(), now=timezone.now(), invitation=offered, terms=terms)
    assert client.post(url(offered, "seat_payment", offer=offer.public_id), {"answer": "yes"}).status_code == 302
    assert client.post(url(offered, "seat_leave")).status_code == 302
    offered.refresh_from_db()
    assert offered.status == "left"
    job = Job.objects.get(kind="assemblies.next_person")
    assert job.state == "queued"
    away()
    assert run_jobs() == 1
    assert Invitation.objects.filter(status="offered").count() == 6


def test_back_on_the_list_and_next_time(
    offered: Invitation, client: Client, away: Callable[[], None], quick: None
) -> None:
    assert client.post(url(offered, "seat_answer"), {"answer": "no"}).status_code == 302
    assert client.post(url(offered, "seat_rejoin")).status_code == 302
    assert client.post(url(offered, "seat_next_time"), {"wants": "yes"}).status_code == 302
    offered.refresh_from_db()
    assert (offered.status, offered.wants_next_time) == ("waiting", True)


def test_coming_back_to_a_draft(client: Client, away: Callable[[], None], quick: None) -> None:
    assembly = AssemblyFactory()
    begin(client, assembly)
    for page in ("name", "language", "contact", "email"):
        assert answer(client, assembly, page).status_code == 302
    assert client.post(sign_up_url(assembly, "come_back"), {"email": "carer@example.org"}).status_code == 200
    code = re.search(r"^\d{6}$", Email.objects.get().message, re.MULTILINE)[0]
    typed = {"email": "carer@example.org", "code": code}
    assert client.post(sign_up_url(assembly, "come_back_code"), typed).status_code == 302
    away()
    expect_one_mail("carer@example.org")
