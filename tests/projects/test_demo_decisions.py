"""The demo shows letters, reserves and agreements in every state that stays."""

import pytest
from django.db.models import Sum
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.programme import demo as programme_demo
from impact.programme.models import Hosting
from projects import demo
from projects.enums import AgreementStatus
from projects.models import AgreementAddendum, Letter, ReservePlace, SiteAgreement
from projects.queries import freed_places, link_token

pytestmark = pytest.mark.django_db


def test_decisions_in_every_state(client):
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo, demo):
        part.load(now=now)
    assert set(Letter.objects.values_list("status", flat=True)) == {"drafted", "reviewed", "sent"}
    assert set(Letter.objects.values_list("language", flat=True)) == {"en", "cy", "en-simple"}
    for noun in (SiteAgreement, AgreementAddendum):
        assert set(noun.objects.values_list("status", flat=True)) == set(AgreementStatus.values)
    assert ReservePlace.objects.filter(promoted_at__isnull=False).count() == 1
    assert [one.organisation_name for one in freed_places()] == ["Example carers’ centre, Belfast"]
    agreed = Hosting.objects.filter(agreement_uuid__in=SiteAgreement.objects.values("public_id"))
    assert agreed.aggregate(Sum("pounds"), Sum("months")) == {"pounds__sum": 105_000, "months__sum": 28}
    total = Hosting.objects.aggregate(Sum("pounds"))["pounds__sum"]
    assert f"£{total:,}" in client.get("/sites/chosen/").content.decode()
    for agreement in SiteAgreement.objects.exclude(status="draft"):
        for part in ("", "letter/", "agreement/"):
            address = f"/sites/offer/{link_token(agreement.expression)}/{part}"
            assert client.get(address).status_code == 200, address
