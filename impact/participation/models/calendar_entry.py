"""A date people keep free: when, where, how to join, and when we remind them."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import EntryStatus
from impact.participation.models.invitation import Invitation
from impact.participation.models.seating import Seating
from impact.programme.texts import TextsField, en_filled

USUAL_REMINDERS = (168, 24)


def usual_reminders() -> list[int]:
    """A week and a day before."""
    return list(USUAL_REMINDERS)


class CalendarEntryQuerySet(models.QuerySet["CalendarEntry"]):
    """Reads over dates."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the seating sees its dates."""
        return self.filter(seating__in=Seating.objects.visible_to(user))

    def planned(self) -> Self:
        """Those that stand, in their order."""
        return self.filter(status=EntryStatus.PLANNED).order_by("starts_at", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="CalendarEntryEvent",
    fields=["id", "public_id", "seating", "title", "starts_at", "ends_at", "place", "sequence", "status"],
)
class CalendarEntry(models.Model):
    """One date. `sequence` counts its changes, so that calendars take the newest (RFC 5545, 3.8.7.4)."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    seating = models.ForeignKey(Seating, on_delete=models.PROTECT, related_name="entries", verbose_name=_("seating"))
    title = TextsField(_("title"))
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    place = TextsField(_("place"), blank=True)
    joining_link = models.URLField(_("link to join online"), max_length=500, blank=True)
    remind_hours = ArrayField(
        models.PositiveSmallIntegerField(),
        default=usual_reminders,
        blank=True,
        size=6,
        verbose_name=_("remind people so many hours before"),
    )
    sequence = models.PositiveIntegerField(_("version for calendars"), default=0, editable=False)
    status = models.CharField(_("status"), max_length=10, choices=EntryStatus.choices, default=EntryStatus.PLANNED)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("last changed"), default=timezone.now, editable=False)

    objects = CalendarEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("date")
        verbose_name_plural = _("dates")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="calendar_entry_ends_after_it_starts"),
            models.CheckConstraint(condition=Q(status__in=EntryStatus.values), name="calendar_entry_status_is_known"),
        )

    def __str__(self) -> str:
        return f"{self.title}, {timezone.localtime(self.starts_at):%d/%m/%Y %H:%M}"

    @property
    def is_planned(self) -> bool:
        """It stands."""
        return self.status == EntryStatus.PLANNED

    def is_over(self, now: dt.datetime) -> bool:
        """Whether it has ended."""
        return self.ends_at <= now


class ReminderSentQuerySet(models.QuerySet["ReminderSent"]):
    """Reads over reminders."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the date sees that people were reminded of it."""
        return self.filter(entry__in=CalendarEntry.objects.visible_to(user))


class ReminderSent(models.Model):
    """Somebody was reminded of a date: once for each time staff chose."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    entry = models.ForeignKey(CalendarEntry, on_delete=models.CASCADE, related_name="reminders", verbose_name=_("date"))
    invitation = models.ForeignKey(
        Invitation, on_delete=models.CASCADE, related_name="reminders", verbose_name=_("person")
    )
    hours_before = models.PositiveSmallIntegerField(_("hours before"))
    sent_at = models.DateTimeField(_("sent"))

    objects = ReminderSentQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        constraints = (
            models.UniqueConstraint(
                fields=["entry", "invitation", "hours_before"], name="reminder_is_sent_once_for_each_time"
            ),
        )

    def __str__(self) -> str:
        return f"{self.entry_id}, {self.hours_before}"
