"""Who sees rounds, panels, reviews and scores through the rows themselves."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from projects.models import Moderation, PanelMember, Review, ReviewRound, ReviewScore
from tests.factories.projects import nation
from tests.factories.reviews import checked, panel, reviewer, scored

pytestmark = pytest.mark.django_db


def counts(user):
    return [
        noun.objects.visible_to(user).count() for noun in (ReviewRound, PanelMember, Review, ReviewScore, Moderation)
    ]


def test_staff_by_nation_reviewers_their_own_others_nothing(user_with_role):
    review_round, members, (english,) = panel()
    director = user_with_role("programme_director")
    welsh = checked(review_round.call, nation=nation("wls"))
    reviews = [scored(members[0], english, 3), scored(members[1], welsh, 3)]
    for expression in (english, welsh):
        Moderation.objects.create(
            round=review_round, expression=expression, who="A", agreed="B", held_on="2026-01-01", noted_by=director
        )
    assert counts(director) == [1, 3, 2, 12, 2]
    assert counts(user_with_role("nation_lead", ["wls"])) == [1, 3, 1, 6, 1]
    assert counts(members[0].user) == [1, 1, 1, 6, 0]
    assert counts(reviewer()) == counts(AnonymousUser()) == [0, 0, 0, 0, 0]
    members[0].left_at = timezone.now()
    members[0].save()
    assert counts(members[0].user) == [0, 0, 0, 0, 0]
    assert str(reviews[0]) == f"{english.reference} / {members[0].pk}"
    assert str(reviews[0].scores.first()).startswith(f"{reviews[0].pk}/")
    assert str(members[0]) == members[0].user.name
