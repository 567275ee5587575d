"""How the sites of a call were chosen, in public: only once it is explained, and without names or single scores."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from projects.actions.choice_settling import Meeting
from projects.actions.choices import explain_choice
from projects.models import Call, ChoiceRule, Expression
from projects.queries.how_chosen import how_chosen
from tests.factories.choices import ChoiceRuleFactory, proposed, scored_call
from tests.projects.actions.test_band import enter, planned
from tests.projects.actions.test_choices import find, move, settle

pytestmark = pytest.mark.django_db


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


def address(choice):
    return reverse("projects:how_chosen", args=[choice.call.slug])


def explained(choice, by, **fields):
    settle(choice, by, **fields)
    Call.objects.filter(pk=choice.call_id).update(status="decided")
    return explain_choice(by=by, now=timezone.now(), choice=choice)


def test_it_is_there_only_once_explained(client, director):
    choice = scored_call(12, size=4)
    proposed(choice)
    assert client.get(address(choice)).status_code == 404
    settle(choice, director)
    assert client.get(address(choice)).status_code == 404
    Call.objects.filter(pk=choice.call_id).update(status="decided")
    assert "How the sites were chosen" not in client.get(choice.call.get_absolute_url()).content.decode()
    explain_choice(by=director, now=timezone.now(), choice=choice)
    assert client.get(address(choice)).status_code == 200
    assert "How the sites were chosen" in client.get(choice.call.get_absolute_url()).content.decode()
    assert client.post(address(choice)).status_code == 405


def test_it_tells_rules_and_counts_and_nobody_by_name(client, director):
    choice = scored_call(14, size=5)
    ChoiceRuleFactory(choice=choice, minimum=1, why="Every nation is heard")
    ChoiceRuleFactory(choice=choice, feature="under_pressure", value="yes", minimum=1, why="Not only the strong")
    proposal = proposed(choice)
    moved = find(proposal.body["chosen"][0])
    move(choice, moved, "out", kind="readiness", reason="Secret reason of one")
    move(choice, find(proposal.body["reserves"][0]), "in", kind="readiness", reason="Secret reason of two")
    shown = explained(choice, director)
    page = client.get(address(choice)).content.decode()
    assert "14 expressions of interest were sent. 5 were chosen as sites" in page
    assert "Every nation is heard" in page
    assert "The panel moved sites 2 times" in page
    assert "Not ready yet, or ready now: 2" in page
    assert "Secret reason" not in page
    for row in Expression.objects.filter(call=choice.call):
        assert row.organisation_name not in page
        assert row.reference not in page
    how = how_chosen(shown)
    pressure = next(rule for rule in how.rules if rule.why == "Not only the strong")
    assert pressure.chosen == ""
    assert sum(row[1] for row in how.tables[0].rows) == 14
    assert sum(row[2] for row in how.tables[0].rows) == 5
    assert "mean score of the chosen sites is" in page


def test_no_mean_of_a_few_and_exceptions_with_their_reason(client, director):
    choice = scored_call(8, size=2)
    ChoiceRule.objects.all().delete()
    proposal = proposed(choice)
    move(choice, find(proposal.body["chosen"][0]), "out")
    meeting_reasons = {"size:": "One site is enough this year"}
    explained(choice, director, meeting=Meeting("Panel", dt.date(2026, 5, 20), meeting_reasons))
    page = client.get(address(choice)).content.decode()
    assert "mean score" not in page
    assert "One site is enough this year" in page
    assert "There were no rules beside" in page
    assert "The panel moved a site 1 time" in page


def test_chance_can_be_checked(client, director):
    choice = scored_call(14, size=5, seed=3)
    proposed(choice)
    band = planned(choice, director)
    enter(choice, director)
    explained(choice, director)
    page = client.get(address(choice)).content.decode()
    for said in (band.selection.commitment, band.selection.pool_hash, band.selection.secret, "4 8 15 16 23 42"):
        assert said in page
    assert "The panel took the proposed set as it was." in page


@pytest.mark.parametrize(
    "path", ["/cy/sites/calls/{}/how-sites-were-chosen/", "/easy/sites/calls/{}/how-sites-were-chosen/"]
)
def test_every_language_has_it(path, client, director):
    choice = scored_call(6, size=2)
    proposed(choice)
    explained(choice, director)
    assert client.get(path.format(choice.call.slug)).status_code == 200
    assert client.get(path.format("nothing-here")).status_code == 404


@pytest.mark.parametrize("how_many", [6, 18])
def test_few_queries_however_many(how_many, client, director, django_assert_max_num_queries):
    choice = scored_call(how_many, size=2)
    proposed(choice)
    explained(choice, director)
    with django_assert_max_num_queries(11):
        client.get(address(choice))
