"""Announce a call, publish it, and let it run its course."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.enums import CallStatus
from projects.models import Call
from projects.pure import stages

EDITABLE = (
    "slug",
    "title",
    "about",
    "opens_at",
    "closes_at",
    "offer_pounds",
    "offer_coach_days",
    "offer_months",
    "offers",
    "asks",
)


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
        "This call is open or closed. Its short name, opening date and clarity card can no longer change, "
        "and the closing date may only be made later while the call is open."
    )


def _locked(call: Call) -> Call:
    return Call.objects.select_for_update().get(pk=call.pk)


def _step(call: Call, verb: str, now: datetime) -> str:
    """The state after `verb`, seen from where the call really is now. Raises WrongMoment."""
    following = stages.after(stages.CALL, call.phase(now) if call.published_at else call.status, verb)
    if following is None:
        raise WrongMoment
    return following


@transaction.atomic
def create_call(*, by: User | None, now: datetime, **fields: Any) -> Call:
    """Write down a planned call; nobody outside sees it until it is published."""
    del by
    return Call.objects.create(created_at=now, **{name: fields[name] for name in EDITABLE if name in fields})


@transaction.atomic
def edit_call(*, by: User | None, now: datetime, call: Call, **fields: Any) -> Call:
    """Change a call. Once it opened only its words and a later closing date may change. Raises DatesAreFixed."""
    del by
    call = _locked(call)
    changed = {name: fields[name] for name in EDITABLE if name in fields and fields[name] != getattr(call, name)}
    phase = call.phase(now) if call.published_at else CallStatus.PLANNED
    if phase != CallStatus.PLANNED and not set(changed) <= {"title", "about", "closes_at"}:
        raise DatesAreFixed
    later_deadline = phase == CallStatus.OPEN and "closes_at" in changed and changed["closes_at"] > call.closes_at
    if phase != CallStatus.PLANNED and "closes_at" in changed and not later_deadline:
        raise DatesAreFixed
    for name, value in changed.items():
        setattr(call, name, value)
    if call.published_at and not call.has_clarity_card():
        raise NoClarityCard
    call.save(update_fields=[*changed])
    return call


@transaction.atomic
def publish_call(*, by: User | None, now: datetime, call: Call) -> Call:
    """Announce the call with its dates. Raises NoClarityCard, NoQuestions, WrongMoment."""
    del by
    call = _locked(call)
    if call.published_at is not None:
        raise WrongMoment
    _step(call, "publish", now)
    if not call.has_clarity_card():
        raise NoClarityCard
    if not call.questions.exists():
        raise NoQuestions
    call.published_at = now
    call.save(update_fields=["published_at"])
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
    phase = call.phase(now)
    for status in (CallStatus.OPEN, CallStatus.CLOSED):
        if call.status != phase and _is_before(call.status, status):
            call.status = status
            call.save(update_fields=["status"])


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
