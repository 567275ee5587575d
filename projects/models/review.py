"""Who reads which expression of interest, and what they say of it."""

import uuid
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
from impact.programme.models import HIGHEST_SCORE, Criterion
from projects.enums import ReviewStatus, RoundStatus
from projects.models.call import Call
from projects.models.expression import Expression
from projects.pure import stages

FEWEST_REVIEWS = 3


class ReviewRoundQuerySet(models.QuerySet["ReviewRound"]):
    """Reads over rounds."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every round, reviewers those they sit on."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        return self if user.is_staff else self.filter(members__user=user)


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
        )
        triggers = (
            pgtrigger.FSM(name="round_goes_forward_only", field="status", transitions=stages.moves(stages.ROUND)),
        )

    def __str__(self) -> str:
        return f"{self.call} {self.number}"


class PanelMemberQuerySet(models.QuerySet["PanelMember"]):
    """Reads over reviewers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the round sees who sits on it."""
        return self.filter(round__in=ReviewRound.objects.visible_to(user))


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
        choices=(("screen", _("On screen")), ("large", _("Large print")), ("easy", _("Easy Read"))),
        default="screen",
    )

    objects = PanelMemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("reviewer")
        verbose_name_plural = _("reviewers")
        constraints = (models.UniqueConstraint(fields=["round", "user"], name="reviewer_sits_once_on_a_round"),)

    def __str__(self) -> str:
        return str(self.user)


class ReviewQuerySet(models.QuerySet["Review"]):
    """Reads over reviews."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the reviews of their nations' expressions, reviewers their own."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        if user.is_staff:
            return self.filter(expression__in=Expression.objects.visible_to(user))
        return self.filter(member__user=user)

    def counted(self) -> Self:
        """Those that count: scored, by somebody without a conflict of interest."""
        return self.filter(status=ReviewStatus.SCORED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "round",
        "expression",
        "member",
        "status",
        "version",
        "declared_at",
        "scored_at",
        "entered_by",
    ],
    model_name="ReviewEvent",
)
class Review(models.Model):
    """One reviewer's reading of one expression. Nothing of its content is shown before a conflict was denied."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    round = models.ForeignKey(ReviewRound, on_delete=models.PROTECT, related_name="reviews", verbose_name=_("round"))
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="reviews", verbose_name=_("expression of interest")
    )
    member = models.ForeignKey(
        PanelMember, on_delete=models.PROTECT, related_name="reviews", verbose_name=_("reviewer")
    )
    status = models.CharField(_("status"), max_length=10, choices=ReviewStatus.choices, default=ReviewStatus.ASSIGNED)
    conflict = models.TextField(_("why they stood aside"), blank=True)
    strengths = models.TextField(_("strengths"), blank=True)
    next_steps = models.TextField(_("next steps"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)
    declared_at = models.DateTimeField(_("declared"), null=True, blank=True)
    scored_at = models.DateTimeField(_("scored"), null=True, blank=True)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("entered by"),
        help_text=_("Filled when staff wrote down what a reviewer said by phone."),
    )

    objects = ReviewQuerySet.as_manager()

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        permissions = (("enter_review", "Can write down a review given by phone"),)
        constraints = (
            models.UniqueConstraint(fields=["expression", "member"], name="reviewer_reads_an_expression_once"),
            models.CheckConstraint(condition=Q(status__in=ReviewStatus.values), name="review_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=ReviewStatus.ASSIGNED) | Q(declared_at__isnull=False),
                name="review_begins_with_a_declaration",
            ),
            models.CheckConstraint(
                condition=~Q(status=ReviewStatus.SCORED) | Q(scored_at__isnull=False), name="review_scored_has_its_date"
            ),
        )
        triggers = (
            pgtrigger.FSM(name="review_follows_its_stages", field="status", transitions=stages.moves(stages.REVIEW)),
        )

    def __str__(self) -> str:
        return f"{self.expression} / {self.member_id}"


class ReviewScoreQuerySet(models.QuerySet["ReviewScore"]):
    """Reads over scores."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the review sees its scores."""
        return self.filter(review__in=Review.objects.visible_to(user))


class ReviewScore(models.Model):
    """One reviewer's score of one criterion, with the reason."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="scores", verbose_name=_("review"))
    criterion = models.ForeignKey(Criterion, on_delete=models.PROTECT, related_name="+", verbose_name=_("criterion"))
    score = models.PositiveSmallIntegerField(_("score"))
    reason = models.TextField(_("reason"), blank=True)

    objects = ReviewScoreQuerySet.as_manager()

    class Meta:
        verbose_name = _("score")
        verbose_name_plural = _("scores")
        constraints = (
            models.UniqueConstraint(fields=["review", "criterion"], name="review_scores_a_criterion_once"),
            models.CheckConstraint(condition=Q(score__lte=HIGHEST_SCORE), name="review_score_is_nought_to_four"),
        )

    def __str__(self) -> str:
        return f"{self.review_id}/{self.criterion_id}"
