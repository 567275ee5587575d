"""The broker is away while an expression of interest is written together: nothing is lost, mail leaves afterwards."""

from collections.abc import Callable

import pytest
from django.test import Client
from post_office.models import Email

from impact.people.models import Enquiry
from projects.models import Collaborator, Expression, ExpressionPartner
from projects.queries import collaborator_token
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.projects import ExpressionFactory, nation
from tests.faults.outage import expect_no_mail, expect_one_mail
from tests.faults.test_broker_away_partners import url
from tests.projects.views.test_people import theirs

pytestmark = pytest.mark.django_db(transaction=True)


def test_saying_where_what_and_how_things_are(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = ExpressionFactory()
    pages = [
        ("where", {"nation": nation("wls").pk, "place": "Bala", "place_kind": "town", "seen": "1"}),
        ("what", {"topic": "", "seen": "1"}),
        ("new_here", {"new_here": "yes", "seen": "1"}),
        ("pressure", {"under_pressure": "no", "seen": "1"}),
    ]
    for name, typed in pages:
        assert client.post(url(mine, name), typed).status_code == 302, name
    mine.refresh_from_db()
    assert (mine.place, mine.new_here, mine.under_pressure) == ("Bala", True, False)
    away()
    expect_no_mail()


def test_adding_changing_and_taking_out_partners(client: Client, away: Callable[[], None], quick: None) -> None:
    partner = ExpressionPartnerFactory()
    mine, typed = partner.expression, {"name": "Example council", "part": "Pays", "seen": "1"}
    for name, kwargs in (
        ("partner_add", {}),
        ("partner", {"partner": partner.public_id}),
    ):
        assert client.post(url(mine, name, **kwargs), typed).status_code == 302, name
    assert set(ExpressionPartner.objects.values_list("name", flat=True)) == {"Example council"}
    assert client.post(url(mine, "partner_remove", partner=partner.public_id), {"seen": "2"}).status_code == 302
    assert ExpressionPartner.objects.count() == 1
    away()
    expect_no_mail()


def test_inviting_joining_and_removing(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = ExpressionFactory()
    typed = {"name": "Example Ann", "email": "ann@example.org", "rights": "edit"}
    assert client.post(url(mine, "people"), typed).status_code == 302
    ann = Collaborator.objects.get()
    assert collaborator_token(ann) in Email.objects.get().message
    assert client.post(theirs(ann, "join")).status_code == 302
    assert client.post(url(mine, "person_remove", person=ann.public_id)).status_code == 302
    ann.refresh_from_db()
    assert ann.confirmed_at
    assert ann.removed_at
    away()
    expect_one_mail("ann@example.org")


def test_sending_a_link_again(client: Client, away: Callable[[], None], quick: None) -> None:
    ann = CollaboratorFactory()
    assert client.post(url(ann.expression, "person_again", person=ann.public_id)).status_code == 302
    away()
    expect_one_mail(ann.email)


def test_asking_for_another_way_to_answer(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = ExpressionFactory()
    typed = {"way": "call", "reply_route": "phone", "reply_to": "01632 960000"}
    assert client.post(url(mine, "another_way"), typed).status_code == 302
    assert Enquiry.objects.get().due_on
    assert Expression.objects.get().status == "draft"
    away()
    expect_no_mail()
