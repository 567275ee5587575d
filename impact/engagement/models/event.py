"""A policy and practice event: when, where, how many seats, and where it stands."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import EventStatus, Held
from impact.engagement.pure.stages import STANDING, Window
from impact.participation.models import CalendarEntry, Seating
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.programme.texts import TextsField, en_filled

RESERVED = ("your-place", "did-it-happen")


class EventQuerySet(models.QuerySet["Event"]):
    """Reads over events."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations; who works for all four sees those of the whole UK, too."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def for_public(self, now: dt.datetime) -> Self:
        """Published ones: open first, then by when they take place; the past and the cancelled last, newest first."""
        over = Q(status=EventStatus.HELD) | Q(status__in=STANDING, ends_at__lte=now)
        first = models.Case(
            models.When(over, then=2),
            models.When(status=EventStatus.CANCELLED, then=3),
            models.When(status=EventStatus.OPEN, then=0),
            default=1,
        )
        past = models.Case(models.When(over | Q(status=EventStatus.CANCELLED), then=F("starts_at")))
        return (
            self.filter(published_at__isnull=False)
            .select_related("nation")
            .order_by(first, past.desc(nulls_last=True), "starts_at", "slug")
        )

    def standing(self) -> Self:
        """Those whose seats are given: not planned, not over, not cancelled."""
        return self.filter(status__in=STANDING)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EventEvent",
    fields=[
        "id", "public_id", "slug", "title", "nation", "about", "held", "place", "capacity", "days_to_answer",
        "starts_at", "ends_at", "opens_at", "closes_at", "status", "published_at", "cancelled_because",
    ],
)  # fmt: skip
class Event(models.Model):
    """One event. Its seats and its date stand in `seating` and `entry`, which actions keep in step."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name in the address"), max_length=60, unique=True)
    title = TextsField(_("title"))
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("nation"),
        help_text=_("Leave it out for an event of the whole UK."),
    )  # fmt: skip
    about = TextsField(_("what it is about"))
    held = models.CharField(_("where"), max_length=10, choices=Held.choices)
    place = TextsField(_("place"), blank=True)
    capacity = models.PositiveSmallIntegerField(_("seats"))
    days_to_answer = models.PositiveSmallIntegerField(
        _("days to answer when a seat becomes free"), default=3,
        help_text=_("For people on the waiting list. Shorter by itself in the last days before the event."),
    )  # fmt: skip
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    opens_at = models.DateTimeField(_("registration opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("registration closes"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=EventStatus.choices, default=EventStatus.PLANNED)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    cancelled_because = TextsField(_("why it is cancelled"), blank=True, editable=False)
    seating = models.OneToOneField(
        Seating, on_delete=models.PROTECT, related_name="event", verbose_name=_("seats"), editable=False
    )
    entry = models.OneToOneField(
        CalendarEntry, on_delete=models.PROTECT, related_name="event", verbose_name=_("date"), editable=False
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        permissions = (("publish_event", "Can publish, open, close, hold and cancel an event"),)
        constraints = (
            en_filled("title"),
            en_filled("about"),
            models.CheckConstraint(condition=Q(capacity__gt=0), name="event_has_seats"),
            models.CheckConstraint(
                condition=Q(days_to_answer__gte=1, days_to_answer__lte=60), name="event_gives_days_to_answer"
            ),
            models.CheckConstraint(condition=~Q(slug__in=RESERVED), name="event_slug_is_not_reserved"),
            models.CheckConstraint(condition=Q(held__in=Held.values), name="event_held_is_known"),
            models.CheckConstraint(condition=Q(status__in=EventStatus.values), name="event_status_is_known"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="event_ends_after_it_starts"),
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True) | Q(closes_at__isnull=True) | Q(closes_at__gt=F("opens_at")),
                name="event_registration_closes_after_it_opens",
            ),
            models.CheckConstraint(
                condition=Q(closes_at__isnull=True) | Q(closes_at__lte=F("ends_at")),
                name="event_registration_closes_before_it_ends",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[EventStatus.PLANNED, EventStatus.CANCELLED])
                | Q(opens_at__isnull=False, closes_at__isnull=False, published_at__isnull=False),
                name="event_that_is_open_is_published_with_its_dates",
            ),
            models.CheckConstraint(
                condition=~Q(status=EventStatus.CANCELLED)
                | (Q(cancelled_because__has_key="en") & ~Q(cancelled_because__en="")),
                name="event_that_is_cancelled_says_why",
            ),
        )
        indexes = (models.Index(fields=["status", "starts_at"], name="event_by_status"),)

    def __str__(self) -> str:
        return str(self.title)

    @property
    def window(self) -> Window:
        """When it takes registrations, and when it takes place."""
        return Window(self.status, self.opens_at, self.closes_at, self.starts_at, self.ends_at)

    def state(self, now: dt.datetime) -> str:
        """What people are told it is."""
        return self.window.state(now)

    @property
    def is_cancelled(self) -> bool:
        """It is off."""
        return self.status == EventStatus.CANCELLED

    @property
    def is_published(self) -> bool:
        """Everybody can read about it."""
        return self.published_at is not None
