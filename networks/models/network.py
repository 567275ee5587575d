"""A network: one issue, local networks in several nations."""

import uuid
from typing import Self

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import NetworkTemplate, Topic
from impact.programme.models.history import history
from impact.programme.texts import TextsField, en_filled
from networks.enums import NetworkStatus
from networks.models.history import Row
from networks.pure import stages


class NetworkQuerySet(models.QuerySet["Network"]):
    """Reads over networks."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every network, because it spans the nations; everybody else the published ones."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.published()

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)


@history(
    "NetworkEvent",
    "id", "public_id", "slug", "title", "issue", "question", "template", "topic", "evidence", "guide", "status",
    "published_at",
)  # fmt: skip
class Network(models.Model):
    """One issue that local networks work on, each in its own place."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    issue = models.CharField(_("issue"), max_length=200)
    question = TextsField(_("question the network works on"))
    template = models.ForeignKey(
        NetworkTemplate, on_delete=models.PROTECT, related_name="+", verbose_name=_("kind of network")
    )
    topic = models.ForeignKey(
        Topic, null=True, blank=True, on_delete=models.PROTECT, related_name="networks", verbose_name=_("topic")
    )
    evidence = TextsField(_("what the evidence says"), blank=True)
    guide = TextsField(_("guide for coordinators"), blank=True)
    status = models.CharField(_("status"), max_length=10, choices=NetworkStatus.choices, default=NetworkStatus.FORMING)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = NetworkQuerySet.as_manager()

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")
        permissions = (
            ("publish_network", "Can show a network on the public pages"),
            ("move_network", "Can move a network on to its next stage"),
        )
        constraints = (
            en_filled("title"),
            en_filled("question"),
            models.CheckConstraint(condition=~Q(slug=""), name="network_has_a_short_name"),
            models.CheckConstraint(condition=~Q(issue=""), name="network_has_an_issue"),
            models.CheckConstraint(condition=Q(status__in=NetworkStatus.values), name="network_status_is_known"),
        )
        triggers = (
            pgtrigger.FSM(
                name="network_moves_one_stage_at_a_time", field="status", transitions=stages.moves(stages.NETWORK)
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The network's public page."""
        return reverse("networks:network", kwargs={"slug": self.slug})


class PartQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a network."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the network."""
        return self.filter(network__in=Network.objects.visible_to(user))


class DiscussionQuestion(models.Model):
    """A question all local networks talk about, at one meeting or at any."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="questions", verbose_name=_("network"))
    position = models.PositiveSmallIntegerField(_("place"))
    text = TextsField(_("question"))
    meeting_number = models.PositiveSmallIntegerField(_("at meeting number"), null=True, blank=True)

    objects = PartQuerySet["DiscussionQuestion"].as_manager()

    class Meta:
        verbose_name = _("question to discuss")
        verbose_name_plural = _("questions to discuss")
        constraints = (
            en_filled("text"),
            models.UniqueConstraint(fields=["network", "position"], name="discussion_question_has_a_place_of_its_own"),
        )

    def __str__(self) -> str:
        return str(self.text)


class Theme(models.Model):
    """What comes up again and again in the records of a network; `differs` says where the places do not agree."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="themes", verbose_name=_("network"))
    position = models.PositiveSmallIntegerField(_("place"))
    name = TextsField(_("theme"))
    differs = TextsField(_("where the places differ"), blank=True)

    objects = PartQuerySet["Theme"].as_manager()

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        constraints = (
            en_filled("name"),
            models.UniqueConstraint(fields=["network", "position"], name="theme_has_a_place_of_its_own"),
        )

    def __str__(self) -> str:
        return str(self.name)
