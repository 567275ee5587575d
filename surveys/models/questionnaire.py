"""A numbered version of a survey's questions; once published it never changes."""

import uuid

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import SLOTS
from surveys.enums import QuestionnaireStatus
from surveys.models.freezing import when_changed
from surveys.models.scope import BuiltQuerySet


def all_variants() -> list[str]:
    """English, Welsh and both in Easy Read."""
    return list(SLOTS)


class QuestionnaireQuerySet(BuiltQuerySet["Questionnaire"]):
    """Reads over versions."""

    def published(self) -> "QuestionnaireQuerySet":
        """Only what people may be asked."""
        return self.filter(status=QuestionnaireStatus.PUBLISHED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "survey",
        "number",
        "status",
        "variants",
        "note",
        "sha256",
        "published_at",
        "published_by",
        "welsh_checked_on",
        "welsh_checked_by",
        "easy_read_checked_on",
    ],
    model_name="QuestionnaireEvent",
)
class Questionnaire(models.Model):
    """One version. Its pages, questions, options and texts are rows; the published form is frozen in its body."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    survey = models.ForeignKey(
        "surveys.Survey", on_delete=models.PROTECT, related_name="questionnaires", verbose_name=_("survey")
    )
    number = models.PositiveSmallIntegerField(_("version"))
    status = models.CharField(
        _("status"), max_length=10, choices=QuestionnaireStatus.choices, default=QuestionnaireStatus.DRAFT
    )
    variants = ArrayField(
        models.CharField(max_length=20), verbose_name=_("languages and formats"), default=all_variants
    )
    note = models.CharField(_("note for colleagues"), max_length=200, blank=True)
    sha256 = models.CharField(_("fingerprint"), max_length=64, blank=True)
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("published by"),
    )
    welsh_checked_on = models.DateField(_("Welsh checked on"), null=True, blank=True)
    welsh_checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("Welsh checked by"),
    )
    easy_read_checked_on = models.DateField(_("Easy Read checked with readers on"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = QuestionnaireQuerySet.as_manager()

    class Meta:
        verbose_name = _("questionnaire")
        verbose_name_plural = _("questionnaires")
        permissions = (("publish_questionnaire", "Can publish a questionnaire"),)
        constraints = (
            models.UniqueConstraint(fields=["survey", "number"], name="questionnaire_number_is_unique_in_its_survey"),
            models.UniqueConstraint(
                fields=["survey"],
                condition=Q(status=QuestionnaireStatus.DRAFT),
                name="questionnaire_has_one_draft_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(status__in=QuestionnaireStatus.values), name="questionnaire_status_is_known"
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="questionnaire_numbers_start_at_1"),
            models.CheckConstraint(condition=Q(variants__contains=["en"]), name="questionnaire_is_written_in_english"),
            models.CheckConstraint(
                condition=(~Q(status=QuestionnaireStatus.DRAFT) | Q(sha256="", published_at__isnull=True))
                & (
                    ~Q(status=QuestionnaireStatus.PUBLISHED)
                    | (Q(published_at__isnull=False) & Q(sha256__regex="^[0-9a-f]{64}$"))
                ),
                name="questionnaire_published_has_time_and_fingerprint",
            ),
            models.CheckConstraint(
                condition=Q(welsh_checked_on__isnull=True, welsh_checked_by__isnull=True)
                | Q(welsh_checked_on__isnull=False, welsh_checked_by__isnull=False),
                name="questionnaire_welsh_check_says_who_and_when",
            ),
        )
        triggers = (
            pgtrigger.Protect(
                name="published_never_changes",
                operation=pgtrigger.Update,
                condition=when_changed(
                    "OLD.status = 'published'",
                    *("survey_id", "number", "status", "variants", "note", "sha256", "published_at", "published_by_id"),
                ),
            ),
            pgtrigger.Protect(
                name="published_never_goes",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__status=QuestionnaireStatus.PUBLISHED),
            ),
        )

    def __str__(self) -> str:
        return _("{survey}, version {number}").format(survey=self.survey, number=self.number)

    @property
    def is_published(self) -> bool:
        """Frozen: people may be asked with it."""
        return self.status == QuestionnaireStatus.PUBLISHED
