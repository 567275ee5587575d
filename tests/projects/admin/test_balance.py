"""The balance board: what is shown to whom, moving with and without JavaScript, and how much the page asks for."""

import datetime as dt
import re

import pytest
from django.contrib.messages import get_messages
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.jobs.models import Job
from projects.actions import withdraw_expression
from projects.models import Choice, ChoiceMove, ChoiceRule, Expression, NationNeed, Review
from projects.tasks import propose_choice
from tests.factories.choices import (
    ChoiceFactory,
    ChoiceRuleFactory,
    NationNeedFactory,
    ReviewRoundFactory,
    proposed,
    scored_call,
)

pytestmark = pytest.mark.django_db


def board(choice):
    return reverse("admin:projects_choice_board", args=[choice.pk])


def button(choice, verb):
    return reverse(f"admin:projects_choice_{verb}", args=[choice.pk])


def mover(choice, expression, to):
    return reverse("admin:projects_choice_move", args=[choice.pk, expression.pk, to])


def text(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def find(one):
    return Expression.objects.get(public_id=one)


def test_the_panel_sees_both_sets_and_what_rules_cost(staff_client):
    choice = scored_call(12, size=4)
    ChoiceRuleFactory(choice=choice, minimum=2, why="Every nation is heard")
    NationNeedFactory(share="4.9", is_example=True)
    client = staff_client("programme_director")
    before = text(client.get(board(choice)))
    assert "Set the rules and say why" in before
    assert "Northern Ireland" in before
    proposed(choice)
    page = text(client.get(board(choice)))
    assert "Proven: no other set that keeps the rules scores more." in page
    assert "Every nation is heard" in page
    assert re.search(
        r"Without the rule for Northern Ireland the total would be [\d.]+ points higher|Costs nothing", page
    )
    assert "Reserve 1" in page
    assert "Example figures, not real ones." in page
    assert "4.9 %" in page
    assert re.search(r"\d of \d \(\d+ %\)", page)
    assert "Carer-led" in page
    assert "Example group" in page


def test_everything_is_done_by_buttons(staff_client):
    round_ = ReviewRoundFactory()
    client = staff_client("programme_director")
    answer = client.post(
        reverse("admin:projects_choice_add"),
        {
            "call": round_.call_id,
            "round": round_.pk,
            "size": 2,
            "rules-TOTAL_FORMS": 0,
            "rules-INITIAL_FORMS": 0,
        },
    )
    choice = Choice.objects.get()
    assert answer.url == board(choice)
    rule = {"what": "nation:nir", "minimum": 1, "maximum": "", "why": "Every nation"}
    assert client.get(button(choice, "rule")).status_code == 200
    assert client.post(button(choice, "rule"), rule).url == board(choice)
    wrong = client.post(button(choice, "rule"), {**rule, "minimum": 3, "maximum": 2})
    assert "smaller than" in text(wrong)
    assert client.post(button(choice, "size"), {"size": 3}).url == board(choice)
    choice.refresh_from_db()
    assert (choice.size, choice.rules.get().value) == (3, "nir")
    refused = client.post(button(choice, "propose"))
    assert refused.status_code == 409
    assert "nothing to choose from yet" in text(refused)
    remove = reverse("admin:projects_choicerule_remove", args=[choice.rules.get().pk])
    assert client.post(remove).url == board(choice)
    assert not ChoiceRule.objects.exists()
    assert client.post(button(choice, "set_aside"), {"because": "Example: too early"}).url == board(choice)
    assert "Set aside. Nothing in it counts." in text(client.get(board(choice)))
    assert client.get(reverse("admin:projects_choice_change", args=[choice.pk])).status_code == 200
    assert "Open the board" in text(client.get(reverse("admin:projects_choice_changelist")))
    assert client.get(reverse("admin:projects_choice_add")).status_code == 200


def test_a_job_is_shown_and_a_refusal_in_words(staff_client):
    choice = scored_call(6, size=2)
    ChoiceRuleFactory(choice=choice, minimum=2)
    client = staff_client("programme_director")
    assert client.post(button(choice, "propose")).url == board(choice)
    page = text(client.get(board(choice)))
    assert "A worker is busy" in page
    propose_choice(Job.objects.get().pk)
    part = client.get(reverse("admin:projects_choice_job", args=[choice.pk]))
    assert "Northern Ireland: at least 1 instead of 2." in text(part)
    assert "nothing is lost" in text(part)
    Job.objects.update(state="cancelled", error="")
    assert "Nothing half-done was kept" in text(client.get(board(choice)))


def test_a_move_says_first_what_it_breaks_and_then_is_made(staff_client):
    choice = scored_call(12, size=4)
    ChoiceRuleFactory(choice=choice, minimum=1)
    proposal = proposed(choice)
    client = staff_client("programme_director")
    inside = Expression.objects.get(public_id__in=proposal.body["chosen"], nation__code="nir")
    page = client.get(mover(choice, inside, "out"))
    assert "The total loses" in text(page)
    assert "Broken: 1 too few" in text(page)
    assert not ChoiceMove.objects.exists()
    typed = {"seen": choice.version, "kind": "readiness", "reason": ""}
    assert "check what is marked" in text(client.post(mover(choice, inside, "out"), typed))
    made = client.post(mover(choice, inside, "out"), {**typed, "reason": "Not ready"})
    assert made.url == board(choice) + "#rules"
    page = text(client.get(board(choice)))
    assert "Broken: 1 too few" in page
    assert "moved by the panel" in page
    assert "Not ready yet, or ready now. Not ready" in page
    again = client.post(mover(choice, inside, "in"), {**typed, "reason": "I typed this"})
    assert again.status_code == 409
    assert "The board was changed after you opened this page" in text(again)
    assert "I typed this" in again.content.decode()
    choice.refresh_from_db()
    assert f'value="{choice.version}"' in again.content.decode()
    seen = {"seen": choice.version, "kind": "mix", "reason": "Undone"}
    assert client.post(mover(choice, inside, "in"), seen).status_code == 302
    choice.refresh_from_db()
    same = client.post(mover(choice, inside, "in"), {**seen, "seen": choice.version})
    assert "It stands there already" in str([str(one) for one in get_messages(same.wsgi_request)])
    assert client.get(mover(choice, inside, "sideways")).status_code == 404


def test_moving_without_a_proposal_is_refused(staff_client):
    choice = scored_call(4, size=2)
    one = Expression.objects.filter(call=choice.call).first()
    client = staff_client("programme_director")
    assert client.get(mover(choice, one, "in")).status_code == 200
    answer = client.post(mover(choice, one, "in"), {"seen": choice.version, "kind": "mix", "reason": "Why not"})
    assert answer.status_code == 409
    assert "no proposed set yet" in text(answer)


def test_settling_asks_for_the_panel_and_a_reason_for_each_broken_rule(staff_client):
    choice = scored_call(12, size=4)
    ChoiceRuleFactory(choice=choice, minimum=1)
    proposal = proposed(choice)
    client = staff_client("programme_director")
    inside = Expression.objects.get(public_id__in=proposal.body["chosen"], nation__code="nir")
    client.post(mover(choice, inside, "out"), {"seen": choice.version, "kind": "mix", "reason": "Example"})
    choice.refresh_from_db()
    form = text(client.get(button(choice, "settle")))
    assert "Northern Ireland. Broken: 1 too few. Why does the panel settle it all the same?" in form
    today = timezone.localdate()
    typed = {"seen": choice.version, "panel": "Example chair", "met_on": today.isoformat()}
    refused = client.post(button(choice, "settle"), typed)
    assert refused.status_code == 409
    assert "Some rules are broken" in text(refused)
    late = client.post(button(choice, "settle"), {**typed, "met_on": (today + dt.timedelta(days=1)).isoformat()})
    assert "has not come yet" in text(late)
    reasons = {"reason_0": "Three are enough", "reason_1": "Nobody was ready"}
    assert client.post(button(choice, "settle"), typed | reasons).url == board(choice)
    page = text(client.get(board(choice)))
    assert "Nobody was ready" in page
    assert "Example chair" in page
    assert client.get(button(choice, "settle")).status_code == 302
    assert client.post(button(choice, "explain")).status_code == 409


def test_the_board_says_who_was_withdrawn_and_that_scores_changed(staff_client):
    choice = scored_call(10, size=3)
    proposal = proposed(choice)
    client = staff_client("programme_director")
    gone = find(proposal.body["chosen"][0])
    withdraw_expression(by=None, now=timezone.now(), expression=gone)
    page = text(client.get(board(choice)))
    assert f"Withdrawn or reopened since: {gone.reference}" in page
    assert "Move it out, and another one in" in page
    Review.objects.filter(expression=find(proposal.body["chosen"][1])).update(status="recused")
    page = text(client.get(board(choice)))
    assert "The proposal is out of date. Scores were changed, or a reviewer stood aside." in page
    Expression.objects.filter(pk=find(proposal.body["chosen"][2]).pk).update(status="draft", sent_at=None)
    assert find(proposal.body["chosen"][2]).reference in text(client.get(board(choice)))


def test_a_nation_lead_sees_all_numbers_but_names_of_their_nation_only(staff_client):
    choice = scored_call(12, size=4)
    proposed(choice)
    client = staff_client("nation_lead", nations=["wls"])
    page = client.get(board(choice))
    for row in Expression.objects.filter(call=choice.call):
        shown = row.organisation_name + " " in text(page) + " " and row.reference in text(page)
        assert shown == (row.nation.code == "wls")
    assert "Scotland" in text(page)
    assert "names of your own nations only" in text(page)
    assert "Under serious pressure" not in re.findall(r'sv-tag--advice">([^<]+)<', page.content.decode())
    searched = text(client.get(board(choice), {"q": "Example"}))
    assert "EOI" in searched
    one = Expression.objects.filter(call=choice.call, nation__code="wls").first()
    assert client.get(mover(choice, one, "in")).status_code == 403
    assert client.post(mover(choice, one, "in"), {}).status_code == 403
    for verb in ("rule", "propose", "settle", "band"):
        assert client.post(button(choice, verb)).status_code == 403
    assert not ChoiceMove.objects.exists()


@pytest.mark.parametrize("role", ["coder", "networks_manager", "read_only"])
def test_others_do_not_see_the_board(role, staff_client):
    choice = ChoiceFactory()
    answer = staff_client(role).get(board(choice))
    assert answer.status_code in {403, 404}
    assert staff_client(role).get(reverse("admin:projects_choice_job", args=[choice.pk])).status_code in {403, 404}


def test_the_rest_is_searched_and_paged(staff_client):
    choice = scored_call(60, size=2)
    proposed(choice)
    client = staff_client("programme_director")
    first, second = text(client.get(board(choice))), text(client.get(board(choice), {"page": 2}))
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in second
    row = (
        Expression.objects.filter(call=choice.call).exclude(public_id__in=choice.proposals.get().body["chosen"]).last()
    )
    found = text(client.get(board(choice), {"q": row.organisation_name}))
    assert row.reference in found
    assert "Page 1 of" not in found
    assert client.get(board(choice), {"page": "nonsense", "q": "'; DROP"}).status_code == 200


@pytest.mark.parametrize("search", ["", "Example"])
@pytest.mark.parametrize("how_many", [8, 40])
def test_the_board_asks_for_the_same_few_rows(how_many, search, staff_client):
    choice = scored_call(how_many, size=2)
    ChoiceRuleFactory(choice=choice)
    NationNeedFactory()
    proposed(choice)
    client = staff_client("programme_director")
    client.get(board(choice))
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(board(choice), {"q": search}).status_code == 200
    assert len(found) == 15, "\n".join(query["sql"][:90] for query in found)
    cache.clear()


def test_the_board_of_a_nation_lead_asks_for_as_few(staff_client):
    choice = scored_call(12, size=2)
    proposed(choice)
    client = staff_client("nation_lead", nations=["wls"])
    client.get(board(choice))
    with CaptureQueriesContext(connection) as found:
        assert client.get(board(choice)).status_code == 200
    assert len(found) <= 15, "\n".join(query["sql"][:90] for query in found)


def test_figures_of_need_are_kept_with_their_source(staff_client):
    client = staff_client("programme_director")
    typed = {
        "nation": NationNeedFactory().nation_id,
        "measure": "carers",
        "words_en": "Unpaid carers",
        "words_cy": "",
        "words_en_simple": "",
        "words_cy_simple": "",
        "share": "5.1",
        "source": "Example source",
        "as_of": "2026-01-01",
        "is_example": "on",
    }
    assert client.post(reverse("admin:projects_nationneed_add"), typed).status_code == 302
    need = NationNeed.objects.get(measure="carers")
    assert (float(need.share), need.is_example) == (5.1, True)
    change = reverse("admin:projects_nationneed_change", args=[need.pk])
    assert client.post(change, {**typed, "share": "5.3"}).status_code == 302
    need.refresh_from_db()
    assert float(need.share) == 5.3
