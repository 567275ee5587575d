"""A little longer for one organisation, with a reason: written once."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.expression import Expression


class GraceQuerySet(models.QuerySet["Grace"]):
    """Reads over times given beyond a deadline."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees what time it was given."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


class Grace(models.Model):
    """Until when one expression may still be sent. The latest `until` of an expression counts."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="graces", verbose_name=_("expression of interest")
    )
    until = models.DateTimeField(_("may be sent until"))
    reason = models.TextField(_("reason"), max_length=1000)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("given by")
    )
    given_at = models.DateTimeField(_("given"), default=timezone.now, editable=False)

    objects = GraceQuerySet.as_manager()

    class Meta:
        verbose_name = _("longer time to send")
        verbose_name_plural = _("longer times to send")
        permissions = (("give_grace", "Can let one organisation send after the deadline"),)
        constraints = (
            models.CheckConstraint(condition=~Q(reason=""), name="grace_says_its_reason"),
            models.CheckConstraint(condition=Q(until__gt=F("given_at")), name="grace_ends_after_it_was_given"),
        )

    def __str__(self) -> str:
        return f"{self.expression_id}, {timezone.localtime(self.until):%d/%m/%Y %H:%M}"
