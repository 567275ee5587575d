"""Who writes for a site: people who sign in by a code sent to their address, never in the admin."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from projects.models.part import PartQuerySet
from projects.models.project import Project


class TeamMemberQuerySet(PartQuerySet["TeamMember"]):
    """Reads over site teams."""

    def active(self) -> Self:
        """Those who are in the team now."""
        return self.filter(removed_at__isnull=True)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="TeamMemberEvent",
    fields=["id", "public_id", "project", "user", "invited_by", "invited_at", "removed_by", "removed_at"],
)
class TeamMember(models.Model):
    """One person in the team of one project."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="team", verbose_name=_("project"))
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="site_teams", verbose_name=_("person")
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("invited by"),
    )
    invited_at = models.DateTimeField(_("invited"), default=timezone.now)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("taken out by"),
    )
    removed_at = models.DateTimeField(_("taken out"), null=True, blank=True)

    objects = TeamMemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("member of a site team")
        verbose_name_plural = _("members of site teams")
        default_permissions = ("view", "add")
        permissions = (("remove_teammember", "Can take somebody out of a site team"),)
        constraints = (
            models.UniqueConstraint(
                fields=["project", "user"], condition=Q(removed_at__isnull=True), name="site_team_has_a_member_once"
            ),
        )

    def __str__(self) -> str:
        return str(self.user)
