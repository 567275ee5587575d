"""The balanced choice, from rules to settling, and every refusal on the way."""

import datetime as dt

import pytest
from django.utils import timezone

from impact.jobs.models import Job
from projects.actions import withdraw_expression
from projects.actions.choice_moves import (
    Move,
    MovedMeanwhile,
    NothingProposed,
    NotOnTheTable,
    ReasonMissing,
    move_site,
    standing_now,
)
from projects.actions.choice_settling import (
    Meeting,
    NoLongerThere,
    NotAllChecked,
    OutOfDate,
    RulesAreBroken,
    settle_choice,
)
from projects.actions.choices import (
    ChoiceIsFixed,
    ChoiceStands,
    NotDecidedYet,
    OtherCall,
    RuleOutOfOrder,
    RuleWish,
    create_choice,
    explain_choice,
    remove_rule,
    resize_choice,
    set_choice_aside,
    set_rule,
)
from projects.actions.proposing import ask_to_propose
from projects.models import Call, Choice, ChoiceMove, ChoiceResult, Expression, Review, ReviewScore
from projects.queries.proposing import NothingToChoose, ReviewsMissing, RulesCannotBeMet, out_of_date_now, proposed_body
from projects.tasks import propose_choice
from tests.factories.choices import ChoiceFactory, ChoiceRuleFactory, ReviewRoundFactory, proposed, scored_call
from tests.factories.projects import CallFactory, ExpressionFactory

pytestmark = pytest.mark.django_db
MET = dt.date(2026, 5, 20)


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


def meeting(**reasons):
    return Meeting("Example chair and two members", MET, reasons)


def settle(choice, by, **fields):
    choice.refresh_from_db()
    fields = {"meeting": meeting(), "seen": choice.version, **fields}
    return settle_choice(by=by, now=timezone.now(), choice=choice, **fields)


def move(choice, expression, to, *, by=None, kind="mix", reason="Example reason", seen=None):
    choice.refresh_from_db()
    wish = Move(to, kind, reason)
    seen = choice.version if seen is None else seen
    return move_site(by=by, now=timezone.now(), choice=choice, expression=expression, move=wish, seen=seen)


def find(one):
    return Expression.objects.get(public_id=one)


def others(proposal):
    body = proposal.body
    return [score[0] for score in body["scores"] if score[0] not in {*body["chosen"], *body["reserves"]}]


def test_a_job_proposes_and_the_panel_settles(director):
    choice = scored_call(12, size=4)
    with pytest.raises(NothingProposed):
        settle(choice, director)
    ChoiceRuleFactory(choice=choice, minimum=2)
    job = ask_to_propose(by=director, now=timezone.now(), choice=choice)
    assert ask_to_propose(by=director, now=timezone.now(), choice=choice) == job
    propose_choice(job.pk)
    job.refresh_from_db()
    choice.refresh_from_db()
    assert (job.state, choice.status, choice.version) == ("done", "proposed", 2)
    body = choice.proposals.get().body
    assert len(body["chosen"]) == 4
    assert Expression.objects.filter(public_id__in=body["chosen"], nation__code="nir").count() == 2
    assert body["gap"] == 0
    assert body["rank_total"] >= body["total"]

    settled = settle(choice, director)
    assert (settled.status, settled.panel, settled.met_on) == ("settled", "Example chair and two members", MET)
    results = {str(row.expression.public_id): row for row in ChoiceResult.objects.select_related("expression")}
    assert {one for one, row in results.items() if row.outcome == "chosen"} == set(body["chosen"])
    reserves = [str(row.expression.public_id) for row in ChoiceResult.objects.reserves().select_related("expression")]
    assert reserves == body["reserves"]
    assert all(row.expression.status == row.outcome for row in results.values())
    assert len(results) == 12
    for refused in (lambda: settle(choice, director), lambda: resize_choice(by=director, choice=choice, size=2)):
        with pytest.raises((ChoiceIsFixed, ChoiceStands)):
            refused()


def test_a_move_is_kept_with_its_reason_and_undone_by_another(director):
    choice = scored_call(10, size=3)
    proposal = proposed(choice)
    inside, outside = find(proposal.body["chosen"][0]), find(others(proposal)[0])
    move(choice, inside, "reserve", by=director)
    move(choice, outside, "in", by=director, kind="strength", reason=" They know the place ")
    assert move(choice, outside, "in", by=director) is None
    now = standing_now(proposal)
    assert now.place(str(inside.public_id)) == "reserve"
    assert now.reserves[-1] == str(inside.public_id)
    assert now.place(str(outside.public_id)) == "in"
    move(choice, outside, "out", by=director)
    move(choice, inside, "in", by=director)
    assert standing_now(proposal).chosen == set(proposal.body["chosen"])
    moves = ChoiceMove.objects.in_order()
    assert [one.number for one in moves] == [1, 2, 3, 4]
    assert moves[1].reason == "They know the place"
    settle(choice, director)
    assert ChoiceResult.objects.filter(moved=True).count() == 2


