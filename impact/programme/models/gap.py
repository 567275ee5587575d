"""A question the evidence does not answer yet."""

import uuid
from typing import Self

import pgtrigger
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import GapStatus
from impact.programme.models.history import history
from impact.programme.models.topic import Topic
from impact.programme.pure import stages
from impact.programme.texts import TextsField, en_filled


class EvidenceGapQuerySet(models.QuerySet["EvidenceGap"]):
    """Reads over gaps."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Staff see every gap; others those with a public page."""
        return self if getattr(user, "is_staff", False) and user.is_active else self.published()

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)


@history(
    "EvidenceGapEvent",
    "id",
    "public_id",
    "slug",
    "topic",
    "question",
    "why",
    "answer",
    "status",
    "is_example",
    "published_at",
)
class EvidenceGap(models.Model):
    """One gap: the question, why it matters, whether somebody works on it, and what filled it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    topic = models.ForeignKey(
        Topic, null=True, blank=True, on_delete=models.PROTECT, related_name="gaps", verbose_name=_("topic")
    )
    question = TextsField(_("question"))
    why = TextsField(_("why it matters"), blank=True)
    answer = TextsField(_("what fills it"), blank=True)
    status = models.CharField(_("status"), max_length=10, choices=GapStatus.choices, default=GapStatus.OPEN)
    is_example = models.BooleanField(_("example"), default=False)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = EvidenceGapQuerySet.as_manager()

    class Meta:
        verbose_name = _("gap in the evidence")
        verbose_name_plural = _("gaps in the evidence")
        permissions = (
            ("publish_evidencegap", "Can show a gap on the public pages"),
            ("move_evidencegap", "Can say whether somebody fills a gap"),
        )
        constraints = (
            en_filled("question"),
            models.CheckConstraint(condition=~Q(slug=""), name="gap_has_a_short_name"),
            models.CheckConstraint(condition=Q(status__in=GapStatus.values), name="gap_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=GapStatus.FILLED) | (Q(answer__has_key="en") & ~Q(answer__en="")),
                name="gap_that_is_filled_says_with_what",
            ),
        )
        triggers = (pgtrigger.FSM(name="gap_follows_its_stages", field="status", transitions=stages.moves(stages.GAP)),)

    def __str__(self) -> str:
        return str(self.question)

    def get_absolute_url(self) -> str:
        """The gap's public page."""
        return reverse("gaps:gap", kwargs={"slug": self.slug})
