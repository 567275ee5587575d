"""Votes: prepare, open, vote, type in what was counted on paper, close and count, publish the result."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.enums import VoteStatus
from assemblies.models import Assembly, Ballot, GroupPoints, GroupTally, Session, Vote, VoteOption
from assemblies.pure.ballots import NotAChoice, Rules, added, checked, tally_problem
from assemblies.pure.groups import OTHER
from assemblies.pure.sessions import VOTE, after
from assemblies.queries.votes import ballots_of, options_of, tallies_of
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.models import Invitation
from impact.programme.models import Priority
from impact.programme.texts import Texts

FEWEST_OPTIONS = 2


class VoteMovedOn(Refused):
    """It is at another stage."""

    message = _("This vote has moved on meanwhile. Reload the page to see where it stands.")


class VoteNotOpen(Refused):
    """It was open when the page was read."""

    message = _("This vote is closed now, so nothing was changed. What you had voted before counts.")


class NotAMember(Refused):
    """Somebody without a seat now."""

    message = _("Only people who have a seat can vote. Phone us if you think this is wrong.")


class TooFewOptions(Refused):
    """There is nothing to choose between."""

    message = _("Add at least two options first.")


class OptionTwice(Refused):
    """This priority is an option already."""

    message = _("This priority is an option of this vote already.")


class DoesNotAddUp(Refused):
    """So many people can't have given these points."""

    message = _("These numbers don't fit together: so many people can't have given so much. Please count again.")


class TooManyPeople(Refused):
    """More votes than members."""

    message = _("More people voted in a group than it has members. Perhaps somebody was counted on paper and online.")


@dataclass(frozen=True, slots=True)
class Question:
    """What staff say about a vote."""

    assembly: Assembly
    session: Session | None
    question: Texts
    about: Texts
    kind: str
    how_many: int = 1
    per_option: int = 1


FIELDS = tuple(Question.__dataclass_fields__)


@transaction.atomic
def add_vote(*, by: User, now: dt.datetime, question: Question) -> Vote:
    """Write it down; nobody can vote yet."""
    del by
    vote = Vote(created_at=now)
    return _put(vote, question)


@transaction.atomic
def edit_vote(*, by: User, vote: Vote, question: Question) -> Vote:
    """Change it while nobody has voted. Raises VoteMovedOn."""
    del by
    return _put(_planned(vote), question)


@transaction.atomic
def add_option(*, by: User, vote: Vote, label: Texts, priority: Priority | None = None, code: str = "") -> VoteOption:
    """Put one more thing to choose at the end. Raises VoteMovedOn, OptionTwice."""
    del by
    locked = _planned(vote)
    there = options_of(locked)
    if priority is not None and any(option.priority_id == priority.pk for option in there):
        raise OptionTwice
    option = VoteOption(vote=locked, position=len(there) + 1, label=label, priority=priority, code=code)
    option.save()
    return option


@transaction.atomic
def remove_option(*, by: User, vote: Vote, option: VoteOption) -> Vote:
    """Take it away; the rest closes up. Raises VoteMovedOn."""
    del by
    locked = _planned(vote)
    option.delete()
    for position, left in enumerate(options_of(locked), start=1):
        if left.position != position:
            left.position = position
            left.save(update_fields=["position"])
    return locked


@transaction.atomic
def open_vote(*, by: User, now: dt.datetime, vote: Vote) -> Vote:
    """Members can vote from now on. Raises VoteMovedOn, TooFewOptions."""
    del by
    locked = lock_vote(vote)
    status = after(VOTE, locked.status, "open")
    if status is None:
        raise VoteMovedOn
    if len(options_of(locked)) < FEWEST_OPTIONS:
        raise TooFewOptions
    locked.status, locked.opened_at = VoteStatus(status), now
    locked.save(update_fields=["status", "opened_at"])
    return locked


@transaction.atomic
def cast_ballot(*, now: dt.datetime, vote: Vote, invitation: Invitation, choices: Mapping[str, Any]) -> Ballot:
    """One member's vote; voting again replaces it, until the vote closes. Raises VoteNotOpen, NotAMember, NotAChoice."""
    locked = lock_vote(vote)
    if not locked.is_open:
        raise VoteNotOpen
    member = Invitation.objects.filter(pk=invitation.pk, seating__subject=locked.assembly.public_id).accepted().first()
    if member is None:
        raise NotAMember
    chosen = checked(locked.rules(options_of(locked)), choices)
    ballot = Ballot.objects.filter(vote=locked, invitation=member).first() or Ballot(vote=locked, invitation=member)
    ballot.choices, ballot.cast_at = chosen, now
    ballot.save()
    return ballot


