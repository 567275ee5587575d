"""What was decided about a topic, when and why: written once, never changed."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import TopicVerb
from impact.programme.models.topic import Topic
from impact.programme.texts import TextsField, en_filled


class TopicDecisionQuerySet(models.QuerySet["TopicDecision"]):
    """Reads over decisions."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic sees what was decided."""
        return self.filter(topic__in=Topic.objects.visible_to(user))

    def in_order(self) -> Self:
        """As they were made."""
        return self.order_by("decided_at", "pk")


class TopicDecision(models.Model):
    """One decision with its reason in words. Public with the topic; who made it is not."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="decisions", verbose_name=_("topic"))
    verb = models.CharField(_("decision"), max_length=12, choices=TopicVerb.choices)
    reason = TextsField(_("why"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("decided by")
    )
    decided_at = models.DateTimeField(_("decided"), default=timezone.now, editable=False)

    objects = TopicDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision about a topic")
        verbose_name_plural = _("decisions about topics")
        constraints = (
            en_filled("reason"),
            models.CheckConstraint(condition=Q(verb__in=TopicVerb.values), name="topic_decision_is_known"),
        )

    def __str__(self) -> str:
        return f"{self.get_verb_display()}, {self.decided_at:%d/%m/%Y}"
