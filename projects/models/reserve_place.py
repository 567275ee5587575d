"""The order of the reserves, and what became of each."""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.call import Call
from projects.models.expression import Expression


class ReservePlaceQuerySet(models.QuerySet["ReservePlace"]):
    """Reads over reserves."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the reserves of their nations."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "expression",
        "position",
        "until",
        "promoted_at",
        "in_place_of",
        "released_at",
    ],
    model_name="ReservePlaceEvent",
)
class ReservePlace(models.Model):
    """A reserve with its place in the order; `in_place_of` is the chosen site it stepped in for."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="reserves", verbose_name=_("call"))
    expression = models.OneToOneField(
        Expression, on_delete=models.PROTECT, related_name="reserve_place", verbose_name=_("expression of interest")
    )
    position = models.PositiveSmallIntegerField(_("place in the order"))
    until = models.DateField(_("reserve until"), null=True, blank=True)
    promoted_at = models.DateTimeField(_("stepped in"), null=True, blank=True)
    in_place_of = models.OneToOneField(
        Expression,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="replaced_by",
        verbose_name=_("in place of"),
    )
    released_at = models.DateTimeField(_("released"), null=True, blank=True)

    objects = ReservePlaceQuerySet.as_manager()

    class Meta:
        verbose_name = _("reserve")
        verbose_name_plural = _("reserves")
        constraints = (
            models.UniqueConstraint(fields=["call", "position"], name="reserve_has_a_place_of_its_own"),
            models.CheckConstraint(condition=Q(position__gte=1), name="reserve_places_start_at_one"),
            models.CheckConstraint(
                condition=Q(promoted_at__isnull=True) | Q(released_at__isnull=True),
                name="reserve_steps_in_or_is_released",
            ),
            models.CheckConstraint(
                condition=Q(in_place_of__isnull=True) | Q(promoted_at__isnull=False),
                name="reserve_in_place_of_another_stepped_in",
            ),
        )

    def __str__(self) -> str:
        return f"{self.position}. {self.expression_id}"