def test_moves_that_are_refused(director):
    choice = scored_call(8, size=3)
    anybody = Expression.objects.filter(call=choice.call).first()
    with pytest.raises(NothingProposed):
        move(choice, anybody, "in")
    proposal = proposed(choice)
    inside = find(proposal.body["chosen"][0])
    with pytest.raises(ReasonMissing):
        move(choice, inside, "out", reason="  ")
    with pytest.raises(MovedMeanwhile, match="changed after you opened"):
        move(choice, inside, "out", seen=choice.version - 1)
    move(choice, inside, "out", by=director)
    with pytest.raises(MovedMeanwhile, match=f"moved {inside.reference} to “Out”"):
        move(choice, inside, "in", seen=2)
    with pytest.raises(NotOnTheTable):
        move(choice, ExpressionFactory(), "in")
    withdraw_expression(by=None, now=timezone.now(), expression=inside)
    with pytest.raises(NotOnTheTable):
        move(choice, inside, "in")
    assert ChoiceMove.objects.count() == 1


def test_incomplete_reviews_are_named(director):
    choice = scored_call(6, size=2)
    review = Review.objects.order_by("pk").first()
    Review.objects.filter(pk=review.pk).update(status="recused")
    with pytest.raises(ReviewsMissing, match=rf"{review.expression.reference} \(2 of 3 reviews\)"):
        ask_to_propose(by=director, now=timezone.now(), choice=choice)
    Review.objects.filter(expression=review.expression).update(status="recused")
    ReviewScore.objects.filter(review__expression__call=choice.call, criterion__slug="readiness").delete()
    with pytest.raises(ReviewsMissing, match=r"0 of 3 reviews.*a score is missing"):
        ask_to_propose(by=director, now=timezone.now(), choice=choice)
    assert not Job.objects.exists()


def test_more_than_ten_are_counted(director):
    choice = scored_call(13, size=2)
    Review.objects.update(status="recused")
    with pytest.raises(ReviewsMissing, match="and 3 more"):
        ask_to_propose(by=director, now=timezone.now(), choice=choice)


def test_too_few_reach_the_floor(director):
    choice = scored_call(5, size=3)
    assert ReviewScore.objects.update(score=1)
    job = ask_to_propose(by=director, now=timezone.now(), choice=choice)
    propose_choice(job.pk)
    job.refresh_from_db()
    assert job.state == "failed"
    assert "Only 0 of 5 expressions of interest reach the least scores, and 3 sites" in job.error
    with pytest.raises(NothingToChoose, match="nothing to choose from"):
        ask_to_propose(by=director, now=timezone.now(), choice=ChoiceFactory())


def test_rules_nobody_can_meet_are_answered_with_the_smallest_change(director):
    choice = scored_call(6, size=3)
    ChoiceRuleFactory(choice=choice, minimum=2)
    ChoiceRuleFactory(choice=choice, feature="led_by", value="lived", minimum=9, maximum=None)
    with pytest.raises(RulesCannotBeMet) as refused:
        proposed_body(choice)
    said = str(refused.value.message)
    assert "No set of sites meets all these rules. The smallest change that works:" in said
    assert "Northern Ireland: at least 1 instead of 2." in said
    assert "unpaid carers: at least 2 instead of 9." in said
    choice.refresh_from_db()
    assert (choice.status, choice.rules.count()) == ("drafting", 2)


def test_broken_rules_need_a_reason_each(director):
    choice = scored_call(12, size=4)
    ChoiceRuleFactory(choice=choice, minimum=1)
    proposal = proposed(choice)
    for row in Expression.objects.filter(public_id__in=proposal.body["chosen"], nation__code="nir"):
        move(choice, row, "out", by=director)
    with pytest.raises(RulesAreBroken):
        settle(choice, director)
    with pytest.raises(RulesAreBroken):
        settle(choice, director, meeting=Meeting("Panel", MET, {"nation:nir": "Nobody was ready", "size:": " "}))
    assert not ChoiceResult.objects.exists()
    reasons = {"nation:nir": "Nobody was ready", "size:": "Three are enough"}
    settled = settle(choice, director, meeting=Meeting("Panel", MET, reasons))
    assert [(one["feature"], one["count"], one["reason"]) for one in settled.exceptions] == [
        ("size", len(proposal.body["chosen"]) - 1, "Three are enough"),
        ("nation", 0, "Nobody was ready"),
    ]


def test_one_withdrawn_since_is_handled_first(director):
    choice = scored_call(10, size=3)
    proposal = proposed(choice)
    gone = find(proposal.body["chosen"][0])
    withdraw_expression(by=None, now=timezone.now(), expression=gone)
    with pytest.raises(NoLongerThere, match=gone.reference):
        settle(choice, director)
    move(choice, gone, "out", by=director, kind="withdrawn")
    move(choice, find(proposal.body["reserves"][0]), "in", by=director, kind="withdrawn")
    settle(choice, director)
    assert not ChoiceResult.objects.filter(expression=gone).exists()
    assert ChoiceResult.objects.filter(outcome="chosen").count() == 3
    gone.refresh_from_db()
    assert gone.status == "withdrawn"


