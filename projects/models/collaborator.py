"""Who writes an expression of interest together with the person who started it."""

import uuid
from datetime import datetime
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import Rights
from projects.models.expression import Expression


class CollaboratorQuerySet(models.QuerySet["Collaborator"]):
    """Reads over collaborators."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees who writes it."""
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def active(self) -> Self:
        """Nobody removed them."""
        return self.filter(removed_at__isnull=True)

    def confirmed(self) -> Self:
        """They said that the address is theirs, and nobody removed them."""
        return self.active().filter(confirmed_at__isnull=False)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "expression", "rights", "invited_at", "expires_at", "confirmed_at", "removed_at"],
    model_name="CollaboratorEvent",
)
class Collaborator(models.Model):
    """Comes in by a link of their own. An invitation nobody answers runs out; whoever is removed stays on record."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="collaborators", verbose_name=_("expression of interest")
    )
    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(_("e-mail address"))
    rights = models.CharField(_("may do"), max_length=6, choices=Rights.choices)
    link_hash = models.CharField(_("private link"), max_length=64, unique=True, editable=False)
    invited_by = models.CharField(_("invited by"), max_length=150)
    invited_at = models.DateTimeField(_("invited"), default=timezone.now)
    expires_at = models.DateTimeField(_("invitation runs out"))
    confirmed_at = models.DateTimeField(_("said yes"), null=True, blank=True)
    removed_at = models.DateTimeField(_("removed"), null=True, blank=True)

    objects = CollaboratorQuerySet.as_manager()

    class Meta:
        verbose_name = _("person who writes too")
        verbose_name_plural = _("people who write too")
        constraints = (
            models.CheckConstraint(condition=~Q(name="") & ~Q(email=""), name="collaborator_has_a_name_and_an_email"),
            models.CheckConstraint(condition=Q(rights__in=Rights.values), name="collaborator_rights_are_known"),
            models.CheckConstraint(
                condition=Q(link_hash__regex=r"^[0-9a-f]{64}$"), name="collaborator_link_is_kept_as_a_hash"
            ),
            models.CheckConstraint(
                condition=Q(expires_at__gt=models.F("invited_at")), name="collaborator_invitation_lasts_a_while"
            ),
            models.UniqueConstraint(
                "expression",
                Lower("email"),
                condition=Q(removed_at__isnull=True),
                name="collaborator_is_invited_once_at_a_time",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def ran_out(self, now: datetime) -> bool:
        """The invitation was not answered in time."""
        return self.confirmed_at is None and now >= self.expires_at

    def may_write(self) -> bool:
        """Answers and sections."""
        return self.rights in (Rights.EDIT, Rights.SUBMIT)

    def may_send(self) -> bool:
        """Send and withdraw."""
        return self.rights == Rights.SUBMIT
