"""Partner organisations on their pages."""

import uuid

import pytest
from django.utils import timezone

from projects.actions import withdraw_expression
from projects.models import ExpressionPartner
from projects.views import partners
from tests.factories.expressions import ExpressionPartnerFactory
from tests.factories.projects import ExpressionFactory, nation
from tests.projects.views.test_offer import soup, url, words

pytestmark = pytest.mark.django_db
TYPED = {"name": "Example <b>council</b>", "kind": "council", "registered": "yes", "part": "Pays"}


def typed(**fields):
    return {**TYPED, "nation": nation("wls").pk, **fields}


def test_partners_are_added_changed_and_taken_out(client):
    expression = ExpressionFactory()
    every = url(expression, "partners")
    assert "no partner" in words(client.get(every))
    assert client.get(url(expression, "partner_add")).status_code == 200
    for _pressed_twice in range(2):
        assert client.post(url(expression, "partner_add"), typed())["Location"] == every
    partner = ExpressionPartner.objects.get()
    assert (partner.kind, partner.nation.code, partner.registered) == ("council", "wls", True)
    page = client.get(every)
    assert "Example <b>council</b>" in words(page)
    assert "<b>council" not in page.content.decode()
    assert "1 so far" in words(client.get(url(expression)))
    change = url(expression, "partner", partner=partner.public_id)
    assert soup(client.get(change)).find("input", {"name": "registered", "checked": True})["value"] == "yes"
    assert client.post(change, typed(registered="", seen="1"))["Location"] == every
    assert "Pays" in words(client.get(url(expression, "check")))
    remove = url(expression, "partner_remove", partner=partner.public_id)
    assert client.get(remove).status_code == 200
    assert "changed in another window" in words(client.post(remove, {"seen": "1"}), 409)
    assert client.post(remove, {"seen": "2"})["Location"] == every
    assert client.post(remove, {"seen": "2"})["Location"] == every
    assert not ExpressionPartner.objects.exists()


def test_two_windows_show_both_versions(client):
    partner = ExpressionPartnerFactory()
    change = url(partner.expression, "partner", partner=partner.public_id)
    client.post(change, typed(part="One", seen="1"))
    both = client.post(change, typed(part="Two", kind="", seen="1"))
    assert "One" in words(both, 409)
    assert soup(both).find("textarea").text.strip() == "Two"
    assert client.post(change, {"keep": "saved"})["Location"] == url(partner.expression, "partners")
    client.post(change, typed(part="Two", seen="2", keep="mine"))
    partner.refresh_from_db()
    assert partner.part == "Two"


def test_words_typed_to_a_partner_that_is_gone_can_be_copied(client):
    expression = ExpressionFactory()
    change = url(expression, "partner", partner=uuid.uuid4())
    assert client.get(change).status_code == 404
    assert "Pays" in words(client.post(change, typed(seen="1")), 409)
    foreign = ExpressionPartnerFactory(name="Foreign")
    change = url(expression, "partner", partner=foreign.public_id)
    assert "Foreign" not in words(client.post(change, typed(seen="1")), 409)


def test_what_is_missing_or_too_long_is_said(client):
    partner = ExpressionPartnerFactory()
    for page in (
        url(partner.expression, "partner_add"),
        url(partner.expression, "partner", partner=partner.public_id),
    ):
        shown = client.post(page, typed(name="", part="x" * 2001))
        assert "Fill in this answer" in words(shown)
        assert "too long" in words(shown)


def test_the_list_is_full_and_what_was_typed_can_be_copied(client, monkeypatch):
    partner = ExpressionPartnerFactory()
    monkeypatch.setattr("projects.actions.partners.MOST_PARTNERS", 1)
    assert "Pays" in words(client.post(url(partner.expression, "partner_add"), typed()), 409)


@pytest.mark.parametrize("action", ["change_partner", "remove_partner"])
def test_withdrawn_meanwhile(client, monkeypatch, action):
    partner = ExpressionPartnerFactory()
    act = getattr(partners, action)

    def withdrawn_meanwhile(**kwargs):
        withdraw_expression(by=None, now=timezone.now(), expression=partner.expression)
        return act(**kwargs)

    monkeypatch.setattr(partners, action, withdrawn_meanwhile)
    name = "partner" if action == "change_partner" else "partner_remove"
    page = url(partner.expression, name, partner=partner.public_id)
    assert "already been sent or withdrawn" in words(client.post(page, typed(seen="1")), 409)


def test_what_is_sent_has_no_pages_to_write_on(client):
    partner = ExpressionPartnerFactory()
    withdraw_expression(by=None, now=timezone.now(), expression=partner.expression)
    for name, kwargs in (
        ("partners", {}),
        ("partner_add", {}),
        ("partner", {"partner": partner.public_id}),
        ("partner_remove", {"partner": partner.public_id}),
        ("another_way", {}),
    ):
        assert client.get(url(partner.expression, name, **kwargs))["Location"] == url(partner.expression)


@pytest.mark.parametrize("many", [1, 3])
def test_the_list_needs_the_same_queries(client, many, django_assert_num_queries):
    expression = ExpressionFactory()
    for _ in range(many):
        ExpressionPartnerFactory(expression=expression, nation=nation())
    with django_assert_num_queries(2):
        client.get(url(expression, "partners"))
