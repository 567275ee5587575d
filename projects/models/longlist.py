"""What was talked about with an organisation on the longlist, before the choice."""

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


class LonglistConversationQuerySet(models.QuerySet["LonglistConversation"]):
    """Reads over longlist conversations."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff only: whoever sees the expression."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "expression", "held_on", "by", "written_at"],
    model_name="LonglistConversationEvent",
)
class LonglistConversation(models.Model):
    """One conversation; there may be several. Staff read it, reviewers and organisations do not."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression,
        on_delete=models.PROTECT,
        related_name="longlist_conversations",
        verbose_name=_("expression of interest"),
    )
    held_on = models.DateField(_("held on"))
    who = models.CharField(_("who took part"), max_length=300, help_text=_("Roles, no names."))
    notes = models.TextField(_("notes"), max_length=10_000)
    agreed = models.TextField(_("what was agreed"), max_length=5_000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("written by")
    )
    written_at = models.DateTimeField(_("written"), default=timezone.now)

    objects = LonglistConversationQuerySet.as_manager()

    class Meta:
        verbose_name = _("longlist conversation")
        verbose_name_plural = _("longlist conversations")
        constraints = (
            models.CheckConstraint(condition=~Q(who="") & ~Q(notes=""), name="longlist_conversation_says_who_and_what"),
        )

    def __str__(self) -> str:
        return f"{self.expression_id}, {self.held_on:%d/%m/%Y}"
