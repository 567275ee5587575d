"""Harmonised code lists: versioned data, for they differ by nation and are redesigned from time to time."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from impact.programme.models.nation import Nation
from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="CodeEvent",
    fields=["id", "list_name", "version", "nation", "code", "label", "position"],
)
class Code(models.Model):
    """One answer of a list. Without a nation it is for all of them; a code never changes its meaning."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    list_name = models.SlugField(_("list"), max_length=40)
    version = models.CharField(_("version"), max_length=20)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    code = models.SlugField(_("code"), max_length=40)
    label = TextsField(_("label"))
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)
    used = models.BooleanField(_("offered today"), default=True)

    objects = OpenQuerySet["Code"].as_manager()

    class Meta:
        verbose_name = _("code")
        verbose_name_plural = _("code lists")
        constraints = (
            en_filled("label"),
            models.UniqueConstraint(
                "list_name", "version", Coalesce("nation_id", 0), "code", name="code_stands_once_in_its_list"
            ),
            models.CheckConstraint(condition=~Q(version=""), name="code_says_its_version"),
        )

    def __str__(self) -> str:
        return str(self.label)
