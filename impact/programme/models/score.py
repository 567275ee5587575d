"""How one member of staff scores a topic on one criterion, why, and what that rests on."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.models.criterion import HIGHEST_SCORE, Criterion
from impact.programme.models.history import history
from impact.programme.models.topic import Topic


class TopicScoreQuerySet(models.QuerySet["TopicScore"]):
    """Reads over scores."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Those who score and decide see them all."""
        if isinstance(user, AnonymousUser) or not user.is_active:
            return self.none()
        may = getattr(user, "has_perm", None)
        allowed = may is not None and (may("programme.score_topic") or may("programme.decide_topic"))
        return self if allowed else self.none()


@history("TopicScoreEvent", "id", "public_id", "topic", "criterion", "by", "score", "reason", "sources", "scored_at")
class TopicScore(models.Model):
    """One person's score. The reason is public once the topic is decided, without the name."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="scores", verbose_name=_("topic"))
    criterion = models.ForeignKey(
        Criterion, on_delete=models.PROTECT, related_name="scores", verbose_name=_("criterion")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("scored by")
    )
    score = models.PositiveSmallIntegerField(_("score"))
    reason = models.TextField(_("reason"), max_length=2000)
    sources = models.TextField(_("what it rests on"), max_length=1000, blank=True)
    scored_at = models.DateTimeField(_("scored"), default=timezone.now, editable=False)

    objects = TopicScoreQuerySet.as_manager()

    class Meta:
        verbose_name = _("score of a topic")
        verbose_name_plural = _("scores of topics")
        constraints = (
            models.UniqueConstraint(fields=["topic", "criterion", "by"], name="topic_is_scored_once_by_each_person"),
            models.CheckConstraint(condition=Q(score__lte=HIGHEST_SCORE), name="topic_score_is_nought_to_four"),
            models.CheckConstraint(condition=~Q(reason__regex=r"^\s*$"), name="topic_score_says_its_reason"),
        )

    def __str__(self) -> str:
        return f"{self.criterion}: {self.score}"
