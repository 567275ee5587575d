"""What the panel changed, with the reason: one row for each move, never changed and never taken away."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import MoveKind, MoveTo
from projects.models.choice import SEES_ALL, Choice
from projects.models.choice_proposal import ChoiceProposal
from projects.models.expression import Expression


class ChoiceMoveQuerySet(models.QuerySet["ChoiceMove"]):
    """Reads over moves."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Those who may see the whole board see every move, other staff those of their nations' expressions."""
        if isinstance(user, User) and user.is_staff and user.has_perm(SEES_ALL):
            return self
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def in_order(self) -> Self:
        """As they were made."""
        return self.order_by("number")


class ChoiceMove(models.Model):
    """One move of one expression, on top of one proposal. To undo it is another move."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="moves", verbose_name=_("choice"))
    proposal = models.ForeignKey(
        ChoiceProposal, on_delete=models.PROTECT, related_name="moves", verbose_name=_("proposed set")
    )
    number = models.PositiveIntegerField(_("number"))
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="moves", verbose_name=_("expression of interest")
    )
    to = models.CharField(_("moved to"), max_length=8, choices=MoveTo.choices)
    kind = models.CharField(_("kind of reason"), max_length=10, choices=MoveKind.choices)
    reason = models.CharField(_("reason"), max_length=500)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("moved by"),
    )  # fmt: skip
    at = models.DateTimeField(_("moved"))

    objects = ChoiceMoveQuerySet.as_manager()

    class Meta:
        verbose_name = _("move of a site")
        verbose_name_plural = _("moves of sites")
        constraints = (
            models.UniqueConstraint(fields=["choice", "number"], name="move_number_is_unique_in_its_choice"),
            models.CheckConstraint(condition=Q(to__in=MoveTo.values), name="move_goes_somewhere"),
            models.CheckConstraint(condition=Q(kind__in=MoveKind.values), name="move_kind_is_known"),
            models.CheckConstraint(condition=~Q(reason=""), name="move_says_why"),
        )
        triggers = (pgtrigger.Protect(name="move_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.number}. {self.to}"
