"""What the programme takes up: a topic, with the evidence it stands on."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import EvidenceKind, TopicStatus
from impact.programme.pure import stages
from impact.programme.texts import TextsField, en_filled


class TopicQuerySet(models.QuerySet["Topic"]):
    """Reads over topics."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Staff see every topic: a topic belongs to all four nations. Others see those that were published."""
        return self if getattr(user, "is_staff", False) and user.is_active else self.published()

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="TopicEvent",
    fields=["id", "public_id", "slug", "title", "about", "status", "is_example", "published_at"],
)
class Topic(models.Model):
    """One topic, from what people said to what is done about it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    about = TextsField(_("what it is about"), blank=True)
    status = models.CharField(_("status"), max_length=20, choices=TopicStatus.choices, default=TopicStatus.PROPOSED)
    is_example = models.BooleanField(_("example"), default=False)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        permissions = (
            ("score_topic", "Can score a topic"),
            ("decide_topic", "Can say what becomes of a topic"),
            ("publish_topic", "Can show a topic on the public pages"),
        )
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=~Q(slug=""), name="topic_has_a_short_name"),
            models.CheckConstraint(condition=Q(status__in=TopicStatus.values), name="topic_status_is_known"),
        )
        triggers = (
            pgtrigger.FSM(name="topic_follows_its_stages", field="status", transitions=stages.moves(stages.TOPIC)),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The topic's public page."""
        return reverse("topics:topic", kwargs={"slug": self.slug})

    @property
    def takes_scores(self) -> bool:
        """It is not decided yet."""
        return self.status in stages.OPEN_FOR_SCORES

    @property
    def is_published(self) -> bool:
        """Everybody can read it."""
        return self.published_at is not None


class EvidenceItemQuerySet(models.QuerySet["EvidenceItem"]):
    """Reads over items of evidence."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic sees its evidence."""
        return self.filter(topic__in=Topic.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EvidenceItemEvent",
    fields=["id", "public_id", "topic", "kind", "title", "summary", "citation", "url", "position"],
)
class EvidenceItem(models.Model):
    """One piece of evidence on a topic, in the column of its kind."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="evidence", verbose_name=_("topic"))
    kind = models.CharField(_("kind of evidence"), max_length=20, choices=EvidenceKind.choices)
    title = TextsField(_("title"))
    summary = TextsField(_("what it says"), blank=True)
    citation = models.CharField(_("source"), max_length=500)
    url = models.URLField(_("address"), max_length=500, blank=True)
    position = models.PositiveSmallIntegerField(_("place in the column"), default=0)

    objects = EvidenceItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("piece of evidence")
        verbose_name_plural = _("evidence")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(kind__in=EvidenceKind.values), name="evidence_kind_is_known"),
            models.CheckConstraint(condition=~Q(citation=""), name="evidence_says_its_source"),
        )

    def __str__(self) -> str:
        return str(self.title)
