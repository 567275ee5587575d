"""A question members decide by voting, and what they can choose from."""

import uuid
from typing import Any, Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import VoteKind, VoteStatus
from assemblies.models.assembly import Assembly
from assemblies.models.history import history
from assemblies.models.session import Session
from assemblies.pure.ballots import GroupCount, Rules
from impact.accounts.models import User
from impact.programme.models import Priority
from impact.programme.texts import TextsField, en_filled

MOST = 20


class VoteQuerySet(models.QuerySet["Vote"]):
    """Reads over votes."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the Assembly sees its votes."""
        return self.filter(assembly__in=Assembly.objects.visible_to(user))

    def published(self) -> Self:
        """Those whose result everybody can see."""
        return self.filter(published_at__isnull=False).order_by("published_at", "pk")

    def for_assembly(self) -> Self:
        """Results that belong to an Assembly as a whole, not to one session."""
        return self.published().filter(session__isnull=True)


@history(
    "VoteEvent", "id", "public_id", "assembly", "session", "question", "kind", "how_many", "per_option", "status",
    "opened_at", "closed_at", "published_at",
)  # fmt: skip
class Vote(models.Model):
    """Choose one, give out dots, or put in order. `counted` is the exact result by group, kept when it closes."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    assembly = models.ForeignKey(Assembly, on_delete=models.PROTECT, related_name="votes", verbose_name=_("Assembly"))
    session = models.ForeignKey(
        Session, null=True, blank=True, on_delete=models.PROTECT, related_name="votes", verbose_name=_("session")
    )
    question = TextsField(_("question"))
    about = TextsField(_("what people should know first"), blank=True)
    kind = models.CharField(_("how people vote"), max_length=4, choices=VoteKind.choices)
    how_many = models.PositiveSmallIntegerField(_("how many dots, or how many places"), default=1)
    per_option = models.PositiveSmallIntegerField(_("most dots on one option"), default=1)
    status = models.CharField(_("status"), max_length=10, choices=VoteStatus.choices, default=VoteStatus.PLANNED)
    opened_at = models.DateTimeField(_("opened"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    counted = models.JSONField(_("exact result by group"), default=dict, blank=True, editable=False)
    published_at = models.DateTimeField(_("result published"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = VoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("vote")
        verbose_name_plural = _("votes")
        constraints = (
            en_filled("question"),
            models.CheckConstraint(condition=Q(kind__in=VoteKind.values), name="vote_kind_is_known"),
            models.CheckConstraint(condition=Q(status__in=VoteStatus.values), name="vote_status_is_known"),
            models.CheckConstraint(
                condition=Q(how_many__gte=1, how_many__lte=MOST, per_option__gte=1),
                name="vote_gives_people_something_to_choose",
            ),
            models.CheckConstraint(
                condition=Q(kind=VoteKind.DOTS, per_option__lte=F("how_many"))
                | Q(kind=VoteKind.ONE, how_many=1, per_option=1)
                | Q(kind=VoteKind.RANK, per_option=1),
                name="vote_numbers_fit_how_people_vote",
            ),
            models.CheckConstraint(
                condition=Q(status=VoteStatus.PLANNED, opened_at__isnull=True, closed_at__isnull=True)
                | Q(status=VoteStatus.OPEN, opened_at__isnull=False, closed_at__isnull=True)
                | Q(status=VoteStatus.CLOSED, opened_at__isnull=False, closed_at__isnull=False),
                name="vote_says_when_it_opened_and_closed",
            ),
            models.CheckConstraint(
                condition=Q(published_at__isnull=True) | Q(status=VoteStatus.CLOSED),
                name="vote_result_is_published_only_when_closed",
            ),
        )
        triggers = (
            pgtrigger.Protect(
                name="vote_that_is_published_never_changes",
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("OLD.published_at IS NOT NULL"),
            ),
            pgtrigger.Trigger(
                name="vote_is_of_its_own_assembly",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                condition=pgtrigger.Condition("NEW.session_id IS NOT NULL"),
                declare=[("whose", "bigint")],
                func=pgtrigger.Func(
                    """
                    SELECT assembly_id FROM assemblies_session WHERE id = NEW.session_id INTO whose;
                    IF whose IS DISTINCT FROM NEW.assembly_id THEN
                        RAISE EXCEPTION 'pgtrigger: this session belongs to another Assembly';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return str(self.question)

    @property
    def is_planned(self) -> bool:
        """Nobody can vote yet."""
        return self.status == VoteStatus.PLANNED

    @property
    def is_open(self) -> bool:
        """Members can vote."""
        return self.status == VoteStatus.OPEN

    @property
    def is_closed(self) -> bool:
        """It is counted."""
        return self.status == VoteStatus.CLOSED

    def rules(self, options: "list[VoteOption]") -> Rules:
        """How people vote, for the pure room."""
        return Rules(self.kind, tuple(option.position for option in options), self.how_many, self.per_option)

    def counts(self) -> tuple[GroupCount, ...]:
        """The exact result by group, as it was counted at closing."""
        rows: list[dict[str, Any]] = self.counted.get("groups", [])
        return tuple(
            GroupCount(row["group"], row["people"], {int(option): points for option, points in row["points"].items()})
            for row in rows
        )


class VoteOptionQuerySet(models.QuerySet["VoteOption"]):
    """Reads over options."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the vote."""
        return self.filter(vote__in=Vote.objects.visible_to(user))


class VoteOption(models.Model):
    """One thing people can choose; perhaps a priority of the programme, or something with a code, as a delivery model."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="options", verbose_name=_("vote"))
    position = models.PositiveSmallIntegerField(_("place in the list"))
    label = TextsField(_("label"))
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("priority")
    )
    code = models.SlugField(_("code"), max_length=40, blank=True)

    objects = VoteOptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("option")
        verbose_name_plural = _("options")
        constraints = (
            en_filled("label"),
            models.UniqueConstraint(fields=["vote", "position"], name="vote_option_place_stands_once"),
            models.UniqueConstraint(
                fields=["vote", "priority"],
                condition=Q(priority__isnull=False),
                name="vote_option_names_a_priority_once",
            ),
            models.CheckConstraint(condition=Q(position__gt=0), name="vote_option_place_begins_at_one"),
        )

    def __str__(self) -> str:
        return f"{self.position}. {self.label}"
