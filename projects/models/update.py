"""A note on a project's public page: what happened since."""

import uuid
from typing import ClassVar, Self

import pghistory
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import TextsField, en_filled
from projects.models.part import PartQuerySet
from projects.models.project import Project


class ProjectUpdateQuerySet(PartQuerySet["ProjectUpdate"]):
    """Reads over updates."""

    shown: ClassVar[str] = "published_at"

    def newest_first(self) -> Self:
        """The latest day first."""
        return self.order_by("-on", "-pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ProjectUpdateEvent",
    fields=["id", "public_id", "project", "title", "words", "on", "published_at", "created_at"],
)
class ProjectUpdate(models.Model):
    """One update, published from the record."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="updates", verbose_name=_("project"))
    title = TextsField(_("title"))
    words = TextsField(_("what happened"))
    on = models.DateField(_("day"))
    published_at = models.DateTimeField(_("shown"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = ProjectUpdateQuerySet.as_manager()

    class Meta:
        verbose_name = _("update of a project")
        verbose_name_plural = _("updates of projects")
        constraints = (en_filled("title"), en_filled("words"))

    def __str__(self) -> str:
        return str(self.title)
