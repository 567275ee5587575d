"""How many people of each group an Assembly needs. On screens: people we need from each group."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import Feature
from assemblies.models.assembly import Assembly
from impact.accounts.models import User


class QuotaQuerySet(models.QuerySet["Quota"]):
    """Reads over quotas."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the Assembly sees whom it needs."""
        return self.filter(assembly__in=Assembly.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="QuotaEvent",
    fields=["id", "assembly", "feature", "value", "minimum", "maximum", "reason", "set_by", "set_at"],
)
class Quota(models.Model):
    """At least and at most so many people with one value of one feature, set by somebody for a reason."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    assembly = models.ForeignKey(Assembly, on_delete=models.CASCADE, related_name="quotas", verbose_name=_("Assembly"))
    feature = models.CharField(_("by"), max_length=12, choices=Feature.choices)
    value = models.CharField(_("value"), max_length=40)
    minimum = models.PositiveSmallIntegerField(_("at least"), default=0)
    maximum = models.PositiveSmallIntegerField(_("at most"))
    population = models.DecimalField(
        _("share of the population in %"), max_digits=4, decimal_places=1, null=True, blank=True,
        help_text=_("To show how those who signed up compare; with its source in the reason."),
    )  # fmt: skip
    reason = models.CharField(_("why, and who agreed it"), max_length=300)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("set by"),
    )  # fmt: skip
    set_at = models.DateTimeField(_("set"), default=timezone.now)

    objects = QuotaQuerySet.as_manager()

    class Meta:
        verbose_name = _("people needed")
        verbose_name_plural = _("people needed from each group")
        constraints = (
            models.CheckConstraint(condition=Q(feature__in=Feature.values), name="quota_feature_is_known"),
            models.CheckConstraint(
                condition=Q(minimum__lte=F("maximum")), name="quota_minimum_is_not_over_its_maximum"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="quota_says_why"),
            models.CheckConstraint(
                condition=Q(population__isnull=True) | Q(population__gte=0, population__lte=100),
                name="quota_population_is_a_share",
            ),
            models.UniqueConstraint(fields=["assembly", "feature", "value"], name="quota_stands_once_for_a_value"),
        )

    def __str__(self) -> str:
        return f"{self.get_feature_display()}: {self.value}, {self.minimum}–{self.maximum}"
