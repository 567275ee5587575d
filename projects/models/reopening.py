"""That staff gave an expression of interest back to the organisation, and why."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.expression import Expression


class ReopeningQuerySet(models.QuerySet["Reopening"]):
    """Reads over reopenings."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees when it was given back."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    fields=["id", "public_id", "expression", "by", "at", "send_until"],
    model_name="ReopeningEvent",
)
class Reopening(models.Model):
    """Written once. Until `send_until` the organisation may send again, also after the call closed."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="reopenings", verbose_name=_("expression of interest")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("reopened by")
    )
    at = models.DateTimeField(_("reopened"), default=timezone.now)
    reason = models.TextField(_("reason"), max_length=2000)
    send_until = models.DateTimeField(_("may be sent until"))

    objects = ReopeningQuerySet.as_manager()

    class Meta:
        verbose_name = _("reopening")
        verbose_name_plural = _("reopenings")
        constraints = (
            models.CheckConstraint(condition=~Q(reason=""), name="reopening_says_why"),
            models.CheckConstraint(condition=Q(send_until__gt=F("at")), name="reopening_leaves_time_to_send"),
        )
        triggers = (pgtrigger.Protect(name="reopening_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.expression_id}, {timezone.localtime(self.at):%d/%m/%Y}"
