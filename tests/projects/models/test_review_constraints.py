"""What the database holds of rounds and reviews, even against our own code."""

import datetime as dt

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from projects.models import Moderation, PanelMember, Review, ReviewRound, ReviewScore
from tests.factories.reviews import ReviewRoundFactory, assigned, panel, put, scored

pytestmark = pytest.mark.django_db


def refused(words, act):
    with pytest.raises((IntegrityError, DatabaseError), match=words), transaction.atomic():
        act()


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"fewest_reviews": 2}, "round_asks_for_three_reviews_or_more"),
        ({"most_each": 0}, "round_reviewer_reads_at_least_one"),
        ({"wide_total": 0}, "round_talks_over_one_point_or_more"),
        ({"status": "lost"}, "round_status_is_known"),
        ({"status": "closed"}, "round_closed_has_its_date"),
        ({"closed_at": timezone.now()}, "round_closed_has_its_date"),
        ({"due_at": dt.datetime(2020, 1, 1, tzinfo=dt.UTC)}, "round_is_due_after_it_opens"),
    ],
)
def test_rounds(fields, name):
    refused(name, lambda: ReviewRoundFactory(**fields))


def test_rounds_go_forward_only_and_are_numbered_once():
    review_round = ReviewRoundFactory(status="moderation")
    refused("round_number_is_unique_in_its_call", lambda: ReviewRoundFactory(call=review_round.call))
    refused("nvalid transition", lambda: ReviewRound.objects.filter(pk=review_round.pk).update(status="open"))


def test_members():
    _round, members, _expressions = panel()
    for name, change in (
        ("reviewer_reads_one_or_more", {"most": 0}),
        ("reviewer_reads_in_a_known_way", {"reading": "magic"}),
    ):
        refused(name, lambda change=change: PanelMember.objects.filter(pk=members[0].pk).update(**change))
    refused(
        "reviewer_sits_once_on_a_round",
        lambda: PanelMember.objects.create(round=members[0].round, user=members[0].user),
    )


def test_scores_come_after_declaring_and_before_closing():
    _round, members, (expression,) = panel()
    review = assigned(members[0], expression)
    refused("after declaring", lambda: put(review, 3))
    aside = assigned(members[1], expression, status="recused")
    refused("after declaring", lambda: put(aside, 3))
    done = scored(members[2], expression, 3)
    refused("review_score_is_nought_to_four", lambda: ReviewScore.objects.filter(review=done).update(score=5))
    ReviewRound.objects.update(status="moderation")
    ReviewRound.objects.update(status="closed", closed_at=timezone.now())
    refused("after declaring", lambda: ReviewScore.objects.filter(review=done).update(score=1))
    refused("fixed once their round closed", lambda: Review.objects.filter(pk=done.pk).update(strengths="Late"))
    refused(
        "fixed once their round closed",
        lambda: Review.objects.filter(pk=review.pk).update(status="declared", declared_at=timezone.now()),
    )
    assert Review.objects.filter(pk=done.pk).update(status="recused") == 1


def test_nobody_comes_back_from_standing_aside():
    _round, members, (expression,) = panel()
    aside = assigned(members[0], expression, status="recused")
    refused("nvalid transition", lambda: Review.objects.filter(pk=aside.pk).update(status="declared"))
    refused("reviewer_reads_an_expression_once", lambda: assigned(members[0], expression))


def test_a_talk_says_who_and_what(user_with_role):
    review_round, _members, (expression,) = panel()
    known = {"round": review_round, "expression": expression, "held_on": "2026-01-01", "who": "All", "agreed": "Yes"}
    known["noted_by"] = user_with_role("programme_director")
    refused("moderation_says_who", lambda: Moderation.objects.create(**{**known, "agreed": ""}))
    talk = Moderation.objects.create(**known)
    assert str(talk) == expression.reference
    refused("moderation_is_one", lambda: Moderation.objects.create(**known))


def test_history_is_written_once(app_connection):
    with app_connection.cursor() as cursor:
        for table in ("moderationevent", "panelmemberevent", "reviewscoreevent"):
            with pytest.raises(Exception, match="permission denied"):
                cursor.execute(f"DELETE FROM projects_{table}")
            app_connection.rollback()
