"""A review: declared, scored, changed, finished, stood aside from; by its reviewer or by phone; and what is refused."""

import pytest
from django.db import connection
from django.utils import timezone

from impact.programme.models import Criterion
from projects.actions import (
    SavedElsewhere,
    declare_no_conflict,
    enter_by_phone,
    finish_review,
    remove_reviewer,
    score_criterion,
    stand_aside,
    write_words,
)
from projects.actions.reviewing import (
    NotDeclared,
    OffThePanel,
    RoundNotRunning,
    Said,
    ScoresMissing,
    ScoreUnknown,
    StoodAside,
)
from projects.models import Expression, Review, ReviewRound, ReviewScore
from projects.queries.review_state import state_of
from tests.factories.reviews import SLUGS, assigned, panel, put, scored

pytestmark = pytest.mark.django_db


@pytest.fixture
def one():
    """A declared review of a round that runs."""
    _round, members, (expression,) = panel()
    return assigned(members[0], expression, status="declared")


def give(review, score, *, slug="difference", reason="", seen=0):
    criterion = Criterion.objects.get(slug=slug)
    return score_criterion(
        by=review.member.user,
        now=timezone.now(),
        review=review,
        criterion=criterion,
        score=score,
        reason=reason,
        seen=seen,
    )


def test_from_declaring_to_finished_and_changed_afterwards(one):
    user, now = one.member.user, timezone.now()
    for slug in SLUGS[:-1]:
        give(one, 3, slug=slug, reason="Because.")
    with pytest.raises(ScoresMissing, match="These still need a score: Co-production"):
        finish_review(by=user, now=now, review=one)
    give(one, 4, slug=SLUGS[-1])
    write_words(by=user, now=now, review=one, strengths="Kind", next_steps="Talk", seen=1)
    done = finish_review(by=user, now=now, review=one)
    assert (done.status, done.scored_at, done.entered_by) == ("scored", now, None)
    assert finish_review(by=user, now=timezone.now(), review=one).scored_at == now
    give(one, 1, seen=1)
    changed = Review.objects.get()
    assert (changed.status, changed.strengths, changed.version) == ("scored", "Kind", 2)
    assert changed.scored_at > now
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT score FROM projects_reviewscoreevent WHERE review_id = %s AND criterion_id = %s ORDER BY pgh_id",
            [one.pk, Criterion.objects.get(slug="difference").pk],
        )
        assert [score for (score,) in cursor.fetchall()] == [3, 1]


def test_a_double_click_saves_once_and_two_windows_lose_nothing(one):
    give(one, 3, reason="First")
    give(one, 3, reason="First")
    score = ReviewScore.objects.get()
    assert (score.score, score.version) == (3, 1)
    with pytest.raises(SavedElsewhere) as other:
        give(one, 2, reason="Second")
    assert (other.value.saved, other.value.version) == ({"score": 3, "reason": "First"}, 1)
    give(one, 2, reason="Second", seen=other.value.version)
    give(one, 4, slug="evidence", seen=0)
    score.refresh_from_db()
    assert (score.score, score.version) == (2, 2)

    words = {"by": one.member.user, "now": timezone.now(), "review": one}
    write_words(**words, strengths="A", next_steps="B", seen=1)
    write_words(**words, strengths="A", next_steps="B", seen=1)
    with pytest.raises(SavedElsewhere) as other:
        write_words(**words, strengths="C", next_steps="B", seen=1)
    assert other.value.saved == {"strengths": "A", "next_steps": "B"}
    assert write_words(**words, strengths="C", next_steps="B", seen=2).version == 3


@pytest.mark.parametrize("score", [-1, 5, 99])
def test_a_score_outside_nought_to_four_is_refused(one, score):
    with pytest.raises(ScoreUnknown):
        give(one, score)
    assert not ReviewScore.objects.exists()


def test_only_criteria_of_sites_are_scored(one):
    Criterion.objects.filter(slug="evidence").update(for_sites=False)
    with pytest.raises(ScoreUnknown):
        give(one, 2, slug="evidence")
    with pytest.raises(ScoreUnknown):
        enter_by_phone(by=one.member.user, now=timezone.now(), review=one, said=Said({"evidence": (2, "")}))


