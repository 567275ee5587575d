"""How many seats something has, and by which rule they are filled."""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import SeatingKind, SeatRule
from impact.programme.models import Nation
from impact.programme.queries import nations_for

MOST_DAYS_TO_ANSWER = 60


class SeatingQuerySet(models.QuerySet["Seating"]):
    """Reads over seatings."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations; those of the whole UK are for UK-wide staff."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="SeatingEvent",
    fields=["id", "public_id", "kind", "subject", "nation", "rule", "days_to_answer", "created_at"],
)
class Seating(models.Model):
    """The seats of one Assembly or event; `subject` is its public id, for what it belongs to stands a storey above."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("for"), max_length=10, choices=SeatingKind.choices)
    subject = models.UUIDField(_("whose seats"), unique=True, editable=False)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    rule = models.CharField(_("how seats are filled"), max_length=12, choices=SeatRule.choices)
    days_to_answer = models.PositiveSmallIntegerField(_("days to answer an offer"), default=7)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = SeatingQuerySet.as_manager()

    class Meta:
        verbose_name = _("seating")
        verbose_name_plural = _("seatings")
        constraints = (
            models.CheckConstraint(condition=Q(kind__in=SeatingKind.values), name="seating_kind_is_known"),
            models.CheckConstraint(condition=Q(rule__in=SeatRule.values), name="seating_rule_is_known"),
            models.CheckConstraint(
                condition=Q(days_to_answer__gte=1, days_to_answer__lte=MOST_DAYS_TO_ANSWER),
                name="seating_gives_days_to_answer",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.subject}"


class SeatQuerySet(models.QuerySet["Seat"]):
    """Reads over seats."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the seating sees its seats."""
        return self.filter(seating__in=Seating.objects.visible_to(user))

    def free(self) -> Self:
        """Seats nobody holds, lowest number first."""
        return self.filter(holder__isnull=True).order_by("number")


class Seat(models.Model):
    """One numbered seat. As many as there are rows; who holds one points at it, and nobody else can."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    seating = models.ForeignKey(Seating, on_delete=models.CASCADE, related_name="seats", verbose_name=_("seating"))
    number = models.PositiveSmallIntegerField(_("number"))

    objects = SeatQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        constraints = (
            models.UniqueConstraint(fields=["seating", "number"], name="seat_number_stands_once"),
            models.CheckConstraint(condition=Q(number__gt=0), name="seat_number_begins_at_one"),
        )

    def __str__(self) -> str:
        return str(self.number)
