"""A local network: eight to ten people at one place, with one coordinator; or the coordinators of all places."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Hosting, Nation, Region
from impact.programme.models.history import history
from impact.programme.queries import nations_for
from networks.enums import NetworkStatus, Tier
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
        """Those this person leads, alone or with somebody."""
        return self.filter(Q(coordinator=user) | Q(deputy=user))

    def local(self) -> Self:
        """The groups at a place, without those of the coordinators."""
        return self.filter(tier=Tier.LOCAL)

    def recruiting(self) -> Self:
        """Those that look for members on the public pages."""
        return self.local().filter(recruiting=True, network__in=Network.objects.published())


@history(
    "LocalNetworkEvent",
    "id", "public_id", "network", "tier", "nation", "region", "place", "hosting", "coordinator", "deputy",
    "starts_on", "recruiting", "status",
)  # fmt: skip
class LocalNetwork(models.Model):
    """A network at one place. Its meetings lie in the window that begins with `starts_on`."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(
        Network, on_delete=models.PROTECT, related_name="local_networks", verbose_name=_("network")
    )
    tier = models.CharField(_("level"), max_length=12, choices=Tier.choices, default=Tier.LOCAL)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    region = models.ForeignKey(
        Region, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("region")
    )
    place = models.CharField(_("place"), max_length=120)
    hosting = models.OneToOneField(
        Hosting, null=True, blank=True, on_delete=models.PROTECT, related_name="local_network",
        verbose_name=_("hosted by"),
    )  # fmt: skip
    coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="local_networks",
        verbose_name=_("coordinator"),
    )
    deputy = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("second leader"),
    )  # fmt: skip
    starts_on = models.DateField(_("meets from"), null=True, blank=True)
    recruiting = models.BooleanField(_("looks for members"), default=False)
    status = models.CharField(_("status"), max_length=10, choices=NetworkStatus.choices, default=NetworkStatus.FORMING)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = LocalNetworkQuerySet.as_manager()

    class Meta:
        verbose_name = _("local network")
        verbose_name_plural = _("local networks")
        permissions = (("move_localnetwork", "Can move a local network on to its next stage"),)
        constraints = (
            models.UniqueConstraint(fields=["network", "nation", "place"], name="local_network_is_the_only_one_there"),
            models.UniqueConstraint(
                fields=["network"], condition=Q(tier=Tier.COORDINATORS), name="coordinators_of_a_network_are_one_group"
            ),
            models.CheckConstraint(condition=~Q(place=""), name="local_network_has_a_place"),
            models.CheckConstraint(condition=Q(tier__in=Tier.values), name="local_network_level_is_known"),
            models.CheckConstraint(
                condition=Q(tier=Tier.LOCAL, nation__isnull=False) | Q(tier=Tier.COORDINATORS, nation__isnull=True),
                name="local_network_lies_in_a_nation",
            ),
            models.CheckConstraint(condition=Q(status__in=NetworkStatus.values), name="local_network_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=NetworkStatus.FORMING) | Q(coordinator__isnull=False),
                name="local_network_that_meets_has_a_coordinator",
            ),
            models.CheckConstraint(
                condition=Q(deputy__isnull=True) | (Q(coordinator__isnull=False) & ~Q(deputy=F("coordinator"))),
                name="local_network_second_leader_is_somebody_else",
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

    def is_led_by(self, user: User) -> bool:
        """Whether this person is its coordinator or second leader."""
        return user.pk in (self.coordinator_id, self.deputy_id)
