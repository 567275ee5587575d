"""Where a topic comes from: a published finding, what an Assembly came to, or something else."""

import uuid
from typing import Self

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import SourceKind
from impact.programme.models.finding import PublishedFinding
from impact.programme.models.history import history
from impact.programme.models.topic import Topic
from impact.programme.texts import TextsField, en_filled
from impact.ui.languages import ENGLISH, current, language_of


class TopicSourceQuerySet(models.QuerySet["TopicSource"]):
    """Reads over sources."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Whoever sees the topic sees where it comes from."""
        return self.filter(topic__in=Topic.objects.visible_to(user))

    def in_order(self) -> Self:
        """As they were added."""
        return self.order_by("created_at", "pk")


@history("TopicSourceEvent", "id", "public_id", "topic", "kind", "finding", "subject", "title", "url", "created_at")
class TopicSource(models.Model):
    """One source with its link. `subject` is the public id of what an Assembly came to: rows of higher storeys."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="sources", verbose_name=_("topic"))
    kind = models.CharField(_("kind of source"), max_length=10, choices=SourceKind.choices)
    finding = models.ForeignKey(
        PublishedFinding,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sources",
        verbose_name=_("finding"),
    )
    subject = models.UUIDField(_("what an Assembly came to"), null=True, blank=True, editable=False)
    title = TextsField(_("title"))
    url = models.CharField(_("address"), max_length=500, blank=True)
    created_at = models.DateTimeField(_("added"), default=timezone.now, editable=False)

    objects = TopicSourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source of a topic")
        verbose_name_plural = _("sources of topics")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(
                condition=Q(kind=SourceKind.FINDING, finding__isnull=False, subject__isnull=True)
                | Q(kind=SourceKind.ASSEMBLY, finding__isnull=True, subject__isnull=False)
                | Q(kind=SourceKind.OTHER, finding__isnull=True, subject__isnull=True),
                name="source_is_of_one_kind",
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^(/[^/]|https?://)"),
                name="source_address_is_a_page",
            ),
            models.UniqueConstraint(fields=["topic", "finding"], name="topic_names_a_finding_once"),
            models.UniqueConstraint(fields=["topic", "subject"], name="topic_names_an_assembly_output_once"),
        )

    def __str__(self) -> str:
        return str(self.title)

    @property
    def page(self) -> str:
        """The address for a link: one of our own pages in the language and format of the reader."""
        if not self.url.startswith("/") or language_of(self.url) is not ENGLISH:
            return self.url
        return f"/{current().prefix}{self.url[1:]}"