@transaction.atomic
def type_tally(
    *, by: User, now: dt.datetime, vote: Vote, group: str, people: int, points: Mapping[int, int]
) -> GroupTally:
    """What one group put on paper or as dots on the wall, by position of the option; typing again replaces it.

    Raises VoteNotOpen, DoesNotAddUp.
    """
    locked = lock_vote(vote)
    if not locked.is_open:
        raise VoteNotOpen
    options = options_of(locked)
    _check_tally(locked.rules(options), people, points)
    tally = GroupTally.objects.filter(vote=locked, group=group).first() or GroupTally(vote=locked, group=group)
    tally.people, tally.typed_by, tally.typed_at = people, by, now
    tally.save()
    GroupPoints.objects.filter(tally=tally).delete()
    GroupPoints.objects.bulk_create(
        GroupPoints(tally=tally, option=option, points=points[option.position])
        for option in options
        if points.get(option.position)
    )
    return tally


@transaction.atomic
def close_vote(*, by: User, now: dt.datetime, vote: Vote) -> Vote:
    """Nobody can vote any more; ballots and paper are added up by group. Raises VoteMovedOn, TooManyPeople."""
    del by
    locked = lock_vote(vote)
    status = after(VOTE, locked.status, "close")
    if status is None:
        raise VoteMovedOn
    rules, ballots = locked.rules(options_of(locked)), ballots_of(locked)
    counts = added(ballots.counted(rules), tallies_of(locked))
    _check_members(locked, ballots.members, {found.group: found.people for found in counts})
    groups = [{**asdict(found), "points": {str(key): value for key, value in found.points.items()}} for found in counts]
    locked.status, locked.closed_at, locked.counted = VoteStatus(status), now, {"groups": groups}
    locked.save(update_fields=["status", "closed_at", "counted"])
    return locked


@transaction.atomic
def reopen_vote(*, by: User, vote: Vote) -> Vote:
    """It was closed too early, or a count on paper was wrong. Not once it is used or published. Raises VoteMovedOn."""
    del by
    locked = lock_vote(vote)
    status = after(VOTE, locked.status, "reopen")
    if status is None or locked.published_at is not None or locked.outputs.exists():
        raise VoteMovedOn
    locked.status, locked.closed_at, locked.counted = VoteStatus(status), None, {}
    locked.save(update_fields=["status", "closed_at", "counted"])
    return locked


@transaction.atomic
def publish_vote(*, by: User, now: dt.datetime, vote: Vote) -> Vote:
    """Everybody can see the result, rounded; it never changes again. Raises VoteMovedOn."""
    del by
    locked = lock_vote(vote)
    if not locked.is_closed or locked.published_at is not None:
        raise VoteMovedOn
    locked.published_at = now
    locked.save(update_fields=["published_at"])
    return locked


def lock_vote(vote: Vote) -> Vote:
    """The vote as it is now: whoever votes, counts or closes waits for the others."""
    return Vote.objects.select_for_update(of=("self",)).select_related("assembly", "session").get(pk=vote.pk)


def _planned(vote: Vote) -> Vote:
    locked = lock_vote(vote)
    if not locked.is_planned:
        raise VoteMovedOn
    return locked


def _put(vote: Vote, question: Question) -> Vote:
    for field in FIELDS:
        setattr(vote, field, getattr(question, field))
    vote.save()
    return vote


def _check_tally(rules: Rules, people: int, points: Mapping[int, int]) -> None:
    try:
        problem = tally_problem(rules, people, points)
    except NotAChoice as unknown:
        raise DoesNotAddUp from unknown
    if problem:
        raise DoesNotAddUp


def _check_members(vote: Vote, voted: "set[int]", people: Mapping[str, int]) -> None:
    """Nobody counts twice: no group has more votes than members, those included who voted and left since."""
    invited = Invitation.objects.filter(seating__subject=vote.assembly.public_id)
    now = set(invited.accepted().values_list("pk", flat=True))
    groups = Counter(group or OTHER for group in invited.filter(pk__in=now | voted).values_list("group", flat=True))
    if any(count > groups[group] for group, count in people.items()):
        raise TooManyPeople
