"""Staff keep the list of networks and local networks."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Hosting, Nation
from impact.ui.refusals import Refused
from networks.enums import NetworkStatus
from networks.models import LocalNetwork, Network
from networks.pure import stages

NETWORK_FIELDS = ("slug", "title", "issue", "question", "template", "topic", "evidence", "guide")
LOCAL_FIELDS = (
    "network", "tier", "nation", "region", "place", "hosting", "coordinator", "deputy", "starts_on", "recruiting",
)  # fmt: skip


class AddressIsFixed(Refused):
    """Others may link to a published page."""

    message = _("This network has a public page, so its short name can no longer change.")


class NeedsCoordinator(Refused):
    """A local network that meets has somebody who writes its records."""

    message = _("This local network needs a coordinator before it can meet, and keeps one while it meets.")


class PlaceIsFixed(Refused):
    """Records of meetings say where they were held."""

    message = _("This local network has met, so its network, nation and place can no longer change.")


class HostedElsewhere(Refused):
    """A site agreement is for one nation."""

    message = _("This site is in another nation. Choose its nation, or another site.")


class LastStage(Refused):
    """What is finished has no next stage."""

    message = _("This is finished: there is no next stage.")


@transaction.atomic
def create_network(*, by: User | None, now: datetime, **fields: Any) -> Network:
    """Write down a network; nobody outside sees it until it is shown."""
    del by
    return Network.objects.create(created_at=now, **{name: fields[name] for name in NETWORK_FIELDS if name in fields})


@transaction.atomic
def edit_network(*, by: User | None, network: Network, **fields: Any) -> Network:
    """Correct a network. Raises AddressIsFixed."""
    del by
    network = Network.objects.select_for_update().get(pk=network.pk)
    changed = {
        name: fields[name] for name in NETWORK_FIELDS if name in fields and fields[name] != getattr(network, name)
    }
    if "slug" in changed and network.published_at:
        raise AddressIsFixed
    for name, value in changed.items():
        setattr(network, name, value)
    network.save(update_fields=[*changed])
    return network


@transaction.atomic
def publish_network(*, by: User | None, now: datetime, network: Network) -> Network:
    """Show the network on the public pages; a second time changes nothing."""
    del by
    network = Network.objects.select_for_update().get(pk=network.pk)
    if network.published_at is None:
        network.published_at = now
        network.save(update_fields=["published_at"])
    return network


@transaction.atomic
def move_network_on(*, by: User | None, network: Network, seen: str) -> Network:
    """Move the network on from the stage that was seen; a second click changes nothing. Raises LastStage."""
    del by
    network = Network.objects.select_for_update().get(pk=network.pk)
    following = stages.after(stages.NETWORK, network.status, "move_on")
    if following is None:
        raise LastStage
    if network.status == seen:
        network.status = following
        network.save(update_fields=["status"])
    return network


@transaction.atomic
def create_local_network(*, by: User | None, now: datetime, **fields: Any) -> LocalNetwork:
    """Write down a local network. Raises HostedElsewhere."""
    del by
    _same_nation(fields.get("hosting"), fields.get("nation"))
    return LocalNetwork.objects.create(
        created_at=now, **{name: fields[name] for name in LOCAL_FIELDS if name in fields}
    )


def _same_nation(hosting: Hosting | None, nation: Nation | None) -> None:
    if hosting is not None and hosting.nation != nation:
        raise HostedElsewhere


@transaction.atomic
def edit_local_network(*, by: User | None, local_network: LocalNetwork, **fields: Any) -> LocalNetwork:
    """Correct a local network or hand it to another coordinator. Raises PlaceIsFixed, HostedElsewhere, NeedsCoordinator."""
    del by
    local_network = LocalNetwork.objects.select_for_update().get(pk=local_network.pk)
    changed = {
        name: fields[name] for name in LOCAL_FIELDS if name in fields and fields[name] != getattr(local_network, name)
    }
    if (
        set(changed) & {"network", "tier", "nation", "place"}
        and local_network.meetings.filter(record__isnull=False).exists()
    ):
        raise PlaceIsFixed
    for name, value in changed.items():
        setattr(local_network, name, value)
    _same_nation(local_network.hosting, local_network.nation)
    if local_network.status != NetworkStatus.FORMING and local_network.coordinator is None:
        raise NeedsCoordinator
    local_network.save(update_fields=[*changed])
    return local_network


@transaction.atomic
def move_local_network_on(*, by: User | None, local_network: LocalNetwork, seen: str) -> LocalNetwork:
    """Move on from the stage that was seen; a second click changes nothing. Raises LastStage, NeedsCoordinator."""
    del by
    local_network = LocalNetwork.objects.select_for_update().get(pk=local_network.pk)
    following = stages.after(stages.NETWORK, local_network.status, "move_on")
    if following is None:
        raise LastStage
    if local_network.coordinator_id is None:
        raise NeedsCoordinator
    if local_network.status == seen:
        local_network.status = following
        local_network.save(update_fields=["status"])
    return local_network
