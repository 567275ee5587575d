"""That we asked somebody something: what keeps a mail from going twice."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.models.commitment import Commitment
from impact.engagement.models.event import Event
from impact.engagement.models.registration import Registration
from impact.engagement.pure.asking import MOST_ASKED


class AskedQuerySet(models.QuerySet["Asked"]):
    """Reads over what was asked."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see what was asked after the events of their nations."""
        events = Event.objects.visible_to(user)
        return self.filter(Q(registration__event__in=events) | Q(commitment__event__in=events))


class Asked(models.Model):
    """About a commitment: did it happen? About a registration: how was it? The database allows each number once."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    commitment = models.ForeignKey(
        Commitment, null=True, blank=True, on_delete=models.CASCADE, related_name="askings",
        verbose_name=_("commitment"),
    )  # fmt: skip
    registration = models.ForeignKey(
        Registration, null=True, blank=True, on_delete=models.CASCADE, related_name="askings",
        verbose_name=_("registration"),
    )  # fmt: skip
    number = models.PositiveSmallIntegerField(_("first or second time"), default=1)
    asked_on = models.DateField(_("asked on"))

    objects = AskedQuerySet.as_manager()

    class Meta:
        verbose_name = _("question asked")
        verbose_name_plural = _("questions asked")
        constraints = (
            models.CheckConstraint(
                condition=Q(commitment__isnull=False, registration__isnull=True)
                | Q(commitment__isnull=True, registration__isnull=False),
                name="asked_is_about_one_thing",
            ),
            models.CheckConstraint(condition=Q(number__gte=1, number__lte=MOST_ASKED), name="asked_at_most_twice"),
            models.UniqueConstraint(fields=["commitment", "number"], name="asked_once_for_each_time_of_a_commitment"),
            models.UniqueConstraint(
                fields=["registration", "number"], name="asked_once_for_each_time_of_a_registration"
            ),
        )

    def __str__(self) -> str:
        return f"{self.asked_on:%Y-%m-%d}, {self.number}"
