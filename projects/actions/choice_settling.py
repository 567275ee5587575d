"""The panel settles the choice: one result for every expression, in one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.choice_moves import NothingProposed, seen_or_refused, standing_now
from projects.actions.choices import ChoiceStands, open_choice
from projects.enums import ChoiceStatus, ExpressionStatus, Outcome
from projects.models import Call, Choice, ChoiceProposal, ChoiceResult, Expression
from projects.pure import stages
from projects.pure.choosing import OUT, Checked, Facts, Standing, check
from projects.pure.proposing import Body, below_of, totals_of
from projects.queries.choosing import ON_THE_TABLE, plain_rules, sites_of
from projects.queries.proposing import NAMED, newest_proposal, out_of_date_now

VERBS = {Outcome.CHOSEN: "choose", Outcome.RESERVE: "hold", Outcome.NOT_THIS_TIME: "turn_down"}


class OutOfDate(Refused):
    """The proposal no longer fits what lies on the table."""


class NoLongerThere(Refused):
    """Somebody in the set or among the reserves was withdrawn or reopened."""


class NotAllChecked(Refused):
    """Somebody sent one that nobody has checked."""


class RulesAreBroken(Refused):
    """A rule is broken and the panel gave no reason."""

    message = _("Some rules are broken. Give the panel’s reason for each of them, or move sites until they are kept.")


@dataclass(frozen=True, slots=True)
class Meeting:
    """The panel meeting: who was there, when, and its reason for each rule that stays broken (by the rule's key)."""

    panel: str
    met_on: date
    reasons: Mapping[str, str] = field(default_factory=dict)


def checked_now(choice: Choice, body: Body, now: Standing) -> tuple[Checked, ...]:
    """Every rule counted over the set as it stands."""
    values = {site.id: site.values() for site in sites_of(choice) if site.id in now.chosen}
    return check(plain_rules(choice.rules.in_order()), Facts(values, below_of(body)), now.chosen, choice.size)


@transaction.atomic
def settle_choice(*, by: User, now: datetime, choice: Choice, meeting: Meeting, seen: int) -> Choice:
    """Write every result down and move every expression. Nobody is told yet.

    Raises ChoiceStands, ChoiceIsFixed, BandStands, NothingProposed, MovedMeanwhile, OutOfDate, NoLongerThere,
    NotAllChecked, RulesAreBroken.
    """
    Call.objects.select_for_update().get(pk=choice.call_id)  # one choice of a call is settled at a time
    held = open_choice(choice)
    if Choice.objects.filter(call=held.call_id, status=ChoiceStatus.SETTLED).exists():
        raise ChoiceStands
    proposal = newest_proposal(held)
    if held.status != ChoiceStatus.PROPOSED or proposal is None:
        raise NothingProposed
    seen_or_refused(held, seen)
    rows = list(Expression.objects.select_for_update().filter(call=held.call_id).order_by("pk"))
    current = standing_now(proposal)
    _everything_fits(held, proposal, current, rows)
    held.exceptions = _exceptions(checked_now(held, proposal.body, current), meeting)
    _write_results(held, proposal, current, [row for row in rows if row.status in ON_THE_TABLE])
    held.status, held.settled_at, held.settled_by = ChoiceStatus.SETTLED, now, by
    held.panel, held.met_on = meeting.panel.strip(), meeting.met_on
    held.version += 1
    held.save(
        update_fields=["status", "settled_at", "settled_by", "panel", "met_on", "exceptions", "version"]
    )  # fmt: skip
    return held


def _everything_fits(held: Choice, proposal: ChoiceProposal, current: Standing, rows: Iterable[Expression]) -> None:
    changes = out_of_date_now(held, proposal.body)
    gone = [row for row in rows if current.place(str(row.public_id)) != OUT and row.status not in ON_THE_TABLE]
    if gone:
        raise NoLongerThere(
            _now("No longer to be chosen, because it was withdrawn or reopened: %(named)s. Move it out first.")
            % {"named": _named(gone)}
        )
    if changes:
        said = " ".join(changes)
        raise OutOfDate(
            _now("The proposal is out of date. %(changes)s Propose again, then settle.") % {"changes": said}
        )
    unchecked = [row for row in rows if row.status == ExpressionStatus.SENT]
    if unchecked:
        raise NotAllChecked(
            _now("Not checked yet: %(named)s. Check or withdraw them first, so that everybody gets an answer.")
            % {"named": _named(unchecked)}
        )


def _named(rows: list[Expression]) -> str:
    named = ", ".join(row.reference for row in rows[:NAMED])
    more = len(rows) - NAMED
    return _now("%(named)s and %(more)s more") % {"named": named, "more": more} if more > 0 else named


def _exceptions(found: Iterable[Checked], meeting: Meeting) -> list[dict[str, Any]]:
    broken = [one for one in found if not one.kept]
    if any(not meeting.reasons.get(one.rule.key, "").strip() for one in broken):
        raise RulesAreBroken
    return [
        {
            "feature": one.rule.feature,
            "value": one.rule.value,
            "minimum": one.rule.minimum,
            "maximum": one.rule.maximum,
            "count": one.count,
            "reason": meeting.reasons[one.rule.key].strip(),
        }
        for one in broken
    ]


def _write_results(held: Choice, proposal: ChoiceProposal, current: Standing, rows: list[Expression]) -> None:
    """Results, and the status of each expression by the verbs of its table."""
    totals = totals_of(proposal.body)
    reasons = dict(proposal.moves.in_order().values_list("expression_id", "reason"))
    order = {one: place for place, one in enumerate(current.reserves, start=1)}
    results, moves = [], dict[tuple[str, str], list[int]]()
    for row in rows:
        one = str(row.public_id)
        outcome = {"in": Outcome.CHOSEN, "reserve": Outcome.RESERVE}.get(current.place(one), Outcome.NOT_THIS_TIME)
        total = totals.get(one)
        results.append(
            ChoiceResult(
                choice=held, expression=row, outcome=outcome, order=order.get(one),
                total=None if total is None else Decimal(str(total)), moved=row.pk in reasons,
                reason=reasons.get(row.pk, ""),
            )
        )  # fmt: skip
        following = stages.after(stages.EXPRESSION, row.status, VERBS[outcome])
        moves.setdefault((row.status, following or row.status), []).append(row.pk)
    ChoiceResult.objects.bulk_create(results, batch_size=500)
    for (_before, following), keys in moves.items():
        Expression.objects.filter(pk__in=keys).update(status=following)
