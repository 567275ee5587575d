"""A meeting of a local network. Its title, time, place and link are a calendar entry."""

import datetime as dt
import uuid
from typing import Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.models import CalendarEntry
from impact.programme.models.history import history
from networks.enums import MeetingMode, MeetingStatus
from networks.models.history import Row, of_this_group, refuses_when
from networks.models.local_network import LocalNetwork
from networks.models.membership import Membership
from networks.pure import stages


class MeetingQuerySet(models.QuerySet["Meeting"]):
    """Reads over meetings."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network sees its meetings."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))

    def whole(self) -> Self:
        """With group and date, in their order."""
        return self.select_related("local_network__network__template", "entry__seating").order_by("number")

    def without_agreed_record(self, now: dt.datetime) -> Self:
        """Took place before today, and nobody agreed a record yet."""
        midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
        took_place = self.exclude(status=MeetingStatus.CANCELLED).filter(entry__starts_at__lt=midnight)
        return took_place.filter(record__agreed__isnull=True)


@history("MeetingEvent", "id", "public_id", "local_network", "number", "entry", "mode", "status")
class Meeting(models.Model):
    """A meeting, planned or held. There are as many as the kind of network says."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    local_network = models.ForeignKey(
        LocalNetwork, on_delete=models.PROTECT, related_name="meetings", verbose_name=_("local network")
    )
    number = models.PositiveSmallIntegerField(_("number"))
    entry = models.OneToOneField(
        CalendarEntry, on_delete=models.PROTECT, related_name="network_meeting", verbose_name=_("date")
    )
    mode = models.CharField(_("how people meet"), max_length=10, choices=MeetingMode.choices)
    focus = models.TextField(_("what this meeting is about"), max_length=1000, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=MeetingStatus.choices, default=MeetingStatus.PLANNED)
    cancelled_because = models.CharField(_("why it is cancelled"), max_length=300, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        permissions = (("cancel_meeting", "Can cancel a meeting or plan it again"),)
        constraints = (
            models.UniqueConstraint(fields=["local_network", "number"], name="meeting_number_is_used_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="meeting_number_begins_at_one"),
            models.CheckConstraint(condition=Q(mode__in=MeetingMode.values), name="meeting_mode_is_known"),
            models.CheckConstraint(condition=Q(status__in=MeetingStatus.values), name="meeting_status_is_known"),
        )
        triggers = (
            pgtrigger.FSM(
                name="meeting_that_was_held_stays_held", field="status", transitions=stages.moves(stages.MEETING)
            ),
            refuses_when(
                "meeting_is_one_of_those_the_network_has",
                pgtrigger.Insert | pgtrigger.Update,
                reads="""
                SELECT NEW.number > t.meetings AND l.tier = 'local' FROM networks_localnetwork l
                    JOIN networks_network n ON n.id = l.network_id
                    JOIN programme_networktemplate t ON t.id = n.template_id WHERE l.id = NEW.local_network_id
                """,
                says="this network has no more meetings than its kind allows",
            ),
        )

    def __str__(self) -> str:
        return f"{self.local_network}, {self.number}"

    @property
    def held_on(self) -> dt.date:
        """The day of the meeting."""
        return timezone.localdate(self.entry.starts_at)


class OfMeetingQuerySet(models.QuerySet[Row]):
    """Reads over what hangs on a meeting."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the meeting."""
        return self.filter(meeting__in=Meeting.objects.visible_to(user))


class MeetingReply(models.Model):
    """Whether a member can come to a meeting; said again, the later answer stands."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="replies", verbose_name=_("meeting"))
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="meeting_replies", verbose_name=_("member")
    )
    coming = models.BooleanField(_("is coming"))
    replied_at = models.DateTimeField(_("answered"), default=timezone.now)

    objects = OfMeetingQuerySet["MeetingReply"].as_manager()

    class Meta:
        verbose_name = _("answer to a meeting")
        verbose_name_plural = _("answers to meetings")
        constraints = (
            models.UniqueConstraint(fields=["meeting", "membership"], name="meeting_is_answered_once_by_a_member"),
        )
        triggers = (
            of_this_group(
                "meeting_is_answered_by_its_members",
                "SELECT local_network_id FROM networks_meeting WHERE id = NEW.meeting_id",
            ),
        )

    def __str__(self) -> str:
        return f"{self.membership_id}: {self.coming}"
