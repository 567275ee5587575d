"""A project or Network that is shown at an event: its name and where to read about it, nothing more."""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import ShownKind
from impact.engagement.models.event import Event
from impact.programme.texts import TextsField, en_filled


class ShownProjectQuerySet(models.QuerySet["ShownProject"]):
    """Reads over what is shown."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the event sees what is shown at it."""
        return self.filter(event__in=Event.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ShownProjectEvent",
    fields=["id", "public_id", "event", "kind", "subject", "title", "url"],
)
class ShownProject(models.Model):
    """Named by kind and public id: events stand beside projects and Networks, never on top of them."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="shown", verbose_name=_("event"))
    kind = models.CharField(_("kind"), max_length=10, choices=ShownKind.choices, default=ShownKind.PROJECT)
    subject = models.UUIDField(
        _("its public number"), null=True, blank=True, help_text=_("If it stands in this portal. May stay empty.")
    )
    title = TextsField(_("name"))
    url = models.URLField(_("where to read about it"), max_length=300, blank=True)

    objects = ShownProjectQuerySet.as_manager()

    class Meta:
        verbose_name = _("project shown")
        verbose_name_plural = _("projects shown")
        constraints = (
            en_filled("title", model="shown_project"),
            models.CheckConstraint(condition=Q(kind__in=ShownKind.values), name="shown_project_kind_is_known"),
            models.UniqueConstraint(
                fields=["event", "subject"], condition=Q(subject__isnull=False), name="shown_project_stands_once"
            ),
        )

    def __str__(self) -> str:
        return str(self.title)
