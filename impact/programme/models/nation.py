"""The four nations and their regions, each with local terms of its own."""

import uuid

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled


class Nation(models.Model):
    """One of the four nations; `number` is its code in survey answers."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField(_("code"), max_length=3, unique=True)
    number = models.PositiveSmallIntegerField(_("number in answers"), unique=True)
    name = TextsField(_("name"))

    objects = OpenQuerySet["Nation"].as_manager()

    class Meta:
        verbose_name = _("nation")
        verbose_name_plural = _("nations")
        constraints = (en_filled("name"),)

    def __str__(self) -> str:
        return str(self.name)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="RegionEvent",
    fields=["id", "nation", "code", "number", "name"],
)
class Region(models.Model):
    """A region of a nation: English regions, Welsh partnership boards, Scottish partnerships, Northern Ireland trusts."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="regions", verbose_name=_("nation"))
    code = models.SlugField(_("code"), max_length=40, unique=True)
    number = models.PositiveSmallIntegerField(_("number in answers"), unique=True)
    name = TextsField(_("name"))

    objects = OpenQuerySet["Region"].as_manager()

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        constraints = (en_filled("name"),)

    def __str__(self) -> str:
        return str(self.name)
