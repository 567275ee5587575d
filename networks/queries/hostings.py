"""Hostings that a local network should start from."""

from impact.accounts.models import User
from impact.programme.models import Hosting
from impact.programme.queries import nations_for

NETWORKS = "network"


def hostings_waiting(user: User) -> int:
    """How many hostings by way of networks, in this person's nations, have no local network yet."""
    found = Hosting.objects.filter(delivery_model__slug=NETWORKS, local_network__isnull=True)
    nations = nations_for(user)
    return (found if nations is None else found.filter(nation__in=nations)).count()
