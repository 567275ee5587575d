"""Where reviewers differed widely: who talked it over, and what they agreed."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.expression import Expression
from projects.models.review_round import ReviewRound


class ModerationQuerySet(models.QuerySet["Moderation"]):
    """Reads over moderations."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff who see the expression see what was agreed about it."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "round", "expression", "held_on", "noted_by", "noted_at"],
    model_name="ModerationEvent",
)
class Moderation(models.Model):
    """One talk about one expression of interest. Scores changed afterwards keep their former values in the history."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    round = models.ForeignKey(
        ReviewRound, on_delete=models.PROTECT, related_name="moderations", verbose_name=_("round")
    )
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="moderations", verbose_name=_("expression of interest")
    )
    who = models.TextField(_("who talked"))
    agreed = models.TextField(_("what was agreed"))
    held_on = models.DateField(_("on"))
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("written down by")
    )
    noted_at = models.DateTimeField(_("written down"), default=timezone.now)

    objects = ModerationQuerySet.as_manager()

    class Meta:
        verbose_name = _("talk about wide differences")
        verbose_name_plural = _("talks about wide differences")
        constraints = (
            models.UniqueConstraint(fields=["round", "expression"], name="moderation_is_one_for_an_expression"),
            models.CheckConstraint(
                condition=~Q(who="") & ~Q(agreed=""), name="moderation_says_who_talked_and_what_was_agreed"
            ),
        )

    def __str__(self) -> str:
        return str(self.expression)
