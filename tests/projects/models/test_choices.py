"""Constraints of a balanced choice, each broken once; what is frozen, attacked as the application's role."""

import datetime as dt

import psycopg2
import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from projects.models import (
    Choice,
    ChoiceBand,
    ChoiceMove,
    ChoiceProposal,
    ChoiceResult,
    ChoiceRule,
    Expression,
    NationNeed,
)
from tests.factories.accounts import UserFactory
from tests.factories.choices import (
    ChoiceFactory,
    ChoiceRuleFactory,
    NationNeedFactory,
    ReviewRoundFactory,
    proposed,
    scored_call,
)
from tests.factories.projects import ExpressionFactory
from tests.roles import as_owner


def refused(name):
    return pytest.raises(IntegrityError, match=name)


def a_move(choice, **fields):
    proposal = choice.proposals.create(number=1, body={}, digest="0" * 64, proposed_at=timezone.now())
    fields = {"number": 1, "to": "in", "kind": "mix", "reason": "Example", "at": timezone.now(), **fields}
    expression = ExpressionFactory(call=choice.call)
    return ChoiceMove.objects.create(choice=choice, proposal=proposal, expression=expression, **fields)


def a_result(choice, **fields):
    fields = {"outcome": "chosen", **fields}
    return ChoiceResult.objects.create(choice=choice, expression=ExpressionFactory(call=choice.call), **fields)


def settled_fields(**fields):
    said = {"status": "settled", "settled_at": timezone.now(), "settled_by": UserFactory(), "panel": "Example panel"}
    return {**said, "met_on": dt.date(2026, 5, 20), **fields}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "attack"),
    [
        ("choice_status_is_known", lambda: ChoiceFactory(status="lost")),
        ("choice_chooses_at_least_one_site", lambda: ChoiceFactory(size=0)),
        ("choice_version_starts_at_one", lambda: ChoiceFactory(version=0)),
        ("choice_settled_says_who_met_and_when", lambda: ChoiceFactory(**settled_fields(panel=""))),
        ("choice_set_aside_says_why", lambda: ChoiceFactory(status="set_aside")),
        ("choice_is_explained_only_once_settled", lambda: ChoiceFactory(published_at=timezone.now())),
        ("choice_stands_once_for_its_round", lambda: ChoiceFactory(round=ChoiceFactory().round)),
        ("rule_feature_is_known", lambda: ChoiceRuleFactory(feature="colour")),
        ("rule_most_is_not_under_its_least", lambda: ChoiceRuleFactory(minimum=2, maximum=1)),
        ("rule_says_of_whom_and_why", lambda: ChoiceRuleFactory(why="")),
        ("rule_stands_once_in_its_choice", lambda: ChoiceRuleFactory(choice=ChoiceRuleFactory().choice)),
        ("move_goes_somewhere", lambda: a_move(ChoiceFactory(), to="up")),
        ("move_kind_is_known", lambda: a_move(ChoiceFactory(), kind="whim")),
        ("move_says_why", lambda: a_move(ChoiceFactory(), reason="")),
        ("result_is_known", lambda: a_result(ChoiceFactory(), outcome="perhaps")),
        ("result_reserve_has_its_place", lambda: a_result(ChoiceFactory(), outcome="reserve")),
        ("result_reserve_has_its_place", lambda: a_result(ChoiceFactory(), order=1)),
        ("result_moved_says_why", lambda: a_result(ChoiceFactory(), moved=True)),
        ("need_says_its_source", lambda: NationNeedFactory(source="")),
        ("need_share_is_a_part_of_all", lambda: NationNeedFactory(share=100.5)),
        ("need_is_said_once_for_its_nation", lambda: [NationNeedFactory(), NationNeedFactory()]),
        (
            "proposal_has_its_check_sum",
            lambda: ChoiceFactory().proposals.create(number=1, body={}, digest="x", proposed_at=timezone.now()),
        ),
    ],
)
def test_what_must_hold_is_held_by_the_database(name, attack):
    with refused(name), transaction.atomic():
        attack()


@pytest.mark.django_db
def test_one_choice_of_a_call_is_settled():
    first = ChoiceFactory(**settled_fields())
    with refused("choice_is_settled_once_for_its_call"), transaction.atomic():
        ChoiceFactory(call=first.call, round=ReviewRoundFactory(call=first.call, number=2), **settled_fields())


