"""What an organisation sent, exactly as it was: frozen by triggers and by missing privileges."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.expression import Expression


class SentCopyQuerySet(models.QuerySet["SentCopy"]):
    """Reads over frozen copies."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees its frozen copy."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


class SentCopy(models.Model):
    """The frozen copy. `sha256` is taken over the canonical spelling of `body`.

    What scorers may read is taken out of it at that moment, so that their pages never ask for the rest.
    An expression that staff reopened is sent again as the next number; `expression.latest_copy()` is what counts.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="sent_copies", verbose_name=_("expression of interest")
    )
    number = models.PositiveSmallIntegerField(_("number"), default=1)
    body = models.JSONField(_("what was sent"))
    open_reading = models.JSONField(_("what scorers read"), default=dict)
    blind_reading = models.JSONField(_("what scorers read while it is hidden who it is from"), default=dict)
    sha256 = models.CharField(_("check sum"), max_length=64)
    sent_at = models.DateTimeField(_("sent"))
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("sent for them by"),
        help_text=_("Empty when the organisation pressed the button itself."),
    )
    word_of = models.CharField(_("on the word of"), max_length=200, blank=True)

    objects = SentCopyQuerySet.as_manager()

    class Meta:
        verbose_name = _("frozen copy")
        verbose_name_plural = _("frozen copies")
        constraints = (
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="sent_copy_has_its_check_sum"),
            models.CheckConstraint(condition=Q(number__gte=1), name="sent_copy_numbers_start_at_one"),
            models.UniqueConstraint(fields=["expression", "number"], name="sent_copy_number_is_unique"),
            models.CheckConstraint(
                condition=Q(entered_by__isnull=True, word_of="") | (Q(entered_by__isnull=False) & ~Q(word_of="")),
                name="sent_copy_by_staff_says_on_whose_word",
            ),
        )
        triggers = (pgtrigger.Protect(name="sent_copy_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return str(self.expression_id)
