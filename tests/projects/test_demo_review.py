"""The demo shows rounds and reviews in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.accounts.models import User
from impact.participation.models import PaymentOffer
from impact.programme import demo as programme_demo
from projects import demo
from projects.enums import ReviewStatus, RoundStatus
from projects.models import Moderation, Review, ReviewRound
from projects.queries.review_state import state_of
from projects.queries.reviewing import my_rounds

pytestmark = pytest.mark.django_db


def test_every_state_is_there_and_loading_twice_changes_nothing():
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo):
        part.load(now=now)
    counts = [noun.objects.count() for noun in (ReviewRound, Review, PaymentOffer)]
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in (ReviewRound, Review, PaymentOffer)]
    assert set(ReviewRound.objects.values_list("status", flat=True)) == set(RoundStatus.values)
    assert set(Review.objects.values_list("status", flat=True)) == set(ReviewStatus.values)
    assert Review.objects.filter(entered_by__is_staff=True).exists()
    talking = state_of(ReviewRound.objects.get(status="moderation"))
    assert (len(talking.wide), len(talking.unmoderated), Moderation.objects.count()) == (2, 1, 1)
    assert state_of(ReviewRound.objects.get(status="open")).short == 0
    first = my_rounds(User.objects.get(email="reviewer@example.org"))
    assert [one.status for one in first].count("open") == 1
    second = next(one for one in my_rounds(User.objects.get(email="reviewer2@example.org")) if one.status == "open")
    assert [one.status for one in second.reviews].count("assigned") >= 2
