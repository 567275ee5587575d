"""What somebody said at an event that they will do, and whether it happened."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import EventStatus, Outcome
from impact.engagement.models.event import Event
from impact.engagement.models.registration import Registration
from impact.people.enums import Language


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    """Reads over commitments."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those from the events of their nations."""
        return self.filter(event__in=Event.objects.visible_to(user))

    def shown(self) -> Self:
        """Those everybody may read, without a name."""
        return self.filter(is_shown=True).order_by("pk")

    def to_ask(self, today: dt.date) -> Self:
        """Those without an answer whose day to be asked about has come."""
        return self.filter(outcome=Outcome.PLANNED, ask_on__lte=today).exclude(event__status=EventStatus.CANCELLED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="CommitmentEvent",
    fields=[
        "id", "public_id", "event", "registration", "by_when", "may_show", "is_shown", "ask_on", "outcome",
        "answered_on", "created_at",
    ],
)  # fmt: skip
class Commitment(models.Model):
    """What, by when, and when we ask whether it happened. Shown to everybody only with a yes, and never with a name."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="commitments", verbose_name=_("event"))
    registration = models.ForeignKey(
        Registration, null=True, blank=True, on_delete=models.SET_NULL, related_name="commitments",
        verbose_name=_("who said it"),
    )  # fmt: skip
    text = models.TextField(_("what they will do"), max_length=1000)
    language = models.CharField(
        _("language of the text"), max_length=2, choices=Language.choices, default=Language.ENGLISH
    )
    by_when = models.DateField(_("by when"), null=True, blank=True)
    may_show = models.BooleanField(_("may be shown to everybody, without a name"), default=False)
    is_shown = models.BooleanField(_("shown on the event’s page"), default=False)
    ask_on = models.DateField(_("we ask on"))
    outcome = models.CharField(_("did it happen?"), max_length=10, choices=Outcome.choices, default=Outcome.PLANNED)
    words = models.TextField(_("in their words"), max_length=2000, blank=True)
    answered_on = models.DateField(_("answered"), null=True, blank=True)
    link_hash = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        constraints = (
            models.CheckConstraint(condition=~Q(text=""), name="commitment_says_what"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="commitment_language_is_known"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="commitment_outcome_is_known"),
            models.CheckConstraint(
                condition=Q(is_shown=False) | Q(may_show=True), name="commitment_is_shown_only_with_a_yes"
            ),
            models.CheckConstraint(
                condition=Q(outcome=Outcome.PLANNED, answered_on__isnull=True)
                | (~Q(outcome=Outcome.PLANNED) & Q(answered_on__isnull=False)),
                name="commitment_that_is_answered_says_when",
            ),
        )
        indexes = (models.Index(fields=["outcome", "ask_on"], name="commitment_to_ask"),)

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def is_answered(self) -> bool:
        """They told us what became of it."""
        return self.outcome != Outcome.PLANNED
