"""Broker and cache are away: an organisation answers its offer, and what it was told stays told."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import Hosting
from projects.actions import Signature, accept_offer
from projects.models import AgreementAddendum, SiteAgreement
from projects.queries import link_token
from tests.factories.decisions import AddendumFactory, OfferedFactory
from tests.faults.outage import expect_one_mail

pytestmark = pytest.mark.django_db(transaction=True)
TODAY = timezone.localdate()
TYPED = {
    "signed_name": "Example chair",
    "signed_role": "Chair",
    "signed_on_0": str(TODAY.day),
    "signed_on_1": str(TODAY.month),
    "signed_on_2": str(TODAY.year),
    "signed_on_day": str(TODAY.day),
    "signed_on_month": str(TODAY.month),
    "signed_on_year": str(TODAY.year),
    "agree": "on",
}


def url(agreement: SiteAgreement, name: str, **kwargs: int) -> str:
    """An address behind the private link."""
    return reverse(f"projects:{name}", kwargs={"token": link_token(agreement.expression), **kwargs})


def test_accepting_a_site_agreement(client: Client, away: Callable[[], None], quick: None) -> None:
    agreement = OfferedFactory()
    for _pressed_twice in range(2):
        assert client.post(url(agreement, "agreement_accept"), TYPED)["Location"] == url(agreement, "agreement")
    assert Hosting.objects.get().agreement_uuid == agreement.public_id
    away()
    expect_one_mail(agreement.expression.contact_email)


def test_saying_no_to_an_offer(client: Client, away: Callable[[], None], quick: None) -> None:
    agreement = OfferedFactory()
    for _pressed_twice in range(2):
        assert client.post(url(agreement, "agreement_decline"), {"reason": ""}).status_code == 302
    agreement.refresh_from_db()
    assert agreement.status == "declined"
    away()
    expect_one_mail(agreement.expression.contact_email)


def changed() -> AgreementAddendum:
    """A change that waits for an answer."""
    agreement = OfferedFactory()
    accept_offer(by=None, now=timezone.now(), paper=agreement, signature=Signature("A", "B", TODAY))
    Email.objects.all().delete()
    offered = {"offered_at": timezone.now(), "offered_by": agreement.offered_by, "answer_by": agreement.answer_by}
    return AddendumFactory(agreement=agreement, status="offered", **offered)


def test_accepting_a_change(client: Client, away: Callable[[], None], quick: None) -> None:
    change = changed()
    assert client.post(url(change.agreement, "addendum_accept", number=1), TYPED).status_code == 302
    assert Hosting.objects.get().months == 17
    away()
    expect_one_mail(change.agreement.expression.contact_email)


def test_saying_no_to_a_change(client: Client, away: Callable[[], None], quick: None) -> None:
    change = changed()
    assert client.post(url(change.agreement, "addendum_decline", number=1), {"reason": "No"}).status_code == 302
    change.refresh_from_db()
    assert change.status == "declined"
    away()
    expect_one_mail(change.agreement.expression.contact_email)
