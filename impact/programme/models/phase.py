"""The programme's phases: co-design, establishment, delivery."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PhaseEvent",
    fields=["id", "slug", "title", "about", "starts_on", "ends_on"],
)
class Phase(models.Model):
    """One phase of the programme."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    title = TextsField(_("title"))
    about = TextsField(_("what happens"), blank=True)
    starts_on = models.DateField(_("starts"))
    ends_on = models.DateField(_("ends"), null=True, blank=True)

    objects = OpenQuerySet["Phase"].as_manager()

    class Meta:
        verbose_name = _("phase")
        verbose_name_plural = _("phases")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")), name="phase_ends_after_it_starts"
            ),
        )

    def __str__(self) -> str:
        return str(self.title)
