"""What was written to the questions of a call, one row for each."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import Channel
from projects.models.collaborator import Collaborator
from projects.models.draft_only import only_in_a_draft
from projects.models.expression import Expression
from projects.models.question import CallQuestion

MOST_LETTERS = 20_000


class AnswerQuerySet(models.QuerySet["Answer"]):
    """Reads over answers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees its answers."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


class Answer(models.Model):
    """What was written to one question. `version` rises with each save, so that two tabs never overwrite each other."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="answers", verbose_name=_("expression of interest")
    )
    question = models.ForeignKey(
        CallQuestion, on_delete=models.PROTECT, related_name="answers", verbose_name=_("question")
    )
    text = models.TextField(_("answer"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        Collaborator,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written last by"),
        help_text=_("Empty when the owner of the private link wrote it, or staff for them."),
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("typed in by"),
    )
    channel = models.CharField(_("how it reached us"), max_length=10, choices=Channel.choices, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = (
            models.UniqueConstraint(fields=["expression", "question"], name="answer_is_the_only_one_to_its_question"),
            models.CheckConstraint(condition=Q(version__gte=1), name="answer_version_starts_at_one"),
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("text"), MOST_LETTERS), name="answer_is_not_endless"
            ),
            models.CheckConstraint(
                condition=Q(entered_by__isnull=True, channel="")
                | Q(entered_by__isnull=False, saved_by__isnull=True, channel__in=Channel.values),
                name="answer_typed_by_staff_says_how_it_reached_us",
            ),
        )
        triggers = (only_in_a_draft("answer_changes_only_in_a_draft", "answers"),)

    def __str__(self) -> str:
        return f"{self.expression_id}/{self.question_id}"
