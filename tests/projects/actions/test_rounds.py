"""Rounds: prepared after the call closed, assigned, opened, talked over, closed; who sits on the panel."""

import datetime as dt

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.accounts.actions import edit_user
from impact.accounts.models import User
from impact.jobs.models import Job
from impact.participation.actions.paying import Terms
from projects.actions import (
    assign_reviews,
    close_round,
    create_round,
    edit_reviewer,
    edit_round,
    invite_reviewer,
    note_moderation,
    offer_reviewer_money,
    open_round,
    remind_reviewers,
    remove_reviewer,
    stand_aside,
    start_moderation,
)
from projects.actions.assigning import TooFewReviewers
from projects.actions.moderating import NotInRound, NotModerating
from projects.actions.panel import CannotSignIn, Seat, SitsThere
from projects.actions.rounds import CallStillOpen, NotAssigned, NotComplete, RoundMoved
from projects.models import Expression, Moderation, Review
from projects.queries.review_state import state_of
from projects.tasks import remind_reviewers_task
from tests.factories.projects import CallFactory, ExpressionFactory
from tests.factories.reviews import (
    ClosedCallFactory,
    PanelMemberFactory,
    ReviewRoundFactory,
    assigned,
    checked,
    panel,
    reviewer,
    scored,
)

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def dates(now):
    return {"opens_at": now, "due_at": now + 14 * DAY}


def mails():
    return [(mail.to[0], mail.subject) for mail in Email.objects.order_by("pk")]


def test_rounds_are_numbered_and_wait_for_the_call_to_close(user_with_role):
    now, by = timezone.now(), user_with_role("programme_director")
    call = ClosedCallFactory()
    made = [create_round(by=by, now=now, call=call, **dates(now), most_each=9) for _ in range(2)]
    assert [(one.number, one.status, one.run_by, one.most_each) for one in made] == [
        (1, "planned", by, 9),
        (2, "planned", by, 9),
    ]
    with pytest.raises(CallStillOpen):
        create_round(by=by, now=now, call=CallFactory(), **dates(now))


