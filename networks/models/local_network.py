"""A local network: eight to ten people at one place, with one coordinator."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from networks.enums import NetworkStatus
from networks.models.network import Network
from networks.pure import stages


class LocalNetworkQuerySet(models.QuerySet["LocalNetwork"]):
    """Reads over local networks."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see their nations' local networks; a coordinator sees their own, and nobody else any."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        if not user.is_staff:
            return self.coordinated_by(user)
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def coordinated_by(self, user: User) -> Self:
        """Those this person coordinates."""
        return self.filter(coordinator=user)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "network", "nation", "place", "coordinator", "status"],
    model_name="LocalNetworkEvent",
)
class LocalNetwork(models.Model):
    """A network at one place."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(
        Network, on_delete=models.PROTECT, related_name="local_networks", verbose_name=_("network")
    )
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    place = models.CharField(_("place"), max_length=120)
    coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="local_networks",
        verbose_name=_("coordinator"),
    )
    status = models.CharField(_("status"), max_length=10, choices=NetworkStatus.choices, default=NetworkStatus.FORMING)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = LocalNetworkQuerySet.as_manager()

    class Meta:
        verbose_name = _("local network")
        verbose_name_plural = _("local networks")
        permissions = (("move_localnetwork", "Can move a local network on to its next stage"),)
        constraints = (
            models.UniqueConstraint(fields=["network", "nation", "place"], name="local_network_is_the_only_one_there"),
            models.CheckConstraint(condition=~Q(place=""), name="local_network_has_a_place"),
            models.CheckConstraint(condition=Q(status__in=NetworkStatus.values), name="local_network_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=NetworkStatus.FORMING) | Q(coordinator__isnull=False),
                name="local_network_that_meets_has_a_coordinator",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="local_network_moves_one_stage_at_a_time",
                field="status",
                transitions=stages.moves(stages.NETWORK),
            ),
        )

    def __str__(self) -> str:
        return f"{self.network}, {self.place}"
