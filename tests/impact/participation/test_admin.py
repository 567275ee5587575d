"""Staff pages of taking part: who may open them, and what their buttons do."""

import csv
import io
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.participation import figures
from impact.participation.actions import answer_payment, offer_payment, write_needs
from impact.participation.actions.needing import Needs
from impact.participation.actions.paying import Terms
from impact.participation.models import AccessNeeds, PaymentOffer
from tests.factories.participation import offered, seating

pytestmark = pytest.mark.django_db


def url(model, what="changelist", *args):
    return reverse(f"admin:participation_{model}_{what}", args=args)


def needs_of(code="wls", **told):
    row = offered(seating(code=code))
    return write_needs(now=timezone.now(), invitation=row, needs=Needs(**{"access": "Ramp", "may_share": True, **told}))


def accepted(by, what="First meeting", **person):
    terms = Terms("involvement", what, Decimal(4), Decimal("80.00"), "Train")
    offer = offer_payment(by=by, now=timezone.now(), invitation=offered(seating(), **person), terms=terms)
    return answer_payment(now=timezone.now(), offer=offer, accepts=True)


@pytest.mark.parametrize("role", ["programme_director", "nation_lead", "finance", "read_only", "data_entry"])
def test_needs_are_for_event_support_only(staff_client, role):
    needs = needs_of()
    client = staff_client(role, ["wls"])
    assert client.get(url("accessneeds")).status_code == 403
    assert client.get(url("accessneeds", "change", needs.pk)).status_code in {302, 403}
    assert "Ramp" not in client.get(url("accessneeds", "change", needs.pk), follow=True).content.decode()


def test_event_support_goes_through_the_stages(staff_client):
    needs = needs_of()
    client = staff_client("event_support")
    assert "Ramp" in client.get(url("accessneeds", "change", needs.pk)).content.decode()
    assert figures.waiting(client.user)[0].count == 1
    for verb, stage in (("flag", "flagged"), ("share", "shared"), ("meet", "met"), ("review", "reviewed")):
        address = url("accessneeds", verb, needs.pk)
        assert client.get(address).status_code == 200
        assert client.post(address, {"words": ""}).status_code == 200
        assert client.post(address, {"words": "Example words"}).status_code == 302
        needs.refresh_from_db()
        assert needs.stage == stage
    assert figures.waiting(client.user)[0].count == 0
    listed = client.get(url("accessneeds"), {"open": "yes"}).context["cl"].result_list
    assert list(listed) == []


def test_without_a_yes_nobody_shares(staff_client):
    needs = needs_of(may_share=False)
    client = staff_client("event_support")
    assert "I have told those" not in client.get(url("accessneeds", "change", needs.pk)).content.decode()
    client.post(url("accessneeds", "share", needs.pk), {"words": "Venue"})
    needs.refresh_from_db()
    assert needs.stage == "recorded"


def test_finance_takes_out_what_is_accepted(staff_client, user_with_role):
    by = user_with_role("event_support")
    accepted(by, name="=cmd|'/c calc'!A1", email="formula@example.org")
    terms = Terms("expenses", "Taxi", expenses="Taxi")
    offer_payment(by=by, now=timezone.now(), invitation=offered(seating()), terms=terms)
    client = staff_client("finance")
    listed = client.get(url("paymentoffer")).context["cl"].result_list
    assert [row.what for row in listed] == ["First meeting"]
    assert figures.waiting(client.user)[1].count == 1
    answer = client.post(url("paymentoffer", "list_export"), {})
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
    heads, row = list(csv.reader(io.StringIO(answer.content.decode())))
    assert heads[:3] == ["reference", "name", "email"]
    assert row[1] == "'=cmd|'/c calc'!A1", "a spreadsheet does not run it"
    assert row[6] == "80.00"
    assert len(list(csv.reader(io.StringIO(client.post(url("paymentoffer", "list_export"), {}).content.decode())))) == 1
    again = client.post(url("paymentoffer", "list_export"), {"again": "on"}).content.decode()
    assert len(list(csv.reader(io.StringIO(again)))) == 2
    assert figures.waiting(client.user)[1].count == 0


def test_who_offers_money_does_not_take_it_out(staff_client, user_with_role):
    accepted(user_with_role("event_support"))
    client = staff_client("programme_director")
    assert client.get(url("paymentoffer")).status_code == 200
    assert client.post(url("paymentoffer", "list_export"), {}).status_code == 403
    assert PaymentOffer.objects.get().exported_at is None


@pytest.mark.parametrize("model", ["accessneeds", "paymentoffer"])
def test_lists_cost_the_same_for_one_and_for_three(staff_client, user_with_role, model):
    client = staff_client("event_support")
    make = needs_of if model == "accessneeds" else lambda: accepted(client.user)
    make()
    counts = []
    for more in (0, 2):
        for _number in range(more):
            make()
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(url(model)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_another_nations_needs_are_not_seen(staff_client):
    needs_of("sct")
    client = staff_client("nation_lead", ["wls"])
    assert AccessNeeds.objects.visible_to(client.user).count() == 0