@pytest.mark.django_db
@pytest.mark.parametrize("field", [{"size": 9}, {"panel": "Somebody else"}, {"met_on": dt.date(2020, 1, 1)}])
def test_a_settled_choice_is_frozen(field):
    choice = ChoiceFactory(**settled_fields())
    with pytest.raises(InternalError, match="Cannot update"), transaction.atomic():
        Choice.objects.filter(pk=choice.pk).update(**field)
    with pytest.raises(InternalError, match="Invalid transition"), transaction.atomic():
        Choice.objects.filter(pk=choice.pk).update(status="proposed")
    with pytest.raises(InternalError, match="Cannot delete"), transaction.atomic():
        Choice.objects.filter(pk=choice.pk).delete()
    Choice.objects.filter(pk=choice.pk).update(published_at=timezone.now())


@pytest.mark.django_db
def test_the_rules_of_a_settled_choice_are_fixed():
    rule = ChoiceRuleFactory()
    Choice.objects.filter(pk=rule.choice_id).update(**settled_fields(status="proposed", settled_at=None))
    ChoiceRule.objects.filter(pk=rule.pk).update(minimum=2)
    Choice.objects.filter(pk=rule.choice_id).update(**settled_fields())
    for attack in (
        lambda: ChoiceRule.objects.filter(pk=rule.pk).update(minimum=1),
        lambda: ChoiceRule.objects.filter(pk=rule.pk).delete(),
        lambda: ChoiceRuleFactory(choice=rule.choice, value="wls"),
    ):
        with pytest.raises(InternalError, match="rules of a choice are fixed"), transaction.atomic():
            attack()


@pytest.mark.django_db(transaction=True)
def test_what_was_proposed_and_moved_never_changes_even_for_the_owner():
    choice = scored_call(4, size=2)
    proposed(choice)
    a_result(choice)
    with as_owner():
        for attack in (
            lambda: ChoiceProposal.objects.update(number=2),
            lambda: ChoiceResult.objects.update(reason="else"),
            lambda: ChoiceProposal.objects.all().delete(),
        ):
            with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
                attack()


ATTACKS = (
    "UPDATE projects_choiceproposal SET body = '{}'",
    "UPDATE projects_choicemove SET reason = 'x'",
    "DELETE FROM projects_choiceresult",
    "UPDATE projects_choiceband SET points = 9",
    "DELETE FROM projects_choiceevent",
    "DELETE FROM projects_choiceruleevent",
    "UPDATE projects_nationneedevent SET share = 1",
)


@pytest.mark.django_db(transaction=True)
def test_the_application_has_no_right_to_change_it(app_connection):
    for attack in ATTACKS:
        with app_connection.cursor() as cursor:
            cursor.execute("SET pgtrigger.ignore = '{*}'")
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute(attack)
        app_connection.rollback()


@pytest.mark.django_db
def test_who_sees_what(user_with_role):
    choice = scored_call(6, size=2)
    proposal = proposed(choice)
    scots = Expression.objects.filter(call=choice.call, nation__code="sct").get()
    made = {"proposal": proposal, "number": 1, "to": "in", "kind": "mix", "reason": "Example", "at": timezone.now()}
    ChoiceMove.objects.create(choice=choice, expression=scots, **made)
    ChoiceResult.objects.create(choice=choice, expression=scots, outcome="chosen")
    NationNeedFactory()
    director, lead = user_with_role("programme_director"), user_with_role("nation_lead", nations=["wls"])
    scottish, partner = user_with_role("nation_lead", nations=["sct"]), UserFactory()
    of_all = (Choice, ChoiceProposal, ChoiceMove, ChoiceResult, ChoiceBand, NationNeed, ChoiceRule)
    assert [model.objects.visible_to(director).count() for model in of_all] == [1, 1, 1, 1, 0, 1, 0]
    assert [model.objects.visible_to(lead).count() for model in of_all] == [1, 0, 0, 0, 0, 1, 0]
    assert [model.objects.visible_to(scottish).count() for model in of_all] == [1, 0, 1, 1, 0, 1, 0]
    assert [model.objects.visible_to(partner).count() for model in of_all] == [0] * 7


@pytest.mark.django_db
def test_everything_says_what_it_is():
    choice = ChoiceFactory(size=4)
    rule, move = ChoiceRuleFactory(choice=choice), a_move(choice)
    assert str(choice) == f"{choice.call} (4)"
    assert str(rule) == "nation nir"
    assert str(move) == "1. in"
    assert str(move.proposal) == f"{choice.pk}/1"
    assert str(a_result(choice)).endswith(": chosen")
    assert str(NationNeedFactory()) == "Wales: Adults"
    assert str(ChoiceBand(choice=choice, points=2)) == f"{choice.pk}: 2"