def test_a_new_reviewer_gets_an_account_and_a_mail_and_an_old_one_a_role(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    review_round = ReviewRoundFactory(run_by=by)
    typed = {"name": "Example reader", "language": "cy", "seat": Seat(lived_experience=True, most=4, reading="easy")}
    member = invite_reviewer(by=by, now=now, review_round=review_round, email="new@example.org", **typed)
    user = User.objects.get(email="new@example.org")
    assert (user.language, user.is_staff, user.has_usable_password()) == ("cy", False, False)
    assert user.has_perm("projects.write_review")
    assert (member.user, member.lived_experience, member.most, member.reading) == (user, True, 4, "easy")
    old = user_with_role("site_team")
    invite_reviewer(by=by, now=now, review_round=review_round, email=old.email.upper(), **typed)
    assert set(old.groups.values_list("name", flat=True)) == {"site_team", "reviewer"}
    assert [to for to, _subject in mails()] == ["new@example.org", old.email]
    with pytest.raises(SitsThere):
        invite_reviewer(by=by, now=now, review_round=review_round, email=old.email, **typed)
    edit_user(by=by, user=user, name="Example", language="en", is_active=False)
    with pytest.raises(CannotSignIn):
        invite_reviewer(by=by, now=now, review_round=ReviewRoundFactory(), email=user.email, **typed)


def test_who_left_comes_back_to_their_place_and_their_open_reviews_go_to_others(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    review_round, members, _expressions = panel(expressions=2, members=5, lived=2)
    assert assign_reviews(by=by, now=now, review_round=review_round) == 6
    leaver = next(one for one in members if one.reviews.exists())
    had = leaver.reviews.count()
    remove_reviewer(by=by, now=now, member=leaver)
    assert state_of(review_round).short > 0
    assert assign_reviews(by=by, now=now, review_round=review_round) == had
    assert state_of(review_round).short == 0
    assert remove_reviewer(by=by, now=now, member=leaver).left_at == now
    seat = {"name": "", "language": "en", "seat": Seat(most=7)}
    back = invite_reviewer(by=by, now=now, review_round=review_round, email=leaver.user.email, **seat)
    assert (back.pk, back.left_at, back.most) == (leaver.pk, None, 7)
    assert edit_reviewer(by=by, member=back, seat=Seat(reading="large")).reading == "large"
    assert assign_reviews(by=by, now=now, review_round=review_round) == 0


def test_too_few_reviewers_are_said_in_words_and_nothing_is_assigned():
    review_round, members, _expressions = panel(expressions=8, members=3, lived=0, most_each=5)
    with pytest.raises(TooFewReviewers) as refusal:
        assign_reviews(by=None, now=timezone.now(), review_round=review_round)
    assert "2 more reviewers with lived experience needed." in str(refusal.value)
    assert "Nothing was assigned." in str(refusal.value)
    assert not Review.objects.exists()
    members[0].round.members.update(lived_experience=True)
    review_round.members.filter(pk=members[0].pk).update(most=1)
    with pytest.raises(TooFewReviewers, match="3 more reviewers needed"):
        assign_reviews(by=None, now=timezone.now(), review_round=review_round)


def test_only_checked_and_longlisted_expressions_are_assigned():
    review_round, _members, _expressions = panel(expressions=1)
    call = review_round.call
    checked(call, status="longlisted")
    checked(call, status="sent", checked_at=None)
    ExpressionFactory(call=call)
    checked(ClosedCallFactory())
    assert assign_reviews(by=None, now=timezone.now(), review_round=review_round) == 6
    assert set(Review.objects.values_list("expression__status", flat=True)) == {"checked", "longlisted"}


def test_a_round_opens_when_everything_is_assigned_and_writes_to_each_once(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    review_round, members, expressions = panel(expressions=2, status="planned")
    with pytest.raises(NotAssigned, match="2 expressions of interest still need reviewers"):
        open_round(by=by, review_round=review_round)
    assign_reviews(by=by, now=now, review_round=review_round)
    assert mails() == []
    assert open_round(by=by, review_round=review_round).status == "open"
    assert sorted(to for to, _subject in mails()) == sorted(one.user.email for one in members)
    assert "Expressions of interest that wait for you: 2" in Email.objects.first().message
    with pytest.raises(RoundMoved):
        open_round(by=by, review_round=review_round)
    assert expressions[0].reviews.count() == 3
    with pytest.raises(NotAssigned, match="nothing to review"):
        open_round(by=by, review_round=ReviewRoundFactory())


def test_topping_up_a_round_that_runs_writes_to_those_who_got_something(user_with_role, run_jobs):
    director, now = user_with_role("programme_director"), timezone.now()
    _round, members, (expression,) = panel(members=4, lived=2, run_by=director)
    reviews = [assigned(one, expression) for one in members[:3]]
    stand_aside(by=members[0].user, now=now, review=reviews[0], why="My sister works there")
    assert Job.objects.get().kind == "projects.assign_reviews"
    assert run_jobs() == 1
    assert list(Review.objects.order_by("pk").values_list("member", "status")) == [
        (members[0].pk, "recused"),
        (members[1].pk, "assigned"),
        (members[2].pk, "assigned"),
        (members[3].pk, "assigned"),
    ]
    told = dict(mails())
    assert set(told) == {director.email, members[3].user.email}
    assert told[director.email] == f"A reviewer stood aside: {expression.reference}"
    text = "".join(Email.objects.values_list("message", flat=True))
    assert "My sister" not in text


def test_when_nobody_is_left_to_take_over_staff_are_told(user_with_role, run_jobs):
    director, now = user_with_role("programme_director"), timezone.now()
    review_round, members, (expression,) = panel(members=3, run_by=director)
    reviews = [scored(one, expression, 3) for one in members]
    stand_aside(by=members[0].user, now=now, review=reviews[0])
    assert state_of(review_round).few == 1
    assert run_jobs() == 1
    assert Job.objects.get().state == "failed"
    first, second = Email.objects.order_by("pk")
    assert "Their scores stay on record" in first.message
    assert "1 more reviewer with lived experience needed." in second.message
    assert reviews[0].scores.count() == 6


def test_closing_names_what_is_missing_or_takes_a_reason(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    review_round, members, (whole, few) = panel(expressions=2, run_by=by)
    for member, score in zip(members, (1, 4, 4), strict=True):
        scored(member, whole, score)
    scored(members[1], few, 3)
    with pytest.raises(RoundMoved):
        close_round(by=by, now=now, review_round=review_round)
    start_moderation(by=by, review_round=review_round)
    with pytest.raises(NotComplete) as refusal:
        close_round(by=by, now=now, review_round=review_round, reason="  ")
    for words in ("1 expression of interest has too few", "1 has no review by somebody", "1 wide difference was not"):
        assert words in str(refusal.value)
    closed = close_round(by=by, now=now, review_round=review_round, reason=" Holidays. ")
    assert (closed.status, closed.closed_by, closed.closed_at, closed.close_reason) == ("closed", by, now, "Holidays.")
    for action in (assign_reviews, close_round):
        with pytest.raises(RoundMoved):
            action(by=by, now=now, review_round=review_round)
    with pytest.raises(RoundMoved):
        edit_round(by=by, review_round=review_round, most_each=3)
    with pytest.raises(RoundMoved):
        invite_reviewer(
            by=by, now=now, review_round=review_round, email="x@example.org", name="", language="en", seat=Seat()
        )


def test_a_wide_difference_that_was_talked_over_lets_the_round_close(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    review_round, members, (expression,) = panel()
    for member, scores in zip(members, ((3,), (3,), (3, 3, 3, 3, 0, 3)), strict=True):
        scored(member, expression, *scores)
    talk = {"who": "The three", "agreed": "It stays.", "held_on": now.date()}
    with pytest.raises(NotModerating):
        note_moderation(by=by, now=now, review_round=review_round, expression=expression, **talk)
    start_moderation(by=by, review_round=review_round)
    assert state_of(review_round).unmoderated == {expression.pk}
    with pytest.raises(NotInRound):
        note_moderation(by=by, now=now, review_round=review_round, expression=ExpressionFactory(), **talk)
    for agreed in ("It stays.", "It stays, and one changed."):
        talk["agreed"] = agreed
        note_moderation(by=by, now=now, review_round=review_round, expression=expression, **talk)
    assert Moderation.objects.get().agreed == "It stays, and one changed."
    closed = close_round(by=by, now=now, review_round=review_round, reason="not needed")
    assert (closed.status, closed.close_reason) == ("closed", "")


def test_reminders_go_three_days_before_and_once_when_late():
    review_round, members, expressions = panel(expressions=2)
    assigned(members[0], expressions[0])
    assigned(members[0], expressions[1])
    scored(members[1], expressions[0], 2)
    assigned(members[2], expressions[0], status="recused")
    due = review_round.due_at
    assert remind_reviewers(now=due - 4 * DAY) == 0
    assert remind_reviewers(now=due - 2 * DAY) == 1
    assert remind_reviewers(now=due - 1 * DAY) == 0
    assert remind_reviewers(now=due + DAY) == 1
    assert remind_reviewers(now=due + 2 * DAY) == 0
    assert [(to, subject.split(":")[0]) for to, subject in mails()] == [
        (members[0].user.email, "Your scores are due soon"),
        (members[0].user.email, "Your scores are late"),
    ]
    assert "Expressions of interest that still need your scores: 2" in Email.objects.first().message
    edit_round(by=None, review_round=review_round, due_at=due + 20 * DAY)
    assert remind_reviewers(now=due + 19 * DAY) == 1
    remind_reviewers_task()
    assert len(mails()) == 3


def test_nobody_is_reminded_of_what_was_withdrawn_or_after_leaving():
    review_round, members, (expression,) = panel()
    assigned(members[0], expression)
    now = review_round.due_at + DAY
    Expression.objects.update(status="withdrawn", withdrawn_at=now)
    assert remind_reviewers(now=now) == 0
    other = checked(review_round.call)
    assigned(members[1], other)
    remove_reviewer(by=None, now=now, member=members[1])
    assert remind_reviewers(now=now) == 0


def test_money_is_offered_once_for_a_person_and_may_be_offered_again(user_with_role):
    by, now = user_with_role("programme_director"), timezone.now()
    member = PanelMemberFactory(user=reviewer(language="cy-simple"))
    terms = Terms("involvement", "Reading for two days", amount=200)
    first = offer_reviewer_money(by=by, now=now, member=member, terms=terms)
    again = offer_reviewer_money(by=by, now=now, member=member, terms=terms)
    assert first.invitation == again.invitation
    person = first.invitation.person
    assert (person.user, person.language, person.format) == (member.user, "cy", "easy_read")
    assert first.invitation.seating.subject == member.round.public_id
    assert "Reading for two days" in Email.objects.first().message
