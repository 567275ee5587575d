"""A letter to post, a call or a text message to make: what a mail would have said, for people without e-mail."""

import datetime as dt
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
from impact.people.enums import ContactRoute, OutgoingStatus
from impact.people.models.person import Person
from impact.programme.queries import nations_for

ROUTES = tuple(route for route in ContactRoute if route is not ContactRoute.EMAIL)


class OutgoingQuerySet(models.QuerySet["Outgoing"]):
    """Reads over letters and calls."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those to the people of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(person__nation__in=nations)

    def to_do(self) -> Self:
        """Not written, not made yet."""
        return self.filter(status=OutgoingStatus.TO_DO)

    def overdue(self, today: dt.date) -> Self:
        """To do after the day it should have gone out."""
        return self.to_do().filter(due_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="OutgoingEvent",
    fields=["id", "public_id", "person", "route", "created_at", "due_on", "status", "done_by", "done_on"],
)
class Outgoing(models.Model):
    """One message that a member of staff carries; its text goes once it has gone out."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="outgoing", verbose_name=_("person"))
    route = models.CharField(_("how"), max_length=10, choices=[(route.value, route.label) for route in ROUTES])
    subject = models.CharField(_("about"), max_length=200)
    body = models.TextField(_("text"), blank=True)
    created_at = models.DateTimeField(_("asked for"), default=timezone.now, editable=False)
    due_on = models.DateField(_("due"))
    status = models.CharField(_("status"), max_length=5, choices=OutgoingStatus.choices, default=OutgoingStatus.TO_DO)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("done by"),
    )
    done_on = models.DateField(_("done"), null=True, blank=True)

    objects = OutgoingQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter or call")
        verbose_name_plural = _("letters and calls")
        permissions = (("finish_outgoing", "Can mark a letter or call as done"),)
        constraints = (
            models.CheckConstraint(
                condition=Q(route__in=[route.value for route in ROUTES]), name="outgoing_route_is_known"
            ),
            models.CheckConstraint(
                condition=(Q(status=OutgoingStatus.TO_DO, done_on__isnull=True, done_by__isnull=True) & ~Q(body=""))
                | Q(status=OutgoingStatus.DONE, done_on__isnull=False, done_by__isnull=False, body=""),
                name="outgoing_keeps_its_text_until_it_is_done",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_route_display()}: {self.subject}"

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it should have gone out by now."""
        return self.status == OutgoingStatus.TO_DO and self.due_on < today