def test_nothing_before_declaring_and_nothing_after_standing_aside():
    _round, members, (expression,) = panel()
    review, user, now = assigned(members[0], expression), members[0].user, timezone.now()
    for act in (
        lambda: give(review, 3),
        lambda: finish_review(by=user, now=now, review=review),
        lambda: write_words(by=user, now=now, review=review, strengths="A", next_steps="", seen=1),
    ):
        with pytest.raises(NotDeclared):
            act()
    declare_no_conflict(by=user, now=now, review=review)
    assert declare_no_conflict(by=user, now=timezone.now(), review=review).declared_at == now
    aside = stand_aside(by=user, now=now, review=review, why=" A friend. ")
    assert (aside.status, aside.conflict) == ("recused", "A friend.")
    assert stand_aside(by=user, now=now, review=review, why="Again").conflict == "A friend."
    for act in (
        lambda: give(review, 3),
        lambda: declare_no_conflict(by=user, now=now, review=review),
        lambda: finish_review(by=user, now=now, review=review),
    ):
        with pytest.raises(StoodAside):
            act()


def test_a_conflict_after_scoring_keeps_the_scores_and_counts_them_no_more():
    review_round, members, (expression,) = panel(members=4, lived=2)
    reviews = [scored(one, expression, 3) for one in members[:3]]
    assert state_of(review_round).few == 0
    stand_aside(by=members[1].user, now=timezone.now(), review=reviews[1])
    assert state_of(review_round).few == 1
    assert Review.objects.counted().count() == 2
    assert reviews[1].scores.count() == 6


def test_when_the_round_closed_meanwhile_nothing_changes_but_a_conflict_can_be_written_down(user_with_role):
    staff, now = user_with_role("programme_director"), timezone.now()
    _round, members, (expression,) = panel(run_by=staff)
    review, other = scored(members[0], expression, 3), assigned(members[1], expression)
    ReviewRound.objects.update(status="moderation")
    give(review, 2, seen=1)
    ReviewRound.objects.update(status="closed", closed_at=now)
    for act in (
        lambda: give(review, 4, seen=2),
        lambda: declare_no_conflict(by=members[1].user, now=now, review=other),
        lambda: stand_aside(by=members[0].user, now=now, review=review),
        lambda: write_words(by=members[0].user, now=now, review=review, strengths="A", next_steps="", seen=1),
    ):
        with pytest.raises(RoundNotRunning):
            act()
    aside = stand_aside(by=staff, now=now, review=review, why="Told by phone")
    assert (aside.status, aside.entered_by) == ("recused", staff)


def test_who_left_and_what_was_taken_back(one):
    now = timezone.now()
    give(one, 3)
    remove_reviewer(by=None, now=now, member=one.member)
    with pytest.raises(OffThePanel):
        give(one, 2, seen=1)
    other = assigned(one.round.members.last(), one.expression, status="declared")
    Expression.objects.update(status="withdrawn", withdrawn_at=now)
    with pytest.raises(OffThePanel):
        give(other, 3)


def test_staff_write_down_what_a_reviewer_said_by_phone(user_with_role):
    staff, now = user_with_role("nation_lead"), timezone.now()
    _round, members, (expression,) = panel()
    review = assigned(members[0], expression)
    part = Said({"difference": (2, "Small")}, "Kind", "Talk")
    with pytest.raises(ScoresMissing):
        enter_by_phone(by=staff, now=now, review=review, said=part)
    whole = Said(dict.fromkeys(SLUGS, (3, "Said so")), "Kind", "Talk")
    done = enter_by_phone(by=staff, now=now, review=review, said=whole)
    assert (done.status, done.entered_by, done.strengths, done.declared_at) == ("scored", staff, "Kind", now)
    assert set(done.scores.values_list("score", "reason")) == {(3, "Said so")}
    give(done, 4, seen=1)
    assert Review.objects.get().entered_by is None
    stand_aside(by=members[0].user, now=now, review=done)
    with pytest.raises(StoodAside):
        enter_by_phone(by=staff, now=now, review=done, said=whole)


def test_unfinished_scores_do_not_count(one):
    put(one, 4)
    assert state_of(one.round).few == 1
