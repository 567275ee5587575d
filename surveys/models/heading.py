"""A heading over a group of options."""

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
    fields=["id", "questionnaire", "question", "slug", "position"],
    model_name="HeadingEvent",
)
class Heading(models.Model):
    """Groups options that belong together, for example "Living a good life"."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.CASCADE, related_name="+", verbose_name=_("questionnaire")
    )
    question = models.ForeignKey(
        "surveys.Question", on_delete=models.CASCADE, related_name="headings", verbose_name=_("question")
    )
    slug = models.SlugField(_("short name"), max_length=40)
    position = models.PositiveSmallIntegerField(_("place"))

    objects = BuiltQuerySet["Heading"].as_manager()

    class Meta:
        verbose_name = _("heading")
        verbose_name_plural = _("headings")
        constraints = (
            models.UniqueConstraint(fields=["question", "slug"], name="heading_slug_is_unique_in_its_question"),
            models.UniqueConstraint(
                fields=["question", "position"],
                name="heading_place_is_unique_in_its_question",
                deferrable=Deferrable.DEFERRED,
            ),
        )
        triggers = (part_is_frozen_once_published(),)

    def __str__(self) -> str:
        return self.slug
