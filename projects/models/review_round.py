"""A round of reviews of a call, and who sits on its panel."""

import uuid
from datetime import datetime
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import RoundStatus
from projects.models.call import Call
from projects.pure import stages
from projects.pure.moderating import WIDE_TOTAL

FEWEST_REVIEWS = 3
READING_CHOICES = (("screen", _("On screen")), ("large", _("Large print")), ("easy", _("Easy Read")))
WORKING = (RoundStatus.OPEN, RoundStatus.MODERATION)


class ReviewRoundQuerySet(models.QuerySet["ReviewRound"]):
    """Reads over rounds."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every round, reviewers those they sit on."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        return self if user.is_staff else self.filter(members__user=user, members__left_at__isnull=True)

    def running(self) -> Self:
        """Those in which reviewers may write."""
        return self.filter(status__in=WORKING)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "number",
        "status",
        "opens_at",
        "due_at",
        "hide_identity",
        "fewest_reviews",
        "most_each",
        "wide_total",
        "run_by",
        "closed_at",
        "closed_by",
    ],
    model_name="ReviewRoundEvent",
)
class ReviewRound(models.Model):
    """One round of reviews of a call. `most_each` is how many expressions one reviewer reads at most."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="rounds", verbose_name=_("call"))
    number = models.PositiveSmallIntegerField(_("number"), default=1)
    status = models.CharField(_("status"), max_length=12, choices=RoundStatus.choices, default=RoundStatus.PLANNED)
    opens_at = models.DateTimeField(_("reviewers start"))
    due_at = models.DateTimeField(_("scores are due"))
    hide_identity = models.BooleanField(_("hide who it is from while scoring"), default=True)
    fewest_reviews = models.PositiveSmallIntegerField(_("fewest reviews of each"), default=FEWEST_REVIEWS)
    most_each = models.PositiveSmallIntegerField(_("most for one reviewer"), default=12)
    wide_total = models.PositiveSmallIntegerField(
        _("points between two totals that are talked over"),
        default=WIDE_TOTAL,
        help_text=_("A criterion scored three points apart is talked over in any case."),
    )
    run_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("run by"),
        help_text=_("Gets a mail when somebody stands aside."),
    )
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True, editable=False)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("closed by"),
    )
    close_reason = models.TextField(_("why it was closed although something was missing"), blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = ReviewRoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("round of reviews")
        verbose_name_plural = _("rounds of reviews")
        permissions = (("run_reviewround", "Can assign reviewers and move a round of reviews on"),)
        constraints = (
            models.UniqueConstraint(fields=["call", "number"], name="round_number_is_unique_in_its_call"),
            models.CheckConstraint(condition=Q(status__in=RoundStatus.values), name="round_status_is_known"),
            models.CheckConstraint(
                condition=Q(due_at__gt=F("opens_at")),
                name="round_is_due_after_it_opens",
                violation_error_message=_("Scores must be due after reviewers start."),
            ),
            models.CheckConstraint(
                condition=Q(fewest_reviews__gte=FEWEST_REVIEWS),
                name="round_asks_for_three_reviews_or_more",
                violation_error_message=_("Each expression of interest needs at least three reviews."),
            ),
            models.CheckConstraint(condition=Q(most_each__gte=1), name="round_reviewer_reads_at_least_one"),
            models.CheckConstraint(condition=Q(wide_total__gte=1), name="round_talks_over_one_point_or_more"),
            models.CheckConstraint(
                condition=Q(status=RoundStatus.CLOSED, closed_at__isnull=False)
                | (~Q(status=RoundStatus.CLOSED) & Q(closed_at__isnull=True)),
                name="round_closed_has_its_date",
            ),
        )
        triggers = (
            pgtrigger.FSM(name="round_goes_forward_only", field="status", transitions=stages.moves(stages.ROUND)),
        )

    def __str__(self) -> str:
        return f"{self.call} {self.number}"

    def is_late(self, now: datetime) -> bool:
        """Scores were due before now."""
        return self.status in WORKING and now > self.due_at


class PanelMemberQuerySet(models.QuerySet["PanelMember"]):
    """Reads over reviewers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see who sits on a round, reviewers themselves."""
        seen = self.filter(round__in=ReviewRound.objects.visible_to(user))
        return seen if isinstance(user, User) and user.is_staff else seen.filter(user=user.pk)

    def active(self) -> Self:
        """Those who still sit on the panel."""
        return self.filter(left_at__isnull=True)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "round", "user", "most", "reading", "left_at"],
    model_name="PanelMemberEvent",
)
class PanelMember(models.Model):
    """Somebody who reviews in a round. `most` is their own limit, `reading` the format they want to read in."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    round = models.ForeignKey(ReviewRound, on_delete=models.PROTECT, related_name="members", verbose_name=_("round"))
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("reviewer")
    )
    lived_experience = models.BooleanField(_("has lived experience of care"), default=False)
    most = models.PositiveSmallIntegerField(_("reads at most"), null=True, blank=True)
    reading = models.CharField(
        _("reads in"),
        max_length=12,
        choices=READING_CHOICES,
        default="screen",
    )
    left_at = models.DateTimeField(_("left the panel"), null=True, blank=True, editable=False)
    reminded_soon_at = models.DateTimeField(_("reminded before the day"), null=True, blank=True, editable=False)
    reminded_late_at = models.DateTimeField(_("reminded after the day"), null=True, blank=True, editable=False)

    objects = PanelMemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("reviewer")
        verbose_name_plural = _("reviewers")
        constraints = (
            models.UniqueConstraint(fields=["round", "user"], name="reviewer_sits_once_on_a_round"),
            models.CheckConstraint(
                condition=Q(reading__in=["screen", "large", "easy"]), name="reviewer_reads_in_a_known_way"
            ),
            models.CheckConstraint(
                condition=Q(most__isnull=True) | Q(most__gte=1),
                name="reviewer_reads_one_or_more",
                violation_error_message=_("Say at least one, or leave it empty."),
            ),
        )

    def __str__(self) -> str:
        return str(self.user)
