"""What members voted: one ballot for each, and what staff counted on paper, by group."""

import uuid
from typing import Self, TypeVar

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from assemblies.enums import Group
from assemblies.models.history import history, of_this_assembly, only_when
from assemblies.models.vote import Vote, VoteOption
from impact.accounts.models import User
from impact.participation.models import Invitation

Row = TypeVar("Row", bound=models.Model)
_OPEN = "SELECT v.status = 'open' FROM assemblies_vote v WHERE v.id = NEW.vote_id"
_SAYS = "this vote is not open"


class OfVoteQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a vote."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the vote."""
        return self.filter(vote__in=Vote.objects.visible_to(user))


@history("BallotEvent", "id", "vote", "invitation", "cast_at")
class Ballot(models.Model):
    """How one member voted; they can change it until the vote closes. No page of staff shows it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    vote = models.ForeignKey(Vote, on_delete=models.PROTECT, related_name="ballots", verbose_name=_("vote"))
    invitation = models.ForeignKey(
        Invitation, on_delete=models.CASCADE, related_name="ballots", verbose_name=_("member")
    )
    choices = models.JSONField(_("choices"))
    cast_at = models.DateTimeField(_("voted"))

    objects = OfVoteQuerySet["Ballot"].as_manager()

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        constraints = (
            models.UniqueConstraint(fields=["vote", "invitation"], name="ballot_stands_once_for_a_member"),
            models.CheckConstraint(condition=~Q(choices={}), name="ballot_chooses_something"),
        )
        triggers = (
            of_this_assembly(
                "ballot_is_of_a_member",
                "SELECT a.public_id FROM assemblies_vote v JOIN assemblies_assembly a ON a.id = v.assembly_id"
                " WHERE v.id = NEW.vote_id",
            ),
            only_when("ballot_comes_while_the_vote_is_open", reads=_OPEN, says=_SAYS),
        )

    def __str__(self) -> str:
        return str(self.vote)


@history("GroupTallyEvent", "id", "vote", "group", "people", "typed_by", "typed_at")
class GroupTally(models.Model):
    """How many people of one group voted on paper or with dots in the room, typed in by staff."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    vote = models.ForeignKey(Vote, on_delete=models.PROTECT, related_name="tallies", verbose_name=_("vote"))
    group = models.CharField(_("group"), max_length=20, choices=Group.choices)
    people = models.PositiveSmallIntegerField(_("people who voted on paper"))
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("typed in by")
    )
    typed_at = models.DateTimeField(_("typed in"))

    objects = OfVoteQuerySet["GroupTally"].as_manager()

    class Meta:
        verbose_name = _("count on paper")
        verbose_name_plural = _("counts on paper")
        constraints = (
            models.UniqueConstraint(fields=["vote", "group"], name="tally_stands_once_for_a_group"),
            models.CheckConstraint(condition=Q(group__in=Group.values), name="tally_group_is_known"),
            models.CheckConstraint(condition=Q(people__lte=999), name="tally_is_a_sensible_number"),
        )
        triggers = (only_when("tally_comes_while_the_vote_is_open", reads=_OPEN, says=_SAYS),)

    def __str__(self) -> str:
        return f"{self.get_group_display()}: {self.people}"


class GroupPointsQuerySet(models.QuerySet["GroupPoints"]):
    """Reads over points."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the vote."""
        return self.filter(tally__in=GroupTally.objects.visible_to(user))


class GroupPoints(models.Model):
    """The votes, dots or points one group gave to one option on paper."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    tally = models.ForeignKey(
        GroupTally, on_delete=models.CASCADE, related_name="points", verbose_name=_("count on paper")
    )
    option = models.ForeignKey(VoteOption, on_delete=models.PROTECT, related_name="+", verbose_name=_("option"))
    points = models.PositiveSmallIntegerField(_("votes, dots or points"))

    objects = GroupPointsQuerySet.as_manager()

    class Meta:
        verbose_name = _("points on paper")
        verbose_name_plural = _("points on paper")
        constraints = (models.UniqueConstraint(fields=["tally", "option"], name="points_stand_once_for_an_option"),)

    def __str__(self) -> str:
        return f"{self.option_id}: {self.points}"
