"""Announce a call, publish it, and let it run its course."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.opening import ask_to_tell
from projects.actions.welsh import hold_welsh_gate
from projects.enums import CallStatus
from projects.models import Call
from projects.pure import stages
from projects.pure.promises import broken
from projects.queries.welsh import TEXTS

EDITABLE = (
    "slug",
    "title",
    "about",
    "opens_at",
    "closes_at",
    "decides_on",
    "starts_on",
    "sites_wanted",
    "is_example",
    "offer_pounds",
    "offer_coach_days",
    "offer_months",
    "offers",
    "asks",
)
CHOSEN = ("topics", "delivery_models")


class NoClarityCard(Refused):
    """The call does not say yet what it offers and asks."""

    message = _(
        "This call cannot be published yet. Fill in the clarity card first: money, coach days, months, "
        "what we offer and what we ask, at least in English."
    )


class NoQuestions(Refused):
    """Nothing is asked yet."""

    message = _("This call has no questions yet. Add at least one question, then publish the call.")


class WrongMoment(Refused):
    """The table of states does not allow it now."""

    message = _("This cannot be done now, because of where the call stands. Reload the page to see its status.")


class DatesAreFixed(Refused):
    """Organisations rely on what was announced."""

    message = _(
        "This call is open or closed, and organisations rely on what was announced. Money, days, months and sites can "
        "only go up; dates can only be made later, the closing date only while the call is open; topics and delivery "
        "models can only be added; what is written on the clarity card stays, and empty languages may be filled. "
        "The short name, the opening date and whether it is an example stay. Not saved: %(fields)s."
    )

    def __init__(self, fields: list[str]) -> None:
        names = "; ".join(str(Call._meta.get_field(name).verbose_name) for name in fields)  # type: ignore[union-attr]  # noqa: SLF001
        super().__init__(str(self.message) % {"fields": names})


class DatesInDisorder(Refused):
    """Nobody can hear before the call has closed."""

    message = _("Organisations hear from us after the call has closed. Choose a later day.")


def _locked(call: Call) -> Call:
    return Call.objects.select_for_update().get(pk=call.pk)


def _step(call: Call, verb: str, now: datetime) -> str:
    """The state after `verb`, seen from where the call really is now. Raises WrongMoment."""
    following = stages.after(stages.CALL, call.phase(now) if call.published_at else call.status, verb)
    if following is None:
        raise WrongMoment
    return following


def _dates_in_order(call: Call) -> None:
    if call.decides_on and call.decides_on < timezone.localdate(call.closes_at):
        raise DatesInDisorder


@transaction.atomic
def create_call(*, by: User | None, now: datetime, **fields: Any) -> Call:
    """Write down a planned call; nobody outside sees it until it is published. Raises DatesInDisorder."""
    del by
    call = Call(created_at=now, **{name: fields[name] for name in EDITABLE if name in fields})
    _dates_in_order(call)
    call.save(force_insert=True)
    for name in CHOSEN:
        getattr(call, name).set(fields.get(name) or [])
    return call


@transaction.atomic
def edit_call(*, by: User | None, now: datetime, call: Call, **fields: Any) -> Call:
    """Change a call, as far as what was announced stays true (`pure/promises.py`).

    Other words make its Welsh unchecked. Raises DatesAreFixed, DatesInDisorder, NoClarityCard.
    """
    del by
    call = _locked(call)
    changes = _changes(call, fields)
    fixed = broken(announced=call.published_at is not None, phase=call.phase(now), changes=changes)
    if fixed:
        raise DatesAreFixed(fixed)
    for name in EDITABLE:
        if name in changes:
            setattr(call, name, changes[name][1])
    _dates_in_order(call)
    if call.published_at and not call.has_clarity_card():
        raise NoClarityCard
    if set(changes) & set(TEXTS):
        call.welsh_checked_on = call.welsh_checked_by = None
    call.save(update_fields=[*[name for name in EDITABLE if name in changes], "welsh_checked_on", "welsh_checked_by"])
    for name in set(changes) & set(CHOSEN):
        getattr(call, name).set(changes[name][1])
    return call


def _changes(call: Call, fields: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What is to change, as (before, after)."""
    pairs = {name: (getattr(call, name), fields[name]) for name in EDITABLE if name in fields}
    for name in CHOSEN:
        if name in fields:
            pairs[name] = (set(getattr(call, name).all()), set(fields[name]))
    return {name: (before, after) for name, (before, after) in pairs.items() if before != after}


@transaction.atomic
def publish_call(*, by: User | None, now: datetime, call: Call, without_checked_welsh_because: str = "") -> Call:
    """Announce the call with its dates. Raises NoClarityCard, NoQuestions, WrongMoment, WelshNotReady.

    A real call is published only with whole and checked Welsh; the override keeps who and why.
    """
    call = _locked(call)
    if call.published_at is not None:
        raise WrongMoment
    _step(call, "publish", now)
    if not call.has_clarity_card():
        raise NoClarityCard
    if not call.questions.exists():
        raise NoQuestions
    hold_welsh_gate(call, by=by, reason=without_checked_welsh_because.strip())
    call.published_at = now
    call.save(update_fields=["published_at", "welsh_override_by", "welsh_override_reason"])
    _turn(call, now)
    return call


@transaction.atomic
def close_call(*, by: User | None, now: datetime, call: Call) -> Call:
    """Close an open call before its date. Raises WrongMoment."""
    del by
    call = _locked(call)
    following = _step(call, "close", now)
    _turn(call, now)
    call.closes_at = now
    call.status = following
    call.save(update_fields=["status", "closes_at"])
    return call


@transaction.atomic
def decide_call(*, by: User | None, now: datetime, call: Call) -> Call:
    """Say that the decisions of a closed call are made. Raises WrongMoment."""
    del by
    call = _locked(call)
    following = _step(call, "decide", now)
    _turn(call, now)
    call.status = following
    call.save(update_fields=["status"])
    return call


def _turn(call: Call, now: datetime) -> None:
    """Write down where the clock has brought the call, one step at a time."""
    phase, before = call.phase(now), call.status
    for status in (CallStatus.OPEN, CallStatus.CLOSED):
        if call.status != phase and _is_before(call.status, status):
            call.status = status
            call.save(update_fields=["status"])
    if before == CallStatus.PLANNED and phase == CallStatus.OPEN:
        ask_to_tell(call=call, now=now)


def _is_before(status: str, other: str) -> bool:
    order = CallStatus.values
    return order.index(status) < order.index(other)


@transaction.atomic
def turn_calls(*, now: datetime) -> int:
    """Open and close what the clock has opened and closed, so that lists agree. Returns how many changed."""
    due = Call.objects.select_for_update().announced().filter(status__in=[CallStatus.PLANNED, CallStatus.OPEN])
    turned = [call for call in due.order_by("pk") if call.phase(now) != call.status]
    for call in turned:
        _turn(call, now)
    return len(turned)
