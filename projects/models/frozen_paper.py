"""Letters and agreements exactly as they were sent or signed: frozen by a trigger and by missing privileges."""

import uuid
from typing import Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import PaperKind
from projects.models.expression import Expression


class FrozenPaperQuerySet(models.QuerySet["FrozenPaper"]):
    """Reads over frozen papers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees what was sent to it and signed."""
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def letters(self) -> Self:
        """The letters that were sent, the newest first."""
        return self.filter(kind=PaperKind.LETTER).order_by("-made_at", "-pk")


class FrozenPaper(models.Model):
    """One paper. `subject` is the public id of the letter, agreement or change; each is frozen once."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="papers", verbose_name=_("expression of interest")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=PaperKind.choices)
    subject = models.UUIDField(_("what was frozen"))
    body = models.JSONField(_("its words"))
    sha256 = models.CharField(_("check sum"), max_length=64)
    made_at = models.DateTimeField(_("sent or signed"))

    objects = FrozenPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("frozen paper")
        verbose_name_plural = _("frozen papers")
        constraints = (
            models.UniqueConstraint(fields=["kind", "subject"], name="paper_is_frozen_once"),
            models.CheckConstraint(condition=Q(kind__in=PaperKind.values), name="paper_kind_is_known"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="paper_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="paper_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.made_at:%d.%m.%Y}"
