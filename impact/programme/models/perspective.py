"""Who somebody is in care; never what they may do here."""

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
    model_name="PerspectiveEvent",
    fields=["id", "number", "slug", "label", "position"],
)
class Perspective(models.Model):
    """One of the groups people name; `number` is its code in answers and never changes its meaning."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    number = models.PositiveSmallIntegerField(_("number in answers"), unique=True)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    label = TextsField(_("label"))
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)

    objects = OpenQuerySet["Perspective"].as_manager()

    class Meta:
        verbose_name = _("perspective")
        verbose_name_plural = _("perspectives")
        constraints = (en_filled("label"),)

    def __str__(self) -> str:
        return str(self.label)