def checked_late(choice):
    now = timezone.now()
    ExpressionFactory(call=choice.call, status="checked", sent_at=now, checked_at=now, reference="EOI-LATE")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda choice: Review.objects.filter(pk=Review.objects.first().pk).update(status="recused"), "stood aside"),
        (lambda choice: Review.objects.filter(pk=Review.objects.first().pk).update(version=2), "Scores were changed"),
        (lambda choice: ReviewScore.objects.filter(pk=ReviewScore.objects.first().pk).update(score=0), "Scores were"),
        (lambda choice: Expression.objects.filter(call=choice.call).update(place_kind="coast"), "was corrected"),
        (lambda choice: ChoiceRuleFactory(choice=choice), "rules or the number"),
        (lambda choice: Choice.objects.update(size=5), "rules or the number"),
        (checked_late, "Newly on the table: EOI-LATE"),
    ],
)
def test_what_changed_since_makes_a_proposal_out_of_date(change, words, director):
    choice = scored_call(6, size=2)
    proposal = proposed(choice)
    assert out_of_date_now(choice, proposal.body) == []
    change(choice)
    choice.refresh_from_db()
    assert words in " ".join(out_of_date_now(choice, proposal.body))
    with pytest.raises(OutOfDate, match=words):
        settle(choice, director)


def test_everybody_must_be_checked_before_settling(director):
    choice = scored_call(6, size=2)
    proposed(choice)
    late = ExpressionFactory(call=choice.call, status="sent", sent_at=timezone.now())
    with pytest.raises(NotAllChecked, match=late.reference):
        settle(choice, director)


def test_a_longlist_is_what_is_chosen_from_and_all_others_hear_not_this_time(director):
    choice = scored_call(8, size=2)
    longlist = Expression.objects.filter(call=choice.call).order_by("pk")[:4]
    Expression.objects.filter(pk__in=[row.pk for row in longlist]).update(
        status="longlisted", longlisted_at=timezone.now()
    )
    proposal = proposed(choice)
    assert {score[0] for score in proposal.body["scores"]} == {str(row.public_id) for row in longlist}
    settle(choice, director)
    assert ChoiceResult.objects.filter(outcome="not_this_time").count() >= 4
    assert ChoiceResult.objects.count() == 8
    assert ChoiceResult.objects.filter(total__isnull=True).count() == 4


def test_a_choice_begins_once_for_its_round(director):
    round_ = ReviewRoundFactory()
    choice = create_choice(by=director, now=timezone.now(), call=round_.call, round=round_, size=3)
    with pytest.raises(ChoiceStands):
        create_choice(by=director, now=timezone.now(), call=round_.call, round=round_, size=3)
    with pytest.raises(OtherCall):
        create_choice(by=director, now=timezone.now(), call=CallFactory(), round=round_, size=3)
    aside = set_choice_aside(by=director, now=timezone.now(), choice=choice, because="Example: begun too early")
    assert aside.status == "set_aside"
    with pytest.raises(ChoiceIsFixed):
        set_choice_aside(by=director, now=timezone.now(), choice=choice, because="again")
    again = create_choice(by=director, now=timezone.now(), call=round_.call, round=round_, size=3)
    assert again.pk != choice.pk


def test_rules_are_set_changed_and_removed(director):
    choice = ChoiceFactory()
    rule = set_rule(by=director, choice=choice, wish=RuleWish("nation", "nir", 1, None, "Every nation"))
    same = set_rule(by=director, choice=choice, wish=RuleWish("nation", "nir", 2, 3, "Every nation twice"))
    assert (same.pk, same.minimum, same.maximum) == (rule.pk, 2, 3)
    with pytest.raises(RuleOutOfOrder):
        set_rule(by=director, choice=choice, wish=RuleWish("nation", "nir", 2, 1, "Wrong"))
    assert resize_choice(by=director, choice=choice, size=3).version == 3
    assert resize_choice(by=director, choice=choice, size=4).version == 4
    remove_rule(by=director, rule=same)
    remove_rule(by=director, rule=same)
    choice.refresh_from_db()
    assert (choice.rules.count(), choice.version) == (0, 5)


def test_it_is_explained_only_once_decided(director):
    choice = scored_call(6, size=2)
    proposed(choice)
    with pytest.raises(NotDecidedYet):
        explain_choice(by=director, now=timezone.now(), choice=choice)
    settle(choice, director)
    with pytest.raises(NotDecidedYet):
        explain_choice(by=director, now=timezone.now(), choice=choice)
    Call.objects.filter(pk=choice.call_id).update(status="decided")
    shown = explain_choice(by=director, now=timezone.now(), choice=choice)
    again = explain_choice(by=director, now=timezone.now() + dt.timedelta(days=1), choice=choice)
    assert shown.published_at == again.published_at
