"""Who reads which expression of interest, and what they say of it."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import HIGHEST_SCORE, Criterion
from projects.enums import ReviewStatus
from projects.models.expression import Expression
from projects.models.review_round import PanelMember, ReviewRound
from projects.pure import stages

STANDS = (ReviewStatus.ASSIGNED, ReviewStatus.DECLARED, ReviewStatus.SCORED)


class ReviewQuerySet(models.QuerySet["Review"]):
    """Reads over reviews."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the reviews of their nations' expressions, reviewers their own."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        if user.is_staff:
            return self.filter(expression__in=Expression.objects.visible_to(user))
        return self.filter(member__user=user, member__left_at__isnull=True)

    def counted(self) -> Self:
        """Those that count: scored, by somebody without a conflict of interest."""
        return self.filter(status=ReviewStatus.SCORED)

    def standing(self) -> Self:
        """Those that somebody reads or has read: not by who stood aside, nor left open by who left the panel."""
        return self.filter(status__in=STANDS).exclude(Q(member__left_at__isnull=False) & ~Q(status=ReviewStatus.SCORED))

    def still_open(self) -> Self:
        """Those that a reviewer has still to do."""
        return self.filter(status__in=[ReviewStatus.ASSIGNED, ReviewStatus.DECLARED], member__left_at__isnull=True)


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
        permissions = (
            ("enter_review", "Can write down a review given by phone"),
            ("write_review", "Can review expressions of interest on a panel"),
        )
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
            pgtrigger.Trigger(
                name="review_is_fixed_once_its_round_closed",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    "NEW.status <> 'recused' AND (NEW.strengths, NEW.next_steps, NEW.status, NEW.version)"
                    " IS DISTINCT FROM (OLD.strengths, OLD.next_steps, OLD.status, OLD.version)"
                ),
                declare=[("state", "text")],
                func=pgtrigger.Func(
                    """
                    SELECT status INTO state FROM projects_reviewround WHERE id = NEW.round_id;
                    IF state = 'closed' THEN
                        RAISE EXCEPTION 'pgtrigger: reviews are fixed once their round closed';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.expression} / {self.member_id}"


class ReviewScoreQuerySet(models.QuerySet["ReviewScore"]):
    """Reads over scores."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the review sees its scores."""
        return self.filter(review__in=Review.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "review", "criterion", "score", "version"],
    model_name="ReviewScoreEvent",
)
class ReviewScore(models.Model):
    """One reviewer's score of one criterion, with the reason."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="scores", verbose_name=_("review"))
    criterion = models.ForeignKey(Criterion, on_delete=models.PROTECT, related_name="+", verbose_name=_("criterion"))
    score = models.PositiveSmallIntegerField(_("score"))
    reason = models.TextField(_("reason"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)

    objects = ReviewScoreQuerySet.as_manager()

    class Meta:
        verbose_name = _("score")
        verbose_name_plural = _("scores")
        constraints = (
            models.UniqueConstraint(fields=["review", "criterion"], name="review_scores_a_criterion_once"),
            models.CheckConstraint(condition=Q(score__lte=HIGHEST_SCORE), name="review_score_is_nought_to_four"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="score_comes_after_declaring_before_closing",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                declare=[("fitting", "boolean")],
                func=pgtrigger.Func(
                    """
                    SELECT one.status IN ('declared', 'scored') AND whole.status <> 'closed' INTO fitting
                    FROM projects_review one JOIN projects_reviewround whole ON whole.id = one.round_id
                    WHERE one.id = NEW.review_id;
                    IF NOT fitting THEN
                        RAISE EXCEPTION 'pgtrigger: scores are given after declaring and before the round closes';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.review_id}/{self.criterion_id}"
