"""What one move would mean: which rules it breaks or mends, and what the total loses."""

from dataclasses import dataclass

from projects.models import Choice, Expression
from projects.pure.choosing import standing, total_of
from projects.pure.proposing import totals_of
from projects.queries.board import checks
from projects.queries.choice_words import asks, difference, labels, state, who
from projects.queries.choosing import plain_rules, sites_of
from projects.queries.proposing import newest_proposal


@dataclass(frozen=True, slots=True)
class Effect:
    """One rule before and after the move."""

    who: str
    asks: str
    before: int
    after: int
    state: str
    kept: bool
    changes: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The effects on every rule, those that change first, and on the total."""

    effects: tuple[Effect, ...]
    total: str
    already: bool


def preview_of(choice: Choice, expression: Expression, to: str) -> Preview | None:
    """Nothing where nothing is proposed yet."""
    proposal = newest_proposal(choice)
    if proposal is None:
        return None
    body, one = proposal.body, str(expression.public_id)
    made = proposal.moves.in_order().values_list("expression__public_id", "to")
    now = standing(body["chosen"], body["reserves"], ((str(key), where) for key, where in made))
    then = now.moved(one, to)
    sites, rules, words = sites_of(choice), plain_rules(choice.rules.in_order()), labels()
    before = checks(sites, body, rules, now.chosen, choice.size)
    after = checks(sites, body, rules, then.chosen, choice.size)
    effects = [
        Effect(
            who(new.rule.feature, new.rule.value, words), asks(new.rule), old.count, new.count, state(new), new.kept,
            old.count != new.count,
        )
        for old, new in zip(before, after, strict=True)
    ]  # fmt: skip
    totals = totals_of(body)
    return Preview(
        effects=tuple(sorted(effects, key=lambda effect: not effect.changes)),
        total=difference(total_of(then.chosen, totals) - total_of(now.chosen, totals)),
        already=then == now,
    )
