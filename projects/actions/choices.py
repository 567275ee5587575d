"""Begin a balanced choice, set its rules, set it aside, explain it in public."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import SelectionStatus
from impact.ui.refusals import Refused
from projects.enums import CallStatus, ChoiceStatus
from projects.models import Call, Choice, ChoiceBand, ChoiceRule, ReviewRound

NEED_FIELDS = ("nation", "measure", "words", "share", "source", "as_of", "is_example")


class ChoiceStands(Refused):
    """There is one already."""

    message = _(
        "There is a balanced choice for this round already, or this call is settled. Set the other one aside first."
    )


class OtherCall(Refused):
    """The round belongs to another call."""

    message = _("This round of reviews belongs to another call. Choose a round of the same call.")


class ChoiceIsFixed(Refused):
    """Settled or set aside."""

    message = _("This choice is settled or set aside, so nothing in it can change any more.")


class BandStands(Refused):
    """A random selection is under way: nobody may change what it is made from."""

    message = _(
        "A random selection between equals is under way. Enter its public value, or set it aside with a reason, first."
    )


class RuleOutOfOrder(Refused):
    """At most is under at least."""

    message = _("“At most” is smaller than “at least”.")


class NotDecidedYet(Refused):
    """The public explanation comes last."""

    message = _("Settle the choice, and say on the call’s page that it is decided, before you explain it in public.")


@dataclass(frozen=True, slots=True)
class RuleWish:
    """One rule as the panel wishes it."""

    feature: str
    value: str
    minimum: int
    maximum: int | None
    why: str


def locked(choice: Choice) -> Choice:
    """The choice, held until the transaction ends."""
    return Choice.objects.select_for_update(of=("self",)).select_related("call", "round").get(pk=choice.pk)


def open_choice(choice: Choice) -> Choice:
    """The choice, held, and still open for changes. Raises ChoiceIsFixed, BandStands."""
    held = locked(choice)
    if not held.is_open():
        raise ChoiceIsFixed
    if band_under_way(held):
        raise BandStands
    return held


def band_under_way(choice: Choice) -> bool:
    """A random selection was begun and neither finished nor set aside."""
    waits = (SelectionStatus.FROZEN, SelectionStatus.PLANNED)
    return ChoiceBand.objects.filter(choice=choice, selection__status__in=waits).exists()


@transaction.atomic
def create_choice(*, by: User | None, now: datetime, call: Call, round: ReviewRound, size: int) -> Choice:  # noqa: A002
    """Begin a balanced choice of a call's round. Raises OtherCall, ChoiceStands."""
    del by
    call = Call.objects.select_for_update().get(pk=call.pk)
    if round.call_id != call.pk:
        raise OtherCall
    standing = Choice.objects.standing()
    if standing.filter(round=round).exists() or standing.filter(call=call, status=ChoiceStatus.SETTLED).exists():
        raise ChoiceStands
    return Choice.objects.create(call=call, round=round, size=size, created_at=now)


@transaction.atomic
def resize_choice(*, by: User | None, choice: Choice, size: int) -> Choice:
    """Choose more sites or fewer. Raises ChoiceIsFixed, BandStands."""
    del by
    held = open_choice(choice)
    if held.size != size:
        held.size = size
        held.version += 1
        held.save(update_fields=["size", "version"])
    return held


@transaction.atomic
def set_rule(*, by: User | None, choice: Choice, wish: RuleWish) -> ChoiceRule:
    """Set a rule, or change the one about the same value. Raises ChoiceIsFixed, BandStands, RuleOutOfOrder."""
    del by
    held = open_choice(choice)
    if wish.maximum is not None and wish.maximum < wish.minimum:
        raise RuleOutOfOrder
    rule = ChoiceRule.objects.filter(choice=held, feature=wish.feature, value=wish.value).first()
    rule = rule or ChoiceRule(choice=held, feature=wish.feature, value=wish.value)
    rule.minimum, rule.maximum, rule.why = wish.minimum, wish.maximum, wish.why
    rule.save()
    _changed(held)
    return rule


@transaction.atomic
def remove_rule(*, by: User | None, rule: ChoiceRule) -> None:
    """Take a rule away; its history stays. Raises ChoiceIsFixed, BandStands."""
    del by
    held = open_choice(rule.choice)
    if ChoiceRule.objects.filter(pk=rule.pk).delete()[0]:
        _changed(held)


def _changed(choice: Choice) -> None:
    choice.version += 1
    choice.save(update_fields=["version"])


@transaction.atomic
def set_choice_aside(*, by: User, now: datetime, choice: Choice, because: str) -> Choice:
    """Set an open choice aside, with a reason; its rows stay. Raises ChoiceIsFixed, BandStands."""
    held = open_choice(choice)
    held.status, held.set_aside_at, held.set_aside_by = ChoiceStatus.SET_ASIDE, now, by
    held.set_aside_because = because
    held.version += 1
    held.save(update_fields=["status", "set_aside_at", "set_aside_by", "set_aside_because", "version"])
    return held


@transaction.atomic
def explain_choice(*, by: User | None, now: datetime, choice: Choice) -> Choice:
    """Show how the sites were chosen; a second time changes nothing. Raises NotDecidedYet."""
    del by
    held = locked(choice)
    if held.status != ChoiceStatus.SETTLED or held.call.phase(now) != CallStatus.DECIDED:
        raise NotDecidedYet
    if held.published_at is None:
        held.published_at = now
        held.save(update_fields=["published_at"])
    return held


@transaction.atomic
def keep_need(*, by: User | None, need: Any, **fields: Any) -> Any:
    """Write down or correct a nation's share of need."""
    del by
    for name in NEED_FIELDS:
        if name in fields:
            setattr(need, name, fields[name])
    need.save()
    return need
