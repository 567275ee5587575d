"""Staff's lists and boards at 5,000 expressions, measured: `python -m impact.embedded test -- python -m benchmarks.board`.

Prints queries and milliseconds of CPU of this process for each page (median of rounds). To reach: at most 15 queries and
300 ms. The proposal is built from scores alone, because finding the best set is measured by `benchmarks.portfolio`.
"""

import os
import statistics
import subprocess
import sys
import time
from fractions import Fraction

SENT, SIZE, ROUNDS, NEAR = 5000, 40, 7, 200


def prepare() -> None:
    """A migrated database with reference rows."""
    owner = {**os.environ, "IMPACT_DB_ROLE": "owner"}
    for command in (("migrate", "-v0"), ("sync_reference", "-v0")):
        subprocess.run([sys.executable, "manage.py", *command], env=owner, check=True, stdout=subprocess.DEVNULL)


def pages() -> dict[str, str]:
    """The addresses measured, of one call with 5,000 reviewed expressions and 20 moves."""
    from django.urls import reverse
    from django.utils import timezone

    from impact.selection import Near, Portfolio
    from impact.selection.scores import scored
    from projects.actions.proposing import keep_proposal
    from projects.models import ChoiceMove, Expression
    from projects.pure.proposing import body_of
    from projects.queries.choosing import inputs_of, reviews_sum, rules_sum, scores_sum, values_sum
    from tests.factories.choices import ChoiceRuleFactory, NationNeedFactory, scored_call

    choice = scored_call(SENT, size=SIZE, reviewers=60)
    for code in ("sct", "wls", "nir"):
        ChoiceRuleFactory(choice=choice, value=code, minimum=3)
    NationNeedFactory()
    inputs = inputs_of(choice)
    scores = scored(inputs.candidates, inputs.floor)
    best = sorted(scores, key=lambda score: (-score.total, score.id))
    near = tuple(Near(score.id, True, Fraction(1, 2)) for score in best[:NEAR])
    chosen, reserves = tuple(one.id for one in best[:SIZE]), tuple(one.id for one in best[SIZE : SIZE + 20])
    total = sum((one.total for one in best[:SIZE]), Fraction())
    found = Portfolio(chosen, total, reserves, (), 1.0, near, scores)
    sums = {
        "reviews": reviews_sum(choice),
        "scores": scores_sum(choice),
        "values": values_sum(inputs.sites, {site.id for site in inputs.sites}),
        "rules": rules_sum(inputs.rules, inputs.floor, inputs.size),
    }
    body = body_of(found, rules=inputs.rules, floor=inputs.floor, size=SIZE, inputs=sums)
    now = timezone.now()
    proposal = keep_proposal(by=None, now=now, choice=choice, body=body)
    rows = list(Expression.objects.filter(public_id__in=chosen[:20]))
    ChoiceMove.objects.bulk_create(
        ChoiceMove(
            choice=choice, proposal=proposal, number=number, expression=row, to="out", kind="mix", reason="x", at=now
        )
        for number, row in enumerate(rows, start=1)
    )
    board = reverse("admin:projects_choice_board", args=[choice.pk])
    return {
        "board": board,
        "board, page 50": f"{board}?page=50",
        "board, searched": f"{board}?q=group+12",
        "preview of a move": reverse("admin:projects_choice_move", args=[choice.pk, rows[0].pk, "in"]),
        "list of expressions": reverse("admin:projects_expression_changelist"),
        "list of expressions, searched": reverse("admin:projects_expression_changelist") + "?q=group+12",
        "list of expressions, filtered": reverse("admin:projects_expression_changelist") + "?status__exact=checked",
        "one expression": reverse("admin:projects_expression_change", args=[rows[0].pk]),
        "list of reviews": reverse("admin:projects_review_changelist"),
        "round of reviews": reverse("admin:projects_reviewround_change", args=[choice.round_id]),
        "board of reviews": reverse("admin:projects_reviewround_board", args=[choice.round_id]),
        "list of calls": reverse("admin:projects_call_changelist"),
        "one call": reverse("admin:projects_call_change", args=[choice.call_id]),
        "list of choices": reverse("admin:projects_choice_changelist"),
        "staff's first page": reverse("admin:index"),
    }


def measure(address: str) -> tuple[int, float, int]:
    """Queries, median milliseconds of CPU, and kilobytes of one page."""
    from django.db import connection
    from django.test import Client

    from impact.accounts.models import User
    from tests.conftest import sign_in

    client = Client()
    sign_in(client, User.objects.get(email="bench@example.org"))
    found: list[str] = []
    with connection.execute_wrapper(lambda run, *query: (found.append(query[0]), run(*query))[1]):
        page = client.get(address)
    assert page.status_code == 200, page.status_code
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        client.get(address)
        rounds.append((time.process_time() - began) * 1000)
    return len(found), statistics.median(rounds), len(page.content) // 1024


def main() -> None:
    """Prepare, measure, print."""
    prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "impact.settings"
    import django

    django.setup()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["*"]
    from impact.accounts.actions import give_role
    from impact.accounts.models import User

    user = User.objects.create(email="bench@example.org", name="Example director")
    give_role(by=None, user=user, role="programme_director")
    for name, address in pages().items():
        queries, cpu, size = measure(address)
        sys.stdout.write(f"{queries:3} queries  {cpu:7.1f} ms CPU  {size:5} KB  {name}\n")


if __name__ == "__main__":
    main()
