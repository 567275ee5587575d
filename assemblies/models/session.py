"""One meeting of an Assembly, and what is planned for it. Its title, time, place and link are a calendar entry."""

import datetime as dt
import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import AgendaKind, SessionStatus
from assemblies.models.assembly import Assembly
from assemblies.models.history import history
from impact.accounts.models import User
from impact.participation.models import CalendarEntry
from impact.programme.texts import TextsField, en_filled

MOST_MINUTES = 600


class SessionQuerySet(models.QuerySet["Session"]):
    """Reads over sessions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the Assembly sees its sessions."""
        return self.filter(assembly__in=Assembly.objects.visible_to(user))

    def whole(self) -> Self:
        """With Assembly and date, in their order."""
        return self.select_related("assembly__nation", "entry__seating").order_by("number")

    def held(self) -> Self:
        """Those that took place."""
        return self.filter(status=SessionStatus.HELD)


@history("SessionEvent", "id", "public_id", "assembly", "number", "entry", "status", "cancelled_because", "held_at")
class Session(models.Model):
    """A numbered meeting: planned, held or cancelled."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    assembly = models.ForeignKey(
        Assembly, on_delete=models.PROTECT, related_name="sessions", verbose_name=_("Assembly")
    )
    number = models.PositiveSmallIntegerField(_("number"))
    entry = models.OneToOneField(
        CalendarEntry, on_delete=models.PROTECT, related_name="session", verbose_name=_("date")
    )
    status = models.CharField(_("status"), max_length=10, choices=SessionStatus.choices, default=SessionStatus.PLANNED)
    cancelled_because = TextsField(_("why it is cancelled"), blank=True)
    held_at = models.DateTimeField(_("marked as held"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = SessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        permissions = (("hold_session", "Can hold and cancel a session, and mark who came"),)
        constraints = (
            models.UniqueConstraint(fields=["assembly", "number"], name="session_number_stands_once"),
            models.CheckConstraint(condition=Q(number__gt=0), name="session_number_begins_at_one"),
            models.CheckConstraint(condition=Q(status__in=SessionStatus.values), name="session_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=SessionStatus.CANCELLED)
                | (Q(cancelled_because__has_key="en") & ~Q(cancelled_because__en="")),
                name="session_that_is_cancelled_says_why",
            ),
            models.CheckConstraint(
                condition=Q(status=SessionStatus.HELD, held_at__isnull=False)
                | (~Q(status=SessionStatus.HELD) & Q(held_at__isnull=True)),
                name="session_that_is_held_says_when",
            ),
        )

    def __str__(self) -> str:
        return f"{self.assembly}, {self.number}: {self.entry.title}"

    @property
    def is_planned(self) -> bool:
        """It stands, and has not been yet."""
        return self.status == SessionStatus.PLANNED

    @property
    def is_held(self) -> bool:
        """It took place."""
        return self.status == SessionStatus.HELD

    @property
    def is_cancelled(self) -> bool:
        """It will not be."""
        return self.status == SessionStatus.CANCELLED

    @property
    def held_on(self) -> dt.date:
        """The day of the meeting."""
        return timezone.localdate(self.entry.starts_at)


class AgendaItemQuerySet(models.QuerySet["AgendaItem"]):
    """Reads over agendas."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session sees its agenda."""
        return self.filter(session__in=Session.objects.visible_to(user))


class AgendaItem(models.Model):
    """One part of a session."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="agenda", verbose_name=_("session"))
    position = models.PositiveSmallIntegerField(_("place on the agenda"))
    title = TextsField(_("title"))
    minutes = models.PositiveSmallIntegerField(_("minutes"), null=True, blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=AgendaKind.choices, default=AgendaKind.TALK)

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("part of the agenda")
        verbose_name_plural = _("agenda")
        constraints = (
            en_filled("title"),
            models.UniqueConstraint(fields=["session", "position"], name="agenda_place_stands_once"),
            models.CheckConstraint(condition=Q(kind__in=AgendaKind.values), name="agenda_kind_is_known"),
            models.CheckConstraint(
                condition=Q(minutes__isnull=True) | Q(minutes__gte=1, minutes__lte=MOST_MINUTES),
                name="agenda_minutes_are_a_sensible_number",
            ),
        )

    def __str__(self) -> str:
        return f"{self.position}. {self.title}"
