"""The questions of a call: rows with a version, fixed once people may answer."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Deferrable, Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled
from projects.models.call import Call


class CallQuestionQuerySet(models.QuerySet["CallQuestion"]):
    """Reads over questions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the call sees its questions."""
        return self.filter(call__in=Call.objects.visible_to(user))

    def in_order(self) -> Self:
        """As they are asked."""
        return self.order_by("call_id", "order")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "order",
        "code",
        "version",
        "label",
        "hint",
        "word_guide",
        "hidden_from_reviewers",
    ],
    model_name="CallQuestionEvent",
)
class CallQuestion(models.Model):
    """One question. Each change of its words gives it the next version; the history keeps the former words."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="questions", verbose_name=_("call"))
    order = models.PositiveSmallIntegerField(_("place"))
    code = models.SlugField(_("code"), max_length=40, help_text=_("Never changes; answers are kept under it."))
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    label = TextsField(_("question"))
    hint = TextsField(_("help with answering"), blank=True)
    word_guide = models.PositiveSmallIntegerField(_("about how many words"), default=150)
    hidden_from_reviewers = models.BooleanField(
        _("scorers won't see this"), default=False, help_text=_("The question itself has to say so.")
    )

    objects = CallQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question of a call")
        verbose_name_plural = _("questions of calls")
        constraints = (
            en_filled("label"),
            models.UniqueConstraint(fields=["call", "code"], name="question_code_is_unique_in_its_call"),
            models.UniqueConstraint(
                fields=["call", "order"], name="question_place_is_unique_in_its_call", deferrable=Deferrable.DEFERRED
            ),
            models.CheckConstraint(condition=~Q(code=""), name="question_has_a_code"),
            models.CheckConstraint(condition=Q(version__gte=1), name="question_version_starts_at_one"),
            models.CheckConstraint(
                condition=Q(word_guide__gte=10, word_guide__lte=1000), name="question_word_guide_is_sensible"
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="question_is_fixed_once_its_call_opened",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("opened", "boolean")],
                func=pgtrigger.Func(
                    """
                    SELECT bool_or(status <> 'planned') INTO opened FROM projects_call
                    WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.call_id ELSE NEW.call_id END)
                       OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.call_id ELSE OLD.call_id END);
                    IF opened THEN
                        RAISE EXCEPTION 'pgtrigger: the questions of a call are fixed once it opened';
                    END IF;
                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.order}. {self.label}"
