"""A file that an organisation adds to its expression of interest. None is needed; after sending they stay as they are."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files.models import StoredFile
from projects.models.expression import ARRIVED, Expression
from projects.models.question import CallQuestion

MOST_FILES = 5


class ExpressionFileQuerySet(models.QuerySet["ExpressionFile"]):
    """Reads over files of expressions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees its files, once it was sent: drafts are the organisation's own."""
        return self.filter(expression__in=Expression.objects.visible_to(user), expression__status__in=ARRIVED)

    def in_order(self) -> Self:
        """As they were added, each with its file and question."""
        return self.select_related("stored_file", "question").order_by("added_at", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "expression", "question", "stored_file", "number", "added_at"],
    model_name="ExpressionFileEvent",
)
class ExpressionFile(models.Model):
    """`number` counts the places from 1 to 5, so that the database itself holds the limit."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="files", verbose_name=_("expression of interest")
    )
    question = models.ForeignKey(
        CallQuestion,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("question"),
    )
    stored_file = models.OneToOneField(
        StoredFile, on_delete=models.CASCADE, related_name="expression_file", verbose_name=_("file")
    )
    note = models.CharField(_("note"), max_length=300, blank=True)
    number = models.PositiveSmallIntegerField(_("place"))
    added_at = models.DateTimeField(_("added"), default=timezone.now)

    objects = ExpressionFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("file of an expression of interest")
        verbose_name_plural = _("files of expressions of interest")
        permissions = (("download_expressionfile", "Can download files of expressions of interest"),)
        constraints = (
            models.UniqueConstraint(fields=["expression", "number"], name="expression_file_has_its_own_place"),
            models.CheckConstraint(
                condition=Q(number__gte=1, number__lte=MOST_FILES), name="expression_file_is_one_of_five"
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="expression_file_changes_only_in_a_draft",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("state", "text"), ("changed", "bigint")],
                func=pgtrigger.Func(
                    """
                    IF TG_OP = 'DELETE' THEN changed := OLD.expression_id; ELSE changed := NEW.expression_id; END IF;
                    SELECT status INTO state FROM projects_expression WHERE id = changed;
                    IF state <> 'draft' THEN
                        RAISE EXCEPTION 'pgtrigger: files change only while the expression is a draft';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.expression_id}/{self.number}"
