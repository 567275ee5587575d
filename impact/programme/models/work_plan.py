"""The board of the work programme: which topic, in what way, in which year, and what exists already."""

import uuid
from typing import Self

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.delivery_model import DeliveryModel
from impact.programme.models.history import history
from impact.programme.models.topic import Topic
from impact.programme.texts import TextsField, en_filled

FIRST_YEAR, LAST_YEAR = 2021, 2100


class WorkPlanEntryQuerySet(models.QuerySet["WorkPlanEntry"]):
    """Reads over the work plan."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic sees what is planned for it."""
        return self.filter(topic__in=Topic.objects.visible_to(user))


@history("WorkPlanEntryEvent", "id", "public_id", "topic", "delivery_model", "year", "months", "note", "exists")
class WorkPlanEntry(models.Model):
    """One field of the board. It says what exists already, so that the programme adds and does not repeat."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="work_plan", verbose_name=_("topic"))
    delivery_model = models.ForeignKey(
        DeliveryModel, on_delete=models.PROTECT, related_name="work_plan", verbose_name=_("delivery model")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    months = models.PositiveSmallIntegerField(_("months"), null=True, blank=True)
    note = TextsField(_("what we plan"), blank=True)
    exists = TextsField(_("what already exists"))

    objects = WorkPlanEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the work plan")
        verbose_name_plural = _("work plan")
        constraints = (
            en_filled("exists"),
            models.CheckConstraint(
                condition=Q(year__gte=FIRST_YEAR, year__lte=LAST_YEAR), name="work_plan_year_is_sensible"
            ),
            models.CheckConstraint(
                condition=Q(months__isnull=True) | Q(months__gte=1), name="work_plan_entry_lasts_a_month_or_more"
            ),
            models.UniqueConstraint(
                fields=["topic", "delivery_model", "year"], name="work_plan_entry_is_one_for_each_field"
            ),
        )

    def __str__(self) -> str:
        return f"{self.topic}, {self.delivery_model}, {self.year}"
