"""Who else could benefit: an idea from an event, followed up by staff."""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import ConnectionStatus
from impact.engagement.models.event import Event
from impact.engagement.models.registration import Registration


class ConnectionQuerySet(models.QuerySet["Connection"]):
    """Reads over connections."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those from the events of their nations."""
        return self.filter(event__in=Event.objects.visible_to(user))

    def to_do(self) -> Self:
        """Nobody has introduced anybody yet."""
        return self.filter(status=ConnectionStatus.SUGGESTED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ConnectionEvent",
    fields=["id", "public_id", "event", "registration", "contact_agreed", "status", "created_at"],
)
class Connection(models.Model):
    """An organisation or group, and how to find it publicly. Somebody's contact only if they agreed to be named."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="connections", verbose_name=_("event"))
    registration = models.ForeignKey(
        Registration, null=True, blank=True, on_delete=models.SET_NULL, related_name="connections",
        verbose_name=_("suggested by"),
    )  # fmt: skip
    organisation_name = models.CharField(_("organisation or group"), max_length=200)
    found_at = models.CharField(_("how to find it publicly"), max_length=300, blank=True)
    contact = models.CharField(_("whom to contact there"), max_length=300, blank=True)
    contact_agreed = models.BooleanField(_("that person agreed to be named"), default=False)
    why = models.TextField(_("why they could benefit"), max_length=2000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=ConnectionStatus.choices, default=ConnectionStatus.SUGGESTED
    )
    notes = models.TextField(_("notes"), max_length=20_000, blank=True)
    created_at = models.DateTimeField(_("suggested"), default=timezone.now, editable=False)

    objects = ConnectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("who else could benefit")
        verbose_name_plural = _("who else could benefit")
        constraints = (
            models.CheckConstraint(condition=~Q(organisation_name=""), name="connection_names_an_organisation"),
            models.CheckConstraint(condition=Q(status__in=ConnectionStatus.values), name="connection_status_is_known"),
            models.CheckConstraint(
                condition=Q(contact="") | Q(contact_agreed=True), name="connection_names_a_contact_only_with_a_yes"
            ),
        )

    def __str__(self) -> str:
        return self.organisation_name
