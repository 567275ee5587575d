"""Partners: added once, changed by one, taken out once."""

import pytest
from django.utils import timezone

from projects.actions import NoLongerWriting, Partner, SavedElsewhere, add_partner, change_partner, remove_partner
from projects.actions.partners import PartnerIsGone, TooManyPartners
from projects.actions.write import NotADraft
from projects.models import ExpressionPartner
from projects.queries import frozen_body
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.projects import ExpressionFactory, nation

pytestmark = pytest.mark.django_db


def add(expression, name="Example council", **fields):
    partner = Partner(name=name, **{"kind": "council", "nation": nation("wls"), "part": "Pays", **fields})
    return add_partner(now=timezone.now(), expression=expression, partner=partner)


def change(known, seen, **fields):
    partner = Partner(**{"name": known.name, **fields})
    return change_partner(now=timezone.now(), expression=known.expression, known=known, partner=partner, seen=seen)


def test_the_same_partner_twice_is_one():
    expression = ExpressionFactory()
    assert add(expression) == add(expression)
    assert add(expression, nation=None, kind="") == add(expression, nation=None, kind="")
    assert ExpressionPartner.objects.count() == 2
    assert frozen_body(expression, sent_at=timezone.now())["partners"][0] == {
        "name": "Example council",
        "kind": "council",
        "kind_words": ExpressionPartner.objects.first().get_kind_display(),
        "nation": "wls",
        "nation_words": "Wales",
        "registered": None,
        "part": "Pays",
    }


def test_twenty_are_enough():
    expression = ExpressionFactory()
    for _ in range(20):
        ExpressionPartnerFactory(expression=expression)
    with pytest.raises(TooManyPartners):
        add(expression)


def test_two_windows_lose_nothing():
    known = ExpressionPartnerFactory(part="first")
    assert change(known, 1, part="one").version == 2
    assert change(known, 1, part="one").version == 2
    with pytest.raises(SavedElsewhere) as told:
        change(known, 1, part="two")
    assert (told.value.saved.part, told.value.version) == ("one", 2)
    with pytest.raises(SavedElsewhere):
        remove_partner(expression=known.expression, known=known, seen=1)
    remove_partner(expression=known.expression, known=known, seen=2)
    remove_partner(expression=known.expression, known=known, seen=2)
    with pytest.raises(PartnerIsGone):
        change(known, 2, part="three")


def test_who_may_not_write_changes_no_partner():
    reader = CollaboratorFactory(rights="view")
    known = ExpressionPartnerFactory(expression=reader.expression)
    with pytest.raises(NoLongerWriting):
        remove_partner(expression=reader.expression, known=known, seen=1, collaborator=reader)
    withdrawn = ExpressionFactory(status="withdrawn", withdrawn_at=timezone.now())
    with pytest.raises(NotADraft):
        add(withdrawn)
