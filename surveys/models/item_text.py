"""The words of a page, question, heading or option in one language and one format."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from surveys.definition import variant_of
from surveys.enums import Format, Language
from surveys.models.freezing import part_is_frozen_once_published
from surveys.models.scope import BuiltQuerySet

TARGETS = ("page", "question", "heading", "option")


def _exactly_one() -> Q:
    condition = Q()
    for target in TARGETS:
        condition |= Q(**{f"{other}__isnull": other != target for other in TARGETS})
    return condition


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "questionnaire",
        "page",
        "question",
        "heading",
        "option",
        "language",
        "format",
        "text",
        "hint",
        "picture",
        "alt",
    ],
    model_name="ItemTextEvent",
)
class ItemText(models.Model):
    """Languages and formats are data: a new one needs rows, not code. `picture` names a symbol of the vendored set."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.CASCADE, related_name="texts", verbose_name=_("questionnaire")
    )
    page = models.ForeignKey("surveys.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="texts")
    question = models.ForeignKey(
        "surveys.Question", null=True, blank=True, on_delete=models.CASCADE, related_name="texts"
    )
    heading = models.ForeignKey(
        "surveys.Heading", null=True, blank=True, on_delete=models.CASCADE, related_name="texts"
    )
    option = models.ForeignKey("surveys.Option", null=True, blank=True, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("language"), max_length=10, choices=Language.choices)
    format = models.CharField(_("format"), max_length=20, choices=Format.choices, default=Format.STANDARD)
    text = models.TextField(_("text"))
    hint = models.TextField(_("hint"), blank=True)
    picture = models.CharField(_("picture"), max_length=60, blank=True)
    alt = models.CharField(_("picture in words"), max_length=200, blank=True)

    objects = BuiltQuerySet["ItemText"].as_manager()

    class Meta:
        verbose_name = _("text")
        verbose_name_plural = _("texts")
        constraints = (
            models.CheckConstraint(condition=_exactly_one(), name="item_text_belongs_to_exactly_one_item"),
            models.CheckConstraint(condition=~Q(text=""), name="item_text_is_filled"),
            models.CheckConstraint(condition=Q(picture="") | ~Q(alt=""), name="item_text_picture_is_said_in_words"),
            *(
                models.UniqueConstraint(
                    fields=[target, "language", "format"], name=f"item_text_of_a_{target}_is_one_per_variant"
                )
                for target in TARGETS
            ),
        )
        triggers = (part_is_frozen_once_published(),)

    def __str__(self) -> str:
        return self.text[:60]

    @property
    def variant(self) -> str:
        """One of the site's four language codes."""
        return variant_of(self.language, self.format)
