"""Hostings that a local network should start from."""

from django.db.models import Q, QuerySet

from impact.accounts.models import User
from impact.programme.models import Hosting
from impact.programme.queries import nations_for

NETWORKS = "network"


def hostings_for(user: User, *, local_network: str | None = None) -> "QuerySet[Hosting]":
    """Hostings by way of networks, in this person's nations, that have no local network yet; and this one's own."""
    free = Q(local_network__isnull=True) | Q(local_network=local_network) if local_network else Q(local_network=None)
    found, nations = Hosting.objects.filter(free, delivery_model__slug=NETWORKS), nations_for(user)
    mine = found if nations is None else found.filter(nation__in=nations)
    return mine.select_related("organisation").order_by("-year", "organisation__name", "pk")


def hostings_waiting(user: User) -> int:
    """How many wait for their local network."""
    return hostings_for(user).count()
