"""What happens next because of a report: with an owner and a day to look again, so that it is not left on a shelf."""

import uuid
from datetime import date
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled
from impact.reports.enums import ActionStatus
from impact.reports.models.edition import Edition

OPEN = (ActionStatus.PLANNED, ActionStatus.UNDER_WAY)


class ReportActionQuerySet(models.QuerySet["ReportAction"]):
    """Reads over actions that follow from reports."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """As the editions they follow from."""
        return self if user.has_perm("reports.view_reportaction") else self.none()

    def overdue(self, today: date) -> Self:
        """Still open although the day to look again has passed."""
        return self.filter(status__in=OPEN, review_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ReportActionEvent",
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    fields=["id", "edition", "text", "owner", "review_on", "status", "outcome"],
)
class ReportAction(models.Model):
    """One thing somebody will do; listed in public with its owner, its day and whether it is overdue."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, related_name="actions", verbose_name=_("report edition")
    )
    text = TextsField(_("what will happen"))
    owner = TextsField(_("who will see to it"), help_text=_("A role or a team, in public; no private person's name."))
    review_on = models.DateField(_("we look again on"))
    status = models.CharField(_("status"), max_length=10, choices=ActionStatus.choices, default=ActionStatus.PLANNED)
    outcome = TextsField(_("what came of it"), blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = ReportActionQuerySet.as_manager()

    class Meta:
        verbose_name = _("action after a report")
        verbose_name_plural = _("actions after reports")
        constraints = (
            en_filled("text"),
            en_filled("owner"),
            models.CheckConstraint(condition=Q(status__in=ActionStatus.values), name="reportaction_status_is_known"),
        )

    def __str__(self) -> str:
        return str(self.text)

    def is_overdue(self, today: date) -> bool:
        """Still open although the day to look again has passed."""
        return self.status in OPEN and self.review_on < today
