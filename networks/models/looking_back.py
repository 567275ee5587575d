"""Looking back on a meeting: what members felt, what manager and coordinator made of it, what a group says of itself."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import SelfQuestion
from impact.programme.models.history import history
from networks.models.history import of_this_group
from networks.models.local_network import LocalNetwork
from networks.models.meeting import Meeting, OfMeetingQuerySet
from networks.models.membership import Membership

MOST = 4
_SCALE = [(0, "0"), (1, "1"), (2, "2"), (3, "3"), (4, "4")]


class MeetingFeedback(models.Model):
    """What a member felt about a meeting; 0 = not at all, 4 = very much. Shown without names, from three answers on."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="feedback", verbose_name=_("meeting"))
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="feedback", verbose_name=_("member")
    )
    felt_heard = models.PositiveSmallIntegerField(_("felt heard"), choices=_SCALE, null=True, blank=True)
    in_time = models.BooleanField(_("materials came in time"), null=True, blank=True)
    needs_met = models.BooleanField(_("had what they needed"), null=True, blank=True)
    learned = models.TextField(_("what they learned"), max_length=2000, blank=True)
    will_do = models.TextField(_("what they will do differently"), max_length=2000, blank=True)
    given_at = models.DateTimeField(_("given"), default=timezone.now)
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip

    objects = OfMeetingQuerySet["MeetingFeedback"].as_manager()

    class Meta:
        verbose_name = _("feedback on a meeting")
        verbose_name_plural = _("feedback on meetings")
        constraints = (
            models.UniqueConstraint(fields=["meeting", "membership"], name="feedback_is_given_once_by_a_member"),
            models.CheckConstraint(
                condition=Q(felt_heard__isnull=True) | Q(felt_heard__lte=MOST), name="feedback_is_on_the_scale"
            ),
        )
        triggers = (
            of_this_group(
                "feedback_is_given_by_members",
                "SELECT local_network_id FROM networks_meeting WHERE id = NEW.meeting_id",
            ),
        )

    def __str__(self) -> str:
        return f"{self.meeting_id}, {self.membership_id}"


@history(
    "DebriefEvent", "id", "public_id", "meeting", "talked_on", "talked_by", "written_at", "support_needed", "is_done"
)
class Debrief(models.Model):
    """What the Networks manager and the coordinator say between two meetings; the next one is planned from it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="debrief", verbose_name=_("meeting"))
    talked_on = models.DateField(_("talked on"))
    talked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("talked by")
    )
    went_well = models.TextField(_("what went well"), max_length=3000)
    was_hard = models.TextField(_("what was hard"), max_length=3000, blank=True)
    who_was_missing = models.TextField(_("whose voice was missing"), max_length=2000, blank=True)
    next_focus = models.TextField(_("what the next meeting is about"), max_length=1000, blank=True)
    to_prepare = models.TextField(_("what has to be prepared"), max_length=2000, blank=True)
    support_needed = models.BooleanField(_("the coordinator needs support"), default=False)
    is_done = models.BooleanField(_("what was promised is done"), default=False)
    written_at = models.DateTimeField(_("written"), default=timezone.now)

    objects = OfMeetingQuerySet["Debrief"].as_manager()

    class Meta:
        verbose_name = _("debrief")
        verbose_name_plural = _("debriefs")
        constraints = (models.CheckConstraint(condition=~Q(went_well=""), name="debrief_says_what_went_well"),)

    def __str__(self) -> str:
        return str(self.meeting)


class SelfAnswerQuerySet(models.QuerySet["SelfAnswer"]):
    """Reads over what groups say of themselves."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))


class SelfAnswer(models.Model):
    """What a group says to a question about how it works, at one time; later ones stand beside it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    local_network = models.ForeignKey(
        LocalNetwork, on_delete=models.PROTECT, related_name="self_answers", verbose_name=_("local network")
    )
    question = models.ForeignKey(SelfQuestion, on_delete=models.PROTECT, related_name="+", verbose_name=_("question"))
    answered_on = models.DateField(_("answered on"))
    text = models.TextField(_("answer"), max_length=3000)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("written by")
    )

    objects = SelfAnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer of a group about itself")
        verbose_name_plural = _("answers of groups about themselves")
        constraints = (
            models.UniqueConstraint(
                fields=["local_network", "question", "answered_on"], name="self_answer_is_given_once_a_day"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="self_answer_has_words"),
        )

    def __str__(self) -> str:
        return f"{self.local_network_id}, {self.answered_on}"
