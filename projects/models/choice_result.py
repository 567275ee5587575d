"""What the panel settled for each expression: written once, in the transaction that settles."""

import uuid
from typing import Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import Outcome
from projects.models.choice import SEES_ALL, Choice
from projects.models.expression import Expression


class ChoiceResultQuerySet(models.QuerySet["ChoiceResult"]):
    """Reads over results."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Those who may see the whole board see every result, other staff those of their nations' expressions."""
        if isinstance(user, User) and user.is_staff and user.has_perm(SEES_ALL):
            return self
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def reserves(self) -> Self:
        """Reserves, whoever is asked first coming first."""
        return self.filter(outcome=Outcome.RESERVE).order_by("order")


class ChoiceResult(models.Model):
    """One expression's result. `total` is the sum of its medians; empty when it was not scored.

    `moved`: the panel went beyond the proposal; `reason` is its last reason.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="results", verbose_name=_("choice"))
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="results", verbose_name=_("expression of interest")
    )
    outcome = models.CharField(_("result"), max_length=14, choices=Outcome.choices)
    order = models.PositiveSmallIntegerField(_("place among the reserves"), null=True, blank=True)
    total = models.DecimalField(_("score"), max_digits=6, decimal_places=2, null=True, blank=True)
    moved = models.BooleanField(_("moved by the panel"), default=False)
    reason = models.CharField(_("reason"), max_length=500, blank=True)

    objects = ChoiceResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("result of a balanced choice")
        verbose_name_plural = _("results of balanced choices")
        constraints = (
            models.UniqueConstraint(fields=["choice", "expression"], name="result_is_the_only_one_of_its_expression"),
            models.UniqueConstraint(fields=["choice", "order"], name="result_reserves_have_one_order"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="result_is_known"),
            models.CheckConstraint(
                condition=Q(outcome=Outcome.RESERVE, order__isnull=False, order__gte=1)
                | (~Q(outcome=Outcome.RESERVE) & Q(order__isnull=True)),
                name="result_reserve_has_its_place",
            ),
            models.CheckConstraint(condition=Q(moved=False) | ~Q(reason=""), name="result_moved_says_why"),
        )
        triggers = (pgtrigger.Protect(name="result_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.expression_id}: {self.outcome}"
