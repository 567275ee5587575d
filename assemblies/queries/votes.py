"""Reads of votes: options, ballots, counts on paper, and results that may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from assemblies.enums import Group
from assemblies.models import Ballot, GroupPoints, GroupTally, Session, Vote, VoteOption
from assemblies.pure.ballots import GroupCount, Rules, count
from assemblies.pure.groups import OTHER
from assemblies.pure.results import Shown, for_public
from impact.participation.models import Invitation
from impact.programme.texts import Texts


def options_of(vote: Vote) -> list[VoteOption]:
    """What people can choose, in order."""
    return list(VoteOption.objects.filter(vote=vote).select_related("priority").order_by("position"))


@dataclass(frozen=True, slots=True)
class Ballots:
    """Every ballot with the group it counts for, and whose they are."""

    rows: tuple[tuple[int, str, Mapping[str, Any]], ...]

    @property
    def members(self) -> set[int]:
        """Invitations of those who voted."""
        return {invitation for invitation, _group, _choices in self.rows}

    def counted(self, rules: Rules) -> tuple[GroupCount, ...]:
        """Added up by group."""
        return count(rules, ((group, choices) for _invitation, group, choices in self.rows))


def ballots_of(vote: Vote) -> Ballots:
    """Read for counting only."""
    rows = Ballot.objects.filter(vote=vote).values_list("invitation", "invitation__group", "choices").order_by("pk")
    return Ballots(tuple((invitation, group or OTHER, choices) for invitation, group, choices in rows))


def tallies_of(vote: Vote) -> tuple[GroupCount, ...]:
    """What was counted on paper, by group."""
    points = Prefetch("points", GroupPoints.objects.select_related("option"))
    rows = GroupTally.objects.filter(vote=vote).prefetch_related(points).order_by("group")
    return tuple(
        GroupCount(row.group, row.people, {point.option.position: point.points for point in row.points.all()})
        for row in rows
    )


def ballot_of(vote: Vote, invitation: Invitation) -> Ballot | None:
    """How one member voted, for themselves."""
    return Ballot.objects.filter(vote=vote, invitation=invitation).first()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One option of a published vote."""

    label: Texts
    place: int
    equal: bool
    points: int | None
    groups: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """A published vote as pages print it."""

    vote: Vote
    base: int | None
    rows: tuple[ResultRow, ...]
    groups: tuple[tuple[str, int | None], ...]


def published_votes(session: Session) -> QuerySet[Vote]:
    """Those of a session whose result everybody can see."""
    options = Prefetch("options", VoteOption.objects.order_by("position"))
    return Vote.objects.published().filter(session=session).prefetch_related(options)


def published_of_assembly(slug: str) -> QuerySet[Vote]:
    """Results of votes that belong to the Assembly as a whole."""
    options = Prefetch("options", VoteOption.objects.order_by("position"))
    return Vote.objects.for_assembly().filter(assembly__slug=slug).prefetch_related(options)


def result_of(vote: Vote) -> Result:
    """The result, with what is small hidden; groups that are hidden whole are left out."""
    options = {option.position: option for option in vote.options.all()}
    shown: Shown = for_public(tuple(options), vote.counts())
    groups = [group for group in shown.groups if group.base is not None]
    labels = dict(Group.choices)
    return Result(
        vote=vote,
        base=shown.base,
        rows=tuple(
            ResultRow(
                options[one.option].label,
                one.place,
                one.equal,
                points,
                tuple(group.points[one.option] for group in groups),
            )
            for one, points in shown.order
        ),
        groups=tuple((str(labels.get(group.group, labels[OTHER])), group.base) for group in groups),
    )
