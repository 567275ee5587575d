"""One of the four meetings of a local network."""

import uuid
from datetime import date
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from networks.enums import MeetingMode, MeetingStatus
from networks.models.local_network import LocalNetwork
from networks.pure import stages

MEETINGS = 4


class MeetingQuerySet(models.QuerySet["Meeting"]):
    """Reads over meetings."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network sees its meetings."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))

    def without_agreed_record(self, today: date) -> Self:
        """Took place before today, and nobody agreed a record yet."""
        took_place = self.exclude(status=MeetingStatus.CANCELLED).filter(held_on__lt=today)
        return took_place.filter(record__agreed_text__isnull=True)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "local_network", "number", "held_on", "mode", "status"],
    model_name="MeetingEvent",
)
class Meeting(models.Model):
    """A meeting, planned or held."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    local_network = models.ForeignKey(
        LocalNetwork, on_delete=models.PROTECT, related_name="meetings", verbose_name=_("local network")
    )
    number = models.PositiveSmallIntegerField(_("number"), choices=[(n, str(n)) for n in range(1, MEETINGS + 1)])
    held_on = models.DateField(_("date"))
    mode = models.CharField(_("how people meet"), max_length=10, choices=MeetingMode.choices)
    status = models.CharField(_("status"), max_length=10, choices=MeetingStatus.choices, default=MeetingStatus.PLANNED)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        permissions = (("cancel_meeting", "Can cancel a meeting or plan it again"),)
        constraints = (
            models.UniqueConstraint(fields=["local_network", "number"], name="meeting_number_is_used_once"),
            models.CheckConstraint(condition=Q(number__gte=1, number__lte=MEETINGS), name="meeting_is_one_of_four"),
            models.CheckConstraint(condition=Q(mode__in=MeetingMode.values), name="meeting_mode_is_known"),
            models.CheckConstraint(condition=Q(status__in=MeetingStatus.values), name="meeting_status_is_known"),
        )
        triggers = (
            pgtrigger.FSM(
                name="meeting_that_was_held_stays_held", field="status", transitions=stages.moves(stages.MEETING)
            ),
        )

    def __str__(self) -> str:
        return f"{self.local_network}, {self.number}"
