"""The demo shows at least one of each thing in every state."""

import pytest
from django.utils import timezone

from assemblies.demo import load
from assemblies.models import Assembly, EqualityAnswers, Quota, SignUp
from impact.accounts.demo import load as load_accounts
from impact.participation.enums import InvitationStatus, NeedsStage, PaymentStatus, SelectionStatus
from impact.participation.models import AccessNeeds, Invitation, PaymentOffer, Replacement, Selection
from impact.participation.queries import replayed

pytestmark = pytest.mark.django_db


def test_every_state_is_there():
    now = timezone.now()
    load_accounts(now=now)
    load(now=now)
    assert set(Assembly.objects.values_list("status", flat=True)) == {
        "planned", "open", "closed", "selected", "meeting", "finished",
    }  # fmt: skip
    assert set(Invitation.objects.values_list("status", flat=True)) == set(InvitationStatus.values)
    assert set(AccessNeeds.objects.values_list("stage", flat=True)) == set(NeedsStage.values)
    assert set(PaymentOffer.objects.values_list("status", flat=True)) == set(PaymentStatus.values)
    assert set(Selection.objects.values_list("status", flat=True)) == set(SelectionStatus.values) - {"frozen"}
    assert Replacement.objects.count() >= 2
    assert Quota.objects.exists()
    assert EqualityAnswers.objects.exists()
    for selection in Selection.objects.filter(status="drawn"):
        assert replayed(selection) == ()
    before = SignUp.objects.count()
    load(now=now)
    assert SignUp.objects.count() == before
