"""How an event was. Nobody's: there is no way back from these words to the person who wrote them.

No time, no history, no relation to a registration; a registration keeps only that its person has said something.
"""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.models.event import Event

MOST_USEFUL = 5


class FeedbackQuerySet(models.QuerySet["Feedback"]):
    """Reads over feedback."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the event on the staff pages reads how it was."""
        return self.filter(event__in=Event.objects.visible_to(user))


class Feedback(models.Model):
    """One person's words about an event."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="feedback", verbose_name=_("event"))
    useful = models.PositiveSmallIntegerField(_("how useful, from 1 to 5"))
    worked = models.TextField(_("what worked"), max_length=3000, blank=True)
    change = models.TextField(_("what to change"), max_length=3000, blank=True)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
        constraints = (
            models.CheckConstraint(
                condition=Q(useful__gte=1, useful__lte=MOST_USEFUL), name="feedback_useful_is_between_one_and_five"
            ),
        )

    def __str__(self) -> str:
        return str(self.useful)
