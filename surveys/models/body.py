"""The frozen form of a published questionnaire: what pages are made from and answers are checked against."""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from surveys.models.questionnaire import Questionnaire
from surveys.models.scope import BuiltQuerySet


class QuestionnaireBody(models.Model):
    """Canonical content with its fingerprint. The application's database role may add and read it, nothing else."""

    questionnaire = models.OneToOneField(
        Questionnaire, on_delete=models.PROTECT, related_name="body", verbose_name=_("questionnaire")
    )
    content = models.JSONField(_("content"))
    sha256 = models.CharField(_("fingerprint"), max_length=64)

    objects = BuiltQuerySet["QuestionnaireBody"].as_manager()

    class Meta:
        verbose_name = _("frozen questionnaire")
        verbose_name_plural = _("frozen questionnaires")
        triggers = (pgtrigger.Protect(name="body_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return str(self.questionnaire)
