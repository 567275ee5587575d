"""A page of a questionnaire: usually one question."""

import uuid

import pghistory
from django.db import models
from django.db.models import Deferrable
from django.utils.translation import gettext_lazy as _

from surveys.models.freezing import part_is_frozen_once_published
from surveys.models.scope import BuiltQuerySet


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "questionnaire", "slug", "position"],
    model_name="PageEvent",
)
class Page(models.Model):
    """One page; its title and introduction are texts."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.CASCADE, related_name="pages", verbose_name=_("questionnaire")
    )
    slug = models.SlugField(_("short name in addresses"), max_length=40)
    position = models.PositiveSmallIntegerField(_("place"))

    objects = BuiltQuerySet["Page"].as_manager()

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        constraints = (
            models.UniqueConstraint(fields=["questionnaire", "slug"], name="page_slug_is_unique_in_its_questionnaire"),
            models.UniqueConstraint(
                fields=["questionnaire", "position"],
                name="page_place_is_unique_in_its_questionnaire",
                deferrable=Deferrable.DEFERRED,
            ),
        )
        triggers = (part_is_frozen_once_published(),)

    def __str__(self) -> str:
        return self.slug
