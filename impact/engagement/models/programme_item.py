"""One part of an event's programme."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import ItemKind
from impact.engagement.models.event import Event
from impact.programme.texts import TextsField, en_filled

MOST_MINUTES = 24 * 60


class ProgrammeItemQuerySet(models.QuerySet["ProgrammeItem"]):
    """Reads over parts of programmes."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the event sees its programme."""
        return self.filter(event__in=Event.objects.visible_to(user))

    def in_order(self) -> Self:
        """As the day goes."""
        return self.order_by("starts_at", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ProgrammeItemEvent",
    fields=["id", "public_id", "event", "starts_at", "minutes", "title", "kind", "speakers"],
)
class ProgrammeItem(models.Model):
    """A talk, a discussion or a break. Speakers are told by their role, in words."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="programme", verbose_name=_("event"))
    starts_at = models.DateTimeField(_("starts"))
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=30)
    title = TextsField(_("title"))
    kind = models.CharField(_("kind"), max_length=10, choices=ItemKind.choices, default=ItemKind.TALK)
    speakers = TextsField(
        _("who speaks"), blank=True, help_text=_("Roles, for example: an unpaid carer; the project’s coach.")
    )

    objects = ProgrammeItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("part of a programme")
        verbose_name_plural = _("parts of programmes")
        constraints = (
            en_filled("title", model="programme_item"),
            models.CheckConstraint(condition=Q(kind__in=ItemKind.values), name="programme_item_kind_is_known"),
            models.CheckConstraint(
                condition=Q(minutes__gte=1, minutes__lte=MOST_MINUTES), name="programme_item_takes_time"
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    @property
    def ends_at(self) -> dt.datetime:
        """When the next part may begin."""
        return self.starts_at + dt.timedelta(minutes=self.minutes)
