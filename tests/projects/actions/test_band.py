"""A random selection between equals: the ceremony, what it changes, and that it comes out the same again."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from impact.jobs.models import Job
from impact.participation.actions.selecting import ValueTooOld
from impact.participation.models import Outcome, Selection
from projects.actions.choice_band import (
    Band,
    NoBand,
    NobodyInBand,
    PublicValue,
    ask_for_band,
    enter_value,
    freeze_band,
    set_band_aside,
)
from projects.actions.choice_moves import NothingProposed, standing_now
from projects.actions.choice_settling import OutOfDate
from projects.actions.choices import BandStands, ChoiceIsFixed, resize_choice, set_choice_aside
from projects.actions.proposing import ask_to_propose
from projects.models import ChoiceBand, ChoiceMove, Expression, Review
from projects.queries.proposing import band_now
from projects.tasks import plan_band
from tests.factories.choices import ChoiceRuleFactory, proposed, scored_call
from tests.projects.actions.test_choices import move, settle

pytestmark = pytest.mark.django_db
POINTS = Decimal("2.0")


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


@pytest.fixture
def choice():
    made = scored_call(14, size=5, seed=3)
    ChoiceRuleFactory(choice=made, minimum=1)
    proposed(made)
    return made


def planned(choice, by, points=POINTS):
    job = ask_for_band(by=by, now=timezone.now(), choice=choice, points=points)
    assert ask_for_band(by=by, now=timezone.now(), choice=choice, points=points) == job
    plan_band(job.pk)
    job.refresh_from_db()
    assert job.state == "done", job.error
    return ChoiceBand.objects.select_related("selection").get()


def enter(choice, by, at=None):
    now = timezone.now()
    public = PublicValue("4 8 15 16 23 42", "Example: an invented national draw", at or now)
    return enter_value(by=by, now=now, choice=choice, public=public)


def test_chance_decides_between_equals_and_keeps_the_rules(director, choice, capsys):
    band = planned(choice, director)
    assert band.selection.status == "planned"
    assert band.selection.size == 5 - len(band.certain)
    for blocked in (
        lambda: resize_choice(by=director, choice=choice, size=4),
        lambda: ask_to_propose(by=director, now=timezone.now(), choice=choice),
        lambda: set_choice_aside(by=director, now=timezone.now(), choice=choice, because="Example"),
        lambda: settle(choice, director),
        lambda: move(choice, Expression.objects.first(), "in"),
    ):
        with pytest.raises(BandStands):
            blocked()
    with pytest.raises(ValueTooOld):
        enter(choice, director, timezone.now() - dt.timedelta(days=1))
    outcome = enter(choice, director)
    picked = {str(one.source) for one in band.selection.pool.all() if one.number in outcome.members}
    now = standing_now(choice.proposals.get())
    assert now.chosen == {*band.certain, *picked}
    assert len(now.chosen) == 5
    assert Expression.objects.filter(public_id__in=now.chosen, nation__code="nir").exists()
    left = set(choice.proposals.get().body["chosen"]) - now.chosen
    assert left <= set(now.reserves)
    assert set(ChoiceMove.objects.values_list("kind", flat=True)) <= {"chance"}
    assert Outcome.objects.count() == 1
    with pytest.raises(NoBand):
        enter(choice, director)
    call_command("replay_choice", choice.call.slug)
    assert "comes out the same: proposal 1" in capsys.readouterr().out
    settle(choice, director)
    call_command("replay_choice", choice.call.slug)
    assert "1 random selections" in capsys.readouterr().out
    with pytest.raises(ChoiceIsFixed):
        enter(choice, director)
    with pytest.raises(ChoiceIsFixed):
        set_band_aside(by=director, now=timezone.now(), choice=choice, because="Example")


def test_replaying_says_what_differs(director, choice):
    with pytest.raises(CommandError, match="no balanced choice"):
        call_command("replay_choice", "nothing-here")
    Review.objects.filter(expression__public_id=choice.proposals.get().body["chosen"][0]).update(version=9)
    with pytest.raises(CommandError, match="does not come out"):
        call_command("replay_choice", choice.call.slug)
    Review.objects.update(status="recused")
    with pytest.raises(CommandError, match="does not come out"):
        call_command("replay_choice", choice.call.slug)


def test_it_is_set_aside_and_made_again(director, choice):
    first = planned(choice, director)
    set_band_aside(by=director, now=timezone.now(), choice=choice, because="Example: the wrong width")
    resize_choice(by=director, choice=choice, size=5)
    with pytest.raises(NoBand):
        set_band_aside(by=director, now=timezone.now(), choice=choice, because="again")
    job = ask_for_band(by=director, now=timezone.now(), choice=choice, points=Decimal("1.0"))
    plan_band(job.pk)
    assert ChoiceBand.objects.exclude(pk=first.pk).get().selection.number == 2


def test_nobody_in_the_band_is_said(director, choice):
    with pytest.raises(NobodyInBand):
        freeze_band(by=director, now=timezone.now(), choice=choice, found=Band(Decimal(0), ("x",), None))
    assert not Selection.objects.exists()


def test_a_worker_that_died_goes_on_where_it_was(director, choice):
    job = ask_for_band(by=director, now=timezone.now(), choice=choice, points=POINTS)
    certain, pool = band_now(choice, Fraction(2))
    freeze_band(by=director, now=timezone.now(), choice=choice, found=Band(POINTS, certain, pool))
    plan_band(job.pk)
    job.refresh_from_db()
    assert (job.state, Selection.objects.get().status) == ("done", "planned")
    Job.objects.update(state="queued", finished_at=None)
    plan_band(job.pk)
    job.refresh_from_db()
    assert job.state == "failed"
    assert "under way" in job.error


def test_a_band_needs_a_proposal_that_fits(director, choice):
    with pytest.raises(NothingProposed):
        ask_for_band(by=director, now=timezone.now(), choice=scored_call(4, size=2), points=POINTS)
    band = planned(choice, director)
    Review.objects.filter(pk=Review.objects.filter(expression__call=choice.call).first().pk).update(status="recused")
    with pytest.raises(OutOfDate, match="Set the random selection aside"):
        enter(choice, director)
    set_band_aside(by=director, now=timezone.now(), choice=choice, because="Example: scores changed")
    with pytest.raises(OutOfDate):
        ask_for_band(by=director, now=timezone.now(), choice=choice, points=POINTS)
    assert ChoiceBand.objects.get() == band


def test_the_ceremony_by_buttons(staff_client, choice):
    client = staff_client("programme_director")
    board = reverse("admin:projects_choice_board", args=[choice.pk])

    def press(verb, **data):
        return client.post(reverse(f"admin:projects_choice_{verb}", args=[choice.pk]), data)

    assert press("band", points="99").status_code == 200
    assert press("band", points="2").url == board
    plan_band(Job.objects.get().pk)
    page = client.get(board).content.decode()
    assert ChoiceBand.objects.get().selection.commitment in page
    assert "in without question" in page
    later = timezone.localtime() + dt.timedelta(minutes=5)
    typed = {"value": "4  8 15", "source": "Example", "day": later.date().isoformat()}
    typed["time"] = later.time().isoformat(timespec="seconds")
    assert press("value", **typed).status_code == 409
    with time_machine.travel(later + dt.timedelta(minutes=1)):
        assert press("value", **typed).url == board
    assert Outcome.objects.get().public_value == "4 8 15"
    assert press("band_aside", because="Example: a wrong value").url == board
    assert Selection.objects.get().status == "voided"
    assert press("value", **typed).status_code == 302
