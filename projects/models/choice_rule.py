"""One rule of balance: at least and at most how many sites of one kind, and why."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import RuleFeature
from projects.models.choice import Choice


class ChoiceRuleQuerySet(models.QuerySet["ChoiceRule"]):
    """Reads over rules."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the choice sees its rules."""
        return self.filter(choice__in=Choice.objects.visible_to(user))

    def in_order(self) -> Self:
        """By feature and value, always the same."""
        return self.order_by("feature", "value")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "choice", "feature", "value", "minimum", "maximum", "why"],
    model_name="ChoiceRuleEvent",
)
class ChoiceRule(models.Model):
    """`value` is a code of its feature, for example `nir` of nation; an empty maximum asks for no limit."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="rules", verbose_name=_("choice"))
    feature = models.CharField(_("about"), max_length=16, choices=RuleFeature.choices)
    value = models.CharField(_("which"), max_length=60)
    minimum = models.PositiveSmallIntegerField(_("at least"), default=0)
    maximum = models.PositiveSmallIntegerField(_("at most"), null=True, blank=True)
    why = models.CharField(_("why"), max_length=300)

    objects = ChoiceRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("rule of balance")
        verbose_name_plural = _("rules of balance")
        constraints = (
            models.UniqueConstraint(fields=["choice", "feature", "value"], name="rule_stands_once_in_its_choice"),
            models.CheckConstraint(condition=Q(feature__in=RuleFeature.values), name="rule_feature_is_known"),
            models.CheckConstraint(
                condition=Q(maximum__isnull=True) | Q(maximum__gte=F("minimum")),
                name="rule_most_is_not_under_its_least",
                violation_error_message=_("“At most” is smaller than “at least”."),
            ),
            models.CheckConstraint(condition=~Q(value="") & ~Q(why=""), name="rule_says_of_whom_and_why"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="rule_is_fixed_once_its_choice_is_settled",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("fixed", "boolean")],
                func=pgtrigger.Func(
                    """
                    SELECT bool_or(status IN ('settled', 'set_aside')) INTO fixed FROM projects_choice
                    WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.choice_id ELSE NEW.choice_id END)
                       OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.choice_id ELSE OLD.choice_id END);
                    IF fixed THEN
                        RAISE EXCEPTION 'pgtrigger: the rules of a choice are fixed once it is settled or set aside';
                    END IF;
                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.feature} {self.value}"
