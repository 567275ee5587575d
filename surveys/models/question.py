"""A question. Every one of them may be left out by the person who answers."""

import uuid

import pghistory
from django.db import models
from django.db.models import Deferrable, F, Q
from django.utils.translation import gettext_lazy as _

from surveys.enums import QuestionKind, Segment
from surveys.models.freezing import part_is_frozen_once_published
from surveys.models.scope import BuiltQuerySet

_CHOICES = (QuestionKind.MULTIPLE, QuestionKind.CHOOSE_AND_RANK)
_NUMBERS = (QuestionKind.YEAR, QuestionKind.NUMBER)
_TEXTS = (QuestionKind.SHORT_TEXT, QuestionKind.LONG_TEXT)
_ONE_CODE = (Segment.NATION, Segment.REGION, Segment.MAIN_PERSPECTIVE, Segment.PROFESSION, Segment.AGE_BAND)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "questionnaire",
        "page",
        "position",
        "code",
        "kind",
        "segment",
        "condition",
        "limit",
        "least",
        "most",
        "length",
        "equality",
    ],
    model_name="QuestionEvent",
)
class Question(models.Model):
    """`code` is the name of its answers for ever; `condition` says when it is asked (surveys/routing.py)."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.CASCADE, related_name="questions", verbose_name=_("questionnaire")
    )
    page = models.ForeignKey("surveys.Page", on_delete=models.CASCADE, related_name="questions", verbose_name=_("page"))
    position = models.PositiveSmallIntegerField(_("place"))
    code = models.CharField(_("code"), max_length=40, help_text=_("Small letters, digits and _; names the answers."))
    kind = models.CharField(_("kind"), max_length=20, choices=QuestionKind.choices)
    segment = models.CharField(_("fills the column"), max_length=20, choices=Segment.choices, blank=True, default="")
    condition = models.JSONField(_("asked when"), null=True, blank=True)
    limit = models.PositiveSmallIntegerField(_("choose at most"), null=True, blank=True)
    least = models.IntegerField(_("smallest number"), null=True, blank=True)
    most = models.IntegerField(_("largest number"), null=True, blank=True)
    length = models.PositiveIntegerField(_("suggested number of characters"), null=True, blank=True)
    equality = models.BooleanField(
        _("equality question"),
        default=False,
        help_text=_("Optional, at the end; its answers are kept in a table of their own."),
    )

    objects = BuiltQuerySet["Question"].as_manager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = (
            models.UniqueConstraint(
                fields=["questionnaire", "code"], name="question_code_is_unique_in_its_questionnaire"
            ),
            models.UniqueConstraint(
                fields=["page", "position"], name="question_place_is_unique_on_its_page", deferrable=Deferrable.DEFERRED
            ),
            models.UniqueConstraint(
                fields=["questionnaire", "segment"],
                condition=~Q(segment=""),
                name="question_column_is_filled_by_one_question",
            ),
            models.CheckConstraint(condition=Q(code__regex="^[a-z][a-z0-9_]*$"), name="question_code_is_a_plain_word"),
            models.CheckConstraint(condition=Q(kind__in=QuestionKind.values), name="question_kind_is_known"),
            models.CheckConstraint(
                condition=Q(limit__isnull=True) | Q(kind__in=_CHOICES, limit__gte=1),
                name="question_limit_is_for_choices",
            ),
            models.CheckConstraint(
                condition=~Q(kind=QuestionKind.CHOOSE_AND_RANK) | Q(limit__isnull=False),
                name="question_to_put_in_order_has_a_limit",
            ),
            models.CheckConstraint(
                condition=Q(least__isnull=True, most__isnull=True) | Q(kind__in=_NUMBERS),
                name="question_range_is_for_numbers",
            ),
            models.CheckConstraint(
                condition=Q(least__isnull=True) | Q(most__isnull=True) | Q(most__gte=F("least")),
                name="question_range_is_not_upside_down",
            ),
            models.CheckConstraint(
                condition=Q(length__isnull=True) | Q(kind__in=_TEXTS), name="question_length_is_for_text"
            ),
            models.CheckConstraint(
                condition=Q(segment="")
                | Q(segment=Segment.RANKING, kind=QuestionKind.CHOOSE_AND_RANK)
                | Q(segment=Segment.PERSPECTIVES, kind=QuestionKind.MULTIPLE)
                | Q(segment__in=_ONE_CODE, kind=QuestionKind.SINGLE),
                name="question_column_fits_its_kind",
            ),
            models.CheckConstraint(
                condition=Q(equality=False) | (Q(segment="") & ~Q(kind__in=_TEXTS)),
                name="question_on_equality_fills_no_column_and_is_not_text",
            ),
        )
        triggers = (part_is_frozen_once_published(),)

    def __str__(self) -> str:
        return self.code
