"""Outputs of a session: priorities in order, themes and asks, written by staff or taken from a vote; published."""

import datetime as dt
from collections.abc import Sequence

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from assemblies.actions.sessions import lock_session
from assemblies.enums import OutputKind
from assemblies.models import Output, OutputPlace, Session, Vote
from assemblies.pure.results import people, placed, totals
from assemblies.queries.votes import options_of
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.models import Priority
from impact.programme.texts import Texts


class NotHeld(Refused):
    """Nothing came out of it yet."""

    message = _("This session is not marked as held. Do that first, then write down what came out of it.")


class AlreadyPublished(Refused):
    """Others may have built on it."""

    message = _("This is published. Take it back first; then it can be changed.")


class NothingCounted(Refused):
    """A vote without votes has no order."""

    message = _("Nobody has voted, or the vote is not closed. Close it first, then take over its result.")


class WrongSession(Refused):
    """The vote belongs to another Assembly."""

    message = _("This vote belongs to another Assembly. Choose one of the same Assembly.")


@transaction.atomic
def add_output(*, by: User, now: dt.datetime, session: Session, kind: str, text: Texts) -> Output:
    """A theme or an ask, in words. Raises NotHeld."""
    del by
    output = _new(session, kind, text, now)
    output.save()
    return output


@transaction.atomic
def write_order(
    *, by: User, now: dt.datetime, session: Session, text: Texts, order: Sequence[Priority], room: int
) -> Output:
    """Priorities in the order people agreed on without a vote; `room` is how many were there. Raises NotHeld."""
    del by
    output = _new(session, OutputKind.PRIORITIES, text, now)
    output.people = room
    output.save()
    OutputPlace.objects.bulk_create(
        OutputPlace(output=output, place=place, priority=priority, label=priority.label)
        for place, priority in enumerate(order, start=1)
    )
    return output


@transaction.atomic
def order_from_vote(*, by: User, now: dt.datetime, session: Session, vote: Vote, text: Texts) -> Output:
    """The order a closed vote came to, options with the same points on the same place.

    Raises NotHeld, WrongSession, NothingCounted.
    """
    del by
    vote = Vote.objects.select_for_update(of=("self",)).get(pk=vote.pk)
    output = _new(session, OutputKind.PRIORITIES, text, now)
    if vote.assembly_id != output.session.assembly_id:
        raise WrongSession
    counts = vote.counts()
    if not vote.is_closed or not people(counts):
        raise NothingCounted
    output.vote, output.people = vote, people(counts)
    output.save()
    options = {option.position: option for option in options_of(vote)}
    order = placed(totals(tuple(options), counts))
    OutputPlace.objects.bulk_create(
        OutputPlace(
            output=output,
            place=one.place,
            equal=one.equal,
            priority=options[one.option].priority,
            label=options[one.option].label,
            points=one.points,
        )
        for one in order
    )
    return output


@transaction.atomic
def edit_output(*, by: User, output: Output, kind: str, text: Texts) -> Output:
    """Correct the words; an order stays an order. Raises AlreadyPublished."""
    del by
    locked = _lock(output)
    if locked.is_published:
        raise AlreadyPublished
    locked.text = text
    if OutputKind.PRIORITIES not in (locked.kind, kind):
        locked.kind = OutputKind(kind)
    locked.save(update_fields=["text", "kind"])
    return locked


@transaction.atomic
def publish_output(*, by: User, now: dt.datetime, output: Output) -> Output:
    """Everybody can read it, and the next report has it. Doing it twice changes nothing. Raises NotHeld."""
    del by
    locked = _lock(output)
    if not locked.session.is_held:
        raise NotHeld
    if not locked.is_published:
        locked.published_at = now
        locked.save(update_fields=["published_at"])
    return locked


@transaction.atomic
def take_back_output(*, by: User, output: Output) -> Output:
    """Nobody sees it any more; reports that are published keep what they had."""
    del by
    locked = _lock(output)
    locked.published_at = None
    locked.save(update_fields=["published_at"])
    return locked


def _new(session: Session, kind: str, text: Texts, now: dt.datetime) -> Output:
    locked = lock_session(session)
    if not locked.is_held:
        raise NotHeld
    last = Output.objects.filter(session=locked).aggregate(last=Max("position"))["last"] or 0
    return Output(session=locked, kind=kind, text=text, position=last + 1, created_at=now)


def _lock(output: Output) -> Output:
    return Output.objects.select_for_update(of=("self",)).select_related("session").get(pk=output.pk)
