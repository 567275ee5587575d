"""What people said matters."""

import uuid

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PriorityEvent",
    fields=["id", "slug", "label", "explanation", "position", "is_example"],
)
class Priority(models.Model):
    """Something that may matter, offered in surveys and found in reports."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    label = TextsField(_("label"))
    explanation = TextsField(_("explanation"), blank=True)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)
    is_example = models.BooleanField(_("example"), default=False)

    objects = OpenQuerySet["Priority"].as_manager()

    class Meta:
        verbose_name = _("priority")
        verbose_name_plural = _("priorities")
        constraints = (en_filled("label"),)

    def __str__(self) -> str:
        return str(self.label)
