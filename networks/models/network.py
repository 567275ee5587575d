"""A network: one issue, local networks in several nations."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled
from networks.enums import NetworkStatus
from networks.pure import stages


class NetworkQuerySet(models.QuerySet["Network"]):
    """Reads over networks."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every network, because it spans the nations; everybody else the published ones."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.published()

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "slug", "title", "issue", "question", "status", "published_at"],
    model_name="NetworkEvent",
)
class Network(models.Model):
    """One issue that local networks work on, each in its own place."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    issue = models.CharField(_("issue"), max_length=200)
    question = TextsField(_("question the network works on"))
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
