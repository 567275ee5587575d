"""An option of a question. Its code is the data; its words may be made clearer, never made to mean something else."""

import uuid

import pghistory
from django.db import models
from django.db.models import Deferrable, Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Priority
from surveys.models.freezing import part_is_frozen_once_published
from surveys.models.scope import BuiltQuerySet

MOST_CODE = 32_000  # answers are smallint


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "questionnaire",
        "question",
        "position",
        "code",
        "slug",
        "priority",
        "heading",
        "exclusive",
        "not_said",
    ],
    model_name="OptionEvent",
)
class Option(models.Model):
    """`exclusive` cannot stand beside another option; `not_said` counts as 0 (not given) in a typed column."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.CASCADE, related_name="+", verbose_name=_("questionnaire")
    )
    question = models.ForeignKey(
        "surveys.Question", on_delete=models.CASCADE, related_name="options", verbose_name=_("question")
    )
    position = models.PositiveSmallIntegerField(_("place"))
    code = models.PositiveSmallIntegerField(_("code in answers"))
    slug = models.SlugField(_("short name"), max_length=60)
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("priority")
    )
    heading = models.ForeignKey(
        "surveys.Heading",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="options",
        verbose_name=_("under the heading"),
    )
    exclusive = models.BooleanField(_("stands alone"), default=False)
    not_said = models.BooleanField(_("means: would rather not say"), default=False)

    objects = BuiltQuerySet["Option"].as_manager()

    class Meta:
        verbose_name = _("option")
        verbose_name_plural = _("options")
        constraints = (
            models.UniqueConstraint(fields=["question", "code"], name="option_code_is_unique_in_its_question"),
            models.UniqueConstraint(fields=["question", "slug"], name="option_slug_is_unique_in_its_question"),
            models.UniqueConstraint(
                fields=["question", "position"],
                name="option_place_is_unique_in_its_question",
                deferrable=Deferrable.DEFERRED,
            ),
            models.CheckConstraint(condition=Q(code__gte=1, code__lte=MOST_CODE), name="option_code_is_1_to_32000"),
        )
        triggers = (part_is_frozen_once_published(),)

    def __str__(self) -> str:
        return f"{self.code} {self.slug}"
